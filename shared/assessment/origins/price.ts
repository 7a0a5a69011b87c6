/** Where the price of charging at the depot comes from: two bills of the site, part by part. */
import { roundMoney } from '../../format/numbers.ts';
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
  const extra = (part: BillPart): number => extraOf(price, part);
  if (what === undefined)
    return make({
      rule: 'price',
      value: price.perKWh,
      unit: 'EUR/kWh',
      entries,
      parameters,
      from: [`price/${which}/year`, `price/${which}/kWh`],
    });
  if (what === 'year') {
    const from = billParts.filter((part) => extra(part) !== 0).map((part) => `price/${which}/${part}`);
    const value = totalOf(price);
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
  return make({
    rule: 'billSaving',
    value: totalOf(uncontrolled) - totalOf(optimal),
    unit: 'EUR/year',
    entries: [],
    parameters: [],
    from: ['price/uncontrolled/year', 'price/optimal/year'],
  });
}

/** Rounded once, as the line of the table has it; the totals are the sums of those lines. */
function extraOf(price: DepotPrice, part: BillPart): number {
  return roundMoney(price.with.parts[part] - price.without.parts[part]);
}

function totalOf(price: DepotPrice): number {
  return billParts.reduce((sum, part) => sum + extraOf(price, part), 0);
}
