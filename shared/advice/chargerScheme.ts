/** What became of SPRILA in the ledger of a group: one rule for draft and findings. */
import type { GroupTco } from '../assessment/results.ts';

/** The chargers that are bought in time get less together than the scheme pays out at all. */
export function isBelowSprilaMinimum({ electric }: GroupTco): boolean {
  return electric.costs.some(({ type, line }) => type === 'chargerSubsidy' && line.reason === 'belowMinimum');
}
