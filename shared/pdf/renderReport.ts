import type { ReportDocument } from '../report/blocks.ts';
import { pdfDate } from './creationDate.ts';
import { fileIdOf, markOf } from './fileId.ts';
import type { Page } from './flow.ts';
import { type FontFiles, openFonts } from './fonts.ts';
import { layoutPages } from './layoutPages.ts';
import { drawFooter, drawHeader, drawStamp } from './pageFurniture.ts';
import { type Bookmark, Pen } from './pen.ts';
import { MARGIN, TEXT_WIDTH } from './theme.ts';

export interface ReportResources {
  readonly fonts: FontFiles;
  /** ISO instant with its offset or Z: when the file counts as made. Part of the file, so given, never "now". */
  readonly createdAt: string;
}

/**
 * The report as a PDF: the same document and resources give the same bytes, under Node and in the browser. Throws
 * MissingGlyphError for a character the fonts lack; nothing is ever left out. `onPage` hears which page of how many is
 * drawn.
 */
export function renderReport(
  document: ReportDocument,
  resources: ReportResources,
  onPage: (page: number, pages: number) => void = () => undefined,
): Uint8Array {
  const fonts = openFonts(resources.fonts);
  const { band, pages } = layoutPages(document, fonts);

  const pen = new Pen(fonts, document.colours);
  pages.forEach((page, i) => {
    onPage(i + 1, pages.length);
    if (i > 0) pen.addPage();
    if (i === 0 && band) band.draw(pen);
    else drawHeader(pen, document, fonts);
    for (const { draw, y } of page) draw(pen, { x: MARGIN.left, y, width: TEXT_WIDTH });
    drawFooter(pen, document, fonts, i + 1, pages.length);
    if (document.draft) drawStamp(pen, document.draft.stamp, fonts);
  });
  addBookmarks(pen, pages);
  return pen.finish({
    title: `${document.title} – ${document.company}`,
    author: [document.preparedBy.adviser, document.preparedBy.organisation].filter((name) => name !== '').join(', '),
    subject: document.subtitle,
    creator: 'Vlootwijzer',
    keywords: document.keywords ?? '',
    language: document.language,
    creationDate: pdfDate(resources.createdAt),
    fileId: fileIdOf(JSON.stringify(document, asTold) + resources.createdAt),
  });
}

/** A heading hangs under the last one of a higher level, whatever levels are left out between. */
function addBookmarks(pen: Pen, pages: readonly Page[]): void {
  const above: { level: number; bookmark: Bookmark }[] = [];
  pages.forEach((page, i) => {
    for (const { heading } of page) {
      if (!heading) continue;
      while (above.length > 0 && above.at(-1)!.level >= heading.level) above.pop();
      const bookmark = pen.bookmark(above.at(-1)?.bookmark ?? null, heading.text, i + 1);
      above.push({ level: heading.level, bookmark });
    }
  });
}

/**
 * Node and a browser may differ in the last digits of a calculated number; the same report keeps the same id. Of a
 * picture its bytes are told by their own mark.
 */
function asTold(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return markOf(value);
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}
