/** What became of SPRILA in the ledgers: one rule for drafts, findings and proposed actions. */
import type { GroupTco } from '../assessment/results.ts';
import { dayRange, yearOf } from '../format/dates.ts';
import type { AdviceContext } from './findings.ts';

/** The chargers that are bought in time get less together than the scheme pays out at all. */
export function isBelowSprilaMinimum(group: GroupTco): boolean {
  return lineOf(group)?.reason === 'belowMinimum';
}

/** No source gives an amount for chargers of so little power. */
export function isBelowSprilaClass(group: GroupTco): boolean {
  return lineOf(group)?.reason === 'belowSprilaClass';
}

/**
 * What is said of SPRILA while it is open: counted for somebody, below its minimum for all who are in time, too late, or
 * without an amount for chargers of this power.
 */
export function sprilaStanding({
  assessment,
}: Pick<AdviceContext, 'assessment'>): 'counted' | 'below' | 'tooLate' | 'noAmount' {
  const { groups } = assessment.tco;
  if (groups.some(mayGetSprila)) return 'counted';
  if (groups.some(isBelowSprilaMinimum)) return 'below';
  const tooLate = groups.some((group) => lineOf(group)?.reason === 'schemeTooLate');
  return !tooLate && groups.some(isBelowSprilaClass) ? 'noAmount' : 'tooLate';
}

/** Whether the scheme is counted for a group, or would be if the size of the company were known. */
export function mayGetSprila(group: GroupTco): boolean {
  return isCounted(group) || lineOf(group)?.reason === 'sizeClassMissing';
}

function isCounted(group: GroupTco): boolean {
  return lineOf(group)?.state === 'known';
}

/** What the chargers of a year ask for together where a company gets less than that in a year, euro; else null. */
export function sprilaAskedInYear({ assessment }: Pick<AdviceContext, 'assessment'>): number | null {
  const asked = assessment.tco.groups.filter(isCounted).flatMap((group) => group.chargerSubsidy?.askedInYear ?? []);
  return asked.length === 0 ? null : Math.max(...asked);
}

/** Whether more trucks come in a year than a company may ask AanZET for. */
export function isAanzetYearFull({ assessment }: Pick<AdviceContext, 'assessment'>): boolean {
  return assessment.tco.groups.some(({ electric }) =>
    electric.costs.some(({ type, line }) => type === 'subsidy' && line.reason === 'aanzetYearFull'),
  );
}

function lineOf({ electric }: GroupTco) {
  return electric.costs.find(({ type }) => type === 'chargerSubsidy')?.line;
}

/**
 * How SPRILA is had, while it is open. before: asked for before the order, for it is a large amount; after: when the
 * chargers are there; ifMore: only if chargers that are planned for the next year are bought in time as well; null: not at all.
 */
export type SprilaRoute = 'before' | 'after' | 'ifMore' | null;

export function sprilaRoute({ assessment, parameters }: Pick<AdviceContext, 'assessment' | 'parameters'>): SprilaRoute {
  const open = assessment.tco.groups.filter((group) => group.chargerSubsidy?.open === true);
  const counted = open.filter(isCounted);
  // Without the size of the company nobody knows how much it is: large firms get less.
  const unknown = open.some((group) => lineOf(group)?.reason === 'sizeClassMissing');
  if (counted.length > 0 || unknown) {
    const euro = counted.reduce((sum, group) => sum + group.number * subsidyOf(group), 0);
    return unknown || euro >= parameters.number('sub.sprila26.route') ? 'before' : 'after';
  }
  const soon = yearOf(assessment.visitDate ?? dayRange(parameters.edition).first) + 1;
  const movable = open.filter(
    (group) =>
      (isBelowSprilaMinimum(group) || lineOf(group)?.reason === 'schemeTooLate') && yearOf(group.purchaseDate) <= soon,
  );
  const ofMovable = movable.reduce((sum, group) => sum + ofAllChargers(group, assessment), 0);
  return ofMovable >= parameters.number('sub.sprila26.min') ? 'ifMore' : null;
}

/** Of one vehicle, euro. */
function subsidyOf({ electric }: GroupTco): number {
  const found = electric.costs.find(({ type }) => type === 'chargerSubsidy');
  return found === undefined ? 0 : -found.cashFlow[0];
}

/** What all new chargers of a group would get if they were bought in time, euro. */
function ofAllChargers({ groupId, chargerSubsidy }: GroupTco, { charging }: AdviceContext['assessment']): number {
  const group = charging.groups.find((one) => one.groupId === groupId);
  if (group === undefined || group.charger === null) return 0;
  return (chargerSubsidy?.perCharger ?? 0) * Math.max(0, group.charger.number - group.chargersPresent);
}
