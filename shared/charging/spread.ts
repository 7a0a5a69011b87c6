/**
 * Coming back later and leaving earlier than usual. Which vehicle is how late is drawn from its own name, not from a
 * generator that runs on: the draws of a vehicle do not change when others are added, and two runs are the same.
 */

/** typical: every vehicle somewhere within its spread; late: everyone at the far end of it. */
export type Timing = 'typical' | 'late';

/** Minutes of shift for the draw named `key`; whole minutes from 0 to `minutes`. */
export function spread(minutes: number, timing: Timing, key: string): number {
  if (minutes <= 0) return 0;
  return timing === 'late' ? minutes : Math.round(minutes * fraction(key));
}

/** A number from 0 up to 1 that follows from the text alone (FNV-1a, then mixed). */
function fraction(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
