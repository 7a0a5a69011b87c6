/**
 * A measured series on the calendar of a plan year: every day as the measured day that it is most like, the same day of
 * the week nearest in the season, public holidays as Sundays and holidays.
 */
import { SLOTS_PER_DAY } from './sessions.ts';
import { likeDays, yearCalendar, type CalendarDay, type YearCalendar } from './yearCalendar.ts';
import { DAY, MINUTE, wallOf } from '../format/amsterdamClock.ts';
import { netKW } from './measuredLoad.ts';
import type { MeterSeries } from '../meter/record.ts';

const QUARTER = 15 * MINUTE;
const DAYS_PER_YEAR = 365;
/** Further apart in the season no measured day stands for another: that part of the year was not measured. */
const FURTHEST_DAYS = 10;

export interface MeasuredYear {
  /** Net power per quarter of the calendar, kW; NaN where nothing was measured and nothing filled in. */
  netKW: Float64Array;
  /** Quarters without a measured value. */
  missing: number;
  /** Of those, how many were filled in from the profile, by the adviser's choice. */
  filled: number;
}

/** A measured day: its net power by the quarter on the clock. */
interface MeasuredDay extends CalendarDay {
  netKW: Float64Array;
}

/**
 * The last 365 days of a series on a calendar. `profileKW`, a standard profile on the same calendar, fills what is
 * missing, scaled to what was measured; leave it out to leave gaps.
 */
export function measuredYear(
  series: MeterSeries,
  calendar: YearCalendar,
  profileKW: Float64Array | null,
): MeasuredYear {
  const days = measuredDays(series);
  const like = likeDays(calendar.days, days, FURTHEST_DAYS);
  const net = Float64Array.from({ length: calendar.quarters }, (_, quarter) => {
    const other = like[calendar.dayOf[quarter]];
    return other === null ? NaN : days[other].netKW[calendar.clockOf[quarter]];
  });
  const missing = net.reduce((count, kW) => count + (Number.isNaN(kW) ? 1 : 0), 0);
  if (profileKW === null || missing === 0) return { netKW: net, missing, filled: 0 };
  const scale = scaleTo(net, profileKW);
  if (scale === null) return { netKW: net, missing, filled: 0 };
  const filled = net.map((kW, quarter) => (Number.isNaN(kW) ? profileKW[quarter] * scale : kW));
  return { netKW: filled, missing, filled: missing };
}

/** Measured use over the use of the profile in the same quarters; null where nothing was measured. */
function scaleTo(net: Float64Array, profileKW: Float64Array): number | null {
  let measured = 0;
  let profile = 0;
  net.forEach((kW, quarter) => {
    if (Number.isNaN(kW)) return;
    measured += kW;
    profile += profileKW[quarter];
  });
  return profile > 0 ? Math.max(0, measured / profile) : null;
}

function measuredDays(series: MeterSeries): MeasuredDay[] {
  const net = netKW(series);
  const end = series.startMs + net.length * QUARTER;
  const from = wallOf(end) - DAYS_PER_YEAR * DAY;
  const calendars = new Map<number, YearCalendar>();
  const days: MeasuredDay[] = [];
  let current = NaN;
  for (let index = 0; index < net.length; index++) {
    const wall = wallOf(series.startMs + index * QUARTER);
    if (wall < from) continue;
    const midnight = Math.floor(wall / DAY) * DAY;
    if (midnight !== current) {
      current = midnight;
      const year = new Date(midnight).getUTCFullYear();
      const calendar = calendars.get(year) ?? yearCalendar(year);
      calendars.set(year, calendar);
      const day = calendar.days[(midnight - Date.UTC(year, 0, 1)) / DAY];
      days.push({ ...day, netKW: new Float64Array(SLOTS_PER_DAY).fill(NaN) });
    }
    const clock = (wall - midnight) / QUARTER;
    const day = days.at(-1)!.netKW;
    // The hour that October has twice: the first of the two.
    if (Number.isNaN(day[clock])) day[clock] = net[index];
  }
  for (const day of days) if (day.quarters === 92) lendFourthHour(day.netKW);
  // A day of which nothing is known stands for no other.
  return days.filter((day) => day.netKW.some((kW) => !Number.isNaN(kW)));
}

/** The day on which the clock skips the third hour has the fourth in its place, for days of another year that have it. */
function lendFourthHour(clock: Float64Array): void {
  clock.copyWithin(8, 12, 16);
}
