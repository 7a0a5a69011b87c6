/** What to do first: at most three steps, the one that waits least first, each by whom the list of actions names. */
import { isAdvisers } from '../actions/owners.ts';
import type { AdviceContext } from '../findings.ts';
import { passage, type Passage } from '../passages/passage.ts';
import { adviceDay, openRows, refusals, type Refusal } from './accessFacts.ts';
import { comesWithin } from './changes.ts';
import { fittingOf, payingGroups } from './decision.ts';
import { chargesAtDepot, gridFields, monthsForPower } from './grid.ts';
import { groupOf, groupsNamed, placesNamed } from './lists.ts';

const STEPS = 3;
/** A refusal within so many months asks for a plan now: vehicles have a delivery time. */
const SOON = 12;

export function firstSteps(context: AdviceContext): Passage[] {
  const { assessment } = context;
  if (assessment.tco.groups.length === 0) return [passage('first.fleet', {})];
  const lookUp = lookUpPassages(context);
  const isOpen = chargesAtDepot(context) && assessment.charging.strategies.optimal.fit === 'open';
  return [
    ...zonePassages(context),
    ...operatorPassages(context),
    // Who does not know what fits had better not ask for offers yet.
    ...(isOpen ? [...lookUp, ...offerPassages(context)] : [...offerPassages(context), ...lookUp]),
    ...(chargesAtDepot(context) && assessment.charging.meter === null
      ? [passage(isAdvisers('meter', context.dossier) ? 'first.meter:adviser' : 'first.meter', {})]
      : []),
  ].slice(0, STEPS);
}

/** The first refusal, when it has come or comes soon. */
function zonePassages(context: AdviceContext): Passage[] {
  const all = refusals(context);
  const already = all.filter((one) => one.date <= adviceDay(context));
  if (already.length > 0) {
    const groups = groupsNamed(
      already.flatMap((one) => one.groupIds),
      context,
    );
    return [passage('first.refusedNow', { groups, places: placesNamed(already.flatMap((one) => one.places)) })];
  }
  const [first] = all;
  if (first === undefined || !comesWithin(first.date, SOON, context)) return [];
  const { date, groupIds, places } = first;
  const values = { date, groups: groupsNamed(groupIds, context), places: placesNamed(places) };
  const other = standIn(first, all, context);
  return [
    other === null
      ? passage('first.replace', values)
      : passage('first.swap', { ...values, others: groupsNamed(other.groupIds, context), until: other.date }),
  ];
}

/** Groups of the same kind that may enter the same places for longer. */
function standIn(
  first: Refusal,
  all: readonly Refusal[],
  context: AdviceContext,
): { groupIds: readonly string[]; date: string } | null {
  // A vehicle of the same class can take over the round.
  const kind = (groupId: string): string | null => groupOf(groupId, context)?.vehicleClass ?? null;
  const wanted = kind(first.groupIds[0]);
  const found = all
    .filter((one) => one.date > first.date && first.places.every((place) => one.places.includes(place)))
    .map((one) => ({ date: one.date, groupIds: one.groupIds.filter((id) => kind(id) === wanted) }))
    .filter((one) => one.groupIds.length > 0);
  return found.at(-1) ?? null;
}

/** What makes more vehicles fit at the grid operator, soonest first. */
function operatorPassages(context: AdviceContext): Passage[] {
  const { assessment, dossier, later } = context;
  const { operator } = dossier.site;
  if (assessment.charging.strategies.optimal.fit !== 'no' || later.grid === null) return [];
  const { planned } = assessment.grid.inOrder;
  const contract = later.grid.remedies.filter(
    (one) => (one.id === 'nonFirm' || one.id === 'timeBlock') && one.gainedVehicles > 0,
  );
  const byAdviser = isAdvisers('operator', dossier);
  if (contract.length > 0) {
    const values = { operator, fits: Math.max(...contract.map((one) => one.fits)), planned };
    return [passage(byAdviser ? 'first.operator:contractAdviser' : 'first.operator:contract', values)];
  }
  const time = monthsForPower(context);
  // What fits now comes first; more power is for later, and mentioned last of the steps that are left.
  return time === null || dossier.site.congestion === 'paused' || payingFit(context).length > 0
    ? []
    : [passage(byAdviser ? 'first.operator:heavierAdviser' : 'first.operator:heavier', { operator, time })];
}

/** Groups to begin with: electric costs no more there, and some of them can charge. */
function payingFit(context: AdviceContext): string[] {
  const open = context.assessment.charging.strategies.optimal.fit === 'open';
  return payingGroups(context).filter((id) => open || (fittingOf(id, context) ?? 1) > 0);
}

function offerPassages(context: AdviceContext): Passage[] {
  const begin = payingFit(context);
  if (begin.length === 0) return [];
  const fitting = (id: string): number => fittingOf(id, context) ?? groupOf(id, context)?.number ?? 0;
  const open = context.assessment.charging.strategies.optimal.fit === 'open';
  const values = {
    groups: open ? groupsNamed(begin.slice(0, 1), context) : groupsNamed(begin.slice(0, 1), context, fitting),
  };
  const landlord = chargesAtDepot(context) && context.dossier.site.tenure === 'tenant';
  if (isAdvisers('offers', context.dossier)) {
    return [passage(landlord ? 'first.offers:adviserTenant' : 'first.offers:adviser', values)];
  }
  return [passage(landlord ? 'first.offers:tenant' : 'first.offers:owner', values)];
}

/** Answers without which access or the connection cannot be judged. */
function lookUpPassages(context: AdviceContext): Passage[] {
  const { assessment } = context;
  const rows = openRows(context);
  const grid = assessment.charging.strategies.optimal.fit === 'open' ? gridFields(context) : [];
  return [
    ...(chargesAtDepot(context) && grid.length > 0 ? [passage('first.grid', { fields: grid })] : []),
    ...(rows.length === 0
      ? []
      : [
          passage(isAdvisers('access', context.dossier) ? 'first.access:adviser' : 'first.access', {
            groups: groupsNamed(
              rows.map((row) => row.groupId),
              context,
            ),
            fields: [...new Set(rows.flatMap((row) => row.ask))],
          }),
        ]),
    ...(assessment.access.zonesNotAsked.length === 0
      ? []
      : [passage('first.zones', { groups: groupsNamed(assessment.access.zonesNotAsked, context) })]),
  ];
}
