import { TextSelection, EditorState, type Command } from 'prosemirror-state';
import { history, undo } from 'prosemirror-history';
import { describe, expect, it } from 'vitest';
import {
  backspace,
  deleteForward,
  enter,
  isBold,
  kindOf,
  nextLine,
  toggleBold,
  toggleLines,
} from '../../../renderer/src/topics/editor/layoutCommands.ts';
import { linesOf } from '../../../renderer/src/topics/editor/lines.ts';
import { documentOf, textOf } from '../../../renderer/src/topics/editor/textDocument.ts';
import { markTyped, typedMarks } from '../../../renderer/src/topics/editor/typedMarks.ts';

/** The editor of a text, with the cursor or the selection at "[" and "]", by the lines as they are seen. */
function editor(text: string, from: [number, number], until: [number, number] = from): EditorState {
  const doc = documentOf(text);
  const lines = linesOf(doc);
  const at = ([line, offset]: [number, number]): number => lines[line].at + offset;
  const selection = TextSelection.create(doc, at(from), at(until));
  return EditorState.create({ doc, selection, plugins: [typedMarks(), history()] });
}

function done(state: EditorState, ...all: Command[]): EditorState {
  return all.reduce((before, command) => {
    let next = before;
    command(before, (tr) => {
      next = before.apply(tr);
    });
    return next;
  }, state);
}

const type =
  (text: string): Command =>
  (state, dispatch) => {
    // As the editor does: the space after a mark first.
    const made = text === ' ' ? markTyped(state) : null;
    dispatch?.(made ?? state.tr.insertText(text));
    return true;
  };
const keys = (text: string): Command[] => text.split('').map(type);
const line = (state: EditorState): string => {
  const { $head } = state.selection;
  return `${$head.parent.textBetween(0, $head.parentOffset, null, '\n')}|${$head.parent.textBetween($head.parentOffset, $head.parent.content.size, null, '\n')}`;
};

describe('the buttons above the text', () => {
  it('make the selected lines bullets, and plain again', () => {
    const bullets = done(editor('voor\neen\ntwee\nna', [1, 1], [2, 2]), toggleLines('bullets'));
    expect(textOf(bullets.doc)).toBe('voor\n\n- een\n- twee\n\nna');
    expect(kindOf(bullets)).toBe('bullets');
    expect(textOf(done(bullets, toggleLines('bullets')).doc)).toBe('voor\n\neen\n\ntwee\n\nna');
  });

  it('turn one kind of line into another, and join what stands beside it', () => {
    expect(textOf(done(editor('- een\n- twee', [0, 0], [1, 4]), toggleLines('steps')).doc)).toBe('1. een\n2. twee');
    expect(textOf(done(editor('1. **een**', [0, 1]), toggleLines('heading')).doc)).toBe('## een');
    expect(textOf(done(editor('- een\n\ntwee\n\n- drie', [1, 0]), toggleLines('bullets')).doc)).toBe(
      '- een\n- twee\n- drie',
    );
    expect(textOf(done(editor('1. een\n2. twee\n3. drie', [1, 0]), toggleLines('steps')).doc)).toBe(
      '1. een\n\ntwee\n\n1. drie',
    );
  });

  it('leave the cursor among the same letters', () => {
    expect(line(done(editor('een\ntwee', [1, 2]), toggleLines('bullets')))).toBe('tw|ee');
    expect(line(done(editor('- een\n- twee', [1, 4]), toggleLines('heading')))).toBe('twee|');
  });

  it('do not take a line along where the selection only touches its start', () => {
    expect(textOf(done(editor('een\n\ntwee', [0, 0], [1, 0]), toggleLines('bullets')).doc)).toBe('- een\n\ntwee');
  });

  it('make bold and plain again, and show which it is', () => {
    const bold = done(editor('dit is vet hier', [0, 7], [0, 10]), toggleBold);
    expect(textOf(bold.doc)).toBe('dit is **vet** hier');
    expect([isBold(bold), kindOf(bold)]).toEqual([true, 'plain']);
    expect(textOf(done(bold, toggleBold).doc)).toBe('dit is vet hier');
    // Without a selection: what is typed next.
    const next = done(editor('een', [0, 3]), toggleBold);
    expect(isBold(next)).toBe(true);
    expect(textOf(done(next, ...keys('twee')).doc)).toBe('een**twee**');
  });

  it('offer no bold in a heading: the report makes it bold already', () => {
    expect(toggleBold(editor('## kop', [0, 1]))).toBe(false);
  });
});

describe('the keys', () => {
  it('Enter makes the next item, and leaves the list on an empty one', () => {
    const next = done(editor('- een\n- drie', [0, 3]), enter, ...keys('twee'));
    expect(textOf(next.doc)).toBe('- een\n- twee\n- drie');
    expect(line(done(editor('1. eentwee', [0, 3]), enter))).toBe('|twee');
    const left = done(editor('- een', [0, 3]), enter, enter, ...keys('verder'));
    expect(textOf(left.doc)).toBe('- een\n\nverder');
  });

  it('Enter after a heading begins a paragraph', () => {
    expect(textOf(done(editor('## kop', [0, 3]), enter, ...keys('tekst')).doc)).toBe('## kop\n\ntekst');
  });

  it('Shift Enter begins a line in a paragraph, and an item in a list', () => {
    expect(textOf(done(editor('eentwee', [0, 3]), nextLine).doc)).toBe('een\ntwee');
    expect(textOf(done(editor('- eentwee', [0, 3]), nextLine).doc)).toBe('- een\n- twee');
  });

  it('Backspace at the start of an item takes it out of the list, then joins it', () => {
    const out = done(editor('- een\n- twee', [1, 0]), backspace);
    expect(textOf(out.doc)).toBe('- een\n\ntwee');
    expect(textOf(done(out, backspace).doc)).toBe('- eentwee');
  });

  it('Backspace joins lines of a paragraph one by one, also onto a list', () => {
    expect(textOf(done(editor('- een\n\ntwee\ndrie', [1, 0]), backspace).doc)).toBe('- eentwee\n\ndrie');
    expect(textOf(done(editor('een\ntwee', [1, 0]), backspace).doc)).toBe('eentwee');
  });

  it('an empty line that goes leaves the next one what it is', () => {
    const state = done(editor('## kop', [0, 0]), enter);
    expect(textOf(done(state, backspace).doc)).toBe('## kop');
    expect(kindOf(done(state, backspace))).toBe('heading');
  });

  it('Delete at the end of a line takes the next one up', () => {
    expect(textOf(done(editor('- een\n- twee\n- drie', [0, 3]), deleteForward).doc)).toBe('- eentwee\n- drie');
    expect(textOf(done(editor('einde', [0, 5]), deleteForward).doc)).toBe('einde');
  });
});

describe('marks that are typed', () => {
  it.each([
    ['- een', '- een', 'bullets'],
    ['1. een', '1. een', 'steps'],
    ['## een', '## een', 'heading'],
    ['-5 graden', '-5 graden', 'plain'],
    ['1.5 kW', '1.5 kW', 'plain'],
    ['2 * 3 ** 4', '2 * 3 ** 4', 'plain'],
  ])('%s', (typed, text, kind) => {
    const state = done(editor('', [0, 0]), ...keys(typed));
    expect(textOf(state.doc)).toBe(text);
    expect(kindOf(state)).toBe(kind);
  });

  it('two asterisks on both sides become bold, and what follows is plain', () => {
    const state = done(editor('', [0, 0]), ...keys('dit is **vet** hier'));
    expect(textOf(state.doc)).toBe('dit is **vet** hier');
    expect(state.doc.textContent).toBe('dit is vet hier');
    expect(line(state)).toBe('dit is vet hier|');
  });

  it('a mark before a text that stands there goes for that line only', () => {
    expect(textOf(done(editor('een\ntwee', [1, 0]), ...keys('- ')).doc)).toBe('een\n\n- twee');
  });

  it('in a line that is so already the mark only goes', () => {
    expect(textOf(done(editor('- een', [0, 3]), enter, ...keys('- twee')).doc)).toBe('- een\n- twee');
    expect(textOf(done(editor('- een', [0, 3]), enter, ...keys('1. twee')).doc)).toBe('- een\n- 1. twee');
  });

  it('is taken back by one step of undoing', () => {
    const state = done(editor('', [0, 0]), ...keys('- '));
    expect(kindOf(state)).toBe('bullets');
    const back = done(state, undo);
    expect([kindOf(back), back.doc.textContent]).toEqual(['plain', '-']);
  });

  it('what comes to stand at the start of a line is shown as the report will read it', () => {
    const state = done(editor('x- een', [0, 1]), backspace, (one, dispatch) => {
      dispatch?.(one.tr.delete(1, 2));
      return true;
    });
    expect(kindOf(state)).toBe('bullets');
    expect(textOf(state.doc)).toBe('- een');
  });
});
