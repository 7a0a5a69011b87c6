/** The page for the grid operator stays one page: it is taken out of the report and handed over. */
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { operatorWords } from '../../../shared/text/operatorPage.ts';
import { exampleDossier, exampleNames, reportOf } from '../../support/examples.ts';
import { interFonts } from '../../support/interFonts.ts';
import { textOfPages } from '../../support/pdfPages.ts';

/** The pages of the chapter for the operator, from its heading to the next chapter. */
function operatorPages(dossier: Dossier, language: Language): string[] {
  const document = reportOf(dossier, language);
  const chapters = document.blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === 1 ? [at] : []));
  const from = chapters.find((at) => {
    const block = document.blocks[at];
    return block.kind === 'heading' && block.text === operatorWords[language].title;
  })!;
  const until = chapters.find((at) => at > from);
  // By itself it is laid out as in the report, since it starts a page and so does what follows.
  const alone = { ...document, draft: null, cover: null, blocks: document.blocks.slice(from, until) };
  const pages = textOfPages(renderReport(alone, { fonts: interFonts, createdAt: '2026-11-23T14:30:00Z' }));
  return pages.map((page) => page.replaceAll(/\s+/g, ' '));
}

const LONG_NAME = 'Internationaal Transportbedrijf Van der Heijden en Zonen B.V.';

/** Everything that can be long is long: names, hours, years. */
function longDossier(name: (typeof exampleNames)[number]): Dossier {
  const dossier = structuredClone(exampleDossier(name));
  dossier.company.name = LONG_NAME;
  dossier.company.businessPark = 'Bedrijvenpark De Wetering-Oost en Kanaalhaven Noordwest';
  dossier.company.contacts = [
    {
      id: 'c',
      name: 'Wilhelmina van Oudekerk tot Nieuwenhove',
      role: '',
      email: 'w.van.oudekerk@voorbeeldbedrijf.example',
      phone: '030 123 45 67',
    },
  ];
  dossier.site.ean = '871600000000000011';
  dossier.site.growth = Array.from({ length: 14 }, (_, index) => ({
    id: `g${index}`,
    description: 'uitbreiding',
    powerKW: 3,
    year: 2026 + index,
  }));
  dossier.site.remedies = [{ id: 'timeBlock', amount: null, powerKW: null }];
  return dossier;
}

describe.each((['nl', 'en'] as const).flatMap((language) => exampleNames.map((name) => ({ name, language }))))(
  'the page for the grid operator of $name in $language',
  ({ name, language }) => {
    const words = operatorWords[language];

    it.each([
      ['as it is', exampleDossier(name)],
      ['with long names and fourteen years of growth', longDossier(name)],
    ])('is one page, %s', (_, dossier) => {
      const pages = operatorPages(dossier, language);
      expect(pages.length).toBe(1);
      for (const said of [words.facts, words.request, words.form, words.profile, words.figure]) {
        expect(pages[0]).toContain(said);
      }
    });
  },
);

describe('the years that it tells', () => {
  it('are at most seven, with the first and the last of the plan', () => {
    const [page] = operatorPages(longDossier('groothandel'), 'nl');
    const table = page.slice(page.indexOf(operatorWords.nl.profile), page.indexOf(operatorWords.nl.figure));
    const years = [...table.matchAll(/\b20[2-4]\d\b/g)].map(([year]) => Number(year));
    expect(years.length).toBe(7);
    expect(years[0]).toBe(2026);
    expect(years.at(-1)).toBe(2039);
    expect(page).toContain(operatorWords.nl.yearsLeftOut);
  });
});

it('tells the peak of today without the growth that is still to come', () => {
  const dossier = structuredClone(exampleDossier('transporteur'));
  const grown = dossier.site.growth.reduce((sum, one) => sum + (one.powerKW ?? 0), 0);
  expect(grown).toBeGreaterThan(0);
  const peakIn = (one: Dossier): number => {
    const [page] = operatorPages(one, 'nl');
    return Number(new RegExp(`${operatorWords.nl.present} (\\d+) kW`).exec(page)?.[1]);
  };
  expect(peakIn(dossier)).toBe(peakIn({ ...dossier, site: { ...dossier.site, growth: [] } }));
});
