/** A stationary battery: the cheapest with which the plan fits, both its sizes at once. */
import { cheapestBattery } from '../charging/cheapestBattery.ts';
import { fleetSessions } from '../charging/groupCharging.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import { isUnder } from '../grid/fits.ts';
import { costOf, OPEN_COST } from './cost.ts';
import type { Propose } from './remedy.ts';

/** Null where the plan fits already, and where no battery helps: too little power is left over the week to fill it. */
export const battery: Propose = (situation, { parameters }) => {
  const { week, strategy, site } = situation;
  // A battery works only where the charging is controlled; and the site alone must stay under the limit.
  if (strategy !== 'optimal' || !isUnder(week.baseKW, week.limitKW)) return null;
  const problem = peakProblem(fleetSessions(week.groups, parameters), week.baseKW, week.limitKW);
  const cheapest = cheapestBattery(problem, {
    perKWh: parameters.number('chg.batt.kwh'),
    perKW: parameters.number('chg.batt.kw'),
    fixed: parameters.number('chg.batt.fixed'),
    roundTripEfficiency: parameters.number('chg.batt.rte') / 100,
  });
  if (cheapest === null || cheapest.energyKWh === 0) return null;
  const [energyKWh, powerKW] = [Math.ceil(cheapest.energyKWh), Math.ceil(cheapest.powerKW)];
  return {
    id: 'battery',
    amount: energyKWh,
    unit: 'kWh',
    change: {
      ...situation,
      site: { ...site, batteryKWh: (site.batteryKWh ?? 0) + energyKWh, batteryKW: (site.batteryKW ?? 0) + powerKW },
    },
    investment: costOf(
      [
        { figure: 'chg.batt.kwh', times: energyKWh },
        { figure: 'chg.batt.kw', times: powerKW },
        { figure: 'chg.batt.fixed', times: 1 },
      ],
      parameters,
    ),
    // Losses and upkeep have no sourced figure.
    yearly: OPEN_COST,
    leadTime: null,
    dependsOn: ['space'],
    settles: true,
    powerKW,
  };
};
