/** Questions to a finished PDF that a careful printer would ask, answered by Poppler: a list of what is wrong. */
import { poppler, readPages, type PdfPage } from './pdfPages.ts';

interface Picture {
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What pdftohtml says in pixels of 1.5 to a point, back in points. */
const PIXELS = 1.5;

/** Raster pictures with their places. */
export function picturesOf(pdf: Uint8Array): Picture[] {
  const xml = poppler('pdftohtml', ['-xml', '-stdout', '-fmt', 'png', '-zoom', String(PIXELS), '{}'], pdf);
  return xml
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(/<image top="(-?\d+)" left="(-?\d+)" width="(\d+)" height="(\d+)"/g)].map((match) => {
        const [top, left, width, height] = match.slice(1).map((value) => Number(value) / PIXELS);
        return { page: index + 1, left, top, right: left + width, bottom: top + height };
      }),
    );
}

/** Pictures outside the margins, over each other, or over words. */
export function pictureFaults(pdf: Uint8Array, margin: number): string[] {
  const pages = readPages(pdf);
  const pictures = picturesOf(pdf);
  const name = ({ page, left, top }: Picture): string =>
    `page ${page}: the picture at ${Math.round(left)}, ${Math.round(top)}`;
  return pictures.flatMap((picture, index) => {
    const { width, height, words } = pages[picture.page - 1];
    const { left, top, right, bottom } = picture;
    const outside = left < margin || top < 24 || right > width - margin || bottom > height - 40;
    const over = words.filter(
      (word) => word.xMax > left + 1 && word.xMin < right - 1 && word.yMax > top + 2 && word.yMin < bottom - 2,
    );
    const others = pictures
      .slice(index + 1)
      .filter((other) => other.page === picture.page)
      .filter(
        (other) => other.right > left + 1 && other.left < right - 1 && other.bottom > top + 1 && other.top < bottom - 1,
      );
    return [
      ...(outside ? [`${name(picture)} lies outside the margins`] : []),
      ...over.map((word) => `${name(picture)} lies over "${word.text}"`),
      ...others.map(() => `${name(picture)} lies over another`),
    ];
  });
}

/** The bookmarks, with the page that each leads to. */
export function bookmarksOf(pdf: Uint8Array): { page: number; text: string }[] {
  const [, outline = ''] = poppler('pdftohtml', ['-xml', '-i', '-stdout', '{}'], pdf).split(/<outline>([^]*)/);
  return [...outline.matchAll(/<item page="(\d+)">([^<]*)<\/item>/g)].map(([, page, text]) => ({
    page: Number(page),
    text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
  }));
}

/** Where the words of a title stand last on a page, in points from the top; null where they do not stand together. */
function footOfTitle({ words }: PdfPage, title: string): number | null {
  const parts = title.split(/\s+/).filter((part) => part !== '');
  for (let from = 0; from + parts.length <= words.length; from++) {
    const found = words.slice(from, from + parts.length);
    // Higher than the text around it: a title also stands in the contents and in running lines.
    if (parts.every((part, index) => found[index].text === part)) return Math.max(...found.map(({ yMax }) => yMax));
  }
  return null;
}

/** Headings under which nothing follows on their page, and bookmarks that lead to a page without their heading. */
export function headingFaults(pdf: Uint8Array, foot: number): string[] {
  const pages = readPages(pdf);
  return bookmarksOf(pdf).flatMap(({ page, text }) => {
    const { words, height } = pages[page - 1];
    const below = footOfTitle(pages[page - 1], text);
    if (below === null) return [`page ${page}: the bookmark "${text}" has no heading there`];
    const follows = words.some((word) => word.yMin > below - 1 && word.yMax < height - foot);
    return follows ? [] : [`page ${page}: the heading "${text}" stands alone at the foot`];
  });
}

/** Every font embedded, as a subset, with a way back to characters. */
export function fontFaults(pdf: Uint8Array): string[] {
  const fonts = poppler('pdffonts', ['{}'], pdf).trim().split('\n').slice(2);
  return fonts.filter((line) => !/^[A-Z]{6}\+\S+ .* yes yes yes /.test(line));
}
