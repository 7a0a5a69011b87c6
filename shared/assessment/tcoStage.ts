/** Diesel against electric for every fleet group, and for all vehicles together. */
import type { Pick } from '../charging/vehicleEnergy.ts';
import type { Company, Settings } from '../dossier/schema.ts';
import type { IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import {
  calculateAlternative,
  combine,
  pickWith,
  swings,
  yearlyDifference,
  type Alternative,
  type Swing,
} from '../tco/compare.ts';
import { horizonOf, purchaseDateOf, type TcoInputs } from '../tco/inputs.ts';
import { chargerSubsidy } from '../tco/subsidies.ts';
import { energyPerYear } from './energySplit.ts';
import type { Flip, GroupCharging, GroupTco, PriceResult, TcoResult } from './results.ts';

export function tcoStage(
  sizeClass: Company['sizeClass'],
  settings: Settings,
  visitDate: IsoDate,
  groups: readonly GroupCharging[],
  price: PriceResult,
  parameters: Parameters,
): TcoResult {
  const calculated = groups.flatMap((group) => {
    const inputs = tcoInputs(group, sizeClass, settings, visitDate, price, parameters);
    return inputs === null ? [] : [{ inputs, result: groupTco(inputs, parameters) }];
  });
  const results = calculated.map((one) => one.result);
  const typical = sum(results.map((group) => group.number * group.difference.typical));
  const together = totalSwings(results);
  return {
    groups: results,
    difference: results.length === 0 ? null : combine(typical, together),
    swings: together,
    flips:
      results.length === 0
        ? []
        : flipsOf(
            calculated.map((one) => one.inputs),
            typical,
            price,
            parameters,
          ),
    investment: {
      electric: sum(results.map((group) => group.number * group.electric.cashFlow[0])),
      diesel: sum(results.map((group) => group.number * group.diesel.cashFlow[0])),
    },
    incomplete: results.some((group) => group.incomplete),
  };
}

/** Null for vehicles that are electric already or have no diesel counterpart. */
export function tcoInputs(
  group: GroupCharging,
  sizeClass: Company['sizeClass'],
  settings: Settings,
  visitDate: IsoDate,
  price: PriceResult,
  parameters: Parameters,
): TcoInputs | null {
  const { duty } = group;
  const present = duty.group.vehicleClass;
  if (present === null || present === 'lev') return null;
  if (duty.group.fuel === 'electric' || duty.group.fuel === 'hydrogen') return null;
  const dieselClass = duty.vehicleClass === 'lev' ? present : duty.vehicleClass;
  return {
    duty,
    dieselClass,
    electricClass: duty.vehicleClass,
    visitDate,
    purchaseDate: purchaseDateOf(visitDate, duty.group.replacementYear),
    years: horizonOf(settings, dieselClass, parameters).years,
    discountRate: parameters.number('veh.interest') / 100,
    discountPoint: settings.discountPoint,
    index: (settings.priceIndexPercent ?? 0) / 100,
    sizeClass,
    depotPricePerKWh: price.perStrategy.optimal?.perKWh ?? null,
    charger: group.charger,
    newChargersPerVehicle: group.charger === null ? 0 : (group.charger.number - group.chargersPresent) / duty.number,
    energyAtBattery: energyPerYear(duty, parameters),
  };
}

function groupTco(inputs: TcoInputs, parameters: Parameters): GroupTco {
  const typicalPick = pickWith(parameters);
  const diesel = calculateAlternative('diesel', inputs, parameters, typicalPick);
  const electric = calculateAlternative('electric', inputs, parameters, typicalPick);
  const effects = swings(inputs, parameters);
  return {
    groupId: inputs.duty.group.id,
    number: inputs.duty.number,
    purchaseDate: inputs.purchaseDate,
    years: inputs.years,
    diesel,
    electric,
    difference: combine(electric.perYear - diesel.perYear, effects),
    swings: effects,
    incomplete: isIncomplete(diesel) || isIncomplete(electric),
    oneSided: oneSided(diesel, electric),
    chargerSubsidy: chargerSubsidy(inputs, parameters),
  };
}

function oneSided(diesel: Alternative, electric: Alternative): GroupTco['oneSided'] {
  const only = (own: Alternative, other: Alternative): GroupTco['oneSided'] =>
    own.open.filter((type) => !other.open.includes(type)).map((type) => ({ powertrain: own.powertrain, type }));
  return [...only(diesel, electric), ...only(electric, diesel)];
}

function isIncomplete(alternative: Alternative): boolean {
  return alternative.open.length > 0;
}

/** A figure that several groups share moves them together: its effects are added before they are combined. */
function totalSwings(groups: readonly GroupTco[]): Swing[] {
  const total = sum(groups.map((group) => group.number * group.difference.typical));
  const byFigure = new Map<string, Swing>();
  for (const group of groups) {
    for (const swing of group.swings) {
      const row = byFigure.get(swing.figure) ?? { figure: swing.figure, atLow: total, atHigh: total };
      row.atLow += group.number * (swing.atLow - group.difference.typical);
      row.atHigh += group.number * (swing.atHigh - group.difference.typical);
      byFigure.set(swing.figure, row);
    }
  }
  return [...byFigure.values()].sort(
    (one, other) => Math.abs(other.atHigh - other.atLow) - Math.abs(one.atHigh - one.atLow),
  );
}

/**
 * The values at which the conclusion turns. The difference is linear in each of these, so two points give the line
 * exactly.
 */
function flipsOf(all: readonly TcoInputs[], typical: number, price: PriceResult, parameters: Parameters): Flip[] {
  const totalWith = (pick: Pick, change: (inputs: TcoInputs) => TcoInputs = (inputs) => inputs): number =>
    sum(all.map((inputs) => inputs.duty.number * yearlyDifference(change(inputs), parameters, pick)));
  const zeroOf = (now: number, step: number, moved: number): number | null => {
    const slope = (moved - typical) / step;
    return Math.abs(slope) < 1e-9 ? null : now - typical / slope;
  };
  const flips: Flip[] = [];
  const diesel = parameters.number('en.diesel.exvat');
  const dearer = totalWith(pickWith(parameters, { 'en.diesel.exvat': diesel + 1 }));
  flips.push({ figure: 'dieselPrice', now: diesel, unit: 'EUR/l', value: zeroOf(diesel, 1, dearer) });
  const depot = price.perStrategy.optimal?.perKWh;
  if (depot !== undefined) {
    const moved = totalWith(pickWith(parameters), (inputs) => ({
      ...inputs,
      depotPricePerKWh: inputs.depotPricePerKWh === null ? null : inputs.depotPricePerKWh + 1,
    }));
    flips.push({ figure: 'depotPrice', now: depot, unit: 'EUR/kWh', value: zeroOf(depot, 1, moved) });
  }
  const prices = Object.fromEntries(
    all.map((inputs) => {
      const id = inputs.electricClass === 'lev' ? 'veh.lev.l7e' : `veh.${inputs.electricClass}.price.bev`;
      return [id, parameters.number(id) * 2];
    }),
  );
  const twice = totalWith(pickWith(parameters, prices));
  flips.push({ figure: 'electricPurchase', now: 100, unit: '%', value: zeroOf(100, 100, twice) });
  return flips.map((flip) => ({ ...flip, value: flip.value !== null && flip.value > 0 ? flip.value : null }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
