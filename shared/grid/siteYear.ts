/**
 * A whole year at the site in 35,040 quarters: own use as it was measured, or by month and day with the mean sun of the month, and charging that follows
 * the temperature of a typical year. The year begins on a Monday, as no real one need do. Solved week by week, each as a circle; the day that 52 weeks leave over is the last of a week of its own.
 */
import { fleetSessionsOf, type GroupCharging } from '../charging/groupCharging.ts';
import { otherElectricKW } from '../charging/otherElectric.ts';
import { DAYS_OF_MONTH } from '../charging/measuredUse.ts';
import { hasLeastPower, planWithMinimum } from '../charging/minimumPower.ts';
import { optimalPlan } from '../charging/optimum.ts';
import { layOut, type OwnUse } from '../charging/ownUse.ts';
import { seasonFactor, type Season } from '../charging/season.ts';
import type { Session } from '../charging/problem.ts';
import { SLOT_MINUTES, SLOTS_PER_DAY, SLOTS_PER_WEEK, type WeekKind } from '../charging/sessions.ts';
import { shave } from '../charging/shaving.ts';
import { siteBattery } from '../charging/siteBattery.ts';
import { even, uncontrolled } from '../charging/strategies.ts';
import { WEEKS_PER_YEAR, winterFigure, type Duty } from '../charging/vehicleEnergy.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Site } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { strategies, type Strategy } from './fits.ts';
import { TINY } from './weekRoom.ts';

const DAYS = 365;

export interface SiteYearInput {
  own: OwnUse;
  site: Site;
  /** Known growth of the site, kW. */
  growthKW: number;
  groups: readonly GroupCharging[];
  /** Limit per quarter of the week, margin taken off, kW; null while not known. */
  limitKW: ArrayLike<number> | null;
  season: Season;
}

export interface SiteYear {
  /** Highest power with smart charging per week of the year and hour of the day, kW; 53 weeks of 24 hours. */
  heatKW: readonly (readonly number[])[];
  peakKW: Record<Strategy, number>;
  /** January to December, kW. */
  monthlyPeaksKW: Record<Strategy, readonly number[]>;
  /** Charged at the depot, kWh at the grid. */
  chargedKWh: number;
  /** Quarters in which the site is above the limit; null while the limit is not known. */
  quartersAbove: Record<Strategy, number> | null;
}

/** Yields the share that is done, week by week. */
export function* siteYear(input: SiteYearInput, parameters: Parameters): Generator<number, SiteYear> {
  const base = baseOfYear(input);
  const siteKW = each(() => new Float64Array(base.length));
  const battery = siteBattery(input.site, parameters);
  let chargedKWh = 0;
  for (let week = 0; week * 7 < DAYS; week++) {
    // The last week reaches back to be seven days long, so it begins on a Tuesday; only what is new of it counts.
    const firstDay = Math.min(week * 7, DAYS - 7);
    const from = firstDay * SLOTS_PER_DAY;
    const newFrom = week * SLOTS_PER_WEEK - from;
    const weekday = firstDay % 7;
    const sessions = fleetSessionsOf(input.groups, parameters, weekKind(input.season, firstDay, weekday)).map((one) =>
      startingOn(one, weekday),
    );
    const problem = peakProblem(sessions, base.subarray(from, from + SLOTS_PER_WEEK), null);
    const { plan: lowest } = optimalPlan(problem);
    const plan = hasLeastPower(sessions) ? planWithMinimum(problem, lowest).plan : lowest;
    const weeks = {
      uncontrolled: uncontrolled(problem).siteKW,
      even: even(problem).siteKW,
      // The battery beside the plan without it: 53 programmes would take too long.
      optimal: shave(plan.siteKW, battery, SLOT_MINUTES / 60).siteKW,
    };
    for (const strategy of strategies) siteKW[strategy].set(weeks[strategy].subarray(newFrom), from + newFrom);
    for (let slot = newFrom; slot < SLOTS_PER_WEEK; slot++) chargedKWh += plan.siteKW[slot] - problem.baseLoadKW[slot];
    yield ((week + 1) * 7) / DAYS;
  }
  return {
    heatKW: heatOf(siteKW.optimal),
    peakKW: each((strategy) => siteKW[strategy].reduce((most, kW) => Math.max(most, kW), 0)),
    monthlyPeaksKW: each((strategy) => monthlyPeaks(siteKW[strategy])),
    chargedKWh: (chargedKWh * SLOT_MINUTES) / 60,
    quartersAbove: input.limitKW && each((strategy) => quartersAbove(siteKW[strategy], input.limitKW!)),
  };
}

/** A session of a week from Monday in a week that begins on another day. */
function startingOn(session: Session, weekday: number): Session {
  const arrival = (session.arrival - weekday * SLOTS_PER_DAY + SLOTS_PER_WEEK) % SLOTS_PER_WEEK;
  return { ...session, arrival, departure: arrival + session.departure - session.arrival };
}

/**
 * Use that follows the season, with the km of the days scaled so that they add up to the km of the year. The week begins
 * on `firstDay` of the year, which is that day of the week.
 */
function weekKind(season: Season, firstDay: number, weekday: number): WeekKind {
  const kmFactor = (duty: Duty): number => {
    const week = duty.meanDayKm * (duty.days.length - 1) + duty.longestDayKm;
    return week > 0 ? duty.yearlyKm / (WEEKS_PER_YEAR * week) : 0;
  };
  return {
    factorOf: (duty, day, parameters) =>
      kmFactor(duty) *
      seasonFactor(season, firstDay + ((day - weekday + 7) % 7), parameters.number(winterFigure(duty.vehicleClass))),
    timing: 'typical',
  };
}

/** Own use less sun, with growth and other electric vehicles, kW per quarter. */
function baseOfYear({ own, site, growthKW }: SiteYearInput): Float64Array {
  const others = otherElectricKW(site);
  const year = own.yearKW ?? layOut(own.monthsKW);
  return year.map((kW, slot) => kW + growthKW + others[slot % SLOTS_PER_WEEK]);
}

function heatOf(siteKW: Float64Array): number[][] {
  const perHour = 60 / SLOT_MINUTES;
  return Array.from({ length: Math.ceil(DAYS / 7) }, (_, week) =>
    Array.from({ length: 24 }, (__, hour) => {
      let most = 0;
      for (let day = week * 7; day < Math.min(DAYS, (week + 1) * 7); day++) {
        const from = day * SLOTS_PER_DAY + hour * perHour;
        for (let slot = from; slot < from + perHour; slot++) most = Math.max(most, siteKW[slot]);
      }
      return most;
    }),
  );
}

function monthlyPeaks(siteKW: Float64Array): number[] {
  let slot = 0;
  return DAYS_OF_MONTH.map((days) => {
    let peak = 0;
    for (const end = slot + days * SLOTS_PER_DAY; slot < end; slot++) peak = Math.max(peak, siteKW[slot]);
    return peak;
  });
}

function quartersAbove(siteKW: Float64Array, limitKW: ArrayLike<number>): number {
  let above = 0;
  for (let slot = 0; slot < siteKW.length; slot++) if (siteKW[slot] > limitKW[slot % SLOTS_PER_WEEK] + TINY) above++;
  return above;
}

function each<T>(calculate: (strategy: Strategy) => T): Record<Strategy, T> {
  return Object.fromEntries(strategies.map((strategy) => [strategy, calculate(strategy)])) as Record<Strategy, T>;
}
