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

interface Part {
  readonly text: string;
  readonly manner: Manner;
}

/** What stays together on a line, possibly in several manners: a bold word and the comma after it. */
interface Cluster {
  readonly parts: readonly Part[];
  /** soft: a hyphen appears if the line ends here. */
  readonly end: 'space' | 'soft' | 'line' | 'join';
}

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
  const widthOf = (part: Part): number => fonts[part.manner.face].widthOf(drawable(part.text), style.size);
  const lines: Line[] = [];
  let line: Part[] = [];
  let used = 0;
  let before: Cluster['end'] = 'join';

  const append = (part: Part): void => {
    const last = line.at(-1);
    if (last && sameManner(last.manner, part.manner)) line[line.length - 1] = { ...last, text: last.text + part.text };
    else line.push(part);
    used += widthOf(part);
  };
  const endLine = (): void => {
    const segments = line.map((part) => ({ ...part.manner, text: drawable(part.text), width: widthOf(part) }));
    lines.push({ segments, width: segments.reduce((sum, segment) => sum + segment.width, 0) });
    line = [];
    used = 0;
    before = 'join';
  };

  for (const cluster of clustersOf(text, style)) {
    for (const piece of cutToFit(cluster, width, widthOf)) {
      const last = line.at(-1);
      const joint = last && before === 'space' ? { text: ' ', manner: last.manner } : null;
      const hyphen = piece.end === 'soft' ? widthOf({ text: '-', manner: piece.parts.at(-1)!.manner }) : 0;
      const needed = piece.parts.reduce((sum, part) => sum + widthOf(part), joint ? widthOf(joint) : 0) + hyphen;
      if (last && used + needed > width + 0.01) {
        if (before === 'soft') append({ text: '-', manner: last.manner });
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
export function widestWord(text: RichText, style: TextStyle, fonts: Fonts): number {
  const widths = clustersOf(text, style).map(({ parts, end }) =>
    parts.reduce(
      (sum, part) => sum + fonts[part.manner.face].widthOf(drawable(part.text), style.size),
      end === 'soft' ? fonts[style.face].widthOf('-', style.size) : 0,
    ),
  );
  return Math.max(0, ...widths);
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
  return a.face === b.face && a.colour === b.colour && a.href === b.href;
}

/**
 * A line may end at a space, at a soft hyphen, after a hyphen or dash before a letter, and after a slash; not between a
 * number and its unit.
 */
const BREAKS = new RegExp(
  String.raw`((?!${SPACE_BEFORE_UNIT}) +|\n|\u00ad|(?<=\p{L}[-–])(?=\p{L})|(?<=[^\s/]\/)(?=[^\s/]))`,
  'u',
);

function clustersOf(text: RichText, style: TextStyle): Cluster[] {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text;
  const clusters: Cluster[] = [];
  let parts: Part[] = [];
  for (const run of runs) {
    const manner = mannerOf(run, style);
    const pieces = run.text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').split(BREAKS);
    pieces.forEach((piece, i) => {
      const isBreak = i % 2 === 1;
      if (!isBreak) {
        if (piece !== '') parts.push({ text: piece, manner });
      } else {
        clusters.push({ parts: parts.length > 0 ? parts : [{ text: '', manner }], end: endOf(piece) });
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
function cutToFit(cluster: Cluster, width: number, widthOf: (part: Part) => number): Cluster[] {
  if (cluster.parts.reduce((sum, part) => sum + widthOf(part), 0) <= width) return [cluster];
  const pieces = cluster.parts.flatMap(({ text, manner }) => {
    const cut: Part[] = [];
    for (const letter of text) {
      const last = cut.at(-1);
      if (last && widthOf({ text: last.text + letter, manner }) <= width) {
        cut[cut.length - 1] = { text: last.text + letter, manner };
      } else cut.push({ text: letter, manner });
    }
    return cut;
  });
  return pieces.map((part, i) => ({ parts: [part], end: i === pieces.length - 1 ? cluster.end : 'join' }));
}
