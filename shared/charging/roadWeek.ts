/** What is charged on the road in the coldest week, a vehicle a row. */
import type { GroupCharging } from './groupCharging.ts';

export interface RoadWeek {
  groupId: string;
  vehicle: number;
  /** kWh at the battery per day, Monday first. */
  days: readonly number[];
  weekKWh: number;
}

/** Smaller amounts are rounding. */
export const TINY_KWH = 0.05;

/** Only vehicles that charge on the road at all. */
export function roadWeeks(groups: readonly Pick<GroupCharging, 'groupId' | 'road'>[]): RoadWeek[] {
  return groups.flatMap(({ groupId, road }) => {
    const vehicles = [...new Set(road.map(({ vehicle }) => vehicle))].toSorted((one, other) => one - other);
    return vehicles.map((vehicle): RoadWeek => {
      const days = Array.from({ length: 7 }, () => 0);
      for (const one of road) if (one.vehicle === vehicle) days[one.day - 1] += one.kWh;
      return { groupId, vehicle, days, weekKWh: days.reduce((sum, kWh) => sum + kWh, 0) };
    });
  });
}
