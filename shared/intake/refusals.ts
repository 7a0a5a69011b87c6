/** Which rows of a fleet list are no vehicle of the fleet, and why. */
import type { VehicleClass } from '../dossier/schema.ts';
import { isEuropeanCategory } from './answers.ts';
import { cellText, plain } from './cells.ts';
import type { FleetField } from './fleetColumns.ts';
import type { FleetRow } from './joinRows.ts';
import { readPlate } from './plates.ts';
import type { Refusal, Remark } from './remarks.ts';

/** Cells in which a row below a list says that it adds up the rows above it. */
const labels = ['plate', 'groupName', 'make', 'model', 'kind', 'category', 'body'] as const satisfies FleetField[];
const SUM = /^\W*((eind|sub|grand[\s-]*|sub[\s-]*)?tota(al|len|ls?)|som|sum|gemiddelde?|average|mean)\b/i;

/** What tells that a row is about a vehicle: kilometres, a number or a contract alone do not. */
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
  'firstAdmission',
  'yearOfMake',
  'maxMass',
  'combinationMass',
] as const satisfies FleetField[];

/** The words that say what kind of vehicle it is: a list may call that its category. */
export function kindWords(row: FleetRow): string {
  const category = cellText(row.category);
  return cellText(row.kind) || (isEuropeanCategory(category) ? '' : category);
}

/** Null for a vehicle; else why not, with the cell that says so. */
export function refusalOf(row: FleetRow, vehicleClass: VehicleClass | null): Remark | null {
  const because = (code: Refusal, field: FleetField | null, text: string): Remark => ({ code, field, text });
  const plate = cellText(row.plate);
  const hasPlate = isPlate(plate);
  const sum = hasPlate ? undefined : labels.find((field) => SUM.test(cellText(row[field])));
  if (sum !== undefined) return because('total', sum, cellText(row[sum]));
  if (!hasPlate && telling.every((field) => cellText(row[field]) === '')) {
    return because('nothing', plate === '' ? null : 'plate', plate);
  }
  const category = plain(cellText(row.category));
  const words = kindWords(row);
  const kind = plain(words);
  const said = words || cellText(row.category);
  if (/^o[1-4]/.test(category) || /^(aanhang|oplegger(?!trekker)|trailer|semitrailer|middenasaanhang)/.test(kind)) {
    return because('trailer', null, said);
  }
  if (category.startsWith('m1') || /^(personenauto|passengercar|car$)/.test(kind)) {
    return because('passengerCar', null, said);
  }
  const isOther = /^(m[23]|l[1-7]|t[1-5])/.test(category) || /^(bus$|motorfiets|bromfiets|landbouw)/.test(kind);
  return isOther && vehicleClass !== 'lev' ? because('otherVehicle', null, said) : null;
}

/** Of any country: letters and figures, not a word and not an error of a spreadsheet. */
function isPlate(text: string): boolean {
  const { plate, several } = readPlate(text);
  return /\d/.test(text) && (several || (plate !== null && plate.length <= 10));
}
