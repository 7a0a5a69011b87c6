import type { StoredImage } from '../photos/photo.ts';
import type { Block, ReportDocument, Run } from '../report/blocks.ts';
import type { Piece, Place } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { baseline, type Pen } from './pen.ts';
import { fitOnLine, layoutText } from './textLayout.ts';
import { COLOUR, MARGIN, PAGE, STYLE, TEXT_WIDTH, type TextStyle } from './theme.ts';

export interface Cover {
  readonly bandHeight: number;
  draw(pen: Pen): void;
}

/** A calm band with what the report is about, low: below it stands what the reader must know first. */
export function composeCover(document: ReportDocument, fonts: Fonts): Cover {
  const { logo } = document;
  const plate = logo ? plateOf(logo) : null;
  const width = TEXT_WIDTH - (plate === null ? 0 : plate.width + LOGO.gap);
  const title = layoutText(document.title, STYLE.coverTitle, width, fonts);
  const subtitle = layoutText(document.subtitle, STYLE.coverSubtitle, width, fonts);
  const subtitleTop = BAND.top + title.length * STYLE.coverTitle.leading + BAND.gap;
  const textBottom = subtitleTop + subtitle.length * STYLE.coverSubtitle.leading;
  const bandHeight = Math.max(textBottom, plate === null ? 0 : LOGO.top + plate.height) + BAND.bottom;
  return {
    bandHeight,
    draw: (pen) => {
      pen.rect(0, 0, PAGE.width, bandHeight, { fill: COLOUR.accent });
      pen.rect(0, bandHeight, PAGE.width, 4, { fill: COLOUR.accentSoft });
      if (logo && plate) {
        const left = PAGE.width - MARGIN.right - plate.width;
        pen.rect(left, LOGO.top, plate.width, plate.height, { fill: COLOUR.white }, 3);
        const { width: wide, height: high } = plate.picture;
        pen.image(logo, 'logo', left + LOGO.padding, LOGO.top + LOGO.padding, wide, high);
      }
      pen.lines(title, MARGIN.left, BAND.top, STYLE.coverTitle);
      pen.lines(subtitle, MARGIN.left, subtitleTop, STYLE.coverSubtitle);
    },
  };
}

const BAND = { top: 30, gap: 2, bottom: 12 } as const;
const LOGO = { top: 24, gap: 20, padding: 6, mostWidth: 130, mostHeight: 40 } as const;

/** White behind the logo: nobody knows on which ground it was drawn to stand. */
function plateOf({ width, height }: StoredImage): {
  width: number;
  height: number;
  picture: { width: number; height: number };
} {
  const scale = Math.min(LOGO.mostWidth / width, LOGO.mostHeight / height);
  const picture = { width: width * scale, height: height * scale };
  return { width: picture.width + 2 * LOGO.padding, height: picture.height + 2 * LOGO.padding, picture };
}

/** What flows under the band: by whom, when and of what in small print, why this is a draft, then the conclusion. */
export function coverBlocks(document: ReportDocument): readonly Block[] {
  const { draft, cover } = document;
  return [
    ...(cover === null ? [] : [factsLine(document)]),
    ...(draft ? [{ kind: 'callout', tone: 'warning', title: draft.stamp, text: draft.reason } as const] : []),
    ...(cover?.blocks ?? []),
  ];
}

/** Letters of a name in the small print of page one; the longest that is no name any more is cut. */
const LETTERS = 100;

/** The company stands in the band. */
function factsLine({ labels, preparedBy, dateText, cover }: ReportDocument): Block {
  const adviser = [preparedBy.adviser, preparedBy.organisation].filter((name) => name !== '').join(', ');
  const facts = [
    ...(adviser === '' ? [] : [{ label: labels.preparedBy, value: adviser }]),
    { label: labels.date, value: dateText },
    ...(cover?.facts ?? []),
  ];
  return {
    kind: 'paragraph',
    role: 'note',
    text: facts.flatMap(({ label, value }, index): Run[] => [
      { text: `${index === 0 ? '' : ' · '}${label} ` },
      { text: value.length <= LETTERS ? value : `${value.slice(0, LETTERS - 1).trimEnd()}…`, bold: true },
    ]),
  };
}

export interface Chapter {
  readonly text: string;
  /** Counted from 1. */
  readonly page: number;
}

const CONTENTS = { titleHeight: 20, rowHeight: 15, rowsInOneColumn: 6, mostRows: 14 } as const;

/** The contents as one piece; `chapters` is asked when it is drawn, for then all pages are known. None where they are too many (the bookmarks have all). */
export function composeContents(
  title: string,
  count: number,
  chapters: () => readonly Chapter[],
  fonts: Fonts,
): Piece[] {
  const rows = contentsRows(count);
  if (count === 0 || rows > CONTENTS.mostRows) return [];
  return [
    {
      height: CONTENTS.titleHeight + rows * CONTENTS.rowHeight,
      spaceBefore: 20,
      draw: (pen, place) => drawContents(pen, title, chapters(), place, fonts),
    },
  ];
}

function contentsRows(chapters: number): number {
  return chapters <= CONTENTS.rowsInOneColumn ? chapters : Math.ceil(chapters / 2);
}

function drawContents(pen: Pen, title: string, chapters: readonly Chapter[], place: Place, fonts: Fonts): void {
  const rows = contentsRows(chapters.length);
  const columns = rows === chapters.length ? 1 : 2;
  const gap = 24;
  const width = (place.width - gap * (columns - 1)) / columns;
  const style: TextStyle = { ...STYLE.body, size: 9, leading: CONTENTS.rowHeight };
  pen.line({ x: place.x, y: place.y }, { x: place.x + place.width, y: place.y }, { stroke: COLOUR.rule });
  pen.text(title, place.x, place.y + CONTENTS.titleHeight - 5, { ...STYLE.heading3 });
  chapters.forEach((chapter, i) => {
    const x = place.x + Math.floor(i / rows) * (width + gap);
    const top = place.y + CONTENTS.titleHeight + (i % rows) * CONTENTS.rowHeight;
    const y = baseline(top, style);
    const number = String(chapter.page);
    const text = fitOnLine(chapter.text, style, width - 30, fonts);
    const from = x + fonts[style.face].widthOf(text, style.size) + 6;
    const to = x + width - fonts[style.face].widthOf(number, style.size) - 6;
    pen.text(text, x, y, style);
    pen.text(number, x + width, y, { ...style, anchor: 'end' });
    if (to > from) pen.line({ x: from, y }, { x: to, y }, { stroke: COLOUR.rule, strokeWidth: 0.8, dash: [0.8, 2.4] });
    pen.linkToPage(x, top, width, CONTENTS.rowHeight, chapter.page);
  });
}
