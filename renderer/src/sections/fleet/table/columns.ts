/** The columns of the fleet table: which field of a group, how it is read, and how wide it is. */
import { fuels, nightPlaces, vehicleClasses } from '../../../../../shared/dossier/schema.ts';
import type { Language } from '../../../../../shared/format/numbers.ts';
import { tableFields, fleetTableWords, type TableField } from '../../../../../shared/text/fleetTable.ts';
import { words } from '../../../../../shared/text/words.ts';

export type ColumnKind = 'text' | 'number' | 'year' | 'date' | 'time' | 'choice' | 'zones' | 'days';

export interface Answer {
  value: string | boolean;
  label: string;
}

export interface TableColumn {
  field: TableField;
  kind: ColumnKind;
  /** Pixels. */
  width: number;
}

const shapes: Record<TableField, Omit<TableColumn, 'field'>> = {
  name: { kind: 'text', width: 176 },
  vehicleClass: { kind: 'choice', width: 186 },
  number: { kind: 'number', width: 82 },
  fuel: { kind: 'choice', width: 98 },
  euroClass: { kind: 'number', width: 84 },
  firstAdmission: { kind: 'date', width: 122 },
  yearlyKm: { kind: 'number', width: 92 },
  meanDayKm: { kind: 'number', width: 92 },
  longestDayKm: { kind: 'number', width: 92 },
  daysPerWeek: { kind: 'days', width: 96 },
  departure: { kind: 'time', width: 72 },
  return: { kind: 'time', width: 72 },
  nightPlace: { kind: 'choice', width: 152 },
  zones: { kind: 'zones', width: 168 },
  zoneDaysPerYear: { kind: 'number', width: 92 },
  replacementYear: { kind: 'year', width: 92 },
  ownership: { kind: 'choice', width: 90 },
  refrigerated: { kind: 'choice', width: 98 },
  trailer: { kind: 'choice', width: 92 },
  secondDeparture: { kind: 'time', width: 86 },
  secondReturn: { kind: 'time', width: 86 },
};

export const tableColumns: readonly TableColumn[] = tableFields.map((field) => ({ field, ...shapes[field] }));

/** Width of the row numbers, pixels. */
export const HEAD_WIDTH = 44;
export const ROW_HEIGHT = 34;

export function columnPath(index: number, field: TableField): `fleetGroups[${number}].${TableField}` {
  return `fleetGroups[${index}].${field}`;
}

/** The answers of a column with a fixed set of them; empty for the others. */
export function answersOf(field: TableField, language: Language): readonly Answer[] {
  const text = words[language];
  const named = <V extends string>(values: readonly V[], labels: Record<V, string>): Answer[] =>
    values.map((value) => ({ value, label: labels[value] }));
  const { yes, no } = fleetTableWords[language];
  const yesNo: Answer[] = [
    { value: true, label: yes },
    { value: false, label: no },
  ];
  const answers: Partial<Record<TableField, readonly Answer[]>> = {
    vehicleClass: named(vehicleClasses, text.vehicleClass),
    fuel: named(fuels, text.fuel),
    nightPlace: named(nightPlaces, text.nightPlace),
    ownership: named(['owned', 'leased'] as const, text.ownership),
    refrigerated: yesNo,
    trailer: yesNo,
  };
  return answers[field] ?? [];
}
