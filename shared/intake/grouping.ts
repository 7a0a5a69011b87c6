/**
 * Like vehicles together: the same class, fuel and Euro class, and admitted within the same boundaries of the zone
 * rules, so that no zone answers differently for two vehicles of one group. A vehicle of which fuel, Euro class or
 * admission is open may fall under another rule than its like and stays by itself. The adviser splits and merges.
 */
import { emptyFleetGroup } from '../dossier/create.ts';
import { drivingDays } from '../dossier/drivingDays.ts';
import type { FleetGroup } from '../dossier/schema.ts';
import type { PartialDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { accessOf, alone, hasOpenAccess, ofVehicle } from './groupAccess.ts';
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
  /** Its vehicles seem alike, but what is open may tell them apart for the zones: only after the adviser merged them. */
  openAccess: boolean;
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
  'litresPer100Km',
  'maxMassKg',
  'combinationMassKg',
  'wltpGramsPerKm',
] as const;
export type DifferingField = (typeof alike)[number] | (typeof perVehicle)[number] | 'firstAdmission';

/** The proposal: vehicles that are in order or doubtful, in the order of the list. Refused ones have no place. */
export function proposeGroups(vehicles: readonly ListedVehicle[], parameters: Parameters): ProposedGroup[] {
  const taken = vehicles.filter(({ standing }) => standing !== 'refused');
  const key = (one: ListedVehicle): string =>
    hasOpenAccess(one, parameters) ? `${one.id}` : likeness(one, accessOf(alone(one), parameters));
  return together(taken, key).map((set) => proposedGroup(set, parameters));
}

/** Groups that are alike in all that the list says, though the zones may tell them apart by what it does not say. */
export function mergeAlike(groups: readonly ProposedGroup[], parameters: Parameters): ProposedGroup[] {
  const key = (group: ProposedGroup): string => {
    const [one] = group.vehicles;
    return group.vehicles.length === 1 && hasOpenAccess(one, parameters) ? likeness(one, '') : `group ${group.key}`;
  };
  return together(groups, key).map((set) =>
    set.length === 1
      ? set[0]
      : proposedGroup(
          set.flatMap((one) => one.vehicles),
          parameters,
        ),
  );
}

/** Vehicles that stand by themselves because the zones may tell them apart, although they seem alike. */
export function keptApart(groups: readonly ProposedGroup[], parameters: Parameters): number {
  return groups.length - mergeAlike(groups, parameters).length;
}

function together<T>(all: readonly T[], key: (one: T) => string): T[][] {
  const sets = new Map<string, T[]>();
  for (const one of all) {
    const set = sets.get(key(one));
    if (set === undefined) sets.set(key(one), [one]);
    else set.push(one);
  }
  return [...sets.values()];
}

/** The same for vehicles that a list describes alike. */
function likeness(one: ListedVehicle, access: string): string {
  // A list that names groups of its own keeps them apart.
  return JSON.stringify([one.groupName, ...alike.map((field) => one[field]), one.firstAdmission === null, access]);
}

/** One group of chosen vehicles, whether they are alike or not; what differs is left open. */
export function proposedGroup(vehicles: readonly ListedVehicle[], parameters: Parameters): ProposedGroup {
  const { group, differing } = asGroup(vehicles, parameters);
  const dates = admissionsOf(vehicles);
  const masses = vehicles.flatMap(({ maxMassKg }) => maxMassKg ?? []);
  return {
    key: String(vehicles[0].id),
    vehicles,
    group,
    admission: dates.length === 0 ? null : { first: dates[0], last: dates[dates.length - 1] },
    mass: masses.length === 0 ? null : { least: Math.min(...masses), most: Math.max(...masses) },
    differing,
    mixedAccess: new Set(vehicles.map((one) => accessOf(ofVehicle(group, one), parameters))).size > 1,
    openAccess: vehicles.length > 1 && vehicles.some((one) => hasOpenAccess(one, parameters)),
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
    costs: { ...empty.costs, presentLitresPer100Km: meanOf(vehicles, 'litresPer100Km', 1) },
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
  const dates = admissionsOf(vehicles);
  if (own.size > 1 || (dates.length > 0 && dates.length < vehicles.length)) {
    // One date would give some of them the access of others: the oldest is refused last where others are new diesels.
    differing.push('firstAdmission');
    return { group, differing };
  }
  // The rules say the same of all; the field itself asks for the oldest.
  const dated = { ...group, firstAdmission: dates[0] ?? null };
  const masses = vehicles.flatMap(({ maxMassKg }) => maxMassKg ?? []);
  if (masses.length === 0 || own.has(accessOf(dated, parameters))) return { group: dated, differing };
  // Without a mass the class alone would decide, and say otherwise: the heaviest stands for all.
  return { group: { ...dated, details: { ...dated.details, maxMassKg: Math.max(...masses) } }, differing };
}

function admissionsOf(vehicles: readonly ListedVehicle[]): PartialDate[] {
  return vehicles.flatMap(({ firstAdmission }) => firstAdmission ?? []).sort(byFirstDay);
}

function byFirstDay(one: PartialDate, other: PartialDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Kilometres or litres of the group per vehicle: weighed by the number of vehicles that say theirs. */
function meanOf(
  vehicles: readonly ListedVehicle[],
  field: 'yearlyKm' | 'meanDayKm' | 'litresPer100Km',
  decimals = 0,
): number | null {
  const known = vehicles.filter((one) => one[field] !== null && one.number > 0);
  const total = known.reduce((sum, { number }) => sum + number, 0);
  const km = known.reduce((sum, one) => sum + (one[field] ?? 0) * one.number, 0);
  return total === 0 ? null : Math.round((km / total) * 10 ** decimals) / 10 ** decimals;
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
