/** Rows below a list that add up the rows above it: by the word that says so, else by their numbers. */
import { readCellNumber } from './cellNumbers.ts';
import { cellText, isEmpty, type Cell } from './cells.ts';
import type { FleetField } from './fleetColumns.ts';
import type { Joined } from './joinRows.ts';
import { looksLikePlate } from './plates.ts';

const TOTAL = '(?:(?:algemeen|generaal|grand|eind|sub|deel|tussen|groeps)[\\s-]*)?tota(?:al|len?|ls?)';
const AVERAGE = 'gemiddelde?|average';
/** "Totaal", "Subtotaal Noord:", "Som", "Gem. km". Trap: SOM-12-X can be a plate. */
const IN_FRONT = new RegExp(`^\\W*(?:${TOTAL}|${AVERAGE}|som|sum|optelling|aantal|gem|avg|mean)(?!\\w|-\\d)`, 'i');
/** "Noord Totaal", as spreadsheets write subtotals of their own making, with or without a number behind it. */
const BEHIND = new RegExp(`\\s(?:${TOTAL}|${AVERAGE})[\\W\\d]*$`, 'i');
/** A sentence that begins so is a remark about one vehicle: "totaal versleten, gaat er dit jaar uit". */
const LONGEST_LABEL = 4;

/** Whether a cell is the label of a row that adds up or averages others. */
export function isSumLabel(cell: Cell | undefined): boolean {
  const text = cellText(cell);
  return (IN_FRONT.test(text) || BEHIND.test(text)) && text.split(/\s+/).length <= LONGEST_LABEL;
}

/** What a total adds up or averages. */
const summed = [
  'number',
  'yearlyKm',
  'meanDayKm',
  'longestDayKm',
  'maxMass',
  'combinationMass',
] as const satisfies FleetField[];
/** One row above is no list. */
const LEAST_ROWS = 2;

/**
 * The rows that have numbers alone, each of them the sum or the mean of the rows above: of all, or of those since the
 * last such row.
 */
export function rowsThatAddUp(all: readonly Joined[]): ReadonlySet<Joined> {
  const found = new Set<Joined>();
  for (const list of new Set(all.map(({ sources }) => sources[0].list))) {
    const above: Joined[] = [];
    let since: Joined[] = [];
    for (const joined of all.filter(({ sources }) => sources[0].list === list)) {
      if (isBare(joined) && (addsUp(joined, above) || addsUp(joined, since))) {
        found.add(joined);
        since = [];
      } else {
        above.push(joined);
        since.push(joined);
      }
    }
  }
  return found;
}

/** Nothing in it names a vehicle: no letter, no plate, no written date. */
function isBare({ row, besides }: Joined): boolean {
  const cells = [...Object.values(row), ...besides].filter((cell) => !isEmpty(cell));
  return !looksLikePlate(row.plate) && cells.every((cell) => /^[\d\s.,€]+$/.test(cellText(cell)));
}

function addsUp({ row }: Joined, above: readonly Joined[]): boolean {
  const filled = summed.flatMap((field) => {
    const value = numberOf(row[field]);
    return value === null ? [] : [{ value, values: valuesOf(field, above) }];
  });
  // One more row like all the others is their mean too, and yet a vehicle.
  const differs = filled.some(({ value, values }) => values.some((one) => !isAbout(one, value)));
  return differs && filled.every(({ value, values }) => isSumOrMean(value, values));
}

/** A row without a number of its own is one vehicle. */
function valuesOf(field: (typeof summed)[number], rows: readonly Joined[]): number[] {
  return rows.flatMap(({ row }) => numberOf(row[field]) ?? (field === 'number' ? 1 : []));
}

function isSumOrMean(value: number, values: readonly number[]): boolean {
  const sum = values.reduce((total, one) => total + one, 0);
  return values.length >= LEAST_ROWS && (isAbout(value, sum) || isAbout(value, sum / values.length));
}

/** Whole numbers may be the rounded ones of the file. */
function isAbout(one: number, other: number): boolean {
  return Math.abs(one - other) < 1;
}

/** Thousands with a point included. */
function numberOf(cell: Cell | undefined): number | null {
  return readCellNumber(cell, { min: 0 }).value ?? readCellNumber(cell, { min: 0, whole: true }).value;
}
