/** What the chosen remedies change, and what smart charging aims at: where those figures come from. */
import { smartAims } from '../../dossier/schema.ts';
import type { GridLater } from '../gridLater.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import { depotGroups, needIds } from './entries.ts';

/** Outcomes that are laid side by side, in the order of the table, each with the value that has the remedies in it. */
export const compared = {
  fits: 'grid/fits/optimal',
  until: 'until/first/optimal',
  peak: 'charging/peak/optimal',
  limit: 'grid/limit',
  price: 'price/optimal',
  difference: 'tco/difference',
} as const;
export type Compared = keyof typeof compared;
export const comparedIds = Object.keys(compared) as Compared[];

/** `without/<outcome>`: the same calculation on the record without the chosen remedies. */
export function explainWithout([which]: string[], { later }: Explained, make: Make): Origin | null {
  const without = later.grid?.without ?? null;
  const outcome = comparedIds.find((one) => one === which);
  if (without === null || outcome === undefined) return null;
  const { main, inOrder, firstYearNot } = without;
  const wholes: Partial<Record<Compared, { of: number }>> = { fits: { of: inOrder.planned } };
  const values: Record<Compared, { value: number | null; unit: string }> = {
    fits: { value: inOrder.fits.optimal, unit: 'vehicles' },
    until: { value: firstYearNot.optimal, unit: 'year' },
    peak: { value: main.peakKW.optimal, unit: 'kW' },
    limit: { value: main.limitKW, unit: 'kW' },
    price: { value: main.pricePerKWh, unit: 'EUR/kWh' },
    difference: { value: main.difference?.typical ?? null, unit: 'EUR/year' },
  };
  return make({
    rule: 'without',
    ...values[outcome],
    ...wholes[outcome],
    entries: ['site/remedies'],
    parameters: [],
    from: [compared[outcome]],
  });
}

export const aimValues = ['perYear', 'peak', 'meanPeak'] as const;
export type AimValue = (typeof aimValues)[number];

/** What charging on the cheapest hours saves a year. */
function explainSaved({ aims: { outcome } }: GridLater, make: Make): Origin {
  return make({
    rule: 'aimSaved',
    value: outcome.peak.euroPerYear - outcome.cost.euroPerYear,
    unit: 'EUR/year',
    entries: [],
    parameters: [],
    from: smartAims.map((aim) => `aim/${aim}/perYear`),
  });
}

/** `aim/saved`; `aim/<peak or cost>/<value>`: the twelve mean weeks charged for the lowest peak, or for the lowest cost. */
export function explainAim([which, what]: string[], { assessment, later }: Explained, make: Make): Origin | null {
  const aim = smartAims.find((one) => one === which);
  const value = aimValues.find((one) => one === what);
  if (later.grid !== null && which === 'saved') return explainSaved(later.grid, make);
  if (later.grid === null || aim === undefined || value === undefined) return null;
  const { outcome, parameters } = later.grid.aims;
  const { euroPerYear, monthlyPeaksKW } = outcome[aim];
  const values: Record<AimValue, number> = {
    perYear: euroPerYear,
    peak: Math.max(...monthlyPeaksKW),
    meanPeak: monthlyPeaksKW.reduce((sum, kW) => sum + kW, 0) / monthlyPeaksKW.length,
  };
  return make({
    rule: value === 'perYear' ? 'aimCost' : 'aimPeak',
    value: values[value],
    unit: value === 'perYear' ? 'EUR/year' : 'kW',
    entries: ['site/supply.contract', 'site/supply.pricePerKWh', 'site/supply.feedInPerKWh', 'site/contractedKW'],
    parameters: value === 'perYear' ? [...parameters] : [],
    from: ['grid/limit', ...needIds(depotGroups(assessment.charging))],
  });
}
