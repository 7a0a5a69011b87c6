import { assertCovered } from './fontCoverage.ts';
import { readAdvances, readCharacterMap, readTables, readTabularSubstitutes, table } from './ttf.ts';
import { writeFont } from './ttfWrite.ts';

export interface Font {
  readonly name: string;
  /** The font file for jsPDF: digits of equal width, so that numbers line up in a column. */
  readonly file: Uint8Array;
  has(codePoint: number): boolean;
  /** Of the size of type. Throws where a character is missing: what cannot be drawn must not be measured either. */
  thousandthsOf(text: string): number;
  /** Points. */
  widthOf(text: string, size: number): number;
}

const MISSING = -1;

export function openFont(name: string, ttf: Uint8Array): Font {
  const tables = readTables(ttf);
  const glyphs = readCharacterMap(tables);
  const tabular = readTabularSubstitutes(tables);
  for (let digit = 0x30; digit <= 0x39; digit++) {
    const glyph = glyphs.get(digit) ?? 0;
    glyphs.set(digit, tabular.get(glyph) ?? glyph);
  }
  const unitsPerEm = table(tables, 'head').getUint16(18);
  const advance = readAdvances(tables);
  const has = (codePoint: number): boolean => glyphs.has(codePoint);
  // jsPDF writes widths cut off to whole thousandths of an em, and viewers advance by what is written.
  const thousandths = new Int16Array(0x10000).fill(MISSING);
  for (const [code, glyph] of glyphs) thousandths[code] = Math.trunc((advance(glyph) * 1000) / unitsPerEm);
  const thousandthsOf = (text: string): number => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) {
      const width = thousandths[text.charCodeAt(i)];
      if (width === MISSING) assertCovered(text, { name, has });
      sum += width;
    }
    return sum;
  };
  return {
    name,
    file: writeFont(tables, glyphs),
    has,
    thousandthsOf,
    widthOf: (text, size) => (thousandthsOf(text) * size) / 1000,
  };
}
