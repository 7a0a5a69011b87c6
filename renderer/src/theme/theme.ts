/** Mantine in our own colours: every component takes them from the variables in base.css, light and dark alike. */
import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { FIGURE_COLOURS } from '../../../shared/figures/colours.ts';

const petrol: MantineColorsTuple = [
  '#e1efef',
  '#c5dfe1',
  '#97c6cb',
  '#6cc5d3',
  '#4199a6',
  '#2a8292',
  '#176d7c',
  '#0d5563',
  '#0a434f',
  '#07323b',
];

/** Mantine's greys of the dark theme in the tint of our own surfaces: plain grey reads as brown beside them. */
const slate: MantineColorsTuple = [
  '#c3ccd4',
  '#b2bcc6',
  '#7c8894',
  '#62707c',
  '#3a4651',
  '#334049',
  '#27313b',
  '#1e262e',
  '#1a2129',
  '#11161b',
];

/** filled: the one next step. default: other actions. subtle: beside text. Red is for what cannot be undone. */
const variantColors: VariantColorsResolver = ({ variant, color }) => {
  const strong = color === 'red' ? 'var(--bad)' : 'var(--accent)';
  const soft = color === 'red' ? 'var(--bad-soft)' : 'var(--accent-soft)';
  const border = '1px solid transparent';
  switch (variant) {
    case 'filled':
      return {
        background: strong,
        hover: color === 'red' ? 'var(--bad)' : 'var(--accent-hover)',
        color: color === 'red' ? 'var(--surface)' : 'var(--on-accent)',
        border,
      };
    case 'light':
      return { background: soft, hover: soft, color: strong, border };
    case 'subtle':
    case 'transparent':
      return { background: 'transparent', hover: soft, color: strong, border };
    default:
      return {
        background: 'var(--surface)',
        hover: 'var(--accent-soft)',
        color: 'var(--ink)',
        border: '1px solid var(--line-strong)',
      };
  }
};

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  colors: { petrol, dark: slate },
  black: '#1c2733',
  fontFamily: "'Inter', 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', monospace",
  headings: { fontFamily: "'Inter', 'Segoe UI', sans-serif", fontWeight: '600' },
  defaultRadius: 6,
  cursorType: 'pointer',
  focusRing: 'auto',
  variantColorResolver: variantColors,
});

function figureVariables(scheme: 'light' | 'dark'): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FIGURE_COLOURS[scheme]).map(([token, colour]) => [`--fig-${token}`, colour]),
  );
}

const surfaces = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--accent-soft)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
};

export const themeVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...surfaces, ...figureVariables('light') },
  dark: { ...surfaces, ...figureVariables('dark') },
});
