/** Why a question is worth asking, in one clause that follows its name. */
import type { OpenQuestion } from '../assessment/results.ts';
import { writeEuro, type Language } from '../format/numbers.ts';
import { questionReasons } from '../text/questionReasons.ts';

export function reasonOf(
  { decides, effect, incomplete }: Pick<OpenQuestion, 'decides' | 'effect' | 'incomplete'>,
  language: Language,
): string {
  const text = questionReasons[language];
  const euro = effect === null ? null : writeEuro(effect, language);
  if (incomplete) return euro === null ? text.incomplete : text.incompleteBy(euro);
  return euro === null ? text.decides[decides] : text.moves(euro);
}
