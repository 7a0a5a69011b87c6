import { createWriter } from '../../renderer/src/results/writer.ts';
import type { Language } from '../../shared/format/numbers.ts';
import { domainWords } from '../../shared/text/domain.ts';
import { forms } from '../../shared/text/forms.ts';
import { resultsText } from '../../shared/text/results.ts';
import { screens } from '../../shared/text/screens.ts';
import { words } from '../../shared/text/words.ts';

/** What the screens of the results name and write values with. */
export const resultWords = (language: Language) => ({
  language,
  text: resultsText[language],
  words: words[language],
  domain: domainWords[language],
  forms: forms[language],
  screens: screens[language],
  write: createWriter(language),
});
