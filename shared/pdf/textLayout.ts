import { SPACE_BEFORE_UNIT } from '../format/unbroken.ts';
import type { RichText, Run, Tone } from '../report/blocks.ts';
import { drawable } from './fontCoverage.ts';
import type { Fonts } from './fonts.ts';
import { COLOUR, type Face, type TextStyle } from './theme.ts';

/** How a stretch of text looks and where it leads. */
interface Manner {
  readonly face: Face;
  readonly colour: string;
  readonly href: string | undefined;
}

/** A stretch of one line in one manner. */
interface Segment extends Manner {
  readonly text: string;
  readonly width: number;
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
}

/** Text as it is drawn, measured once: its width grows with the size of type. */
interface Part {
  readonly text: string;
  readonly manner: Manner;
  /** Of the size of type. */
  readonly thousandths: number;
}

/** What stays together on a line, possibly in several manners: a bold word and the comma after it. */
interface Cluster {
  readonly parts: readonly Part[];
  /** soft: a hyphen appears if the line ends here. */
  readonly end: 'space' | 'soft' | 'line' | 'join';
}

/** Text cut where a line may end, and measured: the same at every size of one style. */
export type Words = readonly Cluster[];

const TONE_COLOUR: Readonly<Record<Tone, string>> = {
  good: COLOUR.good,
  bad: COLOUR.bad,
  warning: COLOUR.warning,
  open: COLOUR.open,
};

export function toneColour(tone: Tone): string {
  return TONE_COLOUR[tone];
}

/** Lines no wider than `width`; a word wider than that is cut rather than left to run off the page. */
export function layoutText(text: RichText, style: TextStyle, width: number, fonts: Fonts): Line[] {
  return layoutWords(wordsOf(text, style, fonts), style.size, width, fonts);
}

/** The same of text that was measured before: in a cell, to know how wide the column must be. */
export function layoutWords(words: Words, size: number, width: number, fonts: Fonts): Line[] {
  const lines: Line[] = [];
  let line: Part[] = [];
  let used = 0;
  let before: Cluster['end'] = 'join';

  const append = (part: Part): void => {
    const last = line.at(-1);
    if (last && sameManner(last.manner, part.manner)) line[line.length - 1] = joined(last, part);
    else line.push(part);
    used += widthOf(part, size);
  };
  const endLine = (): void => {
    const segments = line.map((part) => ({ ...part.manner, text: part.text, width: widthOf(part, size) }));
    lines.push({ segments, width: segments.reduce((sum, segment) => sum + segment.width, 0) });
    line = [];
    used = 0;
    before = 'join';
  };

  for (const cluster of words) {
    for (const piece of cutToFit(cluster, size, width, fonts)) {
      const last = line.at(-1);
      const joint = last && before === 'space' ? partOf(' ', last.manner, fonts) : null;
      const hyphen = piece.end === 'soft' ? widthOf(partOf('-', piece.parts.at(-1)!.manner, fonts), size) : 0;
      const needed = widthOfParts(piece.parts, size, joint ? widthOf(joint, size) : 0) + hyphen;
      if (last && used + needed > width + 0.01) {
        if (before === 'soft') append(partOf('-', last.manner, fonts));
        endLine();
      } else if (joint) append(joint);
      piece.parts.forEach(append);
      before = piece.end;
      if (piece.end === 'line') endLine();
    }
  }
  if (line.length > 0 || lines.length === 0) endLine();
  return lines;
}

/** What a column must be wide to cut no word. */
export function widestWord(words: Words, style: TextStyle, fonts: Fonts): number {
  const hyphen = fonts[style.face].widthOf('-', style.size);
  let widest = 0;
  for (const { parts, end } of words) {
    widest = Math.max(widest, widthOfParts(parts, style.size, end === 'soft' ? hyphen : 0));
  }
  return widest;
}

/** One line, cut with "…" where it is too long. Only for running headers, where the full text stands elsewhere. */
export function fitOnLine(text: string, style: TextStyle, width: number, fonts: Fonts): string {
  const fits = (shown: string): boolean => fonts[style.face].widthOf(shown, style.size) <= width;
  const shown = drawable(text);
  if (fits(shown)) return shown;
  const letters = Array.from(shown);
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function mannerOf(run: Run, style: TextStyle): Manner {
  const toned = run.tone ? TONE_COLOUR[run.tone] : style.colour;
  return {
    face: run.bold ? 'semibold' : run.italic ? 'italic' : style.face,
    colour: run.href && !run.tone ? COLOUR.accent : toned,
    href: run.href,
  };
}

function sameManner(a: Manner, b: Manner): boolean {
  if (a === b) return true;
  return a.face === b.face && a.colour === b.colour && a.href === b.href;
}

function partOf(text: string, manner: Manner, fonts: Fonts): Part {
  const drawn = drawable(text);
  return { text: drawn, manner, thousandths: fonts[manner.face].thousandthsOf(drawn) };
}

function joined({ text, manner, thousandths }: Part, next: Part): Part {
  return { text: text + next.text, manner, thousandths: thousandths + next.thousandths };
}

function widthOf(part: Part, size: number): number {
  return (part.thousandths * size) / 1000;
}

function widthOfParts(parts: readonly Part[], size: number, start = 0): number {
  return parts.reduce((sum, part) => sum + widthOf(part, size), start);
}

/**
 * A line may end at a space, at a soft hyphen, after a hyphen or dash before a letter, and after a slash; not between a
 * number and its unit.
 */
const BREAKS = new RegExp(
  String.raw`((?!${SPACE_BEFORE_UNIT}) +|\n|\u00ad|(?<=\p{L}[-–])(?=\p{L})|(?<=[^\s/]\/)(?=[^\s/]))`,
  'u',
);

export function wordsOf(text: RichText, style: TextStyle, fonts: Fonts): Words {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text;
  const clusters: Cluster[] = [];
  let parts: Part[] = [];
  for (const run of runs) {
    const manner = mannerOf(run, style);
    const pieces = run.text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').split(BREAKS);
    pieces.forEach((piece, i) => {
      const isBreak = i % 2 === 1;
      if (!isBreak) {
        if (piece !== '') parts.push(partOf(piece, manner, fonts));
      } else {
        clusters.push({ parts: parts.length > 0 ? parts : [partOf('', manner, fonts)], end: endOf(piece) });
        parts = [];
      }
    });
  }
  if (parts.length > 0) clusters.push({ parts, end: 'join' });
  return clusters;
}

function endOf(separator: string): Cluster['end'] {
  if (separator === '\n') return 'line';
  if (separator === '\u00ad') return 'soft';
  return separator === '' ? 'join' : 'space';
}

/** The cluster itself when it fits on a line of its own, else pieces that do. */
function cutToFit(cluster: Cluster, size: number, width: number, fonts: Fonts): readonly Cluster[] {
  if (widthOfParts(cluster.parts, size) <= width) return [cluster];
  const pieces = cluster.parts.flatMap(({ text, manner }) => {
    const cut: Part[] = [];
    for (const letter of text) {
      const last = cut.at(-1);
      const longer = last && partOf(last.text + letter, manner, fonts);
      if (longer && widthOf(longer, size) <= width) cut[cut.length - 1] = longer;
      else cut.push(partOf(letter, manner, fonts));
    }
    return cut;
  });
  return pieces.map((part, i) => ({ parts: [part], end: i === pieces.length - 1 ? cluster.end : 'join' }));
}
