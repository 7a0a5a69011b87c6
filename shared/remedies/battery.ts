/** A stationary battery: the cheapest with which the plan fits, both its sizes at once. */
import { cheapestBattery } from '../charging/cheapestBattery.ts';
import { fleetSessions } from '../charging/groupCharging.ts';
import { hasLeastPower } from '../charging/minimumPower.ts';
import { optimalPlan } from '../charging/optimum.ts';
import type { Battery } from '../charging/problem.ts';
import { SLOT_MINUTES } from '../charging/sessions.ts';
import { shave } from '../charging/shaving.ts';
import { siteBattery } from '../charging/siteBattery.ts';
import { WEEKS_PER_YEAR } from '../charging/vehicleEnergy.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Site } from '../dossier/schema.ts';
import { isUnder } from '../grid/weekRoom.ts';
import { batterySubsidy } from '../tco/batterySubsidy.ts';
import { costOf, OPEN_COST, sumOf, withOwn, type Cost } from './cost.ts';
import type { Propose, RemedySubsidy } from './remedy.ts';
import { planFits, situationOf, type Situation, type Surroundings } from './situation.ts';

/**
 * Null where the plan fits already, and where no battery helps: too little power is left over the week to fill it.
 * With both sizes given it is taken as it is.
 */
export const battery: Propose = (situation, surroundings, amount, powerKW = null) => {
  const { strategy, site } = situation;
  // A battery works only where the charging is controlled.
  if (strategy !== 'optimal') return null;
  const given = amount !== null && powerKW !== null;
  const obeys = hasLeastPower(fleetSessions(situation.week.groups, surroundings.parameters));
  const proposed = given ? null : proposal(situation, surroundings);
  if (!given && proposed === null) return null;
  const [energyKWh, power] = [amount ?? proposed!.energyKWh, powerKW ?? proposed!.powerKW];
  const after = withBattery(site, energyKWh, power);
  return {
    id: 'battery',
    amount: energyKWh,
    unit: 'kWh',
    change: { ...situation, site: after },
    ...investment(energyKWh, power, surroundings),
    yearly: withOwn(lossCost(situation, siteBattery(after, surroundings.parameters), surroundings), site, 'battery'),
    missing: site.remedyCosts.battery === null ? 'upkeep' : null,
    leadTime: null,
    dependsOn: ['space'],
    // A size of the adviser's own may be more or less than enough; so may one that does not know of a least power.
    ...(amount === null && powerKW === null && !obeys ? { settles: true as const } : {}),
    powerKW: power,
  };
};

function withBattery(site: Site, energyKWh: number, powerKW: number): Site {
  return { ...site, batteryKWh: (site.batteryKWh ?? 0) + energyKWh, batteryKW: (site.batteryKW ?? 0) + powerKW };
}

/** How much larger than the cheapest a battery is tried where a least power asks for more. */
const LARGER = [1, 1.25, 1.5, 2];

/** What must be added to the battery that is there, kWh and kW in whole numbers. */
function proposal(situation: Situation, surroundings: Surroundings): { energyKWh: number; powerKW: number } | null {
  const { site, week } = situation;
  const cheapest = cheapestWithoutLeast(situation, surroundings);
  if (cheapest === null || !hasLeastPower(fleetSessions(week.groups, surroundings.parameters))) return cheapest;
  const larger = LARGER.map((times) => ({
    energyKWh: Math.ceil(cheapest.energyKWh * times),
    powerKW: Math.ceil(cheapest.powerKW * times),
  }));
  const enough = larger.find(({ energyKWh, powerKW }) => {
    const after = situationOf({ ...situation, site: withBattery(site, energyKWh, powerKW) }, surroundings);
    return after !== null && planFits(after, surroundings.parameters);
  });
  return enough ?? cheapest;
}

/** The cheapest where chargers may give any power. */
function cheapestWithoutLeast(
  { week, site }: Situation,
  { parameters }: Surroundings,
): { energyKWh: number; powerKW: number } | null {
  // A site that passes the limit by itself is not what a battery for charging is sized for.
  if (!isUnder(week.baseKW, week.limitKW)) return null;
  const problem = peakProblem(fleetSessions(week.groups, parameters), week.baseKW, week.limitKW);
  const cheapest = cheapestBattery(problem, {
    perKWh: parameters.number('chg.batt.kwh'),
    perKW: parameters.number('chg.batt.kw'),
    fixed: parameters.number('chg.batt.fixed'),
    roundTripEfficiency: parameters.number('chg.batt.rte') / 100,
  });
  if (cheapest === null) return null;
  const energyKWh = Math.max(0, Math.ceil(cheapest.energyKWh - (site.batteryKWh ?? 0)));
  const powerKW = Math.max(0, Math.ceil(cheapest.powerKW - (site.batteryKW ?? 0)));
  return energyKWh === 0 && powerKW === 0 ? null : { energyKWh, powerKW };
}

/** Price less SPRILA. */
function investment(
  energyKWh: number,
  powerKW: number,
  { applicant, parameters }: Surroundings,
): { investment: Cost; subsidy: RemedySubsidy } {
  const price = costOf(
    [
      { figure: 'chg.batt.kwh', times: energyKWh },
      { figure: 'chg.batt.kw', times: powerKW },
      { figure: 'chg.batt.fixed', times: 1 },
    ],
    parameters,
  );
  const typical = price.state === 'known' ? price.euro.typical : 0;
  const {
    euro,
    reason,
    parameters: figures,
  } = batterySubsidy(
    energyKWh,
    typical,
    { ...applicant, reopened: applicant.reopenedSchemes.includes('sprilaBattery') },
    parameters,
  );
  const off: Cost = {
    state: 'known',
    euro: { low: -(euro ?? 0), typical: -(euro ?? 0), high: -(euro ?? 0) },
    parameters: figures,
  };
  return { investment: euro === null || euro === 0 ? price : sumOf([price, off]), subsidy: { euro, reason } };
}

/**
 * What the battery loses in a year, at the price of charging. Reckoned as if every week were the coldest: no less is
 * lost than that, and in a mild week perhaps nothing.
 */
function lossCost({ week }: Situation, sizes: Battery | null, { depotPricePerKWh, parameters }: Surroundings): Cost {
  if (depotPricePerKWh === null) return OPEN_COST;
  const { plan } = optimalPlan(peakProblem(fleetSessions(week.groups, parameters), week.baseKW, null));
  const { siteKW } = shave(plan.siteKW, sizes, SLOT_MINUTES / 60);
  const perWeek = siteKW.reduce((sum, kW, slot) => sum + kW - plan.siteKW[slot], 0) * (SLOT_MINUTES / 60);
  const most = Math.max(0, perWeek) * WEEKS_PER_YEAR * depotPricePerKWh;
  return { state: 'known', euro: { low: 0, typical: most, high: most }, parameters: ['chg.batt.rte'] };
}
