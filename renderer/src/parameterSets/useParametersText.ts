import { parametersText, type ParametersText } from '../../../shared/text/parameters.ts';
import { useLanguage } from '../language/useLanguage.ts';

/** The words of the parameter screen in the language of the screen. */
export function useParametersText(): ParametersText {
  return parametersText[useLanguage().language];
}
