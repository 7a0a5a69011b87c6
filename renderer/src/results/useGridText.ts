import { gridAnswers, type GridAnswerWords } from '../../../shared/text/gridAnswers.ts';
import { useResultsText } from './useResultsText.ts';

/** The words of the answers about the grid beside those of all results. */
export function useGridText(): ReturnType<typeof useResultsText> & { answers: GridAnswerWords } {
  const base = useResultsText();
  return { ...base, answers: gridAnswers[base.language] };
}
