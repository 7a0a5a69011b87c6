import type { ColourToken } from './figure.ts';

export type Palette = (token: ColourToken) => string;

/**
 * One colour per meaning, for paper and light screens and for dark screens. The series alternate dark and light, so
 * that neighbours in a stack differ in a grey copy as well.
 */
export const FIGURE_COLOURS: {
  readonly light: Readonly<Record<ColourToken, string>>;
  readonly dark: Readonly<Record<ColourToken, string>>;
} = {
  light: {
    ink: '#1c2733',
    muted: '#5a6673',
    grid: '#dde3e9',
    surface: '#ffffff',
    accent: '#0d5563',
    electric: '#0a7d74',
    diesel: '#8a5a2b',
    base: '#93a3b3',
    limit: '#b4231f',
    good: '#1f7a45',
    bad: '#b4231f',
    warn: '#9a5b00',
    series1: '#0d5563',
    series2: '#7fc4bd',
    series3: '#b8741a',
    series4: '#f0cf8e',
    series5: '#5b4a8a',
    series6: '#b9b0dc',
    series7: '#4d5a67',
    series8: '#c3ccd5',
  },
  dark: {
    ink: '#e8edf2',
    muted: '#a3b0bd',
    grid: '#36424e',
    surface: '#1a2129',
    accent: '#6cc5d3',
    electric: '#45c4b8',
    diesel: '#d09a63',
    base: '#7a8a9a',
    limit: '#ff7b73',
    good: '#62c98c',
    bad: '#ff7b73',
    warn: '#e6ab4f',
    series1: '#2f8fa1',
    series2: '#a6ddd7',
    series3: '#cf8a2e',
    series4: '#f3d9a4',
    series5: '#8472bd',
    series6: '#cfc8ea',
    series7: '#7f8e9d',
    series8: '#d5dce3',
  },
};

/** On paper, and in an SVG that stands on its own. */
export const paperPalette: Palette = (token) => FIGURE_COLOURS.light[token];

/** On screen: the page's style sheet sets --fig-ink and its like per colour scheme; without it the light colours. */
export const screenPalette: Palette = (token) => `var(--fig-${token}, ${FIGURE_COLOURS.light[token]})`;
