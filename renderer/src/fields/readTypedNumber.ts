/** From typed text to a number of the dossier, or to the sentence and the choices that the field shows. */
import {
  readNumber,
  writeForEditing,
  writeNumber,
  type Language,
  type NumberRules,
} from '../../../shared/format/numbers.ts';
import { numberSentence } from '../../../shared/text/problems.ts';
import type { TypedReading } from './useTypedField.ts';

/** More decimals than anyone records; fewer would round what was typed. */
const shown = { decimals: 6, minDecimals: 0 };

export function readTypedNumber(
  text: string,
  rules: NumberRules,
  language: Language,
  isYear = false,
): TypedReading<number> {
  const reading = readNumber(text, rules, language);
  if (reading.ok) return reading;
  if (reading.problem === 'empty') return { ok: true, value: null };
  const sentence = numberSentence(reading, text, language, isYear);
  if (reading.problem !== 'ambiguous') return { ok: false, sentence };
  const candidates = reading.candidates.map((value) => ({ value, text: writeNumber(value, language, shown) }));
  return { ok: false, sentence, candidates };
}

/**
 * Text that was kept because it could not be read. Trap: “12,345” is a question in English, and clear in Dutch where the
 * field holds no thousands. After a change of language the question must stay, for the value was never taken.
 */
export function readKeptNumber(
  text: string,
  rules: NumberRules,
  language: Language,
  isYear = false,
): TypedReading<number> {
  const reading = readTypedNumber(text, rules, language, isYear);
  return reading.ok ? readTypedNumber(text, rules, language === 'nl' ? 'en' : 'nl', isYear) : reading;
}

export function writeTypedNumber(value: number, language: Language): string {
  return writeNumber(value, language, shown);
}

/** For editing, in a form that reads back as the same number: 12.345 would be asked about, 12.3450 is clear. */
export function editTypedNumber(value: number, language: Language): string {
  const text = writeForEditing(value, language).replace('\u2212', '-');
  const back = readNumber(text, {}, language);
  return back.ok && back.value === value ? text : `${text}0`;
}
