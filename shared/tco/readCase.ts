/** Reading the input of the `tco` command: every refusal names the field and says what to do. */
import type { LedgerCase, LedgerLine } from './ledger.ts';
import { calculateLedger, type LedgerResult } from './ledger.ts';

export interface CaseRefusal {
  ok: false;
  field: string;
  message: string;
}

class Refused extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

const MAX_YEARS = 200;

/** Reads and calculates a case. */
export function tcoCommand(json: unknown): { ok: true; result: LedgerResult } | CaseRefusal {
  try {
    const ledger = readCase(json);
    const result = calculateLedger(ledger);
    refuseOverflow(ledger, result);
    return { ok: true, result };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, field: error.field, message: error.message };
    throw error;
  }
}

/** Numbers that are each allowed can together pass what a number can hold; that must not be printed as nothing. */
function refuseOverflow(ledger: LedgerCase, { presentValue, annuity, lines }: LedgerResult): void {
  const line = lines.findIndex((one) => ![one.presentValue, ...one.perYear].every(Number.isFinite));
  if (line >= 0) throw new Refused(`lines[${line}]`, 'becomes too large to calculate with.');
  if (![presentValue, annuity].every(Number.isFinite)) {
    throw new Refused('discountRate', `gives amounts too large to calculate with over ${ledger.years} years.`);
  }
}

/** Words for the reader of a case; they carry no money. */
const CASE_REMARKS = ['name', 'description', 'note'];
const LINE_REMARKS = ['note'];

const CASE_FIELDS = ['years', 'kmPerYear', 'discountRate', 'discountPoint', 'lines'];
const LINE_FIELDS = {
  amount: ['name', 'amount', 'atYear'],
  perKm: ['name', 'perKm', 'price', 'index'],
  perYear: ['name', 'perYear', 'index'],
};

/** A field that is passed over in silence is a wrong number: `indx` would be a price that never rises. */
function refuseOthers(input: Record<string, unknown>, known: readonly string[], at: string, what: string): void {
  const other = Object.keys(input).find((key) => !known.includes(key));
  if (other === undefined) return;
  throw new Refused(at === '' ? other : `${at}.${other}`, `is not a field of ${what}; known are ${known.join(', ')}.`);
}

function readCase(json: unknown): LedgerCase {
  const input = objectAt(json, '');
  refuseOthers(input, [...CASE_FIELDS, ...CASE_REMARKS], '', 'a case');
  const years = numberAt(input.years, 'years');
  if (!Number.isInteger(years) || years < 1 || years > MAX_YEARS) {
    throw new Refused('years', `must be a whole number from 1 to ${MAX_YEARS}, not ${years}.`);
  }
  const kmPerYear = pathAt(input.kmPerYear, 'kmPerYear', years);
  for (const [index, km] of (typeof kmPerYear === 'number' ? [kmPerYear] : kmPerYear).entries()) {
    if (km < 0) {
      const field = typeof kmPerYear === 'number' ? 'kmPerYear' : `kmPerYear[${index}]`;
      throw new Refused(field, `must be 0 or more, not ${km}.`);
    }
  }
  const discountRate = numberAt(input.discountRate, 'discountRate');
  if (discountRate <= -1) throw new Refused('discountRate', `must be more than -1 (0.06 is 6 %), not ${discountRate}.`);
  const point = input.discountPoint ?? 'middle';
  if (point !== 'start' && point !== 'middle' && point !== 'end') {
    throw new Refused('discountPoint', `must be "start", "middle" or "end", not ${show(point)}.`);
  }
  if (!Array.isArray(input.lines)) throw new Refused('lines', 'must be a list of cost lines.');
  const lines = input.lines.map((line, index) => lineAt(line, `lines[${index}]`, years));
  return { years, kmPerYear, discountRate, discountPoint: point, lines };
}

function lineAt(json: unknown, at: string, years: number): LedgerLine {
  const line = objectAt(json, at);
  if (typeof line.name !== 'string' || line.name === '')
    throw new Refused(`${at}.name`, 'must be a text that is not empty.');
  const { name } = line;
  const kinds = (['amount', 'perKm', 'perYear'] as const).filter((kind) => line[kind] !== undefined);
  if (kinds.length !== 1) {
    throw new Refused(
      at,
      `must have exactly one of amount, perKm and perYear; it has ${kinds.join(' and ') || 'none'}.`,
    );
  }
  refuseOthers(line, [...LINE_FIELDS[kinds[0]], ...LINE_REMARKS], at, `a line with ${kinds[0]}`);
  if (kinds[0] === 'amount') {
    const atYear = numberAt(line.atYear, `${at}.atYear`);
    if (!Number.isInteger(atYear) || atYear < 0 || atYear > years) {
      throw new Refused(`${at}.atYear`, `must be a whole number from 0 to ${years}, not ${atYear}.`);
    }
    return { name, amount: numberAt(line.amount, `${at}.amount`), atYear };
  }
  const index = line.index === undefined ? 0 : numberAt(line.index, `${at}.index`);
  if (index <= -1) throw new Refused(`${at}.index`, `must be more than -1 (0.02 is 2 %), not ${index}.`);
  if (kinds[0] === 'perYear') return { name, perYear: pathAt(line.perYear, `${at}.perYear`, years), index };
  const price = line.price === undefined ? 1 : pathAt(line.price, `${at}.price`, years);
  return { name, perKm: pathAt(line.perKm, `${at}.perKm`, years), price, index };
}

function objectAt(json: unknown, at: string): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Refused(at || 'case', `must be an object with named fields, not ${show(json)}.`);
  }
  return json as Record<string, unknown>;
}

function numberAt(value: unknown, field: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new Refused(field, `must be a number, not ${show(value)}.`);
  return value;
}

function pathAt(value: unknown, field: string, years: number): number | number[] {
  if (!Array.isArray(value)) return numberAt(value, field);
  if (value.length !== years) {
    throw new Refused(field, `must have ${years} numbers, one for each year; it has ${value.length}.`);
  }
  return value.map((entry, index) => numberAt(entry, `${field}[${index}]`));
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
