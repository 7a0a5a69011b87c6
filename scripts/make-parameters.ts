/**
 * Turns a file of gathered facts into the parameter set that the product ships:
 *   npm run parameters -- <facts.json> <edition>
 *
 * The facts lead. What this script adds is only what the facts say in words (a class boundary inside a name, a
 * percentage inside a scope) as figures of their own, each pointing at the fact it was read from, the status of each
 * zone as one of four words, the few figures that were looked up since, each with its own source, and the Dutch of scopes
 * and notes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { checkParameterSet } from '../shared/parameters/read.ts';
import {
  PARAMETERS_VERSION,
  type Figure,
  type ParameterSet,
  type UndatedReason,
  type Zone,
} from '../shared/parameters/schema.ts';
import { mayBeUndated, unitKind } from '../shared/parameters/units.ts';
import { isPartialDate } from '../shared/format/dates.ts';
import { clearerNames, englishNames } from './parameter-words/names.ts';
import { idleCautions, withCautions } from './parameters-cautions.ts';
import { idleTranslations, inBothLanguages } from './parameters-in-dutch.ts';
import { readInWords, zoneRows } from './parameters-in-words.ts';
import { lookedUp } from './parameters-looked-up.ts';
import { seriesFrom, tablesFrom } from './parameters-tables.ts';

interface Fact {
  id: string;
  topic: string;
  name_nl: string;
  name_en: string;
  value: unknown;
  unit: string;
  valid_from: string | null;
  valid_to: string | null;
  scope: string | null;
  source: { publisher: string; title: string | null; url: string | null; date: string | null };
  confidence: 'A' | 'B' | 'C';
  note: string | null;
}

function valueOf(fact: Fact): Figure['value'] {
  const { value, unit } = fact;
  if (value === null || value === undefined) return { kind: 'unknown' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'flag', flag: value };
  if (typeof value === 'string') {
    return unit === 'date' ? { kind: 'date', date: dateIn(value) } : { kind: 'text', text: value };
  }
  const members = value as Record<string, number>;
  if ('typical' in members) {
    return { kind: 'range', low: members.low, typical: members.typical, high: members.high };
  }
  if ('years' in members) return { kind: 'lifetime', years: members.years, km: members.km };
  if ('low' in members) return { kind: 'band', low: members.low, high: members.high };
  return { kind: 'members', members };
}

/** "2028-01-01 (proposal)" is a date; what stands behind it goes into the note. */
const REMARKED = /^(\d{4}(?:-\d{2}){0,2})\s*(?:\((.+)\))?$/;

function dateIn(text: string): string {
  const date = REMARKED.exec(text)?.[1];
  if (date === undefined || !isPartialDate(date)) throw new Error(`unreadable date "${text}"`);
  return date;
}

function noteOf({ value, unit, note }: Fact): string {
  const remark = unit === 'date' && typeof value === 'string' ? REMARKED.exec(value)?.[2] : undefined;
  return [remark === undefined ? '' : `${remark[0].toUpperCase()}${remark.slice(1)}.`, note ?? ''].join(' ').trim();
}

/** The limit of a small connection is named in words ("3x80A"), so its unit is a connection, not ampere. */
function unitOf({ unit, value }: Fact): string {
  return unit === 'A' && typeof value === 'string' ? 'connection' : unit;
}

/** Why a figure without start and end may be in the set; undefined where nothing excuses it. */
function undatedReason({ unit, value, confidence }: Figure): UndatedReason | undefined {
  const kind = unitKind(unit);
  if (kind === null || !mayBeUndated(kind)) return undefined;
  if (kind === 'words') return unit === 'rule' || unit === 'status' || unit === 'list' ? 'rule' : 'description';
  if (kind === 'flag' || kind === 'date') return 'rule';
  if (value.kind === 'range' || confidence === 'C') return 'assumption';
  return unit === 'years' || unit === 'months' ? 'rule' : 'physical';
}

/** States the reason where a figure has neither start nor end. */
function dated(figure: Figure): Figure {
  if (figure.validFrom !== null || figure.validTo !== null) return figure;
  const undated = undatedReason(figure);
  return undated === undefined ? figure : { ...figure, undated };
}

/** "2025/2026" and the like say roughly when; the first year is kept as the start of validity. */
function partial(date: string | null): string | null {
  if (date === null) return null;
  const first = date.split('/')[0].trim();
  if (!isPartialDate(first)) throw new Error(`unreadable validity "${date}"`);
  return first;
}

/** With the apostrophe of all other words on the screen: "auto’s". A place keeps the one that it is looked up by. */
const curled = (name: string): string => name.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’');

function figureOf(fact: Fact): Figure {
  return {
    id: fact.id,
    topic: fact.topic,
    name: clearerNames[fact.id] ?? { nl: curled(fact.name_nl), en: curled(englishNames[fact.id] ?? fact.name_en) },
    value: valueOf(fact),
    unit: unitOf(fact),
    validFrom: partial(fact.valid_from),
    validTo: partial(fact.valid_to),
    scope: fact.scope,
    source: fact.source,
    confidence: fact.confidence,
    note: noteOf(fact),
    readFrom: [],
  };
}

/** Scope and note, in English until here, in both languages; remembers which translations were used. */
function translated(figure: Figure, used: Set<string>): Figure {
  const both = (words: Figure['note']): Figure['note'] =>
    typeof words === 'string' && words !== '' ? inBothLanguages(figure.id, words, used) : null;
  return { ...figure, scope: both(figure.scope), note: both(figure.note) };
}

/** One line per figure, series and table, so that a difference between two sets can be read in a review. */
function textOf(set: ParameterSet): string {
  const lists = ['series', 'tables', 'zones', 'figures'] as const;
  const list = (name: (typeof lists)[number]): string =>
    `  ${JSON.stringify(name)}: [\n${(set[name] ?? []).map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
  const head = (['format', 'version', 'edition'] as const).map(
    (name) => `  ${JSON.stringify(name)}: ${JSON.stringify(set[name])}`,
  );
  return `{\n${[...head, ...lists.map(list)].join(',\n')}\n}\n`;
}

function main(): void {
  const [file, edition] = process.argv.slice(2);
  if (!file || !edition) throw new Error('usage: npm run parameters -- <facts.json> <edition, e.g. 2026-11-23>');
  const facts = JSON.parse(readFileSync(file, 'utf8')) as Fact[];
  const figures = facts.map(figureOf);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const origin = (id: string): Figure => {
    const found = byId.get(id);
    if (!found) throw new Error(`no fact ${id}`);
    return found;
  };
  for (const extra of readInWords) {
    const from = origin(extra.readFrom[0]);
    figures.push({
      ...from,
      ...extra,
      validFrom: extra.validFrom === undefined ? from.validFrom : extra.validFrom,
      confidence: extra.confidence ?? from.confidence,
      note: extra.note,
    });
  }
  figures.push(...lookedUp.filter((own) => !byId.has(own.id)));
  const zones: Zone[] = zoneRows.map((row) => ({
    id: row.id,
    municipality: row.municipality ?? origin(`ze.city.${row.id}`).name.nl.replace(/^ZE-zone /, ''),
    status: row.status,
    start: row.status === 'dropped' || row.status === 'paused' ? null : origin(`ze.city.${row.id}`).validFrom,
    otherStart: row.otherStart ?? null,
    startStanding: row.startStanding ?? 'confirmed',
    figure: `ze.city.${row.id}`,
    remark: row.remark,
  }));
  const missing = figures.filter((one) => one.id.startsWith('ze.city.') && !zones.some((z) => z.figure === one.id));
  if (missing.length > 0) throw new Error(`zones without a row: ${missing.map((one) => one.id).join(', ')}`);
  const translations = new Set<string>();
  const complete = figures
    .map(dated)
    .map(withCautions)
    .map((figure) => translated(figure, translations));
  const idle = idleCautions(complete);
  if (idle.length > 0) throw new Error(`cautions for no figure: ${idle.join(', ')}`);
  const unused = idleTranslations(translations);
  if (unused.length > 0) throw new Error(`Dutch for what no fact says: ${unused.join(' | ')}`);
  const series = seriesFrom(complete);
  const tables = tablesFrom(complete, series);
  const set: ParameterSet = {
    format: 'vlootwijzer-parameters',
    version: PARAMETERS_VERSION,
    edition,
    figures: complete,
    series,
    tables,
    zones,
  };
  const reading = checkParameterSet(set);
  if (!reading.ok) throw new Error(`${reading.reason} ${reading.id ?? ''} ${reading.detail}`);
  const target = new URL('../assets/parameters/parameters.json', import.meta.url);
  writeFileSync(target, textOf(set));
  process.stdout.write(
    `${complete.length} figures, ${series.length} series, ${tables.length} tables, ${zones.length} zones, edition ${edition}\n`,
  );
}

main();
