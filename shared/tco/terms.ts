/**
 * A cost as a sum of products: amounts per year x figures. Everything that is asked of a cost follows from this one
 * form: the ledger (figures typical), its range (one figure low or high), the draws, the break-even values, and the
 * arithmetic that an accountant follows from the total down to the leaves.
 */
import { discountFactor, type DiscountPoint, type LedgerLine } from './ledger.ts';

/** How a figure stands in a product. */
export type Reading =
  | 'value'
  /** x percent as a share: x / 100. */
  | 'percent'
  /** A loss of x percent, so more is needed: 1 / (1 - x / 100). */
  | 'grossUp'
  /** A share of x percent after so many times the span that it holds for: (x / 100) ^ power. */
  | { power: number }
  /** What is left after so many years of a life of x years, straight line: max(0, 1 - years / x). */
  | { remaining: number };

/** A figure of the parameter set, or a number that was entered or follows from entries. */
export type Factor =
  | { figure: string; reading: Reading }
  /**
   * `quote` marks the entered price of a vehicle, so that a search for the price at which it turns can move it;
   * `divides` puts it under the stroke.
   */
  | { constant: number; quote?: 'electric' | 'diesel'; divides?: true };

export interface Term {
  /** What this part of the cost is; the catalogue names it. */
  part: string;
  /** running: discounted at the point of the year; once: by its own number of years. */
  timing: 'running' | 'once';
  /** Index is the year, 0 is now; multiplied by the product of the factors. */
  amounts: readonly number[];
  factors: readonly Factor[];
  /** The product is never above the product of these (a subsidy with a maximum). */
  atMost?: readonly Factor[];
  /** What the amounts of a year are made of, for the arithmetic: 26,000 km. */
  quantity?: { value: number; unit: string };
}

/** Whether a factor is the price of an electric vehicle, by figure or by quote. */
export function isElectricPrice(factor: Factor): boolean {
  if ('constant' in factor) return factor.quote === 'electric';
  return factor.reading === 'value' && /^veh\..*\.price\.bev$|^veh\.lev\.(l7e|cargobike)$/.test(factor.figure);
}

/** Gives the value of a figure: typical, low, high, or drawn. */
export type FigureValue = (id: string) => number;

export function readFactor(factor: Factor, valueOf: FigureValue): number {
  if ('constant' in factor) return factor.divides === true ? 1 / factor.constant : factor.constant;
  const value = valueOf(factor.figure);
  const { reading } = factor;
  if (reading === 'value') return value;
  if (reading === 'percent') return value / 100;
  if (reading === 'grossUp') return 1 / (1 - value / 100);
  if ('power' in reading) return (value / 100) ** reading.power;
  return Math.max(0, 1 - reading.remaining / value);
}

function product(factors: readonly Factor[], valueOf: FigureValue): number {
  let result = 1;
  for (const factor of factors) result *= readFactor(factor, valueOf);
  return result;
}

/** The number that the amounts of a term are multiplied by. */
export function termProduct(term: Term, valueOf: FigureValue): number {
  const plain = product(term.factors, valueOf);
  return term.atMost === undefined ? plain : Math.min(plain, product(term.atMost, valueOf));
}

/** The term as a line of the ledger, with the figures that `valueOf` gives. */
export function ledgerLinesOf(term: Term, valueOf: FigureValue): LedgerLine[] {
  const times = termProduct(term, valueOf);
  if (term.timing === 'running') {
    return [{ name: term.part, perYear: term.amounts.slice(1).map((amount) => amount * times) }];
  }
  return term.amounts.flatMap((amount, atYear) =>
    amount === 0 ? [] : [{ name: term.part, amount: amount * times, atYear }],
  );
}

/** Present value of the amounts alone; times the product it is the present value of the term. */
export function termWeight(term: Term, rate: number, point: DiscountPoint): number {
  return term.amounts.reduce((sum, amount, year) => {
    if (amount === 0) return sum;
    const factor = term.timing === 'once' ? (1 + rate) ** -year : discountFactor(rate, point, year);
    return sum + amount * factor;
  }, 0);
}

/** Figures of the parameter set in a term, each once. */
export function figuresOf(term: Term): string[] {
  const figures: string[] = [];
  for (const factor of term.factors) addFigure(factor, figures);
  for (const factor of term.atMost ?? []) addFigure(factor, figures);
  return figures;
}

/** The lists are short: looking through one is quicker than making a set of it. */
function addFigure(factor: Factor, figures: string[]): void {
  if ('figure' in factor && !figures.includes(factor.figure)) figures.push(factor.figure);
}

/** An amount now: `amount` x the factors. */
export function onceAt(
  part: string,
  atYear: number,
  amount: number,
  factors: readonly Factor[] = [],
  more: Pick<Term, 'atMost' | 'quantity'> = {},
): Term {
  const amounts = Array.from({ length: atYear + 1 }, (_, year) => (year === atYear ? amount : 0));
  return { part, timing: 'once', amounts, factors, ...more };
}

/** An amount in every year of use; `path` has one number per year, year 1 first. */
export function yearly(
  part: string,
  path: readonly number[],
  factors: readonly Factor[] = [],
  quantity?: Term['quantity'],
): Term {
  return { part, timing: 'running', amounts: [0, ...path], factors, ...(quantity === undefined ? {} : { quantity }) };
}

const plainFigures = new Map<string, Factor>();

/** Plain readings are the same object each time: thousands of products share a few hundred of them. */
export function figure(id: string, reading: Reading = 'value'): Factor {
  if (typeof reading !== 'string') return { figure: id, reading };
  const key = `${reading} ${id}`;
  const known = plainFigures.get(key) ?? { figure: id, reading };
  plainFigures.set(key, known);
  return known;
}

export function constant(value: number): Factor {
  return { constant: value };
}
