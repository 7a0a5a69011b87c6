/** A document as its lines, which is what the adviser lays out: an item, a heading, or one line of a paragraph. */
import type { Node } from 'prosemirror-model';
import { Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { textSchema } from './textDocument.ts';

export type LineKind = 'plain' | 'heading' | 'bullets' | 'steps';

export interface Line {
  kind: LineKind;
  /** In the same paragraph or list as the line before it. */
  continues: boolean;
  content: readonly Node[];
  /** Where its first character stands in the document, and how many there are. */
  at: number;
  length: number;
}

const { nodes } = textSchema;

export function linesOf(document: Node): Line[] {
  const lines: Line[] = [];
  document.forEach((block, offset) => {
    const first = lines.length;
    if (block.type === nodes.paragraph) paragraphLines(block, offset + 1, lines);
    else if (block.type === nodes.heading) lines.push(lineOf('heading', block, offset + 1));
    else {
      const kind = block.type === nodes.steps ? 'steps' : 'bullets';
      block.forEach((item, within) => lines.push(lineOf(kind, item, offset + within + 2)));
    }
    for (let index = first + 1; index < lines.length; index++) lines[index].continues = true;
  });
  return lines;
}

function lineOf(kind: LineKind, node: Node, at: number): Line {
  return { kind, continues: false, content: node.children, at, length: node.content.size };
}

function paragraphLines(paragraph: Node, at: number, lines: Line[]): void {
  let content: Node[] = [];
  let start = at;
  const end = (position: number): void => {
    lines.push({ kind: 'plain', continues: false, content, at: start, length: position - start });
  };
  paragraph.forEach((child, offset) => {
    if (child.type !== nodes.lineBreak) {
      content.push(child);
      return;
    }
    end(at + offset);
    content = [];
    start = at + offset + 1;
  });
  end(at + paragraph.content.size);
}

/** The document of lines; what continues another kind of line begins by itself. */
function documentOfLines(lines: readonly Line[]): Node {
  const blocks: { kind: LineKind; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last?.kind === line.kind && line.continues && line.kind !== 'heading') last.lines.push(line);
    else blocks.push({ kind: line.kind, lines: [line] });
  }
  return nodes.doc.create(null, blocks.map(blockOfLines));
}

function blockOfLines({ kind, lines }: { kind: LineKind; lines: readonly Line[] }): Node {
  if (kind === 'heading') {
    const text = lines[0].content.map((node) => node.text ?? '').join('');
    return nodes.heading.create(null, text === '' ? [] : [textSchema.text(text)]);
  }
  if (kind === 'plain') {
    const content = lines.flatMap((line, index) => [...(index > 0 ? [nodes.lineBreak.create()] : []), ...line.content]);
    return nodes.paragraph.create(null, content);
  }
  return nodes[kind].create(
    null,
    lines.map((line) => nodes.item.create(null, line.content)),
  );
}

/** A place in a document by its line: stays the same whatever the line becomes. */
export interface Place {
  line: number;
  offset: number;
}

export function placeOf(lines: readonly Line[], position: number): Place {
  const after = lines.findIndex((line) => line.at > position);
  const line = Math.max(0, (after < 0 ? lines.length : after) - 1);
  return { line, offset: Math.min(Math.max(0, position - lines[line].at), lines[line].length) };
}

/** Puts other lines in the place of those of the document; the selection is where it is told to be. */
export function withLines(tr: Transaction, lines: readonly Line[], anchor: Place, head: Place): Transaction {
  replaceDocument(tr, documentOfLines(lines));
  const now = linesOf(tr.doc);
  const position = ({ line, offset }: Place): number => now[line].at + Math.min(offset, now[line].length);
  return tr.setSelection(TextSelection.create(tr.doc, position(anchor), position(head)));
}

/** Another document, by changing only what differs: the selection stays where it can. */
export function replaceDocument(tr: Transaction, next: Node): Transaction {
  const start = tr.doc.content.findDiffStart(next.content);
  const end = tr.doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return tr;
  // Where the same characters stand on both sides of the difference, the two ends overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  // What is fitted in need not be what was asked for.
  if (!tr.doc.eq(next)) tr.replaceWith(0, tr.doc.content.size, next.content);
  return tr.selection instanceof TextSelection ? tr : tr.setSelection(Selection.near(tr.doc.resolve(start)));
}
