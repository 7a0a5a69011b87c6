/** Marks in the text the sentences that no longer agree with the figures. They are looked for as they were written. */
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** A sentence, and how many times it stands in the text before the one that is meant. */
export interface MarkedSentence {
  sentence: string;
  before: number;
}

const key = new PluginKey<DecorationSet>('passages');

export function passageMarks(className: string): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, marks) => {
        const wanted = tr.getMeta(key) as readonly MarkedSentence[] | undefined;
        if (wanted === undefined) return marks.map(tr.mapping, tr.doc);
        const ranges = wanted.flatMap((one) => rangeOf(tr.doc, one) ?? []);
        const attributes = { nodeName: 'mark', class: className };
        return DecorationSet.create(
          tr.doc,
          ranges.map(({ from, to }) => Decoration.inline(from, to, attributes)),
        );
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

export function withMarked(tr: Transaction, sentences: readonly MarkedSentence[]): Transaction {
  return tr.setMeta(key, sentences).setMeta('addToHistory', false);
}

/** The sentence at this character of the kept text. */
export function markedSentence(text: string, sentence: string, at: number): MarkedSentence {
  return { sentence, before: text.slice(0, at).split(sentence).length - 1 };
}

/**
 * Where it stands in the document. The kept text has asterisks where bold begins and ends, so a sentence that stands in
 * it word for word lies within one piece of the document.
 */
export function rangeOf(document: Node, { sentence, before }: MarkedSentence): { from: number; to: number } | null {
  let left = before;
  let found: { from: number; to: number } | null = null;
  document.descendants((node, position) => {
    const { text } = node;
    if (found !== null || text === undefined) return found === null;
    for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + sentence.length)) {
      if (left === 0) {
        found = { from: position + at, to: position + at + sentence.length };
        break;
      }
      left -= 1;
    }
    return false;
  });
  return found;
}
