import type { ReportDocument } from '../report/blocks.ts';
import { composeBlocks } from './compose.ts';
import { type Chapter, composeCover, contentsHeight, coverBlocks, drawContents } from './cover.ts';
import { pdfDate } from './creationDate.ts';
import { fileIdOf } from './fileId.ts';
import { type Frame, type Page, paginate } from './flow.ts';
import { type FontFiles, openFonts } from './fonts.ts';
import { drawFooter, drawHeader, drawStamp } from './pageFurniture.ts';
import { type Bookmark, Pen } from './pen.ts';
import { MARGIN, PAGE, TEXT_WIDTH } from './theme.ts';

export interface ReportResources {
  readonly fonts: FontFiles;
  /** ISO instant with its offset or Z: when the file counts as made. Part of the file, so given, never "now". */
  readonly createdAt: string;
}

const BODY: Frame = { top: MARGIN.top, bottom: PAGE.height - MARGIN.bottom };

/**
 * The report as a PDF: the same document and resources give the same bytes, under Node and in the browser. Throws
 * MissingGlyphError for a character the fonts lack; nothing is ever left out.
 */
export function renderReport(document: ReportDocument, resources: ReportResources): Uint8Array {
  const fonts = openFonts(resources.fonts);
  const context = { fonts, width: TEXT_WIDTH, continued: document.labels.continued };
  const cover = composeCover(document, fonts);
  const chapterCount = document.blocks.filter((block) => block.kind === 'heading' && block.level === 1).length;
  const contents = contentsHeight(document.labels.contents, chapterCount);
  const firstPage: Frame = { top: cover.bandHeight + 32, bottom: BODY.bottom - contents };
  const coverPages = paginate([...cover.facts, ...composeBlocks(coverBlocks(document), context)], (page) =>
    page === 0 ? firstPage : BODY,
  );
  const bodyPages = paginate(composeBlocks(document.blocks, context), () => BODY).filter((page) => page.length > 0);
  const pages = [...coverPages, ...bodyPages];

  const pen = new Pen(fonts);
  pages.forEach((page, i) => {
    if (i === 0) cover.draw(pen);
    else {
      pen.addPage();
      drawHeader(pen, document, fonts);
    }
    for (const { draw, y } of page) draw(pen, { x: MARGIN.left, y, width: TEXT_WIDTH });
    drawFooter(pen, document, fonts, i + 1, pages.length);
    if (i === 0 && contents > 0) {
      const place = { x: MARGIN.left, y: BODY.bottom - contents + 6, width: TEXT_WIDTH };
      drawContents(pen, document.labels.contents!, chaptersOf(bodyPages, coverPages.length), place, fonts);
    }
    if (document.draft) drawStamp(pen, document.draft.stamp, fonts);
  });
  addBookmarks(pen, pages);
  return pen.finish({
    title: `${document.title} – ${document.company}`,
    author: [document.preparedBy.adviser, document.preparedBy.organisation].filter((name) => name !== '').join(', '),
    subject: document.subtitle,
    creator: 'Vlootwijzer',
    language: document.language,
    creationDate: pdfDate(resources.createdAt),
    fileId: fileIdOf(JSON.stringify(document, inNineDigits) + resources.createdAt),
  });
}

function chaptersOf(pages: readonly Page[], pagesBefore: number): Chapter[] {
  return pages.flatMap((page, i) =>
    page.flatMap(({ heading }) => (heading?.level === 1 ? [{ text: heading.text, page: pagesBefore + i + 1 }] : [])),
  );
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

/** Node and a browser may differ in the last digits of a calculated number; the same report keeps the same id. */
function inNineDigits(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}
