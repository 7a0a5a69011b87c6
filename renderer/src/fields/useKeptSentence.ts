import { fleetTableWords } from '../../../shared/text/fleetTable.ts';
import { useLanguage } from '../language/useLanguage.ts';

/** Why a text from the table is none of the answers of a choice; null where there is no such text. */
export function useKeptSentence(kept: string | null, options: readonly { label: string }[]): string | null {
  const { language } = useLanguage();
  const answers = options.map(({ label }) => label).join(', ');
  return kept === null ? null : fleetTableWords[language].notAnAnswer(kept, answers);
}
