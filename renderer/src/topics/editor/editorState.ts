/** The state of the editor: its document, its keys, and its own steps back and forth. */
import { selectAll } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState, type Plugin } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { backspace, deleteForward, enter, nextLine, toggleBold, toggleLines } from './layoutCommands.ts';
import { replaceDocument } from './lines.ts';
import { passageMarks } from './passageMarks.ts';
import { typedMarks } from './typedMarks.ts';
import { unbrokenUnits } from './unbrokenUnits.ts';

/** As much as the record holds. */
export const LONGEST = 20_000;

/** Tab is left to the browser: it leaves the editor. So is Ctrl Enter: it goes to the next question. */
const keys = {
  Enter: enter,
  'Shift-Enter': nextLine,
  Backspace: backspace,
  'Mod-Backspace': backspace,
  'Shift-Backspace': backspace,
  Delete: deleteForward,
  'Mod-Delete': deleteForward,
  'Mod-a': selectAll,
  'Mod-b': toggleBold,
  'Mod-Shift-h': toggleLines('heading'),
  'Mod-Shift-8': toggleLines('bullets'),
  'Mod-Shift-7': toggleLines('steps'),
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
};

export function editorPlugins(classes: { disagreeing: string; unit: string }): Plugin[] {
  const { disagreeing, unit } = classes;
  return [typedMarks(), keymap(keys), history(), passageMarks(disagreeing), unbrokenUnits(unit)];
}

export function editorState(doc: Node, plugins: readonly Plugin[]): EditorState {
  return EditorState.create({ doc, plugins });
}

/**
 * The text as it was changed from elsewhere. The cursor stays where it can; the steps of the editor end here, for they
 * would take back what is no longer there.
 */
export function withOtherDocument(state: EditorState, doc: Node): EditorState {
  const { doc: next, selection } = state.apply(replaceDocument(state.tr, doc));
  return EditorState.create({ doc: next, selection, plugins: state.plugins });
}
