import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  difference,
  goldenDocument,
  goldenFile,
  goldenPdf,
  goldenReports,
  goldenText,
  GRID,
  picturesOfPages,
  popplerVersion,
} from './reports.ts';

/** Of 16 levels, on average over a page: versions of Poppler draw the edges of letters a little differently. */
const SAME = 0.3;

const why = 'a golden report differs; where the change is meant: npm run golden, and read the difference';

describe.each(goldenReports)('the $variant report of $name in $language', (golden) => {
  const document = goldenDocument(golden);

  it('says what the golden one says', () => {
    expect(goldenText(document), why).toBe(readFileSync(goldenFile(golden, 'txt'), 'utf8'));
  });

  it.skipIf(popplerVersion() === null)('looks as the golden one looks (skipped: needs pdftoppm of poppler)', () => {
    const kept = readFileSync(goldenFile(golden, 'pages'), 'utf8').trim().split('\n');
    const pages = picturesOfPages(goldenPdf(document));
    expect(pages.length, why).toBe(kept.length);
    const differing = pages.flatMap((page, index) => {
      const apart = difference(page, kept[index]);
      return apart > SAME ? [`page ${index + 1} differs by ${apart.toFixed(2)}`] : [];
    });
    expect(differing, why).toEqual([]);
  });
});

describe('the yardstick for pictures', () => {
  const kept = readFileSync(goldenFile(goldenReports[0], 'pages'), 'utf8').trim().split('\n');

  it('tells any two pages that follow each other apart, and a page that moved by a line', () => {
    const [cover, conclusions] = kept;
    expect(difference(cover, conclusions)).toBeGreaterThan(SAME);
    const moved = 'f'.repeat(GRID.columns) + conclusions.slice(0, -GRID.columns);
    expect(difference(conclusions, moved)).toBeGreaterThan(SAME);
    expect(difference(cover, cover)).toBe(0);
    expect(difference(cover, cover.slice(1))).toBe(16);
  });
});
