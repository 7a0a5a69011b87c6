/** Moving vehicles in the replacement plan by hand. */
import type { PlanGroup } from '../../../shared/plan/plan.ts';

/**
 * The replacements of a group with another number in one year. What is added there is taken from the other years, the
 * last ones first, so that no vehicle is planned twice; what is taken away is simply not planned any more.
 */
export function movedReplacements(
  { replacements, number: total }: Pick<PlanGroup, 'replacements' | 'number'>,
  year: number,
  number: number,
): { year: number; number: number }[] {
  const here = Math.min(total, Math.max(0, number));
  const others = replacements.filter((one) => one.year !== year).sort((one, other) => one.year - other.year);
  let room = total - here;
  const kept = others.map((one) => {
    const taken = Math.min(one.number, room);
    room -= taken;
    return { year: one.year, number: taken };
  });
  return [...kept, { year, number: here }].filter((one) => one.number > 0).sort((one, other) => one.year - other.year);
}
