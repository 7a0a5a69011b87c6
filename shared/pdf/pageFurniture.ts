import type { ReportDocument } from '../report/blocks.ts';
import type { Fonts } from './fonts.ts';
import type { Pen } from './pen.ts';
import { fitOnLine, layoutText } from './textLayout.ts';
import { COLOUR, MARGIN, PAGE, STYLE, TEXT_WIDTH } from './theme.ts';

const HEADER_BASELINE = 44;
const FOOTER_BASELINE = PAGE.height - 36;
const FOOTER_GAP = 20;
const STAMP_GAP = 10;

/** Company and title above every page but the cover. Cut where too long: both stand in full on the cover. */
export function drawHeader(pen: Pen, document: ReportDocument, fonts: Fonts): void {
  const style = STYLE.running;
  const gap = 20;
  const natural = fonts[style.face].widthOf(fitOnLine(document.title, style, TEXT_WIDTH * 0.45, fonts), style.size);
  const company = fitOnLine(document.company, style, TEXT_WIDTH - natural - gap, fonts);
  pen.text(company, MARGIN.left, HEADER_BASELINE, style);
  const title = fitOnLine(document.title, style, TEXT_WIDTH * 0.45, fonts);
  pen.text(title, PAGE.width - MARGIN.right, HEADER_BASELINE, { ...style, anchor: 'end' });
  const y = HEADER_BASELINE + 7;
  pen.line({ x: MARGIN.left, y }, { x: PAGE.width - MARGIN.right, y }, { stroke: COLOUR.rule, strokeWidth: 0.5 });
}

export function drawFooter(pen: Pen, document: ReportDocument, fonts: Fonts, page: number, pages: number): void {
  const style = STYLE.running;
  const number = document.labels.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
  const prepared = [document.preparedBy.organisation, document.dateText].filter((part) => part !== '').join(' · ');
  const numberWidth = fonts[style.face].widthOf(number, style.size);
  const stampWidth = document.draft ? fonts.semibold.widthOf(document.draft.stamp, style.size) + STAMP_GAP : 0;
  const left = document.footer ?? prepared;
  footerLines(left, TEXT_WIDTH - numberWidth - stampWidth - FOOTER_GAP, fonts).forEach((line, index, all) => {
    pen.text(line, MARGIN.left, FOOTER_BASELINE - (all.length - 1 - index) * style.leading, style);
  });
  pen.text(number, PAGE.width - MARGIN.right, FOOTER_BASELINE, { ...style, anchor: 'end' });
  if (!document.draft) return;
  // Here the stamp survives a copied passage, a search and a reader that speaks: the slanted letters of the large one
  // come out of a PDF one by one.
  const end = PAGE.width - MARGIN.right - numberWidth - STAMP_GAP;
  const stamp = { ...style, face: 'semibold', colour: COLOUR.warning, anchor: 'end' } as const;
  pen.text(document.draft.stamp, end, FOOTER_BASELINE, stamp);
}

/** A name with an address and a telephone number takes two lines where it needs them; only the second is ever cut. */
function footerLines(text: string, width: number, fonts: Fonts): string[] {
  const style = STYLE.running;
  const [first, ...rest] = layoutText(text, style, width, fonts).map(({ segments }) =>
    segments.map((segment) => segment.text).join(''),
  );
  return rest.length === 0 ? [first] : [first, fitOnLine(rest.join(' '), style, width, fonts)];
}

/** Across the page, on top of everything and light enough to read through. */
export function drawStamp(pen: Pen, stamp: string, fonts: Fonts): void {
  const angle = 52;
  const diagonal = PAGE.height * 0.82;
  const size = Math.min(120, diagonal / fonts.semibold.widthOf(stamp, 1));
  const turn = (angle * Math.PI) / 180;
  // Half the height of the letters, square to the line of writing, brings them to the middle of the page.
  const x = PAGE.width / 2 + size * 0.36 * Math.sin(turn);
  const y = PAGE.height / 2 + size * 0.36 * Math.cos(turn);
  pen.text(stamp, x, y, { face: 'semibold', size, colour: COLOUR.stamp, anchor: 'middle', angle, opacity: 0.13 });
}
