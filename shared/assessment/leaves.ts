/** Everything that a value rests on in the end, at any depth: the entries and the figures. */
import type { Projection } from '../parameters/parameters.ts';
import type { Origin } from './origin.ts';

export interface Leaves {
  /** Fields of the dossier. */
  entries: readonly string[];
  /** Ids of figures. */
  parameters: readonly string[];
  projections: readonly Projection[];
}

/** Own leaves first, then those of what the value was made of, nearest first. */
export function leavesOf(id: string, originOf: (id: string) => Origin | null): Leaves {
  return leavesOfAll([id], originOf);
}

/** Of several values together, each leaf once. */
export function leavesOfAll(values: readonly string[], originOf: (id: string) => Origin | null): Leaves {
  const entries = new Set<string>();
  const parameters = new Set<string>();
  const projections = new Map<string, Projection>();
  const ids = [...values];
  const seen = new Set(ids);
  for (const one of ids) {
    const origin = originOf(one);
    if (origin === null) continue;
    origin.entries.forEach((entry) => entries.add(entry));
    origin.parameters.forEach((figure) => parameters.add(figure));
    for (const projection of origin.projections)
      if (!projections.has(projection.figure)) projections.set(projection.figure, projection);
    for (const next of origin.from) {
      if (seen.has(next)) continue;
      seen.add(next);
      ids.push(next);
    }
  }
  return { entries: [...entries], parameters: [...parameters], projections: [...projections.values()] };
}
