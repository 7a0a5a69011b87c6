/** The beginning of a text of any length, ended after a sentence. */
import type { ExcerptBlock, RichText, Run } from './blocks.ts';

type TextBlock = ExcerptBlock['blocks'][number];

/** Everything where it is no longer than so many characters; else its beginning, and below it where the rest is. */
export function beginningOf({ blocks, rest }: ExcerptBlock, characters: number): readonly TextBlock[] {
  const kept: TextBlock[] = [];
  let left = characters;
  for (const block of blocks) {
    const length = lengthOf(block);
    if (length > left) {
      const part = partOf(block, left);
      if (part !== null) kept.push(part);
      // A heading that announces what is no longer there says nothing.
      while (kept.at(-1)?.kind === 'heading') kept.pop();
      return [...kept, { kind: 'paragraph', role: 'note', text: rest }];
    }
    kept.push(block);
    left -= length;
  }
  return kept;
}

export function lengthOf(block: TextBlock): number {
  if (block.kind === 'list') return block.items.reduce((sum, item) => sum + plain(item).length, 0);
  return plain(block.text).length;
}

/** Whole items, or whole sentences; null where not one fits. */
function partOf(block: TextBlock, characters: number): TextBlock | null {
  if (block.kind === 'heading') return null;
  if (block.kind === 'list') {
    let left = characters;
    const items = block.items.filter((item) => (left -= plain(item).length) >= 0);
    return items.length === 0 ? null : { ...block, items };
  }
  const text = plain(block.text).slice(0, characters);
  const end = Math.max(...['. ', '! ', '? ', '.\n'].map((stop) => text.lastIndexOf(stop)));
  return end < 0 ? null : { ...block, text: cutRuns(block.text, end + 1) };
}

function cutRuns(text: RichText, length: number): RichText {
  if (typeof text === 'string') return text.slice(0, length);
  const runs: Run[] = [];
  let left = length;
  for (const run of text) {
    if (left > 0) runs.push({ ...run, text: run.text.slice(0, left) });
    left -= run.text.length;
  }
  return runs;
}

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}
