/**
 * The national rules of the zero-emission zones (RVV 1990, articles 86c to 86e) for one vehicle of which Euro
 * class and first admission are known. Every date and every boundary is a figure of the parameter set.
 */
import { addDays, addYears, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { isZeroEmission, type RuleVehicle } from './vehicle.ts';

export const ruleIds = [
  'zeroEmission',
  'outOfScope',
  'oldtimer',
  'wheelchair',
  'specialBody',
  'vanEuro4',
  'vanEuro5',
  'vanEuro6',
  'vanNew',
  'truckTractor',
  'truckRigid2020',
  'truckRigid2017',
  'truckOlder',
  'truckNew',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** The figure whose source states the rule. */
export const ruleSources: Record<RuleId, string> = {
  zeroEmission: 'ze.scope',
  outOfScope: 'ze.scope',
  oldtimer: 'ze.exempt.oldtimer',
  wheelchair: 'ze.exempt.wheelchair',
  specialBody: 'ze.exempt.special',
  vanEuro4: 'ze.rule.van.euro4',
  vanEuro5: 'ze.rule.van.euro5.until',
  vanEuro6: 'ze.rule.van.euro6.until',
  vanNew: 'ze.rule.van.new2025',
  truckTractor: 'ze.rule.truck.tractor',
  truckRigid2020: 'ze.rule.truck.rigid2020',
  truckRigid2017: 'ze.rule.truck.rigid2017',
  truckOlder: 'ze.rule.truck.older',
  truckNew: 'ze.rule.truck.new2025',
};

export interface RuleOutcome {
  rule: RuleId;
  /** Last day of access; 'always' when no zone refuses the vehicle, 'never' when every zone does from its start. */
  lastDay: IsoDate | 'always' | 'never';
  /** Figures that the outcome rests on. */
  parameters: readonly string[];
}

/** A vehicle whose open answers are filled in. */
export interface KnownVehicle extends RuleVehicle {
  euroClass: number;
  firstAdmission: IsoDate;
}

/** The rule of the law, and after it the exemption by number plate where there is one; the longest access holds. */
export function rulesFor(vehicle: KnownVehicle, parameters: Parameters): RuleOutcome[] {
  if (isZeroEmission(vehicle)) return [{ rule: 'zeroEmission', lastDay: 'always', parameters: ['ze.scope'] }];
  if (vehicle.category === null) return [{ rule: 'outOfScope', lastDay: 'always', parameters: ['ze.scope'] }];
  const base = isVan(vehicle, parameters) ? vanRule(vehicle, parameters) : truckRule(vehicle, parameters);
  return [base, ...exemption(vehicle, parameters)];
}

/** Up to 3,500 kg a van; heavier N1, N2 and N3 follow the truck rules (article 86c). The mass decides where it is known. */
export function isVan(vehicle: RuleVehicle, parameters: Parameters): boolean {
  if (vehicle.category === null) return false;
  if (vehicle.maxMassKg !== null) return vehicle.maxMassKg <= parameters.number('ze.van.maxmass');
  return vehicle.category === 'N1';
}

function vanRule(vehicle: KnownVehicle, parameters: Parameters): RuleOutcome {
  if (vehicle.firstAdmission >= parameters.date('ze.van.new.det')) {
    return { rule: 'vanNew', lastDay: 'never', parameters: ['ze.rule.van.new2025', 'ze.van.new.det'] };
  }
  if (vehicle.euroClass <= 4) return { rule: 'vanEuro4', lastDay: 'never', parameters: ['ze.rule.van.euro4'] };
  const id = vehicle.euroClass === 5 ? 'ze.rule.van.euro5.until' : 'ze.rule.van.euro6.until';
  return {
    rule: vehicle.euroClass === 5 ? 'vanEuro5' : 'vanEuro6',
    lastDay: parameters.date(id),
    parameters: vehicle.euroClass === 5 ? [id] : [id, 'ze.van.new.det', 'ze.rule.van.euro6.until.old'],
  };
}

function truckRule(vehicle: KnownVehicle, parameters: Parameters): RuleOutcome {
  const { firstAdmission: admitted } = vehicle;
  if (admitted >= parameters.date('ze.truck.new.det')) {
    return { rule: 'truckNew', lastDay: 'never', parameters: ['ze.rule.truck.new2025', 'ze.truck.new.det'] };
  }
  if (vehicle.euroClass === 6) {
    const until = (rule: RuleId, id: string, ...others: string[]): RuleOutcome => ({
      rule,
      lastDay: parameters.date(id),
      parameters: [id, ...others],
    });
    if (vehicle.kind === 'tractor') {
      if (admitted >= parameters.date('ze.truck.tractor.det')) {
        return until('truckTractor', 'ze.rule.truck.tractor', 'ze.truck.tractor.det', 'ze.rule.all.2030');
      }
    } else if (admitted >= parameters.date('ze.truck.rigid2020.det')) {
      return until('truckRigid2020', 'ze.rule.truck.rigid2020', 'ze.truck.rigid2020.det', 'ze.rule.all.2030');
    } else if (admitted >= parameters.date('ze.truck.rigid2017.det')) {
      return until('truckRigid2017', 'ze.rule.truck.rigid2017', 'ze.truck.rigid2017.det');
    }
  }
  return { rule: 'truckOlder', lastDay: 'never', parameters: ['ze.rule.truck.older'] };
}

function exemption(vehicle: KnownVehicle, parameters: Parameters): RuleOutcome[] {
  if (isVan(vehicle, parameters)) {
    if (!hasCode(vehicle, 'ze.exempt.wheelchair.codes', parameters)) return [];
    const figures = ['ze.exempt.wheelchair', 'ze.exempt.wheelchair.codes'];
    return [{ rule: 'wheelchair', lastDay: 'always', parameters: figures }];
  }
  if (!hasCode(vehicle, 'ze.exempt.special.codes', parameters)) return [];
  const lastDay = specialBodyUntil(vehicle.firstAdmission, parameters);
  return [{ rule: 'specialBody', lastDay, parameters: specialBodyFigures }];
}

export const specialBodyFigures = [
  'ze.exempt.special',
  'ze.exempt.special.codes',
  'ze.exempt.special.age',
  'ze.exempt.special.until',
] as const;

function hasCode(vehicle: RuleVehicle, id: string, parameters: Parameters): boolean {
  const codes = parameters.text(id).split(/, ?/);
  return vehicle.bodyCodes.some((code) => codes.includes(code));
}

/** Last day of the exemption of a special body: the day before it is too old, at the latest the end of the rule. */
export function specialBodyUntil(firstAdmission: IsoDate, parameters: Parameters): IsoDate {
  const youngUntil = dayBeforeAge(firstAdmission, 'ze.exempt.special.age', parameters);
  return earlierOf(youngUntil, parameters.date('ze.exempt.special.until'));
}

/** The last day on which a vehicle is younger than the age that a figure gives. */
export function dayBeforeAge(firstAdmission: IsoDate, ageId: string, parameters: Parameters): IsoDate {
  return addDays(addYears(firstAdmission, wholeYears(ageId, parameters)), -1);
}

export function earlierOf(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

/** From this day the vehicle is an oldtimer and has access again. */
export function oldtimerFrom(firstAdmission: IsoDate, parameters: Parameters): IsoDate {
  return addYears(firstAdmission, wholeYears('ze.exempt.oldtimer', parameters));
}

/** An age in years. A dossier may replace the figure by anything; a birthday needs whole years within the calendar. */
function wholeYears(id: string, parameters: Parameters): number {
  return Math.min(1000, Math.max(0, Math.round(parameters.number(id))));
}
