import { useMemo } from 'react';
import { domainWords } from '../../../shared/text/domain.ts';
import { resultsText, type ResultsText } from '../../../shared/text/results.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { createWriter, type Writer } from './writer.ts';

/** Every word and the way figures are written on the result, topic and report screens. */
export function useResultsText(): ReturnType<typeof useText> & {
  language: 'nl' | 'en';
  text: ResultsText;
  domain: (typeof domainWords)['nl'];
  write: Writer;
} {
  const { language } = useLanguage();
  const base = useText();
  const write = useMemo(() => createWriter(language), [language]);
  return { ...base, language, text: resultsText[language], domain: domainWords[language], write };
}
