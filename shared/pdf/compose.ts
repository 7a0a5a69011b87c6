import type { Block } from '../report/blocks.ts';
import { composeFigure } from './composeFigure.ts';
import { composeKeyFigures } from './composeKeyFigures.ts';
import { composePhotos } from './composePhotos.ts';
import { composeTable } from './composeTable.ts';
import { composeCallout, composeHeading, composeList, composeParagraph } from './composeText.ts';
import { type Chapter, composeContents } from './cover.ts';
import type { Piece } from './flow.ts';
import type { Fonts } from './fonts.ts';

export interface ComposeContext {
  readonly fonts: Fonts;
  readonly width: number;
  /** The word for a table that goes on: "vervolg". */
  readonly continued: string;
  /** Of the usual size of type; 1 unless page one asks for less. */
  readonly scale: number;
  /** Chapters there are, and where they turned out to begin: known once all is laid out. */
  readonly chapters: { readonly count: number; readonly found: () => readonly Chapter[] };
}

/** After something with an outline of its own, text keeps more distance. */
const SPACE_AFTER_BOX = 14;
const BOXES: ReadonlySet<Block['kind']> = new Set(['keyFigures', 'callout', 'table', 'figure', 'photos']);

export function composeBlocks(blocks: readonly Block[], context: ComposeContext): Piece[] {
  const pieces: Piece[] = [];
  let turnPage = false;
  let afterBox = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'pageBreak') {
      turnPage = true;
      continue;
    }
    const composed = composeBlock(block, context);
    const leads = block.kind === 'paragraph' && isLeadIn(blocks[index - 1], blocks[index + 1], composed.length);
    const last = composed.at(-1);
    if (last !== undefined && isAnnotated(block, blocks[index + 1]))
      composed.splice(-1, 1, { ...last, keepWithNext: true });
    const [first, ...rest] = leads ? composed.map((piece) => ({ ...piece, keepWithNext: true })) : composed;
    if (!first) continue;
    const spaceBefore = afterBox ? Math.max(first.spaceBefore, SPACE_AFTER_BOX) : first.spaceBefore;
    pieces.push({ ...first, spaceBefore, startsPage: turnPage || (first.startsPage ?? false) }, ...rest);
    turnPage = false;
    afterBox = BOXES.has(block.kind);
  }
  return pieces;
}

/** Lines of a lead-in that a table or figure may drag along to the next page. */
const LEAD_IN_LINES = 4;

/** A few lines between a heading and its table or figure: alone at the foot of a page they would announce nothing. */
function isLeadIn(before: Block | undefined, after: Block | undefined, lines: number): boolean {
  if (before?.kind !== 'heading' || lines > LEAD_IN_LINES) return false;
  // The lines that open a chapter stay with what they open, whatever it is.
  return before.level === 1 || after?.kind === 'table' || after?.kind === 'figure';
}

/** Small print under a table: it starts on the page on which the table ends. */
function isAnnotated(block: Block, after: Block | undefined): boolean {
  return block.kind === 'table' && after?.kind === 'paragraph' && after.role === 'note';
}

function composeBlock(block: Exclude<Block, { kind: 'pageBreak' }>, context: ComposeContext): Piece[] {
  const { fonts, width, continued, scale, chapters } = context;
  switch (block.kind) {
    case 'heading':
      return composeHeading(block, fonts, width);
    case 'paragraph':
      return composeParagraph(block, fonts, width, scale);
    case 'list':
      return composeList(block, fonts, width, scale);
    case 'keyFigures':
      return composeKeyFigures(block, fonts, width);
    case 'callout':
      return composeCallout(block, fonts, width, scale);
    case 'table':
      return composeTable(block, fonts, width, continued);
    case 'figure':
      return composeFigure(block, fonts, width);
    case 'photos':
      return composePhotos(block, fonts, width);
    case 'excerpt':
      return composeBlocks(block.blocks, context);
    case 'contents':
      return composeContents(block.title, chapters.count, chapters.found, fonts);
    case 'spacer':
      return [{ height: 0, spaceBefore: block.height, draw: () => undefined }];
  }
}
