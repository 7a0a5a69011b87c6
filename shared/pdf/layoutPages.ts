import type { Block, ReportDocument, TableBlock } from '../report/blocks.ts';
import { composeBlocks } from './compose.ts';
import { composeCover, contentsHeight, type Cover, coverBlocks } from './cover.ts';
import { type Frame, type Page, paginate } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { MARGIN, PAGE, TEXT_WIDTH } from './theme.ts';

const BODY: Frame = { top: MARGIN.top, bottom: PAGE.height - MARGIN.bottom };
/** Between the band of the cover and what flows under it. */
const UNDER_BAND = 32;

/** Every page with what stands on it and where, before anything is drawn. */
export interface Layout {
  /** Null where the document begins with its own heading. */
  readonly cover: { readonly band: Cover; readonly pages: readonly Page[] } | null;
  readonly body: readonly Page[];
  /** Room at the foot of the cover for the contents, with where it begins; null where there are none. */
  readonly contentsTop: number | null;
}

/** Lays a document out; what it can do without is there as far as it makes the document no longer than it may be. */
export function layoutPages(document: ReportDocument, fonts: Fonts): Layout {
  const { blocks, mostPages } = document;
  if (mostPages === undefined) return layoutOf(document, fonts);
  const without = (left: ReadonlySet<Block>): Layout =>
    layoutOf({ ...document, blocks: blocks.filter((block) => !left.has(block)) }, fonts);
  const optional = blocks.filter(isOptional);
  const left = new Set(optional);
  let best = without(left);
  for (const block of optional) {
    const fewer = new Set(left);
    fewer.delete(block);
    const longer = without(fewer);
    if (pagesOf(longer) > mostPages) continue;
    left.delete(block);
    best = longer;
  }
  return best;
}

function pagesOf({ cover, body }: Layout): number {
  return (cover?.pages.length ?? 0) + body.length;
}

function isOptional(block: Block): boolean {
  return block.kind === 'figure' && block.ifRoom === true;
}

function layoutOf(document: ReportDocument, fonts: Fonts): Layout {
  const context = { fonts, width: TEXT_WIDTH, continued: document.labels.continued };
  const onPages = (blocks: readonly Block[]): Page[] =>
    paginate(composeBlocks(blocks, context), () => BODY).filter((page) => page.length > 0);
  if (document.cover === null) {
    return { cover: null, body: onPages([...coverBlocks(document), ...document.blocks]), contentsTop: null };
  }
  const band = composeCover(document, fonts);
  const chapters = document.blocks.filter((block) => block.kind === 'heading' && block.level === 1).length;
  const contents = contentsHeight(document.labels.contents, chapters);
  const first: Frame = { top: band.bandHeight + UNDER_BAND, bottom: BODY.bottom - contents };
  const coverWith = (manner: TableBlock['manner']): Page[] =>
    paginate([...band.facts, ...composeBlocks(closer(coverBlocks(document), manner), context)], (page) =>
      page === 0 ? first : BODY,
    );
  // What must be known first stands on one page, set smaller before it runs on.
  let pages = coverWith(undefined);
  for (const manner of ['compact', 'fine'] as const) if (pages.length > 1) pages = coverWith(manner);
  return {
    cover: { band, pages },
    body: onPages(document.blocks),
    contentsTop: contents === 0 ? null : BODY.bottom - contents + 6,
  };
}

function closer(blocks: readonly Block[], manner: TableBlock['manner']): readonly Block[] {
  if (manner === undefined) return blocks;
  return blocks.map((block) => (block.kind === 'table' ? { ...block, manner } : block));
}
