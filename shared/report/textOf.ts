/** Every word that blocks show, block by block: for who must know what is said without drawing it. */
import type { Block, RichText } from './blocks.ts';

export function textOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textOfBlock);
}

/** Without its manner: bold, colour, links. */
export function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

function textOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'keyFigures':
      return block.figures.flatMap(({ label, value, unit = '', note = '', verdict }) => [
        label,
        `${value} ${unit}`,
        note,
        verdict?.text ?? '',
      ]);
    case 'callout':
      return [block.title, plain(block.text)];
    case 'table': {
      const cells = [...block.rows.flat(), ...(block.totalRow ?? [])].map(plain);
      return [block.caption ?? '', ...block.columns.map(({ header }) => header), ...cells];
    }
    case 'figure':
      return [
        block.caption,
        block.figure.description,
        ...block.figure.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
      ];
    case 'photos':
      return block.photos.map(({ caption }) => caption);
    case 'excerpt':
      return textOf(block.blocks);
    case 'contents':
    case 'spacer':
    case 'pageBreak':
      return [];
  }
}
