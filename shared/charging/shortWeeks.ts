/** What smart charging cannot charge within the limit, a vehicle a row and a day a column. */
import type { GroupCharging } from './groupCharging.ts';
import { roadWeeks, TINY_KWH, type RoadWeek } from './roadWeek.ts';

/** An amount that a vehicle lacks after a day, 1 is Monday. */
interface Unmet {
  groupId: string;
  vehicle: number;
  day: number;
  kWh: number;
}

export function shortWeeks({
  groups,
  strategies,
}: {
  groups: readonly Pick<GroupCharging, 'groupId'>[];
  strategies: { optimal: { unmet: readonly Unmet[] } };
}): RoadWeek[] {
  const short = strategies.optimal.unmet.filter(({ kWh }) => kWh > TINY_KWH);
  return roadWeeks(groups.map(({ groupId }) => ({ groupId, road: short.filter((one) => one.groupId === groupId) })));
}
