import { describe, expect, it } from 'vitest';
import { layoutOfKey, textLayouts } from '../../../renderer/src/topics/layouts.ts';
import { withBold, withLines, withNextItem } from '../../../renderer/src/topics/markup.ts';

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

  it('leave the cursor where the typing goes on, so that the mark is not typed over', () => {
    expect(withLines({ text: 'een\n', from: 4, until: 4 }, 'list')).toEqual({ text: 'een\n- ', from: 6, until: 6 });
    expect(withLines({ text: 'tekst', from: 2, until: 2 }, 'heading')).toEqual({ text: '## tekst', from: 5, until: 5 });
    // Out of the list again, from within the mark itself.
    expect(withLines({ text: '- een', from: 1, until: 1 }, 'list')).toEqual({ text: 'een', from: 0, until: 0 });
  });

  it('make bold and plain again, the word at the cursor, and never over a line', () => {
    const bold = withBold(select('dit is [vet] hier'));
    expect(bold.text).toBe('dit is **vet** hier');
    expect(withBold(bold).text).toBe('dit is vet hier');
    expect(withBold({ text: 'een woord', from: 6, until: 6 }).text).toBe('een **woord**');
    expect(withBold(select('[een\ntwee]')).text).toBe('**een**\ntwee');
  });
});

const at = (marked: string): { text: string; from: number; until: number } => {
  const from = marked.indexOf('|');
  return { text: marked.replace('|', ''), from, until: from };
};

describe('Enter in a list', () => {
  it('begins the next item with its mark, and counts steps', () => {
    expect(withNextItem(at('- een|'))).toEqual({ text: '- een\n- ', from: 8, until: 8 });
    expect(withNextItem(at('1. een\n9. negen|\nna'))).toEqual({
      text: '1. een\n9. negen\n10. \nna',
      from: 20,
      until: 20,
    });
    // In the middle of an item the rest goes along.
    expect(withNextItem(at('- een| twee'))?.text).toBe('- een\n- twee');
  });

  it('ends the list where the item is still empty', () => {
    expect(withNextItem(at('- een\n- |'))).toEqual({ text: '- een\n', from: 6, until: 6 });
  });

  it('is an ordinary end of a line elsewhere, and where something is selected', () => {
    expect(withNextItem(at('gewoon|'))).toBeNull();
    expect(withNextItem(at('## kop|'))).toBeNull();
    expect(withNextItem({ text: '- een', from: 2, until: 5 })).toBeNull();
  });
});

describe('the keys above the text', () => {
  const press = { key: 'b', code: 'KeyB', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false };

  it('do what the buttons do', () => {
    expect(layoutOfKey(press)?.(select('dit is [vet]'))?.text).toBe('dit is **vet**');
    expect(layoutOfKey({ ...press, ctrlKey: false, metaKey: true })).not.toBeNull();
    for (const { code, shift, change } of textLayouts)
      expect(layoutOfKey({ ...press, key: '*', code, shiftKey: shift })).toBe(change);
  });

  it('leave alone what only types, and what others listen to', () => {
    expect(layoutOfKey({ ...press, ctrlKey: false })).toBeNull();
    expect(layoutOfKey({ ...press, altKey: true })).toBeNull();
    expect(layoutOfKey({ ...press, shiftKey: true })).toBeNull();
    // Ctrl Enter goes on to the next question.
    expect(layoutOfKey({ ...press, key: 'Enter', code: 'Enter' })).toBeNull();
    expect(layoutOfKey({ ...press, key: 'Enter', code: 'Enter', ctrlKey: false })).toBe(withNextItem);
  });
});
