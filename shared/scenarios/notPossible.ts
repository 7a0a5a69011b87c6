/** Why what a variant chooses does not come about: the groups are then calculated with electric, bought. */
import type { Assessment } from '../assessment/results.ts';
import type { AlternativeId } from '../dossier/schema.ts';
import type { Obstacle } from '../tco/feasible.ts';

export interface NotPossible {
  groupId: string;
  obstacles: readonly Obstacle[];
}

/** Of each group that cannot go on in that way. `sameAsNow`: none can, and all are bought electric already. */
export function notPossibleIn(
  { tco }: Pick<Assessment, 'tco'>,
  alternative: AlternativeId | null,
): { groups: NotPossible[]; all: boolean; sameAsNow: boolean } {
  if (alternative === null) return { groups: [], all: false, sameAsNow: false };
  const groups = tco.groups.flatMap(({ groupId, planned }) => {
    const obstacles = planned.alternatives.find(({ id }) => id === alternative)?.obstacles ?? [];
    return obstacles.length === 0 ? [] : [{ groupId, obstacles }];
  });
  const all = groups.length > 0 && groups.length === tco.groups.length;
  return { groups, all, sameAsNow: all && tco.groups.every(({ electric }) => electric.id === 'electric') };
}
