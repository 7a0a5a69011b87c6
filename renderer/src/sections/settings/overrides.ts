import type { Dossier } from '../../../../shared/dossier/schema.ts';
import { withAnswer } from '../../dossier/edits.ts';
import type { Override } from '../../../../shared/parameters/parameters.ts';

/** The own value of a figure in this dossier; null when the standard holds. */
export function overrideOf(dossier: Dossier, id: string): number | null {
  return ownOf(dossier, id)?.typical ?? null;
}

/** The own value with its low, high and reason. */
export function ownOf(dossier: Dossier, id: string): Override | null {
  return dossier.settings.overrides.find((override) => override.id === id) ?? null;
}

/** The ends of an own range; null where the own value is certain on that side. */
export interface OwnEnds {
  low: number | null;
  high: number | null;
}

const certain: OwnEnds = { low: null, high: null };

/**
 * Puts an own value in place of a figure, or takes it away. An end that contradicts the value is left out: a record
 * with a low above its typical value could not be read again.
 */
export function withOverride(
  dossier: Dossier,
  id: string,
  value: number | null,
  reason: string,
  ends: OwnEnds = certain,
): Dossier {
  const { overrides } = dossier.settings;
  const others = overrides.filter((override) => override.id !== id);
  if (value === null) {
    if (others.length === overrides.length) return dossier;
    return withOverrides(dossier, others);
  }
  const low = ends.low !== null && ends.low <= value ? ends.low : null;
  const high = ends.high !== null && ends.high >= value ? ends.high : null;
  const present = overrides.some((override) => override.id === id);
  return withOverrides(
    dossier,
    present
      ? overrides.map((override) => (override.id === id ? { ...override, typical: value, low, high } : override))
      : [...overrides, { id, low, typical: value, high, reason }],
  );
}

/** Sets one end of an own range; nothing without an own value. */
export function withOwnEnd(dossier: Dossier, id: string, end: keyof OwnEnds, value: number | null): Dossier {
  const own = ownOf(dossier, id);
  if (own === null) return dossier;
  return withOverride(dossier, id, own.typical, own.reason, { low: own.low, high: own.high, [end]: value });
}

function withOverrides(dossier: Dossier, overrides: Override[]): Dossier {
  return { ...dossier, settings: { ...dossier.settings, overrides } };
}

/** Takes away one of the list by its place: of two for one figure only that one. */
export function withoutOverrideAt(dossier: Dossier, index: number): Dossier {
  return withOverrides(dossier, dossier.settings.overrides.toSpliced(index, 1));
}

/** Back to the standard, with everything that was typed and could not be read. */
export function withoutOwn(dossier: Dossier, id: string): Dossier {
  const path = `settings.overrides[${id}]`;
  const cleared = [path, `${path}.low`, `${path}.high`].reduce((next, one) => withAnswer(next, one, null), dossier);
  return withOverride(cleared, id, null, '');
}
