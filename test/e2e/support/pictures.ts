import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every page drawn by Poppler in grey; the answer is the share of each that is not paper. */
export function inkOfPages(pdf: Uint8Array): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'vlootwijzer-pages-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    execFileSync('pdftoppm', ['-gray', '-r', '40', file, join(folder, 'page')], { stdio: 'pipe' });
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return pictures.sort().map((name) => shareOfInk(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A PGM is a line "P5", a line with width and height, a line with the largest value, and then one byte a point. */
function shareOfInk(pgm: Buffer): number {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'));
  if (head === null) throw new Error('Not a grey picture.');
  const points = pgm.subarray(head[0].length);
  if (points.length !== Number(head[1]) * Number(head[2])) throw new Error('The picture is cut off.');
  return points.filter((value) => value < 250).length / points.length;
}
