/**
 * A set of before this version of the program lacks figures that its calculations ask for. Those, and only those, come
 * from the set that ships with the program; every figure that the set does have stays its own.
 */
import type { ParameterSet } from './schema.ts';

export interface CompletedSet {
  set: ParameterSet;
  /** Ids of the figures that were not in the set. */
  filledIn: string[];
}

export function completedSet(set: ParameterSet, shipped: ParameterSet): CompletedSet {
  const figures = absentFrom(set.figures, shipped.figures);
  const series = absentFrom(set.series, shipped.series);
  const tables = absentFrom(set.tables ?? [], shipped.tables ?? []);
  if (figures.length + series.length + tables.length === 0) return { set, filledIn: [] };
  return {
    set: {
      ...set,
      figures: [...set.figures, ...figures],
      series: [...set.series, ...series],
      tables: [...(set.tables ?? []), ...tables],
    },
    filledIn: figures.map(({ id }) => id),
  };
}

function absentFrom<T extends { id: string }>(own: readonly T[], shipped: readonly T[]): T[] {
  const ids = new Set(own.map(({ id }) => id));
  return shipped.filter(({ id }) => !ids.has(id));
}
