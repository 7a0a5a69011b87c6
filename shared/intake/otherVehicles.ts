/** Words of a list that say what is no vehicle of the fleet: trailers and passenger cars, wherever they stand. */
import { isEuropeanCategory } from './answers.ts';
import { cellText, plain } from './cells.ts';
import type { FleetRow } from './joinRows.ts';

/** Whole words, or the end of one: koeloplegger, middenasaanhangwagen, semi-trailer. */
const TRAILER = /oplegger(?:s|tje)?\b|aanhang(?:er|wagen)s?\b|\b(?:semi-?)?trailers?\b/i;
/** What drives itself, also where a trailer is named with it: trekker met oplegger, opleggertrekker. Trap: Van Hool. */
const DRIVEN =
  /trekker|tractor|truck|lorry|bakwagen|motorwagen|vracht(?:auto|wagen)|bestel|\bvans\b|\bvan$|\blzv\b|combinatie/i;
/** Something has a trailer, or is made for one. */
const WITH = /\b(?:met|incl\.?|inclusief|plus|voor|with|including|for)\b|[+&]/i;
const CAR = /\b(?:personen(?:auto|wagen)s?|passenger cars?)\b/i;

/** The words that say what kind of vehicle it is: a list may call that its category. */
export function kindWords(row: FleetRow): string {
  const category = cellText(row.category);
  return cellText(row.kind) || (isEuropeanCategory(category) ? '' : category);
}

function texts(row: FleetRow): string[] {
  return [kindWords(row), ...[row.make, row.model, row.body].map(cellText)];
}

/** Whether something in the row names a vehicle that drives itself. */
export function namesDriven(row: FleetRow): boolean {
  return texts(row).some((text) => DRIVEN.test(text));
}

/** The text that names a trailer, in a row that names nothing that pulls it; null where there is none. */
export function trailerNamed(row: FleetRow): string | null {
  if (namesDriven(row)) return null;
  const isTrailer = (text: string): boolean => TRAILER.test(text) && !DRIVEN.test(text) && !WITH.test(text);
  return [...texts(row), cellText(row.groupName)].find(isTrailer) ?? null;
}

/** The text that says passenger car; null where none does. */
export function carNamed(row: FleetRow): string | null {
  const kind = kindWords(row);
  const named = /^(personenauto|passengercar|car$)/.test(plain(kind)) ? kind : undefined;
  return named ?? texts(row).find((text) => CAR.test(text)) ?? null;
}
