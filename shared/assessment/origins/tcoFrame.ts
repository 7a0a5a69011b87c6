/** What a ledger is about: how many vehicles, bought when, compared over how many years. */
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import type { GroupTco } from '../results.ts';

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
