/**
 * A whole year in quarter hours on the calendar of one year (yearCalendar): load from a standard profile, solar power,
 * price and temperature. The caller chooses the year of the plan; 2027 has 35,040 quarters and so has every year
 * without a leap day.
 *
 * Typical years have no weekday and are taken by date; a leap day is as the day before. The price year is taken by the
 * day of the week nearest in the season, a public holiday by a Sunday or holiday.
 */
import type { Site } from '../dossier/schema.ts';
import { DAY, HOUR, MINUTE } from '../format/amsterdamClock.ts';
import type { YearShape } from './baseLoad.ts';
import { likeDays, yearCalendar, type YearCalendar } from './yearCalendar.ts';
import type { SolarOrientation, YearProfiles } from './yearProfiles.ts';

const QUARTER = 15 * MINUTE;
const QUARTERS_PER_HOUR = 4;

/** Power per quarter of a standard profile with exactly this use in the year, kW. */
export function yearLoadKW(shape: YearShape, yearlyKWh: number, calendar: YearCalendar): Float64Array {
  const factors = new Float64Array(calendar.quarters);
  let sum = 0;
  for (let quarter = 0; quarter < calendar.quarters; quarter++) {
    const { month, type } = calendar.days[calendar.dayOf[quarter]];
    factors[quarter] = shape.days[String(month)][type][calendar.clockOf[quarter]];
    sum += factors[quarter];
  }
  const scale = (yearlyKWh * QUARTERS_PER_HOUR) / sum;
  return factors.map((factor) => factor * scale);
}

/** Solar power per quarter, kW, never below 0. Without an orientation: a flat roof to the south. */
export function yearSolarKW(
  profiles: YearProfiles,
  kWp: number,
  orientation: SolarOrientation | null,
  calendar: YearCalendar,
): Float64Array {
  const yields = profiles.solarKWhPerKWp[orientation ?? 'flatSouth'];
  return byDate(calendar, (instant) => yields[typicalIndex(instant, QUARTER)] * QUARTERS_PER_HOUR * kWp);
}

/** Temperature per quarter, degrees Celsius. */
export function yearTemperature(profiles: YearProfiles, calendar: YearCalendar): Float64Array {
  return byDate(calendar, (instant) => profiles.temperatureC[typicalIndex(instant, HOUR)]);
}

/** Mean temperature of each day of the calendar, degrees Celsius. */
export function dayTemperatures(profiles: YearProfiles, calendar: YearCalendar): number[] {
  const perQuarter = yearTemperature(profiles, calendar);
  return calendar.days.map(
    ({ first, quarters }) =>
      perQuarter.subarray(first, first + quarters).reduce((sum, value) => sum + value, 0) / quarters,
  );
}

/**
 * Price of electricity per quarter, euro per kWh without VAT, energy tax and grid costs. A dynamic contract follows the
 * day-ahead price, without the supplier's markup; a fixed one needs its price, else the answer is not known: null.
 */
export function yearPricePerKWh(
  supply: Pick<Site['supply'], 'contract' | 'pricePerKWh'>,
  profiles: YearProfiles,
  calendar: YearCalendar,
): Float64Array | null {
  if (supply.contract === 'dynamic') return dayAheadPerKWh(profiles, calendar);
  return supply.pricePerKWh === null ? null : new Float64Array(calendar.quarters).fill(supply.pricePerKWh);
}

/** The day-ahead price of the shipped year on another calendar, euro per kWh. */
export function dayAheadPerKWh(profiles: YearProfiles, calendar: YearCalendar): Float64Array {
  const source = yearCalendar(profiles.priceYear);
  return onCalendar(profiles.priceEuroPerMWh, source, calendar).map((euroPerMWh) => euroPerMWh / 1000);
}

/** A series of one year on the calendar of another: each day as the day that it is most like. */
export function onCalendar(series: ArrayLike<number>, source: YearCalendar, calendar: YearCalendar): Float64Array {
  const like = likeDays(calendar.days, source.days);
  return Float64Array.from({ length: calendar.quarters }, (_, quarter) => {
    const own = calendar.days[calendar.dayOf[quarter]];
    const other = like[calendar.dayOf[quarter]];
    return other === null ? NaN : series[quarterLike(quarter - own.first, own.quarters, source.days[other])];
  });
}

/**
 * The quarter of another day at the same time on the clock. A day of 92 quarters has no third hour and lends the
 * fourth; a day of 100 has it twice, and an ordinary day takes the first of the two.
 */
function quarterLike(at: number, length: number, day: { first: number; quarters: number }): number {
  const third = 12;
  // Where the own day has the hour twice or not at all, counted as on an ordinary day.
  const clock = at < 8 ? at : length === 92 ? at + 4 : length === 100 && at >= third ? at - 4 : at;
  if (day.quarters === 92) return day.first + (clock < third ? clock : clock - 4);
  if (day.quarters === 100) {
    const isSecond = length === 100 && at >= third;
    return day.first + (clock < third && !isSecond ? clock : clock + 4);
  }
  return day.first + clock;
}

function byDate(calendar: YearCalendar, valueAt: (instant: number) => number): Float64Array {
  return Float64Array.from({ length: calendar.quarters }, (_, quarter) =>
    valueAt(calendar.startMs + quarter * QUARTER),
  );
}

/** Place of an instant in a typical year of 365 days that begins on 1 January 00:00 UTC. */
function typicalIndex(instant: number, step: number): number {
  const date = new Date(instant);
  const month = date.getUTCMonth();
  const day = Math.min(date.getUTCDate(), month === 1 ? 28 : 31);
  // Any year without a leap day has the days where the typical year has them.
  const ofYear = Date.UTC(2027, month, day) - Date.UTC(2027, 0, 1);
  return Math.floor((ofYear + (instant % DAY)) / step);
}
