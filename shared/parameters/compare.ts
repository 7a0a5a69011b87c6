/** What differs between two parameter sets, figure by figure. */
import { sameWords } from './figureWords.ts';
import type { Figure, ParameterSet, Series, Table, Zone } from './schema.ts';

/** What of a figure changed; words are its name, scope, note and what it was read from. */
export const aspects = ['value', 'unit', 'validity', 'source', 'confidence', 'words'] as const;
export type Aspect = (typeof aspects)[number];

export type Change<T> = { id: string } & (
  | { kind: 'added'; before: null; after: T }
  | { kind: 'removed'; before: T; after: null }
  | { kind: 'changed'; before: T; after: T }
);

export type FigureChange = Change<Figure> & {
  topic: string;
  /** Empty for a figure that is only in one of the two. */
  aspects: readonly Aspect[];
};

export interface SetDifference {
  figures: readonly FigureChange[];
  zones: readonly Change<Zone>[];
  series: readonly Change<Series>[];
  tables: readonly Change<Table>[];
  /** Nothing differs that a calculation or a reader could notice. */
  same: boolean;
}

/** From the one set to the other; figures by topic, in the order of the newer set, then by id. */
export function compareSets(before: ParameterSet, after: ParameterSet): SetDifference {
  const topics = [...new Set([...after.figures, ...before.figures].map(({ topic }) => topic))];
  const topicOf = ({ before: old, after: now }: Change<Figure>): string => (now ?? old)?.topic ?? '';
  const figures = changes(before.figures, after.figures, alike)
    .map((change): FigureChange => ({ ...change, topic: topicOf(change), aspects: aspectsOf(change) }))
    .sort((one, other) => topics.indexOf(one.topic) - topics.indexOf(other.topic) || byId(one, other));
  const zones = changes(before.zones, after.zones).sort(byId);
  const series = changes(before.series, after.series).sort(byId);
  const tables = changes(before.tables ?? [], after.tables ?? []).sort(byId);
  const same = figures.length + zones.length + series.length + tables.length === 0;
  return { figures, zones, series, tables, same };
}

function changes<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  same: (one: T, other: T) => boolean = equal,
): Change<T>[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  const removed = before
    .filter(({ id }) => !now.has(id))
    .map((one): Change<T> => ({ id: one.id, kind: 'removed', before: one, after: null }));
  const others = after.flatMap((one): Change<T>[] => {
    const was = old.get(one.id);
    if (was === undefined) return [{ id: one.id, kind: 'added', before: null, after: one }];
    return same(was, one) ? [] : [{ id: one.id, kind: 'changed', before: was, after: one }];
  });
  return [...removed, ...others];
}

function aspectsOf({ before, after }: Change<Figure>): Aspect[] {
  if (before === null || after === null) return [];
  return differing(before, after);
}

function alike(before: Figure, after: Figure): boolean {
  return differing(before, after).length === 0;
}

function differing(before: Figure, after: Figure): Aspect[] {
  const differs = (aspect: Aspect): boolean =>
    !equal(part(before, aspect), part(after, aspect)) ||
    // A set of before there were two languages says the same where its English does.
    (aspect === 'words' && !(sameWords(before.scope, after.scope) && sameWords(before.note, after.note)));
  return aspects.filter(differs);
}

function part(figure: Figure, aspect: Aspect): unknown {
  switch (aspect) {
    case 'value':
      return figure.value;
    case 'unit':
      return figure.unit;
    case 'validity':
      return [figure.validFrom, figure.validTo, figure.undated];
    case 'source':
      return figure.source;
    case 'confidence':
      return figure.confidence;
    // Scope and note may be in one language or in two: compared by sameWords.
    case 'words':
      return [figure.name, figure.caution, figure.topic, figure.readFrom];
  }
}

/** Both come from the same reader, which writes the fields in one order. */
function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}
