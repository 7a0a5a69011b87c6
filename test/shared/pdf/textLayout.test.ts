import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFonts } from '../../../shared/pdf/fonts.ts';
import { fitOnLine, layoutText, type Line } from '../../../shared/pdf/textLayout.ts';
import { STYLE } from '../../../shared/pdf/theme.ts';
import { interFonts } from '../../support/interFonts.ts';

const fonts = openFonts(interFonts);
const textOf = (line: Line): string => line.segments.map((segment) => segment.text).join('');
const lines = (text: Parameters<typeof layoutText>[0], width: number): string[] =>
  layoutText(text, STYLE.body, width, fonts).map(textOf);

describe('layoutText', () => {
  it('keeps amount and unit together at a no-break space', () => {
    for (let width = 30; width < 120; width += 2) {
      for (const line of lines('het kost €\u00a01.234 per jaar', width)) expect(line).not.toMatch(/€$/);
    }
  });

  it('keeps a number and its unit together, and parts what only looks like one', () => {
    for (let width = 40; width < 200; width += 2) {
      for (const line of lines('met 187 kWh, 79 kW (15 %), 3x80 A en een bakwagen van 18 t', width)) {
        expect(line).not.toMatch(/\d$/);
      }
    }
    expect(lines('negen 9 tot tien', 40)).toEqual(['negen 9', 'tot tien']);
  });

  it('shows a soft hyphen only where a line ends', () => {
    expect(lines('vrachtwagen\u00adheffing', 60)).toEqual(['vrachtwagen-', 'heffing']);
    expect(lines('vrachtwagen\u00adheffing', 300)).toEqual(['vrachtwagenheffing']);
  });

  it('does not part a bold word from the comma after it', () => {
    const text = [{ text: 'eerst ' }, { text: 'woord', bold: true }, { text: ', dan verder' }];
    for (let width = 40; width < 120; width += 2) expect(lines(text, width).join('|')).toContain('woord,');
  });

  it('composes accents that were typed apart', () => {
    expect(lines('Coe\u0308lho', 200)).toEqual(['Coëlho']);
  });

  it('leaves out what has no shape, as pasted text has', () => {
    expect(lines('\ufeffJan\u200b sen\u200e', 200)).toEqual(['Jan sen']);
  });

  it('starts a new line where asked', () => {
    expect(lines('een\r\ntwee\n\nvier', 200)).toEqual(['een', 'twee', '', 'vier']);
  });

  it('loses no letter and never exceeds the width', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aBé€₂-/1,.'.split('')), minLength: 1, maxLength: 30 });
    const run = fc.record({ text: fc.array(word).map((words) => words.join(' ')), bold: fc.boolean() });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), fc.integer({ min: 20, max: 300 }), (runs, width) => {
        const laidOut = layoutText(runs, STYLE.body, width, fonts);
        const letters = (text: string): string => text.replace(/\s/g, '');
        expect(letters(laidOut.map(textOf).join(''))).toBe(letters(runs.map((r) => r.text).join('')));
        for (const line of laidOut) expect(line.width).toBeLessThanOrEqual(width + 0.05);
      }),
    );
  });
});

describe('fitOnLine', () => {
  it('leaves short text alone and marks what it cuts', () => {
    expect(fitOnLine('kort', STYLE.running, 100, fonts)).toBe('kort');
    const cut = fitOnLine('een heel lange bedrijfsnaam die niet past', STYLE.running, 60, fonts);
    expect(cut).toMatch(/…$/);
    expect(fonts.regular.widthOf(cut, STYLE.running.size)).toBeLessThanOrEqual(60);
  });
});
