/** Reading a parameter file: whole or not at all; a refusal names the id and the reason. */
import { z } from 'zod';
import { faultsOf, type FaultReason } from './check.ts';
import { setKey } from './identity.ts';
import { PARAMETERS_FORMAT, PARAMETERS_VERSION, parameterSetSchema, type ParameterSet } from './schema.ts';

export type RefusalReason =
  | FaultReason
  /** Empty or cut off in the middle. */
  | 'cutOff'
  | 'notJson'
  | 'notAParameterSet'
  /** Made for a newer version of the program. */
  | 'newer'
  | 'tooLarge'
  /** A key that would reach into the program itself. */
  | 'forbiddenKey'
  | 'missingSource'
  | 'missingConfidence'
  | 'rangeOrder'
  | 'unknownReference'
  /** A field that the format does not have: misspelt, or of another program. */
  | 'unknownField'
  /** A field has a value that it cannot have. */
  | 'field';

export interface ParameterRefusal {
  reason: RefusalReason;
  /** Of the figure, series, table or zone; null when the file as a whole is meant. */
  id: string | null;
  /** Place in the file, such as figures[3].source; null when the file as a whole is meant. */
  field: string | null;
  /** The value, the unit, the other id: what is wrong with it. */
  detail: string;
}

export type ParameterReading = ({ ok: true } & ParameterFile) | ({ ok: false } & ParameterRefusal);

export interface ParameterFile {
  set: ParameterSet;
  /** The name by which a dossier knows it. */
  key: string;
  /** The file as it came, which is what must be kept and passed on. */
  content: unknown;
}

/** A set of 5,000 figures with long notes stays below this, in characters. */
const LONGEST = 20_000_000;

const refused = (
  reason: RefusalReason,
  detail = '',
  id: string | null = null,
  field: string | null = null,
): ParameterReading => ({ ok: false, reason, id, field, detail });

/** Reads the text of a parameter file, beside the set that ships. */
export function readParameterSet(text: string, shipped: ParameterSet | null = null): ParameterReading {
  if (text.length > LONGEST) return refused('tooLarge', String(text.length));
  const bare = text.replace(/^\ufeff/, '').trim();
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch {
    const cut = bare === '' || (bare.startsWith('{') && !bare.endsWith('}'));
    return refused(cut ? 'cutOff' : 'notJson');
  }
  return checkParameterSet(json, shipped);
}

/**
 * Checks parsed JSON. Beside the set that ships, whoever is about to calculate with it learns that each figure is what
 * the formulas take it for; without, as for the shipped set itself, only that the set is sound.
 */
export function checkParameterSet(json: unknown, shipped: ParameterSet | null = null): ParameterReading {
  const head = z.object({ format: z.literal(PARAMETERS_FORMAT), version: z.number().int().min(1) }).safeParse(json);
  if (!head.success) return refused('notAParameterSet');
  if (head.data.version > PARAMETERS_VERSION) return refused('newer', String(head.data.version));
  const odd = oddStructure(json);
  if (odd !== null) return odd;
  const shape = parameterSetSchema.safeParse(json);
  if (!shape.success) return refusalOf(shape.error.issues[0], json);
  const [fault] = faultsOf(shape.data, shipped);
  if (!fault) return { ok: true, set: shape.data, key: setKey(json as { edition: string }), content: json };
  return refused(fault.reason, fault.detail, fault.id, fieldOf(fault.id, shape.data));
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Of a wrong value in a sentence, in characters. */
const LONGEST_SHOWN = 60;

/** A set is a few levels deep. */
const DEEPEST = 20;

/** Keys that reach into the program, or levels without end. Without recursion: a file may be deeper than the stack. */
function oddStructure(json: unknown): ParameterReading | null {
  const open: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return refused('tooLarge', String(depth));
    for (const key of Object.keys(value)) {
      if (FORBIDDEN.has(key)) return refused('forbiddenKey', key);
      open.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
    }
  }
  return null;
}

/** What a fault in the shape means for the adviser, by the field it is in. */
function refusalOf(issue: z.core.$ZodIssue, json: unknown): ParameterReading {
  const field = placeOf(issue.path);
  const id = idAt(issue.path, json);
  // What stands there, rather than what the reader of the format says of it: that is in one language.
  const found = shortText(valueAt(issue.path, json));
  const of = (reason: RefusalReason, detail = found): ParameterReading => refused(reason, detail, id, field);
  if (issue.code === 'unrecognized_keys') return refused('unknownField', issue.keys.join(', '), id, field);
  const missing = /^there is no figure "(.*)"$/s.exec(issue.message);
  if (missing) return of('unknownReference', missing[1]);
  if (issue.message.endsWith('occurs twice')) return of('duplicateId');
  if (issue.code === 'too_big' && typeof issue.path.at(-1) === 'string' && issue.path.length === 1) {
    return of('tooLarge');
  }
  if (issue.path[0] !== 'figures' || issue.path.length < 3) return of('field');
  switch (issue.path[2]) {
    case 'source':
      return of('missingSource');
    case 'confidence':
      return of('missingConfidence');
    case 'unit':
      return of('unknownUnit');
    case 'value':
      return of(rangeIsTurned(valueAt(issue.path.slice(0, 3), json)) ? 'rangeOrder' : 'wrongType');
    case 'validFrom':
    case 'validTo':
      return of('missingValidity');
    default:
      return of('field');
  }
}

/** A value as it stands in the file, in one line that fits in a sentence; empty where there is none. */
function shortText(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function rangeIsTurned(value: unknown): boolean {
  const range = z.object({ low: z.number(), typical: z.number().optional(), high: z.number() }).safeParse(value);
  if (!range.success) return false;
  const { low, typical = low, high } = range.data;
  return low > typical || typical > high;
}

/** `figures[3].source` from zod's path. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(path: readonly PropertyKey[], json: unknown): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    json,
  );
}

/** The id of the figure, series, table or zone that the path lies in. */
function idAt(path: readonly PropertyKey[], json: unknown): string | null {
  const id = valueAt([...path.slice(0, 2), 'id'], json);
  return typeof id === 'string' ? id : null;
}

function fieldOf(id: string, set: ParameterSet): string | null {
  for (const list of ['figures', 'series', 'tables', 'zones'] as const) {
    const index = (set[list] ?? []).findIndex((one) => one.id === id);
    if (index >= 0) return `${list}[${index}]`;
  }
  return null;
}
