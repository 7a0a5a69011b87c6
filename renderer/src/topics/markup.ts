/** Laying out a text without knowing its markup: every button changes the text around what is selected. */

export interface Selection {
  text: string;
  /** What is selected: from this character up to that one. */
  from: number;
  until: number;
}

export type LineKind = 'heading' | 'list' | 'steps';

const MARKS = { heading: /^#{1,3}\s+/, list: /^[-•]\s+/, steps: /^\d{1,3}\.\s+/ } as const;
const ANY_MARK = /^(?:#{1,3}|[-•]|\d{1,3}\.)\s+/;

/** Makes the selected lines headings, bullets or steps; plain again when they all are already. */
export function withLines({ text, from, until }: Selection, kind: LineKind): Selection {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const newline = text.indexOf('\n', Math.max(until - 1, from));
  const end = newline < 0 ? text.length : newline;
  const lines = text.slice(start, end).split('\n');
  const all =
    lines.every((line) => line.trim() === '' || MARKS[kind].test(line)) && lines.some((line) => line.trim() !== '');
  let step = 0;
  const changed = lines.map((line) => {
    const plain = line.replace(ANY_MARK, '');
    if (all || (plain.trim() === '' && lines.length > 1)) return plain;
    step += 1;
    const mark = kind === 'heading' ? '## ' : kind === 'list' ? '- ' : `${step}. `;
    return `${mark}${plain}`;
  });
  const block = changed.join('\n');
  const next = text.slice(0, start) + block + text.slice(end);
  if (from === until) {
    // A cursor stays where it was among the words: what is typed next must not replace the mark.
    const moved = Math.max(start, from + block.length - (end - start));
    return { text: next, from: moved, until: moved };
  }
  return { text: next, from: start, until: start + block.length };
}

const BOLD = '**';

/** Makes what is selected bold, or plain again; without a selection, the word at the cursor. */
export function withBold(selection: Selection): Selection {
  const { text, from, until } = trimmed(selection.from === selection.until ? wordAt(selection) : selection);
  const around = text.slice(from - BOLD.length, from) === BOLD && text.slice(until, until + BOLD.length) === BOLD;
  if (around) {
    const plain = text.slice(0, from - BOLD.length) + text.slice(from, until) + text.slice(until + BOLD.length);
    return { text: plain, from: from - BOLD.length, until: until - BOLD.length };
  }
  const bold = text.slice(0, from) + BOLD + text.slice(from, until) + BOLD + text.slice(until);
  return { text: bold, from: from + BOLD.length, until: until + BOLD.length };
}

function wordAt({ text, from }: Selection): Selection {
  const before = /[^\s*]*$/.exec(text.slice(0, from))?.[0].length ?? 0;
  const after = /^[^\s*]*/.exec(text.slice(from))?.[0].length ?? 0;
  return { text, from: from - before, until: from + after };
}

/** Bold begins and ends at a letter, and does not run over the end of a line. */
function trimmed({ text, from, until }: Selection): Selection {
  const chosen = text.slice(from, until);
  const [line] = chosen.trimStart().split('\n');
  const lead = chosen.length - chosen.trimStart().length;
  return { text, from: from + lead, until: from + lead + line.trimEnd().length };
}

/**
 * What Enter does at the end of an item: the next item with its mark, or out of the list where the item is still empty.
 * Null where it is an ordinary end of a line.
 */
export function withNextItem({ text, from, until }: Selection): Selection | null {
  if (from !== until) return null;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const line = text.slice(start, from);
  const item = /^(?:[-•]|(\d{1,3})\.)\s+/.exec(line);
  if (item === null) return null;
  if (line === item[0]) return { text: text.slice(0, start) + text.slice(from), from: start, until: start };
  const mark = item[1] === undefined ? '- ' : `${Number(item[1]) + 1}. `;
  const at = from + 1 + mark.length;
  return { text: `${text.slice(0, from)}\n${mark}${text.slice(from).replace(/^ /, '')}`, from: at, until: at };
}
