import { help, type HelpWords } from '../../../shared/text/help.ts';
import { useLanguage } from '../language/useLanguage.ts';

export function useHelpText(): HelpWords {
  return help[useLanguage().language];
}
