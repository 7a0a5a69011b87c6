/** Own values that do not count, each as a problem of the field that mends it. */
import type { NotApplied } from '../parameters/ownValues.ts';
import type { Problem } from './problems.ts';

export function ownValueProblems(notApplied: readonly NotApplied[]): Problem[] {
  return notApplied.map(({ override: { id, typical }, index, reason, bounds }) => ({
    // On the screen a value is found by its figure, and its reason by its place in the list.
    field: reason === 'noReason' ? `settings.overrides[${index}].reason` : `settings.overrides[${id}]`,
    code: 'ownValueNotApplied',
    severity: 'error',
    values: { figure: id, value: typical, reason, bounds },
  }));
}
