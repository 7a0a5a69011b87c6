/** Every number that the report prints leads to a line of the annex that has it, with its rule, down to the leaves. */
import { describe, expect, it } from 'vitest';
import { shortWeeks } from '../../../shared/charging/shortWeeks.ts';
import type { Block } from '../../../shared/report/blocks.ts';
import { openFonts } from '../../../shared/pdf/fonts.ts';
import { setTable } from '../../../shared/pdf/tableColumns.ts';
import { TEXT_WIDTH } from '../../../shared/pdf/theme.ts';
import { annexWords } from '../../../shared/text/annex.ts';
import { checklistWords } from '../../../shared/text/checklist.ts';
import { moneyReportWords } from '../../../shared/text/moneyReport.ts';
import { operatorWords } from '../../../shared/text/operatorPage.ts';
import { reportWords } from '../../../shared/text/report.ts';
import { assessmentOf, parameterSet, reportOf } from '../../support/examples.ts';
import { interFonts } from '../../support/interFonts.ts';
import { reportDossiers } from '../../support/reportDossiers.ts';
import { plain } from '../../../shared/report/textOf.ts';
import { isSame, numbersIn, textsOf, type Printed } from '../../support/printedNumbers.ts';
import {
  annexOf,
  leavesOf,
  namesWithNumbers,
  referencesIn,
  sectionsOf,
  withoutNames,
} from '../../support/reportAnnex.ts';

const reports = reportDossiers.flatMap((one) => (['nl', 'en'] as const).map((language) => ({ ...one, language })));

describe.each(reports)('the report of $name in $language', ({ dossier, language, isSmall }) => {
  const report = reportOf(dossier, language);
  const annex = annexOf(report);
  const names = namesWithNumbers(dossier, parameterSet, language);
  const numbersOf = (text: string): Printed[] => numbersIn(withoutNames(text, names), language);
  const open = annexWords[language].notEntered;
  const isMany = dossier.fleetGroups.length > 8;

  /** What needs no line in the annex, and why. */
  function isExcepted(block: Block, { text }: Printed, under: string): boolean {
    // Actions are what adviser and company agreed, in their own words.
    const { actions, topicMissing } = reportWords[language];
    // How many questions are open, and how many items are listed, is counted in what stands there.
    if (block.kind === 'callout' && block.title === topicMissing) return true;
    if (block.kind === 'paragraph' && under === checklistWords[language].report.chapter) return true;
    if (under === actions || (block.kind === 'table' && block.columns[0].header === actions)) return true;
    // How far a drawing of the years reaches is no figure of the company.
    return block.kind === 'figure' && block.figure.id === 'access' && /^\d{4}$/.test(text);
  }

  /** "Trekkers (54)": added up from the numbers of groups of one kind, that stand in one line. */
  function isCount(text: string, { text: shown, unit, value }: Printed): boolean {
    if (unit !== null || !text.includes(`(${shown})`)) return false;
    const kinds = [...new Set(dossier.fleetGroups.map((group) => group.vehicleClass))];
    return kinds.some((kind) => {
      let sums = [0];
      for (const { vehicleClass, number } of dossier.fleetGroups)
        if (vehicleClass === kind) sums = [...new Set([...sums, ...sums.map((sum) => sum + (number ?? 0))])];
      return sums.includes(value);
    });
  }

  it('has a line with the value of every number that it prints', () => {
    let printed = 0;
    const missing = sectionsOf(report, annex).flatMap(({ chapter, heading, blocks }) => {
      const told = (annex.referencesOf(chapter, heading) ?? []).flatMap((one) => annex.lines.get(one)?.numbers ?? []);
      let under = heading ?? chapter;
      return blocks.flatMap((block) => {
        if (block.kind === 'heading') under = block.text;
        const inLedgers = chapter === moneyReportWords[language].chapters.costs;
        const texts = !inLedgers ? textsOf(block) : isMany ? totalTexts(block) : ledgerTexts(block);
        return texts.flatMap((text) =>
          numbersOf(text).flatMap((one) => {
            printed++;
            const found =
              isExcepted(block, one, under) || isCount(text, one) || told.some((other) => isSame(one, other));
            return found ? [] : [`${chapter} / ${under}: ${one.text} in "${text.slice(0, 80)}"`];
          }),
        );
      });
    });
    expect(missing).toEqual([]);
    // That there is something to look for at all.
    expect(printed).toBeGreaterThan(isSmall ? 200 : 800);
  });

  it('says of every line a rule in words, and what it rests on down to answers and figures', () => {
    const rules = [...annex.lines].filter(([number]) => number.startsWith('R'));
    expect(rules.length).toBeGreaterThan(isSmall ? 20 : 60);
    expect(rules.filter(([, { rule }]) => rule.length < 10)).toEqual([]);
    const without = rules.filter(([number, { basis }]) => basis !== open && leavesOf(number, annex.lines).size === 0);
    expect(without.map(([number]) => number)).toEqual([]);
    for (const [, { basis }] of rules)
      for (const reference of referencesIn(basis)) expect(annex.lines.has(reference), reference).toBe(true);
  });

  it('names of every figure a source that is told with a name and a day', () => {
    const label = language === 'nl' ? 'B' : 'S';
    const sources = new Map<string, string>();
    for (const block of report.blocks) {
      if (block.kind !== 'table') continue;
      for (const row of block.rows.map((cells) => cells.map(plain)))
        for (const at of [0, 2])
          if (new RegExp(`^${label}\\d+$`).test(row[at] ?? '')) sources.set(row[at], row[at + 1]);
    }
    const figures = [...annex.lines].filter(([number]) => number.startsWith('K'));
    expect(figures.length).toBeGreaterThan(isSmall ? 40 : 100);
    for (const [number, { basis }] of figures) {
      const source = sources.get(basis.split(/\s/)[0]) ?? '';
      expect(source, `${number} ${basis}`).toMatch(/[A-Za-z]{2}.*\d{4}/);
    }
  });

  it('has no rule in the words of the research, which are in one language', () => {
    const all = report.blocks.flatMap(textsOf).join(' ');
    const inWords = parameterSet.figures.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
    const sentences = inWords.filter((text) => /[a-z]{3,} [a-z]{2,}/.test(text));
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((text) => all.includes(text))).toEqual([]);
  });

  it('says nothing in the words of the program', () => {
    const from = report.blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === moneyReportWords[language].chapters.origin,
    );
    const said = report.blocks.slice(from).flatMap(textsOf).join('\n');
    expect(said.match(/\b[a-z]{2,}[A-Z][a-z]+|\bundefined\b|\bNaN\b/g) ?? []).toEqual([]);
    // An id of one word could be a word of the text.
    const ids = dossier.fleetGroups.map(({ id }) => id).filter((id) => id.includes('-'));
    for (const id of ids) expect(said).not.toMatch(new RegExp(`\\b${id}\\b`));
    expect(said).not.toMatch(/: ;|, ,|^,/m);
  });

  it('answers for the page that goes to the grid operator too, which is the chapter as it stands', () => {
    const alone = reportOf(dossier, language, { variant: 'operator' }).blocks;
    const { title } = operatorWords[language];
    const from = report.blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
    if (from < 0) expect(alone.map(({ kind }) => kind)).toEqual(['paragraph']);
    else expect(report.blocks.slice(from, from + alone.length)).toEqual(alone);
  });

  it('is set in letters that can be read on paper', () => {
    const at = report.blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === moneyReportWords[language].chapters.costs,
    );
    const tables = report.blocks.slice(at).filter((block) => block.kind === 'table' && block.manner === 'fine');
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      if (table.kind !== 'table') continue;
      const { cell, header } = setTable(table, openFonts(interFonts), TEXT_WIDTH);
      // Points.
      expect(cell.size).toBeGreaterThanOrEqual(7.5);
      expect(header.size).toBeGreaterThanOrEqual(7.5);
    }
  });

  it('tells of every vehicle and day what is not charged', () => {
    const weeks = shortWeeks(assessmentOf(dossier).charging);
    expect(weeks.length > 0).toBe(!isSmall);
    const at = report.blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === annexWords[language].dayTitle.unmetDay,
    );
    const table = report.blocks[at + 2];
    if (weeks.length === 0 || table?.kind !== 'table') return;
    const rows = table.rows.map((cells) => cells.map(plain));
    const rowOf = (name: string, vehicle: number): string[] => {
      const row = rows.find(
        ([first]) =>
          (isMany && first === name) ||
          (first.startsWith(`${name} `) && vehiclesIn(first.slice(name.length)).includes(vehicle)),
      );
      if (row === undefined) throw new Error(`no row of ${name} ${vehicle}`);
      return row;
    };
    for (const { groupId, vehicle, days } of weeks) {
      const name = dossier.fleetGroups.find(({ id }) => id === groupId)?.name ?? '';
      days.forEach((kWh, day) => {
        const [amount, vehicles = ''] = rowOf(name, vehicle)[day + 1].split('\n');
        const own = isMany ? weeks.filter((week) => week.groupId === groupId) : [{ days }];
        const all = own.reduce((sum, week) => sum + week.days[day], 0);
        if (isMany) expect(vehiclesIn(vehicles).includes(vehicle)).toBe(kWh > 0);
        if (all === 0) expect(amount).toBe('–');
        else expect(Math.abs(numbersIn(amount, language)[0].value - all)).toBeLessThan(0.51);
      });
    }
  });
});

/** The difference on a line of a ledger is what stands beside it, and is checked here instead of in the annex. */
function ledgerTexts(block: Block): string[] {
  if (block.kind !== 'table') return textsOf(block);
  return block.rows.flatMap((row) => {
    const [, diesel, electric] = row.map(plain);
    return [diesel, electric];
  });
}

/** Of many groups the kinds of cost stand together: their lines are added up from the annex in a test of their own. */
function totalTexts(block: Block): string[] {
  return block.kind === 'table' ? block.rows.map((row) => plain(row.at(-1) ?? '')) : textsOf(block);
}

/** "1–3, 5" as numbers. */
function vehiclesIn(spans: string): number[] {
  return [...spans.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at),
  );
}
