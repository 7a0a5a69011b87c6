/**
 * One cell of a list that somebody else made: date, number, time, fuel or Euro class. Whatever is read otherwise than
 * it stands there says so, and what can mean two things is not taken: the preview then shows why.
 */
import type { Fuel } from '../dossier/schema.ts';
import { addDays, isPartialDate, readDate, readTime, type PartialDate } from '../format/dates.ts';

/** A cell as a file has it; a date of a spreadsheet comes as ISO text. */
export type Cell = string | number | boolean | null;

/** Why a value was read as it was, or not at all. */
export const cellRemarks = [
  /** A year alone, such as a year of manufacture. */
  'yearOnly',
  /** A count of days, as spreadsheets keep dates. */
  'serialDate',
  'twoDigitYear',
  /** Month before day: 06/15/2020. */
  'monthFirst',
  'notADate',
  /** 24.000 or 24,000 was read as twenty-four thousand. */
  'thousands',
  /** A calculated figure of which only the whole is kept: 20.000,5 km. */
  'rounded',
  'notANumber',
  'outOfBounds',
  'notATime',
  /** None of the few answers that the field has. */
  'notAnAnswer',
  'fuelUnknown',
  /** Two fuels that exclude each other: which one counts, the list does not say. */
  'severalFuels',
  /** Petrol and gas in one vehicle: counts as the first. */
  'bifuel',
  /** Fuel and plug: counts as the fuel, for the zones ask for no emissions at all. */
  'hybrid',
  'euroUnknown',
  /** EEV lies between Euro V and VI and counts as V. */
  'eev',
] as const;
export type CellRemark = (typeof cellRemarks)[number];

/** Null where the cell is empty or could not be read; `remark` then says which. */
export interface Reading<T> {
  value: T | null;
  remark: CellRemark | null;
}

const empty = { value: null, remark: null };

export function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || String(cell).trim() === '';
}

/** Plain text of a cell, without the spaces around it. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** Case, accents and everything that is no letter or figure left out. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const MONTHS = ['jan', 'feb', 'maa|mrt|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];
/** 15 juni 2020, 15-jun-2020, 15 March 2020. */
const NAMED = /^(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4})$/i;

export function readCellDate(cell: Cell | undefined): Reading<PartialDate> {
  if (isEmpty(cell)) return empty;
  const text = cellText(cell);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return asDate(`${compact[1]}-${compact[2]}-${compact[3]}`, null);
  if (/^\d{4}$/.test(text)) return asDate(text, 'yearOnly');
  if (/^\d{5}(\.0+)?$/.test(text)) return asDate(addDays('1899-12-30', Number.parseInt(text, 10)), 'serialDate');
  const moment = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text);
  if (moment) return asDate(moment[1], null);
  const usual = readDate(text.replace(/\s+\d{1,2}:\d{2}(:\d{2})?$/, ''));
  if (usual.ok) return { value: usual.date, remark: usual.date.length === 4 ? 'yearOnly' : null };
  return readOddDate(text);
}

function readOddDate(text: string): Reading<PartialDate> {
  const pad = (part: string | number): string => String(part).padStart(2, '0');
  const named = NAMED.exec(text);
  if (named) {
    const month = monthOf(named[2]);
    return month === null
      ? { value: null, remark: 'notADate' }
      : asDate(`${named[3]}-${pad(month)}-${pad(named[1])}`, null);
  }
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text);
  if (!parts) return { value: null, remark: 'notADate' };
  const [, first, second, year] = parts;
  // A van of before 1950 is in no fleet; 49 means 2049 and is refused later as a day that has not come.
  const whole = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  const dayFirst = `${whole}-${pad(second)}-${pad(first)}`;
  if (isPartialDate(dayFirst)) return asDate(dayFirst, year.length === 2 ? 'twoDigitYear' : null);
  return asDate(`${whole}-${pad(first)}-${pad(second)}`, 'monthFirst');
}

function monthOf(name: string): number | null {
  const index = MONTHS.findIndex((starts) => new RegExp(`^(${starts})`).test(plain(name)));
  return index < 0 ? null : index + 1;
}

function asDate(date: string, remark: CellRemark | null): Reading<PartialDate> {
  return isPartialDate(date) ? { value: date, remark } : { value: null, remark: 'notADate' };
}

/** A time; a spreadsheet may keep it as a part of a day. */
export function readCellTime(cell: Cell | undefined): Reading<string> {
  if (isEmpty(cell)) return empty;
  if (typeof cell === 'number' && cell > 0 && cell < 1) {
    const minutes = Math.round(cell * 24 * 60) % (24 * 60);
    return { value: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`, remark: null };
  }
  const moment = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})/.exec(cellText(cell));
  const text = moment
    ? moment[1]
    : cellText(cell)
        .replace(/^(\d{1,2}:\d{2}):\d{2}$/, '$1')
        .replace(/\s*uur$/i, '');
  const reading = readTime(text);
  return reading.ok ? { value: reading.time, remark: null } : { value: null, remark: 'notATime' };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const FUELS: readonly (readonly [RegExp, Fuel])[] = [
  [/^(hvo|hvo100|biodiesel)/, 'hvo'],
  [/^(diesel|gasolie|dsl|^d$)/, 'diesel'],
  [/^(benzine|petrol|gasoline|^b$)/, 'petrol'],
  [/^(cng|lng|lpg|gas|aardgas|groengas|autogas|biogas|bio.?lng)/, 'gas'],
  [/^(elektr|electr|bev|ev$|e$|accu|battery)/, 'electric'],
  [/^(waterstof|hydrogen|h2|fcev|brandstofcel)/, 'hydrogen'],
];

/** Fuel of a list; several in one cell (`Benzine / Elektriciteit`) are a hybrid. */
export function readCellFuel(cell: Cell | undefined): Reading<Fuel> {
  if (isEmpty(cell)) return empty;
  const parts = cellText(cell)
    .split(/[/+&,;\r\n]|\ben\b|\band\b|-(?=elektr|electr)/i)
    .map(plain)
    .filter((part) => part !== '');
  const hybrid = parts.some((part) => /hybri|phev|hev$|plugin/.test(part));
  const bare = parts.map((part) => part.replace(/plugin|hybride?|phev|hev/g, ''));
  const found = bare.flatMap((part) => FUELS.find(([pattern]) => pattern.test(part))?.[1] ?? []);
  return mainFuel(found, hybrid);
}

/**
 * The fuel that counts of a vehicle with several: what leaves the exhaust decides about zones. A fuel cell is
 * registered as hydrogen with electricity, and has none.
 */
export function mainFuel(fuels: readonly Fuel[], hybrid = false): Reading<Fuel> {
  const distinct = [...new Set(fuels)];
  if (distinct.includes('hydrogen') && distinct.every((fuel) => fuel === 'hydrogen' || fuel === 'electric')) {
    return { value: 'hydrogen', remark: null };
  }
  const burnt = distinct.filter((fuel) => fuel !== 'electric');
  const withPlug = hybrid || distinct.length > burnt.length;
  if (burnt.length > 1) {
    const isBifuel = burnt.every((fuel) => fuel === 'petrol' || fuel === 'gas');
    if (!isBifuel) return { value: null, remark: 'severalFuels' };
    return { value: burnt[0], remark: withPlug ? 'hybrid' : 'bifuel' };
  }
  if (burnt.length === 1) return { value: burnt[0], remark: withPlug ? 'hybrid' : null };
  return hybrid || distinct.length === 0
    ? { value: null, remark: 'fuelUnknown' }
    : { value: distinct[0], remark: null };
}

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };

/** `EURO 6 AP`, `Euro VI C`, `6`, `euro5`. Empty and Z (no emissions) have none. */
export function readCellEuro(cell: Cell | undefined): Reading<number> {
  if (isEmpty(cell)) return empty;
  const text = cellText(cell).toLowerCase();
  if (/^z(ero|ev)?$/.test(text)) return empty;
  if (/\beev\b/.test(text)) return { value: 5, remark: 'eev' };
  // "Euro 5/6" and two lines in one cell are two answers.
  const classes = new Set(text.split(/[/&+,;\r\n]|-(?=\s*\d)|\b(?:en|and|of|or)\b/).flatMap(euroIn));
  const [first] = euroIn(text);
  return first === undefined || classes.size > 1
    ? { value: null, remark: 'euroUnknown' }
    : { value: first, remark: null };
}

function euroIn(text: string): number[] {
  const parts = /^(?:euro(?:klasse)?|emissieklasse|norm)?[\s:.-]*(vi|iv|v|iii|ii|i|[0-6])(?![0-9.,]|[ivx])/.exec(
    text.trim(),
  );
  return parts ? [ROMAN[parts[1]] ?? Number(parts[1])] : [];
}
