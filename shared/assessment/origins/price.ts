/** Where the price of charging at the depot comes from: two bills of the site, part by part. */
import { billParts, type BillPart, type DepotPrice } from '../../grid/bill.ts';
import type { Make, Origin } from '../origin.ts';
import { strategies, type Assessment } from '../results.ts';
import { depotGroups, groupEntries, yearEntries } from './entries.ts';

/** `price/<strategy>`, and below it `/<part of the bill>`, `/year` and `/kWh`; `price/saving` of smart charging. */
export function explainPrice([which, what]: string[], assessment: Assessment, make: Make): Origin | null {
  if (which === 'saving') return explainSaving(assessment, make);
  const strategy = strategies.find((one) => one === which);
  const price = strategy === undefined ? null : assessment.price.perStrategy[strategy];
  if (price === null) return null;
  const { charging } = assessment;
  const entries = ['site/operator', 'site/connection', 'site/contractedKW', ...yearEntries(charging)];
  const parameters = [...price.without.parameters, ...price.with.parameters];
  const extra = (part: BillPart): number => price.with.parts[part] - price.without.parts[part];
  if (what === undefined)
    return make({ rule: 'price', value: price.perKWh, unit: 'EUR/kWh', entries, parameters, from: [] });
  if (what === 'year') {
    const from = billParts.filter((part) => extra(part) !== 0).map((part) => `price/${which}/${part}`);
    const value = billParts.reduce((sum, part) => sum + extra(part), 0);
    return make({ rule: 'billTotal', value, unit: 'EUR/year', entries: [], parameters: [], from });
  }
  if (what === 'kWh') {
    const depot = depotGroups(charging);
    return make({
      rule: 'charged',
      value: price.chargingKWh,
      unit: 'kWh/year',
      entries: groupEntries(depot, ['number', 'yearlyKm', 'daysPerWeek', 'homeSharePercent', 'publicSharePercent']),
      parameters: [],
      from: depot.map(({ groupId }) => `charging/mean/${groupId}`),
    });
  }
  const part = billParts.find((one) => one === what);
  if (part === undefined) return null;
  return make({ rule: 'billPart', value: extra(part), unit: 'EUR/year', entries, parameters, from: [] });
}

/** What the bill rises with charging at once, less what it rises with smart charging. */
function explainSaving({ price: { perStrategy } }: Assessment, make: Make): Origin | null {
  const { uncontrolled, optimal } = perStrategy;
  if (uncontrolled === null || optimal === null) return null;
  const more = (one: DepotPrice): number =>
    billParts.reduce((sum, part) => sum + one.with.parts[part] - one.without.parts[part], 0);
  return make({
    rule: 'billSaving',
    value: more(uncontrolled) - more(optimal),
    unit: 'EUR/year',
    entries: [],
    parameters: [],
    from: ['price/uncontrolled/year', 'price/optimal/year'],
  });
}
