/**
 * Like vehicles together: the same class, fuel and Euro class, and admitted within the same boundaries of the zone
 * rules, so that no zone answers differently for two vehicles of one group. The adviser splits and merges.
 */
import { oldtimerFrom } from '../access/rules.ts';
import { possibleVehicles } from '../access/possibleVehicles.ts';
import { rulesFor } from '../access/rules.ts';
import { isZeroEmission, ruleVehicle } from '../access/vehicle.ts';
import { emptyFleetGroup } from '../dossier/create.ts';
import { drivingDays } from '../dossier/drivingDays.ts';
import type { FleetGroup, VehicleClass } from '../dossier/schema.ts';
import type { PartialDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { ListedVehicle } from './vehicles.ts';

export interface ProposedGroup {
  /** Stays the same while the group has the same first vehicle. */
  key: string;
  vehicles: readonly ListedVehicle[];
  /** What would be recorded. The id is empty: it is given when the group is taken over. */
  group: FleetGroup;
  /** First and last admission among the vehicles; null where none is known. */
  admission: { first: PartialDate; last: PartialDate } | null;
  mass: { least: number; most: number } | null;
  /** Fields that differ among the vehicles and are left open, because one answer would be wrong for some. */
  differing: readonly DifferingField[];
  /** The zones answer differently for its vehicles: only after the adviser merged them. */
  mixedAccess: boolean;
}

const alike = ['vehicleClass', 'fuel', 'euroClass', 'co2Class', 'bodyCode', 'refrigerated', 'category'] as const;
const perVehicle = [
  'yearlyKm',
  'meanDayKm',
  'longestDayKm',
  'daysPerWeek',
  'departure',
  'return',
  'nightPlace',
  'ownership',
  'replacementYear',
  'maxMassKg',
  'combinationMassKg',
  'wltpGramsPerKm',
] as const;
export type DifferingField = (typeof alike)[number] | (typeof perVehicle)[number] | 'firstAdmission';

/** The proposal: vehicles that are in order or doubtful, in the order of the list. Refused ones have no place. */
export function proposeGroups(vehicles: readonly ListedVehicle[], parameters: Parameters): ProposedGroup[] {
  const sets = new Map<string, ListedVehicle[]>();
  for (const vehicle of vehicles) {
    if (vehicle.standing === 'refused') continue;
    const key = JSON.stringify([
      // A list that names groups of its own keeps them apart.
      vehicle.groupName,
      ...alike.map((field) => vehicle[field]),
      vehicle.firstAdmission === null,
      accessOf(ofVehicle(emptyFleetGroup(''), vehicle), parameters),
    ]);
    sets.set(key, [...(sets.get(key) ?? []), vehicle]);
  }
  return [...sets.values()].map((set) => proposedGroup(set, parameters));
}

/** One group of chosen vehicles, whether they are alike or not; what differs is left open. */
export function proposedGroup(vehicles: readonly ListedVehicle[], parameters: Parameters): ProposedGroup {
  const { group, differing } = asGroup(vehicles, parameters);
  const dates = vehicles.flatMap(({ firstAdmission }) => firstAdmission ?? []).sort(byFirstDay);
  const masses = vehicles.flatMap(({ maxMassKg }) => maxMassKg ?? []);
  return {
    key: String(vehicles[0].id),
    vehicles,
    group,
    admission: dates.length === 0 ? null : { first: dates[0], last: dates[dates.length - 1] },
    mass: masses.length === 0 ? null : { least: Math.min(...masses), most: Math.max(...masses) },
    differing,
    mixedAccess: new Set(vehicles.map((one) => accessOf(ofVehicle(group, one), parameters))).size > 1,
  };
}

/** Takes chosen vehicles out of their groups into one of their own, behind the group of the first. */
export function splitOff(
  groups: readonly ProposedGroup[],
  ids: ReadonlySet<number>,
  parameters: Parameters,
): ProposedGroup[] {
  const apart = groups.flatMap(({ vehicles }) => vehicles.filter(({ id }) => ids.has(id)));
  if (apart.length === 0) return [...groups];
  const result: ProposedGroup[] = [];
  for (const group of groups) {
    const staying = group.vehicles.filter(({ id }) => !ids.has(id));
    if (staying.length === group.vehicles.length) result.push(group);
    else if (staying.length > 0) result.push(proposedGroup(staying, parameters));
    if (group.vehicles.some(({ id }) => id === apart[0].id)) result.push(proposedGroup(apart, parameters));
  }
  return result;
}

/** Chosen groups become one, in the place of the first. */
export function mergeGroups(
  groups: readonly ProposedGroup[],
  keys: ReadonlySet<string>,
  parameters: Parameters,
): ProposedGroup[] {
  const chosen = groups.filter(({ key }) => keys.has(key));
  if (chosen.length < 2) return [...groups];
  const merged = proposedGroup(
    chosen.flatMap(({ vehicles }) => vehicles),
    parameters,
  );
  return groups.flatMap((group) => (group === chosen[0] ? [merged] : chosen.includes(group) ? [] : [group]));
}

function asGroup(
  vehicles: readonly ListedVehicle[],
  parameters: Parameters,
): { group: FleetGroup; differing: DifferingField[] } {
  const differing: DifferingField[] = [];
  const common = <K extends (typeof alike)[number] | (typeof perVehicle)[number]>(
    field: K,
  ): ListedVehicle[K] | null => {
    const [first, ...others] = new Set(vehicles.map((one) => one[field]));
    if (others.length > 0) differing.push(field);
    return others.length > 0 ? null : first;
  };
  const empty = emptyFleetGroup('');
  const group: FleetGroup = {
    ...empty,
    name: nameOf(vehicles),
    number: vehicles.reduce((sum, { number }) => sum + number, 0),
    vehicleClass: common('vehicleClass'),
    fuel: common('fuel'),
    euroClass: common('euroClass'),
    refrigerated: common('refrigerated'),
    yearlyKm: meanOf(vehicles, 'yearlyKm'),
    meanDayKm: meanOf(vehicles, 'meanDayKm'),
    longestDayKm: mostOf(vehicles, 'longestDayKm'),
    ...commonDays(vehicles, differing),
    departure: common('departure'),
    return: common('return'),
    nightPlace: common('nightPlace'),
    ownership: common('ownership'),
    ...replacements(vehicles, differing),
    details: {
      ...empty.details,
      category: common('category'),
      maxMassKg: common('maxMassKg'),
      combinationMassKg: common('combinationMassKg'),
      co2Class: common('co2Class'),
      bodyCode: common('bodyCode'),
      wltpGramsPerKm: common('wltpGramsPerKm'),
    },
  };
  const own = new Set(vehicles.map((one) => accessOf(ofVehicle(group, one), parameters)));
  if (own.size > 1) {
    // One date would give some of them the access of others.
    differing.push('firstAdmission');
    return { group, differing };
  }
  const dated = { ...group, firstAdmission: middleAdmission(vehicles) };
  const masses = vehicles.flatMap(({ maxMassKg }) => maxMassKg ?? []);
  if (masses.length === 0 || own.has(accessOf(dated, parameters))) return { group: dated, differing };
  // Without a mass the class alone would decide, and say otherwise: the heaviest stands for all.
  return { group: { ...dated, details: { ...dated.details, maxMassKg: Math.max(...masses) } }, differing };
}

/** A group as if it were this vehicle alone, as far as the rules look. */
function ofVehicle(group: FleetGroup, one: ListedVehicle): FleetGroup {
  const { vehicleClass, fuel, euroClass, firstAdmission, category, maxMassKg, bodyCode } = one;
  const details = { ...group.details, category, maxMassKg, bodyCode };
  return { ...group, vehicleClass, fuel, euroClass, firstAdmission, details };
}

/** The vehicle in the middle stands for the others: the rules say the same of all, and its age is the nearest. */
function middleAdmission(vehicles: readonly ListedVehicle[]): PartialDate | null {
  const dates = vehicles.flatMap(({ firstAdmission, number }) =>
    firstAdmission === null ? [] : Array<PartialDate>(Math.max(1, number)).fill(firstAdmission),
  );
  return dates.sort(byFirstDay)[Math.floor((dates.length - 1) / 2)] ?? null;
}

function byFirstDay(one: PartialDate, other: PartialDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Everything that a zone can say of a vehicle, as text to compare. */
function accessOf(group: FleetGroup, parameters: Parameters): string {
  if (group.vehicleClass === null) {
    // The adviser chooses the class later: then the same must still be true of all.
    const classes: VehicleClass[] = group.details.category === 'N1' ? ['vanmid'] : ['vanmid', 'rigid18', 'tractor44'];
    return classes.map((vehicleClass) => accessOf({ ...group, vehicleClass }, parameters)).join(' | ');
  }
  const vehicle = ruleVehicle(group);
  if (vehicle === null) return '';
  const { cases } = possibleVehicles(vehicle, parameters);
  const outcomes = cases.map((known) => {
    const rules = rulesFor(known, parameters).map(({ rule, lastDay }) => `${rule} ${lastDay}`);
    // Only a vehicle that becomes an oldtimer while the rules change has a day of its own.
    const oldtimer = oldtimerFrom(known.firstAdmission, parameters);
    const age =
      isZeroEmission(vehicle) || oldtimer > parameters.date('ze.rule.all.2030') ? '' : ` oldtimer ${oldtimer}`;
    return `${rules.join(', ')}${age}`;
  });
  return [...new Set(outcomes)].sort().join('; ');
}

/** Kilometres of the group per vehicle: weighed by the number of vehicles that say theirs, rounded to whole km. */
function meanOf(vehicles: readonly ListedVehicle[], field: 'yearlyKm' | 'meanDayKm'): number | null {
  const known = vehicles.filter((one) => one[field] !== null && one.number > 0);
  const total = known.reduce((sum, { number }) => sum + number, 0);
  const km = known.reduce((sum, one) => sum + (one[field] ?? 0) * one.number, 0);
  return total === 0 ? null : Math.round(km / total);
}

/** The longest day of any: charging must cover it. */
function mostOf(vehicles: readonly ListedVehicle[], field: 'longestDayKm'): number | null {
  const known = vehicles.flatMap((one) => one[field] ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

/** The same days, however they were told: 5 and Monday to Friday are alike. */
function commonDays(
  vehicles: readonly ListedVehicle[],
  differing: DifferingField[],
): Pick<FleetGroup, 'daysPerWeek' | 'drivingDays'> {
  if (new Set(vehicles.map((one) => JSON.stringify(drivingDays(one)))).size > 1) {
    differing.push('daysPerWeek');
    return { daysPerWeek: null, drivingDays: null };
  }
  const named = vehicles.find((one) => one.drivingDays !== null)?.drivingDays ?? null;
  return { daysPerWeek: vehicles[0].daysPerWeek, drivingDays: named && [...named] };
}

/** One year, or the number of vehicles per year where the list gives several. */
function replacements(
  vehicles: readonly ListedVehicle[],
  differing: DifferingField[],
): Pick<FleetGroup, 'replacementYear' | 'replacements'> {
  const perYear = new Map<number, number>();
  for (const { replacementYear, number } of vehicles) {
    if (replacementYear !== null) perYear.set(replacementYear, (perYear.get(replacementYear) ?? 0) + number);
  }
  const years = [...perYear].sort(([one], [other]) => one - other).map(([year, number]) => ({ year, number }));
  const all = vehicles.every(({ replacementYear }) => replacementYear !== null);
  if (years.length > 1 || (years.length === 1 && !all)) differing.push('replacementYear');
  if (years.length === 0) return { replacementYear: null, replacements: null };
  return {
    replacementYear: years[0].year,
    replacements: years.length > 1 && all && years.length <= 60 ? years : null,
  };
}

/** The list's own name of the group, else the models in it. */
function nameOf(vehicles: readonly ListedVehicle[]): string | null {
  const [own] = vehicles;
  if (own.groupName !== '' && vehicles.every(({ groupName }) => groupName === own.groupName)) return own.groupName;
  const models = [...new Set(vehicles.map(({ model }) => model).filter((model) => model !== ''))];
  if (models.length === 0) return null;
  const named = models.slice(0, 3).join(', ');
  return (models.length > 3 ? `${named} +${models.length - 3}` : named).slice(0, 400);
}
