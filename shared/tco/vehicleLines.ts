/** What the vehicle itself costs and is still worth: price, body, refrigeration unit, registration tax, residual value. */
import { classTraits } from '../access/vehicle.ts';
import { entryOf, isTruck, registrationOf, type Builder } from './inputs.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';
import { constant, figure, onceAt, type Factor, type Term } from './terms.ts';

/** The figure of the price of the vehicle of this alternative. */
export function priceFigure({
  alternative,
  powertrain,
  vehicleClass,
}: Pick<Builder, 'alternative' | 'powertrain' | 'vehicleClass'>): string {
  if (alternative === 'cargoBike') return 'veh.lev.cargobike';
  if (vehicleClass === 'lev') return 'veh.lev.l7e';
  return `veh.${vehicleClass}.price.${powertrain === 'electric' ? 'bev' : 'diesel'}`;
}

/** The price as it stands in a product: a quote where there is one, else the figure of the class. */
export function priceFactor(builder: Builder): { factor: Factor; entries: string[] } {
  const { costs } = builder.inputs.duty.group;
  const side = builder.powertrain === 'electric' ? 'electric' : 'diesel';
  const quote = side === 'electric' ? costs.electricPriceEuro : costs.dieselPriceEuro;
  // A quote is for the vehicle that replaces this group, not for the light vehicle that could stand in for it.
  if (quote === null || builder.vehicleClass === 'lev') return { factor: figure(priceFigure(builder)), entries: [] };
  return { factor: { constant: quote, quote: side }, entries: [entryOf(builder, `costs.${side}PriceEuro`)] };
}

export function purchase(builder: Builder): CostLine {
  const { costs } = builder.inputs.duty.group;
  if (builder.alternative === 'electricLeased') return lineWithout('purchase', 'included', 'inLease');
  if (builder.present) {
    if (costs.presentValueEuro === null) return lineWithout('purchase', 'open', 'presentValueNotEntered');
    // Driving on costs what the vehicle would fetch today.
    return costLine('purchase', [onceAt('presentValue', 0, costs.presentValueEuro)], {
      entries: [entryOf(builder, 'costs.presentValueEuro')],
    });
  }
  const { factor, entries } = priceFactor(builder);
  const now = 1 - loanShare(builder);
  return costLine('purchase', [onceAt('purchase', 0, now, [factor])], { entries });
}

/** Share of the purchase that is paid by a loan. */
export function loanShare({ alternative, inputs }: Builder): number {
  return alternative === 'electricFinanced' ? 1 - inputs.finance.downPayment : 0;
}

export function body(builder: Builder): CostLine {
  if (builder.present) return lineWithout('body', 'none', 'alreadyThere');
  const entered = builder.inputs.duty.group.details.bodyEuro;
  if (entered !== null && builder.vehicleClass !== 'lev') {
    return costLine('body', [onceAt('body', 0, entered)], { entries: [entryOf(builder, 'details.bodyEuro')] });
  }
  if (!isTruck(builder.vehicleClass)) return lineWithout('body', 'none', 'noBody');
  return lineWithout('body', 'open', 'bodyNotEntered', { sameOnBothSides: true });
}

/** An electrically driven unit costs more than one that runs on the engine; only that extra price is asked. */
export function refrigeration(builder: Builder): CostLine {
  const { group } = builder.inputs.duty;
  if (builder.powertrain !== 'electric' || group.refrigerated !== true)
    return lineWithout('refrigeration', 'none', 'noRefrigeration');
  const { refrigerationUnitEuro } = group.costs;
  if (refrigerationUnitEuro === null) return lineWithout('refrigeration', 'open', 'refrigerationNotEntered');
  return costLine('refrigeration', [onceAt('refrigerationUnit', 0, refrigerationUnitEuro)], {
    entries: [entryOf(builder, 'costs.refrigerationUnitEuro')],
  });
}

export function bpm(builder: Builder): CostLine {
  const { present, powertrain, vehicleClass, inputs, parameters } = builder;
  if (present) return lineWithout('bpm', 'none', 'alreadyThere');
  if (registrationOf(vehicleClass, inputs, parameters).category !== 'N1')
    return lineWithout('bpm', 'none', 'bpmOnlyVans');
  if (builder.alternative === 'electricLeased') return lineWithout('bpm', 'included', 'inLease');
  if (powertrain === 'electric') return costLine('bpm', [onceAt('bpm', 0, 1, [figure('tax.bpm.van.ev')])]);
  const { bpmEuro, wltpGramsPerKm } = inputs.duty.group.details;
  if (bpmEuro !== null) {
    return costLine('bpm', [onceAt('bpm', 0, bpmEuro)], { entries: [entryOf(builder, 'details.bpmEuro')] });
  }
  if (wltpGramsPerKm === null) return lineWithout('bpm', 'open', 'bpmNeedsWltp', { parameters: ['tax.bpm.van.band'] });
  const quantity = { value: wltpGramsPerKm, unit: 'g/km' };
  return costLine('bpm', [onceAt('bpm', 0, wltpGramsPerKm, [figure('tax.bpm.van.band')], { quantity })], {
    entries: [entryOf(builder, 'details.wltpGramsPerKm')],
  });
}

/** Share of the price that is left, and the age at which the source gives it. */
function residualFigures({ powertrain, vehicleClass }: Builder): { share: string; age: string } {
  if (!isTruck(vehicleClass)) {
    const share = powertrain === 'electric' ? 'veh.van.residual.bev.proxy' : 'veh.van.residual';
    return { share, age: 'veh.residual.van.age' };
  }
  const kind = powertrain === 'electric' ? 'bev' : 'diesel';
  return { share: `veh.truck.residual.${kind}`, age: `veh.residual.truck.${kind}.age` };
}

/**
 * Residual value at the horizon. Where the source gives another age than the horizon, a constant yearly rate of
 * depreciation bridges the two: share(horizon) = share(age) ^ (horizon / age).
 */
export function residual(builder: Builder): CostLine {
  const { vehicleClass, inputs, parameters, present } = builder;
  if (builder.alternative === 'electricLeased') return lineWithout('residual', 'none', 'leaseHasNoResidual');
  if (classTraits(vehicleClass).kind === 'light') return lineWithout('residual', 'open', 'noFigureForClass');
  const { share, age } = residualFigures(builder);
  const left = figure(share, { power: inputs.years / parameters.number(age) });
  const sold = (part: string, factors: readonly Factor[], times = 1): Term =>
    onceAt(part, inputs.years, -times, [...factors, left]);
  if (present) {
    const value = inputs.duty.group.costs.presentValueEuro;
    if (value === null) return lineWithout('residual', 'open', 'presentValueNotEntered');
    return costLine('residual', [sold('residual', [constant(value)])], {
      parameters: [age],
      entries: [entryOf(builder, 'costs.presentValueEuro')],
    });
  }
  const { factor, entries } = priceFactor(builder);
  const terms = [sold('residual', [factor])];
  // The source gives the share of a van's purchase price with the registration tax in it.
  const tax = isTruck(vehicleClass) ? null : bpm(builder);
  for (const term of tax?.terms ?? []) terms.push(sold('residualBpm', term.factors, term.amounts[0]));
  return costLine('residual', terms, { parameters: [age], entries: [...entries, ...(tax?.entries ?? [])] });
}
