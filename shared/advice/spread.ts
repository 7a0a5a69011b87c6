/**
 * The one range that the reader meets: where at least eight of ten draws lie, and the amount itself. The range of the figures one by one is another
 * measure of the same uncertainty and stays with the calculation; two ranges beside each other only raise doubt.
 */
import type { SimulationResult } from '../assessment/later.ts';
import type { GroupTco } from '../assessment/results.ts';
import type { Range } from '../parameters/parameters.ts';
import { rangeAround, type Spread } from '../tco/simulation.ts';
import type { AdviceContext } from './findings.ts';

export interface SpokenRange {
  low: number;
  high: number;
}

/** Of all vehicles together, euro a year; null while the draws are still to come. */
export function totalSpread({ assessment, later }: AdviceContext): SpokenRange | null {
  const { difference } = assessment.tco;
  return later.simulation === null || difference === null
    ? null
    : rangeAround(later.simulation.total, difference.typical);
}

/** Of one vehicle of a group, euro a year; null while the draws are still to come. */
export function groupSpread(groupId: string, { assessment, later }: AdviceContext): SpokenRange | null {
  const drawn = drawnOf(later.simulation, groupId);
  const group = assessment.tco.groups.find((one) => one.groupId === groupId);
  return drawn === undefined || group === undefined ? null : rangeAround(drawn, group.difference.typical);
}

/**
 * A difference with the range that goes with it in words, euro a year: that of the draws; without draws, the quick one
 * that came with the difference. The typical value stays.
 */
export function withSpokenRange(difference: Range, drawn: Spread | undefined): Range {
  return drawn === undefined ? difference : { ...rangeAround(drawn, difference.typical), typical: difference.typical };
}

/** The draws of one group, per vehicle; undefined while they are still to come. */
export function drawnOf(simulation: SimulationResult | null, groupId: string): Spread | undefined {
  return simulation?.groups.find((one) => one.groupId === groupId)?.spread;
}

export type Verdict = 'cheaper' | 'likelyCheaper' | 'even' | 'likelyDearer' | 'dearer';

/** A difference below this share of what the diesel vehicle costs is no difference to decide by. */
const NO_DIFFERENCE = 0.05;

/** What the draws say of a group in one word; until they are there, what the figures one by one say. */
export function verdictOf(group: GroupTco, context: AdviceContext): Verdict {
  const { low, high } = groupSpread(group.groupId, context) ?? group.difference;
  if (high < 0) return 'cheaper';
  if (low > 0) return 'dearer';
  const { typical } = group.difference;
  if (Math.abs(typical) <= NO_DIFFERENCE * group.diesel.perYear) return 'even';
  return typical < 0 ? 'likelyCheaper' : 'likelyDearer';
}

/** Whether the range of the whole fleet leaves the sign open. */
export function signIsOpen(context: AdviceContext): boolean {
  const range = totalSpread(context) ?? context.assessment.tco.difference;
  return range !== null && range.low < 0 && range.high > 0;
}

/** Of a hundred draws: a result that is not quite sure is never told as 0 or 100. */
export function ofHundred(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return '< 1';
  return rounded === 100 && share < 1 ? '> 99' : String(rounded);
}
