/** Which part of the power that is counted on the grid operator does not guarantee. */
import { SLOTS_PER_WEEK } from '../charging/sessions.ts';
import type { Site } from '../dossier/schema.ts';
import type { ConnectionLimits } from './connection.ts';

/**
 * notFirm: what lies above `firmKW` may be taken away (null: nobody has said how much is firm). mayBeLimited and
 * onlyInHours: the contract has hours, and they are not entered. all: everything that is counted is guaranteed.
 */
export type Guarantee =
  { kind: 'all' } | { kind: 'notFirm'; firmKW: number | null } | { kind: 'mayBeLimited' } | { kind: 'onlyInHours' };

export function guaranteeOf({ contractForm, limitBlocks, firmKW }: Site): Guarantee {
  const hoursKnown = limitBlocks.some((block) => block.powerKW !== null);
  if (contractForm === 'nonFirm') return { kind: 'notFirm', firmKW };
  if (contractForm === 'capacityLimiting' && !hoursKnown) return { kind: 'mayBeLimited' };
  if (contractForm === 'timeBlock' && !hoursKnown) return { kind: 'onlyInHours' };
  return { kind: 'all' };
}

/** The limit when all that is not guaranteed is taken away, margin off, kW per quarter; null where that is not known. */
export function guaranteedLimitKW(
  site: Site,
  limits: ConnectionLimits,
  limitKW: ArrayLike<number>,
): Float64Array | null {
  const guarantee = guaranteeOf(site);
  if (guarantee.kind === 'all') return Float64Array.from(limitKW);
  if (guarantee.kind !== 'notFirm' || guarantee.firmKW === null) return null;
  const firm = guarantee.firmKW * (1 - limits.marginPercent / 100);
  return Float64Array.from({ length: SLOTS_PER_WEEK }, (_, slot) => Math.min(limitKW[slot], firm));
}
