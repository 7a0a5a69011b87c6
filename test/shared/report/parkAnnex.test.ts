/** Every number in the report of several companies leads to a line of its annex, and on to the leaves of each company. */
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { openFonts } from '../../../shared/pdf/fonts.ts';
import { setTable } from '../../../shared/pdf/tableColumns.ts';
import { TEXT_WIDTH } from '../../../shared/pdf/theme.ts';
import type { TableBlock } from '../../../shared/report/blocks.ts';
import { plain } from '../../../shared/report/textOf.ts';
import { collectiveWords } from '../../../shared/text/collective.ts';
import { collectiveReportWords } from '../../../shared/text/collectiveReport.ts';
import { parkAnnexWords } from '../../../shared/text/parkAnnex.ts';
import { example, shippedSet } from '../../cases/shipped.ts';
import { interFonts } from '../../support/interFonts.ts';
import { parkOf, parkReport, type Park } from '../../support/parks.ts';
import { isSame, numbersIn, textsOf } from '../../support/printedNumbers.ts';
import {
  annexOf,
  leavesOf,
  namesWithNumbers,
  referencesIn,
  sectionsOf,
  withoutNames,
} from '../../support/reportAnnex.ts';

const wholesaler = example('groothandel');
const haulier = example('transporteur');
const named = (dossier: Dossier, name: string, more: Partial<Dossier>): Dossier => ({
  ...dossier,
  id: name,
  company: { ...dossier.company, name },
  ...more,
});
const careful = named(haulier, 'Ruime Marge B.V.', {
  settings: {
    ...haulier.settings,
    overrides: [{ id: 'grid.margin', low: null, typical: 25, high: null, reason: 'eigen inschatting' }],
  },
});
const improved = named(wholesaler, 'Met Maatregelen B.V.', {
  site: { ...wholesaler.site, remedies: [{ id: 'laterDeparture', amount: 60, powerKW: null }], batteryKWh: 200 },
});
const unknown = named(wholesaler, 'Onbekend B.V.', {
  site: { ...wholesaler.site, yearlyKWh: null, peakKW: null, meter: null, connection: null, contractedKW: null },
});
const olderSet: ParameterSet = { ...shippedSet, edition: '2026-06-01' };

const two = parkOf([{ dossier: wholesaler }, { dossier: haulier }]);
const mixed = parkOf([
  { dossier: wholesaler },
  { dossier: careful },
  { dossier: improved },
  { dossier: unknown },
  { dossier: haulier, set: olderSet },
]);

const reports = [
  { name: 'two companies', park: two },
  { name: 'companies with own values, measures, open answers and an older set', park: mixed },
].flatMap((one) => (['nl', 'en'] as const).map((language) => ({ ...one, language })));

function read(park: Park, language: 'nl' | 'en') {
  const text = collectiveReportWords[language];
  const titles = { annex: text.origin, first: text.title };
  const report = parkReport(park, language);
  const annex = annexOf(report, titles);
  const at = report.blocks.findIndex((block) => block.kind === 'heading' && block.text === titles.annex);
  const behind = report.blocks.slice(at);
  const tables = behind.filter((block): block is TableBlock => block.kind === 'table');
  const rows = tables.flatMap((table) => table.rows.map((row) => row.map(plain)));
  /** The tables under the name of a company: its rules and its answers. */
  const rowsOf = (name: string): string[][] => {
    const start = behind.findIndex((block) => block.kind === 'heading' && block.text === name);
    const end = behind.findIndex((block, index) => index > start && block.kind === 'heading');
    return behind
      .slice(start, end)
      .flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(plain)) : []));
  };
  return { report, annex, tables, rows, rowsOf, sections: sectionsOf(report, annex, titles) };
}

describe.each(reports)('the report of $name in $language', ({ park, language }) => {
  const { report, annex, tables, rows, rowsOf, sections } = read(park, language);
  const names = [
    ...park.companies.flatMap(({ dossier }) => namesWithNumbers(dossier, shippedSet, language)),
    ...park.companies.map(({ dossier }) => dossier.company.name ?? ''),
  ];
  const nameOf = ({ dossier }: Park['companies'][number]): string => dossier.company.name ?? '';

  it('has a line with every number that it prints, behind the heading that it stands under', () => {
    let printed = 0;
    const [first, ...rest] = sections;
    const vehicles = report.cover?.facts.at(-1)?.value ?? '';
    const missing = [first, ...rest].flatMap(({ chapter, heading, blocks }) => {
      const references = annex.referencesOf(chapter, heading) ?? [];
      const told = references.flatMap((one) => annex.lines.get(one)?.numbers ?? []);
      const texts = [...blocks.flatMap(textsOf), ...(heading === null && chapter === first.chapter ? [vehicles] : [])];
      return texts.flatMap((line) =>
        numbersIn(withoutNames(line, names), language).flatMap((one) => {
          printed++;
          return told.some((other) => isSame(one, other)) ? [] : [`${chapter} / ${heading}: ${one.text} in "${line}"`];
        }),
      );
    });
    expect(missing).toEqual([]);
    expect(printed).toBeGreaterThan(25);
  });

  it('numbers every line once, over all companies', () => {
    const numbers = rows.map(([number]) => number).filter((number) => /^[RIK]\d+$/.test(number));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const letter of ['R', 'I', 'K']) {
      const own = numbers.filter((number) => number.startsWith(letter)).map((number) => Number(number.slice(1)));
      expect(own).toEqual(own.map((_, index) => index + 1));
    }
  });

  it('says of every line a rule in words, and what it rests on down to answers and figures', () => {
    const rules = [...annex.lines].filter(([number]) => number.startsWith('R'));
    expect(rules.length).toBeGreaterThan(10 + 8 * park.companies.length);
    for (const [number, { rule, basis }] of rules) {
      expect(rule.length, number).toBeGreaterThan(10);
      for (const reference of referencesIn(basis)) expect(annex.lines.has(reference), reference).toBe(true);
      expect(leavesOf(number, annex.lines).size, number).toBeGreaterThan(0);
    }
  });

  it('leads from a figure of all together to answers of each company, and to figures', () => {
    const all = rows.filter(([number]) => /^R\d+$/.test(number));
    const of = (name: string): string => all.find(([, value]) => value.startsWith(name))?.[0] ?? '';
    const words = collectiveWords[language];
    for (const name of [words.peakSingles, words.peakJoint, words.group, words.contracts]) {
      const leaves = leavesOf(of(name), annex.lines);
      expect([...leaves].filter((leaf) => leaf.startsWith('K')).length, name).toBeGreaterThan(0);
      for (const company of park.companies) {
        const [dossier, ...answers] = rowsOf(nameOf(company)).filter(([number]) => number.startsWith('I'));
        const below = answers.map(([number]) => number).filter((number) => leaves.has(number));
        // Of a company whose connection nobody knows the contracts have no answer.
        if (company.dossier.id === unknown.id && name === words.contracts) expect(leaves).toContain(dossier[0]);
        else expect(below.length, `${name} ${nameOf(company)}`).toBeGreaterThan(0);
      }
    }
  });

  it('leads from what a company needs to its own answers and to none of another', () => {
    for (const company of park.companies) {
      const own = rowsOf(nameOf(company));
      const answers = own.filter(([number]) => number.startsWith('I')).map(([number]) => number);
      for (const [number] of own.filter(([one]) => one.startsWith('R')))
        for (const leaf of leavesOf(number, annex.lines)) if (leaf.startsWith('I')) expect(answers).toContain(leaf);
      const told = own
        .filter(([number]) => number.startsWith('I'))
        .map(([, , answer]) => answer)
        .join('\n')
        .replaceAll('\u00a0', ' ');
      for (const { departure, longestDayKm } of company.dossier.fleetGroups) {
        expect(told).toContain(departure ?? '');
        expect(told).toContain(`${longestDayKm} km`);
      }
      const date = company.dossier.visit.date ?? '';
      expect(told).toContain(date.slice(0, 4));
    }
  });

  it('names of every figure a source with a day, once for each set', () => {
    const label = language === 'nl' ? 'B' : 'S';
    const sources = new Map(
      rows.flatMap((row) =>
        [0, 2].flatMap((at) =>
          new RegExp(`^${label}\\d+$`).test(row[at] ?? '') ? [[row[at], row[at + 1]] as const] : [],
        ),
      ),
    );
    const figures = rows.filter(([number]) => number.startsWith('K'));
    expect(figures.length).toBeGreaterThan(15);
    for (const [number, name, , source] of figures) {
      expect(sources.get(source.split(' ')[0]) ?? '', `${number} ${name} ${source}`).toMatch(/[A-Za-z]{2}.*\d{4}/);
    }
    for (const table of tables.filter(({ rows: [first] }) => plain(first?.[0] ?? '').startsWith('K'))) {
      const inTable = table.rows.map((row) => plain(row[1]));
      expect(new Set(inTable).size).toBe(inTable.length);
    }
  });

  it('is set in letters that can be read on paper, with a header above every table', () => {
    expect(tables.length).toBeGreaterThan(3 + 2 * park.companies.length);
    for (const table of tables) {
      const { cell, header } = setTable(table, openFonts(interFonts), TEXT_WIDTH);
      // Points.
      expect(cell.size).toBeGreaterThanOrEqual(7.5);
      expect(header.size).toBeGreaterThanOrEqual(7.5);
      expect(table.columns.every((column) => column.header !== '')).toBe(true);
    }
  });
});

describe('what parts one company from the others', () => {
  const { rows, rowsOf, annex, report } = read(mixed, 'nl');
  const text = parkAnnexWords.nl;
  const notes = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : []));

  it('is the value that its adviser put in place, with the reason and the day', () => {
    const own = rows.filter(([number, name]) => number.startsWith('K') && name.includes('Ruime Marge'));
    expect(own).toHaveLength(1);
    const [[number, , value, source]] = own;
    expect(value).toMatch(/^25/);
    const told = rows.flatMap((row) => (row[0] === source ? [row[1]] : row[2] === source ? [row[3]] : []));
    expect(told[0]).toMatch(/bezoek van 23 november 2026: eigen inschatting/);
    // The group contract keeps the highest margin, and leads to that line and to no other margin.
    const group = rows.find(([, name]) => name?.startsWith(collectiveWords.nl.group))!;
    const margin = referencesIn(annex.lines.get(group[0])!.basis).filter(
      (one) => annex.lines.get(one)!.basis === number,
    );
    expect(margin).toHaveLength(1);
  });

  it('is an older set of figures, which has a list of its own', () => {
    const lists = report.blocks.flatMap((block) =>
      block.kind === 'heading' && block.text.startsWith(text.figuresOf('')) ? [block.text] : [],
    );
    expect(lists).toEqual([text.figuresOf('23 november 2026'), text.figuresOf('1 juni 2026')]);
    expect(notes).toContain(text.usedFor(haulier.company.name!));
  });

  it('is said where its dossier counts with more, and where it has another number or none', () => {
    expect(notes.filter((note) => note.includes(text.leavesOut))).toHaveLength(1);
    // Without its own use the dossier has no peak without charging; here it counts for what is known.
    expect(notes.filter((note) => note.includes(text.endsHere))).toHaveLength(1);
    const own = rowsOf('Onbekend B.V.');
    const [base] = own.filter(([, name]) => name.startsWith(collectiveWords.nl.columns.base));
    const [dossier] = own.filter(([, name]) => name === text.dossier);
    expect(base[3]).toBe(dossier[0]);
    expect(numbersIn(base[1], 'nl')[0].value).toBeCloseTo(mixed.park.members[3].basePeakKW, 1);
  });
});
