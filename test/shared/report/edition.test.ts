import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import { resultChanges, type PrintedEdition } from '../../../shared/report/editionBlocks.ts';
import type { Headline } from '../../../shared/editions/editions.ts';
import { headlineOf } from '../../../shared/report/headline.ts';
import { reportVariants } from '../../../shared/editions/reportVariant.ts';
import { reportWords } from '../../../shared/text/report.ts';
import { editionWords } from '../../../shared/text/reportEditions.ts';
import { assessmentOf, exampleDossier, quickReportOf } from '../../support/examples.ts';
import { interFonts } from '../../support/interFonts.ts';
import { layoutFaults, poppler, textOfPages } from '../../support/pdfPages.ts';

const hash = createHash('sha256').update('waarvan').digest('hex');
const headline: Headline = { vehicles: 12, refused: 4, differencePerYear: -1200, peakKW: 93, fits: 5 };
const first: PrintedEdition = { number: 1, day: '2026-11-24', hash, headline, previous: null };
const changes = Array.from({ length: 30 }, (_, index) => ({
  what: `Gegeven ${index + 1}`,
  earlier: String(index),
  now: String(index + 1),
}));
const second: PrintedEdition = {
  number: 2,
  day: '2026-12-01',
  hash,
  headline: { ...headline, differencePerYear: 850, fits: null },
  previous: { number: 1, day: '2026-11-24', headline, entries: changes },
};
const dossier = exampleDossier('groothandel');

function printed(edition: PrintedEdition, variant: (typeof reportVariants)[number], language: 'nl' | 'en' = 'nl') {
  const pdf = renderReport(quickReportOf(dossier, language, { edition, variant }), {
    fonts: interFonts,
    createdAt: '2026-12-01T09:00:00Z',
  });
  return { pdf, pages: textOfPages(pdf).map((page) => page.replace(/\s+/g, ' ')) };
}

describe.each(reportVariants)('a final report, %s', (variant) => {
  it('has its version on every page, its day and mark on page one, and the whole mark in words and in the file', () => {
    const { pdf, pages } = printed(first, variant);
    for (const page of pages) expect(page).toContain('· versie 1 ');
    if (variant !== 'operator') {
      expect(pages[0]).toContain('1, definitief gemaakt op 24 november 2026');
      expect(pages[0]).toContain(hash.slice(0, 12));
    }
    if (variant !== 'operator') expect(pages[0]).toContain(reportWords.nl.conclusions);
    expect(pages.join(' ').replaceAll(' ', '')).toContain(hash);
    expect(poppler('pdfinfo', ['{}'], pdf)).toMatch(new RegExp(`Keywords: +${hash}`));
    expect(pages.join(' ')).not.toContain(editionWords.nl.columns.earlier);
    expect(layoutFaults(pdf, { margins: { left: 50, right: 50, top: 24, bottom: 24 } })).toEqual([]);
  });
});

describe('the version after it', () => {
  it('lists in full what changed: results first, then answers', () => {
    const text = printed(second, 'full').pages.join(' ');
    expect(text).toContain('Wat er veranderd is sinds versie 1');
    expect(text).toContain('De vorige versie is van 24 november 2026.');
    expect(text).toMatch(/Elektrisch − diesel per jaar € −1\.200 € 850/);
    expect(text).toMatch(/Voertuigen die nu passen 5 niet ingevuld/);
    for (const { what, earlier, now } of changes) expect(text).toContain(`${what} ${earlier} ${now}`);
  });

  it('lists the first twelve in the short one, says how many are left, and leaves the operator in peace', () => {
    const { pages } = printed(second, 'short');
    const text = pages.join(' ');
    expect(pages.length).toBeLessThanOrEqual(6);
    expect(text).toContain('Gegeven 10 9 10');
    expect(text).not.toContain('Gegeven 11 ');
    expect(text).toContain(editionWords.nl.more('20'));
    expect(printed(second, 'operator').pages.join(' ')).not.toContain('Gegeven 1');
  });

  it('says in English what it says in Dutch', () => {
    const text = printed(second, 'full', 'en').pages.join(' ');
    expect(text).toContain('What has changed since version 1');
    expect(text).toMatch(/Electric − diesel per year € −1,200 € 850/);
  });

  it('says that nothing changed where nothing did', () => {
    const same = { ...second, headline, previous: { number: 1, day: '2026-11-24', headline, entries: [] } };
    expect(printed(same, 'full').pages.join(' ')).toContain(editionWords.nl.nothing);
    expect(resultChanges(headline, { ...headline }, 'nl')).toEqual([]);
  });
});

describe('the results by which a report is known again', () => {
  it('are those of page one', () => {
    const { access, tco, charging, grid } = assessmentOf(dossier);
    expect(headlineOf(assessmentOf(dossier))).toEqual({
      vehicles: access.vehicles,
      refused: access.vehiclesRefused,
      differencePerYear: Math.round(tco.difference!.typical),
      peakKW: Math.round(charging.strategies.optimal.peakKW),
      fits: grid.inOrder.fits.optimal,
    });
  });

  it('are unknown, not zero, where nothing charges at the company', () => {
    const none = headlineOf(assessmentOf({ ...dossier, fleetGroups: [] }));
    expect(none).toEqual({ vehicles: 0, refused: 0, differencePerYear: null, peakKW: null, fits: null });
  });
});
