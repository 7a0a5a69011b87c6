/** The values that a passage is filled with: kept as they came from the assessment, written as text only when read. */
import { writeDate, type PartialDate } from '../../format/dates.ts';
import { writeEuro, writeNumber, type Language } from '../../format/numbers.ts';
import type { Connection, Operator, Sector, VehicleClass } from '../../dossier/schema.ts';
import type { CostType } from '../../tco/lines.ts';
import { domainWords } from '../../text/domain.ts';
import { slotWords } from '../../text/passages/slotWords.ts';
import { words } from '../../text/words.ts';
import { writerFor } from '../write.ts';
import { inRunningText, lowerFirst } from './runningText.ts';

/** Some names, and how many more there are than can be named in one sentence. */
export interface NameList {
  names: readonly string[];
  more: number;
}

/** A fleet group, or all groups of a class together: then without a name. */
export interface GroupName {
  name: string | null;
  vehicleClass: VehicleClass | null;
}

/** Fleet groups with their number of vehicles, and how many more there are than can be named. */
export interface GroupList {
  /** `number` is null where it is not known. */
  groups: readonly (GroupName & { number: number | null })[];
  more: number;
}

/** What each kind of slot holds. Amounts are in euro, energy in kWh, power in kW. */
export interface SlotValues {
  /** An exact amount. */
  euro: number;
  /** An amount as one says it aloud: two or three figures, the rest zeros. */
  about: number;
  /** An amount or a range of amounts, each as one says it aloud. */
  amounts: { low: number; high: number };
  perKWh: number;
  perLitre: number;
  kW: number;
  kWh: number;
  km: number;
  /** A plain number. */
  number: number;
  /** A share of one, said as so many out of a hundred. */
  ofHundred: number;
  percent: { low: number; typical: number; high: number };
  vehicles: number;
  days: number;
  months: number;
  date: PartialDate;
  year: number;
  /** hh:mm. */
  time: string;
  /** A name as it was entered. */
  name: string;
  places: NameList;
  groups: GroupList;
  /** Groups with an amount each, euro. */
  groupAmounts: { groups: readonly (GroupName & { euro: number })[]; more: number };
  /** One group, without its number. */
  group: GroupName;
  costs: readonly CostType[];
  /** Kinds of cost with their amounts. */
  costAmounts: readonly { type: CostType; euro: number }[];
  /** Fields of the record to ask for. */
  fields: readonly string[];
  connection: { connection: Connection; kVA: number | null };
  operator: Operator | null;
  sector: Sector;
  charger: 'ac' | 'dc';
  /** Text that stands in the figures or in another catalogue in both languages. */
  text: Record<Language, string>;
}

export type SlotKind = keyof SlotValues;
export type Slot = { [Kind in SlotKind]: { kind: Kind; value: SlotValues[Kind] } }[SlotKind];

/** 87.796 -> 88.000, 2.604 -> 2.600, 535 -> 540: as precise as one would say it at the table. */
export function roundedForSpeech(amount: number): number {
  const size = Math.abs(amount);
  const step = size >= 1e6 ? 100_000 : size >= 10_000 ? 1000 : size >= 1000 ? 100 : size >= 100 ? 10 : 1;
  return Math.round(amount / step) * step;
}

const listOf = (names: readonly string[], more: string | null, language: Language): string =>
  writerFor(language).list(more === null ? names : [...names, more]);

const writers: { [Kind in SlotKind]: (value: SlotValues[Kind], language: Language) => string } = {
  euro: (value, language) => writeEuro(value, language, 0),
  about: (value, language) => writeEuro(roundedForSpeech(value), language, 0),
  amounts: ({ low, high }, language) => {
    const [least, most] = [writers.about(low, language), writers.about(high, language)];
    return least === most ? least : slotWords[language].amounts(least, most);
  },
  perKWh: (value, language) => writeEuro(value, language, 2),
  perLitre: (value, language) => writeEuro(value, language, 2),
  kW: (value, language) => writerFor(language).kW(value),
  kWh: (value, language) => writerFor(language).kWh(value),
  km: (value, language) => writerFor(language).km(value),
  number: (value, language) => writeNumber(value, language, { decimals: 0 }),
  ofHundred: (value, language) => writeNumber(value * 100, language, { decimals: 0 }),
  percent: (value, language) => percentRange(value, language),
  vehicles: (value, language) => words[language].vehicles(value),
  days: (value, language) => slotWords[language].days(writeNumber(value, language, { decimals: 0 })),
  months: (value, language) => monthsText(value, language),
  date: (value, language) => writeDate(value, language),
  year: (value) => String(value),
  time: (value) => value,
  name: (value) => value,
  places: ({ names, more }, language) =>
    listOf(names, more === 0 ? null : slotWords[language].morePlaces(more), language),
  groups: ({ groups, more }, language) =>
    listOf(
      groups.map((one) => {
        const { numberUnknown } = slotWords[language];
        const number = one.number === null ? numberUnknown : writeNumber(one.number, language, { decimals: 0 });
        return `${nameIn(one, language)} (${number})`;
      }),
      more === 0 ? null : slotWords[language].moreGroups(more),
      language,
    ),
  groupAmounts: ({ groups, more }, language) =>
    listOf(
      groups.map((one) => {
        const amount = slotWords[language].about(writers.about(Math.abs(one.euro), language));
        return `${nameIn(one, language)} (${amount})`;
      }),
      more === 0 ? null : slotWords[language].moreGroups(more),
      language,
    ),
  group: (value, language) => nameIn(value, language),
  costs: (value, language) =>
    listOf(
      value.map((type) => costName(type, language)),
      null,
      language,
    ),
  costAmounts: (value, language) =>
    listOf(
      value.map(({ type, euro }) => `${costName(type, language)} (${writers.about(Math.abs(euro), language)})`),
      null,
      language,
    ),
  fields: (value, language) =>
    listOf(
      value.map((field) => domainWords[language].ask(field)),
      null,
      language,
    ),
  connection: ({ connection, kVA }, language) =>
    connection === 'kva'
      ? `${writeNumber(kVA ?? 0, language, { decimals: 0 })} kVA`
      : words[language].connection[connection],
  operator: (value, language) =>
    value === null || value === 'other' ? slotWords[language].operator : words[language].operator[value],
  sector: (value, language) => words[language].sector[value],
  charger: (value, language) => words[language].chargerKind[value],
  text: (value, language) => value[language],
};

/** The value of a slot as text. */
export function writeSlot(slot: Slot, language: Language): string {
  // The kind tells which value belongs to it: the pair is made so in `Slot`.
  const write = writers[slot.kind] as (value: Slot['value'], language: Language) => string;
  return write(slot.value, language);
}

/** The first of a list by name, and the number of the rest; a rest of one is named as well. */
export function atMost<T>(all: readonly T[], most: number): { some: readonly T[]; more: number } {
  return all.length <= most + 1 ? { some: all, more: 0 } : { some: all.slice(0, most), more: all.length - most };
}

function nameIn({ name, vehicleClass }: GroupName, language: Language): string {
  if (name !== null && name !== '') return inRunningText(name);
  return vehicleClass === null ? slotWords[language].vehicles : slotWords[language].classes[vehicleClass];
}

function costName(type: CostType, language: Language): string {
  return lowerFirst(domainWords[language].costType[type]);
}

function monthsText(months: number, language: Language): string {
  const text = slotWords[language];
  return months % 12 === 0 ? text.years(months / 12) : text.months(writeNumber(months, language, { decimals: 0 }));
}

function percentRange({ low, typical, high }: SlotValues['percent'], language: Language): string {
  const number = (value: number): string => writeNumber(value, language, { decimals: Number.isInteger(value) ? 0 : 1 });
  const text = slotWords[language];
  return low === high ? text.percent(number(typical)) : text.percentRange(number(low), number(typical), number(high));
}
