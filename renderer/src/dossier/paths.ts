/**
 * A field's place in the dossier as text: `fleetGroups[0].details.co2Class`. The same text stands in the problems, in
 * `unreadable`, and on the field's element. The types let a number field be bound to numbers only.
 */
import type { Dossier } from '../../../shared/dossier/schema.ts';

type Join<Before extends string, Key extends string> = Before extends '' ? Key : `${Before}.${Key}`;

/** Paths of T whose value, when there is one, is exactly a V. */
type Paths<T, V, At extends string = ''> = [T, V] extends [V, T]
  ? At
  : T extends readonly (infer Item)[]
    ? Paths<Item, V, `${At}[${number}]`>
    : T extends object
      ? { [Key in keyof T & string]: Paths<NonNullable<T[Key]>, V, Join<At, Key>> }[keyof T & string]
      : never;

export type NumberPath = Paths<Dossier, number>;
export type TextPath = Paths<Dossier, string>;
export type YesNoPath = Paths<Dossier, boolean>;
/** Paths of fields with a fixed set of answers. */
export type ChoicePath<V> = [V] extends [number] ? NumberPath : Paths<Dossier, V>;

export type PathPart = string | number;

/** Each field is looked up many times at every key. */
const known = new Map<string, readonly PathPart[]>();

export function pathParts(path: string): readonly PathPart[] {
  const parts =
    known.get(path) ?? [...path.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part));
  known.set(path, parts);
  return parts;
}

/** The value at a path; undefined where the path leads nowhere (a group that was just removed). */
export function valueAt(dossier: Dossier, path: string): unknown {
  let value: unknown = dossier;
  for (const part of pathParts(path)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PathPart, unknown>)[part];
  }
  return value;
}

/** A copy with another value at a path. A path that leads nowhere changes nothing. */
export function withValue(dossier: Dossier, path: string, value: unknown): Dossier {
  return replaced(dossier, pathParts(path), value) as Dossier;
}

function replaced(holder: unknown, parts: readonly PathPart[], value: unknown): unknown {
  if (parts.length === 0) return value;
  if (typeof holder !== 'object' || holder === null) return holder;
  const [part, ...rest] = parts;
  const before = (holder as Record<PathPart, unknown>)[part];
  if (before === undefined) return holder;
  const after = replaced(before, rest, value);
  if (after === before) return holder;
  if (!Array.isArray(holder)) return { ...holder, [part]: after };
  return holder.map((item: unknown, index) => (index === part ? after : item));
}

/** Where "onbekend" of a field is kept: the part that has an `unknown` list, and the field's name in it. */
export interface UnknownPlace {
  list: string;
  name: string;
}

/** Null for the rows of a small table (chargers, contacts): there a blank says enough. */
export function unknownPlace(path: string): UnknownPlace | null {
  const group = /^(fleetGroups\[\d+\])\.(.+)$/.exec(path);
  if (group) return { list: `${group[1]}.unknown`, name: group[2] };
  const part = /^(company|visit|site|settings)\.((?:supply\.)?[^.[\]]+)$/.exec(path);
  return part ? { list: `${part[1]}.unknown`, name: part[2] } : null;
}
