/** The golden reports: both examples, both languages, full and short, as text and as small pictures of their pages. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../shared/format/numbers.ts';
import { renderReport } from '../../shared/pdf/renderReport.ts';
import type { ReportDocument } from '../../shared/report/blocks.ts';
import { textOf } from '../../shared/report/textOf.ts';
import { exampleDossier, exampleNames, reportOf } from '../support/examples.ts';
import { interFonts } from '../support/interFonts.ts';

export interface Golden {
  name: (typeof exampleNames)[number];
  language: Language;
  variant: 'full' | 'short';
}

export const goldenReports: readonly Golden[] = exampleNames.flatMap((name) =>
  (['nl', 'en'] as const).flatMap((language) =>
    (['full', 'short'] as const).map((variant) => ({ name, language, variant })),
  ),
);

export function goldenFile({ name, language, variant }: Golden, extension: 'txt' | 'pages'): URL {
  return new URL(`../fixtures/reports/${name}-${language}-${variant}.${extension}`, import.meta.url);
}

export function goldenDocument({ name, language, variant }: Golden): ReportDocument {
  return reportOf(exampleDossier(name), language, { variant });
}

/** What the report says, a line for each thing that it says. */
export function goldenText({ title, subtitle, cover, blocks, footer }: ReportDocument): string {
  const facts = (cover?.facts ?? []).map(({ label, value }) => `${label}: ${value}`);
  const lines = [title, subtitle, ...facts, ...textOf(cover?.blocks ?? []), ...textOf(blocks), footer ?? ''];
  return `${lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\n')}\n`;
}

export function goldenPdf(document: ReportDocument): Uint8Array {
  return renderReport(document, { fonts: interFonts, createdAt: '2026-11-23T12:00:00Z' });
}

export const GRID = { columns: 24, rows: 34 } as const;
const SHARPER = 4;

/** Null where the machine has no Poppler. */
export function popplerVersion(): string | null {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'pipe' });
    return 'there';
  } catch {
    return null;
  }
}

/** A page as 24 by 34 fields, each a hexadecimal digit from black (0) to white (f). */
export function picturesOfPages(pdf: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const size = ['-scale-to-x', String(GRID.columns * SHARPER), '-scale-to-y', String(GRID.rows * SHARPER)];
    execFileSync('pdftoppm', ['-gray', ...size, file, join(folder, 'page')], { stdio: 'pipe' });
    const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return pages.sort().map((name) => fieldsOf(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fieldsOf(pgm: Buffer): string {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'));
  if (head === null || Number(head[1]) !== GRID.columns * SHARPER)
    throw new Error('Not the picture that was asked for.');
  const points = pgm.subarray(head[0].length);
  let fields = '';
  for (let row = 0; row < GRID.rows; row++) {
    for (let column = 0; column < GRID.columns; column++) {
      let sum = 0;
      for (let y = 0; y < SHARPER; y++) {
        const from = (row * SHARPER + y) * GRID.columns * SHARPER + column * SHARPER;
        for (let x = 0; x < SHARPER; x++) sum += points[from + x];
      }
      fields += Math.min(15, Math.round(sum / (SHARPER * SHARPER * 17))).toString(16);
    }
  }
  return fields;
}

/** How many of 16 levels two pictures differ, on average over their fields; another size is another picture. */
export function difference(one: string, other: string): number {
  if (one.length !== other.length) return 16;
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.abs(parseInt(one[at], 16) - parseInt(other[at], 16));
  return sum / one.length;
}
