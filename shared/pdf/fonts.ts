import { openFont, type Font } from './font.ts';
import type { Face } from './theme.ts';

/** The TrueType files of one family. Bold runs and headings are semibold: calmer on paper than bold. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  readonly italic: Uint8Array;
}

export type Fonts = Readonly<Record<Face, Font>>;

/** The six letters and the plus sign are how a PDF says that a font is embedded as a subset. */
export function openFonts(files: FontFiles): Fonts {
  return {
    regular: openFont('VLOOTA+Inter-Regular', files.regular),
    semibold: openFont('VLOOTB+Inter-SemiBold', files.semibold),
    italic: openFont('VLOOTC+Inter-Italic', files.italic),
  };
}
