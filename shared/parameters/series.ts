/** Figures that replace each other in time: which one holds on which days, and what is taken where none is known. */
import { addDays, dayRange, daysBetween, yearOf, type IsoDate } from '../format/dates.ts';
import type { Figure, Series } from './schema.ts';

/**
 * firstKnown: before the first known value that one holds already. lastKnown: after the last known value that one goes
 * on. index: it goes on and rises with a sourced yearly percentage. Null where the value itself is known.
 */
export type ProjectionRule = 'firstKnown' | 'lastKnown' | 'index';

export interface SeriesRow {
  figure: string;
  /** Part (0..1) of the period asked about. */
  share: number;
  /** No value is known for these days: `rule` says what was taken instead. */
  projected: boolean;
  rule: ProjectionRule | null;
  /** The value of the figure is multiplied by this; 1 unless the rule is `index`. */
  factor: number;
  /** The figure with the yearly rise, which counts as used; null unless the rule is `index`. */
  index: string | null;
}

/** Days on which one member holds, known or projected; null is without end. */
interface Span {
  figure: string;
  first: IsoDate | null;
  last: IsoDate | null;
  rule: ProjectionRule | null;
  /** Last day for which the value is known, from which an index counts its years. */
  known: IsoDate | null;
}

/** The whole of time cut into spans, without a hole and without overlap. */
export function spansOf(series: Series, figure: (id: string) => Figure): readonly Span[] {
  const spans: Span[] = [];
  const onwards: ProjectionRule = series.projection === 'lastKnown' ? 'lastKnown' : 'index';
  series.members.forEach((id, position) => {
    const { validFrom, validTo } = figure(id);
    const first = validFrom === null ? null : dayRange(validFrom).first;
    const last = validTo === null ? null : dayRange(validTo).last;
    const before = spans.at(-1);
    if (position === 0 && first !== null) {
      spans.push({ figure: id, first: null, last: addDays(first, -1), rule: 'firstKnown', known: null });
    }
    if (before !== undefined && first !== null) before.last = addDays(first, -1);
    if (before !== undefined && before.first !== null && before.last !== null && before.first > before.last)
      spans.pop();
    spans.push({ figure: id, first, last, rule: null, known: last });
    if (last !== null) spans.push({ figure: id, first: addDays(last, 1), last: null, rule: onwards, known: last });
  });
  return spans;
}

/**
 * Rows over the days from..to, both inclusive, in order of time; their shares add up to one. Under an index each
 * calendar year is a row of its own, because tariffs are set per calendar year.
 * `growth` is the yearly rise as a fraction.
 */
export function rowsOver(
  spans: readonly Span[],
  index: string | null,
  growth: number,
  from: IsoDate,
  to: IsoDate,
): readonly SeriesRow[] {
  const days = daysBetween(from, to) + 1;
  return spans.flatMap((span): SeriesRow[] => {
    const first = span.first !== null && span.first > from ? span.first : from;
    const last = span.last !== null && span.last < to ? span.last : to;
    if (first > last) return [];
    const { figure, rule, known } = span;
    const row = (start: IsoDate, end: IsoDate, factor: number): SeriesRow => ({
      figure,
      share: (daysBetween(start, end) + 1) / days,
      projected: rule !== null,
      rule,
      factor,
      index: rule === 'index' ? index : null,
    });
    if (rule !== 'index' || known === null) return [row(first, last, 1)];
    const rows: SeriesRow[] = [];
    for (let year = yearOf(first); year <= yearOf(last); year++) {
      const start = year === yearOf(first) ? first : `${year}-01-01`;
      const end = year === yearOf(last) ? last : `${year}-12-31`;
      rows.push(row(start, end, (1 + growth) ** (year - yearOf(known))));
    }
    return rows;
  });
}
