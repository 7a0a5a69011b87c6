/** How a set is called on the screen. */
import { editionOf } from '../../../shared/parameters/identity.ts';
import type { KeptSet } from '../../../shared/parameters/sets.ts';
import { writeDate } from '../../../shared/format/dates.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { ParametersText } from '../../../shared/text/parameters.ts';

/** Enough of the mark to tell two sets of one day apart. */
const SHOWN = 6;

/** "23 november 2026 (kenmerk 5f0c2a)": the mark only where another set has the same date. */
export function setName(
  key: string,
  sets: readonly KeptSet[],
  language: Language,
  { set: text }: ParametersText,
): string {
  const edition = editionOf(key);
  const date = writeDate(edition, language);
  const mark = key.slice(edition.length + 1, edition.length + 1 + SHOWN);
  const twins = sets.some((one) => one.key !== key && editionOf(one.key) === edition);
  return twins && mark !== '' ? text.name(date, mark) : date;
}
