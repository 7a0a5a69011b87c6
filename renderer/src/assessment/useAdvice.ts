import { useMemo } from 'react';
import { adviceOf, type Advice } from '../../../shared/advice/advice.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useAssessment } from './useAssessment.ts';

/** The four topics in the language of the screen, or in another one; null until there is an assessment. */
export function useAdvice(language?: 'nl' | 'en'): Advice | null {
  const { assessment, dossier } = useAssessment();
  const parameters = useParameters();
  const { language: ofScreen } = useLanguage();
  const asked = language ?? ofScreen;
  return useMemo(
    () => assessment && dossier && adviceOf(dossier, assessment, parameters, asked),
    [assessment, dossier, parameters, asked],
  );
}
