/**
 * The site's power without vehicle charging, from a standard profile of its sector.
 *
 * Standard profiles are means of many sites and understate the peak of one. Where the adviser knows the peak, the
 * profile is bent to meet it: every factor is raised to the same power and rescaled, which keeps the yearly energy,
 * the order of high and low hours, and never goes below zero.
 */
import type { Sector } from '../dossier/schema.ts';
import type { DayType, LoadProfile, ProfileSet } from './profiles.ts';
import { SLOTS_PER_DAY, SLOTS_PER_WEEK } from './sessions.ts';

/** How many days of each type a mean month of the year has: 52 weeks and about nine public holidays. */
const DAYS: Record<DayType, number> = { workday: 251, saturday: 52, sunday: 62 };
const DAY_TYPES: readonly DayType[] = ['workday', 'saturday', 'sunday'];
const HOURS_PER_YEAR = 8760;

export interface YearShape {
  /** Names of the profiles used. */
  names: readonly string[];
  confidence: 'A' | 'B' | 'C';
  /** Month 1..12 -> day type -> 96 factors of the yearly mean power. */
  days: LoadProfile['days'];
}

/** The typical days of a sector: one profile or a blend. */
export function sectorShape(sector: Sector | null, profiles: ProfileSet): YearShape {
  const parts = profiles.sectors[sector ?? 'otherSector'].map((part) => {
    const profile = profiles.profiles.find((one) => one.id === part.profile);
    if (!profile) throw new Error(`The profile set has no profile "${part.profile}".`);
    return { profile, weight: part.weight };
  });
  const days: LoadProfile['days'] = {};
  for (const month of Object.keys(parts[0].profile.days)) {
    const blend = (type: DayType): number[] =>
      Array.from({ length: SLOTS_PER_DAY }, (_, quarter) =>
        parts.reduce((sum, part) => sum + part.weight * part.profile.days[month][type][quarter], 0),
      );
    days[month] = { workday: blend('workday'), saturday: blend('saturday'), sunday: blend('sunday') };
  }
  // Which profile stands for which sector is our own judgement, whatever the standing of the profile itself.
  return toMeanOne({ names: parts.map((part) => part.profile.name), confidence: 'C', days });
}

/** Scaled to a yearly mean of 1, so that a yearly use keeps its energy whatever the source's calendar was. */
function toMeanOne(shape: YearShape): YearShape {
  const values = weighted(shape);
  const scale = 1 / (meanOf(values, 1) * values.highest);
  return { ...shape, days: mapDays(shape.days, (value) => value * scale) };
}

/** The steepest bend that is tried; at this power only the highest quarters are left. */
const STEEPEST = 1024;

/** Bends the shape so that its highest quarter is `peakOverMean` times the yearly mean. */
export function bendToPeak(shape: YearShape, peakOverMean: number): YearShape {
  const values = weighted(shape);
  const power = powerForMean(values, 1 / peakOverMean);
  const scale = 1 / meanOf(values, power);
  return {
    ...shape,
    days: mapDays(shape.days, (value) => (value > 0 ? (value / values.highest) ** power * scale : 0)),
  };
}

/**
 * The power that gives the relative factors this mean. Newton steps on the logarithm of the mean, which is convex and
 * falls: from the left no step passes the root, and some ten are enough.
 */
function powerForMean({ relative, shares }: Weighted, mean: number): number {
  const logs = relative.map(Math.log);
  let power = 0;
  for (let step = 0; step < 100; step++) {
    let sum = 0;
    let slope = 0;
    for (let index = 0; index < logs.length; index++) {
      if (relative[index] === 0) continue;
      const part = shares[index] * Math.exp(power * logs[index]);
      sum += part;
      slope += part * logs[index];
    }
    const next = Math.min(STEEPEST, power + ((Math.log(mean) - Math.log(sum)) * sum) / slope);
    if (!(next > power)) break;
    power = next;
  }
  return power;
}

/**
 * The shape with one month bent on its own until its highest quarter is `peakOverMean` times the yearly mean: for
 * sizing in that month, where a known peak must not be lost because the profile has it in another season. The month
 * keeps its energy; where it reaches the peak already nothing changes.
 */
export function monthToPeak(shape: YearShape, month: number, peakOverMean: number): YearShape {
  const own = { ...shape, days: { [month]: shape.days[String(month)] } };
  const values = weighted(own);
  if (values.highest >= peakOverMean * (1 - 1e-9)) return shape;
  const mean = meanOf(values, 1) * values.highest;
  const bent = bendToPeak(own, peakOverMean / mean);
  return { ...shape, days: { ...shape.days, ...mapDays(bent.days, (factor) => factor * mean) } };
}

function mapDays(days: LoadProfile['days'], change: (factor: number) => number): LoadProfile['days'] {
  return Object.fromEntries(
    Object.entries(days).map(([month, types]) => [
      month,
      {
        workday: types.workday.map(change),
        saturday: types.saturday.map(change),
        sunday: types.sunday.map(change),
      },
    ]),
  );
}

interface Weighted {
  /** Factors over the highest of them, 0 to 1: so no power of them can pass what a number can hold. */
  relative: Float64Array;
  /** Share of the time that each factor stands for. */
  shares: Float64Array;
  highest: number;
}

function weighted(shape: YearShape): Weighted {
  const factors: number[] = [];
  const shares: number[] = [];
  const months = Object.values(shape.days);
  for (const types of months) {
    for (const type of DAY_TYPES) {
      for (const value of types[type]) {
        factors.push(Math.max(0, value));
        shares.push(DAYS[type] / months.length / 365 / SLOTS_PER_DAY);
      }
    }
  }
  const highest = factors.reduce((most, value) => Math.max(most, value), 0);
  const relative = Float64Array.from(factors, (value) => value / highest);
  return { relative, shares: Float64Array.from(shares), highest };
}

/** Mean of the relative factors raised to a power. */
function meanOf({ relative, shares }: Weighted, power: number): number {
  let sum = 0;
  for (let index = 0; index < relative.length; index++) sum += shares[index] * relative[index] ** power;
  return sum;
}

/** One week in a month, kW per quarter from Monday 00:00. */
export function weekLoadKW(shape: YearShape, yearlyKWh: number, month: number): Float64Array {
  const week = new Float64Array(SLOTS_PER_WEEK);
  const types = shape.days[String(month)];
  const meanKW = yearlyKWh / HOURS_PER_YEAR;
  for (let day = 0; day < 7; day++) {
    const factors = day < 5 ? types.workday : day === 5 ? types.saturday : types.sunday;
    for (let quarter = 0; quarter < SLOTS_PER_DAY; quarter++) {
      week[day * SLOTS_PER_DAY + quarter] = meanKW * factors[quarter];
    }
  }
  return week;
}

/** Solar power on a mean day of a month, seven days alike, kW per quarter. */
export function weekSolarKW(profiles: ProfileSet, kWp: number, month: number): Float64Array {
  const day = profiles.pv.meanDayKWPerKWp[String(month)];
  return Float64Array.from({ length: SLOTS_PER_WEEK }, (_, slot) => kWp * day[slot % SLOTS_PER_DAY]);
}
