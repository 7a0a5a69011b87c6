import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRead, blocksText, seenOf } from '../../../shared/report/blocksText.ts';
import type { RichText } from '../../../shared/report/blocks.ts';
import { textBlocks, type TextBlock } from '../../../shared/report/textBlocks.ts';

/** Text with as many marks in it as can be. */
const typed = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('- ', '• ', '1. ', '12. ', '# ', '## ', '**', '*', '\n', '\n\n', ' ') },
      { weight: 2, arbitrary: fc.constantFrom('a', 'twee woorden', '4,5 kW', 'één', '-', '.', '€', '😀') },
      { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

const run = fc.record({ text: typed, bold: fc.boolean() });
const oneLine = fc
  .array(run, { maxLength: 4 })
  .map((runs) => runs.map((one) => ({ ...one, text: one.text.replaceAll('\n', ' ') })));
const anyBlocks: fc.Arbitrary<TextBlock[]> = fc.array(
  fc.oneof(
    typed.map((text): TextBlock => ({ kind: 'heading', level: 3, text: text.replaceAll('\n', ' ') })),
    fc.array(run, { maxLength: 4 }).map((text): TextBlock => ({ kind: 'paragraph', text })),
    fc
      .tuple(fc.boolean(), fc.array(oneLine, { maxLength: 4 }))
      .map(([numbered, items]): TextBlock => ({ kind: 'list', numbered, items })),
  ),
  { maxLength: 4 },
);

const runs = { numRuns: 1500 };

describe('blocks as the text that is kept', () => {
  it('are read as the same blocks, whatever text they came from', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const blocks = textBlocks(text);
        expect(seenOf(textBlocks(blocksText(blocks)))).toEqual(seenOf(blocks));
      }),
      runs,
    );
  });

  it('are written the same once more, when marks among the letters have become the layout that they mean', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const text = blocksText(textBlocks(blocksText(blocks)));
        expect(blocksText(textBlocks(text))).toBe(text);
        expect(asRead(textBlocks(text))).toBeNull();
      }),
      runs,
    );
  });

  it('lose no letter, whatever marks stand among the letters', () => {
    const letters = (text: string): string => text.replaceAll(/[^\p{L}€]/gu, '');
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const all = blocks.map((block) =>
          block.kind === 'list' ? block.items.map(plain).join('') : plain(block.text),
        );
        expect(letters(blocksText(blocks))).toBe(letters(all.join('')));
      }),
      runs,
    );
  });

  it.each([
    '## Kop\n\nEen alinea\nop twee regels.\n\n- een\n- **twee** woorden\n\n1. eerst\n2. dan',
    '**De zin vooraan.**\n\n2 * 3 * 4, en **zonder einde',
    '-5 graden, 1.5 kW en #geen kop',
    '',
  ])('are the same text again: %s', (text) => {
    expect(blocksText(textBlocks(text))).toBe(text);
  });

  it('tell what the report would read otherwise', () => {
    expect(asRead([{ kind: 'paragraph', text: 'een - streepje' }])).toBeNull();
    expect(asRead([{ kind: 'paragraph', text: [{ text: 'vet met spatie ', bold: true }] }])).toBeNull();
    expect(asRead([{ kind: 'paragraph', text: '- een' }])).toEqual([{ kind: 'list', items: ['een'] }]);
    expect(asRead([{ kind: 'paragraph', text: 'dit is **vet**' }])).toEqual([
      { kind: 'paragraph', text: [{ text: 'dit is ' }, { text: 'vet', bold: true }] },
    ]);
    expect(asRead([{ kind: 'heading', level: 3, text: '**Kop**' }])).toEqual([
      { kind: 'heading', level: 3, text: 'Kop' },
    ]);
  });

  it('counts no further than the marks can', () => {
    const items = Array.from({ length: 1001 }, () => 'x');
    expect(seenOf(textBlocks(blocksText([{ kind: 'list', numbered: true, items }])))).toHaveLength(1001);
  });
});

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((one) => one.text).join('');
}
