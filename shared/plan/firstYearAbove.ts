/** From which year of the plan the charging passes a power: year by year, with who charges by then and the known growth. */
import { fleetSessions, type Counts, type GroupCharging } from '../charging/groupCharging.ts';
import type { Battery } from '../charging/problem.ts';
import type { Site } from '../dossier/schema.ts';
import { sessionsFit, type Strategy } from '../grid/fits.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { electricBy, planYears } from './replacements.ts';
import { growthUntil } from './untilWhen.ts';

/** A site in the coldest working week, without fleet and without growth. */
export interface GrowingSite {
  todayKW: ArrayLike<number>;
  battery: Battery | null;
  site: Pick<Site, 'growth'>;
  groups: readonly GroupCharging[];
  firstYear: number;
}

/**
 * The first year in which vehicles charge and the highest quarter is above `capKW`; null where there is none in the
 * plan. Who is electric stays so and growth stays, so what is too much in one year is too much in every later one.
 */
export function firstYearAbove(
  strategy: Strategy,
  capKW: number,
  { todayKW, battery, site, groups, firstYear }: GrowingSite,
  parameters: Parameters,
): number | null {
  const limitKW = Float64Array.from(todayKW, () => capKW);
  const isAbove = (year: number): boolean => {
    const growthKW = growthUntil(site, year);
    const baseKW = Float64Array.from(todayKW, (kW) => kW + growthKW);
    const counts: Counts = ({ duty }) => electricBy(duty.group, year, firstYear);
    return !sessionsFit(strategy, { baseKW, limitKW, battery }, fleetSessions(groups, parameters, counts));
  };
  const years = planYears(firstYear).filter((year) =>
    groups.some((group) => group.charger !== null && electricBy(group.duty.group, year, firstYear) > 0),
  );
  // Halved until one is left: a plan of smart charging is not sought more often than it has to be.
  let [from, to] = [0, years.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isAbove(years[middle])) to = middle;
    else from = middle + 1;
  }
  return years.at(from) ?? null;
}
