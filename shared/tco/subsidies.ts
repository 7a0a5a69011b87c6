/**
 * AanZET as a cost line, and when a scheme is open. Whether a scheme is open is judged on the day of the visit; a scheme that is closed counts
 * 0 and is named, unless the adviser counts it as if it opens again.
 */
import type { VehicleClass } from '../dossier/schema.ts';
import { addDays, addYears, dayRange, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { isTruck, registrationOf, type Builder, type TcoInputs } from './inputs.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';
import { figure, onceAt, type Factor } from './terms.ts';
import { priceFactor } from './vehicleLines.ts';

/** Whether a window is open on a day. */
export function isOpen(scheme: 'aanzet' | 'sprila26', day: IsoDate, parameters: Parameters): boolean {
  const from = dayRange(parameters.date(`sub.${scheme}.window.from`)).first;
  const to = dayRange(parameters.date(`sub.${scheme}.window.to`)).last;
  return day >= from && day <= to;
}

const DAYS_PER_YEAR = 365;
const SIZE = { small: 'klein', medium: 'middelgroot', large: 'groot' } as const;

/** The category by which AanZET pays, where it is for a vehicle of this class; open while its mass is not known. */
export function aanzetCategory(
  vehicleClass: VehicleClass,
  inputs: Pick<TcoInputs, 'duty'>,
  parameters: Parameters,
): 'n2' | 'n3' | 'open' | null {
  const { category, maxMassKg: mass } = registrationOf(vehicleClass, inputs, parameters);
  if (category === 'N3') return 'n3';
  if (category !== 'N2') return null;
  // No van class comes near the mass from which N2 is eligible.
  if (mass === null) return isTruck(vehicleClass) ? 'open' : null;
  return mass < parameters.number('sub.aanzet.n2.min') ? null : 'n2';
}

/** AanZET: a share of the sales price with a maximum, by category and company size; so many trucks a year at most. */
export function aanzet(builder: Builder): CostLine {
  const { alternative, vehicleClass, inputs, parameters, powertrain } = builder;
  if (powertrain !== 'electric') return lineWithout('subsidy', 'none', 'schemeNotForThis');
  const category = aanzetCategory(vehicleClass, inputs, parameters);
  if (category === null)
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
  if (category === 'open')
    return lineWithout('subsidy', 'open', 'massMissing', { parameters: ['sub.aanzet.excluded'] });
  if (inputs.sizeClass === null) return lineWithout('subsidy', 'open', 'sizeClassMissing', { parameters: window });
  const prefix = `sub.aanzet.${category}.${SIZE[inputs.sizeClass]}`;
  const { factor, entries } = priceFactor(builder);
  // Which trucks of the year get one is not known beforehand: each has its part of those that may be asked for.
  const asked = inputs.aanzetTrucksOfYear;
  const shared: Factor[] =
    asked > parameters.number('sub.aanzet.peryear')
      ? [figure('sub.aanzet.peryear'), { constant: asked, divides: true }]
      : [];
  const atMost = [figure(`${prefix}.max`), ...shared];
  const factors = [factor, figure(`${prefix}.pct`, 'percent'), ...shared];
  return costLine('subsidy', [onceAt('aanzet', 0, -1, factors, { atMost })], {
    parameters: [...window, 'sub.aanzet.peryear'],
    entries: ['company/sizeClass', ...entries],
    reason: shared.length > 0 ? 'aanzetYearFull' : reopened ? 'schemeReopened' : 'schemeOpen',
  });
}
