/** Where the price of charging at the depot comes from: two bills of the site, part by part. */
import { roundMoney } from '../../format/numbers.ts';
import { billParts, type BillPart, type DepotPrice } from '../../grid/bill.ts';
import { besidesTheBill } from '../besidesTheBill.ts';
import type { Make, Origin } from '../origin.ts';
import { strategies, type Assessment } from '../results.ts';
import { depotGroups, groupEntries, yearEntries } from './entries.ts';

/**
 * `price/<strategy>`, and below it `/<part of the bill>`, `/year` and `/kWh`; `price/saving` of smart charging,
 * and `price/saving/<strategy>` before the lines of the table are rounded. Per kWh
 * charged: `/<part>/perKWh`, and besides the bill `/charger`, `/ere` and `/allIn`.
 */
export function explainPrice([which, what, per]: string[], assessment: Assessment, make: Make): Origin | null {
  if (which === 'saving') return explainSaving(what, assessment, make);
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
      sumOfLines: sumPerKWh(price),
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
  if (what === 'charger' || what === 'ere') return explainBesides(what, price, assessment, make);
  if (what === 'allIn') return explainAllIn(`price/${which}`, price, assessment, make);
  const part = billParts.find((one) => one === what);
  if (part === undefined) return null;
  if (per === 'perKWh') {
    const value = (price.with.parts[part] - price.without.parts[part]) / price.chargingKWh;
    const from = [`price/${which}/${part}`, `price/${which}/kWh`];
    return make({ rule: 'billPerKWh', value, unit: 'EUR/kWh', entries: [], parameters: [], from });
  }
  return make({ rule: 'billPart', value: extra(part), unit: 'EUR/year', entries, parameters, from: [] });
}

/** The chargers less their subsidy, or the revenue of ERE, per kWh charged. */
function explainBesides(what: 'charger' | 'ere', price: DepotPrice, assessment: Assessment, make: Make): Origin {
  const types = what === 'ere' ? ['ere'] : ['charger', 'chargerSubsidy'];
  return make({
    rule: 'besidesPerKWh',
    value: besidesTheBill(assessment)[what] / price.chargingKWh,
    unit: 'EUR/kWh',
    entries: assessment.tco.groups.map(({ groupId }) => `fleetGroups/${groupId}/number`),
    parameters: [],
    from: assessment.tco.groups.flatMap(({ groupId, electric }) =>
      electric.costs.flatMap(({ type }) => (types.includes(type) ? [`tco/${groupId}/${electric.id}/${type}`] : [])),
    ),
  });
}

/** The price with chargers and ERE, per kWh charged. */
function explainAllIn(id: string, price: DepotPrice, assessment: Assessment, make: Make): Origin {
  const { charger, ere } = besidesTheBill(assessment);
  return make({
    rule: 'allInPerKWh',
    value: price.perKWh + (charger + ere) / price.chargingKWh,
    sumOfLines: sumPerKWh(price) + perKWh(charger, price) + perKWh(ere, price),
    unit: 'EUR/kWh',
    entries: [],
    parameters: [],
    from: [id, `${id}/charger`, `${id}/ere`],
  });
}

/** What the bill rises with charging at once, less what it rises with smart charging. */
function explainSaving(
  strategy: string | undefined,
  { price: { perStrategy } }: Assessment,
  make: Make,
): Origin | null {
  const { uncontrolled } = perStrategy;
  const other = strategies.find((one) => one === (strategy ?? 'optimal')) ?? 'optimal';
  const smarter = perStrategy[other];
  if (uncontrolled === null || smarter === null) return null;
  return make({
    rule: 'billSaving',
    value:
      strategy === undefined ? totalOf(uncontrolled) - totalOf(smarter) : uncontrolled.with.total - smarter.with.total,
    unit: 'EUR/year',
    entries: [],
    parameters: [],
    from: ['price/uncontrolled/year', `price/${other}/year`],
  });
}

/** Per kWh charged, with the four decimals of the table. */
function perKWh(amount: number, { chargingKWh }: DepotPrice): number {
  return roundMoney(amount / chargingKWh, 4);
}

function sumPerKWh(price: DepotPrice): number {
  return billParts.reduce((sum, part) => sum + perKWh(price.with.parts[part] - price.without.parts[part], price), 0);
}

/** Rounded once, as the line of the table has it; the totals are the sums of those lines. */
function extraOf(price: DepotPrice, part: BillPart): number {
  return roundMoney(price.with.parts[part] - price.without.parts[part]);
}

function totalOf(price: DepotPrice): number {
  return billParts.reduce((sum, part) => sum + extraOf(price, part), 0);
}
