/**
 * JSON feeds as a table. Every object with a moment becomes a row; what stands above it in the file (channel, unit,
 * EAN) becomes a column of it, so that one reader understands the forms of all metering companies.
 */
import { timeColumn } from './columnNames.ts';
import { readMoment } from './moments.ts';
import type { SheetResult } from './sheet.ts';

type Context = Readonly<Record<string, string>>;
type Json = Readonly<Record<string, unknown>>;

/** Names of lists that say nothing about what is in them. */
const PLAIN_LIST =
  /^(data|values?|items|results?|records?|rows|list|measurements|readings|telemetry|channels|intervals|days|meters|\d{1,3})$/i;
/** The column in which the name of a list stands, where that name may be a channel. */
const LIST_NAME = 'channel';
/** More columns than any feed has; deeper than any feed goes. */
const MOST_COLUMNS = 60;
const DEEPEST = 12;

export function recordsSheet(text: string, encoding: 'utf8' | 'utf16' | 'windows1252' | null): SheetResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'brokenJson' };
  }
  const records: Context[] = [];
  collect(json, {}, records, 0);
  const names = new Map<string, number>();
  for (const record of records) {
    for (const name of Object.keys(record)) if (!names.has(name)) names.set(name, names.size);
    if (names.size > MOST_COLUMNS) return { ok: false, reason: 'tooManyColumns' };
  }
  if (records.length === 0) return { ok: false, reason: 'noTime' };
  const columns = [...names.keys()];
  const rows = [columns, ...records.map((record) => columns.map((name) => record[name] ?? ''))];
  return { ok: true, sheet: { kind: 'json', delimiter: null, encoding, rows, lineOf: (row) => row, typed: true } };
}

function collect(node: unknown, context: Context, into: Context[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(node)) {
    for (const item of node) {
      if (isPair(item)) into.push({ ...context, time: textOf(item[0]), value: textOf(item[1]) });
      else collect(item, context, into, depth + 1);
    }
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const own: Record<string, string> = { ...context };
  const inner: [string, unknown][] = [];
  for (const [name, value] of Object.entries(node as Json)) {
    if (typeof value === 'object' && value !== null) inner.push([name, value]);
    else own[name] = textOf(value);
  }
  if (inner.length === 0 && Object.keys(node).some((name) => timeColumn(name) !== null)) {
    into.push(own);
    return;
  }
  for (const [name, value] of inner) {
    collect(value, PLAIN_LIST.test(name) ? own : { ...own, [LIST_NAME]: name }, into, depth + 1);
  }
}

/** [moment, value] */
function isPair(item: unknown): item is readonly [unknown, unknown] {
  return (
    Array.isArray(item) &&
    item.length === 2 &&
    typeof item[0] !== 'object' &&
    (typeof item[1] === 'number' || item[1] === null) &&
    readMoment(textOf(item[0]), 'dayFirst') !== null
  );
}

/** A scalar as the cell of a table. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
