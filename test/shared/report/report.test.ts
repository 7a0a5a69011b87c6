import { describe, expect, it } from 'vitest';
import type { Dossier, TopicId } from '../../../shared/dossier/schema.ts';
import { topicIds } from '../../../shared/dossier/schema.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import type { Block, ReportDocument, RichText } from '../../../shared/report/blocks.ts';
import { plain } from '../../../shared/report/textOf.ts';
import { chosenRemedyWords } from '../../../shared/text/chosenRemedies.ts';
import { closingWords } from '../../../shared/text/closing.ts';
import { costWords } from '../../../shared/text/costs.ts';
import { glossary } from '../../../shared/text/glossary.ts';
import { moneyText } from '../../../shared/text/money.ts';
import { moneyReportWords } from '../../../shared/text/moneyReport.ts';
import { operatorWords } from '../../../shared/text/operatorPage.ts';
import { reportWords } from '../../../shared/text/report.ts';
import { schemeWords } from '../../../shared/text/schemes.ts';
import { sourceListWords } from '../../../shared/text/sourceList.ts';
import { exampleDossier, exampleNames, parameterSet, quickReportOf, reportOf } from '../../support/examples.ts';
import { interFonts } from '../../support/interFonts.ts';
import { layoutFaults, poppler, textOfPages } from '../../support/pdfPages.ts';

/** The header and footer stand inside the text margins; nothing stands nearer to the edge than this, points. */
const EDGE = { left: 50, right: 50, top: 24, bottom: 24 };

const languages = ['nl', 'en'] as const;
const growthName = parameterSet.figures.find(({ id }) => id === 'en.grid.growth')!.name;
const everyReport = exampleNames.flatMap((name) => languages.map((language) => ({ name, language })));

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
      case 'photos':
        return block.photos.map((photo) => photo.caption);
      case 'excerpt':
        return block.blocks.flatMap(ofBlock);
      case 'contents':
        return [block.title];
      case 'spacer':
      case 'pageBreak':
        return [];
    }
  };
  return [...(document.cover?.blocks ?? []), ...document.blocks].flatMap(ofBlock);
}

function printed(dossier: Dossier, language: 'nl' | 'en'): Uint8Array {
  return renderReport(reportOf(dossier, language), { fonts: interFonts, createdAt: dossier.changedAt });
}

/** Lines and hard spaces as single spaces, so that a sentence is found wherever it was broken. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function printedText(dossier: Dossier, language: 'nl' | 'en'): string {
  return flat(textOfPages(printed(dossier, language)).join('\n'));
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
      // Nothing is known of a share that is not, a factor has no unit, and no cost is below nought in a sentence.
      expect(text).not.toMatch(/(?:onbekend|unknown) %|\d factor$|(?:kost|costs|daarna|and) € −/);
    }
  });

  it('tells the adviser at the screen what to choose, and not the reader', () => {
    const { aimFixed, aimTryHourly } = chosenRemedyWords[language];
    expect(said(document).join('\n')).toContain(aimFixed);
    expect(said(document).join('\n')).not.toContain(aimTryHourly);
  });

  it('says nothing of an outcome that was not recorded, and says where totals come from', () => {
    expect(dossier.talk.outcome).toBeNull();
    expect(said(document)).not.toContain(closingWords[language].report.outcome);
    expect(said(document)).toContain(moneyReportWords[language].roundedTotals);
  });

  it('has the four topics, the page for the operator the annexes and the glossary as chapters, in that order', () => {
    const chapters = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    const words = reportWords[language];
    expect(chapters).toEqual([
      ...topicIds.map((topic) => words.chapters[topic]),
      operatorWords[language].title,
      moneyReportWords[language].chapters.costs,
      moneyReportWords[language].chapters.origin,
      words.chapters.assumptions,
      glossary[language].title,
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

  it('has its conclusion on page one and nowhere else, prints inside the margins, and stays under a megabyte', () => {
    const pdf = printed(dossier, language);
    expect(pdf.length).toBeLessThan(1024 * 1024);
    expect(layoutFaults(pdf, { margins: EDGE })).toEqual([]);
    const pages = textOfPages(pdf);
    expect(pages[0]).toContain(reportWords[language].conclusions);
    expect(pages[0]).toContain(reportWords[language].askFirst);
    expect(pages[1]).toContain(reportWords[language].telling);
    expect(pages[2]).toContain(reportWords[language].chapters.topic1);
    const text = pages.join('\n');
    for (const sign of ['€', 'CO₂', 'kWh']) expect(text).toContain(sign);
    expect(text).not.toContain(reportWords[language].draftStamp);
  });

  it('comes out byte for byte the same twice', () => {
    expect(Buffer.compare(Buffer.from(printed(dossier, language)), Buffer.from(printed(dossier, language)))).toBe(0);
  });
});

describe.each(everyReport)('the money side of the report of $name in $language', ({ name, language }) => {
  const dossier = exampleDossier(name);
  const text = printedText(dossier, language);
  const money = moneyReportWords[language];
  const document = reportOf(dossier, language);

  it('gives the range of the draws on page one, in words that need no explanation', () => {
    const page = flat(textOfPages(printed(dossier, language))[0]);
    expect(page).toMatch(
      language === 'nl'
        ? /In minstens acht van de tien berekeningen (is het|ligt het tussen) €/
        : /In at least eight of ten calculations it is (between )?€/,
    );
    expect(page).not.toMatch(/P10|P90/);
  });

  it('sets every option of every group beside the others, or says why it cannot be', () => {
    const names = costWords[language].alternative;
    const tables = document.blocks.filter(
      (block) => block.kind === 'table' && block.columns[0].header === money.alternatives.columns.option,
    );
    expect(tables.length).toBe(dossier.fleetGroups.length);
    for (const table of tables) {
      if (table.kind !== 'table') continue;
      const shown = table.rows.map((row) => plain(row[0])).join('\n');
      for (const id of ['keep', 'diesel', 'hvo', 'electric', 'electricFinanced', 'electricLeased'] as const) {
        expect(shown).toContain(names[id]);
      }
      // Nobody entered a lease price: no amount may make it look like a bargain.
      const lease = table.rows.find((row) => plain(row[0]).startsWith(names.electricLeased));
      expect(lease?.slice(1, 4).map(plain)).toEqual([money.origin.open, money.origin.open, money.origin.open]);
    }
    expect(text).toContain(costWords[language].alternative.cargoBike.toLowerCase());
    expect(text).toMatch(language === 'nl' ? /Nu gekocht \(/ : /Bought now \(/);
  });

  it('shows the spread, the tornado and where it turns', () => {
    for (const part of [money.uncertainty.title, money.uncertainty.spread, money.uncertainty.breakEven]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(moneyText[language].tornado.title);
    expect(text).toContain(money.uncertainty.outside);
    for (const group of dossier.fleetGroups) expect(text).toContain(flat(group.name ?? ''));
  });

  it('adds the cash of the plan up to what it shows, for every year up to 2040', () => {
    const table = document.blocks.find(
      (block) => block.kind === 'table' && block.columns.at(-1)?.header === money.plan.columns.night,
    );
    if (table?.kind !== 'table') throw new Error('there is no table of years');
    const years = table.rows.slice(1);
    expect(years.map((row) => plain(row[0]))).toEqual(Array.from({ length: 15 }, (_, index) => String(2026 + index)));
    const amount = (cell: RichText): number => Number(plain(cell).replace(/[.,]/g, '').replace('−', '-'));
    let cash = 0;
    for (const row of years) {
      cash += amount(row[5]);
      expect(amount(row[6])).toBe(cash);
    }
  });

  it('says of each scheme that matters how it stands, and names the rest', () => {
    const table = document.blocks.find(
      (block) => block.kind === 'table' && block.columns[0].header === money.schemes.columns.scheme,
    );
    if (table?.kind !== 'table') throw new Error('there is no table of schemes');
    const shown = table.rows.map((row) => plain(row[0])).join('\n');
    for (const id of ['aanzet', 'sprila', 'mia', 'kia', 'ere'] as const) {
      expect(shown).toContain(schemeWords[language].scheme[id].name);
    }
    expect(shown).not.toContain(schemeWords[language].scheme.seba.name);
    expect(text).toContain(schemeWords[language].scheme.seba.name);
  });

  it('adds chargers and ERE to the parts of the bill for the price all in', () => {
    const table = document.blocks.find(
      (block) => block.kind === 'table' && plain(block.totalRow?.[0] ?? '') === money.price.allIn,
    );
    if (table?.kind !== 'table') throw new Error('there is no table of the price');
    const tenThousandths = (cell: RichText): number => {
      const digits = plain(cell)
        .replace(/[^\d−]/g, '')
        .replace('−', '-');
      return Number(digits);
    };
    expect(table.columns.length).toBe(4);
    const bill = table.rows.findIndex((row) => plain(row[0]) === reportWords[language].priceTotal);
    for (const column of [1, 2, 3]) {
      const sum = (from: number, to: number): number =>
        table.rows.slice(from, to).reduce((total, row) => total + tenThousandths(row[column]), 0);
      expect(tenThousandths(table.rows[bill][column])).toBe(sum(0, bill));
      expect(tenThousandths(table.totalRow![column])).toBe(sum(bill, table.rows.length));
    }
  });

  it('writes out every product of every cost, with figures that stand in the list', () => {
    const numbers = new Set([...text.matchAll(/\bK(\d+)\b/g)].map(([, number]) => Number(number)));
    const list = document.blocks.find(
      (block) => block.kind === 'table' && block.columns[1].header === reportWords[language].parameterColumns.figure,
    );
    if (list?.kind !== 'table') throw new Error('there is no list of figures');
    expect(list.rows.map((row) => plain(row[0]))).toEqual(list.rows.map((_, index) => `K${index + 1}`));
    expect(Math.max(...numbers)).toBe(list.rows.length);
    const products = document.blocks.filter(
      (block) => block.kind === 'table' && block.columns[2]?.header === money.origin.costColumns.arithmetic,
    );
    expect(products.length).toBe(dossier.fleetGroups.length);
    for (const table of products) {
      if (table.kind !== 'table') continue;
      for (const row of table.rows) expect(plain(row[2])).toMatch(/\S/);
      const fuel = table.rows.find((row) => plain(row[0]) === costWords[language].costType.energy);
      expect(plain(fuel?.[2] ?? '')).toMatch(language === 'nl' ? /km per jaar × [\d,]+ / : /km per year × [\d.]+ /);
    }
    // The grid tariffs of a year that is not known yet rise with a figure that is named.
    const growth = list.rows.find((row) => plain(row[1]) === growthName[language]);
    if (growth === undefined) throw new Error('the growth of the tariffs is not in the list');
    const risen = sourceListWords[language].onwardWith(plain(growth[0]));
    expect(list.rows.map((row) => plain(row[5])).some((text) => text.includes(risen))).toBe(true);
  });
});

describe('what the adviser asked for', () => {
  it('marks a reopened scheme as counted at request, with a closed one beside it that is not', () => {
    const dossier = exampleDossier('groothandel');
    const asked = { ...dossier, settings: { ...dossier.settings, reopenedSchemes: ['aanzet' as const] } };
    const { blocks } = quickReportOf(asked, 'nl');
    const rows = blocks.flatMap((block) =>
      block.kind === 'table' && block.columns[0].header === moneyReportWords.nl.schemes.columns.scheme
        ? block.rows
        : [],
    );
    const state = (name: string): string => plain(rows.find((row) => plain(row[0]).startsWith(name))?.[1] ?? '');
    expect(state('AanZET')).toContain('gesloten');
    expect(state('AanZET')).toContain('op uw verzoek meegeteld');
    expect(state('MIA')).not.toContain('op uw verzoek');
  });
});

describe('a fleet of twenty groups with long names', () => {
  const dossier = exampleDossier('groothandel');
  const groups = Array.from({ length: 20 }, (_, index) => {
    const group = dossier.fleetGroups[index % dossier.fleetGroups.length];
    const name = `Gekoelde distributie met nachtelijke terugkomst regio Noordoost-Nederland, ploeg ${index + 1}`;
    return { ...group, id: `group-${index}`, name };
  });
  const document = reportOf({ ...dossier, fleetGroups: groups }, 'nl');

  it('keeps its conclusion on page one and everything inside the margins', () => {
    const pdf = renderReport(document, { fonts: interFonts, createdAt: dossier.changedAt });
    expect(layoutFaults(pdf, { margins: EDGE })).toEqual([]);
    const pages = textOfPages(pdf);
    expect(pages[0]).toContain(reportWords.nl.conclusions);
    expect(pages[0]).toContain(reportWords.nl.askFirst);
    expect(pages[2]).toContain(reportWords.nl.chapters.topic1);
    // More than a sentence bears by name are told by class: 7 groups of 5 vans are refused from 2029.
    expect(flat(pages[0])).toMatch(/Vanaf 1 januari 2029 mag u met uw grote bestelauto’s \(35\) niet meer in/);
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

describe('a text that was edited in one language only', () => {
  const dossier = exampleDossier('groothandel');
  const { topic4 } = dossier.topics;
  const edited = {
    ...dossier,
    topics: { ...dossier.topics, topic4: { ...topic4, text: { nl: '## Kop\n\nEen **eigen** tekst.', en: null } } },
  };

  it('is printed as it was typed, with its layout', () => {
    const { draft, blocks } = quickReportOf(edited, 'nl');
    expect(draft).toBeNull();
    expect(blocks).toContainEqual({ kind: 'heading', level: 3, text: 'Kop' });
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      text: [{ text: 'Een ' }, { text: 'eigen', bold: true }, { text: ' tekst.' }],
    });
  });

  it('makes the report in the other language a draft that names the topic', () => {
    expect(quickReportOf(edited, 'en').draft?.reason).toContain(reportWords.en.chapters.topic4);
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

  it.each(languages)('has one annex, which is not called the second (%s)', (language) => {
    const { chapters } = moneyReportWords[language];
    const { blocks } = reportOf(emptyDossier('leeg', '2026-11-23T09:00:00.000Z', null), language);
    const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
    expect(headings).toContain(chapters.originAlone);
    expect(headings).not.toContain(chapters.origin);
    expect(headings).not.toContain(chapters.costs);
  });
});

describe('the PDF tools', () => {
  it('are there, or every check above would say nothing', () => {
    expect(poppler).toBeDefined();
  });
});
