/**
 * The site's own use, without the fleet, known growth and other electric vehicles, in one shape for all who need it:
 * from the company's own meter file where there is one, else from the standard profile of its sector.
 */
import { bendToPeak, monthToPeak, sectorShape, weekLoadKW, weekSolarKW, type YearShape } from './baseLoad.ts';
import { DAYS_OF_MONTH, type MeasuredUse } from './measuredUse.ts';
import type { ProfileSet } from './profiles.ts';
import { SLOT_MINUTES, SLOTS_PER_DAY, SLOTS_PER_WEEK } from './sessions.ts';
import type { Company, Site } from '../dossier/schema.ts';
import type { IsoDate } from '../format/dates.ts';

/** The coldest month of the typical year. */
const WINTER_MONTH = 1;
/**
 * Of the last year, how much must be known for a plain yes. A gap may hide a higher peak: with a tenth missing, nine in
 * ten of the quarters still had their say, and what a month looks like is known. Our own judgement.
 */
const LEAST_KNOWN = 0.9;

/** What a meter file told and what it did not, for sentences. */
export interface MeterBasis {
  from: IsoDate;
  until: IsoDate;
  /** 15, or the length of the intervals of a file without quarters. */
  sourceMinutes: number;
  /** Of the last 365 days, how much is known, 0 to 1; null where the file is shorter. */
  yearKnown: number | null;
  coldWeekFound: boolean;
  /** Months, 0 is January, that the readings do not tell. */
  openMonths: readonly number[];
  /** profile: those months follow the standard profile; open: all months do, only the week for sizing is measured. */
  filledWith: 'nothing' | 'profile' | 'open';
  /** Quarters of the week for sizing that were not measured and follow the months. */
  weekFilled: number;
}

export interface OwnUse {
  /** Null where the standard profile stands in for the meter. */
  meter: MeterBasis | null;
  /** Names of the standard profiles used. */
  profileNames: readonly string[];
  /** Whether the use is known at all; else it is taken as 0 and nothing can be concluded. */
  known: boolean;
  /** Whether a plan that fits may be called a plain yes. */
  certain: boolean;
  /** The week that a plan must fit in, kW per quarter from Monday 00:00, sun not counted on. */
  winterKW: Float64Array;
  /** January first: mean weeks, less what the sun gives, kW per quarter. By their days they add up to the year. */
  monthsKW: readonly Float64Array[];
  /** 365 days of 96 quarters from a Monday 1 January, kW; null where the months are all there is. */
  yearKW: Float64Array | null;
  /** Use of a year, kWh taken from the grid; null while not known. */
  yearlyKWh: number | null;
}

/** What is read of a site: a change of anything else calculates no year again. */
export type UsedSite = Pick<Site, 'yearlyKWh' | 'peakKW' | 'pvKWp' | 'meter'>;

export function ownUse(
  sector: Company['sector'],
  site: UsedSite,
  profiles: ProfileSet,
  measured: MeasuredUse | null,
): OwnUse {
  return measured === null
    ? fromProfile(sector, site, profiles)
    : fromMeter(measured, site.meter?.fillWith ?? null, sector, site, profiles);
}

function fromProfile(sector: Company['sector'], site: UsedSite, profiles: ProfileSet): OwnUse {
  const shape = siteShape(sector, site, profiles);
  return {
    meter: null,
    profileNames: shape.names,
    known: site.yearlyKWh !== null,
    certain: false,
    winterKW: winterLoad(shape, site),
    monthsKW: monthLoads(shape, site, profiles),
    yearKW: null,
    yearlyKWh: site.yearlyKWh,
  };
}

/** The panels of the site are in what was measured: their sun is not taken off again. */
function fromMeter(
  measured: MeasuredUse,
  fillWith: 'profile' | null,
  sector: Company['sector'],
  site: UsedSite,
  profiles: ProfileSet,
): OwnUse {
  const { load, sourceMinutes, coldWeekFound } = measured;
  const openMonths = measured.monthsKW.flatMap((week, index) => (week === null ? [index] : []));
  const measuredMonths = measured.monthsKW.filter((week) => week !== null);
  const shape = siteShape(sector, site, profiles);
  const filled = fillWith === 'profile' ? filledMonths(measured.monthsKW, shape, site, profiles) : null;
  const months = openMonths.length === 0 ? measuredMonths : filled;
  const filledWith = openMonths.length === 0 ? 'nothing' : months === null ? 'open' : 'profile';
  const monthsKW = months ?? monthLoads(shape, site, profiles);
  const week = wholeWeek(measured.weekKW, measuredMonths.length > 0 ? measuredMonths : monthsKW);
  const yearKnown = load.year?.knownShare ?? null;
  return {
    meter: {
      from: load.from,
      until: load.until,
      sourceMinutes,
      yearKnown,
      coldWeekFound,
      openMonths,
      filledWith,
      weekFilled: week.filled,
    },
    profileNames: filledWith === 'nothing' ? [] : shape.names,
    // Of a file of a few days the week is completed by the standard profile, which needs the use of a year.
    known: week.filled === 0 || measuredMonths.length > 0 || site.yearlyKWh !== null,
    certain:
      sourceMinutes === 15 &&
      filledWith === 'nothing' &&
      week.filled === 0 &&
      coldWeekFound &&
      yearKnown !== null &&
      yearKnown >= LEAST_KNOWN,
    // A sunny week in the cold promises nothing for the next: what was given back is not counted on.
    winterKW: week.weekKW.map((kW) => Math.max(0, kW)),
    monthsKW,
    yearKW: months === null ? null : filledFrom(measured.yearKW, layOut(months)),
    yearlyKWh: load.year === null ? site.yearlyKWh : load.year.yearlyKWh,
  };
}

/** The year shape of the site's own use, bent to the known peak. */
function siteShape(sector: Company['sector'], site: UsedSite, profiles: ProfileSet): YearShape {
  const shape = sectorShape(sector, profiles);
  const ratio = knownPeakOverMean(site);
  return ratio === null ? shape : bendToPeak(shape, ratio);
}

/** Null while peak or use is not known, or where they contradict each other. */
function knownPeakOverMean({ peakKW, yearlyKWh }: UsedSite): number | null {
  if (peakKW === null || yearlyKWh === null || yearlyKWh <= 0) return null;
  const ratio = peakKW / (yearlyKWh / 8760);
  return ratio > 1 ? ratio : null;
}

/** The standard profile in the winter week. A known peak is taken to fall in it, whatever the season of the profile. */
function winterLoad(shape: YearShape, site: UsedSite): Float64Array {
  const ratio = knownPeakOverMean(site);
  const winter = ratio === null ? shape : monthToPeak(shape, WINTER_MONTH, ratio);
  return weekLoadKW(winter, site.yearlyKWh ?? 0, WINTER_MONTH);
}

/** Twelve mean weeks by the standard profile: own use less solar power, kW per quarter. */
function monthLoads(shape: YearShape, site: UsedSite, profiles: ProfileSet): Float64Array[] {
  const yearlyKWh = site.yearlyKWh ?? 0;
  const own = DAYS_OF_MONTH.map((_, index) => weekLoadKW(shape, yearlyKWh, index + 1));
  // Weeks know no public holidays, the shape of a year does: without this the bill has more kWh than were entered.
  const inWeeks = own.reduce((sum, week, index) => sum + (weekKWh(week) * DAYS_OF_MONTH[index]) / 7, 0);
  const scale = inWeeks > 0 ? yearlyKWh / inWeeks : 1;
  return own.map((week, index) => lessSun(scaled(week, scale), site, profiles, index));
}

/**
 * Months that were not measured by the standard profile, scaled to the use in the months that were. That use is what was
 * measured and what the panels gave, so that a summer is not filled in as if it had the sun of the winter. Null where no
 * month was measured.
 */
function filledMonths(
  measured: MeasuredUse['monthsKW'],
  shape: YearShape,
  site: UsedSite,
  profiles: ProfileSet,
): Float64Array[] | null {
  // The use at which it is written cancels out.
  const profile = DAYS_OF_MONTH.map((_, index) => weekLoadKW(shape, 8760, index + 1));
  let used = 0;
  let byProfile = 0;
  measured.forEach((week, index) => {
    if (week === null) return;
    used += (weekKWh(week) + weekKWh(sunOf(site, profiles, index))) * DAYS_OF_MONTH[index];
    byProfile += weekKWh(profile[index]) * DAYS_OF_MONTH[index];
  });
  if (byProfile <= 0) return null;
  const scale = Math.max(0, used / byProfile);
  return measured.map((week, index) => week ?? lessSun(scaled(profile[index], scale), site, profiles, index));
}

function scaled(week: Float64Array, scale: number): Float64Array {
  return week.map((kW) => kW * scale);
}

function sunOf(site: UsedSite, profiles: ProfileSet, month: number): Float64Array {
  return weekSolarKW(profiles, Math.max(0, site.pvKWp ?? 0), month + 1);
}

function lessSun(week: Float64Array, site: UsedSite, profiles: ProfileSet, month: number): Float64Array {
  const sun = sunOf(site, profiles, month);
  return week.map((kW, slot) => kW - sun[slot]);
}

function weekKWh(week: Float64Array): number {
  return (week.reduce((sum, kW) => sum + kW, 0) * SLOT_MINUTES) / 60;
}

/** Unknown quarters of a week at the mean of the same quarter on the same kind of day in the months. */
function wholeWeek(weekKW: Float64Array, months: readonly Float64Array[]): { weekKW: Float64Array; filled: number } {
  let filled = 0;
  const whole = weekKW.map((kW, slot) => {
    if (!Number.isNaN(kW)) return kW;
    filled++;
    const day = Math.floor(slot / SLOTS_PER_DAY);
    const alike = (day < 5 ? [0, 1, 2, 3, 4] : [day]).map((one) => one * SLOTS_PER_DAY + (slot % SLOTS_PER_DAY));
    const values = months.flatMap((month) => alike.map((one) => month[one]));
    return values.reduce((sum, one) => sum + one, 0) / values.length;
  });
  return { weekKW: whole, filled };
}

/** The use with panels besides those that are there: less power is taken, and on sunny days more is given back. */
export function withMorePanels(own: OwnUse, kWp: number, profiles: ProfileSet): OwnUse {
  if (kWp <= 0) return own;
  const sun = own.monthsKW.map((_, month) => weekSolarKW(profiles, kWp, month + 1));
  const less = (values: Float64Array, sunKW: Float64Array): Float64Array => values.map((kW, slot) => kW - sunKW[slot]);
  return {
    ...own,
    monthsKW: own.monthsKW.map((week, month) => less(week, sun[month])),
    yearKW: own.yearKW && less(own.yearKW, layOut(sun)),
  };
}

/** The months as 365 days of 96 quarters, from a Monday 1 January. */
export function layOut(months: readonly Float64Array[]): Float64Array {
  const year = new Float64Array(365 * SLOTS_PER_DAY);
  let slot = 0;
  DAYS_OF_MONTH.forEach((days, month) => {
    for (const end = slot + days * SLOTS_PER_DAY; slot < end; slot++) year[slot] = months[month][slot % SLOTS_PER_WEEK];
  });
  return year;
}

function filledFrom(values: Float64Array, others: Float64Array): Float64Array {
  return values.map((value, index) => (Number.isNaN(value) ? others[index] : value));
}
