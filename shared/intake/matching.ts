/**
 * Which column is about what, by its name: as the adviser matched it before, else by the names that are known. A name
 * that can mean two things is a question, not a guess.
 */
import { cellText, isEmpty, plain, type Cell } from './cells.ts';

/** Column of a file -> what it is about; null leaves it out. */
export type Remembered = Readonly<Record<string, string | null>>;

export interface NameBook<F extends string> {
  fields: readonly F[];
  names: Record<F, readonly string[]>;
  unclear: Record<string, readonly F[]>;
  personal: readonly string[];
  /** Names of what a dossier holds no place for. */
  withoutPlace: readonly string[];
  /** The field of a column whose name alone does not tell it, by the whole name and the cells that are not empty. */
  told: (field: F, name: string, cells: readonly Cell[]) => F | null;
  /** What a question is about, of its name in plain letters: "how many vans do you have" is about vans. */
  subject: (key: string) => string;
  /** What a column of another name may be about, when it is too important to be left out unasked. */
  asks: (name: string, cells: readonly Cell[]) => readonly F[];
}

/** chosen before, known by name, a question, personal or without a place and so left out, second best, or not known. */
export type MatchReason = 'remembered' | 'name' | 'unclear' | 'personal' | 'noPlace' | 'double' | 'unknown';

export interface ColumnMatch<F extends string> {
  /** As it stands in the file. */
  name: string;
  field: F | null;
  because: MatchReason;
  /** What an unclear name can be. */
  candidates: readonly F[];
  /** The first values, to recognise the column by. */
  examples: readonly string[];
  /** Cells that are not empty. */
  filled: number;
}

/** A table of which the row with names is found, or is known to be missing. */
export interface NamedTable {
  /** Empty texts where no row has names: then the first row is one like the others. */
  header: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Row of the file of each row, counted from 1. */
  lines: readonly number[];
  /** Which of these holds: a row with known names, one with names that nobody knows, or none with names at all. */
  names: 'known' | 'strange' | 'none';
}

/** A column that is about a field by its cells only is the lesser one beside a column with the name of it. */
const MOVED = 100;

/** Rows above the names (a title, a date of printing) that are looked through. */
const LOOKED_AT = 25;

/** Units in brackets, dots, dashes, spaces and case do not matter in a name. */
export function nameKey(name: string): string {
  const bare = plain(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  return bare === '' ? plain(name) : bare;
}

/**
 * The row with the most known names is the one with the names; else the first below a title, unless that has dates,
 * numbers or plates: then it is a row like the others, and there are no names.
 */
export function namedTable<F extends string>(
  rows: readonly (readonly Cell[])[],
  book: NameBook<F>,
  remembered: Remembered,
): NamedTable | null {
  const looked = rows.slice(0, LOOKED_AT);
  const atLeast = (cells: number): number =>
    looked.findIndex((row) => row.filter((cell) => !isEmpty(cell)).length >= cells);
  // One cell alone is a title, unless the list has but one column.
  const first = atLeast(2) < 0 ? atLeast(1) : atLeast(2);
  if (first < 0) return null;
  const knownIn = (row: readonly Cell[]): number =>
    new Set(row.flatMap((cell) => (isEmpty(cell) ? [] : (fieldOf(cellText(cell), book, remembered) ?? [])))).size;
  let best = { at: first, known: 0 };
  looked.forEach((row, at) => {
    const known = knownIn(row);
    if (known > best.known) best = { at, known };
  });
  // One known word between data is chance: a cell may say "Eigendom" or "Type".
  const isNamed = best.known > 1 || !rows[best.at].some(isDatum);
  const at = isNamed ? best.at : first - 1;
  const below = rows.slice(at + 1);
  const header = isNamed ? rows[at] : [];
  const width = below.reduce((widest, row) => Math.max(widest, row.length), header.length);
  const kept = below.map((row, index) => ({ row, line: at + index + 2 })).filter(({ row }) => !row.every(isEmpty));
  return {
    header: Array.from({ length: width }, (_, column) => cellText(header[column])),
    rows: kept.map(({ row }) => row),
    lines: kept.map(({ line }) => line),
    names: !isNamed ? 'none' : best.known === 0 ? 'strange' : 'known',
  };
}

/** A cell that names nothing: a number, a date, an amount, a plate, an address. */
function isDatum(cell: Cell): boolean {
  if (typeof cell === 'number') return true;
  const text = cellText(cell);
  return (
    /^[€\s]*[\d.,:/\s-]*\d[\d.,:/\s-]*$/.test(text) ||
    /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{1,3}(-[A-Z\d]{1,3}){2}$/i.test(text) ||
    text.includes('@')
  );
}

function fieldOf<F extends string>(name: string, book: NameBook<F>, remembered: Remembered): F | 'left out' | null {
  const key = nameKey(name);
  if (Object.hasOwn(remembered, key)) {
    return book.fields.find((field) => field === remembered[key]) ?? 'left out';
  }
  const found = book.fields.find((field) => rankOf(key, field, book) !== null);
  if (found !== undefined) return found;
  const isLeftOut = isListed(key, book.personal, book) || isListed(key, book.withoutPlace, book);
  return isLeftOut || unclearOf(key, book).length > 0 ? 'left out' : null;
}

/** As it stands, or else what it asks. */
function keysOf<F extends string>(key: string, book: NameBook<F>): readonly string[] {
  return [...new Set([key, book.subject(key)])];
}

function rankOf<F extends string>(key: string, field: F, book: NameBook<F>): number | null {
  const names = book.names[field].map(nameKey);
  return (
    keysOf(key, book)
      .map((one) => names.indexOf(one))
      .find((rank) => rank >= 0) ?? null
  );
}

function isListed<F extends string>(key: string, names: readonly string[], book: NameBook<F>): boolean {
  const keys = keysOf(key, book);
  return names.some((name) => keys.includes(nameKey(name)));
}

function unclearOf<F extends string>(key: string, book: NameBook<F>): readonly F[] {
  const found = keysOf(key, book).find((one) => Object.hasOwn(book.unclear, one));
  return found === undefined ? [] : book.unclear[found];
}

/** What every column is about. A field is given to one column only: the one that was chosen, or has the better name. */
export function matchColumns<F extends string>(
  table: NamedTable,
  book: NameBook<F>,
  remembered: Remembered,
): ColumnMatch<F>[] {
  const valuesOf = (column: number): Cell[] => table.rows.map((row) => row[column]).filter((cell) => !isEmpty(cell));
  const matches = table.header.map((name, column): ColumnMatch<F> & { rank: number } => {
    const key = nameKey(name);
    const values = valuesOf(column);
    const common = {
      name,
      candidates: [],
      filled: values.length,
      examples: [...new Set(values.slice(0, 200).map(cellText))].slice(0, 3),
    };
    if (Object.hasOwn(remembered, key)) {
      const field = book.fields.find((one) => one === remembered[key]) ?? null;
      return { ...common, field, because: 'remembered', rank: -1 };
    }
    // An empty column knows less than a filled one with a lesser name.
    const empty = values.length === 0 ? 1000 : 0;
    for (const field of book.fields) {
      const rank = rankOf(key, field, book);
      if (rank === null) continue;
      const meant = book.told(field, name, values);
      if (meant === null) break;
      return { ...common, field: meant, because: 'name', rank: rank + empty + (meant === field ? 0 : MOVED) };
    }
    const candidates = unclearOf(key, book);
    if (candidates.length > 0) return { ...common, field: null, candidates, because: 'unclear', rank: 0 };
    const because = isListed(key, book.personal, book)
      ? 'personal'
      : isListed(key, book.withoutPlace, book)
        ? 'noPlace'
        : 'unknown';
    const asked = because === 'unknown' ? book.asks(name, values) : [];
    if (asked.length > 0) return { ...common, field: null, candidates: asked, because: 'unclear', rank: 0 };
    return { ...common, field: null, because, rank: 0 };
  });
  return matches.map(({ rank, ...match }, column) => {
    const better = matches.some(
      (other, at) =>
        match.field !== null &&
        other.field === match.field &&
        at !== column &&
        (other.rank < rank || (other.rank === rank && at < column)),
    );
    if (!better) return match;
    const asked = book.asks(match.name, valuesOf(column));
    return asked.length > 0
      ? { ...match, field: null, candidates: asked, because: 'unclear' }
      : { ...match, field: null, because: 'double' };
  });
}

/** The matches with one column about something else; a field that another column had moves here. */
export function withMatch<F extends string>(
  matches: readonly ColumnMatch<F>[],
  column: number,
  field: F | null,
): ColumnMatch<F>[] {
  return matches.map((match, at) => {
    if (at === column) return { ...match, field, because: 'remembered' };
    return field !== null && match.field === field ? { ...match, field: null, because: 'double' } : match;
  });
}

/** What must be remembered of the matches that somebody chose or that did not follow from the name. */
export function remembering<F extends string>(matches: readonly ColumnMatch<F>[], before: Remembered): Remembered {
  const chosen = matches.filter(({ because, name }) => because === 'remembered' && name !== '');
  return { ...before, ...Object.fromEntries(chosen.map(({ name, field }) => [nameKey(name), field])) };
}

/** The cells of a row by what they are about. */
export function fieldsOfRow<F extends string>(
  row: readonly Cell[],
  matches: readonly ColumnMatch<F>[],
): Partial<Record<F, Cell>> {
  const fields: Partial<Record<F, Cell>> = {};
  matches.forEach(({ field }, column) => {
    if (field !== null && !isEmpty(row[column])) fields[field] = row[column];
  });
  return fields;
}
