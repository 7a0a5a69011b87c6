/**
 * A set of before this version of the program lacks figures that its calculations ask for. Those, and only those, come
 * from the set that ships with the program; every figure that the set does have stays its own. So do its scope and note:
 * where an older set has them in one language, and the shipped one says the same in two, they are shown in both.
 */
import { sameWords } from './figureWords.ts';
import type { Figure, ParameterSet } from './schema.ts';

export interface CompletedSet {
  set: ParameterSet;
  /** Ids of the figures that were not in the set. */
  filledIn: string[];
}

export function completedSet(set: ParameterSet, shipped: ParameterSet): CompletedSet {
  const figures = absentFrom(set.figures, shipped.figures);
  const series = absentFrom(set.series, shipped.series);
  const tables = absentFrom(set.tables ?? [], shipped.tables ?? []);
  const own = inBothLanguages(set.figures, shipped.figures);
  if (figures.length + series.length + tables.length === 0 && own === set.figures) return { set, filledIn: [] };
  return {
    set: {
      ...set,
      figures: [...own, ...figures],
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

/** The same list where nothing of it can be translated. */
function inBothLanguages(own: Figure[], shipped: readonly Figure[]): Figure[] {
  if (!own.some(({ scope, note }) => typeof scope === 'string' || typeof note === 'string')) return own;
  const known = new Map(shipped.map((figure) => [figure.id, figure]));
  const both = (words: Figure['note'], other: Figure['note']): Figure['note'] =>
    typeof words === 'string' && sameWords(words, other) ? other : words;
  return own.map((figure) => {
    const other = known.get(figure.id);
    if (other === undefined) return figure;
    return { ...figure, scope: both(figure.scope, other.scope), note: both(figure.note, other.note) };
  });
}
