import { describe, expect, it } from 'vitest';
import { composeTable } from '../../../shared/pdf/composeTable.ts';
import { openFonts } from '../../../shared/pdf/fonts.ts';
import { interFonts } from '../../support/interFonts.ts';

const fonts = openFonts(interFonts);

describe('a row of more lines than a part holds', () => {
  it('is cut into parts of one size, not into a full one and a single line', () => {
    const rowOf = (lines: number): string => Array.from({ length: lines }, (_, line) => `regel ${line}`).join('\n');
    const heights = (lines: number): number[] =>
      composeTable(
        { kind: 'table', manner: 'fine', columns: [{ header: 'Kop' }], rows: [[rowOf(lines)]] },
        fonts,
        400,
        '',
      )
        .map(({ height }) => height)
        .slice(-2);
    // Small print is cut after ten lines at most: eleven are six and five, so the parts differ by less than two lines.
    const [first, last] = heights(11);
    const line = heights(10).at(-1)! - heights(9).at(-1)!;
    expect(line).toBeGreaterThan(5);
    expect(last).toBeGreaterThan(4 * line);
    expect(first - last).toBeLessThan(2 * line);
  });
});
