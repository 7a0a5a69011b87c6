import type { PaletteWords } from '../../../shared/text/palette.ts';

/** Something that can be done or gone to from the list of commands. */
export interface Command {
  id: string;
  title: string;
  group: keyof PaletteWords['groups'];
  /** Where it belongs, shown beside the title. */
  place?: string;
  /** Other words that people look for. */
  also?: string;
  act: () => void;
}
