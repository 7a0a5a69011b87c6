/** What a vehicle emits in a year: CO2 in use (TTW) and over the chain (WTW), NOx and particulates from the exhaust. */
import { classTraits } from '../access/vehicle.ts';
import type { ElectricityOrigin } from '../dossier/schema.ts';
import type { IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { coolingLitresPerYear } from '../tco/energyLines.ts';
import type { Powertrain, TcoInputs } from '../tco/inputs.ts';

export interface Emissions {
  /** Tonnes a year. */
  co2TtwTonnes: number;
  co2WtwTonnes: number;
  /** Kilograms a year. */
  noxKg: number;
  pmKg: number;
}

export const noEmissions: Emissions = { co2TtwTonnes: 0, co2WtwTonnes: 0, noxKg: 0, pmKg: 0 };

export function addEmissions(one: Emissions, other: Emissions, times = 1): Emissions {
  return {
    co2TtwTonnes: one.co2TtwTonnes + other.co2TtwTonnes * times,
    co2WtwTonnes: one.co2WtwTonnes + other.co2WtwTonnes * times,
    noxKg: one.noxKg + other.noxKg * times,
    pmKg: one.pmKg + other.pmKg * times,
  };
}

/** Figures of the exhaust by Euro class; a new diesel is of the latest step. Null where no figure is known. */
export function exhaustFigures(
  inputs: Pick<TcoInputs, 'presentClass' | 'dieselClass'>,
  euroClass: number | null,
  present: boolean,
): { nox: string; pm: string } | null {
  const van = classTraits(present ? inputs.presentClass : inputs.dieselClass).kind === 'van';
  const step = present ? euroClass : null;
  if (van) {
    const name = step === null ? (present ? null : '6d') : step >= 6 ? '6' : step === 5 ? '5' : null;
    return name === null ? null : { nox: `em.nox.van${name}`, pm: `em.pm.van${name}` };
  }
  const name = step === null ? (present ? null : '6') : step >= 6 ? '6' : step === 5 ? '5' : null;
  return name === null ? null : { nox: `em.nox.truck${name}`, pm: `em.pm.truck${name}` };
}

/** Figure of the electricity by contract; unknown takes the Dutch mix. */
export function electricityFigure(
  origin: ElectricityOrigin | null,
  from: IsoDate,
  to: IsoDate,
  parameters: Parameters,
): string {
  if (origin === 'green') return 'em.el.green';
  const rows = parameters.seriesOver(origin === 'grey' ? 'em.el.grey' : 'em.el.mix', from, to);
  return rows[rows.length - 1].figure;
}

/** What the emissions of a vehicle on fuel follow from. */
type FuelInputs = Pick<TcoInputs, 'duty' | 'presentClass' | 'dieselClass'>;

/** Litres of fuel in a year, for driving and for cooling; null where the use is not known. */
function litres(inputs: FuelInputs, present: boolean, parameters: Parameters): number | null {
  const cooling = coolingLitresPerYear(inputs.duty);
  const entered = inputs.duty.group.costs.presentLitresPer100Km;
  if (present && entered !== null) return (inputs.duty.yearlyKm * entered) / 100 + cooling;
  const figure = `veh.${present ? inputs.presentClass : inputs.dieselClass}.cons.diesel`;
  return parameters.has(figure) ? (inputs.duty.yearlyKm * parameters.number(figure)) / 100 + cooling : null;
}

/** Yearly emissions of one vehicle on fuel; null where fuel or use has no figure. */
export function fuelEmissions(
  powertrain: Exclude<Powertrain, 'electric'>,
  present: boolean,
  inputs: FuelInputs,
  parameters: Parameters,
): Emissions | null {
  const used = litres(inputs, present, parameters);
  const { fuel, euroClass } = inputs.duty.group;
  if (used === null || (present && fuel !== null && fuel !== 'diesel' && fuel !== 'hvo')) return null;
  const [ttw, wtw] = powertrain === 'hvo' ? ['em.hvo.ttw', 'em.hvo.wtw'] : ['em.diesel.ttw', 'em.diesel.wtw'];
  const exhaust = exhaustFigures(inputs, euroClass, present);
  const GRAMS = 1000;
  const km = inputs.duty.yearlyKm;
  return {
    co2TtwTonnes: (used * parameters.number(ttw)) / 1000,
    co2WtwTonnes: (used * parameters.number(wtw)) / 1000,
    noxKg: exhaust === null ? 0 : (km * parameters.number(exhaust.nox)) / GRAMS,
    pmKg: exhaust === null ? 0 : (km * parameters.number(exhaust.pm)) / GRAMS,
  };
}

/** Figures behind the emissions of the present vehicle. */
export function fuelEmissionFigures(inputs: TcoInputs): string[] {
  const { fuel, euroClass } = inputs.duty.group;
  const exhaust = exhaustFigures(inputs, euroClass, true);
  return [
    ...(fuel === 'hvo' ? ['em.hvo.ttw', 'em.hvo.wtw'] : ['em.diesel.ttw', 'em.diesel.wtw']),
    ...(exhaust === null ? [] : [exhaust.nox, exhaust.pm]),
    `veh.${inputs.presentClass}.cons.diesel`,
  ];
}

/** Yearly emissions of one electric vehicle: nothing in use, the chain by where the electricity comes from. */
export function electricEmissions(kWhAtGrid: number, figure: string, parameters: Parameters): Emissions {
  return { ...noEmissions, co2WtwTonnes: (kWhAtGrid * parameters.number(figure)) / 1000 };
}
