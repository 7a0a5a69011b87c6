/** One cell of the fleet table: what it shows, what stands there while it is edited, and what was typed in it. Pure. */
import type { Dossier, FleetGroup } from '../../../../../shared/dossier/schema.ts';
import { FEW_KM_PER_YEAR } from '../../../../../shared/dossier/problems.ts';
import { drivingDays } from '../../../../../shared/dossier/drivingDays.ts';
import { readDate, readTime, writeShortDate } from '../../../../../shared/format/dates.ts';
import type { Language } from '../../../../../shared/format/numbers.ts';
import { plain, readCellEuro, readCellFuel } from '../../../../../shared/intake/cells.ts';
import { classesCalled, classesDescribed } from '../../../../../shared/intake/classWords.ts';
import { readDays } from '../../../../../shared/intake/days.ts';
import { NIGHT_PLACES, OWNERSHIPS, readOneOf } from '../../../../../shared/intake/answers.ts';
import { townKey } from '../../../../../shared/intake/towns.ts';
import type { Zone } from '../../../../../shared/parameters/schema.ts';
import { daysInWords, drivingDaysWords } from '../../../../../shared/text/drivingDays.ts';
import { fleetTableWords, type TableField } from '../../../../../shared/text/fleetTable.ts';
import { dateSentence, timeSentence } from '../../../../../shared/text/problems.ts';
import { words } from '../../../../../shared/text/words.ts';
import { isUnknown, withAnswer, withUnknown, withUnreadable } from '../../../dossier/edits.ts';
import { numberRules, textLimit } from '../../../dossier/fieldRules.ts';
import { withValue } from '../../../dossier/paths.ts';
import { editTypedNumber, readKeptNumber, readTypedNumber, writeTypedNumber } from '../../../fields/readTypedNumber.ts';
import type { TypedReading } from '../../../fields/useTypedField.ts';
import { answersOf, columnPath, type TableColumn } from './columns.ts';

export interface CellContext {
  language: Language;
  zones: readonly Zone[];
}

/**
 * From what on a figure can be meant. Columns of a spreadsheet come with points between thousands, and asking about each
 * cell is retyping the list; a field that is typed by itself asks.
 */
const likelyFrom: Partial<Record<TableField, number>> = { yearlyKm: FEW_KM_PER_YEAR };

type CellValue = string | number | boolean | readonly string[] | null;

/** "Onbekend" typed as an answer, in either language. */
export function saysUnknown(text: string): boolean {
  return /^(\?+|onbekend|unknown)$/i.test(text.trim());
}

function valueOf(group: FleetGroup, { field, kind }: TableColumn): CellValue {
  return kind === 'days' ? (group.drivingDays ?? group.daysPerWeek) : group[field];
}

/** As shown at rest. What could not be read stands there as it was typed. */
export function shownCell(
  group: FleetGroup,
  column: TableColumn,
  kept: string | undefined,
  context: CellContext,
): string {
  if (kept !== undefined) return kept;
  if (group.unknown.includes(column.field)) return words[context.language].unknown.toLowerCase();
  return written(group, column, context, false);
}

/** As it stands there while it is edited, and as it is copied: in a form that reads back as the same. */
export function editedCell(
  group: FleetGroup,
  column: TableColumn,
  kept: string | undefined,
  context: CellContext,
): string {
  if (kept !== undefined) return kept;
  if (group.unknown.includes(column.field)) return words[context.language].unknown.toLowerCase();
  return written(group, column, context, true);
}

function written(group: FleetGroup, column: TableColumn, context: CellContext, editing: boolean): string {
  const { language } = context;
  const value = valueOf(group, column);
  if (column.kind === 'zones') {
    if (group.noZones) return fleetTableWords[language].noZones;
    return group.zones.map((id) => context.zones.find((zone) => zone.id === id)?.municipality ?? id).join(', ');
  }
  if (value === null) return '';
  if (column.kind === 'days' && group.drivingDays !== null) return daysInWords(drivingDays(group) ?? [], language);
  if (typeof value === 'number') {
    if (column.kind === 'year') return String(value);
    return editing ? editTypedNumber(value, language) : writeTypedNumber(value, language);
  }
  if (column.kind === 'date') return writeShortDate(String(value));
  if (column.kind === 'choice') {
    return answersOf(column.field, language).find((answer) => answer.value === value)?.label ?? '';
  }
  return String(value);
}

/** What a text means in a column. `wasKept` for text that is in the record because it could not be read. */
export function readCell(
  text: string,
  column: TableColumn,
  context: CellContext,
  wasKept = false,
): TypedReading<CellValue> {
  const bare = text.trim();
  const { language } = context;
  if (bare === '') return { ok: true, value: null };
  switch (column.kind) {
    case 'text': {
      const limit = textLimit(columnPath(0, column.field)) ?? Infinity;
      return bare.length <= limit
        ? { ok: true, value: bare }
        : { ok: false, sentence: fleetTableWords[language].tooLong(limit) };
    }
    case 'number':
    case 'year': {
      const euro = column.field === 'euroClass' ? readCellEuro(bare) : null;
      if (euro !== null && euro.value !== null && !/^\d+$/.test(bare)) return { ok: true, value: euro.value };
      const bounds = numberRules(columnPath(0, column.field));
      // Text that was kept stays a question: its value was never taken.
      const rules = wasKept ? bounds : { ...bounds, likelyFrom: likelyFrom[column.field] };
      return (wasKept ? readKeptNumber : readTypedNumber)(bare, rules, language, column.kind === 'year');
    }
    case 'date': {
      const reading = readDate(bare);
      if (reading.ok) return { ok: true, value: reading.date };
      return { ok: false, sentence: dateSentence(reading.problem, bare, language) };
    }
    case 'time': {
      const reading = readTime(bare);
      return reading.ok ? { ok: true, value: reading.time } : { ok: false, sentence: timeSentence(bare, language) };
    }
    case 'choice':
      return readChoice(bare, column.field, language);
    case 'days':
      return readDaysCell(bare, wasKept, language);
    case 'zones':
      return readZones(bare, context);
  }
}

/** An answer by its name, by the beginning of it or of a word in it, in either language, or by a habit of lists. */
function readChoice(text: string, field: TableField, language: Language): TypedReading<CellValue> {
  const asked = plain(text);
  const answers = answersOf(field, language);
  const both = [...answers, ...answersOf(field, language === 'nl' ? 'en' : 'nl')];
  const exact = both.find(({ label }) => plain(label) === asked);
  if (exact) return { ok: true, value: exact.value };
  const found = matchingAnswers(text, field, language);
  if (found.length === 1) return { ok: true, value: found[0].value };
  const habit = byHabit(text, field);
  if (habit !== null) return { ok: true, value: habit };
  const { notAnAnswer, severalAnswers } = fleetTableWords[language];
  const list = (all: typeof answers): string => all.map(({ label }) => label).join(', ');
  return {
    ok: false,
    sentence: found.length > 1 ? severalAnswers(text, list(found)) : notAnAnswer(text, list(answers)),
  };
}

/**
 * The answers that a few letters can mean: those that begin so, else those with a word that does. A kind of vehicle is
 * also found by what people call it: a word of theirs means all its classes, though one answer may begin with it.
 */
export function matchingAnswers(text: string, field: TableField, language: Language): ReturnType<typeof answersOf> {
  const named = namedAnswers(text, field, language);
  if (field !== 'vehicleClass' || text.trim() === '') return named;
  const called = classesCalled(text);
  const meant: readonly unknown[] = called.length > 0 || named.length > 0 ? called : classesDescribed(text);
  return answersOf(field, language).filter(
    ({ value }) => named.some((answer) => answer.value === value) || meant.includes(value),
  );
}

function namedAnswers(text: string, field: TableField, language: Language): ReturnType<typeof answersOf> {
  const asked = plain(text);
  const answers = answersOf(field, language);
  // Trap: "?" and "-" are no letters, yet not nothing: they must not mark the first answer of the list.
  if (asked === '') return text.trim() === '' ? answers : [];
  const starts = answers.filter(({ label }) => plain(label).startsWith(asked));
  if (starts.length > 0) return starts;
  const parts = text
    .split(/\s+/)
    .map(plain)
    .filter((part) => part !== '');
  return answers.filter(({ label }) => {
    const names = label.split(/[\s(]+/).map(plain);
    return parts.every((part) => names.some((name) => name.startsWith(part)));
  });
}

function byHabit(text: string, field: TableField): CellValue {
  if (field === 'fuel') {
    const { value, remark } = readCellFuel(text);
    return remark === null ? value : null;
  }
  if (field === 'nightPlace') return readOneOf(text, NIGHT_PLACES).value;
  if (field === 'ownership') return readOneOf(text, OWNERSHIPS).value;
  if (field !== 'refrigerated' && field !== 'trailer') return null;
  return /^(1|x|true|waar|j)$/i.test(text) ? true : /^(0|-|false|onwaar)$/i.test(text) ? false : null;
}

/** A number of days, or which ones: "5", "ma-vr", "za zo". */
function readDaysCell(text: string, wasKept: boolean, language: Language): TypedReading<CellValue> {
  const named = readDays(text);
  if (named !== null) return { ok: true, value: named };
  if (!/\d/.test(text)) return { ok: false, sentence: drivingDaysWords[language].notDays(text) };
  const rules = numberRules(columnPath(0, 'daysPerWeek'));
  return (wasKept ? readKeptNumber : readTypedNumber)(text, rules, language);
}

/** Towns with commas, slashes or "en" between; "geen" is an answer too, and comes back as an empty list. */
function readZones(text: string, { language, zones }: CellContext): TypedReading<CellValue> {
  if (/^(geen|none|no zones|geen zones?)$/i.test(text)) return { ok: true, value: [] };
  const found: string[] = [];
  for (const part of text.split(/[,;/\n&]|\s(?:en|and)\s/i).map((one) => one.trim())) {
    if (part === '') continue;
    const asked = townKey(part);
    const exact = zones.find((zone) => townKey(zone.municipality) === asked || zone.id === part);
    const starting = zones.filter((zone) => townKey(zone.municipality).startsWith(asked));
    const zone = exact ?? (starting.length === 1 ? starting[0] : undefined);
    if (zone === undefined) return { ok: false, sentence: fleetTableWords[language].zoneUnknown(part) };
    if (!found.includes(zone.id)) found.push(zone.id);
  }
  return { ok: true, value: found };
}

/** The record after a text was typed or pasted in a cell. */
export function withCell(
  dossier: Dossier,
  index: number,
  column: TableColumn,
  text: string,
  context: CellContext,
): Dossier {
  const path = columnPath(index, column.field);
  const isZones = column.kind === 'zones';
  const noZones = (after: Dossier, on: boolean): Dossier =>
    isZones ? withValue(after, `fleetGroups[${index}].noZones`, on) : after;
  if (saysUnknown(text) && column.kind !== 'text') {
    return noZones(withUnknown(dossier, path, true, isZones ? [] : null), false);
  }
  const reading = readCell(text, column, context);
  if (!reading.ok) {
    const kept = withUnreadable(dossier, path, text.trim());
    return isZones ? noZones(withValue(kept, path, []), false) : kept;
  }
  const cleared = text.trim() === '';
  const known = cleared && isUnknown(dossier, path) ? withUnknown(dossier, path, false) : dossier;
  const value = isZones && reading.value === null ? [] : reading.value;
  if (column.kind === 'days' && Array.isArray(value)) {
    return withAnswer(known, `fleetGroups[${index}].drivingDays`, value);
  }
  const isNone = isZones && !cleared && Array.isArray(value) && value.length === 0;
  return noZones(withAnswer(known, path, value), isNone);
}

/** What the calculation takes while a cell is unknown, where it is a figure of the duty. */
export const dutyFields = [
  'yearlyKm',
  'meanDayKm',
  'longestDayKm',
  'daysPerWeek',
  'departure',
  'return',
  'nightPlace',
] as const satisfies readonly TableField[];

export type DutyTableField = (typeof dutyFields)[number];

export function isDutyField(field: TableField): field is DutyTableField {
  return dutyFields.some((one) => one === field);
}
