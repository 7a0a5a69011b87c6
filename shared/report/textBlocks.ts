/**
 * The text of a topic as blocks. The markup is small and says everything that it can: "## " a heading, "- " a bullet,
 * "1. " a step, two asterisks around what is bold, a blank line between paragraphs. Anything else is plain text. The way
 * back is blocksText.ts.
 */
import type { HeadingBlock, ListBlock, ParagraphBlock, RichText, Run } from './blocks.ts';

/** All that a text can hold. */
export type TextBlock = HeadingBlock | ParagraphBlock | ListBlock;

export function textBlocks(text: string): TextBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap(partBlocks);
}

type Line = { kind: 'heading' | 'bullet' | 'step' | 'plain'; text: string };

function lineOf(line: string): Line {
  const heading = /^#{1,3}\s+(.+)$/.exec(line);
  if (heading) return { kind: 'heading', text: heading[1] };
  const bullet = /^[-•]\s+(.+)$/.exec(line);
  if (bullet) return { kind: 'bullet', text: bullet[1] };
  const step = /^\d{1,3}\.\s+(.+)$/.exec(line);
  return step ? { kind: 'step', text: step[1] } : { kind: 'plain', text: line };
}

/** Lines of one kind after each other belong together; a heading stands alone. */
function partBlocks(part: string): TextBlock[] {
  const lines = part
    .split('\n')
    .map((line) => lineOf(line.trim()))
    .filter((line) => line.text !== '');
  const blocks: TextBlock[] = [];
  let same: Line[] = [];
  const flush = (): void => {
    if (same.length > 0) blocks.push(blockOf(same));
    same = [];
  };
  for (const line of lines) {
    if (same.length > 0 && (same[0].kind !== line.kind || line.kind === 'heading')) flush();
    same.push(line);
  }
  flush();
  return blocks;
}

function blockOf(lines: readonly Line[]): TextBlock {
  const texts = lines.map((line) => line.text);
  switch (lines[0].kind) {
    case 'heading':
      return { kind: 'heading', level: 3, text: withoutBold(texts[0]) };
    case 'bullet':
      return { kind: 'list', items: texts.map(richText) };
    case 'step':
      return { kind: 'list', numbered: true, items: texts.map(richText) };
    case 'plain':
      return { kind: 'paragraph', text: richText(texts.join('\n')) };
  }
}

/** A pair of double asterisks makes bold; one without its partner is an asterisk. */
export function richText(text: string): RichText {
  const runs: Run[] = [];
  let last = 0;
  for (const match of text.matchAll(/\*\*(\S(?:[^*]*\S)?)\*\*/g)) {
    if (match.index > last) runs.push({ text: text.slice(last, match.index) });
    runs.push({ text: match[1], bold: true });
    last = match.index + match[0].length;
  }
  if (runs.length === 0) return text;
  if (last < text.length) runs.push({ text: text.slice(last) });
  return runs;
}

function withoutBold(text: string): string {
  return text.replaceAll('**', '');
}
