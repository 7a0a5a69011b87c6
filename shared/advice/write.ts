/** Writing quantities in a sentence: one place, so that screen, draft and report read the same. */
import { loadDecimals, writeEuro, writeNumber, type Language } from '../format/numbers.ts';
import { words } from '../text/words.ts';

export interface Writer {
  language: Language;
  euro(value: number, decimals?: number): string;
  kW(value: number): string;
  kWh(value: number): string;
  km(value: number): string;
  number(value: number, decimals?: number): string;
  vehicles(count: number): string;
  list(items: readonly string[]): string;
}

export function writerFor(language: Language): Writer {
  const number = (value: number, decimals = 0): string => writeNumber(value, language, { decimals });
  const joint = language === 'nl' ? ' en ' : ' and ';
  return {
    language,
    number,
    euro: (value, decimals = 0) => writeEuro(value, language, decimals),
    kW: (value) => `${number(value, loadDecimals(value))} kW`,
    kWh: (value) => `${number(value, loadDecimals(value))} kWh`,
    km: (value) => `${number(value)} km`,
    vehicles: (count) => words[language].vehicles(count),
    list: (items) =>
      items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${joint}${items[items.length - 1]}`,
  };
}
