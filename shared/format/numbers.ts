/**
 * Reading numbers as people type them, in Dutch and in English habit, and writing them back.
 *
 * A number misread by a factor of a thousand is the worst fault this product can have, so nothing is
 * guessed: where a text can mean two numbers ("12.345") the reader returns both and the screen asks.
 */

export type Language = 'nl' | 'en';

export interface NumberRules {
  /** Smallest value allowed, inclusive. */
  min?: number;
  /** Largest value allowed, inclusive. */
  max?: number;
  /** Only whole numbers make sense (vehicles, years). */
  whole?: boolean;
  /**
   * Smallest value that somebody can mean, where less is absurd (28 km in a year). It refuses nothing: of two readings
   * the one with thousands is taken when the other lies below this. Never the other way round.
   */
  likelyFrom?: number;
}

export type NumberProblem =
  | { problem: 'empty' }
  | { problem: 'notANumber' }
  | { problem: 'ambiguous'; candidates: readonly number[] }
  | { problem: 'tooSmall'; min: number; value: number }
  | { problem: 'tooLarge'; max: number; value: number }
  | { problem: 'notWhole'; value: number };

export type NumberReading = { ok: true; value: number } | ({ ok: false } & NumberProblem);

const SPACES = /\s/g;
/** Spaces inside a number group by three; anything else with a space in it ("1 2", two lines of a cell) is no number. */
const GROUPED_SPACE = /^\d{1,3}([ \u00a0\u2009\u202f]\d{3})+([.,]\d+)?$/;
const PLAIN = /^\d+$/;
const GROUPED_POINT = /^\d{1,3}(\.\d{3})+$/;
const GROUPED_COMMA = /^\d{1,3}(,\d{3})+$/;

/**
 * Reads a typed number. `1.234,56`, `1234.56`, `1,5` and `€ 12` are clear. A single point followed by
 * exactly three digits (`12.345`) is not: it may be twelve thousand or twelve and a bit, so both come
 * back as candidates. A single comma before three digits (`20,000`) is asked in the same way; only in Dutch,
 * where the comma is the decimal sign, it is clear when the field cannot hold the thousands (a price of
 * `1,695`). Where a field says from what on a value is likely, `28.000` is not asked when 28 is below that. A leading zero settles it (`0.105`). Exponents (`1e99`), two lines and loose spaces are refused
 * as text that is not a number.
 */
export function readNumber(text: string, rules: NumberRules = {}, language: Language = 'nl'): NumberReading {
  const bare = text.trim().replace(/^€\s*/, '').replace(/^−/, '-');
  if (bare === '') return { ok: false, problem: 'empty' };
  const negative = bare.startsWith('-');
  const spaced = negative ? bare.slice(1).trimStart() : bare;
  if (/\s/.test(spaced) && !GROUPED_SPACE.test(spaced)) return { ok: false, problem: 'notANumber' };
  const digits = spaced.replace(SPACES, '');
  const readings = possibleReadings(digits);
  if (readings.length === 0) return { ok: false, problem: 'notANumber' };
  const values = readings.map((value) => (negative && value !== 0 ? -value : value));
  if (!values.every(Number.isFinite)) return { ok: false, problem: 'notANumber' };
  if (values.length === 1) return checkNumber(values[0], rules);
  const [inThousands, decimal] = values;
  const { likelyFrom = -Infinity } = rules;
  if (decimal < likelyFrom && inThousands >= likelyFrom && isWithin(inThousands, rules)) {
    return checkNumber(inThousands, rules);
  }
  const isDecimal = language === 'nl' && digits.includes(',') && !isWithin(inThousands, rules);
  return isDecimal ? checkNumber(decimal, rules) : { ok: false, problem: 'ambiguous', candidates: values };
}

/** Tests a number against the rules of its field. */
export function checkNumber(value: number, rules: NumberRules): NumberReading {
  if (rules.min !== undefined && value < rules.min) return { ok: false, problem: 'tooSmall', min: rules.min, value };
  if (rules.max !== undefined && value > rules.max) return { ok: false, problem: 'tooLarge', max: rules.max, value };
  if (rules.whole && !Number.isInteger(value)) return { ok: false, problem: 'notWhole', value };
  return { ok: true, value };
}

function isWithin(value: number, { min = -Infinity, max = Infinity }: NumberRules): boolean {
  return value >= min && value <= max;
}

/** One number, or first the one with thousands and then the one with decimals. */
function possibleReadings(digits: string): number[] {
  if (PLAIN.test(digits)) return [Number(digits)];
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points > 0 && commas > 0) return bothSigns(digits);
  if (points > 1) return GROUPED_POINT.test(digits) ? [Number(digits.replaceAll('.', ''))] : [];
  if (commas > 1) return GROUPED_COMMA.test(digits) ? [Number(digits.replaceAll(',', ''))] : [];
  if (points === 1) return oneSign(digits, '.');
  if (commas === 1) return oneSign(digits, ',');
  return [];
}

/** `1.234,56` or `1,234.56`: the last sign is the decimal one, the other must group by three. */
function bothSigns(digits: string): number[] {
  const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  const [whole, fraction, ...rest] = digits.split(decimal);
  const grouped = decimal === ',' ? GROUPED_POINT : GROUPED_COMMA;
  if (rest.length > 0 || !grouped.test(whole) || !PLAIN.test(fraction)) return [];
  return [Number(`${whole.replaceAll(group, '')}.${fraction}`)];
}

function oneSign(digits: string, sign: string): number[] {
  const [whole, fraction] = digits.split(sign);
  if (!/^\d*$/.test(whole) || !PLAIN.test(fraction)) return [];
  const asDecimal = Number(`${whole || '0'}.${fraction}`);
  const looksGrouped = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return looksGrouped ? [Number(whole + fraction), asDecimal] : [asDecimal];
}

export interface NumberStyle {
  /** Digits after the decimal sign; exactly that many unless `minDecimals` is lower. */
  decimals?: number;
  minDecimals?: number;
}

/** Writes a number with the separators of the language (1.234,5 or 1,234.5). */
export function writeNumber(value: number, language: Language, style: NumberStyle = {}): string {
  const decimals = style.decimals ?? 0;
  return formatOf(language, decimals, style.minDecimals ?? decimals)
    .format(value)
    .replace('-', '\u2212');
}

/** Made once for each manner of writing: making one takes far longer than using it, and a report writes thousands. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, most: number, least: number): Intl.NumberFormat {
  const key = `${language} ${most} ${least}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: most,
    minimumFractionDigits: least,
    signDisplay: 'negative',
  });
  formats.set(key, made);
  return made;
}

const EDITING = new Intl.NumberFormat('en-GB', {
  useGrouping: false,
  maximumFractionDigits: 10,
  signDisplay: 'negative',
});

/** Decimals that let values be written alike without loss, five at most: the ends of a range read "1,35" and "2,00". */
export function decimalsTogether(values: readonly number[]): number {
  const decimals = values.map((value) => (String(Number(value.toFixed(5))).split('.')[1] ?? '').length);
  return Math.min(5, Math.max(0, ...decimals));
}

/** Decimals for a load in kW or an energy in kWh: small ones would read as nothing in whole numbers, and nothing is 0. */
export function loadDecimals(value: number): number {
  return value !== 0 && Math.abs(value) < 9.95 ? 1 : 0;
}

/**
 * What a number field shows while it is edited: no grouping and no exponent, so that retyping it cannot become
 * ambiguous. Exactly three decimals get a fourth (12,345 becomes 12,3450), else it would be asked.
 */
export function writeForEditing(value: number, language: Language): string {
  const plain = EDITING.format(value);
  const clear = /^-?[1-9]\d{0,2}\.\d{3}$/.test(plain) ? `${plain}0` : plain;
  return language === 'nl' ? clear.replace('.', ',') : clear;
}

/** Whole euros unless asked otherwise. The sign stands before the amount: € −1.250. */
export function writeEuro(value: number, language: Language, decimals = 0): string {
  return `€ ${writeNumber(value, language, { decimals })}`.replace(' ', '\u00a0');
}

/** The one place where money is rounded: half away from zero, to whole euros (or to the given decimals). */
export function roundMoney(value: number, decimals = 0): number {
  const factor = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9)) / factor + 0;
}
