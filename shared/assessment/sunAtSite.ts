/** What more solar panels give and save at a site: with the same sun and the same bills as everything else. */
import type { OwnUse } from '../charging/ownUse.ts';
import { withMorePanels } from '../charging/ownUse.ts';
import { DAYS_OF_MONTH } from '../charging/measuredUse.ts';
import type { ProfileSet } from '../charging/profiles.ts';
import { SLOT_MINUTES } from '../charging/sessions.ts';
import { siteBattery } from '../charging/siteBattery.ts';
import { weekSolarKW } from '../charging/baseLoad.ts';
import { yearlyBill } from '../grid/bill.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Sun } from '../remedies/situation.ts';
import { billedYear, meanSessions, yearlyKWhAtGrid } from './priceStage.ts';
import type { PriceResult } from './results.ts';
import { fleetAtSite } from './fleetAtSite.ts';

/** Before there are bills: what the panels give is known, what they save is not. */
export function sunOf(profiles: ProfileSet, parameters: Parameters): Sun {
  const kWhPerKWp = DAYS_OF_MONTH.reduce((sum, days, month) => {
    const weekKWh = weekSolarKW(profiles, 1, month + 1).reduce((all, kW) => all + kW, 0) * (SLOT_MINUTES / 60);
    return sum + (weekKWh * days) / 7;
  }, 0);
  return {
    kWhPerKWp,
    chargedKWh: (groups) =>
      groups.reduce((sum, group) => sum + yearlyKWhAtGrid(group, parameters) * group.duty.number, 0),
    saved: () => null,
  };
}

/**
 * With what they save: the yearly bill of the site and all its vehicles without more panels, less the bill with them.
 * `year` is the year of both bills.
 */
export function sunAtSite(
  own: OwnUse,
  { heavier }: Pick<PriceResult, 'heavier'>,
  year: number,
  profiles: ProfileSet,
  parameters: Parameters,
): Sun {
  const saved: Sun['saved'] = ({ site, limits, strategy, week }, kWp) => {
    const fleet = fleetAtSite(meanSessions(week.groups, parameters));
    const battery = strategy === 'optimal' ? siteBattery(site, parameters) : null;
    const context = {
      operator: site.operator,
      supplyPrice: site.supply.pricePerKWh,
      feedInPrice: site.supply.feedInPerKWh,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
    };
    const [without, withMore] = [own, withMorePanels(own, kWp, profiles)].map((use) =>
      yearlyBill(
        billedYear(fleet.yearBeside(use.monthsKW, strategy, battery), { own, site, limits }, heavier),
        context,
        parameters,
      ),
    );
    return {
      euro: without.total - withMore.total,
      parameters: [...new Set([...without.parameters, ...withMore.parameters])],
    };
  };
  return { ...sunOf(profiles, parameters), saved };
}
