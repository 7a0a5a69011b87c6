/** More solar panels. The coldest week is reckoned without sun, so they bring nothing there; they lower the bill. */
import { costOf, exactly, OPEN_COST, withOwn } from './cost.ts';
import type { PanelsBound, Propose } from './remedy.ts';
import type { Situation, Surroundings } from './situation.ts';

export const solar: Propose = (situation, surroundings, amount) => {
  const { parameters, sun } = surroundings;
  const { site } = situation;
  const proposed = amount === null ? proposal(situation, surroundings) : null;
  const kWp = amount ?? proposed?.kWp ?? 0;
  if (amount === null && kWp === 0) return null;
  const saved = sun.saved(situation, kWp);
  return {
    id: 'solar',
    amount: kWp,
    unit: 'kWp',
    change: { ...situation, site: { ...site, pvKWp: (site.pvKWp ?? 0) + kWp } },
    investment: costOf([{ figure: 'chg.pv', times: kWp }], parameters),
    // The same saving is in the price of charging where the remedy is chosen.
    yearly: withOwn(saved === null ? OPEN_COST : exactly(-saved.euro, saved.parameters), site, 'solar'),
    missing: site.remedyCosts.solar !== null ? null : saved === null ? 'savedPower' : 'upkeep',
    leadTime: null,
    dependsOn: ['winterSun', 'space', 'operatorCapacity'],
    ...(proposed === null ? {} : { panels: proposed.bound }),
  };
};

/** Panels that give as much as is charged, in whole kWp, as far as the connection can take back what they give at most. */
function proposal({ site, limits, week }: Situation, { sun }: Surroundings): { kWp: number; bound: PanelsBound } {
  const need = Math.ceil(sun.chargedKWh(week.groups) / sun.kWhPerKWp);
  const room = limits.connectionKW === null ? Infinity : Math.floor(limits.connectionKW - (site.pvKWp ?? 0));
  return need <= room ? { kWp: need, bound: 'yearlyCharging' } : { kWp: Math.max(0, room), bound: 'connection' };
}
