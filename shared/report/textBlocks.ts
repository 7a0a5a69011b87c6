/** The plain text of a topic as blocks: blank lines part paragraphs, "- " makes a bullet, a line before bullets is a lead. */
import type { Block } from './blocks.ts';

export function textBlocks(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(paragraphBlocks);
}

function paragraphBlocks(part: string): Block[] {
  const lines = part.split('\n').map((line) => line.trim());
  const blocks: Block[] = [];
  let plain: string[] = [];
  let items: string[] = [];
  const flushPlain = (): void => {
    if (plain.length > 0) blocks.push({ kind: 'paragraph', text: plain.join('\n') });
    plain = [];
  };
  const flushItems = (): void => {
    if (items.length > 0) blocks.push({ kind: 'list', items });
    items = [];
  };
  for (const line of lines) {
    if (line.startsWith('- ')) {
      flushPlain();
      items.push(line.slice(2));
    } else {
      flushItems();
      plain.push(line);
    }
  }
  flushPlain();
  flushItems();
  return blocks;
}
