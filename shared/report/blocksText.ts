/**
 * Blocks as the text that is kept: the way back of textBlocks.ts. What the text cannot say is left out, never written
 * so that it would be read as something else.
 */
import type { RichText, Run } from './blocks.ts';
import { richText, textBlocks, type TextBlock } from './textBlocks.ts';

/** The text that `textBlocks` reads as these blocks; what is empty falls away. */
export function blocksText(blocks: readonly TextBlock[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** More than three digits are no step (textBlocks.ts). The report counts by itself. */
const LAST_NUMBER = 999;

function blockText(block: TextBlock): string {
  if (block.kind === 'heading') {
    const text = oneLine(block.text).replaceAll('**', '').trim();
    return text === '' ? '' : `## ${text}`;
  }
  if (block.kind === 'paragraph') return written(block.text);
  const items = block.items.map((item) => written(runsOf(item).map((run) => ({ ...run, text: oneLine(run.text) }))));
  return items
    .filter((item) => item !== '')
    .map((item, index) => `${block.numbered ? `${Math.min(index + 1, LAST_NUMBER)}.` : '-'} ${item}`)
    .join('\n');
}

export function runsOf(text: RichText): readonly Run[] {
  return typeof text === 'string' ? [{ text }] : text;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\n\r\u2028\u2029]+/g, ' ');
}

/** With asterisks around what is bold; without, where others in the text would make something else of them. */
function written(text: RichText): string {
  const runs = runsOf(text).map((run) => ({ ...run, text: run.text.replaceAll(/[\r\u2028\u2029]/g, ' ') }));
  const plain = trimmed(runs.map((run) => run.text).join(''));
  const marked = trimmed(withTogether(runs).map(runText).join(''));
  return plainText(richText(marked)) === plain ? marked : plain;
}

/** Bold runs after each other are one. */
function withTogether(runs: readonly Run[]): Run[] {
  const together: Run[] = [];
  for (const run of runs) {
    const last = together.at(-1);
    if (last && (last.bold ?? false) === (run.bold ?? false)) {
      together[together.length - 1] = { ...last, text: last.text + run.text };
    } else if (run.text !== '') together.push(run);
  }
  return together;
}

/** Bold begins and ends at a character that is seen, stays within its line, and holds an asterisk only at an end. */
function runText({ text, bold }: Run): string {
  if (!bold) return text;
  return text.replaceAll(/\*?[^*\n]+\*?|\*{1,2}/g, (piece) => {
    const seen = piece.trim();
    return seen === '' ? piece : piece.replace(seen, () => `**${seen}**`);
  });
}

function trimmed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{2,}/g, '\n\n')
    .trim();
}

function plainText(text: RichText): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('');
}

/**
 * What of blocks can be seen, to compare them by: the kind of each line and its characters. Spaces and asterisks are
 * never bold or plain: the text cannot always tell.
 */
export function seenOf(blocks: readonly TextBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return seenLines('heading', block.text);
    if (block.kind === 'paragraph') return seenLines('plain', block.text);
    return block.items.flatMap((item) => seenLines(block.numbered ? 'step' : 'bullet', item));
  });
}

function seenLines(kind: string, text: RichText): string[] {
  return runsOf(text)
    .map((run) => (run.bold ? run.text.replaceAll(/[^\s*]/g, (character) => `${character}\u0332`) : run.text))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `${kind}: ${line}`);
}

/** The blocks as the report will read them, or null where that is how they stand already. */
export function asRead(blocks: readonly TextBlock[]): TextBlock[] | null {
  const read = textBlocks(blocksText(blocks));
  const [now, then] = [seenOf(blocks), seenOf(read)];
  return now.length === then.length && now.every((line, index) => line === then[index]) ? null : read;
}
