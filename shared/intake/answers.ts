/** Answers of which a record has only a few, as lists and surveys word them. */
import { cellText, plain, type Cell, type Reading } from './cells.ts';

type Answers<T> = readonly (readonly [RegExp, T])[];

export const CATEGORIES: Answers<'N1' | 'N2' | 'N3' | null> = [
  [/^n1(?!\d)/, 'N1'],
  [/^n2(?!\d)/, 'N2'],
  [/^n3(?!\d)/, 'N3'],
  // A light electric vehicle is L category and has none of the three; the others are refused by name.
  [/^[lmot]\d/, null],
];

/** N1, M1, O4, L5e: a category of the European type approval, not a kind of vehicle in words. */
export function isEuropeanCategory(text: string): boolean {
  return /^[lmnot]\d/.test(plain(text));
}

export const NIGHT_PLACES: Answers<'depot' | 'home' | 'public'> = [
  [/thuis|home|chauffeur|driver/, 'home'],
  [/openbaar|openbare|public|straat|street/, 'public'],
  [/bedrijf|depot|eigenterrein|zaak|company|yard|loods|premises/, 'depot'],
];

export const OWNERSHIPS: Answers<'owned' | 'leased'> = [
  [/lease|huur|rent/, 'leased'],
  [/koop|eigen|owned|purchase|financ/, 'owned'],
];

export const TENURES: Answers<'owner' | 'tenant'> = [
  [/huur|tenant|rent|lease/, 'tenant'],
  [/eigen|koop|owne/, 'owner'],
];

export const OPERATORS: Answers<'liander' | 'enexis' | 'stedin' | 'other'> = [
  [/liander/, 'liander'],
  [/enexis/, 'enexis'],
  [/stedin/, 'stedin'],
  [/coteq|rendo|westland/, 'other'],
];

/** One of a few answers; another text is no answer and says so. */
export function readOneOf<T>(cell: Cell | undefined, answers: Answers<T>): Reading<T> {
  const text = plain(cellText(cell));
  if (text === '') return { value: null, remark: null };
  const found = answers.find(([pattern]) => pattern.test(text));
  return found === undefined ? { value: null, remark: 'notAnAnswer' } : { value: found[1], remark: null };
}
