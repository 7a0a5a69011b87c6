import fc from 'fast-check';
import { AllSelection, EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import {
  backspace,
  deleteForward,
  enter,
  nextLine,
  toggleBold,
  toggleLines,
} from '../../../renderer/src/topics/editor/layoutCommands.ts';
import { linesOf } from '../../../renderer/src/topics/editor/lines.ts';
import { documentOf, textOf } from '../../../renderer/src/topics/editor/textDocument.ts';
import { typedMarks } from '../../../renderer/src/topics/editor/typedMarks.ts';
import { seenOf } from '../../../shared/report/blocksText.ts';
import { textBlocks } from '../../../shared/report/textBlocks.ts';

const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('- ', '1. ', '## ', '**', '*', '\n', '\n\n', ' ', 'a', 'twee woorden', '€ 4,50'),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

const commands = [
  enter,
  nextLine,
  backspace,
  deleteForward,
  toggleBold,
  toggleLines('heading'),
  toggleLines('bullets'),
  toggleLines('steps'),
];

/** One thing that an adviser does: goes somewhere, and presses a key or types. */
const act = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  what: fc.oneof(fc.constantFrom(...commands), fc.constantFrom('a', ' ', '- ', '**', '1. ', '# ')),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

function after(state: EditorState, { from, to, what }: Act): EditorState {
  const { doc } = state;
  const place = (share: number) => doc.resolve(Math.round(share * doc.content.size));
  const there = state.apply(state.tr.setSelection(TextSelection.between(place(from), place(to))));
  if (typeof what === 'string') return there.apply(there.tr.insertText(what));
  let next = there;
  what(there, (tr) => {
    next = there.apply(tr);
  });
  return next;
}

const letters = (text: string): string => text.replaceAll(/[^\p{L}€]/gu, '');

describe('the document of a text', () => {
  it('says in the report what the text said', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const document = documentOf(text);
        document.check();
        expect(seenOf(textBlocks(textOf(document)))).toEqual(seenOf(textBlocks(text)));
      }),
    );
  });

  it('is the document that its text makes, whatever the adviser did', () => {
    fc.assert(
      fc.property(typed, fc.array(act, { maxLength: 12 }), (text, acts) => {
        const start = EditorState.create({ doc: documentOf(text), plugins: [typedMarks()] });
        const end = acts.reduce(after, start);
        end.doc.check();
        const written = textOf(end.doc);
        expect(textOf(documentOf(written))).toBe(written);
        // What stands on the screen is what the report says: the same lines, of the same kind, with the same letters.
        const onScreen = linesOf(end.doc).flatMap(({ kind, content }) => {
          const shown = letters(content.map((node) => node.text ?? '').join(''));
          return shown === '' ? [] : [`${kind}: ${shown}`];
        });
        const inReport = linesOf(documentOf(written)).flatMap(({ kind, content }) => {
          const read = letters(content.map((node) => node.text ?? '').join(''));
          return read === '' ? [] : [`${kind}: ${read}`];
        });
        expect(onScreen).toEqual(inReport);
      }),
      { numRuns: 1500 },
    );
  });

  it('loses no letter to a button', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...commands.slice(4)), (text, command) => {
        const doc = documentOf(text);
        const state = EditorState.create({ doc, selection: new AllSelection(doc), plugins: [typedMarks()] });
        command(state, (tr) => {
          expect(letters(textOf(state.apply(tr).doc))).toBe(letters(textOf(doc)));
        });
      }),
    );
  });
});
