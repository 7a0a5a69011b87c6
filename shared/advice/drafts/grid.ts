/** What fits on the connection: told on page one in short, and in topic 3 whole. */
import type { AdviceContext } from '../findings.ts';
import { passage, type Passage } from '../passages/passage.ts';
import { groupsNamed } from './lists.ts';

export function chargesAtDepot({ assessment }: AdviceContext): boolean {
  return assessment.charging.groups.some((group) => group.charger !== null);
}

/** What fits with smart charging and without; or what to look up. */
export function fitPassages(context: AdviceContext): Passage[] {
  if (context.assessment.charging.groups.length === 0) return [];
  if (!chargesAtDepot(context)) return [passage('fit:elsewhere', {})];
  const { inOrder } = context.assessment.grid;
  const { fit } = context.assessment.charging.strategies.optimal;
  if (fit === 'open') return [passage('fit:open', { fields: gridFields(context) })];
  const { planned } = inOrder;
  const direct = inOrder.fits.uncontrolled;
  const without =
    direct >= planned
      ? passage('fit.direct:all', {})
      : direct === 0
        ? passage('fit.direct:none', {})
        : passage('fit.direct:some', { fits: direct });
  const sure = context.assessment.charging.baseCertain;
  if (fit !== 'no') return [passage(sure ? 'fit:allSure' : 'fit:all', { planned }), without];
  const fits = inOrder.fits.optimal;
  if (fits === 0) return [passage('fit:none', { planned })];
  const fitting = inOrder.perGroup.filter((group) => group.fits.optimal > 0);
  const groups = groupsNamed(
    fitting.map((group) => group.groupId),
    context,
    (groupId) => fitting.find((group) => group.groupId === groupId)?.fits.optimal ?? 0,
  );
  return [passage(sure ? 'fit:someSure' : 'fit:some', { fits, planned, groups }), without];
}

/** Fields without which nothing can be said about the connection. */
export function gridFields({ assessment }: AdviceContext): string[] {
  return assessment.questions
    .filter((one) => one.decides === 'grid' && one.field !== 'site.congestion')
    .map((one) => one.field);
}

/** How sure the answer is. */
export function surePassage({ assessment }: AdviceContext): Passage | null {
  const { charging } = assessment;
  if (charging.strategies.optimal.fit === 'open') return null;
  if (charging.baseCertain) return passage('fit.sure:measured', {});
  return charging.meter === null ? passage('fit.sure:profile', {}) : passage('fit.sure:partly', {});
}

/** From which year on the plan no longer fits. */
export function untilPassages({ later }: AdviceContext): Passage[] {
  if (later.grid === null) return [];
  const { firstYearNot, assumed } = later.grid.untilWhen;
  const year = firstYearNot.optimal;
  return [
    ...(year === null ? [] : [passage('later.from', { year })]),
    ...(assumed > 0 ? [passage('later.assumed', { vehicles: assumed })] : []),
  ];
}

/** How long more power takes now, as the remedies know it; null where nobody can say. */
export function monthsForPower({ later }: AdviceContext): number | null {
  for (const id of ['heavierConnection', 'raiseContract'] as const) {
    const time = later.grid?.remedies.find((one) => one.id === id)?.leadTime ?? null;
    if (time?.kind === 'months') return time.typical;
  }
  return null;
}
