import { describe, expect, it } from 'vitest';
import { TableShapeError } from '../../../shared/pdf/composeTable.ts';
import { MissingGlyphError } from '../../../shared/pdf/fontCoverage.ts';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import { MARGIN } from '../../../shared/pdf/theme.ts';
import type { Block, ReportDocument } from '../../../shared/report/blocks.ts';
import { interFonts } from '../../support/interFonts.ts';
import { layoutFaults, poppler, readPages, textOfPages } from '../../support/pdfPages.ts';
import { sampleDocument } from './sampleDocument.ts';

const createdAt = '2026-11-23T14:30:00Z';
const render = (document: ReportDocument): Uint8Array => renderReport(document, { fonts: interFonts, createdAt });

/** Running header and footer stand in the margins of the text; nothing may pass these. */
const EDGE = { left: MARGIN.left, right: MARGIN.right, top: 30, bottom: 28 };

const draft = render(sampleDocument());
const final = render(sampleDocument({ draft: null }));
const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

function withBlocks(blocks: readonly Block[]): Uint8Array {
  return render(sampleDocument({ draft: null, blocks }));
}

describe('the text of a report', () => {
  const pages = textOfPages(final).map(squeezed);
  const all = pages.join(' ');

  it('keeps euro signs, subscripts, accents and signs', () => {
    for (const text of [
      '€ 412.000',
      '148 ton CO₂ per jaar',
      'Coëlho',
      '≥ 95 %',
      '→ zie afspraak 2',
      '−69.131',
      '“te controleren”',
    ]) {
      expect(all).toContain(text);
    }
  });

  it('has the long company name in full above every page but the first, whose band has title and subtitle', () => {
    const name = sampleDocument().company;
    expect(name.length).toBeGreaterThanOrEqual(60);
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages.slice(1)) expect(page).toContain(name);
    expect(pages[0]).toContain(sampleDocument().subtitle);
  });

  it('numbers every page of all pages', () => {
    pages.forEach((page, i) => expect(page).toContain(`Pagina ${i + 1} van ${pages.length}`));
  });

  it('repeats the header of a table on each page it runs over, with the word for going on', () => {
    const inTable = pages.filter(
      (page) => page.includes('V-001-B') || page.includes('V-058-D') || page.includes('V-030-G'),
    );
    expect(inTable).toHaveLength(3);
    for (const page of inTable) expect(page).toMatch(/Kenteken Soort Bouwjaar Restwaarde.*Utrecht in 2027/);
    expect(pages.filter((page) => page.includes('Tabel 2. Alle voertuigen (vervolg)'))).toHaveLength(2);
    for (let i = 1; i <= 58; i++) expect(all).toContain(`V-${String(i).padStart(3, '0')}-`);
  });

  it('has the words of the figures as text', () => {
    for (const text of [
      'Gecontracteerd vermogen 200 kW',
      'geen toegang vanaf 1 jan 2027',
      'Vrachtwagenheffing',
      'donderdag',
    ]) {
      expect(all).toContain(text);
    }
  });

  it('lists the chapters with their pages', () => {
    expect(pages[0]).toMatch(/Inhoud 1 Toegang tot zero-emissiezones 2 2 Kosten per kilometer 2 3 Laden/);
  });
});

describe('a draft', () => {
  it('carries its stamp on every page and its reason on the first', () => {
    const pages = textOfPages(draft);
    for (const page of pages) expect(page).toContain('CONCEPT');
    expect(squeezed(pages[0])).toContain('datum eerste toelating van drie trekkers ontbreekt');
  });

  it('has the stamp in large letters too', () => {
    const tall = readPages(draft).map((page) =>
      page.words
        .filter((word) => word.yMax - word.yMin > 60)
        .map((w) => w.text)
        .join(''),
    );
    for (const letters of tall) expect(letters.split('').sort().join('')).toBe('CCENOPT');
  });

  it('leaves no trace in a final report', () => {
    expect(textOfPages(final).join('')).not.toContain('CONCEPT');
  });
});

describe('the pages', () => {
  it('have no word outside the margins and none over another', () => {
    expect(layoutFaults(final, { margins: EDGE })).toEqual([]);
  });

  it('end neither with a heading alone nor with the caption of a table', () => {
    for (let lines = 0; lines < 60; lines += 3) {
      const pages = textOfPages(
        withBlocks([
          { kind: 'list', items: Array.from({ length: lines }, (_, i) => `regel ${i}`) },
          { kind: 'heading', level: 2, text: 'Kop' },
          {
            kind: 'table',
            caption: 'Bijschrift',
            columns: [{ header: 'Wat' }],
            rows: [['eerste rij'], ['tweede rij']],
          },
        ]),
      );
      const page = pages.find((text) => text.includes('Kop'))!;
      expect(page).toContain('Bijschrift');
      expect(page).toContain('eerste rij');
    }
  });

  it('hold cells and callouts that are longer than a page', () => {
    const long = Array.from({ length: 900 }, (_, i) => `woord${i}`).join(' ');
    const pdf = withBlocks([
      { kind: 'callout', tone: 'info', title: 'Lang', text: long },
      {
        kind: 'table',
        columns: [{ header: 'Kort' }, { header: 'Lang' }],
        rows: [
          ['x', long],
          ['y', 'Donaudampfschifffahrt'.repeat(12)],
        ],
      },
    ]);
    const text = textOfPages(pdf).join(' ');
    for (let i = 0; i < 900; i++) expect(text.split(new RegExp(`\\bwoord${i}\\b`)).length).toBe(3);
    expect(layoutFaults(pdf, { margins: EDGE })).toEqual([]);
  });

  it('cope with a title, facts and contents that overfill the cover', () => {
    const { cover } = sampleDocument();
    const pdf = render(
      sampleDocument({
        draft: null,
        title: 'Adviesrapport '.repeat(14),
        cover: {
          blocks: cover?.blocks ?? [],
          facts: Array.from({ length: 40 }, (_, i) => ({ label: `feit ${i}`, value: 'waarde '.repeat(9) })),
        },
        blocks: Array.from({ length: 26 }, (_, i) => ({ kind: 'heading', level: 1, text: `Hoofdstuk ${i}` })),
      }),
    );
    expect(layoutFaults(pdf, { margins: EDGE })).toEqual([]);
  });

  it('cope with a report of nothing but a cover', () => {
    const pdf = render(sampleDocument({ blocks: [], cover: { facts: [], blocks: [] }, draft: null }));
    expect(readPages(pdf)).toHaveLength(1);
  });
});

describe('the file', () => {
  it('is the same to the byte when made twice, and another for another moment', () => {
    expect(Buffer.compare(draft, render(sampleDocument()))).toBe(0);
    const later = renderReport(sampleDocument(), { fonts: interFonts, createdAt: '2026-11-23T14:31:00Z' });
    expect(Buffer.compare(draft, later)).not.toBe(0);
  });

  it('does not depend on the time zone of the machine', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      expect(Buffer.compare(draft, render(sampleDocument()))).toBe(0);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('says what it is, who made it, when and in which language', () => {
    const info = poppler('pdfinfo', ['{}'], final);
    expect(info).toMatch(/Title: +Adviesrapport elektrische vloot – Transportbedrijf Van der Heijden-Coëlho/);
    expect(info).toMatch(/Author: +Mariëtte de Wit, Logistiek Makelaar Midden-Nederland/);
    expect(info).toMatch(/Subject: +Toegang, kosten/);
    expect(info).toMatch(/Page size: +595\.28 x 841\.89 pts \(A4\)/);
    expect(Buffer.from(final).toString('latin1')).toContain('/Lang (nl)');
  });

  it('embeds its fonts as subsets with a way back to characters', () => {
    const fonts = poppler('pdffonts', ['{}'], final).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) expect(font).toMatch(/VLOOT[ABC]\+Inter-\w+ +CID TrueType +Identity-H +yes yes yes/);
  });

  it('has bookmarks that mirror the headings', () => {
    const outline = poppler('pdftohtml', ['-xml', '-i', '-stdout', '{}'], final)
      .split('<outline>')
      .slice(1)
      .join('<outline>');
    expect(outline).toContain(
      '<item page="2">1 Toegang tot zero-emissiezones</item>\n<outline>\n<item page="2">Wat dit betekent',
    );
    expect(outline).toContain('Bijlage A Voertuigen');
  });

  it('has links that can be followed', () => {
    expect(poppler('pdfinfo', ['-url', '{}'], final)).toContain('https://www.opwegnaarzes.nl/');
  });

  it('stays far below a megabyte', () => {
    expect(final.length).toBeLessThan(400_000);
  });
});

describe('a table whose rows do not match its columns', () => {
  it('is refused', () => {
    expect(() => withBlocks([{ kind: 'table', columns: [{ header: 'x' }], rows: [['1', '2']] }])).toThrow(
      TableShapeError,
    );
  });
});

describe('a character that the fonts lack', () => {
  it('stops the report and is named', () => {
    const document = sampleDocument({ company: 'Transport 漢字 B.V.' });
    expect(() => render(document)).toThrow(MissingGlyphError);
    expect(() => render(document)).toThrow('U+6F22');
  });

  it('stops the report inside a table cell, a figure and a label as well', () => {
    expect(() => withBlocks([{ kind: 'table', columns: [{ header: 'x' }], rows: [['🚚']] }])).toThrow(
      MissingGlyphError,
    );
    const figure = {
      id: 'f',
      width: 100,
      height: 20,
      title: '',
      description: '',
      marks: [{ kind: 'text', at: { x: 0, y: 9 }, text: '漢', size: 8, colour: 'ink' }],
    } as const;
    expect(() => withBlocks([{ kind: 'figure', caption: 'x', figure }])).toThrow(MissingGlyphError);
    const { labels } = sampleDocument();
    expect(() => render(sampleDocument({ labels: { ...labels, pageOf: '漢 {page} {pages}' } }))).toThrow(
      MissingGlyphError,
    );
  });
});

describe('figures as long as they come', () => {
  it('set a unit that has no room beside its value under it, and the value in full size', () => {
    const figures = ['16', '10.002', '24.370', '€ 573.200.000'].map((value, index) => ({
      label: 'Past nu op de aansluiting',
      value,
      unit: index < 2 ? 'van de getelde 10.002 voertuigen' : 'kW',
      note: 'met slim laden',
      verdict: { tone: 'bad' as const, text: 'niet alles past' },
    }));
    const pdf = withBlocks([{ kind: 'keyFigures', figures }]);
    expect(layoutFaults(pdf, { margins: EDGE })).toEqual([]);
    const words = readPages(pdf).flatMap((page) => page.words);
    const heightOf = (text: string): number => {
      const word = words.find((one) => one.text === text);
      if (word === undefined) throw new Error(`${text} is not on the page.`);
      return word.yMax - word.yMin;
    };
    expect(heightOf('16')).toBeCloseTo(heightOf('24.370'), 1);
    expect(heightOf('10.002')).toBeCloseTo(heightOf('24.370'), 1);
  });

  it('keep amounts of thousands of millions whole in a table of thirteen columns', () => {
    const headers = ['Jaar', 'Vervangen', 'Elektrisch', 'Investering', 'Subsidie', 'Kas', 'Opgeteld', 'Uitstoot ton'];
    const amounts = [
      '9.999',
      '10.002',
      '649.084.600',
      '5.324',
      '−512.372.032',
      '−3.386.424.903',
      '955.712,4',
      '724.060,2',
    ];
    const columns = [...headers, 'CO₂ ton', 'NOx kg', 'Fijnstof kg', 'Laden MWh', 'Nacht kWh'].map((header) => ({
      header,
      align: 'right' as const,
    }));
    const rows = [2027, 2028].map((year) => [`${year}`, ...amounts, '2.099.864', '3.299,8', '914.940', '572.050']);
    const pdf = withBlocks([{ kind: 'table', columns, rows }]);
    expect(layoutFaults(pdf, { margins: EDGE })).toEqual([]);
    const words = readPages(pdf).flatMap((page) => page.words.map(({ text }) => text));
    for (const cell of [...headers.slice(0, 7), ...rows.flat()]) expect(words).toContain(cell);
  });
});
