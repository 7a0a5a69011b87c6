/**
 * A pasted block with a row of names, as most lists have: which columns they name, and what its rows say in those of the
 * table. The names are those by which a file is read ("Lijst inlezen"), and the headings of the table itself. Pure.
 */
import { fleetBook } from '../../../../../shared/intake/books.ts';
import { readCellNumber } from '../../../../../shared/intake/cellNumbers.ts';
import { cellText, isEmpty, readCellDate, readCellFuel } from '../../../../../shared/intake/cells.ts';
import { fleetFields, fleetNames, type FleetField } from '../../../../../shared/intake/fleetColumns.ts';
import type { FleetRow } from '../../../../../shared/intake/joinRows.ts';
import {
  fieldsOfRow,
  matchColumns,
  namedTable,
  type ColumnMatch,
  type NameBook,
  type Remembered,
} from '../../../../../shared/intake/matching.ts';
import { kindWords } from '../../../../../shared/intake/otherVehicles.ts';
import { sumWord } from '../../../../../shared/intake/refusals.ts';
import { readVehicleClass } from '../../../../../shared/intake/vehicleClass.ts';
import { fleetTableWords, tableFields, type TableField } from '../../../../../shared/text/fleetTable.ts';
import { words } from '../../../../../shared/text/words.ts';
import { readCell, type CellContext } from './cells.ts';
import { tableColumns, type TableColumn } from './columns.ts';

export interface NamedBlock {
  /** The columns that the rows fill, in the order of the table. */
  columns: readonly TableColumn[];
  /** A text per column. */
  rows: readonly (readonly string[])[];
  /** Rows above the names, and the texts in them. */
  above: { rows: number; titles: readonly string[] };
  /** Rows that only add up the others. */
  totals: number;
  /** Columns for which the table has no place: their names, and how many values they hold. */
  leftOut: { names: readonly string[]; values: number };
}

type Field = FleetField | Exclude<TableField, FleetField>;
type Row = Partial<Record<Field, unknown>> & FleetRow;

/** Fewer names than this can be chance. */
const LEAST_KNOWN = 2;

/** Fields that a list of vehicles knows by another name. */
const inLists: Partial<Record<TableField, FleetField>> = { name: 'groupName', euroClass: 'euro', vehicleClass: 'kind' };

/** What may fill a column, the best first. Of a column that is not here only the field itself does. */
const sources: Partial<Record<TableField, readonly Field[]>> = {
  name: ['groupName', 'model', 'make'],
  vehicleClass: ['kind', 'model'],
  firstAdmission: ['firstAdmission', 'yearOfMake'],
  replacementYear: ['replacementYear', 'contractEnd'],
};

const sourcesOf = (field: TableField): readonly Field[] => sources[field] ?? [inLists[field] ?? field];

const book = tableBook();

function tableBook(): NameBook<Field> {
  const headings = tableFields.map((field): { listed: Field; names: readonly string[] } => ({
    listed: inLists[field] ?? field,
    names: [fleetTableWords.nl.heading[field], fleetTableWords.en.heading[field]],
  }));
  const fields = [...new Set<Field>([...fleetFields, ...headings.map(({ listed }) => listed)])];
  const namesOf = (field: Field): readonly string[] => [
    ...(headings.find(({ listed }) => listed === field)?.names ?? []),
    ...(isListed(field) ? fleetNames[field] : []),
  ];
  return {
    ...fleetBook,
    fields,
    names: Object.fromEntries(fields.map((field) => [field, namesOf(field)])) as NameBook<Field>['names'],
    told: (field, name, cells) => (isListed(field) ? fleetBook.told(field, name, cells) : field),
  };
}

function isListed(field: Field): field is FleetField {
  return field in fleetNames;
}

/**
 * The block by its names. Null where it has none: then every text belongs where it stands. `remembered` is how the
 * adviser matched the columns of a file before.
 */
export function namedBlock(
  block: readonly (readonly string[])[],
  context: CellContext,
  remembered: Remembered = {},
): NamedBlock | null {
  const table = block.length > 1 ? namedTable(block, book, remembered) : null;
  if (table === null || table.names !== 'known') return null;
  const at = block.findIndex((row) => table.header.every((name, column) => name === cellText(row[column])));
  const matches = matchColumns(table, book, remembered);
  const named = matches.filter(({ name }) => name !== '');
  const known = named.filter(({ because }) => because !== 'unknown');
  if (new Set(named.flatMap(({ field }) => field ?? [])).size < LEAST_KNOWN || known.length * 2 < named.length) {
    return null;
  }
  const above = block.slice(0, at).map((row) => row.filter((text) => !isEmpty(text)));
  // A title or a date of printing: a row that is as full as the names is one of the list itself.
  if (above.some(({ length }) => length > Math.max(1, named.length / 2))) return null;

  const present = new Set(matches.flatMap(({ field }) => field ?? []));
  const columns = tableColumns.filter(({ field }) => sourcesOf(field).some((source) => present.has(source)));
  const all = table.rows.map((row) => fieldsOfRow(row, matches) as Row);
  const besides = table.rows.map((row) => row.filter((_, column) => matches[column].field === null));
  const rows = all.filter((row, index) => sumWord({ row, besides: besides[index] }) === null);
  return {
    columns,
    rows: rows.map((row) => columns.map(({ field }) => textOf(row, field, present, context))),
    above: { rows: above.length, titles: above.flatMap((texts) => (texts.length > 0 ? [texts.join(' ')] : [])) },
    totals: all.length - rows.length,
    leftOut: leftOutOf(matches, placed(present)),
  };
}

/** The fields that have come into a column. The model of a group with a name and a kind of its own has not. */
function placed(present: ReadonlySet<Field>): ReadonlySet<Field> {
  const fields = new Set<Field>();
  for (const field of tableFields) {
    const [best] = sourcesOf(field).filter((source) => present.has(source));
    if (best !== undefined) fields.add(best);
    // Make and model stand together in one name.
    if (field === 'name' && best === 'model' && present.has('make')) fields.add('make');
  }
  return fields;
}

function leftOutOf(matches: readonly ColumnMatch<Field>[], taken: ReadonlySet<Field>): NamedBlock['leftOut'] {
  const others = matches.filter(({ field, filled }) => filled > 0 && (field === null || !taken.has(field)));
  return {
    names: others.flatMap(({ name }) => (name === '' ? [] : [name])),
    values: others.reduce((sum, { filled }) => sum + filled, 0),
  };
}

function textOf(row: Row, field: TableField, present: ReadonlySet<Field>, context: CellContext): string {
  if (field === 'name') return cellText(row.groupName) || modelOf(row);
  if (field === 'vehicleClass') return classOf(row, present, context);
  if (field === 'firstAdmission') return cellText(row.firstAdmission) || cellText(row.yearOfMake);
  // The year in which a lease ends is the year of replacement, unless the list says another one.
  if (field === 'replacementYear') return cellText(row.replacementYear) || yearIn(cellText(row.contractEnd));
  const [source] = sourcesOf(field);
  return cellText(row[source] as string | undefined);
}

const modelOf = (row: Row): string => [row.make, row.model].map(cellText).filter(Boolean).join(' ');

const yearIn = (text: string): string => readCellDate(text).value?.slice(0, 4) ?? text;

/** As the list calls it where the table can read that; else what all that it says of the vehicle comes to. */
function classOf(row: Row, present: ReadonlySet<Field>, context: CellContext): string {
  const said = kindWords(row);
  const column = tableColumns.find(({ field }) => field === 'vehicleClass');
  if (column === undefined || (said !== '' && readCell(said, column, context).ok)) return said;
  const mass = { min: 1, max: 100_000, whole: true };
  const fuel = readCellFuel(row.fuel).value;
  const { vehicleClass, remark } = readVehicleClass({
    words: [said, ...[row.body, row.groupName, row.model].map(cellText)],
    model: cellText(row.model) || modelOf(row),
    category: cellText(row.category),
    maxMassKg: readCellNumber(row.maxMass, mass).value,
    combinationMassKg: readCellNumber(row.combinationMass, mass).value,
    electric: fuel === 'electric' || fuel === 'hydrogen',
    described: said !== '' || [row.category, row.body, row.bodyCode].some((cell) => cellText(cell) !== ''),
  });
  if (vehicleClass !== null && remark === null) return words[context.language].vehicleClass[vehicleClass];
  // A model that is in no name yet stays readable here, and is asked.
  return said || (present.has('groupName') && !present.has('kind') ? cellText(row.model) : '');
}
