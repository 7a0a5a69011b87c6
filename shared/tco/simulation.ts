/**
 * What the uncertain figures together do to the difference: many draws at once, from a seed, so that the same dossier
 * always gives the same answer.
 *
 * Each figure is drawn from a triangle over low, typical and high, once per draw for all groups. The price of electricity
 * moves with that of diesel: drawn is their ratio, because both follow the price of energy.
 */
import type { Parameters } from '../parameters/parameters.ts';
import { uncertainFigures, uncertainty, type YearlyDifference } from './difference.ts';
import { readFactor, type Factor } from './terms.ts';

export interface Spread {
  p10: number;
  p50: number;
  p90: number;
  mean: number;
  /** Share of the draws in which the difference is below 0: electric is cheaper. */
  shareBelowZero: number;
}

/**
 * From where to where at least eight of ten draws lie, the usual amount included. Draws that lean to one side leave it
 * outside the middle eight of ten; a range that excludes the amount beside it would be read as a fault.
 */
export function rangeAround({ p10, p90 }: Pick<Spread, 'p10' | 'p90'>, typical: number): { low: number; high: number } {
  return { low: Math.min(p10, typical), high: Math.max(p90, typical) };
}

export interface Simulation {
  draws: number;
  total: Spread;
  /** By the order of the differences given. */
  each: readonly Spread[];
  /** How often the total falls in each of equal steps from `from` to `to`. */
  histogram: { from: number; to: number; counts: readonly number[] };
}

export const DRAWS = 2000;
export const SEED = 20_261_123;
const BARS = 24;

/** A small generator with a known period (mulberry32): repeatable, and good enough for two thousand draws. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The value of a triangular distribution below which a share `u` (0..1) lies. */
export function triangular(low: number, typical: number, high: number, u: number): number {
  if (high <= low) return typical;
  const peak = (typical - low) / (high - low);
  return u < peak
    ? low + Math.sqrt(u * (high - low) * (typical - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - typical));
}

const DIESEL = 'en.diesel.exvat';
const ELECTRICITY = 'en.supply.fixed';

/** A product of a number and slots: each slot is one reading of one uncertain figure. */
interface SlotProduct {
  constant: number;
  slots: readonly number[];
}

interface CompiledTerm {
  weight: number;
  product: SlotProduct;
  atMost: SlotProduct | null;
}

interface CompiledGroup {
  times: number;
  /** Euro per year that no uncertain figure moves. */
  fixed: number;
  terms: readonly CompiledTerm[];
}

/** Simulates the differences of groups (each times its number of vehicles) and their total. */
export function simulate(
  differences: readonly { difference: YearlyDifference; times: number }[],
  parameters: Parameters,
  draws: number = DRAWS,
  seed: number = SEED,
): Simulation {
  const ids = [...new Set(differences.flatMap((one) => uncertainFigures(one.difference, parameters)))].sort();
  const { groups, slots } = compile(differences, ids, parameters);
  const each = groups.map(() => new Float64Array(draws));
  const total = new Float64Array(draws);
  const draw = drawer(ids, parameters, randomFrom(seed));
  const read = new Float64Array(slots.length);
  for (let n = 0; n < draws; n++) {
    const drawn = draw();
    slots.forEach(({ figure, factor }, slot) => (read[slot] = readFactor(factor, () => drawn[figure])));
    groups.forEach(({ times, fixed, terms }, index) => {
      let perVehicle = fixed;
      for (const { weight, product, atMost } of terms) {
        const plain = multiply(product, read);
        perVehicle += weight * (atMost === null ? plain : Math.min(plain, multiply(atMost, read)));
      }
      each[index][n] = perVehicle;
      total[n] += times * perVehicle;
    });
  }
  return { draws, total: spreadOf(total), each: each.map(spreadOf), histogram: histogramOf(total) };
}

function multiply({ constant, slots }: SlotProduct, read: Float64Array): number {
  let value = constant;
  for (const slot of slots) value *= read[slot];
  return value;
}

/** All terms as products of slots; the certain figures are multiplied out once. */
function compile(
  differences: readonly { difference: YearlyDifference; times: number }[],
  ids: readonly string[],
  parameters: Parameters,
): { groups: CompiledGroup[]; slots: { figure: number; factor: Factor }[] } {
  const order = new Map(ids.map((id, index) => [id, index]));
  const slots: { figure: number; factor: Factor }[] = [];
  const known = new Map<string, number>();
  const slotOf = (figure: number, factor: Factor): number => {
    const key = JSON.stringify(factor);
    const there = known.get(key);
    if (there !== undefined) return there;
    known.set(key, slots.length);
    slots.push({ figure, factor });
    return slots.length - 1;
  };
  const productOf = (factors: readonly Factor[]): SlotProduct => {
    let constant = 1;
    const own: number[] = [];
    for (const factor of factors) {
      const figure = 'figure' in factor ? order.get(factor.figure) : undefined;
      if (figure === undefined) constant *= readFactor(factor, (id) => parameters.number(id));
      else own.push(slotOf(figure, factor));
    }
    return { constant, slots: own };
  };
  const groups = differences.map(({ difference, times }) => {
    let fixed = 0;
    const terms: CompiledTerm[] = [];
    for (const { term, weight } of difference.terms) {
      const product = productOf(term.factors);
      const atMost = term.atMost === undefined ? null : productOf(term.atMost);
      if (product.slots.length > 0 || (atMost !== null && atMost.slots.length > 0)) {
        terms.push({ weight, product, atMost });
      } else fixed += weight * Math.min(product.constant, atMost?.constant ?? Infinity);
    }
    return { times, fixed, terms };
  });
  return { groups, slots };
}

/** One draw of all figures, by their place in `ids`. */
function drawer(ids: readonly string[], parameters: Parameters, random: () => number): () => Float64Array {
  const ranges = ids.map((id) => uncertainty(id, parameters));
  const diesel = ids.indexOf(DIESEL);
  const electricity = ids.indexOf(ELECTRICITY);
  const drawn = new Float64Array(ids.length);
  return () => {
    ranges.forEach(({ low, typical, high }, index) => (drawn[index] = triangular(low, typical, high, random())));
    if (diesel >= 0 && electricity >= 0) drawn[electricity] *= drawn[diesel] / ranges[diesel].typical;
    return drawn;
  };
}

function spreadOf(values: Float64Array): Spread {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  let sum = 0;
  let below = 0;
  for (const value of sorted) {
    sum += value;
    if (value < 0) below += 1;
  }
  return {
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    mean: sum / sorted.length,
    shareBelowZero: below / sorted.length,
  };
}

function histogramOf(values: Float64Array): Simulation['histogram'] {
  let from = Infinity;
  let to = -Infinity;
  for (const value of values) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  const counts = Array.from({ length: BARS }, () => 0);
  const step = (to - from) / BARS;
  for (const value of values) counts[step === 0 ? 0 : Math.min(BARS - 1, Math.floor((value - from) / step))] += 1;
  return { from, to, counts };
}
