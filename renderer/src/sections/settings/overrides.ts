import type { Dossier } from '../../../../shared/dossier/schema.ts';

/** The own value of a figure in this dossier; null when the standard holds. */
export function overrideOf(dossier: Dossier, id: string): number | null {
  return dossier.settings.overrides.find((override) => override.id === id)?.typical ?? null;
}

/**
 * Puts an own value in place of a figure, or takes it away. An own value has no low and high: whoever knows the price
 * knows it.
 */
export function withOverride(dossier: Dossier, id: string, value: number | null, reason: string): Dossier {
  const { overrides } = dossier.settings;
  const others = overrides.filter((override) => override.id !== id);
  if (value === null) {
    if (others.length === overrides.length) return dossier;
    return { ...dossier, settings: { ...dossier.settings, overrides: others } };
  }
  const present = overrides.some((override) => override.id === id);
  const next = present
    ? overrides.map((override) =>
        override.id === id ? { ...override, typical: value, low: null, high: null } : override,
      )
    : [...overrides, { id, low: null, typical: value, high: null, reason }];
  return { ...dossier, settings: { ...dossier.settings, overrides: next } };
}
