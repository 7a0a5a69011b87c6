/**
 * The cost lines of one vehicle, new on diesel and new on battery, by the conventions of the design: a line without
 * a sourced figure is an open input, never silently 0; one-off lines on the purchase date, running lines per year.
 */
import { classTraits } from '../access/vehicle.ts';
import { lossFigure, consumptionFigure, kWhPerKm, type Pick } from '../charging/vehicleEnergy.ts';
import type { VehicleClass } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { dieselPricePath } from './dieselPrice.ts';
import { isTruck, registrationOf, type Builder, type Powertrain, type TcoInputs } from './inputs.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';
import { levyLine } from './levy.ts';
import { aanzetSubsidy } from './subsidies.ts';

const entry = (inputs: TcoInputs, field: string): string => `fleetGroups/${inputs.duty.group.id}/${field}`;

/** All cost lines of one vehicle. `pick` gives the figures: typical, or low and high where a range is explored. */
export function alternativeLines(
  powertrain: Powertrain,
  inputs: TcoInputs,
  parameters: Parameters,
  pick: Pick,
): CostLine[] {
  const vehicleClass = powertrain === 'diesel' ? inputs.dieselClass : inputs.electricClass;
  const builder = { powertrain, vehicleClass, inputs, parameters, pick };
  return [
    purchase(builder),
    body(builder),
    bpm(builder),
    subsidy(builder),
    ...(powertrain === 'diesel' ? dieselEnergy(builder) : electricEnergy(builder)),
    perKm('maintenance', `veh.${vehicleClass}.maint.${powertrain === 'diesel' ? 'diesel' : 'bev'}`, builder),
    tyres(builder),
    insurance(builder),
    roadTax(builder),
    levyLine(builder),
    charger(builder),
    residual(builder),
  ];
}

function priceFigure({ powertrain, vehicleClass }: Builder): string {
  if (vehicleClass === 'lev') return 'veh.lev.l7e';
  return `veh.${vehicleClass}.price.${powertrain === 'diesel' ? 'diesel' : 'bev'}`;
}

function purchase(builder: Builder): CostLine {
  const figure = priceFigure(builder);
  return costLine('purchase', [{ name: 'purchase', amount: builder.pick(figure), atYear: 0 }], {
    parameters: [figure],
  });
}

function body({ vehicleClass, inputs }: Builder): CostLine {
  const entered = inputs.duty.group.details.bodyEuro;
  if (entered !== null) {
    return costLine('body', [{ name: 'body', amount: entered, atYear: 0 }], {
      entries: [entry(inputs, 'details.bodyEuro')],
    });
  }
  if (!isTruck(vehicleClass)) return lineWithout('body', 'none', 'noBody');
  return lineWithout('body', 'open', 'bodyNotEntered', { sameOnBothSides: true });
}

function bpm({ powertrain, vehicleClass, inputs, parameters, pick }: Builder): CostLine {
  if (registrationOf(vehicleClass, inputs, parameters).category !== 'N1')
    return lineWithout('bpm', 'none', 'bpmOnlyVans');
  if (powertrain === 'electric') {
    return costLine('bpm', [{ name: 'bpm', amount: parameters.number('tax.bpm.van.ev'), atYear: 0 }], {
      parameters: ['tax.bpm.van.ev'],
    });
  }
  const { bpmEuro, wltpGramsPerKm } = inputs.duty.group.details;
  if (bpmEuro !== null) {
    return costLine('bpm', [{ name: 'bpm', amount: bpmEuro, atYear: 0 }], {
      entries: [entry(inputs, 'details.bpmEuro')],
    });
  }
  if (wltpGramsPerKm === null) return lineWithout('bpm', 'open', 'bpmNeedsWltp', { parameters: ['tax.bpm.van.rate'] });
  return costLine('bpm', [{ name: 'bpm', amount: pick('tax.bpm.van.rate') * wltpGramsPerKm, atYear: 0 }], {
    parameters: ['tax.bpm.van.rate'],
    entries: [entry(inputs, 'details.wltpGramsPerKm')],
  });
}

function subsidy(builder: Builder): CostLine {
  if (builder.powertrain === 'diesel') return lineWithout('subsidy', 'none', 'schemeNotForThis');
  const price = builder.pick(priceFigure(builder));
  return aanzetSubsidy(builder, price);
}

function dieselEnergy({ vehicleClass, inputs, parameters, pick }: Builder): CostLine[] {
  const useId = `veh.${vehicleClass}.cons.diesel`;
  if (!parameters.has(useId)) {
    return [lineWithout('energy', 'open', 'noFigureForClass'), lineWithout('adblue', 'open', 'noFigureForClass')];
  }
  const litresPerKm = pick(useId) / 100;
  const price = dieselPricePath(inputs, parameters, pick);
  const shared = { entries: [entry(inputs, 'yearlyKm')] };
  const adblue = (litresPerKm * pick('en.adblue.share')) / 100;
  return [
    costLine('energy', [{ name: 'energy', perKm: litresPerKm, price: price.perLitre, index: inputs.index }], {
      ...shared,
      parameters: [useId, ...price.parameters],
    }),
    costLine('adblue', [{ name: 'adblue', perKm: adblue, price: pick('en.adblue'), index: inputs.index }], {
      ...shared,
      parameters: [useId, 'en.adblue.share', 'en.adblue'],
    }),
  ];
}

function electricEnergy({ vehicleClass, inputs, parameters, pick }: Builder): CostLine[] {
  const van = classTraits(vehicleClass).kind === 'van';
  const adblue = lineWithout('adblue', 'none', 'adblueOnlyDiesel');
  const { depot, home, public: street, road } = inputs.energyAtBattery;
  const perKmAtBattery = depot + home + street + road;
  const parametersUsed = [consumptionFigure(vehicleClass)];
  if (perKmAtBattery === 0) return [costLine('energy', []), adblue];
  // The split over places is the duty's; the use per km is the figure's, so that a range of the figure moves the line.
  const scale = kWhPerKm(vehicleClass, pick) / kWhPerKm(vehicleClass, (id) => parameters.number(id));
  const fast = van || vehicleClass === 'lev' ? 'en.public.dc' : 'en.public.hpc';
  let cost = 0;
  const add = (kWhAtBattery: number, figure: string | null, price: number, kind: 'ac' | 'dc'): void => {
    if (kWhAtBattery === 0) return;
    const loss = lossFigure(kind);
    cost += (kWhAtBattery / (1 - pick(loss) / 100)) * price;
    parametersUsed.push(loss, ...(figure === null ? [] : [figure]));
  };
  add(depot, null, inputs.depotPricePerKWh ?? 0, inputs.charger?.kind ?? 'ac');
  add(home, 'en.home', pick('en.home'), 'ac');
  const kerbside = van ? 'en.public.ac' : fast;
  add(street, kerbside, pick(kerbside), van ? 'ac' : 'dc');
  add(road, fast, pick(fast), 'dc');
  const entries = [entry(inputs, 'yearlyKm'), entry(inputs, 'nightPlace')];
  const perKm = (cost * scale) / inputs.duty.yearlyKm;
  return [
    costLine('energy', [{ name: 'energy', perKm, index: inputs.index }], { parameters: parametersUsed, entries }),
    adblue,
  ];
}

function perKm(type: 'maintenance' | 'tyres', figure: string, { inputs, parameters, pick }: Builder): CostLine {
  if (!parameters.has(figure)) return lineWithout(type, 'open', 'noFigureForClass');
  return costLine(type, [{ name: type, perKm: pick(figure), index: inputs.index }], {
    parameters: [figure],
    entries: [entry(inputs, 'yearlyKm')],
  });
}

/** The sourced maintenance of trucks may hold tyres already: they are never counted twice. */
function tyres(builder: Builder): CostLine {
  const figure = `veh.${builder.vehicleClass}.tyres`;
  if (isTruck(builder.vehicleClass))
    return lineWithout('tyres', 'included', 'tyresInMaintenance', { parameters: [figure] });
  return perKm('tyres', figure, builder);
}

function insurance({ powertrain, vehicleClass, inputs, parameters, pick }: Builder): CostLine {
  const figure = `veh.${vehicleClass}.ins.${powertrain === 'diesel' ? 'diesel' : 'bev'}`;
  if (!parameters.has(figure)) return lineWithout('insurance', 'open', 'noFigureForClass');
  return costLine('insurance', [{ name: 'insurance', perYear: pick(figure), index: inputs.index }], {
    parameters: [figure],
  });
}

function roadTax({ powertrain, vehicleClass, inputs, parameters, pick }: Builder): CostLine {
  const { details } = inputs.duty.group;
  if (details.roadTaxEuroPerYear !== null) {
    return {
      ...costLine('roadTax', [{ name: 'roadTax', perYear: details.roadTaxEuroPerYear, index: inputs.index }], {
        entries: [entry(inputs, 'details.roadTaxEuroPerYear')],
      }),
      reason: 'roadTaxEntered',
    };
  }
  if (vehicleClass === 'lev') return lineWithout('roadTax', 'open', 'noFigureForClass');
  const { category, maxMassKg } = registrationOf(vehicleClass, inputs, parameters);
  if (category === 'N1') {
    // Since 2026 a zero-emission van pays the van tariff by weight, less the discount that is still in force.
    const discount = powertrain === 'electric' ? parameters.number('tax.mrb.van.ev') / 100 : 0;
    const perYear = pick('tax.mrb.van.diesel') * (1 - discount);
    return costLine('roadTax', [{ name: 'roadTax', perYear, index: inputs.index }], {
      parameters: powertrain === 'electric' ? ['tax.mrb.van.diesel', 'tax.mrb.van.ev'] : ['tax.mrb.van.diesel'],
    });
  }
  const light =
    maxMassKg !== null ? maxMassKg < parameters.number('tax.mrb.truck.limit') : isBelowTwelveTonnes(vehicleClass);
  if (light) return lineWithout('roadTax', 'none', 'roadTaxAbolished', { parameters: ['tax.mrb.truck.lt12'] });
  return lineWithout('roadTax', 'open', 'roadTaxNotKnown', {
    parameters: ['tax.mrb.truck.ge12'],
    sameOnBothSides: true,
  });
}

function isBelowTwelveTonnes(vehicleClass: VehicleClass): boolean {
  return vehicleClass === 'rigid12' || !isTruck(vehicleClass);
}

/** Price and installation now, upkeep every year, and what the charger is still worth at the horizon (straight line). */
function charger({ powertrain, inputs, pick }: Builder): CostLine {
  if (powertrain === 'diesel' || inputs.charger === null) return lineWithout('charger', 'none', 'noDepotCharging');
  const { kind, priceFigure: figure } = inputs.charger;
  const share = inputs.newChargersPerVehicle;
  const civil = kind === 'ac' ? 'chg.civil' : 'chg.civil.dc';
  const price = pick(figure);
  const investment = (price + pick(civil)) * share;
  const life = pick('chg.life');
  const left = Math.max(0, 1 - inputs.years / life) * investment;
  const upkeep = kind === 'ac' ? pick('chg.opex') : (price * pick('chg.dc.om.share')) / 100;
  const perYear = upkeep + pick('chg.smart');
  const upkeepFigure = kind === 'ac' ? 'chg.opex' : 'chg.dc.om.share';
  return {
    ...costLine(
      'charger',
      [
        { name: 'charger', amount: investment, atYear: 0 },
        { name: 'chargerUpkeep', perYear, index: inputs.index },
        { name: 'chargerResidual', amount: -left, atYear: inputs.years },
      ],
      {
        parameters: [figure, civil, 'chg.life', upkeepFigure, 'chg.smart'],
        entries: inputs.charger.chosen ? [entry(inputs, 'details.chargerKW')] : [],
      },
    ),
    reason: share < 1 ? 'chargersPresent' : null,
  };
}

/**
 * Residual value at the horizon. Where the source gives another age than the horizon, a constant yearly rate of
 * depreciation bridges the two: share(horizon) = share(age) ^ (horizon / age).
 */
function residual(builder: Builder): CostLine {
  const { powertrain, vehicleClass, inputs, pick } = builder;
  if (vehicleClass === 'lev') return lineWithout('residual', 'open', 'noFigureForClass');
  const van = !isTruck(vehicleClass);
  const figure = van
    ? powertrain === 'diesel'
      ? 'veh.van.residual'
      : 'veh.van.residual.bev.proxy'
    : `veh.truck.residual.${powertrain === 'diesel' ? 'diesel' : 'bev'}`;
  const age = van ? 'veh.residual.van.age' : `veh.residual.truck.${powertrain === 'diesel' ? 'diesel' : 'bev'}.age`;
  const share = (pick(figure) / 100) ** (inputs.years / pick(age));
  const price = priceFigure(builder);
  // The source gives the share of a van's purchase price with the registration tax in it.
  const tax = van ? bpm(builder) : null;
  const taxEuro = tax?.ledger.reduce((sum, line) => sum + ('amount' in line ? line.amount : 0), 0) ?? 0;
  return costLine('residual', [{ name: 'residual', amount: -(pick(price) + taxEuro) * share, atYear: inputs.years }], {
    parameters: [figure, age, price, ...(tax?.parameters ?? [])],
    entries: tax?.entries ?? [],
  });
}
