/** The words of the fleet table. */
import type { Language } from '../format/numbers.ts';

export const tableFields = [
  'name',
  'vehicleClass',
  'number',
  'fuel',
  'euroClass',
  'firstAdmission',
  'yearlyKm',
  'meanDayKm',
  'longestDayKm',
  'daysPerWeek',
  'departure',
  'return',
  'nightPlace',
  'zones',
  'zoneDaysPerYear',
  'replacementYear',
  'ownership',
  'refrigerated',
  'trailer',
  'secondDeparture',
  'secondReturn',
] as const;
/** Fields of a fleet group that stand in the table, in the order of the columns. */
export type TableField = (typeof tableFields)[number];

export interface FleetTableWords {
  /** Names of the three ways to look at the fleet. */
  views: { label: string; groups: string; table: string; intake: string };
  caption: string;
  heading: Record<TableField, string>;
  /** Unit under the heading, where the heading does not say it. */
  unit: Partial<Record<TableField, string>>;
  row: (position: number) => string;
  newRow: string;
  noZones: string;
  yes: string;
  no: string;
  fillDown: string;
  duplicate: string;
  remove: string;
  details: string;
  addRow: string;
  keys: string;
  keyList: readonly (readonly [string, string])[];
  /** In short, read out when the focus comes into the table. */
  help: string;
  removed: (count: number) => string;
  pasted: (rows: number, cells: number) => string;
  unread: (count: number) => string;
  outside: (count: number) => string;
  /** A row held names: the columns went by them. */
  byName: string;
  /** Rows above the names, with the texts in them. */
  above: (rows: number, titles: readonly string[]) => string;
  /** Rows that add up the others. */
  totals: (rows: number) => string;
  /** Values for which there is no column, and the names above them. */
  unnamed: (count: number, names: readonly string[]) => string;
  tooMany: (rows: number, room: number) => string;
  full: string;
  selected: (rows: number, columns: number) => string;
  notAnAnswer: (text: string, answers: string) => string;
  severalAnswers: (text: string, answers: string) => string;
  zoneUnknown: (text: string) => string;
  tooLong: (limit: number) => string;
  meanAll: (meant: string, others: number) => string;
  filledDown: string;
  nothingAbove: string;
  cellEmpty: string;
}

/** Texts of somebody else's list: a few of them, none longer than a heading. */
function quoted(texts: readonly string[], more: string): string {
  const shown = texts.slice(0, MOST_QUOTED).map((text) => `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`);
  const rest = texts.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` ${more} ${rest}` : ''}`;
}

const MOST_QUOTED = 5;

const nl: FleetTableWords = {
  views: { label: 'Weergave van de vloot', groups: 'Per groep', table: 'Tabel', intake: 'Lijst inlezen' },
  caption: 'Voertuiggroepen, één rij per groep',
  heading: {
    name: 'Naam',
    vehicleClass: 'Soort voertuig',
    number: 'Aantal',
    fuel: 'Brandstof',
    euroClass: 'Euro',
    firstAdmission: 'Eerste toelating',
    yearlyKm: 'Km per jaar',
    meanDayKm: 'Km gewone dag',
    longestDayKm: 'Km langste dag',
    daysPerWeek: 'Rijdagen',
    departure: 'Vertrek',
    return: 'Terug',
    nightPlace: 'Staat ’s nachts',
    zones: 'Zones',
    zoneDaysPerYear: 'Zonedagen per jaar',
    replacementYear: 'Vervanging',
    ownership: 'Eigendom',
    refrigerated: 'Gekoeld',
    trailer: 'Aanhanger',
    secondDeparture: '2e vertrek',
    secondReturn: '2e terug',
  },
  unit: {
    number: 'voertuigen',
    euroClass: '0 tot 6',
    firstAdmission: 'dag of jaar',
    yearlyKm: 'per voertuig',
    daysPerWeek: '5 of ma-vr',
    departure: 'uu:mm',
    return: 'uu:mm',
    replacementYear: 'jaar',
    zones: 'plaatsnamen',
  },
  row: (position) => `Rij ${position}`,
  newRow: 'Nieuwe rij: begin te typen',
  noZones: 'geen',
  yes: 'ja',
  no: 'nee',
  fillDown: 'Doorvoeren',
  duplicate: 'Rij dupliceren',
  remove: 'Rij verwijderen',
  details: 'Alle velden',
  addRow: 'Rij toevoegen',
  keys: 'Toetsen',
  keyList: [
    ['Pijltjes, Tab, Enter', 'naar een andere cel; met Shift meer cellen kiezen, of terug'],
    ['typen', 'vervangt wat er staat; F2 wijzigt het; Esc laat het zoals het was'],
    ['Ctrl C, Ctrl X, Ctrl V', 'kopiëren, knippen en plakken, ook van en naar Excel'],
    ['Ctrl D', 'de bovenste gekozen cel naar beneden doorvoeren'],
    ['Ctrl Shift D', 'rij dupliceren'],
    ['Ctrl Delete', 'rij verwijderen; Delete maakt cellen leeg'],
    ['Ctrl Z, Ctrl Y', 'ongedaan maken, opnieuw'],
    ['Ctrl Enter', 'naar de volgende open vraag'],
    ['onbekend of ?', 'als antwoord: nog niet bekend'],
    ['Esc, daarna Tab', 'de tabel verlaten'],
  ],
  help: 'Typ om een cel te vullen, F2 om te wijzigen. Esc en daarna Tab verlaat de tabel.',
  removed: (count) => (count === 1 ? 'Rij verwijderd.' : `${count} rijen verwijderd.`),
  pasted: (rows, cells) => `${rows === 1 ? '1 rij' : `${rows} rijen`} geplakt, ${cells} cellen.`,
  unread: (count) =>
    count === 1 ? 'Let op: 1 cel kon niet worden gelezen.' : `Let op: ${count} cellen konden niet worden gelezen.`,
  outside: (count) =>
    count === 1
      ? '1 waarde viel rechts buiten de tabel en is niet geplakt.'
      : `${count} waarden vielen rechts buiten de tabel en zijn niet geplakt.`,
  byName: 'Elke kolom staat bij zijn naam.',
  above: (rows, titles) =>
    `Overgeslagen boven de kolomnamen: ${titles.length > 0 ? quoted(titles, 'en nog') : rows === 1 ? '1 lege rij' : `${rows} lege rijen`}.`,
  totals: (rows) =>
    rows === 1 ? 'De rij met het totaal is overgeslagen.' : `${rows} rijen met een totaal zijn overgeslagen.`,
  unnamed: (count, names) =>
    `Niet geplakt, want geen kolom van de tabel heet zo: ${names.length > 0 ? quoted(names, 'en nog') : 'een kolom zonder naam'} (${count === 1 ? '1 waarde' : `${count} waarden`}). “Lijst inlezen” kent meer kolommen; ook daar plakt u met Ctrl V.`,
  tooMany: (rows, room) =>
    `Er is niets geplakt: het zijn ${rows} rijen en er passen er nog ${room} in dit dossier. Gebruik “Lijst inlezen” om gelijke voertuigen te groeperen.`,
  full: 'Meer groepen kan een dossier niet bevatten.',
  selected: (rows, columns) => `${rows} × ${columns} cellen gekozen`,
  notAnAnswer: (text, answers) => `“${text}” is geen van de antwoorden. Kies uit: ${answers}.`,
  severalAnswers: (text, answers) => `“${text}” kan ${answers} zijn. Typ iets meer.`,
  zoneUnknown: (text) =>
    `“${text}” is geen gemeente met een zero-emissiezone. Typ plaatsnamen met komma’s ertussen, of “geen”.`,
  tooLong: (limit) => `Dit is langer dan ${limit} tekens. Maak het korter.`,
  meanAll: (meant, others) =>
    others === 1 ? `${meant}, ook in de andere cel van deze kolom` : `${meant}, ook in de ${others} andere cellen`,
  filledDown: 'Doorgevoerd.',
  nothingAbove: 'Er staat geen rij boven deze cel.',
  cellEmpty: 'leeg',
};

const en: FleetTableWords = {
  views: { label: 'View of the fleet', groups: 'By group', table: 'Table', intake: 'Import a list' },
  caption: 'Fleet groups, one row for each group',
  heading: {
    name: 'Name',
    vehicleClass: 'Kind of vehicle',
    number: 'Number',
    fuel: 'Fuel',
    euroClass: 'Euro',
    firstAdmission: 'First admission',
    yearlyKm: 'Km per year',
    meanDayKm: 'Km usual day',
    longestDayKm: 'Km longest day',
    daysPerWeek: 'Driving days',
    departure: 'Departure',
    return: 'Return',
    nightPlace: 'At night',
    zones: 'Zones',
    zoneDaysPerYear: 'Zone days per year',
    replacementYear: 'Replacement',
    ownership: 'Ownership',
    refrigerated: 'Refrigerated',
    trailer: 'Trailer',
    secondDeparture: '2nd departure',
    secondReturn: '2nd return',
  },
  unit: {
    number: 'vehicles',
    euroClass: '0 to 6',
    firstAdmission: 'day or year',
    yearlyKm: 'per vehicle',
    daysPerWeek: '5 or Mon-Fri',
    departure: 'hh:mm',
    return: 'hh:mm',
    replacementYear: 'year',
    zones: 'towns',
  },
  row: (position) => `Row ${position}`,
  newRow: 'New row: start typing',
  noZones: 'none',
  yes: 'yes',
  no: 'no',
  fillDown: 'Fill down',
  duplicate: 'Duplicate row',
  remove: 'Remove row',
  details: 'All fields',
  addRow: 'Add row',
  keys: 'Keys',
  keyList: [
    ['Arrows, Tab, Enter', 'to another cell; with Shift choose more cells, or go back'],
    ['typing', 'replaces what is there; F2 edits it; Esc leaves it as it was'],
    ['Ctrl C, Ctrl X, Ctrl V', 'copy, cut and paste, from and to Excel too'],
    ['Ctrl D', 'fill the topmost chosen cell down'],
    ['Ctrl Shift D', 'duplicate row'],
    ['Ctrl Delete', 'remove row; Delete empties cells'],
    ['Ctrl Z, Ctrl Y', 'undo, redo'],
    ['Ctrl Enter', 'to the next open question'],
    ['unknown or ?', 'as an answer: not known yet'],
    ['Esc, then Tab', 'leave the table'],
  ],
  help: 'Type to fill a cell, F2 to edit. Esc and then Tab leaves the table.',
  removed: (count) => (count === 1 ? 'Row removed.' : `${count} rows removed.`),
  pasted: (rows, cells) => `${rows === 1 ? '1 row' : `${rows} rows`} pasted, ${cells} cells.`,
  unread: (count) => (count === 1 ? 'Note: 1 cell could not be read.' : `Note: ${count} cells could not be read.`),
  outside: (count) =>
    count === 1
      ? '1 value fell outside the table on the right and was not pasted.'
      : `${count} values fell outside the table on the right and were not pasted.`,
  byName: 'Each column went to its name.',
  above: (rows, titles) =>
    `Skipped above the column names: ${titles.length > 0 ? quoted(titles, 'and another') : rows === 1 ? '1 empty row' : `${rows} empty rows`}.`,
  totals: (rows) => (rows === 1 ? 'The row with the total was skipped.' : `${rows} rows with a total were skipped.`),
  unnamed: (count, names) =>
    `Not pasted, for no column of the table goes by that name: ${names.length > 0 ? quoted(names, 'and another') : 'a column without a name'} (${count === 1 ? '1 value' : `${count} values`}). “Import a list” knows more columns; Ctrl V pastes there too.`,
  tooMany: (rows, room) =>
    `Nothing was pasted: there are ${rows} rows and this dossier has room for ${room}. Use “Import a list” to group like vehicles.`,
  full: 'A dossier cannot hold more groups.',
  selected: (rows, columns) => `${rows} × ${columns} cells chosen`,
  notAnAnswer: (text, answers) => `“${text}” is none of the answers. Choose from: ${answers}.`,
  severalAnswers: (text, answers) => `“${text}” can be ${answers}. Type a little more.`,
  zoneUnknown: (text) =>
    `“${text}” is no municipality with a zero-emission zone. Type towns with commas between, or “none”.`,
  tooLong: (limit) => `This is longer than ${limit} characters. Make it shorter.`,
  meanAll: (meant, others) =>
    others === 1 ? `${meant}, in the other cell of this column too` : `${meant}, in the ${others} other cells too`,
  filledDown: 'Filled down.',
  nothingAbove: 'There is no row above this cell.',
  cellEmpty: 'empty',
};

export const fleetTableWords: Record<Language, FleetTableWords> = { nl, en };
