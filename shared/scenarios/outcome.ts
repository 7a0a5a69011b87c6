/** What scenarios are compared by. */
import { missingCosts, tellableDifference, type MissingCost } from '../assessment/costStanding.ts';
import type { Assessment, Strategy } from '../assessment/results.ts';
import type { Site } from '../dossier/schema.ts';
import type { Range } from '../parameters/parameters.ts';

export interface ScenarioOutcome {
  /** How the site charges. */
  way: Strategy;
  /** Electric minus diesel, all vehicles together, euro a year; null where no amount may be told. */
  difference: Range | null;
  /** What stands open on one side only: with any of it the difference is provisional at most. */
  missing: readonly MissingCost[];
  /** Electric vehicles, chargers and site over the plan, less subsidies and deductions, euro. */
  investment: number;
  /** Price of charging at the depot, euro per kWh; null while not known. */
  depotPrice: number | null;
  /** Highest quarter of the winter week under the way of charging that the site has, kW. */
  peakKW: number;
  usableKW: number | null;
  /** Vehicles of the plan that fit today; null while a limit or the site's own use is not known. */
  fits: { vehicles: number; planned: number } | null;
  /** Emissions that the plan avoids over its years, tonnes CO2 from well to wheel. */
  co2Tonnes: number;
}

/** The values of an outcome by what they are compared on, and where each of them comes from: an id for explain(). */
export function outcomeIds({ way }: ScenarioOutcome) {
  return {
    difference: 'tco/difference',
    investment: 'plan/whole/investment',
    depotPrice: `price/${way}`,
    peakKW: `charging/peak/${way}`,
    usableKW: 'grid/limit',
    fits: `grid/fits/${way}`,
    co2: 'plan/whole/co2',
  } as const;
}

export function outcomeOf({ tco, plan, price, charging, grid }: Assessment, { strategy }: Site): ScenarioOutcome {
  const way = strategy ?? 'optimal';
  const sum = (of: (year: (typeof plan.years)[number]) => number): number =>
    plan.years.reduce((total, year) => total + of(year), 0);
  return {
    way,
    difference: tellableDifference(tco),
    missing: missingCosts(tco.groups),
    investment: sum(({ investment, subsidy }) => investment - subsidy),
    depotPrice: price.perStrategy[way]?.perKWh ?? null,
    peakKW: charging.strategies[way].peakKW,
    usableKW: grid.limits.usableKW,
    fits:
      charging.limitKW === null || !charging.baseKnown
        ? null
        : { vehicles: grid.inOrder.fits[way], planned: grid.inOrder.planned },
    co2Tonnes: sum(({ emissions, emissionsToday }) => emissionsToday.co2WtwTonnes - emissions.co2WtwTonnes),
  };
}
