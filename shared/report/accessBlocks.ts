/** The evidence under topic 1: access per group and zone with rule and source, what could apply, what doing nothing means. */
import type { ZoneAccess } from '../access/access.ts';
import { ruleSources } from '../access/rules.ts';
import {
  exemptionNotes,
  generalNotes,
  informationNotes,
  otherGrounds,
  permitNotes,
  ruleDoubt,
  zoneNotes,
} from '../advice/accessSentences.ts';
import { nameOf } from '../advice/findings.ts';
import { writeShortDate } from '../format/dates.ts';
import { accessWords } from '../text/access.ts';
import { domainWords } from '../text/domain.ts';
import { fillIn } from '../text/fillIn.ts';
import { reportWords } from '../text/report.ts';
import type { Block, RichText, Run } from './blocks.ts';
import { fewNames, hasManyGroups } from './manyGroups.ts';
import type { ReportContext } from './report.ts';
import { sourceText } from './standing.ts';

/** The picture of the years comes after the table: it is high, and would leave the page on which the text ends half empty. */
export function accessBlocks(context: ReportContext, picture: readonly Block[] = []): Block[] {
  const { rows } = context.assessment.access;
  if (rows.length === 0) return [];
  return [
    ...accessTable(context),
    ...picture,
    ...optionsList(context),
    ...nothingTable(context),
    { kind: 'heading', level: 3, text: accessWords[context.language].generalTitle },
    { kind: 'list', items: generalNotes(context) },
  ];
}

function accessTable(context: ReportContext): Block[] {
  const { assessment, language } = context;
  const text = reportWords[language];
  const columns = text.accessColumns;
  return [
    { kind: 'heading', level: 3, text: text.accessTable },
    {
      kind: 'table',
      columns: [
        { header: columns.group, width: hasManyGroups(context) ? 3.4 : 1.8 },
        { header: columns.zone, width: 1.6 },
        { header: columns.from, width: 1.7 },
        { header: columns.rule, width: 4.4 },
      ],
      manner: hasManyGroups(context) ? 'compact' : 'normal',
      rows: alike(assessment.access.rows).map((same): RichText[] => [
        context.writer.list([...new Set(same.map((one) => nameOf(context, one.groupId)))]),
        context.writer.list([...new Set(same.map((one) => one.municipality))]),
        outcomeCell(same[0], context),
        ruleCell(same[0], context),
      ]),
    },
    ...doubts(context),
  ];
}

function outcomeCell(row: ZoneAccess, { language }: ReportContext): RichText {
  const domain = domainWords[language];
  const words = domain.outcome[row.outcome];
  switch (row.outcome) {
    case 'refused':
      return row.refusedFrom === null ? spanOf(row) : writeShortDate(row.refusedFrom);
    case 'open':
      return row.earliest === null ? words : `${words}: ${spanOf(row)}`;
    case 'planned':
      return row.plannedFrom === null ? words : `${words}: ${writeShortDate(row.plannedFrom)}`;
    case 'access':
    case 'paused':
    case 'noZone':
      return words;
  }
}

function spanOf({ earliest, latest }: ZoneAccess): string {
  return [earliest, latest].flatMap((day) => (day === null ? [] : [writeShortDate(day)])).join(' – ');
}

/** The rule and where it is from, what one should know of the vehicle, and what to ask. */
function ruleCell(row: ZoneAccess, context: ReportContext): Run[] {
  const { parameters, language } = context;
  const runs: Run[] = [];
  const say = (run: Run): void => {
    runs.push(runs.length === 0 ? run : { ...run, text: ` ${run.text}` });
  };
  if (row.rule !== null) {
    const source = sourceText(ruleSources[row.rule], parameters, language);
    say({ text: fillIn(domainWords[language].rule[row.rule], parameters, language) });
    say({ text: `${accessWords[language].source(source)}.`, italic: true });
  }
  if (ownRow(row)) for (const note of zoneNotes(row, context)) say({ text: note });
  for (const note of informationNotes(row, context)) say({ text: note });
  if (row.ask.length > 0) {
    const ask = row.ask.map((field) => domainWords[language].ask(field)).join(', ');
    say({ text: reportWords[language].toAsk(ask), bold: true });
  }
  return runs;
}

/** Plans and zones that do not come say what is uncertain in their own row. */
function ownRow({ outcome }: ZoneAccess): boolean {
  return outcome === 'planned' || outcome === 'paused' || outcome === 'noZone';
}

/** Zones of one group with the same outcome, days and rule share a row, and so do groups with the same row. */
function alike(rows: readonly ZoneAccess[]): ZoneAccess[][] {
  const keyOf = (row: ZoneAccess): string =>
    [row.outcome, row.earliest, row.latest, row.rule, row.ask.join(), ownRow(row) ? row.zoneId : ''].join('/');
  const ofGroup = together(rows, (row) => `${row.groupId}/${keyOf(row)}`);
  const zonesOf = (same: readonly ZoneAccess[]): string =>
    same
      .map((row) => row.zoneId)
      .sort()
      .join('/');
  return together(ofGroup, (same) => `${keyOf(same[0])}/${zonesOf(same)}`).map((groups) => groups.flat());
}

/** Those with the same key together, in the order in which the keys come. */
function together<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return [...found.values()];
}

/** In small print under the table: what is doubtful about a rule, and uncertain or special about a zone. */
function doubts(context: ReportContext): Block[] {
  const { rows } = context.assessment.access;
  const rules = [...new Set(rows.flatMap((row) => row.possibleRules))].flatMap(
    (rule) => ruleDoubt(rule, context) ?? [],
  );
  const active = rows.filter((row) => !ownRow(row));
  const places = [...new Map(active.map((row) => [row.zoneId, row])).values()].flatMap((row) => {
    const notes = zoneNotes(row, context);
    return notes.length === 0 ? [] : [`${row.municipality}: ${notes.join(' ')}`];
  });
  // What the text of the topic says of a municipality is not said again.
  const said = context.advice.topics.topic1.text;
  const items = [...rules, ...places.filter((place) => !said.includes(place))];
  return items.length === 0 ? [] : [{ kind: 'paragraph', role: 'note', text: items.join(' ') }];
}

/** Exemptions and permits, groups with the same ones together; the sentences on doing nothing stand in the text of the topic already. */
function optionsList(context: ReportContext): Block[] {
  const text = accessWords[context.language];
  const byNotes = new Map<string, string[]>();
  for (const { groupId, rows } of groupsOf(context)) {
    const others = otherGrounds(rows, context);
    const notes = [
      ...[...exemptionNotes(rows, context), ...permitNotes(rows, context)].map((note) => note.text),
      ...(others === null ? [] : [others]),
    ];
    const note = notes.join(' ');
    if (note !== '') byNotes.set(note, [...(byNotes.get(note) ?? []), nameOf(context, groupId)]);
  }
  if (byNotes.size === 0) return [];
  return [
    { kind: 'heading', level: 3, text: text.report.options },
    {
      kind: 'list',
      items: [...byNotes].map(([note, names]) => [
        { text: `${fewNames(names, context)}: `, bold: true },
        { text: note },
      ]),
    },
  ];
}

/** Day permits a year and what they leave uncovered, per group over the municipalities that refuse it for certain. */
function nothingTable(context: ReportContext): Block[] {
  const { language, writer } = context;
  const text = accessWords[language].report;
  const rows = groupsOf(context).flatMap(({ groupId, rows: own }): RichText[][] => {
    const certain = own.filter((row) => row.outcome === 'refused' || row.outcome === 'open');
    const nothing = certain[0]?.doingNothing;
    if (!nothing) return [];
    const places = [...new Set(certain.map((row) => row.municipality))];
    const euro = (amount: number): string => writer.euro(amount * places.length);
    const { permitsPerYear, euroPerVehicle, euroForGroup, uncoveredDays } = nothing;
    return [
      [
        nameOf(context, groupId),
        writer.list(places),
        permitsPerYear === null
          ? text.atMost(writer.number(nothing.mostPermitsPerYear))
          : writer.number(permitsPerYear),
        euroPerVehicle === null ? text.atMost(euro(nothing.mostEuroPerVehicle)) : euro(euroPerVehicle),
        euroForGroup === null ? text.toAsk : euro(euroForGroup),
        uncoveredDays === null ? text.toAsk : writer.number(uncoveredDays),
        writer.euro(nothing.fineEuro),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const { columns } = text;
  return [
    { kind: 'heading', level: 3, text: text.nothingTable },
    {
      kind: 'table',
      manner: hasManyGroups(context) ? 'compact' : 'normal',
      columns: [
        { header: columns.group, width: 2 },
        { header: columns.zones, width: 2.2 },
        { header: columns.permits, width: 1.3, align: 'right' },
        { header: columns.vehicle, width: 1.5, align: 'right' },
        { header: columns.fleet, width: 1.3, align: 'right' },
        { header: columns.uncovered, width: 1.2, align: 'right' },
        { header: columns.fine, width: 1.2, align: 'right' },
      ],
      rows,
    },
    { kind: 'paragraph', role: 'note', text: text.note },
  ];
}

function groupsOf({ assessment }: ReportContext): { groupId: string; rows: ZoneAccess[] }[] {
  const { rows } = assessment.access;
  return [...new Set(rows.map((row) => row.groupId))].map((groupId) => ({
    groupId,
    rows: rows.filter((row) => row.groupId === groupId),
  }));
}
