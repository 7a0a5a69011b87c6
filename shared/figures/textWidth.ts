import type { TextWeight } from './figure.ts';

/** Points. Builders take this as an argument: the page can measure with its own font, tests with a simple one. */
export type MeasureText = (text: string, size: number, weight: TextWeight) => number;

/** Advance widths of Inter Regular with tabular digits, thousandths of an em, from U+0020 to U+007E. */
const INTER = [
  281, 287, 465, 633, 641, 981, 644, 299, 364, 364, 500, 661, 288, 459, 288, 360, 648, 648, 648, 648, 648, 648, 648,
  648, 648, 648, 288, 301, 661, 661, 661, 511, 965, 689, 654, 730, 721, 601, 590, 746, 743, 268, 570, 671, 565, 903,
  753, 764, 638, 764, 643, 641, 645, 744, 689, 985, 682, 678, 628, 364, 360, 364, 471, 456, 322, 561, 612, 571, 612,
  583, 370, 613, 591, 242, 242, 548, 242, 875, 590, 599, 612, 612, 376, 527, 327, 591, 562, 818, 545, 562, 552, 426,
  332, 426, 661,
];
/** What reports are full of beyond these; the no-break space stands between amount and unit. */
const SIGNS: Readonly<Record<string, number>> = {
  '\u00a0': 281,
  '\u202f': 281,
  '·': 288,
  '€': 666,
  '−': 661,
  '–': 500,
  '…': 864,
  '₂': 441,
};
const ACCENTED = 620;
const WIDE = 1000;
const SEMIBOLD = 1.045;

/** Close to Inter and never far below it: a label that is cut a little early beats one that runs off the figure. */
export const estimateTextWidth: MeasureText = (text, size, weight) => {
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    sum += INTER[code - 0x20] ?? SIGNS[letter] ?? (code < 0x0250 ? ACCENTED : WIDE);
  }
  return (sum * size * (weight === 'semibold' ? SEMIBOLD : 1)) / 1000;
};

/** The text, or as much of it as fits with "…" after it; empty where not even that fits. */
export function ellipsis(text: string, room: number, size: number, weight: TextWeight, measure: MeasureText): string {
  // Room is often the measured width of this very text: leave rounding some slack.
  const most = room + 0.01;
  if (measure(text, size, weight) <= most) return text;
  const letters = Array.from(text);
  while (letters.length > 0) {
    letters.pop();
    const shown = `${letters.join('').trimEnd()}…`;
    if (measure(shown, size, weight) <= most) return letters.length > 0 ? shown : '';
  }
  return '';
}
