/**
 * What a meter file is read as. Every decision is told with its reason and can be answered otherwise; what the file
 * does not settle is an open question; what is missing stays missing.
 */

/** What has to be decided about a file, and the answers that each can have. Empty: the answers are names in the file. */
export const topicChoices = {
  /** 06/04/2026 is 6 April or 4 June. */
  dateOrder: ['dayFirst', 'monthFirst'],
  /** What the clock of the file shows. */
  clock: ['offset', 'unix', 'local', 'winter', 'utc'],
  /** The moment beside a value is the start or the end of its interval. */
  label: ['start', 'end'],
  /** A value is the use of its interval, or the reading of a counter. */
  kind: ['interval', 'counter'],
  unit: ['Wh', 'kWh', 'MWh', 'W', 'kW', 'MW'],
  decimal: ['comma', 'point'],
  /** Where a column holds both directions: which of them has no minus. */
  sign: ['importPositive', 'exportPositive'],
  /** Which of two lines for the same interval counts. */
  duplicates: ['first', 'last'],
  /** Which column or channel is what the site takes from the grid. */
  importColumn: [],
  /** Which connection, where the file holds several. */
  meter: [],
  /** Which sheet of a spreadsheet. */
  sheet: [],
  /** A counter that begins again at 0: it was full, or it is another meter. */
  rollover: ['rolled', 'changed'],
} as const;

export type Topic = keyof typeof topicChoices;
/** Answers by topic; a topic without one is decided by the reader. */
export type Answers = Partial<Record<Topic, string>>;

/** Why something was decided; the words are in shared/text/meter.ts. */
export type Because =
  | 'answered'
  | 'columnName'
  | 'offsetInFile'
  | 'unixInFile'
  | 'utcInName'
  | 'noOffset'
  | 'doubleHour'
  | 'skippedHour'
  | 'noDoubleHour'
  | 'hourThatIsNot'
  | 'fromAndTo'
  | 'firstAndLast'
  | 'label2400'
  | 'dayRow'
  | 'formOfSource'
  | 'notSettled'
  | 'dayAbove12'
  | 'orderOfDays'
  | 'onlyRises'
  | 'goesUpAndDown'
  | 'unitNamed'
  | 'unitAbove'
  | 'useWord'
  | 'digits'
  | 'delimiter'
  | 'jsonNumber'
  | 'negativeValues'
  | 'negativeAtNight'
  | 'conflict'
  | 'severalColumns'
  | 'severalMeters'
  | 'severalSheets'
  | 'onlySheet'
  | 'nearFull';

export interface Decision {
  topic: Topic;
  choice: string;
  choices: readonly string[];
  because: Because;
  /** What the reason rests on, for its sentence. */
  values: Readonly<Record<string, string | number>>;
  /** `open`: the file does not settle it, and `choice` is only the likeliest. */
  standing: 'clear' | 'open' | 'answered';
}

export type Direction = 'import' | 'export' | 'net';
export type Delimiter = ';' | ',' | '\t' | '|';

/** The form that was recognised. */
export interface FileForm {
  kind: 'delimited' | 'json' | 'sheet';
  delimiter: Delimiter | null;
  encoding: 'utf8' | 'utf16' | 'windows1252' | null;
  /** Line of the names of the columns; null without. Lines above it were left out. */
  headerLine: number | null;
  /** One row holds a whole day. */
  dayRows: boolean;
  /** Columns and channels that were counted, and those that were left out. */
  used: readonly { name: string; direction: Direction }[];
  leftOut: readonly string[];
}

export interface Gap {
  /** Start of the first missing interval, ms since 1970. */
  startMs: number;
  intervals: number;
}

export type RowFault = 'noTime' | 'notANumber' | 'offGrid' | 'extraCells' | 'outOfRange' | 'dayLength';

export interface Problems {
  gaps: readonly Gap[];
  /** Lines for an interval that had a value already: with the same value, or with another. */
  duplicates: { identical: number; conflicting: number; firstConflictMs: number | null };
  rejected: { total: number; first: readonly { line: number; reason: RowFault }[] };
  /** Intervals where a cell of one direction was empty while the other had a value: read as 0. */
  blankAsZero: number;
  /** Moments at which a counter went back: a meter was changed. */
  meterChanges: readonly number[];
  /** Days on which all intervals are equal: a total of the day that was spread. */
  flatDays: number;
  /** Values that the source marked as estimated. */
  estimated: number;
}

export interface MeterReading {
  form: FileForm;
  /** 15, or longer where the file has no quarters. */
  stepMinutes: 15 | 30 | 60;
  /** Length of an interval in the file, minutes. */
  sourceMinutes: number;
  /** Start of the first interval, ms since 1970; the others follow without a break. */
  startMs: number;
  /** Energy per interval, kWh; NaN where the file has no value. */
  importKWh: Float64Array;
  /** Null where the file has no feed-in at all. */
  exportKWh: Float64Array | null;
  decisions: readonly Decision[];
  problems: Problems;
}

export type MeterRefusal =
  | { reason: 'empty' | 'spreadsheet' | 'pdf' | 'binary' }
  | { reason: 'notATable' | 'brokenJson' | 'noTime' | 'noValue' | 'dayValues' | 'tooFarApart' | 'tooManyColumns' }
  | { reason: 'step'; minutes: number }
  /** No row could be used; the first faults say why. */
  | { reason: 'noRows'; rejected: Problems['rejected'] };

export type MeterResult = { ok: true; reading: MeterReading } | ({ ok: false } & MeterRefusal);

/** What the file leaves to be answered. */
export function openQuestions(reading: MeterReading): Decision[] {
  return reading.decisions.filter((decision) => decision.standing === 'open');
}
