import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Reads a PDF back with Poppler's tools, as a reader's own program would. Points from the top left of the page. */

interface PdfWord {
  readonly text: string;
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
}

/** What a Poppler tool prints about the file; "{}" in the arguments stands for its path. */
export function poppler(tool: string, args: readonly string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const given = args.map((arg) => arg.replace('{}', file));
    return execFileSync(tool, given, { encoding: 'utf8', maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of every page, in reading order. */
export function textOfPages(pdf: Uint8Array): string[] {
  return poppler('pdftotext', ['-enc', 'UTF-8', '{}', '-'], pdf).split('\f').slice(0, -1);
}

const PAGE = /<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs;
const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

export function readPages(pdf: Uint8Array): PdfPage[] {
  const html = poppler('pdftotext', ['-bbox', '-enc', 'UTF-8', '{}', '-'], pdf);
  return [...html.matchAll(PAGE)].map(([, width, height, content]) => ({
    width: Number(width),
    height: Number(height),
    words: [...content.matchAll(WORD)].map(([, xMin, yMin, xMax, yMax, text]) => ({
      text: text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity]),
      xMin: Number(xMin),
      yMin: Number(yMin),
      xMax: Number(xMax),
      yMax: Number(yMax),
    })),
  }));
}

export interface PageRules {
  /** Points that stay empty at each side. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/**
 * What is wrong with how words stand on their pages: outside the margins, or over each other. Empty when all is well.
 * Not for drafts: the letters of the stamp cross the text on purpose.
 */
export function layoutFaults(pdf: Uint8Array, { margins }: PageRules): string[] {
  return readPages(pdf).flatMap(({ width, height, words }, i) => {
    const slack = 0.6;
    const outside = words.filter(
      (word) =>
        word.xMin < margins.left - slack ||
        word.xMax > width - margins.right + slack ||
        word.yMin < margins.top - slack ||
        word.yMax > height - margins.bottom + slack,
    );
    return [
      ...outside.map((word) => `page ${i + 1}: "${word.text}" lies outside the margins`),
      ...overlappingPairs(words).map(([a, b]) => `page ${i + 1}: "${a.text}" and "${b.text}" overlap`),
    ];
  });
}

function overlappingPairs(words: readonly PdfWord[]): [PdfWord, PdfWord][] {
  // A word's box has the font's full height; letters fill the middle half of it.
  const boxes = words.map((word) => {
    const inset = (word.yMax - word.yMin) * 0.27;
    return { word, top: word.yMin + inset, bottom: word.yMax - inset };
  });
  const sorted = boxes.sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, i) => {
    const pairs: [PdfWord, PdfWord][] = [];
    for (let j = i + 1; j < sorted.length && sorted[j].top < a.bottom; j++) {
      const b = sorted[j];
      const across = Math.min(a.word.xMax, b.word.xMax) - Math.max(a.word.xMin, b.word.xMin);
      if (across > 0.5) pairs.push([a.word, b.word]);
    }
    return pairs;
  });
}
