/**
 * At which value the conclusion turns: of the diesel price, the electricity price, the purchase price and the yearly
 * kilometres, one at a time with all else typical.
 */
import type { Parameters } from '../parameters/parameters.ts';
import { differenceWith, uncertainty, type WeightedTerm, type YearlyDifference } from './difference.ts';
import { isElectricPrice, readFactor, termProduct, type Factor, type FigureValue, type Term } from './terms.ts';

export const breakEvenKinds = [
  'dieselPrice',
  'electricityPrice',
  'homePrice',
  'publicPrice',
  'fastPrice',
  'fastTruckPrice',
  'electricPurchase',
  'purchaseEuro',
  'yearlyKm',
] as const;
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
  unit: 'EUR/l' | 'EUR/kWh' | '%' | 'EUR' | 'km/year';
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

/** Prices of electricity away from the depot, each with the figure that it is. */
const ELSEWHERE = {
  homePrice: 'en.home',
  publicPrice: 'en.public.ac',
  fastPrice: 'en.public.dc',
  fastTruckPrice: 'en.public.hpc',
} as const satisfies Partial<Record<BreakEvenKind, string>>;
type Elsewhere = keyof typeof ELSEWHERE;

/** The figure that a turning price is a value of; undefined where it is not one figure. */
export function figureOfPrice(kind: BreakEvenKind): string | undefined {
  return kind === 'dieselPrice' ? DIESEL : kind in ELSEWHERE ? ELSEWHERE[kind as Elsewhere] : undefined;
}

/** What the sources hold possible. */
interface Ends {
  low: number;
  high: number;
}

export interface BreakEvenInput {
  /** All vehicles together, typical prices. */
  difference: YearlyDifference;
  /** The same for a share of the kilometres, 1 is as planned; fixed costs stay. */
  withKm: (share: number) => number;
  yearlyKm: number;
  /**
   * Price of charging at the depot, euro per kWh, and the difference at another price; null without depot charging. The
   * range is what the sources say of the supply price in it; null where they say nothing.
   */
  depot: { now: number; at: (price: number) => number; range: Ends | null } | null;
  /** Electric vehicles as they are bought, euro; the range is null where every price is an offer. Null without one. */
  purchase: { now: number; range: Ends | null } | null;
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
    range: Ends | null,
  ): BreakEven => {
    const until = now * REACH;
    const value = until > 0 ? crossing(curve, now, until) : null;
    const cheaper = value === null ? null : curve(value + (until - value) * 1e-3) < 0 ? 'above' : 'below';
    const within = value === null || range === null ? null : value >= range.low && value <= range.high;
    return { figure, value, now, until, cheaper, cheaperNow: typical < 0, within, unit };
  };
  const price = (kind: BreakEvenKind, figure: string, unit: 'EUR/l' | 'EUR/kWh'): BreakEven => {
    const curve = withPrice(figure, difference, parameters);
    return one(kind, unit, parameters.number(figure), curve, rangeOf(figure, parameters));
  };
  const list = [price('dieselPrice', DIESEL, 'EUR/l')];
  const { depot, purchase } = input;
  const most = mostPaid(difference, depot !== null, parameters);
  if (most === 'electricityPrice' && depot !== null)
    list.push(one('electricityPrice', 'EUR/kWh', depot.now, depot.at, depot.range));
  else if (most !== null && most !== 'electricityPrice') list.push(price(most, ELSEWHERE[most], 'EUR/kWh'));
  const withShare = withPurchase(difference, parameters);
  const shareOf = (euro: number): number => (purchase === null ? 0 : (100 * euro) / purchase.now);
  const shares = purchase?.range && { low: shareOf(purchase.range.low), high: shareOf(purchase.range.high) };
  list.push(one('electricPurchase', '%', 100, withShare, shares ?? null));
  if (purchase !== null && purchase.now > 0)
    list.push(one('purchaseEuro', 'EUR', purchase.now, (euro) => withShare(shareOf(euro)), purchase.range));
  list.push(one('yearlyKm', 'km/year', input.yearlyKm, (km) => input.withKm(km / input.yearlyKm), null));
  return list;
}

/** From low to high where the set has a range of the figure and the adviser has no value of his own. */
export function rangeOf(figure: string, parameters: Parameters): Ends | null {
  const { low, high } = uncertainty(figure, parameters);
  return low < high ? { low, high } : null;
}

/** The price of electricity that most is paid for; null where none is. */
function mostPaid(
  { terms }: YearlyDifference,
  atDepot: boolean,
  parameters: Parameters,
): Elsewhere | 'electricityPrice' | null {
  const typical = typicalOf(parameters);
  const paid = (counts: (one: WeightedTerm) => boolean): number =>
    terms.filter(counts).reduce((sum, { term, weight }) => sum + weight * termProduct(term, typical), 0);
  const ranked = [
    ...(atDepot ? [['electricityPrice', paid(({ term }) => term.part.startsWith('depot'))] as const] : []),
    ...(Object.keys(ELSEWHERE) as Elsewhere[]).map(
      (kind) => [kind, paid(({ figures }) => figures.includes(ELSEWHERE[kind]))] as const,
    ),
  ].sort(([, one], [, other]) => other - one);
  const [first] = ranked;
  return first[1] > 0 ? first[0] : atDepot ? 'electricityPrice' : null;
}

/** The difference at another price of one kind of energy. */
function withPrice(figure: string, difference: YearlyDifference, parameters: Parameters): Curve {
  const typical = typicalOf(parameters);
  return moving(
    difference,
    ({ figures }) => figures.includes(figure),
    typical,
    (term, price) => termProduct(term, (id) => (id === figure ? price : typical(id))),
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
