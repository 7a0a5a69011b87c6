/**
 * Number plates. They are personal data: they join the rows of one vehicle and find one that is counted twice, and are
 * shown in the preview. Nothing of them is kept in the dossier.
 */
import { cellText, type Cell } from './cells.ts';

export interface PlateReading {
  /** Capitals without dashes or spaces; null where there is none, or more than one. */
  plate: string | null;
  /** A tractor and its trailer in one cell. */
  several: boolean;
  /** It does not look like a Dutch plate: six letters and figures. */
  odd: boolean;
}

export function readPlate(cell: Cell | undefined): PlateReading {
  const text = cellText(cell).toUpperCase();
  if (text === '') return { plate: null, several: false, odd: false };
  const parts = partsOf(text);
  if (parts.length > 1) return { plate: null, several: true, odd: false };
  // Two plates with only a space between them.
  const pair = text.split(/\s+/).map((part) => part.replace(/[^A-Z0-9]/g, ''));
  if (pair.length === 2 && pair.every((part) => /^[A-Z0-9]{6}$/.test(part))) {
    return { plate: null, several: true, odd: false };
  }
  const [plate = ''] = parts;
  if (plate === '') return { plate: null, several: false, odd: true };
  return { plate, several: false, odd: !/^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{6}$/.test(plate) };
}

/** The plates in a cell, when it has more than one between signs: without dashes and spaces. */
function partsOf(text: string): string[] {
  return text
    .split(/[/;,+&|]|\bEN\b|\n/)
    .map((part) => part.replace(/[^A-Z0-9]/g, ''))
    .filter((part) => part !== '');
}

/** A number beside a word is a count ("12 stuks", "aantal: 2"), no plate. */
const COUNT = /^\W*(?:\d+\s+[a-z]{4,}|[a-z]{4,}[\s:=]+\d+\W*$)/i;

/** Whether a cell has the form of a plate of any country: letters and figures, neither a word, a number nor an error. */
export function looksLikePlate(cell: Cell | undefined): boolean {
  const text = cellText(cell);
  return (
    !COUNT.test(text) && partsOf(text.toUpperCase()).some((part) => /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{4,10}$/.test(part))
  );
}
