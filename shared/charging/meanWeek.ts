/** The mean week of a measured series, by the hour. */
import type { MeasuredLoad } from './measuredLoad.ts';

const HOURS_PER_WEEK = 168;
const QUARTERS_PER_HOUR = 4;

/** Mean net power of each hour of the week over all measured months, kW; NaN where none was measured. */
export function meanWeekHours({ months }: Pick<MeasuredLoad, 'months'>): number[] {
  return Array.from({ length: HOURS_PER_WEEK }, (_, hour) => {
    let sum = 0;
    let count = 0;
    for (const { weekKW } of months) {
      const quarters = weekKW?.subarray(hour * QUARTERS_PER_HOUR, (hour + 1) * QUARTERS_PER_HOUR) ?? [];
      for (const kW of quarters) {
        if (Number.isNaN(kW)) continue;
        sum += kW;
        count++;
      }
    }
    return count === 0 ? NaN : sum / count;
  });
}

/** The hour of the mean week with the highest net power; hour 0 is Monday from midnight. */
export function busiestHour(load: Pick<MeasuredLoad, 'months'>): { hour: number; meanKW: number } {
  const hours = meanWeekHours(load);
  const hour = hours.reduce((best, kW, at) => (kW > hours[best] || Number.isNaN(hours[best]) ? at : best), 0);
  return { hour, meanKW: hours[hour] };
}
