/**
 * The yearly difference between two alternatives as weighted products of figures, so that it can be asked again with
 * other figures thousands of times without building a ledger.
 */
import type { AlternativeId } from '../dossier/schema.ts';
import type { Parameters, Range } from '../parameters/parameters.ts';
import { annuityFactor, calculatedLines } from './calculate.ts';
import type { TcoInputs } from './inputs.ts';
import type { CostLine } from './lines.ts';
import { figuresOf, termProduct, termWeight, type FigureValue, type Term } from './terms.ts';

export interface WeightedTerm {
  term: Term;
  /** Euro per year for a product of 1. */
  weight: number;
  figures: readonly string[];
}

/** `minus` counts negative: what it costs is saved. */
export interface YearlyDifference {
  terms: readonly WeightedTerm[];
}

/** How far one uncertain figure moves a yearly difference, euro per year. */
export interface Swing {
  figure: string;
  atLow: number;
  atHigh: number;
}

/** Terms of the lines of one alternative in euro per vehicle and year. */
function weightedTerms(lines: readonly CostLine[], inputs: TcoInputs, sign: 1 | -1): WeightedTerm[] {
  const factor = annuityFactor(inputs);
  return lines.flatMap((line) =>
    line.terms.map((term) => ({
      term,
      weight: (sign * termWeight(term, inputs.discountRate, inputs.discountPoint)) / factor,
      figures: figuresOf(term),
    })),
  );
}

/** The lines of `plus` less those of `minus`, euro per vehicle and year; negative means that `plus` is cheaper. */
export function differenceOf(
  plus: readonly CostLine[],
  minus: readonly CostLine[],
  inputs: TcoInputs,
): YearlyDifference {
  return { terms: [...weightedTerms(plus, inputs, 1), ...weightedTerms(minus, inputs, -1)] };
}

/** `plus` less `minus`, euro per vehicle and year; negative means that `plus` is cheaper. */
export function yearlyDifference(
  plus: AlternativeId,
  minus: AlternativeId,
  inputs: TcoInputs,
  parameters: Parameters,
): YearlyDifference {
  const linesOf = (id: AlternativeId): CostLine[] => calculatedLines(id, inputs, parameters);
  return differenceOf(linesOf(plus), linesOf(minus), inputs);
}

/** The same with typical figures, as one number: without the terms, where only the sum is asked. */
export function typicalDifference(
  plus: AlternativeId,
  minus: AlternativeId,
  inputs: TcoInputs,
  parameters: Parameters,
): number {
  const typical: FigureValue = (id) => parameters.number(id);
  const yearly = (id: AlternativeId): number =>
    calculatedLines(id, inputs, parameters).reduce(
      (total, { terms }) =>
        terms.reduce(
          (sum, term) => sum + termWeight(term, inputs.discountRate, inputs.discountPoint) * termProduct(term, typical),
          total,
        ),
      0,
    );
  return (yearly(plus) - yearly(minus)) / annuityFactor(inputs);
}

export function differenceWith({ terms }: YearlyDifference, valueOf: FigureValue): number {
  return terms.reduce((sum, { term, weight }) => sum + weight * termProduct(term, valueOf), 0);
}

/** Several differences together, each times its number of vehicles. */
export function addDifferences(parts: readonly { difference: YearlyDifference; times: number }[]): YearlyDifference {
  return {
    terms: parts.flatMap(({ difference, times }) =>
      difference.terms.map((one) => ({ ...one, weight: one.weight * times })),
    ),
  };
}

/** A figure that the source gives as a point, and the figure that holds what other sources say of it. */
const BANDS: Readonly<Record<string, string>> = { 'en.supply.fixed': 'en.supply.band' };

/** Low, typical and high of a figure as the range of a result uses it. An own value of the adviser is what it is. */
export function uncertainty(id: string, parameters: Parameters): Range {
  const own = parameters.range(id);
  const band = BANDS[id];
  const replaced = parameters.overrides.some((override) => override.id === id);
  if (band === undefined || replaced || !parameters.has(band)) return own;
  const wide = parameters.range(band);
  return { low: Math.min(wide.low, own.typical), typical: own.typical, high: Math.max(wide.high, own.typical) };
}

/** Uncertain figures behind a difference. */
export function uncertainFigures({ terms }: YearlyDifference, parameters: Parameters): string[] {
  const all = new Set(terms.flatMap((one) => one.figures));
  return [...all].filter((id) => {
    const { low, high } = uncertainty(id, parameters);
    return low < high;
  });
}

/** One uncertain figure at a time to its low and its high, the others typical. Largest effect first. */
export function swings(difference: YearlyDifference, parameters: Parameters): Swing[] {
  const total = differenceWith(difference, (id) => parameters.number(id));
  return uncertainFigures(difference, parameters)
    .map((figure) => swingOf(figure, difference, total, parameters))
    .sort((one, other) => Math.abs(other.atHigh - other.atLow) - Math.abs(one.atHigh - one.atLow));
}

/** The same for one figure; `total` is the difference with typical figures. */
export function swingOf(figure: string, difference: YearlyDifference, total: number, parameters: Parameters): Swing {
  const typical: FigureValue = (id) => parameters.number(id);
  const { low, high } = uncertainty(figure, parameters);
  const touched = difference.terms.filter((one) => one.figures.includes(figure));
  const without = total - touched.reduce((sum, one) => sum + one.weight * termProduct(one.term, typical), 0);
  const at = (value: number): number =>
    touched.reduce(
      (sum, one) => sum + one.weight * termProduct(one.term, (id) => (id === figure ? value : typical(id))),
      without,
    );
  return { figure, atLow: at(low), atHigh: at(high) };
}

/**
 * The range of a difference from its swings: independent figures seldom all fall on one side, so their effects are
 * added as the root of the sum of squares, upward and downward apart.
 */
export function combine(typical: number, effects: readonly { atLow: number; atHigh: number }[]): Range {
  let up = 0;
  let down = 0;
  for (const { atLow, atHigh } of effects) {
    up += Math.max(atLow - typical, atHigh - typical, 0) ** 2;
    down += Math.min(atLow - typical, atHigh - typical, 0) ** 2;
  }
  return { low: typical - Math.sqrt(down), typical, high: typical + Math.sqrt(up) };
}
