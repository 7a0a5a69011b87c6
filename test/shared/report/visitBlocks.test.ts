import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { checklistIds, type Talk } from '../../../shared/dossier/talk.ts';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import type { Block, ReportDocument, RichText } from '../../../shared/report/blocks.ts';
import { checklistWords } from '../../../shared/text/checklist.ts';
import { closingWords } from '../../../shared/text/closing.ts';
import { glossary } from '../../../shared/text/glossary.ts';
import { exampleDossier, quickReportOf } from '../../support/examples.ts';
import { interFonts } from '../../support/interFonts.ts';
import { layoutFaults, textOfPages } from '../../support/pdfPages.ts';

const languages = ['nl', 'en'] as const;
const EDGE = { left: 50, right: 50, top: 24, bottom: 24 };

const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));

function textOf(block: Block): string {
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'paragraph') return plain(block.text);
  if (block.kind === 'list') return block.items.map(plain).join('\n');
  if (block.kind !== 'table') return '';
  return [...block.rows, block.totalRow ?? []].flat().map(plain).join('\n');
}
const said = (document: ReportDocument): string => document.blocks.map(textOf).join('\n');

const withTalk = (dossier: Dossier, talk: Partial<Talk>): Dossier => ({
  ...dossier,
  talk: { ...dossier.talk, ...talk },
});

const wholesaler = exampleDossier('groothandel');
const talked = withTalk(wholesaler, {
  answers: {
    'topic2/growth': { state: 'answered', text: 'Twee bussen erbij in 2028' },
    'topic2/tried': { state: 'answered', text: '' },
    'practical/space': { state: 'answered', text: 'Langs de oostgevel' },
    'individual/amount': { state: 'answered', text: 'Twaalf laadpunten' },
    'both/publicSpace': { state: 'notApplicable', text: 'alleen eigen terrein' },
  },
  measures: [
    { id: 'planning', suits: 'yes', groups: [], sharePercent: 60, ownEffectPercent: null },
    { id: 'rightsize', suits: 'yes', groups: [], sharePercent: null, ownEffectPercent: null },
    { id: 'decouple', suits: 'no', groups: [], sharePercent: null, ownEffectPercent: null },
  ],
  extended: { individual: true, collective: true },
  neighbours: {
    interest: 'yes',
    notes: 'Alleen voor de adviseur',
    joint: { on: '2026-11-23', companies: 3, vehicles: 24, singlesKW: 500, jointKW: 420, groupContractKW: 494 },
  },
  outcome: 'support',
  consents: [{ purpose: 'municipality', given: true, on: '2026-11-23' }],
  independence: { declared: true, interests: null },
});

/** A note in the other language makes a draft, with a stamp across its pages. */
const note = {
  nl: 'Laadplein gepland.\n- subsidie voor fietsen',
  en: 'A charging plaza is planned.\n- subsidy for bikes',
};

describe.each(languages)('what the talk gives, in the report in %s', (language) => {
  const own = { municipality: 'Utrecht', text: note[language], takenOn: '2026-11-23' };
  const document = quickReportOf(withTalk(talked, { municipalities: [own] }), language);
  const text = said(document);

  it('stands in its chapters: answers, local policy, practical questions, neighbours, measures', () => {
    for (const part of [
      'Twee bussen erbij in 2028',
      ...note[language].split('\n- '),
      'Langs de oostgevel',
      '494 kW',
      language === 'nl' ? '1 januari 2027' : '1 January 2027',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(language === 'nl' ? 'Ritplanning' : 'Route planning');
    expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
  });

  it('leaves out a tick without words, and what is the adviser’s alone', () => {
    expect(text).not.toContain(language === 'nl' ? 'Heeft u al elektrisch gereden' : 'Have you driven electric');
    expect(text).not.toContain('Alleen voor de adviseur');
  });

  it('lists every item of the checklist once, the open ones with their question', () => {
    const words = checklistWords[language];
    // 26 items; one is answered and one does not apply.
    expect(text).toContain(words.report.openOf(24, 26));
    const tables = document.blocks.filter(
      (block) => block.kind === 'table' && block.columns[0].header === words.report.columns.item,
    );
    const names = tables.flatMap((table) => (table.kind === 'table' ? table.rows.map(([name]) => plain(name)) : []));
    const all = Object.values(checklistIds).flat();
    expect([...names].sort()).toEqual(all.map((id) => words.item[id].name).sort());
    const asked = all.filter((id) => text.includes(`${words.report.open} ${words.item[id].ask}`));
    expect(asked).toHaveLength(24);
    expect(text).toContain('Twaalf laadpunten');
    expect(text).toContain(words.report.notApplicable('alleen eigen terrein'));
  });

  it('ends with outcome, consent and independence', () => {
    const { report, outcome } = closingWords[language];
    const from = document.blocks.findIndex((block) => block.kind === 'heading' && block.text === report.heading);
    const glossaryAt = document.blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === glossary[language].title,
    );
    const end = document.blocks.slice(from, glossaryAt).map(textOf).join('\n');
    expect(end).toContain(outcome.support.text);
    expect(end).toContain(report.declared);
    expect(end).toContain(language === 'nl' ? '(23 november 2026)' : '(23 November 2026)');
    // Nothing but the list of terms comes after it.
    const later = document.blocks.slice(from).filter((block) => block.kind === 'heading' && block.level === 1);
    expect(later).toEqual([document.blocks[glossaryAt]]);
  });

  it('says that no brand is named only where none is', () => {
    const { noBrands } = closingWords[language].report;
    expect(text).toContain(noBrands);
    const own = { ...talked.topics.topic2, text: { nl: 'Neem een Sprinter.', en: 'Take a Sprinter.' } };
    const named = { ...talked, topics: { ...talked.topics, topic2: own } };
    expect(said(quickReportOf(named, language))).not.toContain(noBrands);
  });

  it('prints inside the margins', () => {
    const pdf = renderReport(document, { fonts: interFonts, createdAt: talked.changedAt });
    expect(layoutFaults(pdf, { margins: EDGE })).toEqual([]);
    const pages = textOfPages(pdf).map((page) => page.replace(/\s+/g, ' '));
    const text = pages.join(' ');
    expect(text.lastIndexOf(glossary[language].title)).toBeGreaterThan(
      text.lastIndexOf(closingWords[language].report.independence),
    );
  });
});

describe('a report of a talk that gave nothing more', () => {
  const text = said(quickReportOf(wholesaler, 'nl'));

  it('has no empty headings, but says how independence and consent stand', () => {
    const { report } = closingWords.nl;
    expect(text).toContain(report.notDeclared);
    expect(text).toContain(report.consentNone);
    expect(text).not.toContain(checklistWords.nl.report.chapter);
    expect(text).not.toContain('Wat u ons vertelde');
    expect(text).not.toContain('Praktische vragen');
  });
});
