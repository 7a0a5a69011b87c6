/** The truck levy (vrachtwagenheffing): mass x CO2 class x Euro class, on the levied share of the kilometres. */
import type { Parameters } from '../parameters/parameters.ts';
import { entryOf, registrationOf, rising, yearOfUse, type Builder } from './inputs.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';
import { constant, figure, yearly } from './terms.ts';

const MASS_CLASSES = ['3500-12000', '12000-18000', '18000-32000', '32000+'] as const;
type MassClass = (typeof MASS_CLASSES)[number];

/** Mass class of a combination, kg; the lower bound belongs to the class. */
export function levyMassClass(massKg: number, parameters: Parameters): MassClass {
  const tops = [1, 2, 3].map((step) => parameters.number(`tax.vwh.mass.${step}`));
  const index = tops.findIndex((top) => massKg < top);
  return MASS_CLASSES[index === -1 ? 3 : index];
}

/** Tariff figure: CO2 class 1 looks at the Euro class, class 2 to 5 do not. */
export function levyFigure(massClass: string, co2Class: number, euroClass: number): string {
  return co2Class === 1 ? `tax.vwh.c1.${massClass}.euro${euroClass}` : `tax.vwh.c${co2Class}.${massClass}`;
}

/** A new diesel is Euro VI; CO2 class 1 holds unless the registration says otherwise. */
const NEW_DIESEL_EURO = 6;
const DEFAULT_CO2_CLASS = 1;
const ZERO_EMISSION_CO2_CLASS = 5;

export function levyLine(builder: Builder): CostLine {
  const { powertrain, vehicleClass, inputs, parameters, present } = builder;
  const { details } = inputs.duty.group;
  const { category, maxMassKg, combinationMassKg } = registrationOf(vehicleClass, inputs, parameters);
  if (category === 'N1' || category === null)
    return lineWithout('levy', 'none', 'noLevyForVans', { parameters: ['tax.vwh.start'] });
  const electric = powertrain === 'electric';
  const limit = parameters.number('tax.vwh.exempt4250');
  if (electric && (maxMassKg === null ? vehicleClass === 'van425' : maxMassKg <= limit)) {
    return lineWithout('levy', 'none', 'noLevyBelowLimit', { parameters: ['tax.vwh.exempt4250'] });
  }
  const entries: string[] = [];
  const at = (field: string): string => entryOf(builder, field);
  let massClass: string;
  const mass = combinationMassKg ?? (inputs.duty.group.trailer ? null : maxMassKg);
  const used: string[] = [];
  if (mass !== null) {
    massClass = levyMassClass(mass, parameters);
    entries.push(at(combinationMassKg !== null ? 'details.combinationMassKg' : 'details.maxMassKg'));
  } else if (inputs.duty.group.trailer && vehicleClass === 'rigid26') {
    // A 26 t rigid with a drawbar trailer is above 32 t as a combination.
    massClass = '32000+';
    entries.push(at('trailer'));
  } else if (parameters.has(`veh.${vehicleClass}.levyclass`)) {
    used.push(`veh.${vehicleClass}.levyclass`);
    massClass = parameters.text(used[0]);
  } else {
    // A van that is registered as a truck: the lightest class of the levy.
    massClass = MASS_CLASSES[0];
    entries.push(at('details.category'));
  }
  // What is entered is of the present vehicle: it says nothing of a new one of another class.
  const ownCo2Class = electric || vehicleClass !== inputs.presentClass ? null : details.co2Class;
  const co2Class = electric ? ZERO_EMISSION_CO2_CLASS : (ownCo2Class ?? DEFAULT_CO2_CLASS);
  if (ownCo2Class !== null) entries.push(at('details.co2Class'));
  // The present vehicle has its own Euro class; where that is not known the class of a new one stands in.
  const euroClass = present ? (inputs.duty.group.euroClass ?? NEW_DIESEL_EURO) : NEW_DIESEL_EURO;
  if (present && !electric) entries.push(at('euroClass'));
  const tariff = figure(levyFigure(massClass, co2Class, euroClass));
  const entered = details.leviedSharePercent;
  const share = entered === null ? figure('tax.vwh.share', 'percent') : constant(entered / 100);
  if (entered !== null) entries.push(at('details.leviedSharePercent'));
  const km = inputs.duty.yearlyKm;
  const inForce = Array.from({ length: inputs.years }, (_, index) => {
    const { from, to } = yearOfUse(inputs.purchaseDate, index + 1);
    const levied = parameters.validShare('tax.vwh.start', from, to);
    // The temporary cut counts for the part of the year in which it is in force; its figure is negative.
    const cut =
      (parameters.number('tax.vwh.discount.factor') / 100) * parameters.validShare('tax.vwh.discount.factor', from, to);
    return levied + cut;
  });
  const path = rising(km, inputs.indexOf('levy'), inputs.years).map((value, year) => value * inForce[year]);
  return costLine('levy', [yearly('levy', path, [share, tariff], { value: km, unit: 'km/year' })], {
    parameters: ['tax.vwh.discount.factor', 'tax.vwh.start', ...used],
    entries: [at('yearlyKm'), ...entries],
  });
}
