import { describe, expect, it } from 'vitest';
import { estimateTextWidth } from '../../../shared/figures/textWidth.ts';
import { pdfDate } from '../../../shared/pdf/creationDate.ts';
import { shareOut } from '../../../shared/pdf/tableColumns.ts';
import { openFont } from '../../../shared/pdf/font.ts';
import { MissingGlyphError } from '../../../shared/pdf/fontCoverage.ts';
import { FontFormatError, readCharacterMap, readTables } from '../../../shared/pdf/ttf.ts';
import { interFonts } from '../../support/interFonts.ts';

const NEEDED = '€CO₂ëéïüß½²³·•–—−×±≥≤≈→✓✗▲○“”‘’„…°%‰§';

describe('the fonts', () => {
  it('have every character that a report needs, in every face', () => {
    for (const [name, file] of Object.entries(interFonts)) {
      expect(() => openFont(name, file).widthOf(NEEDED, 10)).not.toThrow();
    }
  });

  it('have digits of one width, so that numbers line up', () => {
    for (const [name, file] of Object.entries(interFonts)) {
      const font = openFont(name, file);
      const widths = '0123456789'.split('').map((digit) => font.widthOf(digit, 1000));
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('refuse a missing character by name, and anything beyond the basic plane', () => {
    const font = openFont('Inter', interFonts.regular);
    const missing = (text: string): unknown => {
      try {
        font.widthOf(text, 10);
        return null;
      } catch (error) {
        return error;
      }
    };
    expect(missing('prijs 漢')).toMatchObject({ name: 'MissingGlyphError', character: '漢', text: 'prijs 漢' });
    expect(missing('🚚')).toBeInstanceOf(MissingGlyphError);
    expect(missing('\u0007')).toBeInstanceOf(MissingGlyphError);
  });

  it('map the same characters after the file was rewritten', () => {
    const before = readCharacterMap(readTables(interFonts.regular));
    const after = readCharacterMap(readTables(openFont('Inter', interFonts.regular).file));
    expect([...after.keys()].sort((a, b) => a - b)).toEqual([...before.keys()].sort((a, b) => a - b));
    for (const [code, glyph] of before) if (code < 0x30 || code > 0x39) expect(after.get(code)).toBe(glyph);
  });

  it('are refused when they are no TrueType files', () => {
    expect(() => openFont('x', new Uint8Array(40))).toThrow(FontFormatError);
  });

  it('are estimated well enough for the figures', () => {
    const faces = { regular: openFont('r', interFonts.regular), semibold: openFont('s', interFonts.semibold) };
    for (const weight of ['regular', 'semibold'] as const) {
      for (const text of [
        'Gecontracteerd vermogen 200 kW',
        'Trekkers internationaal (3)',
        '−0,40',
        '1.234 kWh',
        'Coëlho',
      ]) {
        const ratio = estimateTextWidth(text, 10, weight) / faces[weight].widthOf(text, 10);
        expect(ratio).toBeGreaterThan(0.995);
        expect(ratio).toBeLessThan(1.12);
      }
    }
  });
});

describe('pdfDate', () => {
  it('writes an instant as PDF does, with the offset it came with', () => {
    expect(pdfDate('2026-11-23T14:30:05Z')).toBe("D:20261123143005+00'00'");
    expect(pdfDate('2026-11-23T14:30+01:00')).toBe("D:20261123143000+01'00'");
  });

  it('refuses a time without an offset: it would mean another moment elsewhere', () => {
    expect(() => pdfDate('2026-11-23T14:30:00')).toThrow(RangeError);
  });
});

describe('shareOut', () => {
  it('follows the proportions, gives each its least, and always uses the whole', () => {
    expect(shareOut(100, [1, 3], [0, 0])).toEqual([25, 75]);
    expect(shareOut(100, [1, 3], [40, 0])).toEqual([40, 60]);
    expect(shareOut(100, [1, 1], [150, 50])).toEqual([75, 25]);
  });
});
