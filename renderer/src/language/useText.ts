import { forms, type Forms } from '../../../shared/text/forms.ts';
import { screens, type Screens } from '../../../shared/text/screens.ts';
import { words, type Words } from '../../../shared/text/words.ts';
import { useLanguage } from './useLanguage.ts';

/** Every visible word of the forms and the desk, in the language of the screen. */
export function useText(): { words: Words; forms: Forms; screens: Screens } {
  const { language } = useLanguage();
  return { words: words[language], forms: forms[language], screens: screens[language] };
}
