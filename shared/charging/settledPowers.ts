import type { SiteAnswer } from './siteAnswer.ts';
import type { Scope } from './siteProgram.ts';
import type { Stays } from './stays.ts';

/** Gains are told apart by this part of a doubling. */
const PARTS_OF_DOUBLING = 4;
const MOST_CLASSES = 400;

/**
 * What the powers that stayed as they were could gain at the prices of the answer. Sets the most gainful free, at most
 * `most` of them, but none of those that come to less than `little` all together.
 */
export function gainOfSettled(
  found: SiteAnswer,
  scope: Scope,
  limits: { readonly little: number; readonly most: number },
  setFree: Uint8Array,
): number {
  const least = limits.little / Math.max(1, setFree.length);
  const classOf = (gain: number): number =>
    gain > least ? Math.min(MOST_CLASSES - 1, Math.floor(PARTS_OF_DOUBLING * Math.log2(gain / least))) : NONE;
  const inClass = new Int32Array(MOST_CLASSES);
  let total = 0;
  eachSettled(found, scope, (gain) => {
    total += gain;
    const own = classOf(gain);
    if (own !== NONE) inClass[own]++;
  });
  let last = MOST_CLASSES - 1;
  let left = limits.most;
  for (; last > 0 && inClass[last] <= left; last--) left -= inClass[last];
  const share = left / Math.max(1, inClass[last]);
  eachSettled(found, scope, (gain, place, s, t) => {
    const own = classOf(gain);
    if (own > last || (own === last && turnOf(s, t) < share)) setFree[place] = 1;
  });
  return total;
}

const NONE = -1;

/** A number from 0 up to 1 for each session and slot, in no order: whose turn it is among equals. */
export function turnOf(s: number, t: number): number {
  return ((Math.imul(s + 1, 0x9e3779b1) ^ Math.imul(t + 1, 0x85ebca6b)) >>> 0) / 2 ** 32;
}

function eachSettled(
  { site, answer }: SiteAnswer,
  { free, powerKW }: Scope,
  visit: (gain: number, place: number, s: number, t: number) => void,
): void {
  const { stays, wanted, drawnRow, sessionRow, mostPerSlot } = site;
  const { slots, slotHours, count, arrival, first }: Stays = stays;
  for (let s = 0; s < count; s++) {
    if (!(wanted[s] > 0)) continue;
    const own = answer.price[sessionRow[s]];
    let t = arrival[s];
    for (let place = first[s]; place < first[s + 1]; place++) {
      if (free[place] === 0) {
        // What a kWh more costs, all told: below 0 it should be drawn at full power, above 0 not at all.
        const perKWh = -own - answer.price[drawnRow[t]];
        visit(perKWh * powerKW[place] * slotHours - Math.min(0, perKWh * mostPerSlot[s]), place, s, t);
      }
      if (++t === slots) t = 0;
    }
  }
}
