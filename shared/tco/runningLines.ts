/** What keeps a vehicle on the road besides energy: maintenance, tyres, insurance, road tax, permits, time, payload. */
import { classTraits } from '../access/vehicle.ts';
import type { IndexedCost, LeasePart, VehicleClass } from '../dossier/schema.ts';
import { entryOf, isTruck, registrationOf, rising, type Builder } from './inputs.ts';
import { costLine, lineWithout, type CostLine, type CostType } from './lines.ts';
import { constant, figure, yearly, type Factor } from './terms.ts';

const side = ({ powertrain }: Builder): string => (powertrain === 'electric' ? 'bev' : 'diesel');

/** Whether a full operational lease holds this cost already. */
export function inLease({ alternative, inputs }: Builder, part: LeasePart): boolean {
  return alternative === 'electricLeased' && inputs.duty.group.costs.leaseIncludes.includes(part);
}

function perKm(type: CostType & IndexedCost, id: string, builder: Builder): CostLine {
  const { inputs, parameters } = builder;
  if (!parameters.has(id)) return lineWithout(type, 'open', 'noFigureForClass');
  const km = inputs.duty.yearlyKm;
  const path = rising(km, inputs.indexOf(type), inputs.years);
  return costLine(type, [yearly(type, path, [figure(id)], { value: km, unit: 'km/year' })], {
    entries: [entryOf(builder, 'yearlyKm')],
  });
}

export function maintenance(builder: Builder): CostLine {
  if (inLease(builder, 'maintenance')) return lineWithout('maintenance', 'included', 'inLease');
  return perKm('maintenance', `veh.${builder.vehicleClass}.maint.${side(builder)}`, builder);
}

/** The sourced maintenance of trucks may hold tyres already: they are never counted twice. */
export function tyres(builder: Builder): CostLine {
  const id = `veh.${builder.vehicleClass}.tyres`;
  if (inLease(builder, 'tyres')) return lineWithout('tyres', 'included', 'inLease');
  if (isTruck(builder.vehicleClass))
    return lineWithout('tyres', 'included', 'tyresInMaintenance', { parameters: [id] });
  return perKm('tyres', id, builder);
}

function everyYear(type: CostType & IndexedCost, builder: Builder, amount: number, factors: Factor[] = []): CostLine {
  const { inputs } = builder;
  return costLine(type, [yearly(type, rising(amount, inputs.indexOf(type), inputs.years), factors)]);
}

export function insurance(builder: Builder): CostLine {
  if (inLease(builder, 'insurance')) return lineWithout('insurance', 'included', 'inLease');
  const id = `veh.${builder.vehicleClass}.ins.${side(builder)}`;
  if (!builder.parameters.has(id)) return lineWithout('insurance', 'open', 'noFigureForClass');
  return everyYear('insurance', builder, 1, [figure(id)]);
}

export function roadTax(builder: Builder): CostLine {
  const { powertrain, vehicleClass, inputs, parameters } = builder;
  if (inLease(builder, 'roadTax')) return lineWithout('roadTax', 'included', 'inLease');
  const { details, costs } = inputs.duty.group;
  const electric = powertrain === 'electric';
  const own = electric ? costs.roadTaxElectricEuroPerYear : null;
  const entered = own ?? details.roadTaxEuroPerYear;
  if (entered !== null && vehicleClass !== 'lev') {
    const field = own === null ? 'details.roadTaxEuroPerYear' : 'costs.roadTaxElectricEuroPerYear';
    return { ...everyYear('roadTax', builder, entered), reason: 'roadTaxEntered', entries: [entryOf(builder, field)] };
  }
  if (vehicleClass === 'lev') return lineWithout('roadTax', 'open', 'noFigureForClass');
  const { category, maxMassKg } = registrationOf(vehicleClass, inputs, parameters);
  if (category === 'N1') {
    // Since 2026 a zero-emission van pays the van tariff by weight, less the discount that is still in force.
    const discount = electric ? parameters.number('tax.mrb.van.ev') / 100 : 0;
    const line = everyYear('roadTax', builder, 1 - discount, [figure('tax.mrb.van.diesel')]);
    return electric ? { ...line, parameters: [...line.parameters, 'tax.mrb.van.ev'] } : line;
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

/** Day permits for a vehicle that a zone refuses, up to the yearly maximum. What they do not cover is no cost but a risk. */
export function dayPermits(builder: Builder): CostLine {
  const { powertrain, present, inputs } = builder;
  const cost = present ? inputs.dayPermits.present : inputs.dayPermits.newDiesel;
  if (powertrain === 'electric' || cost === null) return lineWithout('dayPermits', 'none', 'noZonePermits');
  if (cost === 'open') return lineWithout('dayPermits', 'open', 'zoneDaysMissing');
  return costLine('dayPermits', [yearly('dayPermits', cost.perYear)], {
    parameters: cost.figures,
    entries: [entryOf(builder, 'zoneDaysPerYear')],
  });
}

/** Time that the driver waits at a fast charger on the road, at the power that the vehicle takes. */
export function roadTime(builder: Builder): CostLine {
  const { powertrain, vehicleClass, inputs, parameters } = builder;
  const { road } = inputs.energyAtBattery;
  const power = `veh.${vehicleClass}.dc`;
  if (powertrain !== 'electric' || vehicleClass === 'lev' || road === 0 || !parameters.has(power))
    return lineWithout('roadTime', 'none', 'noRoadCharging');
  const hours = road / parameters.number(power);
  const wage = classTraits(vehicleClass).kind === 'van' ? 'veh.wage.van' : 'veh.wage.truck';
  const path = rising(hours, inputs.indexOf('wage'), inputs.years);
  return costLine('roadTime', [yearly('roadTime', path, [figure(wage)], { value: hours, unit: 'hours' })], {
    parameters: [power, 'veh.soc.window'],
    entries: [entryOf(builder, 'longestDayKm')],
  });
}

/** Extra kilometres because an electric vehicle carries less: a share of all that is paid per kilometre. */
export function payload(builder: Builder, perKilometre: readonly CostLine[]): CostLine {
  const { powertrain, inputs } = builder;
  const { details, costs } = inputs.duty.group;
  if (powertrain !== 'electric' || builder.vehicleClass === 'lev')
    return lineWithout('payload', 'none', 'payloadNotAsked');
  if (costs.payloadLossPercent === null) {
    return details.payloadKg === null
      ? lineWithout('payload', 'none', 'payloadNotAsked')
      : lineWithout('payload', 'open', 'payloadNotEntered', { entries: [entryOf(builder, 'details.payloadKg')] });
  }
  const share = constant(costs.payloadLossPercent / 100);
  const terms = perKilometre.flatMap((line) =>
    line.terms.map((term) => ({ ...term, part: line.type, factors: [...term.factors, share] })),
  );
  return costLine('payload', terms, { entries: [entryOf(builder, 'costs.payloadLossPercent')] });
}
