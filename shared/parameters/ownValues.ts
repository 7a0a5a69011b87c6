/** Own values of a dossier: which of them count, and why the others do not. */
import { numberFaults, type FaultReason } from './check.ts';
import { signFault } from './likeShipped.ts';
import type { Override } from './parameters.ts';
import type { Figure } from './schema.ts';

export type NotAppliedReason =
  /** Without a reason nobody can defend the value. */
  | 'noReason'
  /** The set in use has no such figure. */
  | 'notInSet'
  /** A date, a text or another value that one number cannot replace. */
  | 'notANumber'
  /** Another own value of the same figure stands behind it. */
  | 'twice'
  | Extract<FaultReason, 'negative' | 'notWhole' | 'outOfBounds' | 'otherSign'>;

/** An own value that does not count. */
export interface NotApplied {
  override: Override;
  /** Its place in the dossier. */
  index: number;
  reason: NotAppliedReason;
  /** What the value may be, such as "≥ 0, ≤ 100"; empty where that is not what is wrong. */
  bounds: string;
}

interface JudgedOverrides {
  applied: readonly Override[];
  notApplied: readonly NotApplied[];
}

/** Splits the own values of a dossier by what a figure of the set itself may be. */
export function judgedOverrides(overrides: readonly Override[], figures: ReadonlyMap<string, Figure>): JudgedOverrides {
  const last = new Map(overrides.map(({ id }, index) => [id, index]));
  const applied: Override[] = [];
  const notApplied: NotApplied[] = [];
  overrides.forEach((override, index) => {
    const fault =
      last.get(override.id) === index
        ? faultOf(override, figures.get(override.id))
        : { reason: 'twice' as const, bounds: '' };
    if (fault === null) applied.push(override);
    else notApplied.push({ override, index, ...fault });
  });
  return { applied, notApplied };
}

function faultOf(override: Override, figure: Figure | undefined): Pick<NotApplied, 'reason' | 'bounds'> | null {
  if (figure === undefined) return { reason: 'notInSet', bounds: '' };
  const value = ownValue(override, figure);
  if (value === null) return { reason: 'notANumber', bounds: '' };
  const [fault] = numberFaults({ ...figure, value });
  if (fault !== undefined) return { reason: fault.fault, bounds: fault.bounds };
  if (
    signFault(
      [override.low, override.typical, override.high].filter((one) => one !== null),
      figure,
    ) !== null
  ) {
    return { reason: 'otherSign', bounds: '' };
  }
  return override.reason.trim() === '' ? { reason: 'noReason', bounds: '' } : null;
}

/** The figure's value with the own one in its place; of a lifetime the years. Null where one number cannot replace it. */
function ownValue({ low, typical, high }: Override, { value }: Figure): Figure['value'] | null {
  if (value.kind === 'lifetime') return { kind: 'lifetime', years: typical, km: value.km };
  if (value.kind !== 'number' && value.kind !== 'range') return null;
  return { kind: 'range', low: low ?? typical, typical, high: high ?? typical };
}
