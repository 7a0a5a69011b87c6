/** When a zone starts: a day, or the days between which the start lies where sources are vague or disagree. */
import { addMonths, dayRange, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Zone } from '../parameters/schema.ts';

/** First and last day that something can happen on; both alike when the day is known. */
export interface DaySpan {
  earliest: IsoDate;
  latest: IsoDate;
}

/** Null where there is no zone, and no plan with a date. */
export function zoneStart(zone: Zone): DaySpan | null {
  const starts = [zone.start, zone.otherStart].flatMap((start) => (start === null ? [] : [dayRange(start)]));
  if (starts.length === 0) return null;
  return {
    earliest: starts.map(({ first }) => first).reduce((one, other) => (one < other ? one : other)),
    latest: starts.map(({ last }) => last).reduce((one, other) => (one > other ? one : other)),
  };
}

/** The first day on which a fine is possible: a zone starts with months without, and the municipality may add some. */
export function finesFrom(start: DaySpan, parameters: Parameters): DaySpan {
  const months = Math.min(1200, Math.max(0, Math.round(parameters.number('ze.finefree'))));
  return { earliest: addMonths(start.earliest, months), latest: addMonths(start.latest, months) };
}
