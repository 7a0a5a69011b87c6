/** Each quality of the report is checked on the PDF itself, also where a dossier is as awkward as one can be. */
import { describe, expect, it } from 'vitest';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { reportVariants } from '../../../shared/editions/reportVariant.ts';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import type { ReportDocument } from '../../../shared/report/blocks.ts';
import type { PrintedEdition } from '../../../shared/report/editionBlocks.ts';
import { moneyReportWords } from '../../../shared/text/moneyReport.ts';
import { photoWords } from '../../../shared/text/reportPhotos.ts';
import { reportWords } from '../../../shared/text/report.ts';
import { exampleDossier, exampleNames, quickReportOf, reportOf } from '../../support/examples.ts';
import { interFonts } from '../../support/interFonts.ts';
import { layoutFaults, poppler, textOfPages } from '../../support/pdfPages.ts';
import { fontFaults, headingFaults, pictureFaults, picturesOf } from '../../support/pdfQuality.ts';
import { photoOf, picture } from '../../support/photos.ts';

const EDGE = { left: 50, right: 50, top: 24, bottom: 24 };
/** Below this, from the lower edge, there is only the running footer, points. */
const FOOT = 60;
const createdAt = '2026-11-23T12:00:00Z';
const MEGABYTE = 1024 * 1024;
const languages = ['nl', 'en'] as const;

const pdfOf = (document: ReportDocument): Uint8Array => renderReport(document, { fonts: interFonts, createdAt });
const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** All that can be asked of any report, whatever it is of. Only a draft has letters over its text, on purpose. */
function faultsOf(pdf: Uint8Array, { company, language, draft, cover }: ReportDocument): string[] {
  const pages = textOfPages(pdf).map(flat);
  const { pageOf } = reportWords[language];
  const numbered = pages.flatMap((page, index) => {
    const said = pageOf.replace('{page}', String(index + 1)).replace('{pages}', String(pages.length));
    return page.includes(said) ? [] : [`page ${index + 1} does not say "${said}"`];
  });
  const begin = flat(company).slice(0, 20);
  const headed = pages.flatMap((page, index) =>
    (cover !== null && index === 0) || page.trimStart().startsWith(begin)
      ? []
      : [`page ${index + 1} has no running header`],
  );
  return [
    ...numbered,
    ...headed,
    ...headingFaults(pdf, FOOT),
    ...fontFaults(pdf),
    ...pictureFaults(pdf, EDGE.left),
    ...(draft === null ? layoutFaults(pdf, { margins: EDGE }) : []),
  ];
}

function withGroups(dossier: Dossier, count: number, name: (index: number) => string): Dossier {
  const fleetGroups = Array.from({ length: count }, (_, index) => {
    const group = dossier.fleetGroups[index % dossier.fleetGroups.length];
    return { ...group, id: `group-${index}`, name: name(index) };
  });
  return { ...dossier, fleetGroups };
}

describe.each(exampleNames)('the reports of %s', (name) => {
  const dossier = exampleDossier(name);
  it.each(languages.flatMap((language) => reportVariants.map((variant) => [language, variant] as const)))(
    'in %s, %s, have no fault, stay under a megabyte, and draw no figure as a picture',
    (language, variant) => {
      const document = reportOf(dossier, language, { variant });
      const pdf = pdfOf(document);
      expect(faultsOf(pdf, document)).toEqual([]);
      expect(pdf.length).toBeLessThan(MEGABYTE);
      expect(picturesOf(pdf)).toEqual([]);
      expect(Buffer.compare(pdf, pdfOf(document))).toBe(0);
    },
  );

  it.each(languages)(
    'say in %s what they are, who made them, and when, by the clock of the dossier alone',
    (language) => {
      const pdf = pdfOf(reportOf(dossier, language));
      const info = poppler('pdfinfo', ['-isodates', '{}'], pdf);
      expect(info).toContain(`Title:           ${reportWords[language].title} – ${dossier.company.name}`);
      expect(info).toMatch(/Author: +Voorbeeldadviseur/);
      expect(info).toMatch(/CreationDate: +2026-11-23T12:00:00Z/);
      expect(info).not.toMatch(/ModDate/);
      expect(Buffer.from(pdf).toString('latin1')).toContain(`/Lang (${language})`);
    },
  );

  it('lead to the sources of their figures', () => {
    const links = poppler('pdfinfo', ['-url', '{}'], pdfOf(reportOf(dossier, 'nl')));
    const addresses = new Set(links.match(/https:\/\/\S+/g));
    expect(addresses.size).toBeGreaterThan(15);
  });

  it('repeat the header of the list of figures on each page that it runs over', () => {
    const pages = textOfPages(pdfOf(reportOf(dossier, 'nl'))).map(flat);
    const { number, validity } = moneyReportWords.nl.figures;
    const listed = pages.filter((page) => /\bK\d+ [A-Z]/.test(page) && page.includes(validity));
    const rows = pages.join(' ').match(/\bK(\d+) [A-Z]/g) ?? [];
    expect(listed.length).toBeGreaterThan(2);
    expect(rows.length).toBeGreaterThan(80);
    // The first begins with an explanation above the list.
    for (const page of listed.slice(1)) expect(page.slice(0, 400)).toContain(number);
  });
});

const longName = 'Internationaal Transportbedrijf Van der Heijden-Coëlho & Zonen B.V.';

describe('a fleet of forty groups of a company with a long name', () => {
  const dossier = withGroups(
    { ...exampleDossier('groothandel'), company: { ...exampleDossier('groothandel').company, name: longName } },
    40,
    (index) => `Gekoelde distributie met nachtelijke terugkomst, ploeg ${index + 1}`,
  );

  it('has no fault in full', () => {
    const document = quickReportOf(dossier, 'nl');
    const pdf = pdfOf(document);
    expect(longName.length).toBeGreaterThan(60);
    expect(faultsOf(pdf, document)).toEqual([]);
    const text = flat(textOfPages(pdf).join(' '));
    for (let group = 1; group <= 40; group++) expect(text).toContain(`ploeg ${group}`);
    expect(pdf.length).toBeLessThan(MEGABYTE);
  });

  it('has no fault as the page for the operator', () => {
    const document = quickReportOf(dossier, 'nl', { variant: 'operator' });
    expect(faultsOf(pdfOf(document), document)).toEqual([]);
  });
});

const LETTERS = 'ABCDEFGHIJKL';

describe('a report with twelve photos', () => {
  const dossier = exampleDossier('groothandel');
  const shapes = [
    { width: 1280, height: 960 },
    { width: 960, height: 1280 },
    { width: 1280, height: 300 },
  ];
  const photos = Array.from({ length: 12 }, (_, index) =>
    photoOf(dossier.id, {
      id: `photo ${index}`,
      position: 11 - index,
      caption:
        index % 3 === 0
          ? `Opname ${LETTERS[index]}: ${'groepenkast met hoofdzekering en aardlekschakelaars '.repeat(4)}`
          : `Opname ${LETTERS[index]}.`,
      // What is printed is scaled by what the picture says of its own size.
      image: { ...picture, ...shapes[index % 3] },
    }),
  );

  it('has all of them, in the order of the adviser, inside the margins and over nothing', () => {
    const document = quickReportOf(dossier, 'nl', { photos });
    const pdf = pdfOf(document);
    expect(picturesOf(pdf)).toHaveLength(12);
    expect(faultsOf(pdf, document)).toEqual([]);
    const text = flat(textOfPages(pdf).join(' '));
    expect(text).toContain(photoWords.nl.title);
    const order = photos.map((_, index) => text.indexOf(`Meterkast: Opname ${LETTERS[11 - index]}`));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order[0]).toBeGreaterThan(0);
    expect(Buffer.compare(pdf, pdfOf(document))).toBe(0);
  });

  it('keeps them out of the short one and off the page for the operator', () => {
    for (const variant of ['short', 'operator'] as const) {
      expect(picturesOf(pdfOf(quickReportOf(dossier, 'nl', { photos, variant })))).toEqual([]);
    }
  });
});

describe('everything at once', () => {
  it('has no fault: forty groups, photos, a house style, and a version with many differences', () => {
    const dossier = withGroups(exampleDossier('transporteur'), 40, (index) => `Groep ${index + 1}`);
    const headline = { vehicles: 1, refused: 1, differencePerYear: 1, peakKW: 1, fits: 1 };
    const entries = Array.from({ length: 90 }, (_, index) => ({
      what: `Gekoelde distributie, ploeg ${index}: Kilometers op de langste dag`,
      earlier: `${index}`,
      now: 'een lang antwoord dat over meer dan één regel loopt omdat er veel in staat',
    }));
    const edition: PrintedEdition = {
      number: 12,
      day: '2026-12-01',
      hash: 'a'.repeat(64),
      headline: { ...headline, fits: null },
      previous: { number: 11, day: '2026-11-30', headline, entries },
    };
    const house = {
      name: 'Advies',
      colour: '#ffd200',
      footer:
        'Adviesbureau met een naam die net zo lang is als een regel breed kan zijn, Havenstraat 1, 1234 AB Utrecht, 030 000 00 00',
      disclaimer: 'Aan dit advies kunnen geen rechten worden ontleend. '.repeat(30),
      logo: picture,
    };
    const photos = Array.from({ length: 5 }, (_, index) => photoOf(dossier.id, { id: `p${index}`, position: index }));
    const document = quickReportOf(dossier, 'nl', { edition, house, photos });
    const pdf = pdfOf(document);
    expect(faultsOf(pdf, document)).toEqual([]);
    // The address and the number to ring at the foot of each page are whole.
    for (const page of textOfPages(pdf).map(flat)) expect(page).toMatch(/1234 AB Utrecht, 030.* 000 00 00/);
  });
});

describe('a report of nothing', () => {
  it.each(languages.flatMap((language) => reportVariants.map((variant) => [language, variant] as const)))(
    'in %s, %s, has no fault',
    (language, variant) => {
      const dossier = emptyDossier('leeg', createdAt, null);
      const document = { ...reportOf(dossier, language, { variant }), draft: null };
      expect(faultsOf(pdfOf(document), document)).toEqual([]);
    },
  );
});

describe('the questions themselves', () => {
  const page = (blocks: ReportDocument['blocks']): Uint8Array =>
    pdfOf({ ...quickReportOf(emptyDossier('leeg', createdAt, null), 'nl'), draft: null, cover: null, blocks });

  it('find a heading alone at the foot of a page, when there is one', () => {
    const lines = { kind: 'list', items: Array.from({ length: 30 }, (_, index) => `regel ${index}`) } as const;
    expect(headingFaults(page([lines, { kind: 'heading', level: 2, text: 'Alleen onderaan' }]), FOOT)).toEqual([
      'page 1: the heading "Alleen onderaan" stands alone at the foot',
    ]);
  });

  it('find a picture over words, when there is one', () => {
    const photos = [{ id: 'p', image: { ...picture, width: 600, height: 20 }, caption: 'Onderschrift' }];
    const fine = page([{ kind: 'photos', photos }]);
    expect(pictureFaults(fine, EDGE.left)).toEqual([]);
    // A margin wider than the page leaves no place that is right.
    expect(pictureFaults(fine, 400)[0]).toContain('outside the margins');
  });
});
