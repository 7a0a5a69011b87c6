/** Which figures of the set are asked for: by words, topic, confidence and standing. */
import { dayRange, type IsoDate } from '../../../../shared/format/dates.ts';
import { wordsIn } from '../../../../shared/parameters/figureWords.ts';
import type { Parameters } from '../../../../shared/parameters/parameters.ts';
import type { Confidence, Figure } from '../../../../shared/parameters/schema.ts';
import { fullFigureName } from '../../../../shared/report/sourceWords.ts';
import { isDisputed, mustBeChecked } from '../../../../shared/report/standing.ts';
import { plainText } from '../../ui/plainText.ts';

export const standings = ['used', 'own', 'toCheck', 'disputed', 'expiring', 'expired'] as const;
export type Standing = (typeof standings)[number];

export interface FigureFilter {
  words: string;
  topic: string | null;
  confidence: Confidence | null;
  standing: Standing | null;
  /** For `expiring`: the last day that counts as soon. */
  by: IsoDate;
}

/** What the standing of a figure depends on besides the figure. */
export interface FigureFacts {
  parameters: Parameters;
  /** The day of the visit. */
  day: IsoDate;
  /** Figures that a result of this dossier rests on. */
  used: ReadonlyMap<string, readonly string[]>;
}

/** In the order of the set. All words must occur, in any order, in either language. */
export function figuresFound(figures: readonly Figure[], filter: FigureFilter, facts: FigureFacts): Figure[] {
  const wanted = plainText(filter.words).split(/\s+/).filter(Boolean);
  return figures.filter(
    (figure) =>
      (filter.topic === null || figure.topic === filter.topic) &&
      (filter.confidence === null || figure.confidence === filter.confidence) &&
      (filter.standing === null || stands(figure, filter.standing, filter.by, facts)) &&
      wanted.every((word) => textOf(figure).includes(word)),
  );
}

function stands(figure: Figure, standing: Standing, by: IsoDate, { parameters, day, used }: FigureFacts): boolean {
  const last = lastDay(figure);
  switch (standing) {
    case 'used':
      return used.has(figure.id);
    case 'own':
      // Also one that does not count yet: it must be found to give its reason.
      return [...parameters.overrides, ...parameters.notApplied.map(({ override }) => override)].some(
        ({ id }) => id === figure.id,
      );
    case 'toCheck':
      return mustBeChecked(figure.id, day, parameters);
    case 'disputed':
      return isDisputed(figure.id);
    case 'expiring':
      return last !== null && last >= day && last <= by;
    case 'expired':
      return last !== null && last < day;
  }
}

/** The last day on which a figure holds; null without an end. */
export function lastDay({ validTo }: Figure): IsoDate | null {
  return validTo === null ? null : dayRange(validTo).last;
}

const texts = new WeakMap<Figure, string>();

function textOf(figure: Figure): string {
  const known = texts.get(figure);
  if (known !== undefined) return known;
  const { id, name, unit, scope, note, source, caution } = figure;
  const parts = [id, name.nl, name.en, fullFigureName(figure, 'en'), unit, source.publisher, source.title, source.url];
  if (caution) parts.push(caution.nl, caution.en);
  for (const words of [scope, note]) {
    for (const language of ['nl', 'en'] as const) parts.push(wordsIn(words, language)?.text ?? null);
  }
  const text = plainText(parts.filter((part) => part !== null).join(' '));
  texts.set(figure, text);
  return text;
}
