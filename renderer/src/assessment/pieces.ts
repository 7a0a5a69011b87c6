/**
 * The assessment on its way to the screen. Nearly all of it is ledgers, about 2 MB for twenty groups; written and read in
 * one message they hold up whoever presses a key for 20 ms, and no message can be stopped halfway. So every group goes in
 * a message of its own, and the rest behind them.
 */
import type { Assessment, GroupTco } from '../../../shared/assessment/results.ts';

export type Piece = { ledgers: GroupTco } | { assessment: Assessment };

/** In the order in which they are to be sent. */
export function* piecesOf(assessment: Assessment): Generator<Piece> {
  for (const ledgers of assessment.tco.groups) yield { ledgers };
  yield { assessment: withGroups(assessment, []) };
}

/** Gives the assessment when its last piece has come. What came of another request before it is forgotten. */
export function createCollector(): (request: number, piece: Piece) => Assessment | null {
  let of: number | null = null;
  let groups: GroupTco[] = [];
  return (request, piece) => {
    if (request !== of) groups = [];
    of = request;
    if ('assessment' in piece) {
      const whole = withGroups(piece.assessment, groups);
      groups = [];
      return whole;
    }
    groups.push(piece.ledgers);
    return null;
  };
}

const withGroups = (assessment: Assessment, groups: readonly GroupTco[]): Assessment => ({
  ...assessment,
  tco: { ...assessment.tco, groups },
});
