import type { KeyFigure, KeyFiguresBlock, Tone } from '../report/blocks.ts';
import { drawable } from './fontCoverage.ts';
import type { Piece } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { baseline, type Pen } from './pen.ts';
import { layoutText, type Line, toneColour } from './textLayout.ts';
import { COLOUR, STYLE, type TextStyle } from './theme.ts';

const GAP = 14;
const MOST_IN_A_ROW = 4;

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
  readonly unit: string;
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
  const size = full === 0 ? STYLE.keyValue.size : STYLE.keyValue.size * Math.min(1, (width - unitWidth) / full);
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
    unit,
    note: figure.note ? layoutText(figure.note, STYLE.note, width, fonts) : [],
    verdict: verdict ? layoutText(`${MARKER[verdict.tone]} ${verdict.text}`, verdictStyle, width, fonts) : [],
    verdictStyle,
  };
}

function rowOfCards(cards: readonly Card[], cardWidth: number, spaceBefore: number): Piece {
  const most = (lines: (card: Card) => readonly Line[]): number => Math.max(...cards.map((card) => lines(card).length));
  const valueTop = 7 + most((card) => card.label) * STYLE.keyLabel.leading;
  const noteTop = valueTop + STYLE.keyValue.leading + 1;
  const height =
    noteTop + Math.max(...cards.map((card) => card.note.length + card.verdict.length)) * STYLE.note.leading + 2;
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
  if (card.unit !== '') pen.text(card.unit, x + card.valueWidth + 4, base, STYLE.keyUnit);
  pen.lines(card.note, x, y + at.noteTop, STYLE.note);
  pen.lines(card.verdict, x, y + at.noteTop + card.note.length * STYLE.note.leading, card.verdictStyle);
}
