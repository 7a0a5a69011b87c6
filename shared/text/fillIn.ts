/** Sentences name figures by their id in braces, so that no sentence can disagree with the parameter set. */
import { writeDate } from '../format/dates.ts';
import { writeNumber, type Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';

const FIGURE = /\{([a-z0-9.+-]+)\}/gi;

/** Ids of the figures that a sentence names. */
export function figuresIn(template: string): string[] {
  return [...template.matchAll(FIGURE)].map(([, id]) => id);
}

/** Replaces every {figure.id} by the value of that figure, written in the language. */
export function fillIn(template: string, parameters: Parameters, language: Language): string {
  return template.replace(FIGURE, (_, id: string) => writeFigure(id, parameters, language));
}

/** The value of a figure as text, without its unit; a range as "low - typical - high". */
export function writeFigure(id: string, parameters: Parameters, language: Language): string {
  const { value } = parameters.figure(id);
  const show = (number: number): string => writeNumber(number, language, { decimals: 5, minDecimals: 0 });
  switch (value.kind) {
    case 'date':
      return writeDate(value.date, language);
    case 'text':
      return value.text;
    case 'number':
    case 'range': {
      const range = parameters.range(id);
      if (range.low === range.high) return show(range.typical);
      const values = [range.low, range.typical, range.high];
      // All with the same decimals: 0,03 – 0,10 – 0,13.
      const decimals = Math.max(...values.map((number) => decimalsOf(show(number), language)));
      return values.map((number) => writeNumber(number, language, { decimals })).join(' – ');
    }
    case 'band':
      return `${show(value.low)} – ${show(value.high)}`;
    case 'lifetime':
      return `${show(parameters.lifetime(id).years)} / ${show(value.km)}`;
    case 'members':
      return Object.entries(value.members)
        .map(([name, number]) => `${name} ${show(number)}`)
        .join(', ');
    case 'flag':
      return value.flag ? (language === 'nl' ? 'ja' : 'yes') : language === 'nl' ? 'nee' : 'no';
    case 'unknown':
      return language === 'nl' ? 'onbekend' : 'unknown';
  }
}

function decimalsOf(written: string, language: Language): number {
  return (written.split(language === 'nl' ? ',' : '.')[1] ?? '').length;
}
