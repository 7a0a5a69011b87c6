/**
 * A meter file -> energy per interval, with all that was decided about it and all that is missing or odd.
 *
 * Nothing is filled in and nothing is guessed unseen: what the file settles is a decision with its reason, what it
 * does not settle is an open question with the likeliest answer, and rows that cannot be read are counted and named.
 */
import { unitIn, type Unit } from './columnNames.ts';
import type { Layout } from './columns.ts';
import { layoutOf, saysUtc } from './columns.ts';
import { decided, decider, type Decide } from './decide.ts';
import { decimalSign, type DecimalSign } from './decimals.ts';
import { intervalsOf } from './intervals.ts';
import type { Answers, Decision, MeterResult } from './reading.ts';
import { recordsSheet } from './records.ts';
import { readRows } from './rows.ts';
import { chooseSeries, kindOf, unitsOf } from './registers.ts';
import { delimitedSheet, rowsSheet, type MeterSource, type NamedRows, type Sheet, type SheetResult } from './sheet.ts';

/** Reads a decoded file. `answers` are those of the adviser to questions of an earlier reading of the same file. */
export function readMeterFile(source: MeterSource, answers: Answers = {}): MeterResult {
  if ('sheets' in source) return readOneOf(source.sheets, answers);
  const sheet = sheetOf(source);
  if (!sheet.ok) return sheet;
  const found = layoutOf(sheet.sheet);
  if (!found.ok) return found;
  return understand(sheet.sheet, found.layout, answers);
}

/** The sheet of a spreadsheet that holds readings; asked where several do. */
function readOneOf(sheets: readonly NamedRows[], answers: Answers): MeterResult {
  const tried = sheets.map((sheet) => ({ sheet, result: readMeterFile(sheet, answers) }));
  const readable = tried.filter(({ result }) => result.ok);
  if (readable.length === 0) {
    // What is wrong is told of the largest sheet: the others are notes.
    const largest = tried.toSorted((one, other) => other.sheet.rows.length - one.sheet.rows.length).at(0);
    return largest === undefined ? { ok: false, reason: 'empty' } : largest.result;
  }
  const names = readable.map(({ sheet }) => sheet.name);
  const decisions: Decision[] = [];
  const verdict =
    names.length > 1
      ? { choice: names[0], because: 'severalSheets' as const, values: { count: names.length }, certain: false }
      : decided(names[0], 'onlySheet');
  const name = sheets.length > 1 ? decider(answers, decisions)('sheet', { ...verdict, choices: names }) : names[0];
  const { result } = readable.find(({ sheet }) => sheet.name === name)!;
  if (!result.ok) return result;
  return { ok: true, reading: { ...result.reading, decisions: [...decisions, ...result.reading.decisions] } };
}

function sheetOf(source: Exclude<MeterSource, { sheets: unknown }>): SheetResult {
  if ('rows' in source) return { ok: true, sheet: rowsSheet(source.rows) };
  const text = source.text.replace(/^\ufeff/, '');
  const start = /\S/.exec(text.slice(0, 10_000))?.[0];
  if (start === undefined) return { ok: false, reason: 'empty' };
  const encoding = source.encoding ?? null;
  return start === '{' || start === '[' ? recordsSheet(text, encoding) : delimitedSheet(text, encoding);
}

function understand(sheet: Sheet, layout: Layout, answers: Answers): MeterResult {
  const decisions: Decision[] = [];
  const decide = decider(answers, decisions);
  const sign = decimalOf(sheet, layout, decide);
  const rows = readRows(sheet, layout, sign, { decide, utcNamed: saysUtc(sheet, layout) });
  if (!rows.ok) return rows;
  const chosen = chooseSeries(rows.series, decide);
  if (chosen.series.length === 0) {
    return rows.rejected.total > 0
      ? { ok: false, reason: 'noRows', rejected: rows.rejected }
      : { ok: false, reason: 'noValue' };
  }
  const units = unitsOf(chosen.series, unitAbove(sheet, layout), decide);
  const kind = kindOf(chosen.series, units, decide);
  const intervals = intervalsOf(chosen.series, units, kind, rows, sheet, decide);
  if (!intervals.ok) return intervals;
  const { ok: _, ...measured } = intervals;
  return {
    ok: true,
    reading: {
      ...measured,
      form: {
        kind: sheet.kind,
        delimiter: sheet.delimiter,
        encoding: sheet.encoding,
        headerLine: layout.headerRow === null || sheet.kind === 'json' ? null : sheet.lineOf(layout.headerRow),
        dayRows: layout.day.length > 0,
        used: chosen.series.map((one) => ({ name: one.name, direction: one.direction ?? 'import' })),
        leftOut: [...new Set([...layout.leftOut, ...rows.leftOut, ...chosen.leftOut])].filter((name) => name !== ''),
      },
      decisions,
    },
  };
}

/** The decimal sign of all values together; only asked about where it makes a difference. */
function decimalOf(sheet: Sheet, layout: Layout, decide: Decide): DecimalSign {
  const columns = [...layout.values.map((one) => one.index), ...layout.day.map((one) => one.index)];
  function* cells(): Generator<string> {
    for (let row = layout.firstRow; row < sheet.rows.length; row++) {
      for (const column of columns) {
        const cell = sheet.rows[row][column];
        if (cell) yield cell;
      }
    }
  }
  const verdict = decimalSign(cells(), sheet.delimiter);
  if (verdict.values.example === '') return verdict.sign;
  if (sheet.typed && verdict.sign === 'point') return decide('decimal', decided('point', 'jsonNumber')) as DecimalSign;
  return decide('decimal', { ...verdict, choice: verdict.sign }) as DecimalSign;
}

/** The unit that a title above the table names, where only one does. */
function unitAbove(sheet: Sheet, { headerRow, firstRow }: Layout): Unit | null {
  if (sheet.kind === 'json') return null;
  const found = new Set(sheet.rows.slice(0, headerRow ?? firstRow).flatMap((row) => row.map(unitIn)));
  found.delete(null);
  return found.size === 1 ? [...found][0] : null;
}
