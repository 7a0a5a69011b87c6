/** On which day each cost of the site as a whole is paid: in the first year in which the charging needs it. */
import { siteBattery } from '../charging/siteBattery.ts';
import type { IsoDate } from '../format/dates.ts';
import { yearOf } from '../format/dates.ts';
import { firstYearAbove } from '../plan/firstYearAbove.ts';
import { electricBy, planYears } from '../plan/replacements.ts';
import type { SiteDays } from '../plan/siteCosts.ts';
import { purchaseDateOf } from '../tco/inputs.ts';
import { depotCharger } from './depotChargers.ts';
import type { TcoContext } from './tcoInputs.ts';

/**
 * A heavier connection when the present one no longer carries the charging; steering when unsteered charging would pass
 * what can be used. What the adviser chose, a battery and other measures, stands in every bill of the plan: it is there
 * with the first vehicles that charge.
 */
export function siteDaysOf({
  visitDate,
  site,
  groups,
  charging,
  limits,
  price,
  chosen,
  parameters,
}: TcoContext): SiteDays {
  const firstYear = yearOf(visitDate);
  const dayOf = (year: number | null | undefined): IsoDate | null =>
    year === null || year === undefined ? null : purchaseDateOf(visitDate, year);
  const withCharger = groups.filter((group) => depotCharger(group) !== null);
  const first = planYears(firstYear).find((year) =>
    withCharger.some(({ duty }) => electricBy(duty.group, year, firstYear) > 0),
  );
  const growing = { ...charging, battery: siteBattery(site, parameters), site, firstYear };
  const steered =
    limits.usableKW === null ? null : firstYearAbove('uncontrolled', limits.usableKW, growing, parameters);
  const isChosen = chosen?.applied.some((one) => one.id === 'heavierConnection') === true;
  return {
    connection: dayOf(isChosen ? first : price.years.find((one) => one.heavier !== null)?.year),
    energyManagement: dayOf(steered),
    battery: dayOf(first),
    remedies: dayOf(first),
  };
}
