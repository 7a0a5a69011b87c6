/** A field of the dossier named by an origin (`fleetGroups/<id>/yearlyKm`, `site/peakKW`) with its answer in words. */
import { drivingDays } from '../dossier/drivingDays.ts';
import type { Dossier, PermitGround, WeekDay } from '../dossier/schema.ts';
import type { MeasureId } from '../dossier/talk.ts';
import { MINUTE, wallOf } from '../format/amsterdamClock.ts';
import { isPartialDate, writeDate } from '../format/dates.ts';
import { writeNumber, type Language } from '../format/numbers.ts';
import { accessWords } from '../text/access.ts';
import { chosenRemedyWords } from '../text/chosenRemedies.ts';
import { daysInWords } from '../text/drivingDays.ts';
import { neighbourOriginWords } from '../text/efficiencyOrigins.ts';
import { forms, type Forms } from '../text/forms.ts';
import { measureWords } from '../text/measures.ts';
import { meterWords } from '../text/meter.ts';
import { words } from '../text/words.ts';
import { listFact } from './entryLists.ts';
import { groupName } from './findings.ts';
import { lowerFirst } from './passages/runningText.ts';
import { writerFor } from './write.ts';

export interface EntryFact {
  label: string;
  /** Null when nothing was entered. */
  value: string | null;
}

type Section = 'company' | 'site' | 'settings' | 'group' | 'details' | 'costs' | 'supply' | 'finance';

/** Parts of a record that have fields of their own on the form. */
const PARTS = ['details', 'costs', 'supply', 'finance'] as const satisfies readonly Section[];

/** What a field is called on its form; the field's own name where the form has none. */
export function fieldLabel(section: Section, field: string, language: Language): string {
  const labels: Record<string, { label: string } | undefined> = forms[language][section];
  const { firmKW, aim } = chosenRemedyWords[language];
  const onGridScreen: Record<string, { label: string } | undefined> =
    section === 'site' ? { firmKW, smartAim: aim } : {};
  return (labels[field] ?? onGridScreen[field])?.label ?? field;
}

export function entryFact(entry: string, dossier: Dossier, language: Language): EntryFact {
  const own = listFact(entry, dossier, language);
  if (own !== null) return own;
  const [room, ...rest] = entry.split('/');
  if (room === 'talk' && rest[0] === 'neighbours') return neighboursFact(dossier, language);
  if (room === 'talk') return measureFact(rest, dossier, language);
  if (room === 'fleetGroups') {
    const [groupId, field] = rest;
    const group = dossier.fleetGroups.find((one) => one.id === groupId);
    return answerFact('group', field, group, language);
  }
  const field = rest.join('/');
  const holder: unknown = fieldOf(dossier, room);
  const row = /^(\w+)\[(\d+)\]/.exec(field);
  if (row) {
    const list: unknown = fieldOf(holder, row[1]);
    const label = forms[language].otherElectric.name.label;
    return { label, value: rowText(Array.isArray(list) ? list[Number(row[2])] : undefined, language) };
  }
  if (field === 'growth') {
    return { label: forms[language].growth.description.label, value: growthText(dossier, language) };
  }
  if (entry === 'site/meter') {
    return { label: meterWords[language].title, value: meterText(dossier, language) };
  }
  return answerFact(room as Section, field, holder, language);
}

/** The calculation with the neighbours, as it was taken over. */
function neighboursFact({ talk }: Dossier, language: Language): EntryFact {
  const { joint } = talk.neighbours;
  const { title, takenOver } = neighbourOriginWords[language];
  if (joint === null) return { label: title, value: null };
  const day = joint.on === null ? words[language].unknown.toLowerCase() : writeDate(joint.on, language);
  const writer = writerFor(language);
  return { label: title, value: takenOver(day, writer.number(joint.companies), writer.vehicles(joint.vehicles)) };
}

/** What was answered about a measure: `talk/<measure>/sharePercent`, `/ownEffectPercent` and `/groups`. */
function measureFact([id, field]: string[], { talk, fleetGroups }: Dossier, language: Language): EntryFact {
  const text = measureWords[language];
  const record = talk.measures.find((one) => one.id === id);
  const { name } = text.measure[id as MeasureId];
  if (field === 'groups') {
    const chosen = fleetGroups.filter((group) => record?.groups.includes(group.id));
    const names = chosen.map((group) => groupName(group, language));
    return { label: `${name}: ${lowerFirst(text.groups)}`, value: names.length === 0 ? null : names.join(', ') };
  }
  const own = field === 'ownEffectPercent';
  const percent = (own ? record?.ownEffectPercent : record?.sharePercent) ?? null;
  const label = `${name}: ${lowerFirst(own ? text.ownEffect : text.share)}`;
  return { label, value: percent === null ? null : `${writerFor(language).number(percent)}\u00a0%` };
}

/** A field of a record, or of a part of it: "details.chargerKW". */
function answerFact(section: Section, path: string, holder: unknown, language: Language): EntryFact {
  const [first, second] = path.split('.');
  const part = PARTS.find((one) => one === first);
  if (part === undefined || second === undefined) {
    return { label: fieldLabel(section, path, language), value: answerText(path, fieldOf(holder, path), language) };
  }
  return {
    label: fieldLabel(part, second, language),
    value: answerText(second, fieldOf(fieldOf(holder, part), second), language),
  };
}

function fieldOf(holder: unknown, field: string): unknown {
  return typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[field] : undefined;
}

function rowText(row: unknown, language: Language): string | null {
  const name = fieldOf(row, 'name');
  const number = fieldOf(row, 'number');
  if (typeof name !== 'string') return null;
  return typeof number === 'number' ? `${writerFor(language).number(number)} × ${name}` : name;
}

/** The file with the days that it covers. */
function meterText({ site: { meter } }: Dossier, language: Language): string | null {
  if (meter === null) return null;
  const startMs = Date.parse(meter.start);
  const day = (ms: number): string => writeDate(new Date(wallOf(ms)).toISOString().slice(0, 10), language);
  const last = startMs + (meter.intervals - 1) * meter.stepMinutes * MINUTE;
  return `${meter.fileName}, ${meterWords[language].period(day(startMs), day(last))}`;
}

function growthText(dossier: Dossier, language: Language): string | null {
  const rows = dossier.site.growth.map(({ description, powerKW }) =>
    powerKW === null ? description : `${description} ${writerFor(language).kW(powerKW)}`,
  );
  return rows.length === 0 ? null : rows.join(', ');
}

function answerText(field: string, value: unknown, language: Language): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? words[language].yes : words[language].no;
  if (field === 'permitGrounds') return groundsText(value, language);
  if (field === 'drivingDays') return daysText(value, language);
  // A year is a name, not a number: no point in it.
  if (typeof value === 'number' && field.endsWith('Year') && !field.endsWith('PerYear')) return String(value);
  if (typeof value === 'number') {
    return `${writeNumber(value, language, { decimals: 5, minDecimals: 0 })}${unitOf(field, language)}`;
  }
  if (typeof value !== 'string') return null;
  const catalogue = choicesOf(field, language)[value];
  if (catalogue !== undefined) return catalogue;
  return field === 'firstAdmission' && isPartialDate(value) ? writeDate(value, language) : value;
}

function groundsText(value: unknown, language: Language): string | null {
  const grounds = Array.isArray(value) ? (value as PermitGround[]) : [];
  return grounds.length === 0 ? null : grounds.map((one) => accessWords[language].ground[one].label).join(', ');
}

function daysText(value: unknown, language: Language): string | null {
  const named = Array.isArray(value) ? (value as WeekDay[]) : [];
  return named.length === 0
    ? null
    : daysInWords(drivingDays({ drivingDays: named, daysPerWeek: null }) ?? [], language);
}

function choicesOf(field: string, language: Language): Record<string, string | undefined> {
  const name = field === 'replacementClass' ? 'vehicleClass' : field;
  const catalogue = (words[language] as unknown as Record<string, unknown>)[name];
  return typeof catalogue === 'object' && catalogue !== null ? (catalogue as Record<string, string>) : {};
}

const UNITS: Record<string, keyof Forms['unit'] | undefined> = {
  zoneDaysPerYear: 'daysPerYear',
  yearlyKm: 'kmPerYear',
  meanDayKm: 'km',
  longestDayKm: 'km',
  maxMassKg: 'kg',
  combinationMassKg: 'kg',
  wltpGramsPerKm: 'gramsPerKm',
  bpmEuro: 'euro',
  dieselPriceEuro: 'euro',
  electricPriceEuro: 'euro',
  presentValueEuro: 'euro',
  leaseElectricEuroPerMonth: 'euroPerMonth',
  presentLitresPer100Km: 'litresPer100Km',
  refrigerationLitresPerDay: 'litresPerDay',
  refrigerationUnitEuro: 'euro',
  roadTaxElectricEuroPerYear: 'euroPerYear',
  payloadLossPercent: 'percent',
  bodyEuro: 'euro',
  roadTaxEuroPerYear: 'euroPerYear',
  leviedSharePercent: 'percent',
  refrigerationKWhPerDay: 'kwhPerDay',
  chargerKW: 'kw',
  contractedKW: 'kw',
  firmKW: 'kw',
  connectionKVA: 'kva',
  yearlyKWh: 'kwhPerYear',
  peakKW: 'kw',
  pvKWp: 'kwp',
  horizonYears: 'years',
  priceIndexPercent: 'percentPerYear',
};

function unitOf(field: string, language: Language): string {
  const unit = UNITS[field];
  return unit === undefined ? '' : `\u00a0${forms[language].unit[unit]}`;
}
