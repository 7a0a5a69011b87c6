/** What a measure saves in words, the same on screen and in the report. */
import type { Language } from '../../format/numbers.ts';
import type { Range } from '../../parameters/parameters.ts';
import { measureWords } from '../../text/measures.ts';
import { writerFor } from '../write.ts';
import type { Quantity } from './effects.ts';

export interface SavedText {
  /** "1.200 km minder"; of the typical effect. */
  typical: string;
  /** "600 tot 1.800"; null where low and high read the same. */
  range: string | null;
}

/** Null stays "not known". */
export function savedText(quantity: Quantity, saved: Range | null, language: Language): SavedText {
  const text = measureWords[language];
  if (saved === null) return { typical: text.unknown, range: null };
  const { low, typical, high } = saved;
  const amount = amountOf(quantity, Math.abs(typical), language);
  const nothing = amountOf(quantity, 0, language);
  const ends = [low, high].map((value) => {
    const written = amountOf(quantity, Math.abs(value), language);
    return value < 0 && written !== nothing ? text.more(written) : written;
  });
  const alike = ends[0] === ends[1];
  // One unit is enough: "600 tot 1.800 km", unless one end is more and the other less.
  const unit = / [a-zA-Z]+$/.exec(ends[1])?.[0];
  if (unit !== undefined && ends[0].endsWith(unit)) ends[0] = ends[0].slice(0, -unit.length);
  return {
    typical: amount === nothing ? text.nothing : typical < 0 ? text.more(amount) : text.less(amount),
    range: alike ? null : text.range(ends[0], ends[1]),
  };
}

const KG_PER_TONNE = 1000;

/** "1.200 km", "3,4 ton". */
export function amountOf(quantity: Quantity, value: number, language: Language): string {
  const writer = writerFor(language);
  switch (quantity) {
    case 'km':
      return writer.km(value);
    case 'euro':
      return writer.euro(value);
    case 'co2Kg':
      return value < KG_PER_TONNE
        ? `${writer.number(value)} kg`
        : `${writer.number(value / KG_PER_TONNE, 1)} ${language === 'nl' ? 'ton' : 't'}`;
    case 'kWhAtGrid':
    case 'winterNightKWh':
      return `${writer.number(value)} kWh`;
  }
}

/** "10 % (5 tot 15 %)". */
export function percentText({ low, typical, high }: Range, language: Language): string {
  const writer = writerFor(language);
  const show = (value: number): string => writer.number(value, Number.isInteger(value) ? 0 : 1);
  if (low === high) return `${show(typical)} %`;
  return `${show(typical)} % (${measureWords[language].range(show(low), show(high))} %)`;
}
