/** A field of the dossier named by an origin (`fleetGroups/<id>/yearlyKm`, `site/peakKW`) with its answer in words. */
import type { Dossier, PermitGround } from '../../../shared/dossier/schema.ts';
import { isPartialDate } from '../../../shared/format/dates.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { accessWords } from '../../../shared/text/access.ts';
import { meterWords } from '../../../shared/text/meter.ts';
import type { Forms } from '../../../shared/text/forms.ts';
import type { Words } from '../../../shared/text/words.ts';
import { valueAt } from '../dossier/paths.ts';
import { writeFigure } from './parameterFacts.ts';
import type { Writer } from './writer.ts';

export interface EntryWords {
  forms: Forms;
  words: Words;
  write: Writer;
  language: Language;
}

export interface EntryFact {
  label: string;
  /** Null when nothing was entered. */
  value: string | null;
}

type Section = 'company' | 'site' | 'settings' | 'group' | 'details';

/** What a field is called on its form; the field's own name where the form has none. */
export function fieldLabel(section: Section, field: string, { forms }: { forms: Forms }): string {
  const labels: Record<string, { label: string } | undefined> = forms[section];
  return labels[field]?.label ?? field;
}

export function entryFact(entry: string, dossier: Dossier, all: EntryWords): EntryFact {
  const [room, ...rest] = entry.split('/');
  if (room === 'fleetGroups') {
    const [groupId, field] = rest;
    const group = dossier.fleetGroups.find((one) => one.id === groupId);
    const path = field.replace('details.', '');
    const section = field.startsWith('details.') ? 'details' : 'group';
    const holder: unknown = section === 'details' ? group?.details : group;
    return { label: fieldLabel(section, path, all), value: answerText(path, fieldOf(holder, path), all) };
  }
  const field = rest.join('/');
  if (entry === 'site/meter')
    return { label: meterWords[all.language].title, value: dossier.site.meter?.fileName ?? null };
  const list = /^(\w+)\[/.exec(field);
  if (list)
    return { label: all.forms.otherElectric.name.label, value: rowText(valueAt(dossier, `${room}.${field}`), all) };
  if (field === 'growth') {
    return { label: all.forms.growth.description.label, value: growthText(dossier, all) };
  }
  return {
    label: fieldLabel(room as Section, field, all),
    value: answerText(field, valueAt(dossier, `${room}.${field}`), all),
  };
}

function fieldOf(holder: unknown, field: string): unknown {
  return typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[field] : undefined;
}

function rowText(row: unknown, { write }: EntryWords): string | null {
  const name = fieldOf(row, 'name');
  const number = fieldOf(row, 'number');
  if (typeof name !== 'string') return null;
  return typeof number === 'number' ? `${write.number(number)} × ${name}` : name;
}

function growthText(dossier: Dossier, { write }: EntryWords): string | null {
  const rows = dossier.site.growth.map(({ description, powerKW }) =>
    powerKW === null ? description : `${description} ${write.kW(powerKW)}`,
  );
  return rows.length === 0 ? null : rows.join(', ');
}

function answerText(field: string, value: unknown, all: EntryWords): string | null {
  const { words, write } = all;
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (field === 'permitGrounds') return groundsText(value, all);
  if (typeof value === 'number') return `${writeFigure(value, all)}${unitOf(field, all)}`;
  if (typeof value !== 'string') return null;
  const catalogue = choicesOf(field, words)[value];
  if (catalogue !== undefined) return catalogue;
  return field === 'firstAdmission' && isPartialDate(value) ? write.date(value) : value;
}

function groundsText(value: unknown, { language }: EntryWords): string | null {
  const grounds = Array.isArray(value) ? (value as PermitGround[]) : [];
  return grounds.length === 0 ? null : grounds.map((one) => accessWords[language].ground[one].label).join(', ');
}

function choicesOf(field: string, words: Words): Record<string, string | undefined> {
  const name = field === 'replacementClass' ? 'vehicleClass' : field;
  const catalogue = (words as unknown as Record<string, unknown>)[name];
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
  bodyEuro: 'euro',
  roadTaxEuroPerYear: 'euroPerYear',
  leviedSharePercent: 'percent',
  refrigerationKWhPerDay: 'kwhPerDay',
  chargerKW: 'kw',
  contractedKW: 'kw',
  connectionKVA: 'kva',
  yearlyKWh: 'kwhPerYear',
  peakKW: 'kw',
  pvKWp: 'kwp',
  horizonYears: 'years',
  priceIndexPercent: 'percentPerYear',
};

function unitOf(field: string, { forms }: EntryWords): string {
  const unit = UNITS[field];
  return unit === undefined ? '' : `\u00a0${forms.unit[unit]}`;
}
