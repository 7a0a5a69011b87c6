import { undo } from 'prosemirror-history';
import { TextSelection, type EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { editorPlugins, editorState, withOtherDocument } from '../../../renderer/src/topics/editor/editorState.ts';
import { documentOf, textOf } from '../../../renderer/src/topics/editor/textDocument.ts';

function typedAfter(text: string, word: string, typed: string): EditorState {
  const state = editorState(documentOf(text), editorPlugins({ disagreeing: 'mark', unit: 'unit' }));
  let at = 0;
  state.doc.descendants((node, position) => {
    const found = node.text?.indexOf(word) ?? -1;
    if (found >= 0) at = position + found + word.length;
  });
  const there = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  return there.apply(there.tr.insertText(typed));
}

const atCursor = ({ selection }: EditorState): string => {
  const { parent, parentOffset } = selection.$head;
  return `${parent.textContent.slice(0, parentOffset)}|${parent.textContent.slice(parentOffset)}`;
};

describe('a text that is changed from elsewhere', () => {
  const state = typedAfter('## Kop\n\nNu past 6.\n\n- een\n- twee', 'twee', ' en drie');

  it('leaves the cursor among the same letters', () => {
    expect(atCursor(state)).toBe('twee en drie|');
    const before = withOtherDocument(state, documentOf('## Kop\n\nNu past er 14.\n\n- een\n- twee en drie'));
    expect(atCursor(before)).toBe('twee en drie|');
    const after = withOtherDocument(state, documentOf('## Kop\n\nNu past 6.\n\n- een\n- twee en drie\n\nErbij.'));
    expect(atCursor(after)).toBe('twee en drie|');
  });

  it('ends the steps of the editor, and only then', () => {
    let back = textOf(state.doc);
    undo(state, (tr) => {
      back = textOf(state.apply(tr).doc);
    });
    expect(back).toBe('## Kop\n\nNu past 6.\n\n- een\n- twee');
    expect(undo(withOtherDocument(state, documentOf('Anders')))).toBe(false);
  });

  it('is that text, whatever stood there', () => {
    for (const text of ['', '- x', '1. x\n2. y\n\n## z', 'Nu past 6.\nnog een regel', '**Nu** past 6.']) {
      expect(textOf(withOtherDocument(state, documentOf(text)).doc)).toBe(text);
    }
  });
});
