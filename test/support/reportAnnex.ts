/** The annex of a report read as its reader does: from a heading to lines, and from a line to what it rests on. */
import { reportWords } from '../../shared/text/report.ts';
import type { Dossier } from '../../shared/dossier/schema.ts';
import type { Language } from '../../shared/format/numbers.ts';
import type { Block, ReportDocument, TableBlock } from '../../shared/report/blocks.ts';
import { openParameters } from '../../shared/parameters/parameters.ts';
import type { ParameterSet } from '../../shared/parameters/schema.ts';
import { figureName, fullFigureName, shortFigureName } from '../../shared/report/sourceWords.ts';
import { sourceText } from '../../shared/report/standing.ts';
import { annexWords } from '../../shared/text/annex.ts';
import { moneyReportWords } from '../../shared/text/moneyReport.ts';
import { words } from '../../shared/text/words.ts';
import { plain } from '../../shared/report/textOf.ts';
import { numbersIn, textsOf, type Printed } from './printedNumbers.ts';

export interface AnnexLine {
  rule: string;
  basis: string;
  numbers: Printed[];
}

export interface Annex {
  /** R, I and K lines by their number. */
  lines: ReadonlyMap<string, AnnexLine>;
  /** The numbers of the lines behind a heading; undefined where the index does not have it. */
  referencesOf(chapter: string, heading: string | null): string[] | undefined;
}

/** "R3, R5–R7; K2" as single numbers. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(/([RIK])(\d+)(?:–[RIK](\d+))?/g)].flatMap(([, letter, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `${letter}${Number(first) + at}`),
  );
}

/** The headings between which the annex is looked for: of the report of one company unless said otherwise. */
export interface AnnexTitles {
  annex: string;
  /** The heading of page one. */
  first: string;
}

function titlesOf(language: Language): AnnexTitles {
  return { annex: moneyReportWords[language].chapters.origin, first: reportWords[language].conclusions };
}

export function annexOf({ blocks, language }: ReportDocument, titles = titlesOf(language)): Annex {
  const text = annexWords[language];
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === titles.annex);
  const annex = blocks.slice(at);
  const under = tablesByHeading(annex);
  const tables = annex.filter((block): block is TableBlock => block.kind === 'table');
  const lines = new Map<string, AnnexLine>();
  const numbers = (...texts: string[]): Printed[] => texts.flatMap((text) => numbersIn(text, language));
  for (const table of tables) {
    for (const row of table.rows.map((cells) => cells.map(plain))) {
      const [number, first, second = '', third = ''] = row;
      if (/^R\d+$/.test(number)) {
        const named = [...first.matchAll(/“([^”]+)”/g)].flatMap(([, title]) =>
          [...under].flatMap(([heading, some]) => (heading.startsWith(title) ? some.flatMap(textsOf) : [])),
        );
        lines.set(number, { rule: second, basis: third, numbers: numbers(first, second, ...named) });
      } else if (/^I\d+$/.test(number)) lines.set(number, { rule: first, basis: '', numbers: numbers(first, second) });
      else if (/^K\d+$/.test(number))
        lines.set(number, { rule: first, basis: row[3], numbers: numbers(first, second, row[4], row[5]) });
    }
  }
  const index = tables.find((table) => table.columns[0].header === text.whereColumns.heading);
  const places = new Map<string, string[]>();
  let chapter = '';
  for (const [cell, references] of index?.rows ?? []) {
    const isChapter = typeof cell !== 'string';
    if (isChapter) chapter = plain(cell);
    places.set(`${chapter}/${isChapter ? '' : cell}`, referencesIn(plain(references)));
  }
  return {
    lines,
    referencesOf: (of, heading) => places.get(`${of}/${heading ?? ''}`),
  };
}

function tablesByHeading(blocks: readonly Block[]): Map<string, TableBlock[]> {
  const found = new Map<string, TableBlock[]>();
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text;
    if (block.kind === 'table') found.set(heading, [...(found.get(heading) ?? []), block]);
  }
  return found;
}

export interface Section {
  chapter: string;
  /** The nearest heading that the index has; null for the chapter itself. */
  heading: string | null;
  blocks: Block[];
}

/** The report before the annex, page one first, by the headings that the index has. */
export function sectionsOf(
  { blocks, cover, language }: ReportDocument,
  annex: Annex,
  titles = titlesOf(language),
): Section[] {
  const end = blocks.findIndex((block) => block.kind === 'heading' && block.text === titles.annex);
  let chapter = titles.first;
  const sections: Section[] = [{ chapter, heading: null, blocks: [...(cover?.blocks ?? [])] }];
  for (const block of blocks.slice(0, end)) {
    if (block.kind === 'heading' && block.level === 1) {
      chapter = block.text;
      sections.push({ chapter, heading: null, blocks: [] });
    } else if (block.kind === 'heading' && annex.referencesOf(chapter, block.text) !== undefined)
      sections.push({ chapter, heading: block.text, blocks: [block] });
    else sections.at(-1)!.blocks.push(block);
  }
  return sections;
}

/** Names that hold numbers: of groups, of kinds of vehicle, of figures and their sources, and what a source says of a zone. */
export function namesWithNumbers(
  { fleetGroups }: Pick<Dossier, 'fleetGroups'>,
  set: ParameterSet,
  language: Language,
): string[] {
  const parameters = openParameters(set, []);
  const ofFigures = set.figures.flatMap((figure) => [
    sourceText(figure.id, parameters, language),
    fullFigureName(figure, language),
    figureName(figure, language),
    shortFigureName(figure, language),
  ]);
  const remarks = set.zones.flatMap(({ remark }) => (remark === null ? [] : [remark[language]]));
  const groups = fleetGroups.map(({ name }) => name ?? '');
  const all = [...ofFigures, ...remarks, ...groups, ...Object.values(words[language].vehicleClass)];
  return [...new Set(all)].filter((name) => /\d/.test(name)).sort((one, other) => other.length - one.length);
}

/** Also without weights in the names of kinds, "26-28 t", and without how many names a list leaves out. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names
    .reduce((rest, name) => rest.replaceAll(name, ' '), text)
    .replaceAll(/\b[\d.,]+-\d+ t\b/g, ' ')
    .replaceAll(/\b(?:nog \d+ (?:groepen|soorten|gemeenten)|\d+ more (?:groups|kinds|municipalities))\b/g, ' ');
}

/** The entries and figures that a line rests on in the end. */
export function leavesOf(number: string, lines: Annex['lines'], seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(number)) return found;
  seen.add(number);
  for (const reference of referencesIn(lines.get(number)?.basis ?? '')) {
    if (!reference.startsWith('R')) found.add(reference);
    else for (const leaf of leavesOf(reference, lines, seen)) found.add(leaf);
  }
  return found;
}
