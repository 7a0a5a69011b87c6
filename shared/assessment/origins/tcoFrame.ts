/** What a ledger is about: how many vehicles, bought when, compared over how many years. */
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import type { Assessment, GroupTco, Moment } from '../results.ts';

/** `tco/<group>/vehicles`, `/purchase` and `/years`; `horizon` are the figures that the years follow from. */
export function explainTcoFrame(
  what: string,
  { groupId, number, purchaseDate, years }: GroupTco,
  horizon: readonly string[],
  { dossier }: Explained,
  make: Make,
): Origin | null {
  const none = { entries: [], parameters: [], from: [] };
  switch (what) {
    case 'vehicles':
      return make({
        ...none,
        rule: 'tcoVehicles',
        value: number,
        unit: 'vehicles',
        entries: [`fleetGroups/${groupId}/number`],
      });
    case 'purchase': {
      const group = dossier.fleetGroups.find((one) => one.id === groupId);
      const field = group?.replacements === null ? 'replacementYear' : 'replacements';
      const entries = ['visit/date', `fleetGroups/${groupId}/${field}`];
      return make({ ...none, rule: 'tcoPurchase', value: purchaseDate, unit: 'date', entries });
    }
    case 'years':
      return make({
        ...none,
        rule: 'tcoYears',
        value: years,
        unit: 'years',
        entries: ['settings/horizonYears'],
        parameters: [...horizon],
      });
    default:
      return null;
  }
}

/** `<alternative>/refused`: the first day on which a zone of the group refuses what would be bought; null without one. */
export function explainRefused(
  groupId: string,
  { alternatives }: Moment,
  alternative: string,
  { access }: Assessment,
  make: Make,
): Origin | null {
  const places = alternatives.find(({ id }) => id === alternative)?.refusedIn ?? [];
  if (places.length === 0) return null;
  const rows = access.rows.filter(
    (row) => row.groupId === groupId && places.some(({ municipality }) => municipality === row.municipality),
  );
  return make({
    rule: 'tcoRefused',
    value: places.map(({ from }) => from).reduce((first, day) => (day < first ? day : first)),
    unit: 'date',
    entries: [`fleetGroups/${groupId}/zones`],
    parameters: rows.flatMap((row) => row.parameters),
    from: [],
  });
}
