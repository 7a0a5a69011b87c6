/** Names for a sentence: as many as one reads without losing the thread. */
import type { FleetGroup } from '../../dossier/schema.ts';
import type { AdviceContext } from '../findings.ts';
import { passage, type Passage } from '../passages/passage.ts';
import { atMost, type GroupList, type GroupName, type NameList, type SlotValues } from '../passages/slots.ts';

/** So many groups are named by their own names; of more, all of one class together. */
const GROUPS_NAMED = 4;
const KINDS_NAMED = 3;
const PLACES_NAMED = 4;
/** Letters of a name inside a sentence. */
const LONGEST_NAME = 80;

export function groupOf(groupId: string, { dossier }: AdviceContext): FleetGroup | undefined {
  return dossier.fleetGroups.find((one) => one.id === groupId);
}

/** Without a name of its own where that is too long to read in a sentence: then its class says which it is. */
export function groupNamed(groupId: string, context: AdviceContext): GroupName {
  const { name = null, vehicleClass = null } = groupOf(groupId, context) ?? {};
  return { name: isShort(name) ? name : null, vehicleClass };
}

/** Whether a name can stand in a sentence. */
export function isShort(name: string | null): boolean {
  return name !== null && name.length <= LONGEST_NAME;
}

interface Part {
  name: GroupName;
  ids: readonly string[];
}

/** The groups in parts that are named: each by its own name, those without one and more than a few by their class. */
function partsOf(ids: readonly string[], context: AdviceContext): Part[] {
  const distinct = [...new Set(ids)];
  const byClass = distinct.length > GROUPS_NAMED;
  const parts = new Map<string, Part & { ids: string[] }>();
  for (const id of distinct) {
    const { name, vehicleClass } = groupNamed(id, context);
    const own = byClass || name === '' ? null : name;
    const key = own === null ? `class/${vehicleClass}` : id;
    const part = parts.get(key) ?? { name: { name: own, vehicleClass }, ids: [] };
    part.ids.push(id);
    parts.set(key, part);
  }
  const all = [...parts.values()];
  return byClass ? all.sort((one, other) => vehiclesIn(other.ids, context) - vehiclesIn(one.ids, context)) : all;
}

/** Groups by name with their number of vehicles, or with as many of them as `counted` says. */
export function groupsNamed(
  ids: readonly string[],
  context: AdviceContext,
  counted: (groupId: string) => number = (groupId) => vehiclesOf(groupId, context),
): GroupList {
  const { some, more } = atMost(partsOf(ids, context), KINDS_NAMED);
  const isKnown = (id: string): boolean => groupOf(id, context)?.number !== null;
  const sum = (part: readonly string[]): number | null =>
    part.some(isKnown) ? part.reduce((total, id) => total + counted(id), 0) : null;
  return { groups: some.map((part) => ({ ...part.name, number: sum(part.ids) })), more };
}

/** Groups by name with an amount per vehicle; of several groups together the mean over their vehicles. */
export function groupAmountsNamed(
  amounts: ReadonlyMap<string, number>,
  context: AdviceContext,
): SlotValues['groupAmounts'] {
  const { some, more } = atMost(partsOf([...amounts.keys()], context), KINDS_NAMED);
  const mean = (ids: readonly string[]): number =>
    ids.reduce((sum, id) => sum + (amounts.get(id) ?? 0) * vehiclesOf(id, context), 0) / vehiclesIn(ids, context);
  return { groups: some.map((part) => ({ ...part.name, euro: mean(part.ids) })), more };
}

export function placesNamed(names: readonly string[]): NameList {
  const { some, more } = atMost([...new Set(names)], PLACES_NAMED);
  return { names: some, more };
}

export function vehiclesOf(groupId: string, context: AdviceContext): number {
  return groupOf(groupId, context)?.number ?? 0;
}

/** Vehicles of several groups together. */
export function vehiclesIn(ids: readonly string[], context: AdviceContext): number {
  return [...new Set(ids)].reduce((sum, id) => sum + vehiclesOf(id, context), 0);
}

/** What no number of vehicles, no amount and no power holds: groups whose number is not known. */
export function uncountedPassages(context: AdviceContext): Passage[] {
  const { uncounted } = context.assessment.access;
  return uncounted.length === 0 ? [] : [passage('uncounted', { groups: groupsNamed(uncounted, context) })];
}
