/** When a state of a dossier is kept, and which kept states may go. Pure. */
import type { VersionRow } from './migrations/version2.ts';

/** Less apart than this, two states are one bout of work. */
const pauseMilliseconds = 5 * 60_000;

const newestKept = 20;
const daysKept = 60;

interface States {
  createdAt: string;
  /** The state that is about to be replaced. */
  before: string;
  /** The state that replaces it. */
  after: string;
  /** The newest version that was kept; null when there is none. */
  lastKept: string | null;
}

/**
 * Whether the state before is kept: after a pause always, and in one long bout of work every five minutes. Gaps count
 * in both directions, so a clock that was set back does not stop the history.
 */
export function isDue({ createdAt, before, after, lastKept }: States): boolean {
  if (lastKept === before) return false;
  return gap(before, after) >= pauseMilliseconds || gap(lastKept ?? createdAt, before) >= pauseMilliseconds;
}

/** A moment that cannot be read counts as a pause: rather a version too many. */
function gap(one: string, other: string): number {
  const milliseconds = Math.abs(Date.parse(one) - Date.parse(other));
  return Number.isNaN(milliseconds) ? pauseMilliseconds : milliseconds;
}

type Kept = Pick<VersionRow, 'id' | 'number' | 'at' | 'name'>;

/**
 * The versions of one dossier that may go: with a name none; of the others all but the newest twenty and the last of
 * each of sixty days. Days are counted, not compared with today.
 */
export function versionsToRemove(versions: readonly Kept[]): string[] {
  const unnamed = versions.filter(({ name }) => name === null).sort((one, other) => other.number - one.number);
  const days = new Map<string, string>();
  for (const { id, at } of unnamed) {
    const day = at.slice(0, 10);
    if (!days.has(day) && days.size < daysKept) days.set(day, id);
  }
  const kept = new Set([...unnamed.slice(0, newestKept).map(({ id }) => id), ...days.values()]);
  return unnamed.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
}
