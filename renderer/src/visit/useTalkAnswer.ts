import type { TalkAnswer } from '../../../shared/dossier/talk.ts';
import { useDossierValue } from '../dossier/useDossier.ts';

/** What was given to one question or item; null while it is open. */
export function useTalkAnswer(key: string): TalkAnswer | null {
  return useDossierValue((dossier) => dossier.talk.answers[key] ?? null);
}
