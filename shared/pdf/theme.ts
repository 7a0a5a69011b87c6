/** Measures and manners of the printed page. All lengths in points, on A4 with 20 mm at the sides. */

export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { left: 56.7, right: 56.7, top: 78, bottom: 66 } as const;
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/**
 * Of these three the house style decides: they are names here, and colours only under the pen. Figures have colours of
 * their own with a meaning, which no house style may touch.
 */
export const COLOUR = {
  accent: 'accent',
  accentSoft: 'accentSoft',
  infoFaint: 'infoFaint',
  ink: '#1c2733',
  muted: '#5a6673',
  rule: '#d3dae1',
  faint: '#f4f6f8',
  white: '#ffffff',
  good: '#1f7a45',
  goodFaint: '#eef7f1',
  bad: '#b4231f',
  warning: '#9a5b00',
  warningFaint: '#fdf6e9',
  open: '#5b4a8a',
  stamp: '#7a8794',
} as const;

export type Face = 'regular' | 'semibold' | 'italic';

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  /** Baseline to baseline. */
  readonly leading: number;
  readonly colour: string;
}

export const STYLE = {
  body: { face: 'regular', size: 9.5, leading: 14, colour: COLOUR.ink },
  lead: { face: 'regular', size: 12, leading: 17.5, colour: COLOUR.accent },
  note: { face: 'regular', size: 8, leading: 11.5, colour: COLOUR.muted },
  heading1: { face: 'semibold', size: 20, leading: 25, colour: COLOUR.accent },
  heading2: { face: 'semibold', size: 13, leading: 18, colour: COLOUR.ink },
  heading3: { face: 'semibold', size: 10, leading: 14, colour: COLOUR.accent },
  caption: { face: 'semibold', size: 8.5, leading: 12, colour: COLOUR.ink },
  cell: { face: 'regular', size: 8.5, leading: 12, colour: COLOUR.ink },
  cellHeader: { face: 'semibold', size: 8, leading: 11, colour: COLOUR.muted },
  cellTotal: { face: 'semibold', size: 8.5, leading: 12, colour: COLOUR.ink },
  running: { face: 'regular', size: 7.5, leading: 10, colour: COLOUR.muted },
  keyLabel: { face: 'regular', size: 8.5, leading: 12, colour: COLOUR.muted },
  keyValue: { face: 'semibold', size: 19, leading: 24, colour: COLOUR.ink },
  keyUnit: { face: 'regular', size: 9.5, leading: 24, colour: COLOUR.muted },
  calloutTitle: { face: 'semibold', size: 9.5, leading: 14, colour: COLOUR.ink },
  coverTitle: { face: 'semibold', size: 20, leading: 25, colour: COLOUR.white },
  coverSubtitle: { face: 'regular', size: 11, leading: 15.5, colour: COLOUR.white },
} as const satisfies Record<string, TextStyle>;
