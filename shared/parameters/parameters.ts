/** Asking the parameter set: "the value of this figure", "the value on that date", with the dossier's overrides. */
import { dayRange, daysBetween, addDays, type IsoDate } from '../format/dates.ts';
import { judgedOverrides, type NotApplied } from './ownValues.ts';
import type { Figure, ParameterSet, Series, Table, Zone } from './schema.ts';
import { rowsOver, spansOf, type ProjectionRule, type SeriesRow } from './series.ts';
import { cellName, type TableId, type TableKeys } from './tables.ts';

/** Low, typical and high; all three alike for a figure that is not uncertain. */
export interface Range {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** A figure that the adviser replaced for one dossier, with the reason. */
export interface Override {
  id: string;
  low: number | null;
  typical: number;
  high: number | null;
  reason: string;
}

/** A programming fault or a broken set: a formula asked for a figure that is not there or of another kind. */
export class MissingFigureError extends Error {
  readonly id: string;

  constructor(id: string, wanted: string) {
    super(`The parameter set has no ${wanted} "${id}".`);
    this.name = 'MissingFigureError';
    this.id = id;
  }
}

/** A value on one day. */
export interface DatedValue {
  figure: string;
  /** With the factor in it. */
  value: Range;
  projected: boolean;
  rule: ProjectionRule | null;
  factor: number;
  index: string | null;
}

/** A figure that a calculation used beyond the last day for which its value is known. */
export interface Projection {
  figure: string;
  /** The last day for which it is known. */
  known: IsoDate;
  rule: 'lastKnown' | 'index';
  /** The figure with the yearly rise; null when the value simply went on. */
  index: string | null;
}

export interface Parameters {
  edition: string;
  zones: readonly Zone[];
  /** Topics of the figures, in the order of the set. */
  topics: readonly string[];
  /** The own values that count. */
  overrides: readonly Override[];
  /** Own values of the dossier that do not count, each with why. */
  notApplied: readonly NotApplied[];
  has(id: string): boolean;
  figure(id: string): Figure;
  /** Low, typical, high of a numeric figure, override included. */
  range(id: string): Range;
  /** The typical value. */
  number(id: string): number;
  text(id: string): string;
  date(id: string): string;
  /** The years can be replaced by an own value. */
  lifetime(id: string): { years: number; km: number };
  zone(id: string): Zone | undefined;
  /**
   * Members of a series in order of time with the share of the period in which each holds, and by which rule where no
   * value is known. The id is that of the series, or of any figure in it. Who uses a row uses its `index` as well.
   */
  seriesOver(id: string, from: IsoDate, to: IsoDate): readonly SeriesRow[];
  /** Time-weighted mean of a series over the days from..to (both inclusive), projections included. */
  meanOver(id: string, from: IsoDate, to: IsoDate): number;
  /** The value of a series, or of a single figure, as of one day, with the projection rule where that day is not known. */
  asOf(id: string, day: IsoDate): DatedValue;
  /** The series that a figure is a member of. */
  seriesOf(figure: string): Series | undefined;
  /**
   * Which of the figures that a result names went on beyond the last day for which they are known, up to the day given.
   * Risen by an index only where the result names that index too.
   */
  projections(figures: readonly string[], until: IsoDate): Projection[];
  /** The figure in a cell of a table; null where the table has no such cell. */
  table<T extends TableId>(id: T, ...keys: TableKeys<T>): string | null;
  tables: readonly Table[];
  /** Share (0..1) of the days from..to in which the figure is valid. */
  validShare(id: string, from: IsoDate, to: IsoDate): number;
  /** Whether the figure is valid on the day. */
  validOn(id: string, day: IsoDate): boolean;
}

/**
 * Opens a parameter set for asking. Overrides replace the figures of the set for this dossier only, and only those that
 * the set itself could hold and that have a reason.
 */
export function openParameters(set: ParameterSet, overrides: readonly Override[] = []): Parameters {
  const figures = new Map(set.figures.map((figure) => [figure.id, figure]));
  const series = new Map(set.series.map((one) => [one.id, one]));
  const seriesOfMember = new Map(set.series.flatMap((one) => one.members.map((member) => [member, one] as const)));
  const tables = new Map((set.tables ?? []).map((table) => [table.id, new Map(Object.entries(table.cells))]));
  const zones = new Map(set.zones.map((zone) => [zone.id, zone]));
  const { applied, notApplied } = judgedOverrides(overrides, figures);
  const replaced = new Map(applied.map((override) => [override.id, override]));

  const figure = (id: string): Figure => {
    const found = figures.get(id);
    if (!found) throw new MissingFigureError(id, 'figure');
    return found;
  };

  const readRange = (id: string): Range => {
    const own = replaced.get(id);
    if (own) return { low: own.low ?? own.typical, typical: own.typical, high: own.high ?? own.typical };
    const { value } = figure(id);
    if (value.kind === 'number') return { low: value.number, typical: value.number, high: value.number };
    if (value.kind === 'range') return { low: value.low, typical: value.typical, high: value.high };
    throw new MissingFigureError(id, 'number');
  };

  const ranges = new Map<string, Range>();
  const range = (id: string): Range => {
    const known = ranges.get(id);
    if (known !== undefined) return known;
    const read = readRange(id);
    ranges.set(id, read);
    return read;
  };

  // The same share of the same year is asked for every line and every draw; dates are slow to reckon.
  const shares = new Map<string, number>();
  const validShare = (id: string, from: IsoDate, to: IsoDate): number => {
    const key = `${id}|${from}|${to}`;
    const known = shares.get(key);
    if (known !== undefined) return known;
    const share = shareOf(id, from, to);
    shares.set(key, share);
    return share;
  };

  const shareOf = (id: string, from: IsoDate, to: IsoDate): number => {
    const { validFrom, validTo } = figure(id);
    const first = validFrom === null ? from : dayRange(validFrom).first;
    const last = validTo === null ? to : dayRange(validTo).last;
    const start = first > from ? first : from;
    const end = last < to ? last : to;
    if (start > end) return 0;
    return (daysBetween(start, end) + 1) / (daysBetween(from, to) + 1);
  };

  const seriesAt = (id: string): Series | undefined => series.get(id) ?? seriesOfMember.get(id);
  const spans = remembered((one: Series) => spansOf(one, figure));
  const growthOf = ({ projection }: Series): number =>
    projection === 'lastKnown' ? 0 : range(projection.index).typical / 100;

  const rows = new Map<string, readonly SeriesRow[]>();
  const seriesOver: Parameters['seriesOver'] = (id, from, to) => {
    const one = seriesAt(id);
    if (!one) throw new MissingFigureError(id, 'series');
    const key = `${one.id}|${from}|${to}`;
    const known = rows.get(key);
    if (known) return known;
    const index = one.projection === 'lastKnown' ? null : one.projection.index;
    const found = rowsOver(spans(one), index, growthOf(one), from, to);
    rows.set(key, found);
    return found;
  };

  const asOf: Parameters['asOf'] = (id, day) => {
    const {
      figure: member,
      projected,
      rule,
      factor,
      index,
    } = seriesAt(id)
      ? seriesOver(id, day, day)[0]
      : { ...standingOn(figure(id), day), figure: id, factor: 1, index: null };
    const { low, typical, high } = range(member);
    const value = { low: low * factor, typical: typical * factor, high: high * factor };
    return { figure: member, value, projected, rule, factor, index };
  };

  const projections: Parameters['projections'] = (ids, until) =>
    ids.flatMap((id): Projection[] => {
      const one = seriesOfMember.get(id);
      const known = one?.members.at(-1) === id ? figure(id).validTo : null;
      if (!one || known === null || dayRange(known).last >= until) return [];
      const index = one.projection === 'lastKnown' ? null : one.projection.index;
      const risen = index !== null && ids.includes(index);
      const day = dayRange(known).last;
      return [{ figure: id, known: day, rule: risen ? 'index' : 'lastKnown', index: risen ? index : null }];
    });

  return {
    edition: set.edition,
    zones: set.zones,
    topics: [...new Set(set.figures.map((one) => one.topic))],
    overrides: applied,
    notApplied,
    has: (id) => figures.has(id),
    figure,
    range,
    number: (id) => range(id).typical,
    text: (id) => {
      const { value } = figure(id);
      if (value.kind !== 'text') throw new MissingFigureError(id, 'text');
      return value.text;
    },
    date: (id) => {
      const { value } = figure(id);
      if (value.kind !== 'date') throw new MissingFigureError(id, 'date');
      return value.date;
    },
    lifetime: (id) => {
      const { value } = figure(id);
      if (value.kind !== 'lifetime') throw new MissingFigureError(id, 'lifetime');
      return { years: replaced.get(id)?.typical ?? value.years, km: value.km };
    },
    zone: (id) => zones.get(id),
    seriesOver,
    meanOver: (id, from, to) =>
      seriesOver(id, from, to).reduce((sum, row) => sum + row.share * row.factor * range(row.figure).typical, 0),
    asOf,
    seriesOf: (id) => seriesOfMember.get(id),
    projections,
    table: (id, ...keys) => tables.get(id)?.get(cellName(keys)) ?? null,
    tables: set.tables ?? [],
    validShare,
    validOn: (id, day) => validShare(id, day, addDays(day, 0)) > 0,
  };
}

/** A figure outside any series: before its start the first known value, after its end the last known one. */
function standingOn(
  { validFrom, validTo }: Figure,
  day: IsoDate,
): { projected: boolean; rule: 'firstKnown' | 'lastKnown' | null } {
  if (validFrom !== null && day < dayRange(validFrom).first) return { projected: true, rule: 'firstKnown' };
  if (validTo !== null && day > dayRange(validTo).last) return { projected: true, rule: 'lastKnown' };
  return { projected: false, rule: null };
}

function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
