/** Which vehicles of a group its chargers leave short, whatever the limit of the site is. */
import type { GroupCharging } from './groupCharging.ts';
import { roadWeeks, TINY_KWH, type RoadWeek } from './roadWeek.ts';

/** How many vehicles have no turn at a charger on at least one of their stays. */
export function withoutTurn({ duty, sessions }: Pick<GroupCharging, 'duty' | 'sessions'>): number {
  const isEmpty = ({ arrival, departure }: { arrival: number; departure: number }): boolean => arrival === departure;
  return duty.longestDayKm > 0 ? sessions.filter((week) => week.some(isEmpty)).length : 0;
}

/** Vehicles that charge on the road because the chargers are not enough; with enough of them it is the battery. */
export function onRoadForChargers(group: Pick<GroupCharging, 'groupId' | 'charger' | 'road'>): RoadWeek[] {
  if (group.charger === null || group.charger.enough) return [];
  return roadWeeks([group]).filter(({ weekKWh }) => weekKWh > TINY_KWH);
}
