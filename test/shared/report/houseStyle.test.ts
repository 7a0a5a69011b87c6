import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../shared/pdf/renderReport.ts';
import { houseColours, isDarkened, programColours, type HouseStyle } from '../../../shared/report/houseStyle.ts';
import { exampleDossier, quickReportOf } from '../../support/examples.ts';
import { interFonts } from '../../support/interFonts.ts';
import { layoutFaults, poppler, textOfPages } from '../../support/pdfPages.ts';
import { picture, quarters } from '../../support/photos.ts';

/** WCAG 2.2, written out once more: relative luminance with its own table of channel values. */
function contrast(one: string, other: string): number {
  const channel = (value: number): number => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  };
  const light = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => channel(parseInt(colour.substring(at, at + 2), 16)));
    return r * 0.2126 + g * 0.7152 + b * 0.0722 + 0.05;
  };
  const [a, b] = [light(one), light(other)];
  return a > b ? a / b : b / a;
}

describe('a colour of the house', () => {
  it('can always be read: on white, under white, and with what stands on it', () => {
    // The yardstick itself: black on white is 21, and #767676 is the lightest grey that passes on white.
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (chosen) => {
        const { accent, accentSoft, infoFaint } = houseColours(chosen);
        expect(contrast(accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(accentSoft, accent)).toBeGreaterThanOrEqual(4.5);
        // Text on the ground of a callout is nearly black.
        expect(contrast('#1c2733', infoFaint)).toBeGreaterThan(10);
      }),
    );
  });

  it('stays as it is where it can be read, and is darkened only where it cannot', () => {
    expect(houseColours('#7A1F5C').accent).toBe('#7a1f5c');
    expect(isDarkened('#7A1F5C')).toBe(false);
    expect(isDarkened('#ffd200')).toBe(true);
    expect(isDarkened(null)).toBe(false);
  });

  it('is that of the program where none was chosen, or what was chosen is no colour', () => {
    for (const colour of [null, '', 'red', '#12', 'url(x)']) expect(houseColours(colour)).toEqual(programColours);
  });
});

const house: HouseStyle = {
  name: 'Advies & Zonen',
  colour: '#7a1f5c',
  footer: 'Advies & Zonen, Havenstraat 1, Utrecht',
  disclaimer: 'Aan dit advies kunnen geen rechten worden ontleend.',
  logo: { format: 'png', width: 64, height: 48, bytes: quarters('png') },
};

describe.each(['full', 'short', 'operator'] as const)('a %s report in the style of a house', (variant) => {
  const dossier = exampleDossier('groothandel');
  const without = { ...dossier, visit: { ...dossier.visit, organisation: null } };
  const pdf = renderReport(quickReportOf(without, 'nl', { variant, house }), {
    fonts: interFonts,
    createdAt: dossier.changedAt,
  });
  const pages = textOfPages(pdf);

  it('has its footer on every page and its disclaimer once, and prints inside the margins', () => {
    for (const page of pages) expect(page).toContain(house.footer);
    expect(pages.join('').split(house.disclaimer)).toHaveLength(2);
    expect(layoutFaults(pdf, { margins: { left: 50, right: 50, top: 24, bottom: 24 } })).toEqual([]);
  });

  it('has its logo on the cover, where there is one', () => {
    const images = poppler('pdfimages', ['-list', '{}'], pdf).trim().split('\n').slice(2);
    expect(images).toHaveLength(variant === 'operator' ? 0 : 1);
    if (variant !== 'operator') expect(images[0]).toMatch(/^ +1 .* 64 +48 /);
  });

  it('names the organisation where the visit does not, and is the same to the byte when made twice', () => {
    const again = quickReportOf(without, 'nl', { variant, house });
    expect(again.preparedBy.organisation).toBe('Advies & Zonen');
    expect(Buffer.compare(pdf, renderReport(again, { fonts: interFonts, createdAt: dossier.changedAt }))).toBe(0);
  });
});

describe('a logo as JPEG', () => {
  it('is printed too', () => {
    const document = quickReportOf(exampleDossier('groothandel'), 'en', { house: { ...house, logo: picture } });
    const pdf = renderReport(document, { fonts: interFonts, createdAt: '2026-11-23T12:00:00Z' });
    expect(poppler('pdfimages', ['-list', '{}'], pdf)).toMatch(/ 64 +48 .* jpeg /);
  });
});
