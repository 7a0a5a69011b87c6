import { adviceOf, type Advice } from '../../../shared/advice/advice.ts';
import { nothingLater, type LaterResults } from '../../../shared/assessment/later.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { Parameters } from '../../../shared/parameters/parameters.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useAssessment } from './useAssessment.ts';

/** Panel, topic and report show the same advice: it is written once per dossier, results, set of figures and language. */
const written = new WeakMap<
  Dossier,
  { parameters: Parameters; later: LaterResults; settled: boolean } & Partial<Record<Language, Advice>>
>();

/** The four topics in the language of the screen, or in another one; null until there is an assessment. */
export function useAdvice(language?: Language): Advice | null {
  const { assessment, dossier, later: latest, laterCatchingUp, failed } = useAssessment();
  const parameters = useParameters();
  const { language: ofScreen } = useLanguage();
  if (!assessment || !dossier) return null;
  const asked = language ?? ofScreen;
  // What belongs to an earlier state of the dossier would put old figures into a new sentence.
  const later = laterCatchingUp ? nothingLater : latest;
  const settled = !laterCatchingUp && failed === null;
  const last = written.get(dossier);
  const same = last?.parameters === parameters && last.later === later && last.settled === settled;
  const known = same ? last : { parameters, later, settled };
  const advice = known[asked] ?? adviceOf(dossier, assessment, parameters, asked, later, settled);
  if (!known[asked]) written.set(dossier, { ...known, [asked]: advice });
  return advice;
}
