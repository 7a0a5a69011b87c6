/**
 * From which day which vehicle is refused in which zone, what exemption or permit could apply, and what doing
 * nothing means.
 *
 * Where an answer is missing, every answer that it could have is tried: the result is then `open`, with the
 * earliest and latest day, and says what to ask. A start that is vague gives an interval in the same way, and a
 * certain outcome where both ends agree. A plan that is not decided yet gives a warning, never a date.
 */
import { addDays, type IsoDate } from '../format/dates.ts';
import type { FleetGroup } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Zone } from '../parameters/schema.ts';
import { doingNothing, type DoingNothing } from './doingNothing.ts';
import { accessAgainFrom, exemptionsFor, type ExemptionOption } from './exemptions.ts';
import { permitsFor, type PermitOption } from './permits.ts';
import { possibleVehicles } from './possibleVehicles.ts';
import { isVan, oldtimerFrom, rulesFor, type KnownVehicle, type RuleId, type RuleOutcome } from './rules.ts';
import { isZeroEmission, ruleVehicle, type RuleVehicle } from './vehicle.ts';
import { zoneStart, type DaySpan } from './zoneStart.ts';

export const accessOutcomes = [
  /** The vehicle keeps access. */
  'access',
  /** Refused for certain, from a day or within an interval that may lie in the past. */
  'refused',
  /** The zone is announced, not decided: would be refused from the planned day. */
  'planned',
  /** The municipality makes no zone in this term; it may come back later. */
  'paused',
  /** There will be no zone. */
  'noZone',
  /** An answer is missing that decides. */
  'open',
] as const;
export type AccessOutcome = (typeof accessOutcomes)[number];

export interface ZoneAccess {
  groupId: string;
  zoneId: string;
  municipality: string;
  outcome: AccessOutcome;
  /** First day of refusal; null unless the outcome is `refused` and the day is known. */
  refusedFrom: IsoDate | null;
  /** With outcome `planned`: the first day it could start if the plan goes ahead. */
  plannedFrom: IsoDate | null;
  /** First and last day that refusal can start (`refused`, `open`, and `planned` if the plan goes ahead); null means it may never. */
  earliest: IsoDate | null;
  latest: IsoDate | null;
  /** The first day on which the vehicle may enter again, as an oldtimer; null when it may not. */
  againFrom: IsoDate | null;
  /** The rule that holds; null while more than one could. */
  rule: RuleId | null;
  /** Every rule that could hold. */
  possibleRules: readonly RuleId[];
  /** Fields to ask for, in order. */
  ask: readonly AskedField[];
  parameters: readonly string[];
  /** Fine for a visit without permit, euro. */
  fineEuro: number | null;
  exemptions: readonly ExemptionOption[];
  /** Grounds that can exist for this vehicle, ticked or not. */
  permits: readonly PermitOption[];
  /** Null where the vehicle is not refused, nor would be. */
  doingNothing: DoingNothing | null;
  information: readonly AccessInformation[];
  zone: Zone;
}

export type AskedField = 'fuel' | 'euroClass' | 'firstAdmission' | 'vehicleClass';

/** licenceB: electric up to 4,250 kg on a car licence. truckRules: above 3,500 kg the rules of trucks hold. */
export type AccessInformation = 'licenceB' | 'truckRules';

/** Access of one fleet group to one zone. */
export function zoneAccess(group: FleetGroup, zone: Zone, parameters: Parameters): ZoneAccess {
  const vehicle = ruleVehicle(group);
  const start = zoneStart(zone);
  const blank: ZoneAccess = {
    groupId: group.id,
    zoneId: zone.id,
    municipality: zone.municipality,
    outcome: 'noZone',
    refusedFrom: null,
    plannedFrom: null,
    earliest: null,
    latest: null,
    againFrom: null,
    rule: null,
    possibleRules: [],
    ask: [],
    parameters: [zone.figure],
    fineEuro: null,
    exemptions: [],
    permits: [],
    doingNothing: null,
    information: vehicle === null ? [] : informationOn(vehicle, parameters),
    zone,
  };
  if (zone.status === 'paused') return { ...blank, outcome: 'paused' };
  if (zone.status === 'dropped' || start === null) return blank;
  if (vehicle === null) return { ...blank, outcome: 'open', ask: ['vehicleClass'] };

  const { cases, ask } = possibleVehicles(vehicle, parameters);
  const answers = cases.map((known) => answerFor(known, start, parameters));
  const rules = [...new Set(answers.flatMap((one) => one.rules))];
  const days = answers.flatMap((one) => one.days);
  const known = days.filter((day): day is IsoDate => day !== null).sort();
  const common: ZoneAccess = {
    ...blank,
    possibleRules: rules,
    rule: rules.length === 1 ? rules[0] : null,
    parameters: [zone.figure, ...new Set(answers.flatMap((one) => one.parameters))],
  };
  if (known.length === 0) {
    return { ...common, outcome: 'access', exemptions: exemptionsFor(vehicle, common.rule, null, parameters) };
  }
  const never = days.includes(null);
  const refusal: DaySpan = { earliest: known[0], latest: known[known.length - 1] };
  const nothing = doingNothing(group, vehicle, refusal, start, parameters);
  const refused: ZoneAccess = {
    ...common,
    earliest: refusal.earliest,
    latest: never ? null : refusal.latest,
    againFrom: accessAgainFrom(vehicle, refusal, parameters),
    fineEuro: nothing.fineEuro,
    exemptions: exemptionsFor(vehicle, common.rule, refusal, parameters),
    permits: permitsFor(vehicle, group.permitGrounds, refusal.earliest, parameters),
    doingNothing: nothing,
  };
  // Only answers that give other days than the rest need asking; a vague start alone is nobody's missing answer.
  const decides = new Set(answers.map((one) => one.days.join())).size > 1;
  const open = decides || never;
  const asked = decides ? { ask } : {};
  if (zone.status === 'announced') {
    return { ...refused, ...asked, outcome: 'planned', plannedFrom: refusal.earliest };
  }
  if (open) return { ...refused, ...asked, outcome: 'open', rule: null };
  const day = refusal.earliest === refusal.latest ? refusal.earliest : null;
  return { ...refused, outcome: 'refused', refusedFrom: day };
}

/** The day from which refusal is certain: known, or the latest that missing answers and vague starts leave. */
export function certainFrom(row: ZoneAccess): IsoDate | null {
  return row.outcome === 'refused' || row.outcome === 'open' ? row.latest : null;
}

/** What holds for one possible vehicle when the zone starts as early and as late as it can. */
function answerFor(
  known: KnownVehicle,
  start: DaySpan,
  parameters: Parameters,
): { days: (IsoDate | null)[]; rules: RuleId[]; parameters: readonly string[] } {
  const rules = rulesFor(known, parameters);
  const ends = [start.earliest, start.latest].map((day): { rule: RuleOutcome; day: IsoDate | null } => {
    const ending = rules.map((rule) => ({ rule, day: firstRefusal(rule, day) }));
    const longest = ending.reduce((one, other) => (isLater(other.day, one.day) ? other : one));
    const isOldtimer = longest.day !== null && oldtimerFrom(known.firstAdmission, parameters) <= longest.day;
    return isOldtimer ? { rule: OLDTIMER, day: null } : longest;
  });
  return {
    days: ends.map((end) => end.day),
    rules: ends.map((end) => end.rule.rule),
    parameters: ends.flatMap((end) => end.rule.parameters),
  };
}

/** Null is never, later than any day. */
function isLater(one: IsoDate | null, other: IsoDate | null): boolean {
  return other !== null && (one === null || one > other);
}

/** Old enough by the day on which access would end: it keeps access, whatever its class. */
const OLDTIMER: RuleOutcome = { rule: 'oldtimer', lastDay: 'always', parameters: ['ze.exempt.oldtimer'] };

/** The later of the zone's start and the day after the last day of access; null when access never ends. */
function firstRefusal(outcome: RuleOutcome, start: IsoDate): IsoDate | null {
  if (outcome.lastDay === 'always') return null;
  if (outcome.lastDay === 'never') return start;
  const dayAfter = addDays(outcome.lastDay, 1);
  return start > dayAfter ? start : dayAfter;
}

function informationOn(vehicle: RuleVehicle, parameters: Parameters): AccessInformation[] {
  const heavyVan = vehicle.vehicleClass === 'van425' || (vehicle.kind === 'van' && isHeavy(vehicle, parameters));
  if (!heavyVan) return [];
  if (!isZeroEmission(vehicle)) return isHeavy(vehicle, parameters) ? ['truckRules'] : [];
  return (vehicle.maxMassKg ?? 0) <= parameters.number('veh.b425') ? ['licenceB'] : [];
}

function isHeavy(vehicle: RuleVehicle, parameters: Parameters): boolean {
  return vehicle.category !== null && !isVan(vehicle, parameters);
}
