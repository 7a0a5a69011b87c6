/** Asking the parameter set: "the value of this figure", "the value on that date", with the dossier's overrides. */
import { dayRange, daysBetween, addDays, type IsoDate } from '../format/dates.ts';
import type { Figure, ParameterSet, Zone } from './schema.ts';

/** Low, typical and high; all three alike for a figure that is not uncertain. */
export interface Range {
  low: number;
  typical: number;
  high: number;
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

export interface Parameters {
  edition: string;
  zones: readonly Zone[];
  /** Topics of the figures, in the order of the set. */
  topics: readonly string[];
  overrides: readonly Override[];
  has(id: string): boolean;
  figure(id: string): Figure;
  /** Low, typical, high of a numeric figure, override included. */
  range(id: string): Range;
  /** The typical value. */
  number(id: string): number;
  text(id: string): string;
  date(id: string): string;
  lifetime(id: string): { years: number; km: number };
  zone(id: string): Zone | undefined;
  /** Members of a series in order of time with the share of the period in which each holds. */
  seriesOver(id: string, from: IsoDate, to: IsoDate): { figure: string; share: number; projected: boolean }[];
  /** Time-weighted mean of a series over the days from..to (both inclusive). */
  meanOver(id: string, from: IsoDate, to: IsoDate): number;
  /** Share (0..1) of the days from..to in which the figure is valid. */
  validShare(id: string, from: IsoDate, to: IsoDate): number;
  /** Whether the figure is valid on the day. */
  validOn(id: string, day: IsoDate): boolean;
}

/** Less than a day in a century: rounding of shares, not days without a figure. */
const LEAST_SHARE = 1e-5;

/** Opens a parameter set for asking. Overrides replace the figures of the set for this dossier only. */
export function openParameters(set: ParameterSet, overrides: readonly Override[] = []): Parameters {
  const figures = new Map(set.figures.map((figure) => [figure.id, figure]));
  const series = new Map(set.series.map((one) => [one.id, one]));
  const zones = new Map(set.zones.map((zone) => [zone.id, zone]));
  const replaced = new Map(overrides.map((override) => [override.id, override]));

  const figure = (id: string): Figure => {
    const found = figures.get(id);
    if (!found) throw new MissingFigureError(id, 'figure');
    return found;
  };

  const range = (id: string): Range => {
    const own = replaced.get(id);
    if (own) return { low: own.low ?? own.typical, typical: own.typical, high: own.high ?? own.typical };
    const { value } = figure(id);
    if (value.kind === 'number') return { low: value.number, typical: value.number, high: value.number };
    if (value.kind === 'range') return { low: value.low, typical: value.typical, high: value.high };
    throw new MissingFigureError(id, 'number');
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

  const seriesOver: Parameters['seriesOver'] = (id, from, to) => {
    const members = series.get(id)?.members;
    if (!members) throw new MissingFigureError(id, 'series');
    const rows: { figure: string; share: number; projected: boolean }[] = [];
    let covered = 0;
    for (const member of members) {
      const share = validShare(member, from, to);
      if (share > 0) rows.push({ figure: member, share, projected: false });
      covered += share;
    }
    // Nothing is known for the other days: before the first value that one holds already, after the last that one
    // goes on; both are marked as a projection.
    const before = shareBefore(figure(members[0]).validFrom, from, to);
    const after = 1 - covered - before;
    if (before > 0) rows.unshift({ figure: members[0], share: before, projected: true });
    if (after > LEAST_SHARE) rows.push({ figure: members[members.length - 1], share: after, projected: true });
    return rows;
  };

  return {
    edition: set.edition,
    zones: set.zones,
    topics: [...new Set(set.figures.map((one) => one.topic))],
    overrides,
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
      return value;
    },
    zone: (id) => zones.get(id),
    seriesOver,
    meanOver: (id, from, to) =>
      seriesOver(id, from, to).reduce((sum, row) => sum + row.share * range(row.figure).typical, 0),
    validShare,
    validOn: (id, day) => validShare(id, day, addDays(day, 0)) > 0,
  };
}

/** Share (0..1) of the days from..to that lie before the start of a validity. */
function shareBefore(validFrom: string | null, from: IsoDate, to: IsoDate): number {
  if (validFrom === null) return 0;
  const start = dayRange(validFrom).first;
  if (start <= from) return 0;
  return start > to ? 1 : daysBetween(from, start) / (daysBetween(from, to) + 1);
}
