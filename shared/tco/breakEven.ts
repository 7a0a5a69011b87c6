/**
 * At which value the conclusion turns: of the diesel price, the electricity price, the purchase price and the yearly
 * kilometres, one at a time with all else typical.
 */
import type { Parameters } from '../parameters/parameters.ts';
import { differenceWith, uncertainty, type WeightedTerm, type YearlyDifference } from './difference.ts';
import { isElectricPrice, readFactor, termProduct, type Factor, type FigureValue, type Term } from './terms.ts';

export const breakEvenKinds = ['dieselPrice', 'electricityPrice', 'electricPurchase', 'yearlyKm'] as const;
export type BreakEvenKind = (typeof breakEvenKinds)[number];

export interface BreakEven {
  figure: BreakEvenKind;
  /** The value at which both cost the same, in the unit; null when there is none from 0 to `until`. */
  value: number | null;
  now: number;
  /** How far was looked, in the unit. */
  until: number;
  /** On which side of the value electric is cheaper; null without a value. */
  cheaper: 'above' | 'below' | null;
  /** Electric is cheaper at the value of now. */
  cheaperNow: boolean;
  /** The value lies within what the sources hold possible; null where they give no range. */
  within: boolean | null;
  unit: 'EUR/l' | 'EUR/kWh' | '%' | 'km/year';
}

/** A difference as a function of one quantity; it may bend (a subsidy with a maximum), so it is searched, not solved. */
type Curve = (value: number) => number;

const STEPS = 200;
const HALVINGS = 60;

/** The crossing nearest to `now` on 0 .. until, or null. */
export function crossing(curve: Curve, now: number, until: number): number | null {
  let best: number | null = null;
  let left = 0;
  let atLeft = curve(0);
  for (let step = 1; step <= STEPS; step++) {
    const right = (until * step) / STEPS;
    const atRight = curve(right);
    if (atLeft === 0 || atLeft < 0 !== atRight < 0) {
      const found = atLeft === 0 ? left : halve(curve, left, right, atLeft);
      if (best === null || Math.abs(found - now) < Math.abs(best - now)) best = found;
    }
    left = right;
    atLeft = atRight;
  }
  return best;
}

function halve(curve: Curve, from: number, to: number, atFrom: number): number {
  let low = from;
  let high = to;
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (low + high) / 2;
    if (curve(middle) < 0 === atFrom < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const DIESEL = 'en.diesel.exvat';

export interface BreakEvenInput {
  /** All vehicles together, typical prices. */
  difference: YearlyDifference;
  /** The same for a share of the kilometres, 1 is as planned; fixed costs stay. */
  withKm: (share: number) => number;
  yearlyKm: number;
  /** Price of charging at the depot, euro per kWh, and the difference at another price; null without depot charging. */
  depot: { now: number; at: (price: number) => number; low: number; high: number } | null;
}

/** Looked at up to this many times the value of now. */
const REACH = 4;

export function breakEvens(input: BreakEvenInput, parameters: Parameters): BreakEven[] {
  const { difference } = input;
  const typical = differenceWith(difference, typicalOf(parameters));
  const one = (
    figure: BreakEvenKind,
    unit: BreakEven['unit'],
    now: number,
    curve: Curve,
    range: { low: number; high: number } | null,
  ): BreakEven => {
    const until = now * REACH;
    const value = until > 0 ? crossing(curve, now, until) : null;
    const cheaper = value === null ? null : curve(value + (until - value) * 1e-3) < 0 ? 'above' : 'below';
    const within = value === null || range === null ? null : value >= range.low && value <= range.high;
    return { figure, value, now, until, cheaper, cheaperNow: typical < 0, within, unit };
  };
  const diesel = uncertainty(DIESEL, parameters);
  const list = [one('dieselPrice', 'EUR/l', diesel.typical, withDieselPrice(difference, parameters), diesel)];
  const { depot } = input;
  if (depot !== null) list.push(one('electricityPrice', 'EUR/kWh', depot.now, depot.at, depot));
  list.push(one('electricPurchase', '%', 100, withPurchase(difference, parameters), null));
  list.push(one('yearlyKm', 'km/year', input.yearlyKm, (km) => input.withKm(km / input.yearlyKm), null));
  return list;
}

/** The difference at another diesel price. */
function withDieselPrice(difference: YearlyDifference, parameters: Parameters): Curve {
  const typical = typicalOf(parameters);
  return moving(
    difference,
    ({ figures }) => figures.includes(DIESEL),
    typical,
    (term, price) => termProduct(term, (id) => (id === DIESEL ? price : typical(id))),
  );
}

/** The difference with all prices of electric vehicles times a share: the price itself and all that follows from it. */
function withPurchase(difference: YearlyDifference, parameters: Parameters): Curve {
  const typical = typicalOf(parameters);
  const product = (factors: readonly Factor[], share: number): number =>
    factors.reduce((value, factor) => value * readFactor(factor, typical) * (isElectricPrice(factor) ? share : 1), 1);
  return moving(
    difference,
    ({ term }) => [...term.factors, ...(term.atMost ?? [])].some(isElectricPrice),
    typical,
    (term, percent) => {
      const plain = product(term.factors, percent / 100);
      return term.atMost === undefined ? plain : Math.min(plain, product(term.atMost, percent / 100));
    },
  );
}

/** The difference as a function of something that only some of its terms know: the others are added up once. */
function moving(
  { terms }: YearlyDifference,
  moves: (one: WeightedTerm) => boolean,
  typical: FigureValue,
  productAt: (term: Term, value: number) => number,
): Curve {
  const moved = terms.filter(moves);
  const standing = differenceWith({ terms: terms.filter((one) => !moves(one)) }, typical);
  return (value) => moved.reduce((sum, { term, weight }) => sum + weight * productAt(term, value), standing);
}

function typicalOf(parameters: Parameters): FigureValue {
  return (id) => parameters.number(id);
}
