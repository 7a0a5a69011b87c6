import { beginningOf, lengthOf } from '../report/excerpt.ts';
import type { Block, ExcerptBlock, ReportDocument } from '../report/blocks.ts';
import { composeBlocks, type ComposeContext } from './compose.ts';
import { type Chapter, composeCover, type Cover, coverBlocks } from './cover.ts';
import { type Frame, type Page, type Piece, paginate } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { MARGIN, PAGE, TEXT_WIDTH } from './theme.ts';

const BODY: Frame = { top: MARGIN.top, bottom: PAGE.height - MARGIN.bottom };
/** Between the band of page one and what flows under it. */
const UNDER_BAND = 11;
/** Page one is set smaller before it runs on. */
const SMALLER = [0.95, 0.9, 0.85, 0.8, 0.76] as const;

/** Every page with what stands on it and where, before anything is drawn. */
export interface Layout {
  /** Null where the document begins with its own heading. */
  readonly band: Cover | null;
  readonly pages: readonly Page[];
}

/** Lays a document out, no shorter and no longer than it may be. */
export function layoutPages(document: ReportDocument, fonts: Fonts): Layout {
  const { blocks, pages } = document;
  const withBlocks = (some: readonly Block[]): Layout => layoutOf({ ...document, blocks: some }, fonts);
  if (pages === undefined) return withBlocks(blocks);
  const fits = ({ pages: made }: Layout): boolean => made.length <= pages.most;
  const optional = blocks.filter(isOptional);
  let shown: readonly Block[] = blocks.filter((block) => !isOptional(block));
  if (!fits(withBlocks(shown))) {
    shown = cutToFit(shown, (some) => fits(withBlocks(some)));
  } else {
    for (const block of optional) {
      const more = blocks.filter((one) => shown.includes(one) || one === block);
      if (fits(withBlocks(more))) shown = more;
    }
  }
  let best = withBlocks(shown);
  for (const heading of shown.filter(opensChapter).toReversed()) {
    if (best.pages.length >= pages.least) break;
    shown = shown.map((block) => (block === heading ? { ...heading, startsPage: true } : block));
    best = withBlocks(shown);
  }
  return best;
}

function isOptional(block: Block): boolean {
  return block.kind === 'figure' && block.ifRoom === true;
}

function opensChapter(block: Block): block is Extract<Block, { kind: 'heading' }> {
  return block.kind === 'heading' && block.level === 1;
}

/** The longest beginnings of the excerpts, of all the same number of characters at most, with which it fits. */
function cutToFit(blocks: readonly Block[], fits: (blocks: readonly Block[]) => boolean): readonly Block[] {
  const cutTo = (characters: number): readonly Block[] =>
    blocks.flatMap((block): readonly Block[] => (block.kind === 'excerpt' ? beginningOf(block, characters) : [block]));
  const longest = Math.max(0, ...blocks.flatMap((block) => (block.kind === 'excerpt' ? [excerptLength(block)] : [])));
  let [low, high] = [0, longest];
  while (high - low > 20) {
    const middle = Math.round((low + high) / 2);
    if (fits(cutTo(middle))) low = middle;
    else high = middle;
  }
  return cutTo(low);
}

function excerptLength({ blocks }: ExcerptBlock): number {
  return blocks.reduce((sum, block) => sum + lengthOf(block), 0);
}

function layoutOf(document: ReportDocument, fonts: Fonts): Layout {
  let pages: readonly Page[] = [];
  const context: ComposeContext = {
    fonts,
    width: TEXT_WIDTH,
    continued: document.labels.continued,
    scale: 1,
    chapters: { count: document.blocks.filter(opensChapter).length, found: () => chaptersOf(pages) },
  };
  const front = coverBlocks(document);
  if (document.cover === null) {
    pages = onPages(composeBlocks([...front, ...document.blocks], context), () => BODY);
    return { band: null, pages };
  }
  const band = composeCover(document, fonts);
  const first: Frame = { top: band.bandHeight + UNDER_BAND, bottom: BODY.bottom };
  const frames = (page: number): Frame => (page === 0 ? first : BODY);
  const { alone = false } = document.cover;
  const body = composeBlocks(document.blocks, context);
  pages = onPages([...onePage(front, context, first), ...(alone ? onNewPage(body) : body)], frames);
  return { band, pages };
}

function onNewPage([first, ...rest]: readonly Piece[]): Piece[] {
  return first === undefined ? [] : [{ ...first, startsPage: true }, ...rest];
}

function onPages(pieces: readonly Piece[], frames: (page: number) => Frame): Page[] {
  return paginate(pieces, frames).filter((page, index) => index === 0 || page.length > 0);
}

/** What must be known first stands on one page: it leaves out what is told again further on, then is set smaller. */
function onePage(blocks: readonly Block[], context: ComposeContext, frame: Frame): readonly Piece[] {
  const kept = [-1, ...sparesOf(blocks)].map((left) => withoutSpare(blocks, left));
  const shortest = kept[kept.length - 1];
  const tries = [
    ...kept.map((shown) => ({ shown, scale: 1 })),
    ...SMALLER.map((scale) => ({ shown: shortest, scale })),
  ];
  let pieces: Piece[] = [];
  for (const { shown, scale } of tries) {
    pieces = composeBlocks(shown, { ...context, scale }).map((piece) => closer(piece, scale));
    if (isOnePage(pieces, frame)) break;
  }
  return pieces;
}

/** Smaller letters stand closer together. */
function closer(piece: Piece, scale: number): Piece {
  return { ...piece, spaceBefore: piece.spaceBefore * scale ** 2 };
}

function isOnePage(pieces: readonly Piece[], frame: Frame): boolean {
  return paginate(pieces, (page) => (page === 0 ? frame : BODY)).length === 1;
}

function spareRuns(block: Block): readonly number[] {
  if (block.kind !== 'paragraph' || typeof block.text === 'string') return [];
  return block.text.flatMap((run) => (run.spare === undefined ? [] : [run.spare]));
}

/** The order in which sentences go. */
function sparesOf(blocks: readonly Block[]): number[] {
  return [...new Set(blocks.flatMap(spareRuns))].sort((one, other) => one - other);
}

/** Without the sentences up to this place in the order. */
function withoutSpare(blocks: readonly Block[], last: number): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' && typeof block.text !== 'string'
      ? { ...block, text: block.text.filter((run) => run.spare === undefined || run.spare > last) }
      : block,
  );
}

function chaptersOf(pages: readonly Page[]): Chapter[] {
  return pages.flatMap((page, index) =>
    page.flatMap(({ heading }) => (heading?.level === 1 ? [{ text: heading.text, page: index + 1 }] : [])),
  );
}
