/**
 * The text of a topic as a document to edit: exactly what the report can lay out, and nothing else. What is kept is the
 * text (shared/report/textBlocks.ts); the document lives as long as the screen.
 */
import { Schema, type Mark, type Node } from 'prosemirror-model';
import type { RichText, Run } from '../../../../shared/report/blocks.ts';
import { blocksText, runsOf } from '../../../../shared/report/blocksText.ts';
import { textBlocks, type TextBlock } from '../../../../shared/report/textBlocks.ts';

export const textSchema = new Schema({
  nodes: {
    doc: { content: '(paragraph | heading | bullets | steps)+' },
    paragraph: { content: '(text | lineBreak)*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0], selectable: false },
    heading: {
      content: 'text*',
      marks: '',
      defining: true,
      parseDOM: [{ tag: 'h3' }],
      toDOM: () => ['h3', 0],
      selectable: false,
    },
    bullets: { content: 'item+', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0], selectable: false },
    steps: { content: 'item+', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0], selectable: false },
    item: { content: 'text*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0], selectable: false },
    lineBreak: {
      inline: true,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
      selectable: false,
      linebreakReplacement: true,
    },
    text: {},
  },
  marks: { bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] } },
});

const { nodes, marks } = textSchema;

/** The document of a text. An empty text is one empty paragraph. */
export function documentOf(text: string): Node {
  const blocks = nodesOf(textBlocks(text));
  return nodes.doc.create(null, blocks.length > 0 ? blocks : [nodes.paragraph.create()]);
}

/** The text of a document, as it is kept. */
export function textOf(document: Node): string {
  return blocksText(blocksOf(document));
}

export function nodesOf(blocks: readonly TextBlock[]): Node[] {
  return blocks.flatMap((block): Node[] => {
    if (block.kind === 'heading') return [nodes.heading.create(null, inline(block.text))];
    if (block.kind === 'paragraph') return [nodes.paragraph.create(null, inline(block.text))];
    const items = block.items.map((item) => nodes.item.create(null, inline(item)));
    return items.length > 0 ? [(block.numbered ? nodes.steps : nodes.bullets).create(null, items)] : [];
  });
}

function inline(text: RichText): Node[] {
  return runsOf(text).flatMap((run) => {
    const mark: readonly Mark[] = run.bold ? [marks.bold.create()] : [];
    return run.text
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [nodes.lineBreak.create()] : []),
        ...(line === '' ? [] : [textSchema.text(line, mark)]),
      ]);
  });
}

export function blocksOf(document: Node): TextBlock[] {
  return document.children.map(blockOf);
}

export function blockOf(node: Node): TextBlock {
  if (node.type === nodes.heading) return { kind: 'heading', level: 3, text: node.textContent };
  if (node.type === nodes.paragraph) return { kind: 'paragraph', text: runs(node) };
  return { kind: 'list', numbered: node.type === nodes.steps, items: node.children.map(runs) };
}

function runs(node: Node): Run[] {
  return node.children.map((child) => ({
    text: child.isText ? (child.text ?? '').replaceAll('\n', ' ') : '\n',
    bold: marks.bold.isInSet(child.marks) !== undefined,
  }));
}
