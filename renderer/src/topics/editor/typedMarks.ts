/**
 * Marks that are typed become the layout that they mean: "- " and "1. " at the start of a line a list, "## " a heading,
 * two asterisks bold. What is kept is a text with those marks, so what would be read otherwise than it stands on the
 * screen is shown at once as it will be read.
 */
import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { Plugin, Selection, type EditorState, type Transaction } from 'prosemirror-state';
import { asRead } from '../../../../shared/report/blocksText.ts';
import { becoming } from './layoutCommands.ts';
import { linesOf, placeOf, type LineKind } from './lines.ts';
import { blockOf, nodesOf, textSchema } from './textDocument.ts';

export function typedMarks(): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, from, to, text) => {
        const made = text === ' ' && from === to ? markTyped(view.state) : null;
        if (made === null) return false;
        view.dispatch(made);
        return true;
      },
    },
    appendTransaction: (transactions, before, after) =>
      transactions.some((one) => one.docChanged) &&
      !transactions.some((one) => one.getMeta('composition') !== undefined)
        ? shownAsRead(before.doc, after)
        : null,
  });
}

const MARK = /^(?:(#{1,3})|([-•])|\d{1,3}\.)$/;

/**
 * The space after a mark at the start of a plain line: the line becomes what the mark says. In a line that is so already
 * the mark only goes. A step of undoing of its own.
 */
export function markTyped(state: EditorState): Transaction | null {
  if (!state.selection.empty) return null;
  const lines = linesOf(state.doc);
  const place = placeOf(lines, state.selection.head);
  const line = lines[place.line];
  const before = state.doc.textBetween(line.at, line.at + place.offset);
  const mark = MARK.exec(before);
  if (mark === null) return null;
  const kind: Exclude<LineKind, 'plain'> =
    mark[1] !== undefined ? 'heading' : mark[2] !== undefined ? 'bullets' : 'steps';
  if (line.kind !== 'plain' && line.kind !== kind) return null;
  const tr = becoming(state.tr.delete(line.at, line.at + before.length), [place.line], kind);
  return closeHistory(tr.scrollIntoView());
}

/** Blocks that the report would read otherwise, as it reads them. */
function shownAsRead(before: Node, after: EditorState): Transaction | null {
  const known = new Set(before.children);
  const { tr } = after;
  after.doc.forEach((block, offset) => {
    if (known.has(block)) return;
    const read = asRead([blockOf(block)]);
    if (read === null) return;
    const next = nodesOf(read);
    const at = tr.mapping.map(offset);
    const end = at + block.nodeSize;
    const { head } = tr.selection;
    // Only marks go, and those before the cursor: what follows it stays as long as it is.
    const within = head > at && head < end;
    const following = end - head;
    tr.replaceWith(at, end, next.length > 0 ? next : textSchema.nodes.paragraph.create());
    if (within) {
      const size = next.reduce((sum, node) => sum + node.nodeSize, 0);
      const position = Math.min(Math.max(at + 1, at + size - following), tr.doc.content.size);
      tr.setSelection(Selection.near(tr.doc.resolve(position), -1));
    }
    tr.setStoredMarks([]);
  });
  return tr.docChanged ? tr : null;
}
