/** The figures that decide most, as something to be moved by hand. */
import type { TcoResult } from '../assessment/results.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { uncertainty } from '../tco/difference.ts';

export interface Lever {
  figure: string;
  low: number;
  high: number;
  /** The value of the base case. */
  typical: number;
  /** How far one step goes. */
  step: number;
}

export const leverCount = 5;

/** Steps from one end to the other. */
const STEPS = 40;

/**
 * The five figures that move the difference most, each from its sourced low to its sourced high. The order is that of
 * the base case, so that a slider never jumps away from under the hand.
 */
export function leversOf(tco: TcoResult, parameters: Parameters): Lever[] {
  return tco.swings.slice(0, leverCount).map(({ figure }) => {
    const { low, typical, high } = uncertainty(figure, parameters);
    return { figure, low, high, typical, step: niceStep((high - low) / STEPS) };
  });
}

/** 1, 2 or 5 times a power of ten, at most as large as what is asked. */
export function niceStep(atMost: number): number {
  const power = 10 ** Math.floor(Math.log10(atMost));
  const times = atMost / power;
  // Divided where it can be: 1 / 100 is exactly the number that is read as 0.01.
  const of = (one: number): number => (power < 1 ? one / Math.round(1 / power) : one * power);
  return times >= 5 ? of(5) : times >= 2 ? of(2) : of(1);
}
