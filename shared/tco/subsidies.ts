/**
 * Subsidies as cost lines. Whether a scheme is open is judged on the day of the visit; a scheme that is closed counts
 * 0 and is named, unless the adviser counts it as if it opens again.
 */
import { addDays, addYears, dayRange, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { entryOf, isTruck, registrationOf, type Builder, type TcoInputs } from './inputs.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';
import { inLease } from './runningLines.ts';
import { constant, figure, onceAt, type Factor } from './terms.ts';
import { priceFactor } from './vehicleLines.ts';

/** Whether a window is open on a day. */
export function isOpen(scheme: 'aanzet' | 'sprila26', day: IsoDate, parameters: Parameters): boolean {
  const from = dayRange(parameters.date(`sub.${scheme}.window.from`)).first;
  const to = dayRange(parameters.date(`sub.${scheme}.window.to`)).last;
  return day >= from && day <= to;
}

const DAYS_PER_YEAR = 365;
const SIZE = { small: 'klein', medium: 'middelgroot', large: 'groot' } as const;

/** AanZET: a share of the sales price with a maximum, by category and company size; N2 only from 10 t. */
export function aanzet(builder: Builder): CostLine {
  const { alternative, vehicleClass, inputs, parameters, powertrain } = builder;
  if (powertrain !== 'electric') return lineWithout('subsidy', 'none', 'schemeNotForThis');
  const { category, maxMassKg: mass } = registrationOf(vehicleClass, inputs, parameters);
  if (category !== 'N2' && category !== 'N3')
    return lineWithout('subsidy', 'none', 'schemeNotForThis', { parameters: ['sub.aanzet.excluded'] });
  if (alternative === 'electricLeased') return lineWithout('subsidy', 'none', 'schemeForOwner');
  const window = ['sub.aanzet.window.from', 'sub.aanzet.window.to'];
  const reopened = inputs.reopenedSchemes.includes('aanzet');
  if (!reopened && !isOpen('aanzet', inputs.visitDate, parameters)) {
    return lineWithout('subsidy', 'none', 'schemeClosed', { parameters: window });
  }
  const term = parameters.number('sub.aanzet.register');
  // An own value may be part of a year.
  const registered = addDays(addYears(inputs.visitDate, Math.floor(term)), Math.round((term % 1) * DAYS_PER_YEAR));
  if (!reopened && inputs.purchaseDate > registered) {
    return lineWithout('subsidy', 'none', 'schemeTooLate', { parameters: [...window, 'sub.aanzet.register'] });
  }
  if (category === 'N2') {
    // No van class comes near the mass from which N2 is eligible.
    if (mass === null && !isTruck(vehicleClass))
      return lineWithout('subsidy', 'none', 'schemeNotForThis', { parameters: ['sub.aanzet.excluded'] });
    if (mass === null) return lineWithout('subsidy', 'open', 'massMissing', { parameters: ['sub.aanzet.excluded'] });
    if (mass < parameters.number('sub.aanzet.n2.min')) {
      return lineWithout('subsidy', 'none', 'schemeNotForThis', { parameters: ['sub.aanzet.excluded'] });
    }
  }
  if (inputs.sizeClass === null) return lineWithout('subsidy', 'open', 'sizeClassMissing', { parameters: window });
  const prefix = `sub.aanzet.${category.toLowerCase()}.${SIZE[inputs.sizeClass]}`;
  const { factor, entries } = priceFactor(builder);
  const atMost = [figure(`${prefix}.max`)];
  return costLine('subsidy', [onceAt('aanzet', 0, -1, [factor, figure(`${prefix}.pct`, 'percent')], { atMost })], {
    parameters: window,
    entries: ['company/sizeClass', ...entries],
    reason: reopened ? 'schemeReopened' : 'schemeOpen',
  });
}

/**
 * The SPRILA class that a charger falls in: the highest whose power it reaches, or null where no amount is known. AC
 * chargers of 22 kW have one point.
 */
export function sprilaFigure(charger: NonNullable<TcoInputs['charger']>): string | null {
  const figures: Record<string, string> = {
    'chg.capex.ac22': 'sub.sprila26.ac11',
    'chg.capex.dc150': 'sub.sprila26.dc100',
    'chg.capex.dc350': 'sub.sprila26.dc350',
  };
  return figures[charger.priceFigure] ?? null;
}

export interface ChargerSubsidy {
  figure: string | null;
  open: boolean;
  /** Amount per charger, euro; null where no amount is known. */
  perCharger: number | null;
}

/** Factors of the amount per charger: large companies get about half. */
function sprilaFactors(id: string, sizeClass: TcoInputs['sizeClass']): Factor[] {
  return sizeClass === 'large' ? [figure(id), figure('sub.sprila26.large.share', 'percent')] : [figure(id)];
}

/** SPRILA for the charger of a group, and whether it can be asked for on the day of the visit. */
export function chargerSubsidy(inputs: TcoInputs, parameters: Parameters): ChargerSubsidy | null {
  if (inputs.charger === null) return null;
  const id = sprilaFigure(inputs.charger);
  const open = isOpen('sprila26', inputs.visitDate, parameters);
  const share = inputs.sizeClass === 'large' ? parameters.number('sub.sprila26.large.share') / 100 : 1;
  return { figure: id, open, perCharger: id === null ? null : parameters.number(id) * share };
}

/**
 * SPRILA on the new chargers, when it is open at the visit and the chargers are bought before it closes. Not below the
 * minimum for the location, and never above its share of the cost.
 */
export function sprila(builder: Builder): CostLine {
  const { powertrain, vehicleClass, inputs, parameters } = builder;
  const type = 'chargerSubsidy';
  if (powertrain !== 'electric' || vehicleClass === 'lev' || inputs.charger === null)
    return lineWithout(type, 'none', 'noDepotCharging');
  if (inLease(builder, 'charger')) return lineWithout(type, 'none', 'schemeForOwner');
  const window = ['sub.sprila26.window.from', 'sub.sprila26.window.to'];
  const id = sprilaFigure(inputs.charger);
  if (id === null || inputs.newChargersPerVehicle === 0)
    return lineWithout(type, 'none', 'schemeNotForThis', { parameters: window });
  const reopened = inputs.reopenedSchemes.includes('sprila');
  if (!reopened && !isOpen('sprila26', inputs.visitDate, parameters))
    return lineWithout(type, 'none', 'schemeClosed', { parameters: window });
  if (!reopened && !isOpen('sprila26', inputs.purchaseDate, parameters))
    return lineWithout(type, 'none', 'schemeTooLate', { parameters: window });
  if (inputs.sizeClass === null) return lineWithout(type, 'open', 'sizeClassMissing', { parameters: window });
  if (inputs.sprilaOfSiteEuro < parameters.number('sub.sprila26.min'))
    return lineWithout(type, 'none', 'belowMinimum', { parameters: ['sub.sprila26.min', id] });
  const { kind, priceFigure } = inputs.charger;
  const ceiling = inputs.sizeClass === 'large' ? 'sub.sprila26.max.groot' : 'sub.sprila26.max.mkb';
  const civil = kind === 'ac' ? 'chg.civil' : 'chg.civil.dc';
  const cost = parameters.number(priceFigure) + parameters.number(civil);
  const atMost = [constant(cost), figure(ceiling, 'percent')];
  return costLine(
    type,
    [onceAt('sprila', 0, -inputs.newChargersPerVehicle, sprilaFactors(id, inputs.sizeClass), { atMost })],
    {
      parameters: [...window, 'sub.sprila26.min', priceFigure, civil],
      entries: ['company/sizeClass', entryOf(builder, 'details.chargerKW')],
      reason: reopened ? 'schemeReopened' : 'schemeOpen',
    },
  );
}
