/** The house style of the adviser's organisation, and its colour made fit to read. */
import type { StoredImage } from '../photos/photo.ts';

export interface HouseStyle {
  readonly name: string;
  /** "#rrggbb"; null keeps the colour of the program. */
  readonly colour: string | null;
  readonly footer: string;
  readonly disclaimer: string;
  readonly logo: StoredImage | null;
}

export const emptyHouseStyle: HouseStyle = { name: '', colour: null, footer: '', disclaimer: '', logo: null };

export const houseLimits = { name: 120, footer: 160, disclaimer: 2000 } as const;

/** Colours of everything in a report that is no figure. */
export interface HouseColours {
  /** Headings, links and the band of the cover. */
  readonly accent: string;
  /** On the band, and the thin line under it. */
  readonly accentSoft: string;
  /** Behind a callout. */
  readonly infoFaint: string;
}

export const programColours: HouseColours = { accent: '#0d5563', accentSoft: '#bcd9dd', infoFaint: '#eef5f6' };

/** What WCAG 2.2 asks of text (success criterion 1.4.3). */
const LEAST_CONTRAST = 4.5;
const STEPS = 100;

/**
 * The colours of a report in a colour of the house. One that is too light to read on white is darkened until it can be
 * read, there and as the ground under white; what stands on it is lightened until it can.
 */
export function houseColours(colour: string | null): HouseColours {
  if (colour === null || !isColour(colour)) return programColours;
  const chosen = partsOf(colour);
  const accent = firstReadable(chosen, BLACK, WHITE, 0);
  return {
    accent: textOf(accent),
    accentSoft: textOf(firstReadable(accent, WHITE, accent, 0.7)),
    infoFaint: textOf(mixed(accent, WHITE, 0.93)),
  };
}

/** Whether the report uses a darker tone than the one that was chosen. */
export function isDarkened(colour: string | null): boolean {
  return colour !== null && isColour(colour) && houseColours(colour).accent !== colour.toLowerCase();
}

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

type Parts = readonly [red: number, green: number, blue: number];

const BLACK: Parts = [0, 0, 0];
const WHITE: Parts = [255, 255, 255];

/** The first mix of one colour with another, from a share on, that can be read against a third. */
function firstReadable(from: Parts, towards: Parts, against: Parts, share: number): Parts {
  for (let step = 0; step < STEPS; step++) {
    const tried = mixed(from, towards, share + ((1 - share) * step) / STEPS);
    if (contrast(tried, against) >= LEAST_CONTRAST) return tried;
  }
  return towards;
}

function mixed(from: Parts, towards: Parts, share: number): Parts {
  const part = (index: 0 | 1 | 2): number => Math.round(from[index] + (towards[index] - from[index]) * share);
  return [part(0), part(1), part(2)];
}

/** As WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: Parts, other: Parts): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Parts): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function partsOf(colour: string): Parts {
  const part = (from: number): number => Number.parseInt(colour.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

function textOf(parts: Parts): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
