import { describe, expect, it } from 'vitest';
import { markedSentence, rangeOf } from '../../../renderer/src/topics/editor/passageMarks.ts';
import { documentOf } from '../../../renderer/src/topics/editor/textDocument.ts';

const text = '## Alles past.\n\nVooraf. Alles past.\n\n- Eerst **Alles past.** dan\n- Alles past. Echt.';

/** What stands there, and the kind of line around it. */
function found(sentence: string, at: number): string | null {
  const document = documentOf(text);
  const range = rangeOf(document, markedSentence(text, sentence, at));
  if (range === null) return null;
  const around = document.resolve(range.from).parent;
  return `${around.type.name}: ${document.textBetween(range.from, range.to)} (${around.textContent})`;
}

describe('a sentence that no longer agrees', () => {
  it('is marked where it is meant, not where it stands for the first time', () => {
    const places: number[] = [];
    for (let at = text.indexOf('Alles past.'); at >= 0; at = text.indexOf('Alles past.', at + 1)) places.push(at);
    expect(places.map((at) => found('Alles past.', at))).toEqual([
      'heading: Alles past. (Alles past.)',
      'paragraph: Alles past. (Vooraf. Alles past.)',
      'item: Alles past. (Eerst Alles past. dan)',
      'item: Alles past. (Alles past. Echt.)',
    ]);
  });

  it('is not marked where it no longer stands word for word', () => {
    expect(found('Niets past.', 0)).toBeNull();
    // On the screen these words follow each other, in the text that is kept they do not.
    expect(found('Eerst Alles past.', 0)).toBeNull();
  });
});
