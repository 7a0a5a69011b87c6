import type { StoredImage } from '../photos/photo.ts';
import type { Block, ReportDocument } from '../report/blocks.ts';
import type { Piece, Place } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { baseline, type Pen } from './pen.ts';
import { fitOnLine, layoutText } from './textLayout.ts';
import { COLOUR, MARGIN, PAGE, STYLE, TEXT_WIDTH, type TextStyle } from './theme.ts';

export interface Cover {
  readonly bandHeight: number;
  readonly facts: readonly Piece[];
  draw(pen: Pen): void;
}

/** A calm band with what the report is about; below it flows what the reader must know first. */
export function composeCover(document: ReportDocument, fonts: Fonts): Cover {
  const company = layoutText(document.company, STYLE.coverCompany, TEXT_WIDTH, fonts);
  const title = layoutText(document.title, STYLE.coverTitle, TEXT_WIDTH, fonts);
  const subtitle = layoutText(document.subtitle, STYLE.coverSubtitle, TEXT_WIDTH, fonts);
  const { logo } = document;
  const plate = logo ? plateOf(logo) : null;
  const companyTop = plate === null ? 58 : LOGO.top + plate.height + 26;
  const titleTop = companyTop + company.length * STYLE.coverCompany.leading + 8;
  const subtitleTop = titleTop + title.length * STYLE.coverTitle.leading + 8;
  const bandHeight = subtitleTop + subtitle.length * STYLE.coverSubtitle.leading + 30;
  return {
    bandHeight,
    facts: factsPieces(document, fonts),
    draw: (pen) => {
      pen.rect(0, 0, PAGE.width, bandHeight, { fill: COLOUR.accent });
      pen.rect(0, bandHeight, PAGE.width, 4, { fill: COLOUR.accentSoft });
      if (logo && plate) {
        pen.rect(MARGIN.left, LOGO.top, plate.width, plate.height, { fill: COLOUR.white }, 3);
        const { width, height } = plate.picture;
        pen.image(logo, 'logo', MARGIN.left + LOGO.padding, LOGO.top + LOGO.padding, width, height);
      }
      pen.lines(company, MARGIN.left, companyTop, STYLE.coverCompany);
      pen.lines(title, MARGIN.left, titleTop, STYLE.coverTitle);
      pen.lines(subtitle, MARGIN.left, subtitleTop, STYLE.coverSubtitle);
    },
  };
}

const LOGO = { top: 34, padding: 8, mostWidth: 150, mostHeight: 46 } as const;

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

/** What flows under the facts: why this is a draft, then what the reader must know first. */
export function coverBlocks({ draft, cover }: ReportDocument): readonly Block[] {
  const blocks = cover?.blocks ?? [];
  if (!draft) return blocks;
  return [{ kind: 'callout', tone: 'warning', title: draft.stamp, text: draft.reason }, ...blocks];
}

/** Who, for whom and when, then the report's own facts: two columns of label above value. */
function factsPieces(document: ReportDocument, fonts: Fonts): Piece[] {
  const { labels, preparedBy } = document;
  const adviser = [preparedBy.adviser, preparedBy.organisation].filter((name) => name !== '').join(', ');
  const facts = [
    { label: labels.preparedFor, value: document.company },
    ...(adviser === '' ? [] : [{ label: labels.preparedBy, value: adviser }]),
    { label: labels.date, value: document.dateText },
    ...(document.cover?.facts ?? []),
  ];
  const gap = 24;
  const columnWidth = (TEXT_WIDTH - gap) / 2;
  const valueStyle: TextStyle = { ...STYLE.body, leading: 13 };
  const cells = facts.map(({ label, value }) => ({
    label: layoutText(label, STYLE.note, columnWidth, fonts),
    value: layoutText(value, valueStyle, columnWidth, fonts),
  }));
  const heightOf = (cell: (typeof cells)[number] | undefined): number =>
    cell ? cell.label.length * STYLE.note.leading + cell.value.length * valueStyle.leading : 0;
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, i) => cells.slice(2 * i, 2 * i + 2));
  return rows.map((row) => ({
    height: Math.max(heightOf(row[0]), heightOf(row[1])) + 7,
    spaceBefore: 0,
    draw: (pen, { x, y }) => {
      row.forEach((cell, column) => {
        const left = x + column * (columnWidth + gap);
        pen.lines(cell.label, left, y, STYLE.note);
        pen.lines(cell.value, left, y + cell.label.length * STYLE.note.leading, valueStyle);
      });
    },
  }));
}

export interface Chapter {
  readonly text: string;
  /** Counted from 1. */
  readonly page: number;
}

const CONTENTS = { titleHeight: 20, rowHeight: 15, rowsInOneColumn: 6, mostRows: 14 } as const;

/** How much the contents take at the foot of the cover; 0 where there are none or too many (the bookmarks have all). */
export function contentsHeight(title: string | null, chapters: number): number {
  const rows = contentsRows(chapters);
  return title === null || chapters === 0 || rows > CONTENTS.mostRows
    ? 0
    : CONTENTS.titleHeight + rows * CONTENTS.rowHeight + 6;
}

function contentsRows(chapters: number): number {
  return chapters <= CONTENTS.rowsInOneColumn ? chapters : Math.ceil(chapters / 2);
}

export function drawContents(pen: Pen, title: string, chapters: readonly Chapter[], place: Place, fonts: Fonts): void {
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
