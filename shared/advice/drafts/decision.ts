/** The advice itself: where to begin, what to decide when, and what to wait with. */
import { costStanding } from '../../assessment/costStanding.ts';
import type { GroupTco } from '../../assessment/results.ts';
import type { AdviceContext } from '../findings.ts';
import { passage, type Passage } from '../passages/passage.ts';
import { verdictOf } from '../spread.ts';
import { adviceDay, firstRefusalOf } from './accessFacts.ts';
import { groupNamed, groupOf, groupsNamed } from './lists.ts';

/** Groups that are still to become electric, of which can be said what that costs. */
function comparedGroups(context: AdviceContext): GroupTco[] {
  return groupsToCome(context).filter((group) => costStanding([group]) !== 'unknown');
}

function groupsToCome(context: AdviceContext): GroupTco[] {
  return context.assessment.tco.groups.filter((group) => groupOf(group.groupId, context)?.fuel !== 'electric');
}

/** Groups where electric costs no more than diesel, in the order of the plan. */
export function payingGroups(context: AdviceContext): string[] {
  return comparedGroups(context)
    .filter((group) => !isDearer(group, context))
    .sort((one, other) => one.purchaseDate.localeCompare(other.purchaseDate))
    .map((group) => group.groupId);
}

function isDearer(group: GroupTco, context: AdviceContext): boolean {
  const verdict = verdictOf(group, context);
  return verdict === 'dearer' || verdict === 'likelyDearer';
}

/** What the adviser would say standing at the door, with what there is to say of the first step right behind it. */
export function decisionPassages(context: AdviceContext, ofFirstStep: readonly Passage[] = []): Passage[] {
  if (context.assessment.tco.groups.length === 0) return [passage('decide.open', {})];
  const [start, ...further] = startPassages(context);
  return [
    ...(start === undefined ? [] : [start, ...ofFirstStep]),
    ...further,
    ...dearerPassages(context),
    ...unknownPassages(context),
  ];
}

/** Where the cost decides nothing yet. */
function unknownPassages(context: AdviceContext): Passage[] {
  const ids = groupsToCome(context)
    .filter((group) => costStanding([group]) === 'unknown')
    .map(({ groupId }) => groupId);
  return ids.length === 0 ? [] : [passage('decide.costUnknown', { groups: groupsNamed(ids, context) })];
}

/**
 * The vehicles to begin with: whole groups where they fit, else as many of the first group as do. Empty where there is
 * nothing to begin with, or where nobody knows yet what fits.
 */
export function firstStepOf(context: AdviceContext): { groupId: string; vehicles: number }[] {
  const number = (id: string): number => groupOf(id, context)?.number ?? 0;
  const depot = payingGroups(context).filter((id) => fittingOf(id, context) !== null);
  if (depot.length > 0 && context.assessment.charging.strategies.optimal.fit === 'open') return [];
  const whole = payingGroups(context).filter((id) => (fittingOf(id, context) ?? Infinity) >= number(id));
  if (whole.length > 0) return whole.map((groupId) => ({ groupId, vehicles: number(groupId) }));
  const some = depot.find((id) => (fittingOf(id, context) ?? 0) > 0);
  return some === undefined ? [] : [{ groupId: some, vehicles: fittingOf(some, context) ?? 0 }];
}

/** Vehicles of the group that fit in the order of the plan; null where the group does not charge at the depot. */
export function fittingOf(groupId: string, { assessment }: AdviceContext): number | null {
  const charges = assessment.charging.groups.some((one) => one.groupId === groupId && one.charger !== null);
  if (!charges) return null;
  return assessment.grid.inOrder.perGroup.find((one) => one.groupId === groupId)?.fits.optimal ?? 0;
}

function startPassages(context: AdviceContext): Passage[] {
  const paying = payingGroups(context);
  if (paying.length === 0) return [];
  const list = (ids: readonly string[]) => ({ groups: groupsNamed(ids, context) });
  const depot = paying.filter((id) => fittingOf(id, context) !== null);
  if (depot.length === 0) return [passage('decide.start:elsewhere', list(paying))];
  if (context.assessment.charging.strategies.optimal.fit === 'open') {
    return [passage('decide.start:gridOpen', list(paying))];
  }
  const number = (id: string): number => groupOf(id, context)?.number ?? 0;
  const whole = paying.filter((id) => (fittingOf(id, context) ?? Infinity) >= number(id));
  const some = depot.filter((id) => !whole.includes(id) && (fittingOf(id, context) ?? 0) > 0);
  const none = depot.filter((id) => fittingOf(id, context) === 0);
  if (whole.length === 0 && some.length === 0) return [passage('decide.start:noRoom', list(none))];
  return [
    ...(whole.length > 0 ? [wholePassage(whole, context)] : []),
    ...(whole.length === 0
      ? [
          passage('decide.start:some', {
            fits: fittingOf(some[0], context) ?? 0,
            number: number(some[0]),
            group: groupNamed(some[0], context),
          }),
        ]
      : []),
    ...(none.length > 0 ? [passage('decide.room', list(none))] : []),
  ];
}

function wholePassage(ids: readonly string[], context: AdviceContext): Passage {
  const groups = groupsNamed(ids, context);
  const cheaper = context.assessment.tco.groups
    .filter((group) => ids.includes(group.groupId))
    .every((group) => verdictOf(group, context) !== 'even');
  // Without the site's own readings nothing fits for certain.
  const sure = context.assessment.charging.baseCertain;
  const template = cheaper
    ? sure
      ? 'decide.start:cheaperSure'
      : 'decide.start:cheaper'
    : sure
      ? 'decide.start:evenSure'
      : 'decide.start:even';
  return passage(template, { groups });
}

/** Groups where electric is dearer: those that a zone refuses, by the first day; the others can wait. */
function dearerPassages(context: AdviceContext): Passage[] {
  const dearer = comparedGroups(context).filter((group) => isDearer(group, context));
  const dated = dearer.map((group) => ({
    groupId: group.groupId,
    date: firstRefusalOf(group.groupId, context),
  }));
  const ids = (some: readonly { groupId: string }[]): string[] => some.map((one) => one.groupId);
  const now = dated.filter(({ date }) => date !== null && date <= adviceDay(context));
  const before = dated.filter(({ date }) => date !== null && date > adviceDay(context));
  // Where an answer is still missing, nobody can say that no zone forces.
  const { rows, zonesNotAsked } = context.assessment.access;
  const unsure = new Set([
    ...zonesNotAsked,
    ...rows.filter((row) => row.outcome === 'open' || row.outcome === 'planned').map((row) => row.groupId),
  ]);
  const wait = dated.filter(({ groupId, date }) => date === null && !unsure.has(groupId));
  const [first] = before.map((one) => one.date ?? '').sort();
  return [
    ...(now.length > 0 ? [passage('decide.dearer:now', { groups: groupsNamed(ids(now), context) }, 'now')] : []),
    ...(before.length > 0
      ? [passage('decide.dearer:before', { groups: groupsNamed(ids(before), context), date: first }, 'before')]
      : []),
    ...(wait.length > 0 ? [passage('decide.dearer:wait', { groups: groupsNamed(ids(wait), context) }, 'wait')] : []),
  ];
}
