/** Prices of a mean week of each month, from the hours of a whole year. */
import { SLOTS_PER_DAY, SLOTS_PER_WEEK } from './sessions.ts';
import { yearCalendar } from './yearCalendar.ts';
import type { YearProfiles } from './yearProfiles.ts';

export interface MonthPrices {
  /** The year that the prices are of. */
  year: number;
  /** January first: euro per kWh per quarter of a week from Monday 00:00, without taxes and markup. */
  weeks: readonly Float64Array[];
}

/** The mean of the same quarter on the same day of the week: what an ordinary week of the month offers, no rare hours. */
export function monthPrices({ priceEuroPerMWh, priceYear }: YearProfiles): MonthPrices {
  const { days, dayOf, clockOf } = yearCalendar(priceYear);
  const sums = Array.from({ length: 12 }, () => new Float64Array(SLOTS_PER_WEEK));
  const counts = Array.from({ length: 12 }, () => new Float64Array(SLOTS_PER_WEEK));
  priceEuroPerMWh.forEach((euroPerMWh, quarter) => {
    const { month, weekday } = days[dayOf[quarter]];
    const slot = weekday * SLOTS_PER_DAY + clockOf[quarter];
    sums[month - 1][slot] += euroPerMWh / 1000;
    counts[month - 1][slot] += 1;
  });
  return { year: priceYear, weeks: sums.map((week, month) => week.map((sum, slot) => sum / counts[month][slot])) };
}
