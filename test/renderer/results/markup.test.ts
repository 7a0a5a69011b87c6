import { describe, expect, it } from 'vitest';
import { withBold, withLines } from '../../../renderer/src/topics/markup.ts';

const select = (marked: string): { text: string; from: number; until: number } => {
  const from = marked.indexOf('[');
  const until = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), from, until };
};

describe('the buttons above the text', () => {
  it('make the lines that are selected bullets, and plain again', () => {
    const bullets = withLines(select('voor\ne[en\ntw]ee\nna'), 'list');
    expect(bullets.text).toBe('voor\n- een\n- twee\nna');
    expect(withLines(bullets, 'list').text).toBe('voor\neen\ntwee\nna');
  });

  it('turn one kind of line into another, and count steps', () => {
    expect(withLines(select('[- een\n- twee]'), 'steps').text).toBe('1. een\n2. twee');
    expect(withLines(select('[1. een]'), 'heading').text).toBe('## een');
  });

  it('work at the cursor without a selection, also in an empty line', () => {
    expect(withLines({ text: 'een\n', from: 4, until: 4 }, 'list').text).toBe('een\n- ');
    expect(withLines({ text: 'een\ntwee', from: 1, until: 1 }, 'heading').text).toBe('## een\ntwee');
  });

  it('make bold and plain again, the word at the cursor, and never over a line', () => {
    const bold = withBold(select('dit is [vet] hier'));
    expect(bold.text).toBe('dit is **vet** hier');
    expect(withBold(bold).text).toBe('dit is vet hier');
    expect(withBold({ text: 'een woord', from: 6, until: 6 }).text).toBe('een **woord**');
    expect(withBold(select('[een\ntwee]')).text).toBe('**een**\ntwee');
  });
});
