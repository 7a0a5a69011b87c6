/** What the buttons and keys of the editor do to the document. Pure: from state to transaction. */
import { chainCommands, deleteSelection, splitBlock, toggleMark } from 'prosemirror-commands';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { linesOf, placeOf, withLines, type Line, type LineKind } from './lines.ts';
import { textSchema } from './textDocument.ts';

const { nodes, marks } = textSchema;

export const toggleBold: Command = toggleMark(marks.bold);

/** Whether what is typed next, or all that is selected, is bold. */
export function isBold({ selection, storedMarks, doc }: EditorState): boolean {
  if (selection.empty) return marks.bold.isInSet(storedMarks ?? selection.$from.marks()) !== undefined;
  let bold = false;
  let plain = false;
  doc.nodesBetween(selection.from, selection.to, (node) => {
    if (!node.isText || node.text?.trim() === '') return;
    if (marks.bold.isInSet(node.marks)) bold = true;
    else plain = true;
  });
  return bold && !plain;
}

/** The kind of the lines that are selected; null where there are several. */
export function kindOf(state: EditorState): LineKind | null {
  const chosen = selectedLines(state);
  const kinds = new Set(chosen.map(({ line }) => line.kind));
  return kinds.size === 1 ? chosen[0].line.kind : null;
}

/** Makes the selected lines of a kind; plain again when they all are already. */
export function toggleLines(kind: Exclude<LineKind, 'plain'>): Command {
  return (state, dispatch) => {
    const chosen = selectedLines(state);
    const all = chosen.every(({ line }) => line.kind === kind);
    const indices = chosen.map(({ index }) => index);
    dispatch?.(becoming(state.tr, indices, all ? 'plain' : kind).scrollIntoView());
    return true;
  };
}

/** Several lines: those with something in them. */
function selectedLines(state: EditorState): { line: Line; index: number }[] {
  const { from, to, empty, $head } = state.selection;
  const lines = linesOf(state.doc).map((line, index) => ({ line, index }));
  if (empty) {
    const { line } = placeOf(
      lines.map((one) => one.line),
      $head.pos,
    );
    return [lines[line]];
  }
  const touched = lines.filter(({ line }) => line.at < to && line.at + line.length >= from);
  const filled = touched.filter(({ line }) => line.length > 0 && line.at + line.length > from);
  return filled.length > 0 ? filled : touched.slice(0, 1);
}

/** The chosen lines as lines of a kind, joined to a list beside them. */
export function becoming(tr: Transaction, chosen: readonly number[], kind: LineKind): Transaction {
  const lines = linesOf(tr.doc);
  const isList = kind === 'bullets' || kind === 'steps';
  const isChosen = new Set(chosen);
  const next = lines.map((line, index): Line => {
    if (isChosen.has(index)) {
      const besideOther = index === 0 || (!isChosen.has(index - 1) && lines[index - 1].kind !== kind);
      return { ...line, kind, continues: isList && !besideOther };
    }
    // A list that follows becomes one with it, and the rest of a list goes on by itself.
    const joins = isList && isChosen.has(index - 1) && line.kind === kind;
    return { ...line, continues: line.continues || joins };
  });
  const { anchor, head } = tr.selection;
  return withLines(tr, next, placeOf(lines, anchor), placeOf(lines, head));
}

/** Where the cursor stands, when nothing is selected. */
function cursorLine(state: EditorState): { lines: Line[]; index: number; offset: number } | null {
  if (!state.selection.empty) return null;
  const lines = linesOf(state.doc);
  const { line, offset } = placeOf(lines, state.selection.head);
  return { lines, index: line, offset };
}

/** Enter on an empty item or heading ends it. */
const leaveEmptyLine: Command = (state, dispatch) => {
  const cursor = cursorLine(state);
  if (cursor === null) return false;
  const { kind, length } = cursor.lines[cursor.index];
  if (kind === 'plain' || length > 0) return false;
  dispatch?.(becoming(state.tr, [cursor.index], 'plain').scrollIntoView());
  return true;
};

export const enter = chainCommands(leaveEmptyLine, splitBlock);

/** Shift Enter: a line within a paragraph; elsewhere there is no such thing. */
export const nextLine: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type !== nodes.paragraph || !$from.sameParent($to)) return enter(state, dispatch);
  dispatch?.(state.tr.replaceSelectionWith(nodes.lineBreak.create()).scrollIntoView());
  return true;
};

/** Backspace at the start of a line: out of the list first, then onto the line before it. */
const joinToLineBefore: Command = (state, dispatch) => {
  const cursor = cursorLine(state);
  if (cursor === null || cursor.offset > 0) return false;
  const { lines, index } = cursor;
  const { kind } = lines[index];
  if (kind === 'bullets' || kind === 'steps' || (index === 0 && kind === 'heading')) {
    dispatch?.(becoming(state.tr, [index], 'plain').scrollIntoView());
  } else if (index > 0) dispatch?.(joined(state, lines, index).scrollIntoView());
  // With nothing before it, the key does nothing; the browser is not asked.
  return true;
};

const joinLineAfter: Command = (state, dispatch) => {
  const cursor = cursorLine(state);
  if (cursor === null || cursor.offset < cursor.lines[cursor.index].length) return false;
  const { lines, index } = cursor;
  if (index + 1 < lines.length) dispatch?.(joined(state, lines, index + 1).scrollIntoView());
  return true;
};

/** The line with the one before it; an empty line goes, and leaves the other what it is. */
function joined(state: EditorState, lines: readonly Line[], index: number): Transaction {
  const [before, line] = [lines[index - 1], lines[index]];
  const kept = before.length === 0 && !line.continues ? { ...line, continues: before.continues } : before;
  const one: Line = { ...kept, content: [...before.content, ...line.content], length: before.length + line.length };
  const place = { line: index - 1, offset: before.length };
  return withLines(state.tr, [...lines.slice(0, index - 1), one, ...lines.slice(index + 1)], place, place);
}

export const backspace = chainCommands(deleteSelection, joinToLineBefore);
export const deleteForward = chainCommands(deleteSelection, joinLineAfter);
