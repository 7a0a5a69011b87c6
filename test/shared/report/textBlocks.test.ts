import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../shared/report/textBlocks.ts';

describe('the text of a topic', () => {
  it('has headings, bullets, steps and paragraphs', () => {
    expect(textBlocks('## Kop\nEen alinea\nop twee regels.\n\n- een\n- twee\n\n1. eerst\n2. dan')).toEqual([
      { kind: 'heading', level: 3, text: 'Kop' },
      { kind: 'paragraph', text: 'Een alinea\nop twee regels.' },
      { kind: 'list', items: ['een', 'twee'] },
      { kind: 'list', numbered: true, items: ['eerst', 'dan'] },
    ]);
  });

  it('has bold in any of them', () => {
    expect(textBlocks('- dit is **vet** en dit niet')).toEqual([
      { kind: 'list', items: [[{ text: 'dit is ' }, { text: 'vet', bold: true }, { text: ' en dit niet' }]] },
    ]);
    expect(textBlocks('**alles**')).toEqual([{ kind: 'paragraph', text: [{ text: 'alles', bold: true }] }]);
  });

  it.each(['2 * 3 * 4', '**zonder einde', '** los **', 'een - streepje', '1.5 kW', '#geen kop', '-5 graden'])(
    'leaves %s as it is: it is no markup',
    (text) => {
      expect(textBlocks(text)).toEqual([{ kind: 'paragraph', text }]);
    },
  );

  it('drops what is empty', () => {
    expect(textBlocks(' \n\n \n')).toEqual([]);
  });
});
