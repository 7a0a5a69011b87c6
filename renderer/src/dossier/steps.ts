/**
 * Where a change took place, so that a field's typing is one step of undoing. Pure: two dossiers are compared, and what
 * they share is the same object, so only what changed is walked through.
 */
import type { Dossier } from '../../../shared/dossier/schema.ts';

/** The places that differ: `site.peakKW`, `fleetGroups[2].number`, `fleetGroups` when one was added or removed. */
export function changedPlaces(before: Dossier, after: Dossier): string[] {
  const found = new Set<string>();
  walk(before, after, '', found);
  const direct = [...found].flatMap((place) => ownPlace(place) ?? []);
  // "Onbekend" of a field goes together with its value.
  const unknownOnly = [...found].filter((place) => /(^|\.)unknown$/.test(place));
  return direct.length > 0 ? [...new Set(direct)] : unknownOnly;
}

/** Text that could not be read belongs to its field. Bookkeeping belongs to none. */
function ownPlace(place: string): string | null {
  if (place === 'changedAt' || place === 'parameterEdition' || /(^|\.)unknown$/.test(place)) return null;
  const unreadable = /^unreadable\.(.+)$/.exec(place);
  // An answer of the talk is one place, whether it comes, changes or goes.
  const answer = /^(talk\.answers\.[^.]+)\./.exec(place);
  return unreadable?.[1] ?? answer?.[1] ?? place;
}

function walk(before: unknown, after: unknown, at: string, found: Set<string>): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    // A list of answers is one answer; a list of groups or rows is walked through.
    if (before.some(isObject))
      before.forEach((item: unknown, index) => walk(item, after[index], `${at}[${index}]`, found));
    else if (before.some((item, index) => item !== after[index])) found.add(at);
    return;
  }
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      walk(before[key], after[key], at === '' ? key : `${at}.${key}`, found);
    }
    return;
  }
  found.add(at);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
