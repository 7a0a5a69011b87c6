import { describe, expect, it } from 'vitest';
import type { Dossier, TopicId } from '../../../shared/dossier/schema.ts';
import { topicIds } from '../../../shared/dossier/schema.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import type { Block, ReportDocument, RichText } from '../../../shared/report/blocks.ts';
import { moneyReportWords } from '../../../shared/text/moneyReport.ts';
import { reportWords } from '../../../shared/text/report.ts';
import { exampleDossier, exampleNames, quickReportOf, reportOf } from '../../support/examples.ts';
import { interFonts } from '../../support/interFonts.ts';
import { layoutFaults, poppler, textOfPages } from '../../support/pdfPages.ts';

/** The header and footer stand inside the text margins; nothing stands nearer to the edge than this, points. */
const EDGE = { left: 50, right: 50, top: 24, bottom: 24 };

const languages = ['nl', 'en'] as const;
const everyReport = exampleNames.flatMap((name) => languages.map((language) => ({ name, language })));

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

/** Everything that the report says, block by block. */
function said(document: ReportDocument): string[] {
  const ofBlock = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [plain(block.text)];
      case 'list':
        return block.items.map(plain);
      case 'keyFigures':
        return block.figures.flatMap((one) => [
          one.label,
          one.value,
          one.unit ?? '',
          one.note ?? '',
          one.verdict?.text ?? '',
        ]);
      case 'callout':
        return [block.title, plain(block.text)];
      case 'table':
        return [
          ...block.columns.map((column) => column.header),
          ...block.rows.flat().map(plain),
          ...(block.totalRow ?? []).map(plain),
        ];
      case 'figure':
        return [block.caption, block.figure.description];
      case 'spacer':
      case 'pageBreak':
        return [];
    }
  };
  return [...document.cover.blocks, ...document.blocks].flatMap(ofBlock);
}

function printed(dossier: Dossier, language: 'nl' | 'en'): Uint8Array {
  return renderReport(reportOf(dossier, language), { fonts: interFonts, createdAt: dossier.changedAt });
}

function withOpenPoint(dossier: Dossier, topic: TopicId): Dossier {
  const covered = { ...dossier.topics[topic].covered };
  const [first] = Object.keys(covered);
  const { [first]: _left, ...rest } = covered;
  return { ...dossier, topics: { ...dossier.topics, [topic]: { ...dossier.topics[topic], covered: rest } } };
}

describe.each(everyReport)('the report of $name in $language', ({ name, language }) => {
  const dossier = exampleDossier(name);
  const document = reportOf(dossier, language);

  it('says nothing that a program left behind', () => {
    for (const text of said(document)) {
      expect(text).not.toMatch(/undefined|\bNaN\b|\bnull\b|Infinity|\[object|\{[a-z]/);
    }
  });

  it('has conclusions, the four topics, and the annexes as chapters, in that order', () => {
    const chapters = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    const words = reportWords[language];
    expect(chapters).toEqual([
      words.conclusions,
      ...topicIds.map((topic) => words.chapters[topic]),
      moneyReportWords[language].chapters.costs,
      moneyReportWords[language].chapters.origin,
      words.chapters.assumptions,
    ]);
  });

  it('shows ledger totals that are the sums of the lines as shown', () => {
    const amount = (text: string): number => {
      const digits = text.replace(/[^\d−]/g, '').replace('−', '-');
      return digits === '' || digits === '-' ? 0 : Number(digits);
    };
    const words = reportWords[language];
    const ledgers = document.blocks.filter(
      (block) => block.kind === 'table' && block.columns[1].header === words.ledgerColumns.diesel,
    );
    expect(ledgers.length).toBe(dossier.fleetGroups.length);
    for (const ledger of ledgers) {
      if (ledger.kind !== 'table') continue;
      // Under a line stand the parts that it is made of, in italics: they are not added again.
      const isPart = (row: readonly RichText[]): boolean => typeof row[0] !== 'string' && row[0][0].italic === true;
      const lines = ledger.rows.filter((row) => plain(row[0]) !== words.ledgerPerKm && !isPart(row));
      for (const column of [1, 2, 3]) {
        const sum = lines.reduce((total, row) => total + amount(plain(row[column])), 0);
        expect(amount(plain(ledger.totalRow![column]))).toBe(sum);
      }
    }
  });

  it('names a source for every figure it uses', () => {
    const words = reportWords[language];
    const table = document.blocks.find(
      (block) =>
        block.kind === 'table' &&
        block.columns[0].header === moneyReportWords[language].figures.number &&
        block.columns[1].header === words.parameterColumns.figure,
    );
    if (table?.kind !== 'table') throw new Error('there is no table of figures');
    expect(table.rows.length).toBeGreaterThan(30);
    for (const row of table.rows) expect(plain(row[3])).toMatch(/\([ABC]\)$/);
  });

  it('is final when every topic is complete', () => {
    expect(document.draft).toBeNull();
  });

  it('keeps its conclusions on one page, prints inside the margins, and stays under a megabyte', () => {
    const pdf = printed(dossier, language);
    expect(pdf.length).toBeLessThan(1024 * 1024);
    expect(layoutFaults(pdf, { margins: EDGE })).toEqual([]);
    const pages = textOfPages(pdf);
    expect(pages[1]).toContain(reportWords[language].conclusions);
    expect(pages[1]).toContain(reportWords[language].askFirst);
    expect(pages[2]).toContain(reportWords[language].chapters.topic1);
    const text = pages.join('\n');
    for (const sign of ['€', 'CO₂', 'kWh']) expect(text).toContain(sign);
    expect(text).not.toContain(reportWords[language].draftStamp);
  });

  it('comes out byte for byte the same twice', () => {
    expect(Buffer.compare(Buffer.from(printed(dossier, language)), Buffer.from(printed(dossier, language)))).toBe(0);
  });
});

describe('a report with a topic that is not complete', () => {
  it.each(topicIds)('is a draft on every page and names %s', (topic) => {
    const dossier = withOpenPoint(exampleDossier('groothandel'), topic);
    const document = quickReportOf(dossier, 'nl');
    expect(document.draft?.reason).toContain(reportWords.nl.chapters[topic]);
    const pages = textOfPages(renderReport(document, { fonts: interFonts, createdAt: dossier.changedAt }));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) expect(page).toContain('CONCEPT');
  });
});

describe('a report without content', () => {
  it.each(languages)('of an empty dossier is a draft that can be printed (%s)', (language) => {
    const dossier = emptyDossier('leeg', '2026-11-23T09:00:00.000Z', null);
    const pages = textOfPages(printed(dossier, language));
    expect(pages[0]).toContain(reportWords[language].title.split(' ')[0]);
    for (const text of said(reportOf(dossier, language)))
      expect(text).not.toMatch(/undefined|\bNaN\b|\bnull\b|Infinity/);
  });
});

describe('the PDF tools', () => {
  it('are there, or every check above would say nothing', () => {
    expect(poppler).toBeDefined();
  });
});
