import { adviceOf, type Advice } from '../../../shared/advice/advice.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { Parameters } from '../../../shared/parameters/parameters.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useAssessment } from './useAssessment.ts';

/** Panel, topic and report show the same advice: it is written once per dossier, set of figures and language. */
const written = new WeakMap<Dossier, { parameters: Parameters } & Partial<Record<Language, Advice>>>();

/** The four topics in the language of the screen, or in another one; null until there is an assessment. */
export function useAdvice(language?: Language): Advice | null {
  const { assessment, dossier } = useAssessment();
  const parameters = useParameters();
  const { language: ofScreen } = useLanguage();
  if (!assessment || !dossier) return null;
  const asked = language ?? ofScreen;
  const last = written.get(dossier);
  const known = last?.parameters === parameters ? last : { parameters };
  const advice = known[asked] ?? adviceOf(dossier, assessment, parameters, asked);
  if (!known[asked]) written.set(dossier, { ...known, [asked]: advice });
  return advice;
}
