/** The values of one rule in the annex: each with what parts it from the others, the same ones together. */
import { nameOf } from '../advice/findings.ts';
import { costStanding } from '../assessment/costStanding.ts';
import type { Origin } from '../assessment/origin.ts';
import { LAST_PLAN_YEAR } from '../plan/replacements.ts';
import { annexWords } from '../text/annex.ts';
import { annexRowWords, type AnnexRule } from '../text/annexRows.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { amountText, whyText } from './gridAnswers.ts';
import { hasManyGroups } from './manyGroups.ts';
import { spans } from './numberRuns.ts';
import { originBasis, type RuleRow } from './originBasis.ts';
import { idParts, originValue } from './originLabels.ts';
import type { OriginContext } from './originSections.ts';
import type { ReportContext } from './report.ts';

type OriginOf = (id: string) => Origin | null;

/** Rules of which the values stand line by line in tables of their own. */
export const IN_COST_TABLES: ReadonlySet<RuleRow['rule']> = new Set(['cost']);
const IN_DAY_TABLES: ReadonlySet<RuleRow['rule']> = new Set(['unmetDay', 'roadDay']);

/** Lines longer than this, or values longer than that together, have a table of their own; in letters. */
const LONG_LINE = 360;
const LONG_VALUES = 700;

/** The values of a rule, in words where they stand in tables of their own. */
export function valuesOf(row: RuleRow, context: ReportContext): string {
  return hasOwnTable(row, context)
    ? annexWords[context.language].seeTable(ownTableTitle(row, context))
    : valuesInLines(row, originBasis(context).origin, context);
}

/** The values of a rule line by line; in words where they stand in the tables of costs and of days. */
export function valuesInLines(row: RuleRow, originOf: OriginOf, context: OriginContext): string {
  const { rule } = row;
  const words = annexWords[context.language];
  if (IN_COST_TABLES.has(rule)) return words.seeCosts;
  if (IN_DAY_TABLES.has(rule)) return words.seeDays[rule as 'unmetDay' | 'roadDay'];
  return written(row, originOf, context);
}

/** Whether the values of a rule are too many for a cell. */
export function hasOwnTable(row: RuleRow, context: ReportContext): boolean {
  // Figures as they are have nothing in common that a table could show.
  if (IN_COST_TABLES.has(row.rule) || IN_DAY_TABLES.has(row.rule) || row.rule === 'figure') return false;
  const text = written(row, originBasis(context).origin, context);
  return text.length > LONG_VALUES || text.split('\n').some((line) => line.length > LONG_LINE);
}

/** "R35. Kosten per km". */
export function ownTableTitle(row: RuleRow, context: ReportContext): string {
  const number = originBasis(context).rules.indexOf(row) + 1;
  return `R${number}. ${annexRowWords[context.language].name[row.rule as AnnexRule]}`;
}

/** The values of a rule with what parts each from the others. */
export function labelledValues({ ids }: RuleRow, originOf: OriginOf, context: OriginContext): Labelled[] {
  const partsOf = idParts(context);
  return ids.flatMap((id) => {
    const found = originOf(id);
    if (found === null || saysNothing(found)) return [];
    const value = valueOf(id, found, context);
    return value === null ? [] : [{ labels: partsOf(id), value }];
  });
}

const texts = new WeakMap<RuleRow, string>();

/** Made once per rule, because its length decides where it stands. */
function written(row: RuleRow, originOf: OriginOf, context: OriginContext): string {
  const text = texts.get(row) ?? inLines(row, originOf, context);
  texts.set(row, text);
  return text;
}

function inLines(row: RuleRow, originOf: OriginOf, context: OriginContext): string {
  const values = labelledValues(row, originOf, context);
  if (values.length === 0) return '–';
  return linesOf(values)
    .map(([head, line]) => (head === '' ? '' : `${head} – `) + listed(line, context))
    .join('\n');
}

/** Null for what is open: an amount that misses a line is told nowhere. */
function valueOf(id: string, origin: Origin, context: OriginContext): string | null {
  const { dossier, later, language } = context;
  const value = originValue(origin, context);
  const [room, remedy] = id.split('/');
  // The hours and the vehicles are the proof.
  if (origin.rule === 'why' && later.grid !== null) return `${value}. ${whyText(later.grid.whyNot, dossier, language)}`;
  if (['firstCheaper', 'firstTogether', 'payback'].includes(origin.rule) && origin.value === null)
    return neverText(id, context);
  if (origin.rule === 'remedyAmount') return amountOf(room, remedy, context) ?? value;
  if (missesVehicle(id, context)) return annexWords[language].withoutOpen(value);
  return missesLine(id, context) ? openText(id, value, context) : value;
}

/** Until when was looked in vain. */
function neverText(id: string, { assessment, writer, language }: OriginContext): string {
  const { noYear, noPayback } = moneyReportWords[language].uncertainty;
  const [, groupId, what] = id.split('/');
  const years = assessment.tco.groups.find((one) => one.groupId === groupId)?.years ?? 0;
  return what === 'payback' ? noPayback(writer.number(years)) : noYear(String(LAST_PLAN_YEAR));
}

/** How much of a remedy in its own words: a connection by its name, a contract with its hours. */
function amountOf(room: string, id: string, { later: { grid }, language }: OriginContext): string | null {
  const steps = room === 'remedy' ? grid?.remedies : room === 'chosen' ? grid?.chosen?.steps : grid?.cheapest?.steps;
  const found = steps?.find((one) => one.id === id);
  const text = found === undefined ? '' : amountText(found, language);
  return text === '' ? null : text;
}

/** A ground that ends on no known day, and a cost that is the same on both sides, are told as words or not at all. */
function saysNothing({ rule, value }: Origin): boolean {
  return rule === 'exemption' || rule === 'permit' ? value === null : rule === 'lineDifference' && value === 0;
}

/** What rests on the difference of all vehicles, while one of them has no price. */
const ON_DIFFERENCE =
  /^(?:tco\/difference|spread\/|breakEven\/|swing\/|tco\/[^/]+\/difference(?:$|\/lines|\/range)|plan\/\d+\/(?:cash|cumulative)$)/;

function missesVehicle(id: string, { assessment }: OriginContext): boolean {
  return costStanding(assessment.tco.groups) === 'unknown' && ON_DIFFERENCE.test(id);
}

/** A sum that misses a line which the reference has would look like a bargain. */
function missesLine(id: string, { assessment }: OriginContext): boolean {
  const [room, groupId, way, what] = id.split('/');
  if (room !== 'tco' && room !== 'tcoNow') return false;
  if (what !== undefined && what !== 'less' && what !== 'perKm') return false;
  const group = assessment.tco.groups.find((one) => one.groupId === groupId);
  const moment = room === 'tco' ? group?.planned : group?.now;
  return (moment?.alternatives.find((one) => one.id === way)?.oneSided.length ?? 0) > 0;
}

/** The ledgers and the drawing of costs show what is known of the choice of the plan and of diesel. */
function openText(id: string, value: string, { assessment, language }: OriginContext): string | null {
  const [room, groupId, way] = id.split('/');
  const group = assessment.tco.groups.find((one) => one.groupId === groupId);
  const inLedgers = room === 'tco' && (way === group?.electric.id || way === group?.diesel.id);
  return inLedgers ? annexWords[language].withoutOpen(value) : null;
}

export interface Labelled {
  /** What parts it from the others: a group, or a municipality and a ground. */
  labels: readonly string[];
  value: string;
}

/** What the values of a rule have in common begins a line: the group, or what a strategy does to all of them. */
function linesOf(values: readonly Labelled[]): [string, Labelled[]][] {
  const kinds = (at: number): number => new Set(values.map(({ labels }) => labels.at(at))).size;
  // Fewer lines read easier: of years and kinds of emission the kinds begin the line.
  const lastIsHead = kinds(-1) < kinds(0);
  const lines = new Map<string, Labelled[]>();
  for (const { labels, value } of values) {
    const single = labels.length < 2;
    const head = single ? '' : (labels.at(lastIsHead ? -1 : 0) ?? '');
    const rest = single ? labels : lastIsHead ? labels.slice(0, -1) : labels.slice(1);
    const line = lines.get(head);
    if (line === undefined) lines.set(head, [{ labels: rest, value }]);
    else line.push({ labels: rest, value });
  }
  return [...lines];
}

/** "a: 1; b, c: 2": labels with the same value together, and years that follow each other as a span. */
export function listed(items: readonly Labelled[], context: OriginContext): string {
  const byValue = new Map<string, (readonly string[])[]>();
  for (const { labels, value } of items) {
    const same = byValue.get(value);
    if (same === undefined) byValue.set(value, [labels]);
    else same.push(labels);
  }
  return [...byValue]
    .map(([value, labels]) => (labels[0].length === 0 ? value : `${namesOf(labels, context)}: ${value}`))
    .join('; ');
}

/** Single names in a row; of names with a second one behind them those with the same second ones together. */
function namesOf(labels: readonly (readonly string[])[], context: OriginContext): string {
  if (labels.every((label) => label.length < 2)) return together(labels.flat(), context);
  const seconds = new Map<string, string[]>();
  for (const [first, ...rest] of labels) {
    const second = seconds.get(first);
    if (second === undefined) seconds.set(first, [rest.join(' ')]);
    else second.push(rest.join(' '));
  }
  const firsts = new Map<string, string[]>();
  for (const [first, rest] of seconds) {
    const key = together(rest, context);
    const same = firsts.get(key);
    if (same === undefined) firsts.set(key, [first]);
    else same.push(first);
  }
  return [...firsts].map(([rest, names]) => `${together(names, context)}: ${rest}`).join('; ');
}

/** Names in a row, years that follow each other as a span; of all groups of a large fleet how many they are. */
export function together(labels: readonly string[], context: OriginContext): string {
  const each = [...new Set(labels)];
  const { fleetGroups } = context.dossier;
  if (
    hasManyGroups(context) &&
    each.length === fleetGroups.length &&
    fleetGroups.every(({ id }) => each.includes(nameOf(context, id)))
  )
    return annexWords[context.language].allGroups(context.writer.number(each.length));
  if (each.every((label) => /^\d{4}$/.test(label))) return spans(each.map(Number));
  return each.join(each.some((label) => label.includes(',')) ? ' / ' : ', ');
}
