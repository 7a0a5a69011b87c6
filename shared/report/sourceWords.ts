/** Sources and figures by name in the language of the reader: proper names stay, descriptions are translated. */
import { isPartialDate, writeShortDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import type { Figure } from '../parameters/schema.ts';
import { brandsIn } from '../text/brands.ts';
import {
  figureBeginnings,
  profileDescriptions,
  publisherNames,
  secondaryTitles,
  sourceDates,
} from '../text/sourceNames.ts';

export function publisherName(publisher: string, language: Language): string {
  return publisherNames[publisher]?.[language] ?? publisher;
}

/** The title of a publication in its own language; what the facts call a file or a note, in the reader's. */
export function sourceTitle(title: string, language: Language): string {
  return secondaryTitles[title]?.[language] ?? title;
}

/** Null where the facts do not know the date, in whatever words. */
export function sourceDate(date: string, language: Language): string | null {
  if (isPartialDate(date)) return writeShortDate(date);
  if (Object.hasOwn(sourceDates, date)) return sourceDates[date]?.[language] ?? null;
  return date.includes('unknown') ? null : date;
}

/** Name, source or licence of a shipped profile. */
export function profileWords(text: string, language: Language): string {
  return profileDescriptions[text]?.[language] ?? text;
}

/**
 * Without the models that the facts give as examples of a class: an independent report names no makes. In English the
 * kind of vehicle is English too.
 */
export function figureName({ name }: Pick<Figure, 'name'>, language: Language): string {
  const shown = name[language].replace(/ \(([^)]*)\)/g, (whole, inside: string) =>
    brandsIn(inside).length > 0 ? '' : whole,
  );
  if (language === 'nl') return shown;
  const beginning = Object.entries(figureBeginnings).find(([dutch]) => shown.startsWith(dutch));
  return beginning === undefined ? shown : beginning[1] + shown.slice(beginning[0].length);
}

/** Without any bracket: for a table or figure in which the class is all that matters. */
export function shortFigureName(figure: Pick<Figure, 'name'>, language: Language): string {
  return figureName(figure, language).replace(/ \([^)]*\)/, '');
}
