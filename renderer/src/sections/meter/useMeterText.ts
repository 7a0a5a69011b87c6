import type { Language } from '../../../../shared/format/numbers.ts';
import { meterWords, type MeterWords } from '../../../../shared/text/meter.ts';
import { useLanguage } from '../../language/useLanguage.ts';

/** The words of the readings, in the language of the screen. */
export function useMeterText(): { text: MeterWords; language: Language } {
  const { language } = useLanguage();
  return { text: meterWords[language], language };
}
