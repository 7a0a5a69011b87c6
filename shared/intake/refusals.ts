/** Which rows of a fleet list are no vehicle of the fleet, and why. */
import type { VehicleClass } from '../dossier/schema.ts';
import { readCellNumber } from './cellNumbers.ts';
import { cellText, isEmpty, plain, readCellDate, readCellEuro } from './cells.ts';
import type { FleetField } from './fleetColumns.ts';
import type { FleetRow, Joined } from './joinRows.ts';
import { carNamed, kindWords, trailerNamed } from './otherVehicles.ts';
import { looksLikePlate } from './plates.ts';
import type { Refusal, Remark } from './remarks.ts';
import { isSumLabel } from './totals.ts';

/** Cells in which a row below a list says that it adds up the rows above it, whatever else it says. */
const labels = ['plate', 'groupName', 'make', 'model', 'kind', 'category', 'body'] as const satisfies FleetField[];

/** Texts that tell that a row is about a vehicle: kilometres, a number or a contract alone do not. */
const telling = [
  'groupName',
  'make',
  'model',
  'kind',
  'category',
  'body',
  'bodyCode',
  'fuel',
  'euro',
  'euroCode',
] as const satisfies FleetField[];

/** Null for a vehicle; else why not, with the cell that says so. `addsUp` where its numbers are those of the rows above. */
export function refusalOf(joined: Joined, vehicleClass: VehicleClass | null, addsUp: boolean): Remark | null {
  const { row } = joined;
  const because = (code: Refusal, field: FleetField | null, text: string): Remark => ({ code, field, text });
  const sum = sumWord(joined);
  if (sum !== null) return because('total', sum.field, sum.text);
  if (addsUp) return because('addsUp', null, '');
  const plate = cellText(row.plate);
  if (!looksLikePlate(row.plate) && !tellsOfVehicle(row)) {
    return because('nothing', plate === '' ? null : 'plate', plate);
  }
  const category = plain(cellText(row.category));
  const words = kindWords(row);
  const kind = plain(words);
  const said = words || cellText(row.category);
  if (/^o[1-4]/.test(category) || /^(aanhang|oplegger(?!trekker)|trailer|semitrailer|middenasaanhang)/.test(kind)) {
    return because('trailer', null, said);
  }
  const trailer = trailerNamed(row);
  if (trailer !== null && !hasExhaust(row)) return because('trailer', null, trailer);
  const car = category.startsWith('m1') ? said : carNamed(row);
  if (car !== null) return because('passengerCar', null, car);
  const isOther = /^(m[23]|l[1-7]|t[1-5])/.test(category) || /^(bus$|motorfiets|bromfiets|landbouw)/.test(kind);
  return isOther && vehicleClass !== 'lev' ? because('otherVehicle', null, said) : null;
}

/** Only what drives itself has a Euro class; the fuel may be that of a cooling unit. */
function hasExhaust(row: FleetRow): boolean {
  return [row.euro, row.euroCode].some((cell) => readCellEuro(cell).value !== null);
}

/** The label of a total. It may stand in any column, also one that is about nothing here. */
export function sumWord({
  row,
  besides,
}: Pick<Joined, 'row' | 'besides'>): { field: FleetField | null; text: string } | null {
  if (isSumLabel(row.plate)) return { field: 'plate', text: cellText(row.plate) };
  if (looksLikePlate(row.plate)) return null;
  const label = labels.find((field) => isSumLabel(row[field]));
  if (label !== undefined) return { field: label, text: cellText(row[label]) };
  // A remark on one vehicle may be as short: what has a make or model and a day of admission is a vehicle.
  if (admissionOf(row) !== null && (!isEmpty(row.make) || !isEmpty(row.model))) return null;
  const field = (Object.keys(row) as FleetField[]).find((one) => isSumLabel(row[one]));
  if (field !== undefined) return { field, text: cellText(row[field]) };
  const beside = besides.find(isSumLabel);
  return beside === undefined ? null : { field: null, text: cellText(beside) };
}

function tellsOfVehicle(row: FleetRow): boolean {
  const masses = [row.maxMass, row.combinationMass];
  return (
    telling.some((field) => cellText(row[field]) !== '') ||
    admissionOf(row) !== null ||
    masses.some((cell) => readCellNumber(cell, { min: 1, max: 100_000, whole: true }).value !== null)
  );
}

/** A day or year that can be read: a word in that column tells nothing. */
function admissionOf(row: FleetRow): string | null {
  return readCellDate(row.firstAdmission).value ?? readCellDate(row.yearOfMake).value;
}
