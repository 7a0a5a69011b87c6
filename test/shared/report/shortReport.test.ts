/** The short report is one page of conclusion and four to six pages in all, whatever the dossier holds. */
import { describe, expect, it } from 'vitest';
import { sortedActions } from '../../../shared/advice/actions/order.ts';
import { emptyDossier, emptyFleetGroup } from '../../../shared/dossier/create.ts';
import { topicIds, type Dossier, type FleetGroup } from '../../../shared/dossier/schema.ts';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import { openQuestionWords } from '../../../shared/text/openQuestions.ts';
import { questionWords } from '../../../shared/text/questions.ts';
import { reportWords } from '../../../shared/text/report.ts';
import { variantWords } from '../../../shared/text/reportVariants.ts';
import { drawnReportOf, exampleDossier, quickReportOf } from '../../support/examples.ts';
import { interFonts } from '../../support/interFonts.ts';
import { layoutFaults, textOfPages } from '../../support/pdfPages.ts';
import { photoOf } from '../../support/photos.ts';

const EDGE = { left: 50, right: 50, top: 24, bottom: 24 };
const createdAt = '2026-11-23T12:00:00Z';
const languages = ['nl', 'en'] as const;
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const wholesaler = exampleDossier('groothandel');
const haulier = exampleDossier('transporteur');

const sixty = 'Gekoelde distributie met nachtelijke terugkomst en nachtrust';
const longest = 'lang '.repeat(80);

function withGroups(dossier: Dossier, count: number, name: (index: number) => string): Dossier {
  const fleetGroups = Array.from({ length: count }, (_, index) => ({
    ...dossier.fleetGroups[index % dossier.fleetGroups.length],
    id: `group-${index}`,
    name: name(index),
  }));
  return { ...dossier, fleetGroups };
}

function withOnly(keep: (group: FleetGroup) => boolean): Dossier {
  return { ...wholesaler, fleetGroups: wholesaler.fleetGroups.filter(keep) };
}

function withTexts(text: string): Dossier {
  const own = { nl: text, en: text };
  const topics = Object.fromEntries(topicIds.map((id) => [id, { ...wholesaler.topics[id], text: own }]));
  return { ...wholesaler, topics: topics as Dossier['topics'] };
}

function withActions(dossier: Dossier, count: number, words: string): Dossier {
  const actions = Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    what: `Afspraak ${index + 1}: ${words}`.slice(0, 400),
    who: 'De directeur en de adviseur samen',
    by: '2027-01-31',
    status: 'open' as const,
  }));
  return { ...dossier, actions };
}

/** Ten thousand vans far beyond what any company drives, and a group of which nobody knows how many there are. */
function absurd(): Dossier {
  const [vans, older, trucks] = wholesaler.fleetGroups;
  return {
    ...wholesaler,
    company: { ...wholesaler.company, name: 'Internationale Groothandelsmaatschappij Van Ooijen-Terpstra & Zonen' },
    fleetGroups: [
      { ...vans, number: 9999, yearlyKm: 299_999, daysPerWeek: 6 },
      { ...older, daysPerWeek: 2, drivingDays: ['saturday', 'sunday'], longestDayKm: 1999 },
      { ...trucks, number: null },
    ],
  };
}

const everythingLong: Dossier = {
  ...withActions(
    withGroups(wholesaler, 40, (index) => `${index} ${longest}`.slice(0, 400)),
    25,
    longest,
  ),
  company: { ...wholesaler.company, name: longest, businessPark: longest },
  visit: { ...wholesaler.visit, adviser: longest, organisation: longest },
};

const vanAlone = { ...emptyFleetGroup('een'), vehicleClass: 'vanlarge' as const, number: 1 };

const dossiers: readonly [string, Dossier][] = [
  ['an empty dossier', emptyDossier('leeg', createdAt, null)],
  ['one van and nothing else', { ...emptyDossier('een', createdAt, null), fleetGroups: [vanAlone] }],
  [
    'groups without a number',
    { ...wholesaler, fleetGroups: wholesaler.fleetGroups.map((group) => ({ ...group, number: null })) },
  ],
  ['only vans', withOnly(({ vehicleClass }) => vehicleClass === 'vanlarge')],
  ['only trucks', withOnly(({ vehicleClass }) => vehicleClass === 'rigid18')],
  ['forty groups', withGroups(wholesaler, 40, (index) => `Ploeg ${index + 1}`)],
  ['forty groups of trucks', withGroups(haulier, 40, (index) => `Groep ${index + 1}`)],
  ['names of sixty letters', withGroups(wholesaler, 3, (index) => `${sixty} ${index}`)],
  ['forty names of sixty letters', withGroups(haulier, 40, (index) => `${sixty} ${index}`)],
  ['25 actions', withActions(wholesaler, 25, 'offertes vragen')],
  ['25 actions as long as they may be', withActions(haulier, 25, longest)],
  ['texts of one line', withTexts('Besproken.')],
  ['texts as long as they may be', withTexts('Een zin van de adviseur over van alles. '.repeat(500))],
  ['texts of headings and lists', withTexts('## Kop\n\n- punt een\n- punt twee\n\n'.repeat(400))],
  ['a text of one sentence without an end', withTexts('woord '.repeat(3300))],
  ['everything as long as it may be', everythingLong],
];

function pagesOf(dossier: Dossier, language: 'nl' | 'en', make = quickReportOf): string[] {
  const photos = Array.from({ length: 12 }, (_, index) => photoOf(dossier.id, { id: `p${index}`, position: index }));
  const document = { ...make(dossier, language, { variant: 'short', photos }), draft: null };
  const pdf = renderReport(document, { fonts: interFonts, createdAt });
  expect(layoutFaults(pdf, { margins: EDGE })).toEqual([]);
  return textOfPages(pdf).map(flat);
}

function expectShort(pages: readonly string[], language: 'nl' | 'en', { actions, fleetGroups }: Dossier): void {
  const words = reportWords[language];
  expect(pages.length).toBeGreaterThanOrEqual(4);
  expect(pages.length).toBeLessThanOrEqual(6);
  // The first page has the conclusion from its heading to its last line, and what follows begins on the next.
  expect(pages[0]).toContain(words.conclusions);
  expect(pages[0]).toContain(words.askFirst);
  expect(pages.slice(1).join(' ')).not.toContain(words.askFirst);
  // Who does what first, and what decides the outcome: on page one as well.
  expect(pages[0]).toContain(actions.length === 0 ? words.noActions : words.actions);
  for (const { what } of sortedActions(actions).slice(0, 4)) expect(pages[0]).toContain(flat(what).slice(0, 12));
  if (actions.length > 4) expect(pages[0]).toContain(words.actionsOverleaf(String(actions.length - 4)));
  if (fleetGroups.some(({ number, fuel }) => number !== null && fuel !== null))
    expect(pages[0]).toContain(words.tellingFirst);
  for (const topic of topicIds) expect(pages.join(' ')).toContain(words.chapters[topic]);
}

describe.each(dossiers)('the short report of %s', (_name, dossier) => {
  it.each(languages)('in %s is a page of conclusion and four to six pages in all', (language) => {
    expectShort(pagesOf(dossier, language), language, dossier);
  });
});

describe('the short report of an absurd fleet, with its draws', () => {
  it.each(languages)('in %s is a page of conclusion and four to six pages in all', (language) => {
    expectShort(pagesOf(absurd(), language, drawnReportOf), language, absurd());
  });
});

describe('an empty dossier on paper', () => {
  const pages = pagesOf(emptyDossier('leeg', createdAt, null), 'nl');
  const all = pages.join(' ');

  it('says which papers to have ready: meter data, contract and number plates among them', () => {
    const { prepareTitle, paper } = openQuestionWords.nl;
    for (const words of [prepareTitle, paper.readings, paper.contract, paper.plates]) expect(all).toContain(words);
  });

  it('lists the questions of every topic', () => {
    const { question } = questionWords.nl;
    for (const words of [question.zones, question.replacement, question.connection, question.planning])
      expect(all).toContain(words);
  });
});

describe('what the short report leaves to the full one', () => {
  it('is told: actions beyond the first eight', () => {
    const all = pagesOf(withActions(wholesaler, 25, 'offertes vragen'), 'nl').join(' ');
    expect(all).toContain('Afspraak 8:');
    expect(all).not.toContain('Afspraak 9:');
    // 25 less 8.
    expect(all).toContain(reportWords.nl.moreActions('17'));
  });

  it('is told under each text of the adviser that is cut, after a whole sentence', () => {
    const text = Array.from({ length: 500 }, (_, index) => `Zin ${index + 1} van de adviseur.`).join(' ');
    const all = pagesOf(withTexts(text), 'nl').join(' ');
    expect(all.split(variantWords.nl.restOfText)).toHaveLength(5);
    expect(all).toMatch(/Zin \d+ van de adviseur\. De rest van deze tekst staat in het volledige rapport\./);
    expect(all).not.toContain('Zin 500 ');
  });

  it('is nothing where there is room', () => {
    const all = pagesOf(wholesaler, 'nl').join(' ');
    expect(all).not.toContain(variantWords.nl.restOfText);
    const full = quickReportOf(withTexts('Een zin. '.repeat(2000)), 'nl');
    expect(JSON.stringify(full)).not.toContain(variantWords.nl.restOfText);
  });
});

describe('an amount on page one', () => {
  /** "€ 450.100.000" -> 450100000. */
  const amounts = (text: string): number[] =>
    [...text.matchAll(/€ ([\d.]+)/g)].map(([, digits]) => Number(digits.replaceAll('.', '')));

  it('lies within the range told beside it, also where the draws lean to one side', () => {
    const page = pagesOf(absurd(), 'nl', drawnReportOf)[0];
    const [usual] = amounts(/is elektrisch ongeveer (€ [\d.]+) per jaar goedkoper/.exec(page)?.[1] ?? '');
    const [least, most] = amounts(
      /In minstens acht van de tien berekeningen is het ([^g]+) goedkoper/.exec(page)?.[1] ?? '',
    );
    expect(usual).toBeGreaterThan(500_000_000);
    expect(least).toBeLessThan(most);
    expect(usual).toBeGreaterThanOrEqual(least);
    expect(usual).toBeLessThanOrEqual(most);
  });
});
