/**
 * The few ways in which a field or a list of the dossier changes. Pure: from dossier to dossier.
 *
 * What could not be read lives in `unreadable` under the field's path, and paths hold list positions. Trap: whoever
 * removes or adds a list item otherwise than through here leaves a sentence at the neighbour's field.
 */
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { unknownPlace, valueAt, withValue } from './paths.ts';

/** An answer: it replaces what could not be read, and "onbekend". */
export function withAnswer(dossier: Dossier, path: string, value: unknown): Dossier {
  const cleared = withReadable(dossier, path);
  // An empty field is not an answer: "onbekend" stays only if nothing is typed over it.
  const known = value === null ? cleared : withUnknown(cleared, path, false);
  return withAgreeingDays(withValue(known, path, value), path);
}

/** Text that could not be read: kept as typed, while the value itself is no answer. */
export function withUnreadable(dossier: Dossier, path: string, text: string): Dossier {
  const emptied = withAgreeingDays(withUnknown(withValue(dossier, path, null), path, false), path);
  if (emptied.unreadable[path] === text) return emptied;
  // The longest that the record can hold; nobody types that on purpose.
  return { ...emptied, unreadable: { ...emptied.unreadable, [path]: text.slice(0, 2000) } };
}

/** Marks or unmarks a field as "onbekend"; marking clears the value (to null, or to the blank of a list). */
export function withUnknown(dossier: Dossier, path: string, isUnknown: boolean, blank: unknown = null): Dossier {
  const place = unknownPlace(path);
  if (!place) return dossier;
  const listed = (valueAt(dossier, place.list) as readonly string[] | undefined) ?? [];
  if (listed.includes(place.name) === isUnknown) return dossier;
  if (!isUnknown) {
    return withValue(
      dossier,
      place.list,
      listed.filter((name) => name !== place.name),
    );
  }
  const emptied = withValue(withReadable(dossier, path), path, blank);
  const marked = withValue(emptied, place.list, [...listed, place.name]);
  // Which days it are can be unknown while their number is known.
  return path.endsWith('.drivingDays') ? marked : withAgreeingDays(marked, path);
}

/**
 * The number of driving days and their names are one answer: the names say the number, and a number said by itself
 * means from Monday on.
 */
function withAgreeingDays(dossier: Dossier, path: string): Dossier {
  const [, group, field] = /^(fleetGroups\[\d+\])\.(daysPerWeek|drivingDays)$/.exec(path) ?? [];
  if (field === undefined) return dossier;
  if (field === 'daysPerWeek') return withValue(dossier, `${group}.drivingDays`, null);
  const count = `${group}.daysPerWeek`;
  const named = valueAt(dossier, path) as readonly unknown[] | null;
  return withValue(withUnknown(withReadable(dossier, count), count, false), count, named?.length ?? null);
}

export function isUnknown(dossier: Dossier, path: string): boolean {
  const place = unknownPlace(path);
  if (!place) return false;
  return ((valueAt(dossier, place.list) as readonly string[] | undefined) ?? []).includes(place.name);
}

function withReadable(dossier: Dossier, path: string): Dossier {
  if (!(path in dossier.unreadable)) return dossier;
  const { [path]: _gone, ...unreadable } = dossier.unreadable;
  return { ...dossier, unreadable };
}

/** Adds an item at the end of a list, or after a position; the texts of the items behind it move along. */
export function withItem(dossier: Dossier, list: string, item: unknown, after?: number): Dossier {
  const items = valueAt(dossier, list) as readonly unknown[];
  const at = after === undefined ? items.length : after + 1;
  const moved = withMovedTexts(dossier, list, (index) => (index >= at ? index + 1 : index));
  return withValue(moved, list, [...items.slice(0, at), item, ...items.slice(at)]);
}

/** Removes an item with its texts. */
export function withoutItem(dossier: Dossier, list: string, at: number): Dossier {
  const items = valueAt(dossier, list) as readonly unknown[];
  const moved = withMovedTexts(dossier, list, (index) => (index === at ? null : index > at ? index - 1 : index));
  return withValue(
    moved,
    list,
    items.filter((_, index) => index !== at),
  );
}

function withMovedTexts(dossier: Dossier, list: string, move: (index: number) => number | null): Dossier {
  const entries = Object.entries(dossier.unreadable);
  const moved = entries.flatMap(([path, text]) => {
    if (!path.startsWith(`${list}[`)) return [[path, text] as const];
    const end = path.indexOf(']', list.length);
    const index = move(Number(path.slice(list.length + 1, end)));
    return index === null ? [] : [[`${list}[${index}]${path.slice(end + 1)}`, text] as const];
  });
  const same = moved.length === entries.length && moved.every(([path], index) => path === entries[index][0]);
  return same ? dossier : { ...dossier, unreadable: Object.fromEntries(moved) };
}
