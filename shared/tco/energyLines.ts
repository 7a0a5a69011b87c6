/** What driving costs in fuel and electricity, by place of charging, and what own charging earns (ERE). */
import { classTraits } from '../access/vehicle.ts';
import type { VehicleClass } from '../dossier/schema.ts';
import { lossFigure, consumptionFigure } from '../charging/vehicleEnergy.ts';
import { dieselPriceRise } from './dieselPrice.ts';
import { entryOf, rising, type Builder, type DepotPricePath, type TcoInputs } from './inputs.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';
import { constant, figure, yearly, type Factor, type Term } from './terms.ts';

export function energy(builder: Builder): CostLine {
  return builder.powertrain === 'electric' ? electricity(builder) : fuel(builder);
}

/** Use of fuel as it stands in a product, l/km; null where there is no figure for the class. */
function litresPerKm(builder: Builder): { factors: Factor[]; entries: string[] } | null {
  const entered = builder.inputs.duty.group.costs.presentLitresPer100Km;
  if (builder.present && entered !== null) {
    return { factors: [constant(entered / 100)], entries: [entryOf(builder, 'costs.presentLitresPer100Km')] };
  }
  const id = `veh.${builder.vehicleClass}.cons.diesel`;
  return builder.parameters.has(id) ? { factors: [figure(id, 'percent')], entries: [] } : null;
}

/** Only diesel and HVO have a sourced price. */
function hasFuelPrice({ present, inputs }: Builder): boolean {
  const { fuel: kind } = inputs.duty.group;
  return !present || kind === null || kind === 'diesel' || kind === 'hvo';
}

function fuel(builder: Builder): CostLine {
  const { inputs, parameters, powertrain } = builder;
  if (!hasFuelPrice(builder)) return lineWithout('energy', 'open', 'noFigureForFuel');
  const use = litresPerKm(builder);
  if (use === null) return lineWithout('energy', 'open', 'noFigureForClass');
  const km = inputs.duty.yearlyKm;
  const quantity = { value: km, unit: 'km/year' };
  const path = rising(km, inputs.indexOf('diesel'), inputs.years);
  const rise = dieselPriceRise(inputs, parameters);
  const terms: Term[] = [
    yearly('diesel', path, [...use.factors, figure('en.diesel.exvat')], quantity),
    ...exciseRise(path, use.factors, rise.perLitre, quantity),
  ];
  if (powertrain === 'hvo') terms.push(yearly('hvoPremium', path, [...use.factors, figure('en.hvo')], quantity));
  terms.push(...cooling(builder, rise.perLitre));
  return costLine('energy', terms, {
    parameters: rise.parameters,
    entries: [entryOf(builder, 'yearlyKm'), ...use.entries],
  });
}

/** What a litre costs more in later years, euro, over a yearly use. */
function exciseRise(
  path: readonly number[],
  factors: readonly Factor[],
  perLitre: readonly number[],
  quantity: Term['quantity'],
): Term[] {
  if (perLitre.every((euro) => euro === 0)) return [];
  const excise = path.map((amount, year) => amount * perLitre[year]);
  return [yearly('exciseRise', excise, factors, quantity)];
}

/** Litres of a refrigeration unit in a year, where the adviser knows it: it runs on the days that are driven. */
export function coolingLitresPerYear({ group, yearlyKm, meanDayKm }: TcoInputs['duty']): number {
  const perDay = group.details.refrigerationLitresPerDay;
  return group.refrigerated !== true || perDay === null || meanDayKm === 0 ? 0 : (perDay * yearlyKm) / meanDayKm;
}

/** Fuel of a refrigeration unit, at the same pump. */
function cooling({ inputs }: Builder, risePerLitre: readonly number[]): Term[] {
  const litres = coolingLitresPerYear(inputs.duty);
  if (litres === 0) return [];
  const path = rising(litres, inputs.indexOf('diesel'), inputs.years);
  const quantity = { value: litres, unit: 'l' };
  return [
    yearly('refrigerationFuel', path, [figure('en.diesel.exvat')], quantity),
    ...exciseRise(path, [], risePerLitre, quantity),
  ];
}

/** A yearly use of electricity at the battery: kilometres x a figure, or the kWh of a refrigeration unit. */
interface Use {
  amount: number;
  factors: Factor[];
  quantity: Term['quantity'];
}

function usesOf(builder: Builder): Use[] {
  const { inputs } = builder;
  const km = inputs.duty.yearlyKm * inputs.duty.loadFactor;
  const driving = {
    amount: km,
    factors: [figure(consumptionOf(builder), 'percent')],
    quantity: { value: km, unit: 'km/year' },
  };
  const kWh = builder.vehicleClass === 'lev' ? 0 : inputs.coolingKWhPerYear;
  return kWh === 0 ? [driving] : [driving, { amount: kWh, factors: [], quantity: { value: kWh, unit: 'kWh' } }];
}

function consumptionOf({ alternative, vehicleClass }: Builder): string {
  if (alternative === 'cargoBike') return 'veh.lev.cargobike.cons';
  return alternative === 'lightElectric' ? 'veh.lev.l7e.cons' : consumptionFigure(vehicleClass);
}

type Place = keyof TcoInputs['energyAtBattery'];

/** Share of the year's electricity by place; a light vehicle stays within its battery, so nothing on the road. */
function placeShares({ inputs, vehicleClass }: Builder): Record<Place, number> {
  const { places } = inputs.duty;
  if (vehicleClass === 'lev') return { ...places, road: 0 };
  const total = Object.values(inputs.energyAtBattery).reduce((sum, kWh) => sum + kWh, 0);
  const share = (place: Place): number => (total === 0 ? 0 : inputs.energyAtBattery[place] / total);
  return { depot: share('depot'), home: share('home'), public: share('public'), road: share('road') };
}

/** The price of fast charging away from the depot: vans and light vehicles have another than trucks. */
export function fastChargingFigure(vehicleClass: VehicleClass): 'en.public.dc' | 'en.public.hpc' {
  const { kind } = classTraits(vehicleClass);
  return kind === 'van' || kind === 'light' ? 'en.public.dc' : 'en.public.hpc';
}

/**
 * Electricity by place. The split over places is the duty's (which day is longer than the battery reaches); the use
 * per km is the figure's, so that its range moves the line.
 */
function electricity(builder: Builder): CostLine {
  const { inputs, vehicleClass } = builder;
  const fast = fastChargingFigure(vehicleClass);
  const shares = placeShares(builder);
  if (shares.depot > 0 && inputs.depotPrice === null && usesOf(builder).some((use) => use.amount > 0))
    return lineWithout('energy', 'open', 'noTimeToCharge', { entries: [entryOf(builder, 'return')] });
  const terms: Term[] = [];
  const add = (place: Place, kind: 'ac' | 'dc', price: string | null): void => {
    if (shares[place] === 0) return;
    for (const use of usesOf(builder)) {
      const yearlyAmount = use.amount * shares[place];
      const path = rising(yearlyAmount, inputs.indexOf('electricity'), inputs.years);
      const factors = [...use.factors, figure(lossFigure(kind), 'grossUp')];
      if (price === null) terms.push(...depotTerms(inputs.depotPrice, yearlyAmount, path, factors, use.quantity));
      else terms.push(yearly(place, path, [...factors, figure(price)], use.quantity));
    }
  };
  add('depot', vehicleClass === 'lev' ? 'ac' : (inputs.charger?.kind ?? 'ac'), null);
  add('home', 'ac', 'en.home');
  // Trucks find no ordinary charger on the public road.
  if (fast === 'en.public.hpc') add('public', 'dc', fast);
  else add('public', 'ac', 'en.public.ac');
  add('road', 'dc', fast);
  return costLine('energy', terms, { entries: [entryOf(builder, 'yearlyKm'), entryOf(builder, 'nightPlace')] });
}

/**
 * Charging at the depot: what the bill rises by, apart from the supply price, and the supply price. Taxes and grid
 * tariffs of each plan year are those of that year already, so only the supply price rises by the index.
 */
function depotTerms(
  price: DepotPricePath | null,
  amount: number,
  path: readonly number[],
  factors: Factor[],
  quantity: Term['quantity'],
): Term[] {
  if (price === null) return [];
  const supply = price.contractPrice === null ? figure('en.supply.fixed') : constant(price.contractPrice);
  const bought = path.map((risen, year) => risen * price.supplyKWh[year]);
  return [
    yearly(
      'depotGrid',
      price.base.map((perKWh) => amount * perKWh),
      factors,
      quantity,
    ),
    yearly('depotSupply', bought, [...factors, supply], quantity),
  ];
}

export function adblue(builder: Builder): CostLine {
  const { inputs, powertrain } = builder;
  if (powertrain === 'electric') return lineWithout('adblue', 'none', 'adblueOnlyDiesel');
  if (!hasFuelPrice(builder)) return lineWithout('adblue', 'none', 'adblueOnlyDiesel');
  const use = litresPerKm(builder);
  if (use === null) return lineWithout('adblue', 'open', 'noFigureForClass');
  const path = rising(inputs.duty.yearlyKm, inputs.indexOf('adblue'), inputs.years);
  return costLine(
    'adblue',
    [
      yearly('adblue', path, [...use.factors, figure('en.adblue.share', 'percent'), figure('en.adblue')], {
        value: inputs.duty.yearlyKm,
        unit: 'km/year',
      }),
    ],
    { entries: [entryOf(builder, 'yearlyKm'), ...use.entries] },
  );
}

/** Emission reduction units for kWh charged at own, certified charge points: a revenue. */
export function ere(builder: Builder): CostLine {
  const { inputs, powertrain } = builder;
  const { depot } = placeShares(builder);
  if (powertrain !== 'electric' || depot === 0 || inputs.charger === null || builder.vehicleClass === 'lev')
    return lineWithout('ere', 'none', 'ereOnlyOwnChargers');
  if (!inputs.countEre) return lineWithout('ere', 'none', 'ereNotCounted', { parameters: ['sub.ere.kwh'] });
  const loss = figure(lossFigure(inputs.charger.kind), 'grossUp');
  const terms = usesOf(builder).map(({ amount, factors, quantity }) =>
    yearly('ere', rising(-amount * depot, 0, inputs.years), [...factors, loss, figure('sub.ere.kwh')], quantity),
  );
  return costLine('ere', terms, { parameters: ['sub.ere.start'], entries: [entryOf(builder, 'yearlyKm')] });
}
