/**
 * SPRILA on new chargers: an amount per charger by its own power, with a least per location, a most per company and
 * year, and a share of the cost at most.
 */
import type { Charger } from '../charging/chargers.ts';
import type { IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { entryOf, type Builder, type TcoInputs } from './inputs.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';
import { inLease } from './runningLines.ts';
import { isOpen } from './subsidies.ts';
import { constant, figure, figuresOf, onceAt, termProduct, type Factor, type Term } from './terms.ts';

const WINDOW = ['sub.sprila26.window.from', 'sub.sprila26.window.to'];

/** The classes of chargers with one point, the strongest first. */
const CLASSES = { ac: ['ac43', 'ac11'], dc: ['dc550', 'dc350', 'dc220', 'dc100'] } as const;

type Station = (typeof CLASSES)['ac' | 'dc'][number];

/** The highest class whose power the charger itself has; null below the lowest, for which no source gives an amount. */
function sprilaClass({ kind, ratedKW }: Pick<Charger, 'kind' | 'ratedKW'>, parameters: Parameters): Station | null {
  const classes: readonly Station[] = CLASSES[kind];
  return classes.find((one) => ratedKW >= parameters.number(`sub.sprila26.from.${one}`)) ?? null;
}

/** What one charger gets by itself, before what the company may have in a year. */
export interface StationSubsidy {
  /** Figure of the amount. */
  figure: string;
  euro: number;
  term: Term;
  /** What its class and its limit rest on. */
  parameters: readonly string[];
}

/** Null where no amount is known. Large companies get about half; while the size is not known, that of an SME. */
export function stationSubsidy(
  charger: Charger,
  sizeClass: TcoInputs['sizeClass'],
  parameters: Parameters,
): StationSubsidy | null {
  const station = sprilaClass(charger, parameters);
  const id = station === null ? null : parameters.table('sprila', station);
  if (station === null || id === null) return null;
  const large = sizeClass === 'large';
  const civil = charger.kind === 'ac' ? 'chg.civil' : 'chg.civil.dc';
  const cost = parameters.number(charger.priceFigure) + parameters.number(civil);
  const factors: Factor[] = large ? [figure(id), figure('sub.sprila26.large.share', 'percent')] : [figure(id)];
  const most = [constant(cost), figure(large ? 'sub.sprila26.max.groot' : 'sub.sprila26.max.mkb', 'percent')];
  const term = onceAt('sprila', 0, 1, factors, { atMost: most });
  return {
    figure: id,
    euro: termProduct(term, (one) => parameters.number(one)),
    term,
    parameters: [`sub.sprila26.from.${station}`, charger.priceFigure, civil],
  };
}

/** What of an amount is left where all chargers of the year ask more together than a company may have; else all of it. */
function shareOfYear({ sprilaOfYearEuro: asked }: TcoInputs, parameters: Parameters): Factor[] {
  if (asked <= parameters.number('sub.sprila26.maxyear')) return [];
  return [figure('sub.sprila26.maxyear'), { constant: asked, divides: true }];
}

export interface ChargerSubsidy {
  /** Figure of the amount of its class; null where no amount is known. */
  figure: string | null;
  open: boolean;
  /** Amount per charger, euro, with all limits; null where no amount is known. */
  perCharger: number | null;
  /** What all chargers of the year ask together, euro, where that is more than a company may have; else null. */
  askedInYear: number | null;
  parameters: readonly string[];
}

/** SPRILA for the charger of a group, and whether it can be asked for on the day of the visit. */
export function chargerSubsidy(inputs: TcoInputs, parameters: Parameters): ChargerSubsidy | null {
  if (inputs.charger === null) return null;
  const open = isOpen('sprila26', inputs.visitDate, parameters);
  const own = stationSubsidy(inputs.charger, inputs.sizeClass, parameters);
  if (own === null)
    return { figure: null, open, perCharger: null, askedInYear: null, parameters: sprilaLowest(inputs.charger.kind) };
  const most = parameters.number('sub.sprila26.maxyear');
  const asked = inputs.sprilaOfYearEuro;
  const capped = asked > most;
  return {
    figure: own.figure,
    open,
    perCharger: capped ? (own.euro * most) / asked : own.euro,
    askedInYear: capped ? asked : null,
    parameters: [...figuresOf(own.term), ...own.parameters, 'sub.sprila26.maxyear'],
  };
}

/** The power below which no amount is known. */
function sprilaLowest(kind: Charger['kind']): readonly string[] {
  return [kind === 'ac' ? 'sub.sprila26.from.ac11' : 'sub.sprila26.from.dc100'];
}

/** Whether chargers that are bought on a day come in time, or are counted as if they did. */
export function sprilaWindow(
  day: IsoDate,
  { visitDate, reopenedSchemes }: Pick<TcoInputs, 'visitDate' | 'reopenedSchemes'>,
  parameters: Parameters,
): 'schemeReopened' | 'schemeOpen' | 'schemeClosed' | 'schemeTooLate' {
  if (reopenedSchemes.includes('sprila')) return 'schemeReopened';
  if (!isOpen('sprila26', visitDate, parameters)) return 'schemeClosed';
  return isOpen('sprila26', day, parameters) ? 'schemeOpen' : 'schemeTooLate';
}

/** SPRILA on the new chargers of a vehicle, when it is open at the visit and they are bought before it closes. */
export function sprila(builder: Builder): CostLine {
  const { powertrain, vehicleClass, inputs, parameters } = builder;
  const type = 'chargerSubsidy';
  const { charger, newChargersPerVehicle, sizeClass } = inputs;
  if (powertrain !== 'electric' || vehicleClass === 'lev' || charger === null)
    return lineWithout(type, 'none', 'noDepotCharging');
  if (inLease(builder, 'charger')) return lineWithout(type, 'none', 'schemeForOwner');
  const entries = ['company/sizeClass', entryOf(builder, 'details.chargerKW')];
  if (newChargersPerVehicle === 0) return lineWithout(type, 'none', 'schemeNotForThis', { parameters: WINDOW });
  const own = stationSubsidy(charger, sizeClass, parameters);
  if (own === null)
    return lineWithout(type, 'none', 'belowSprilaClass', {
      parameters: [...WINDOW, ...sprilaLowest(charger.kind)],
      entries: [entries[1]],
    });
  const window = sprilaWindow(inputs.purchaseDate, inputs, parameters);
  if (window === 'schemeClosed' || window === 'schemeTooLate')
    return lineWithout(type, 'none', window, { parameters: WINDOW });
  if (sizeClass === null) return lineWithout(type, 'open', 'sizeClassMissing', { parameters: WINDOW });
  if (inputs.sprilaOfSiteEuro < parameters.number('sub.sprila26.min'))
    return lineWithout(type, 'none', 'belowMinimum', { parameters: ['sub.sprila26.min', own.figure] });
  const shared = shareOfYear(inputs, parameters);
  const { factors, atMost = [] } = own.term;
  const term = onceAt('sprila', 0, -newChargersPerVehicle, [...factors, ...shared], {
    atMost: [...atMost, ...shared],
  });
  return costLine(type, [term], {
    parameters: [...WINDOW, 'sub.sprila26.min', 'sub.sprila26.maxyear', ...own.parameters],
    entries,
    reason: shared.length > 0 ? 'sprilaYearFull' : window,
  });
}
