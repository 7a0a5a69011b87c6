/** Words about the days of the week on which a group drives. */
import { stretchesOf } from '../dossier/drivingDays.ts';
import type { Language } from '../format/numbers.ts';
import { dutyDayWords } from './dutyDay.ts';

export interface DrivingDaysWords {
  label: string;
  help: string;
  /** Monday to Friday of "ma" and "vr". */
  through: (first: string, last: string) => string;
  and: string;
  allWeek: string;
  notDays: (text: string) => string;
  differ: (named: string, told: string) => string;
}

const nl: DrivingDaysWords = {
  label: 'Op welke dagen?',
  help: 'Leeg betekent: vanaf maandag, alle dagen achter elkaar.',
  through: (first, last) => `${first} t/m ${last}`,
  and: 'en',
  allWeek: 'elke dag',
  notDays: (text) => `“${text}” is geen aantal en geen dag. Typ bijvoorbeeld 5, ma-vr of za zo.`,
  differ: (named, told) =>
    `Er zijn ${named} rijdagen genoemd, maar het aantal is ${told}. Gerekend wordt met de genoemde dagen.`,
};

const en: DrivingDaysWords = {
  label: 'On which days?',
  help: 'Empty means: from Monday on, all days in a row.',
  through: (first, last) => `${first} to ${last}`,
  and: 'and',
  allWeek: 'every day',
  notDays: (text) => `“${text}” is neither a number nor a day. Type for example 5, Mon-Fri or Sat Sun.`,
  differ: (named, told) => `The named driving days are ${named}, but the number is ${told}. The named days count.`,
};

export const drivingDaysWords: Record<Language, DrivingDaysWords> = { nl, en };

/** "di t/m za", "ma, wo en vr", "elke dag"; 0 is Monday. */
export function daysInWords(days: readonly number[], language: Language): string {
  const { through, and, allWeek } = drivingDaysWords[language];
  const { daysShort } = dutyDayWords[language];
  if (days.length === daysShort.length) return allWeek;
  const parts = stretchesOf(days).map(({ first, last }) =>
    first === last ? daysShort[first] : through(daysShort[first], daysShort[last]),
  );
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
