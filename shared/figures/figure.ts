/**
 * A figure as data: what is drawn where, in points, in colours that have a meaning instead of a value.
 * Two back-ends draw the same marks: `svg.ts` on screen and `shared/pdf/drawFigure.ts` as vectors in the report.
 * A mark that only one of them could draw does not belong here.
 */

/** The meaning of a colour. Each back-end has one colour per token, for light and dark and for paper. */
export type ColourToken =
  | 'ink'
  | 'muted'
  | 'grid'
  | 'surface'
  | 'accent'
  | 'electric'
  | 'diesel'
  | 'base'
  | 'limit'
  | 'good'
  | 'bad'
  | 'warn'
  | 'series1'
  | 'series2'
  | 'series3'
  | 'series4'
  | 'series5'
  | 'series6'
  | 'series7'
  | 'series8';

/** Lines are told apart by more than colour: a report is copied in grey. Areas: see patterns.ts. */
export type Dash = 'solid' | 'dashed' | 'dotted';
export type TextWeight = 'regular' | 'semibold';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Stroke {
  readonly colour: ColourToken;
  /** Points. */
  readonly width: number;
  readonly dash?: Dash;
}

export interface Fill {
  readonly colour: ColourToken;
  /** 0 to 1, default 1. */
  readonly opacity?: number;
}

interface LineMark {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly stroke: Stroke;
}

/** A chain of straight pieces. `closed` joins the end to the beginning; `fill` needs it. */
interface PathMark {
  readonly kind: 'path';
  readonly points: readonly Point[];
  readonly closed?: boolean;
  readonly stroke?: Stroke;
  readonly fill?: Fill;
}

export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Fill;
  readonly stroke?: Stroke;
}

interface CircleMark {
  readonly kind: 'circle';
  readonly centre: Point;
  readonly radius: number;
  readonly fill?: Fill;
  readonly stroke?: Stroke;
}

/** One line of text on its baseline. */
export interface TextMark {
  readonly kind: 'text';
  readonly at: Point;
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly colour: ColourToken;
  readonly weight?: TextWeight;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export type Mark = LineMark | PathMark | RectMark | CircleMark | TextMark;

export interface Figure {
  /** Unique on a page: the SVG's title and description are tied to it. */
  readonly id: string;
  /** Points, both. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the figure says, for who cannot see it: screen readers on screen, a printed sentence in the report. */
  readonly description: string;
  /** In painting order. */
  readonly marks: readonly Mark[];
  /** What stands under the pointer on screen, by stretches of the width, in points; a report leaves it out. */
  readonly readings?: readonly Reading[];
}

/** Values of one stretch of the figure, from `from` up to `to` across. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
