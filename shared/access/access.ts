/**
 * From which day which vehicle is refused in which zone.
 *
 * Where an answer is missing, every answer that it could have is tried: the result is then `open`, with the
 * earliest and latest day, and says what to ask. A plan that is not decided yet gives a warning, never a date.
 */
import { addDays, dayRange, type IsoDate } from '../format/dates.ts';
import type { FleetGroup } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Zone } from '../parameters/schema.ts';
import { isVan, oldtimerFrom, ruleFor, type KnownVehicle, type RuleId, type RuleOutcome } from './rules.ts';
import { ruleVehicle, type RuleVehicle } from './vehicle.ts';

export type AccessOutcome =
  /** The vehicle keeps access. */
  | 'access'
  /** Refused from a known day, which may lie in the past. */
  | 'refused'
  /** The zone is announced, not decided: would be refused from the planned day. */
  | 'planned'
  /** There will be no zone. */
  | 'noZone'
  /** An answer is missing that decides. */
  | 'open';

export interface ZoneAccess {
  groupId: string;
  zoneId: string;
  municipality: string;
  outcome: AccessOutcome;
  /** First day of refusal; null unless the outcome is `refused`. */
  refusedFrom: IsoDate | null;
  /** With outcome `planned`: the day it would start if the plan goes ahead. */
  plannedFrom: IsoDate | null;
  /** With outcome `open`: the first and last day that refusal can start; null means it may never. */
  earliest: IsoDate | null;
  latest: IsoDate | null;
  rule: RuleId | null;
  /** Rules that could hold while answers are missing. */
  possibleRules: readonly RuleId[];
  /** Fields to ask for, in order. */
  ask: readonly ('fuel' | 'euroClass' | 'firstAdmission' | 'vehicleClass')[];
  parameters: readonly string[];
  /** Fine for a visit without permit, euro. */
  fineEuro: number | null;
  zone: Zone;
}

/** Access of one fleet group to one zone. */
export function zoneAccess(group: FleetGroup, zone: Zone, parameters: Parameters): ZoneAccess {
  const vehicle = ruleVehicle(group);
  const blank = {
    groupId: group.id,
    zoneId: zone.id,
    municipality: zone.municipality,
    refusedFrom: null,
    plannedFrom: null,
    earliest: null,
    latest: null,
    rule: null,
    possibleRules: [],
    ask: [],
    parameters: [zone.figure],
    fineEuro: null,
    zone,
  };
  if (zone.status === 'dropped' || zone.start === null) return { ...blank, outcome: 'noZone' };
  if (vehicle === null) return { ...blank, outcome: 'open', ask: ['vehicleClass'] };

  const start = dayRange(zone.start).first;
  const { cases, ask } = possibleVehicles(vehicle, parameters);
  const outcomes = cases.map((known) => {
    const rule = ruleFor(known, parameters);
    const from = firstRefusal(rule, start);
    const isOldtimer = from !== null && oldtimerFrom(known.firstAdmission, parameters) <= from;
    return isOldtimer ? { rule: OLDTIMER, from: null } : { rule, from };
  });
  const rules = [...new Set(outcomes.map((one) => one.rule.rule))];
  const figures = [zone.figure, ...new Set(outcomes.flatMap((one) => one.rule.parameters))];
  const days = [...new Set(outcomes.map((one) => one.from))];
  const fine = parameters.number(isVan(vehicle, parameters) ? 'ze.fine.van' : 'ze.fine.truck');
  const common = { ...blank, parameters: figures, possibleRules: rules, rule: outcomes[0].rule.rule };

  if (days.length > 1) {
    const known = days.filter((day): day is IsoDate => day !== null).sort();
    const never = days.includes(null);
    if (zone.status === 'announced') {
      return { ...common, outcome: 'planned', plannedFrom: known[0] ?? null, ask, rule: null, fineEuro: fine };
    }
    return {
      ...common,
      outcome: 'open',
      rule: null,
      earliest: known[0] ?? null,
      latest: never ? null : known[known.length - 1],
      ask,
      fineEuro: fine,
    };
  }
  const from = days[0];
  if (from === null) return { ...common, outcome: 'access' };
  if (zone.status === 'announced') return { ...common, outcome: 'planned', plannedFrom: from, fineEuro: fine };
  return { ...common, outcome: 'refused', refusedFrom: from, fineEuro: fine };
}

/** Old enough by the day on which access would end: it keeps access, whatever its class. */
const OLDTIMER: RuleOutcome = { rule: 'oldtimer', lastDay: 'always', parameters: ['ze.exempt.oldtimer'] };

/** The later of the zone's start and the day after the last day of access; null when access never ends. */
function firstRefusal(outcome: RuleOutcome, start: IsoDate): IsoDate | null {
  if (outcome.lastDay === 'always') return null;
  return outcome.lastDay === 'never' ? start : laterOf(start, addDays(outcome.lastDay, 1));
}

function laterOf(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

/**
 * Every combination of missing answers that can make a difference: Euro classes 4, 5 and 6, and the days on either
 * side of each boundary of the rules inside the interval of first admission.
 */
function possibleVehicles(
  vehicle: RuleVehicle,
  parameters: Parameters,
): { cases: KnownVehicle[]; ask: ZoneAccess['ask'] } {
  const zeroEmission = vehicle.fuel === 'electric' || vehicle.fuel === 'hydrogen';
  const admission = vehicle.firstAdmission === null ? EVER : dayRange(vehicle.firstAdmission);
  const days = zeroEmission ? [admission.first] : criticalDays(admission, parameters);
  const euros = vehicle.euroClass !== null || zeroEmission ? [vehicle.euroClass ?? 6] : [4, 5, 6];
  const fuels = vehicle.fuel === null ? (['diesel', 'electric'] as const) : [vehicle.fuel];
  const cases = fuels.flatMap((fuel) =>
    euros.flatMap((euroClass) => days.map((firstAdmission) => ({ ...vehicle, fuel, euroClass, firstAdmission }))),
  );
  const ask: ZoneAccess['ask'][number][] = [];
  if (vehicle.fuel === null) ask.push('fuel');
  if (!zeroEmission && vehicle.euroClass === null) ask.push('euroClass');
  if (!zeroEmission && days.length > 1) ask.push('firstAdmission');
  return { cases, ask };
}

/** Vehicles on the road today: nothing older than an oldtimer matters, nothing is admitted after the year 2100. */
const EVER = { first: '1990-01-01', last: '2100-01-01' };

const BOUNDARIES = [
  'ze.van.new.det',
  'ze.truck.new.det',
  'ze.truck.tractor.det',
  'ze.truck.rigid2020.det',
  'ze.truck.rigid2017.det',
];

function criticalDays(admission: { first: IsoDate; last: IsoDate }, parameters: Parameters): IsoDate[] {
  const days = new Set([admission.first, admission.last]);
  for (const id of BOUNDARIES) {
    const boundary = parameters.date(id);
    for (const day of [addDays(boundary, -1), boundary]) {
      if (day >= admission.first && day <= admission.last) days.add(day);
    }
  }
  return [...days];
}
