import { palette, type PaletteWords } from '../../../shared/text/palette.ts';
import { useLanguage } from '../language/useLanguage.ts';

export function usePaletteText(): PaletteWords {
  return palette[useLanguage().language];
}
