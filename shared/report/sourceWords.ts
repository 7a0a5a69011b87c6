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

/** As the set has it; in English the kind of vehicle, which the facts name in Dutch, is English too. */
export function fullFigureName({ name }: Pick<Figure, 'name'>, language: Language): string {
  const shown = name[language];
  if (language === 'nl') return shown;
  const beginning = Object.entries(figureBeginnings).find(([dutch]) => shown.startsWith(dutch));
  if (beginning === undefined) return shown;
  return beginning[1] + shown.slice(beginning[0].length).replace(/-klasse\b/, ' class');
}

/** Without the models that the facts give as examples of a class: an independent report names no makes. */
export function figureName(figure: Pick<Figure, 'name'>, language: Language): string {
  return fullFigureName(figure, language).replace(/ \(([^)]*)\)/g, (whole, inside: string) =>
    brandsIn(inside).length > 0 ? '' : whole,
  );
}

/** Without any bracket: for a table or figure in which the class is all that matters. */
export function shortFigureName(figure: Pick<Figure, 'name'>, language: Language): string {
  return figureName(figure, language).replace(/ \([^)]*\)/, '');
}
