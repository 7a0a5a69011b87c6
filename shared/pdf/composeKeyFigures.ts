import type { KeyFigure, KeyFiguresBlock, Tone } from '../report/blocks.ts';
import { drawable } from './fontCoverage.ts';
import type { Piece } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { baseline, type Pen } from './pen.ts';
import { layoutText, type Line, toneColour } from './textLayout.ts';
import { COLOUR, STYLE, type TextStyle } from './theme.ts';

const GAP = 14;
const MOST_IN_A_ROW = 4;
/** Of its full size. Below this a value is no longer what the eye goes to first: its unit then stands under it. */
const SMALLEST_BESIDE_UNIT = 0.75;
const UNIT_UNDER: TextStyle = { ...STYLE.keyUnit, leading: STYLE.keyLabel.leading };

/** Beside the words of the verdict, for who sees no colours. */
const MARKER: Readonly<Record<Tone, string>> = { good: '✓', bad: '✗', warning: '▲', open: '○' };

export function composeKeyFigures(block: KeyFiguresBlock, fonts: Fonts, width: number): Piece[] {
  const { figures } = block;
  const perRow = Math.ceil(figures.length / Math.ceil(figures.length / MOST_IN_A_ROW));
  const cardWidth = (width - GAP * (perRow - 1)) / perRow;
  const pieces: Piece[] = [];
  for (let from = 0; from < figures.length; from += perRow) {
    const cards = figures.slice(from, from + perRow).map((figure) => layoutCard(figure, fonts, cardWidth));
    pieces.push(rowOfCards(cards, cardWidth, from === 0 ? 12 : GAP));
  }
  return pieces;
}

interface Card {
  readonly tone: Tone | undefined;
  readonly label: readonly Line[];
  readonly value: string;
  readonly valueStyle: TextStyle;
  readonly valueWidth: number;
  /** Beside the value; null where it stands under it. */
  readonly unitBeside: string | null;
  readonly unitUnder: readonly Line[];
  readonly note: readonly Line[];
  readonly verdict: readonly Line[];
  readonly verdictStyle: TextStyle;
}

function layoutCard(figure: KeyFigure, fonts: Fonts, width: number): Card {
  const value = drawable(figure.value);
  const unit = drawable(figure.unit ?? '');
  const unitWidth = unit === '' ? 0 : fonts[STYLE.keyUnit.face].widthOf(unit, STYLE.keyUnit.size) + 4;
  const full = fonts[STYLE.keyValue.face].widthOf(value, STYLE.keyValue.size);
  // A long value is set smaller, never cut: "€ 1.250.000 – € 1.400.000".
  const share = (room: number): number => (full === 0 ? 1 : Math.min(1, room / full));
  const isBeside = share(width - unitWidth) >= SMALLEST_BESIDE_UNIT;
  const size = STYLE.keyValue.size * share(isBeside ? width - unitWidth : width);
  const { verdict } = figure;
  const verdictStyle: TextStyle = {
    ...STYLE.note,
    face: 'semibold',
    colour: verdict ? toneColour(verdict.tone) : COLOUR.ink,
  };
  return {
    tone: verdict?.tone,
    label: layoutText(figure.label, STYLE.keyLabel, width, fonts),
    value,
    valueStyle: { ...STYLE.keyValue, size },
    valueWidth: fonts[STYLE.keyValue.face].widthOf(value, size),
    unitBeside: isBeside && unit !== '' ? unit : null,
    unitUnder: isBeside ? [] : layoutText(unit, UNIT_UNDER, width, fonts),
    note: figure.note ? layoutText(figure.note, STYLE.note, width, fonts) : [],
    verdict: verdict ? layoutText(`${MARKER[verdict.tone]} ${verdict.text}`, verdictStyle, width, fonts) : [],
    verdictStyle,
  };
}

function rowOfCards(cards: readonly Card[], cardWidth: number, spaceBefore: number): Piece {
  const most = (lines: (card: Card) => readonly Line[]): number => Math.max(...cards.map((card) => lines(card).length));
  const valueTop = 7 + most((card) => card.label) * STYLE.keyLabel.leading;
  const noteTop = valueTop + STYLE.keyValue.leading + 1;
  const height = noteTop + Math.max(...cards.map(heightUnderValue)) + 2;
  return {
    height,
    spaceBefore,
    draw: (pen, { x, y }) => {
      cards.forEach((card, i) => {
        drawCard(pen, card, x + i * (cardWidth + GAP), y, { cardWidth, valueTop, noteTop });
      });
    },
  };
}

function heightUnderValue({ unitUnder, note, verdict }: Card): number {
  return unitUnder.length * UNIT_UNDER.leading + (note.length + verdict.length) * STYLE.note.leading;
}

function drawCard(
  pen: Pen,
  card: Card,
  x: number,
  y: number,
  at: { cardWidth: number; valueTop: number; noteTop: number },
): void {
  const colour = card.tone ? toneColour(card.tone) : COLOUR.accent;
  pen.rect(x, y, at.cardWidth, 1.6, { fill: colour });
  pen.lines(card.label, x, y + 7, STYLE.keyLabel);
  const base = baseline(y + at.valueTop, STYLE.keyValue);
  pen.text(card.value, x, base, card.valueStyle);
  if (card.unitBeside !== null) pen.text(card.unitBeside, x + card.valueWidth + 4, base, STYLE.keyUnit);
  const top = y + at.noteTop;
  pen.lines(card.unitUnder, x, top, UNIT_UNDER);
  const noteTop = top + card.unitUnder.length * UNIT_UNDER.leading;
  pen.lines(card.note, x, noteTop, STYLE.note);
  pen.lines(card.verdict, x, noteTop + card.note.length * STYLE.note.leading, card.verdictStyle);
}
