import { describe, expect, it } from 'vitest';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { topicIds } from '../../../shared/dossier/schema.ts';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import type { ReportDocument } from '../../../shared/report/blocks.ts';
import { operatorWords } from '../../../shared/text/operatorPage.ts';
import { reportWords } from '../../../shared/text/report.ts';
import { variantWords } from '../../../shared/text/reportVariants.ts';
import { exampleDossier, exampleNames, quickReportOf, reportOf } from '../../support/examples.ts';
import { interFonts } from '../../support/interFonts.ts';
import { layoutFaults, textOfPages } from '../../support/pdfPages.ts';

const EDGE = { left: 50, right: 50, top: 24, bottom: 24 };
const createdAt = '2026-11-23T12:00:00Z';
const everyReport = exampleNames.flatMap((name) => (['nl', 'en'] as const).map((language) => ({ name, language })));

const pdfOf = (document: ReportDocument): Uint8Array => renderReport(document, { fonts: interFonts, createdAt });
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe.each(everyReport)('the short report of $name in $language', ({ name, language }) => {
  const dossier = exampleDossier(name);
  const pdf = pdfOf(reportOf(dossier, language, { variant: 'short' }));
  const pages = textOfPages(pdf).map(flat);

  it('has four to six pages, with the conclusion on the first and all four topics', () => {
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(pages.length).toBeLessThanOrEqual(6);
    expect(pages[0]).toContain(reportWords[language].conclusions);
    for (const topic of topicIds) expect(pages.join(' ')).toContain(reportWords[language].chapters[topic]);
  });

  it('says that it is short, and leaves annexes to the full one', () => {
    expect(pages[0]).toContain(flat(variantWords[language].subtitleShort(dossier.company.name ?? '')));
    expect(pages.at(-1)).toContain(variantWords[language].restTitle);
    expect(pages.join(' ')).not.toContain(reportWords[language].parameterTable);
    expect(pages.join(' ')).not.toContain(operatorWords[language].title);
  });

  it('says on its first page what the full one says there, and prints inside the margins', () => {
    const full = textOfPages(pdfOf(reportOf(dossier, language))).map(flat);
    const body = (page: string): string => page.replace(/ (Pagina|Page) \d+ (van|of) \d+ ?$/, '');
    const short = flat(variantWords[language].subtitleShort(dossier.company.name ?? ''));
    const whole = flat(reportWords[language].subtitle(dossier.company.name ?? ''));
    expect(body(pages[0]).replace(short, whole)).toBe(body(full[0]));
    expect(layoutFaults(pdf, { margins: EDGE })).toEqual([]);
  });
});

describe.each(everyReport)('the page for the grid operator of $name in $language, alone', ({ name, language }) => {
  const dossier = exampleDossier(name);
  const document = reportOf(dossier, language, { variant: 'operator' });

  it('has no cover and nothing but that page', () => {
    const chapters = document.blocks.filter((block) => block.kind === 'heading' && block.level === 1);
    expect(chapters).toMatchObject([{ text: operatorWords[language].title }]);
    const pdf = pdfOf(document);
    const pages = textOfPages(pdf).map(flat);
    expect(pages[0]).toContain(operatorWords[language].facts);
    expect(pages[0]).toContain(flat(dossier.company.name ?? ''));
    expect(pages.join(' ')).not.toContain(reportWords[language].telling);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(layoutFaults(pdf, { margins: EDGE })).toEqual([]);
  });
});

describe('every variant', () => {
  const variants = ['full', 'short', 'operator'] as const;

  it.each(variants)('%s is a draft on every page while a topic is missing, and when that was chosen', (variant) => {
    const dossier = exampleDossier('groothandel');
    const topic4 = { ...dossier.topics.topic4, covered: {} };
    const missing = quickReportOf({ ...dossier, topics: { ...dossier.topics, topic4 } }, 'nl', { variant });
    expect(missing.draft?.reason).toContain(reportWords.nl.chapters.topic4);
    const chosen = quickReportOf(dossier, 'nl', { variant, asDraft: true });
    expect(chosen.draft?.reason).toBe(variantWords.nl.chosenDraft);
    for (const document of [missing, chosen]) {
      const pages = textOfPages(pdfOf(document));
      for (const page of pages) expect(page).toContain(reportWords.nl.draftStamp);
      expect(flat(pages[0])).toContain(flat(document.draft?.reason ?? ''));
    }
    expect(quickReportOf(dossier, 'nl', { variant }).draft).toBeNull();
  });

  it.each(variants)('%s of an empty dossier can be printed', (variant) => {
    const dossier = emptyDossier('leeg', '2026-11-23T09:00:00.000Z', null);
    const pages = textOfPages(pdfOf(quickReportOf(dossier, 'nl', { variant })));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.join('')).not.toMatch(/undefined|\bNaN\b/);
  });
});
