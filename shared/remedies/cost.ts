/** What a remedy costs: known from the figures, nothing because nothing is bought, or open because nobody knows. */
import type { CostedRemedy, Site } from '../dossier/schema.ts';
import type { Parameters, Range } from '../parameters/parameters.ts';

export type Cost =
  /** Nothing is bought or paid. */
  | { readonly state: 'none' }
  /** No sourced figure: never counted as 0. */
  | { readonly state: 'open' }
  | { readonly state: 'known'; readonly euro: Range; readonly parameters: readonly string[] };

export const NO_COST: Cost = { state: 'none' };
export const OPEN_COST: Cost = { state: 'open' };

/** A known amount made of figures times quantities. What is saved counts negative; dear is dear for both. */
export function costOf(
  parts: readonly { readonly figure: string; readonly times: number }[],
  parameters: Parameters,
): Cost {
  const euro = { low: 0, typical: 0, high: 0 };
  for (const { figure, times } of parts) {
    const range = parameters.range(figure);
    euro.low += range.low * times;
    euro.typical += range.typical * times;
    euro.high += range.high * times;
  }
  return { state: 'known', euro, parameters: [...new Set(parts.map((part) => part.figure))] };
}

/** A known amount that is the same low and high. */
export function exactly(euro: number, parameters: readonly string[]): Cost {
  return { state: 'known', euro: { low: euro, typical: euro, high: euro }, parameters };
}

/** A cost with what the adviser entered for it on top; what is open becomes what was entered. */
export function withOwn(cost: Cost, { remedyCosts }: Pick<Site, 'remedyCosts'>, id: CostedRemedy): Cost {
  const own = remedyCosts[id];
  if (own === null) return cost;
  return cost.state === 'open' ? exactly(own, []) : sumOf([cost, exactly(own, [])]);
}

/** Adds costs; open as soon as one of them is. */
export function sumOf(costs: readonly Cost[]): Cost {
  if (costs.some((cost) => cost.state === 'open')) return OPEN_COST;
  const known = costs.filter((cost) => cost.state === 'known');
  if (known.length === 0) return NO_COST;
  const euro = { low: 0, typical: 0, high: 0 };
  for (const cost of known) {
    euro.low += cost.euro.low;
    euro.typical += cost.euro.typical;
    euro.high += cost.euro.high;
  }
  return { state: 'known', euro, parameters: [...new Set(known.flatMap((cost) => cost.parameters))] };
}

/** Typical euro, 0 where nothing is bought; null where open. */
export function typicalOf(cost: Cost): number | null {
  return cost.state === 'open' ? null : cost.state === 'none' ? 0 : cost.euro.typical;
}

/**
 * Investment and yearly cost as one yearly amount, to rank by: the investment as an annuity over the life of a
 * charger at the interest of the parameter set. Null where one of them is open.
 */
export function equivalentPerYear(investment: Cost, yearly: Cost, parameters: Parameters): number | null {
  const [once, perYear] = [typicalOf(investment), typicalOf(yearly)];
  if (once === null || perYear === null) return null;
  const rate = parameters.number('veh.interest') / 100;
  const years = parameters.number('chg.life');
  const share = rate === 0 ? 1 / years : rate / (1 - (1 + rate) ** -years);
  return once * share + perYear;
}
