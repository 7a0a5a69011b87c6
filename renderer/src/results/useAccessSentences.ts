import { useMemo } from 'react';
import type { AccessSentenceContext } from '../../../shared/advice/accessSentences.ts';
import { dayRange } from '../../../shared/format/dates.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { useLanguage } from '../language/useLanguage.ts';

/** What the sentences about access are written from. */
export function useAccessSentences(): AccessSentenceContext {
  const { language } = useLanguage();
  const parameters = useParameters();
  const { assessment } = useAssessment();
  const day = assessment?.visitDate ?? dayRange(parameters.edition).first;
  return useMemo(() => ({ parameters, language, day }), [parameters, language, day]);
}
