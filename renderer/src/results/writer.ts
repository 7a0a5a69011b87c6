/** How results are written: one place for decimals and units, so that the same value reads the same everywhere. */
import { writeDate } from '../../../shared/format/dates.ts';
import { loadDecimals, roundMoney, writeEuro, writeNumber, type Language } from '../../../shared/format/numbers.ts';

/** A space that keeps a number and its unit on one line. */
const NBSP = '\u00a0';

export interface Writer {
  number: (value: number, decimals?: number) => string;
  /** Whole euros. */
  euro: (value: number) => string;
  /** Per km or per kWh: three decimals. */
  euroExact: (value: number) => string;
  /** With a plus or minus in front, for differences. */
  signedEuro: (value: number) => string;
  signedEuroExact: (value: number) => string;
  kW: (value: number) => string;
  kWh: (value: number) => string;
  percent: (value: number) => string;
  date: (iso: string) => string;
  /** With the day and its month on one line. */
  unbrokenDate: (iso: string) => string;
}

export function createWriter(language: Language): Writer {
  const number = (value: number, decimals = 0): string => writeNumber(value, language, { decimals });
  const euro = (value: number): string => writeEuro(roundMoney(value), language);
  const euroExact = (value: number): string => writeEuro(roundMoney(value, 3), language, 3);
  const signed = (value: number, text: string): string => (value > 0 ? text.replace(`€${NBSP}`, `€${NBSP}+`) : text);
  return {
    number,
    euro,
    euroExact,
    signedEuro: (value) => signed(roundMoney(value), euro(value)),
    signedEuroExact: (value) => signed(roundMoney(value, 3), euroExact(value)),
    kW: (value) => `${number(value, loadDecimals(value))}${NBSP}kW`,
    kWh: (value) => `${number(value, loadDecimals(value))}${NBSP}kWh`,
    percent: (value) => `${writeNumber(value, language, { decimals: 1, minDecimals: 0 })}${NBSP}%`,
    date: (iso) => writeDate(iso, language),
    unbrokenDate: (iso) => writeDate(iso, language).replace(' ', NBSP),
  };
}
