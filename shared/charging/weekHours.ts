/** Reading a week of quarter hours as clock times. Slot 0 is Monday 00:00; Sunday night runs into Monday. */
/** A stretch of quarters. */
export interface WeekWindow {
  /** 0 is Monday. */
  day: number;
  /** "13:30". */
  from: string;
  to: string;
  slots: number;
}

const PER_DAY = 96;
const PER_WEEK = 7 * PER_DAY;

export interface Nights {
  days: number[];
  from: string;
  to: string;
}

/** Stretches of ascending slots, those with the same hours together, the longest first; two sets of hours at most. */
export function nightsByHours(slots: readonly number[]): Nights[] {
  const byHours = new Map<string, Nights & { slots: number }>();
  for (const { day, from, to, slots: length } of runsOf(slots)) {
    const nights = byHours.get(`${from}-${to}`) ?? { days: [], from, to, slots: 0 };
    nights.days.push(day);
    nights.slots += length;
    byHours.set(`${from}-${to}`, nights);
  }
  return [...byHours.values()]
    .sort((one, other) => other.slots - one.slots)
    .slice(0, 2)
    .map(({ days, from, to }) => ({ days: days.sort((one, other) => one - other), from, to }));
}

export function runsOf(slots: readonly number[]): WeekWindow[] {
  const runs: { first: number; last: number }[] = [];
  for (const slot of slots) {
    const run = runs.at(-1);
    if (run && slot === run.last + 1) run.last = slot;
    else runs.push({ first: slot, last: slot });
  }
  const [head, tail] = [runs[0], runs.at(-1)];
  if (head && tail && head !== tail && head.first === 0 && tail.last === PER_WEEK - 1) {
    // The week is a circle: what ends on Sunday at midnight goes on on Monday.
    tail.last += head.last + 1;
    runs.shift();
  }
  return runs.map(({ first, last }) => ({
    day: Math.floor(first / PER_DAY) % 7,
    from: clockOf(first),
    to: clockOf(last + 1),
    slots: last - first + 1,
  }));
}

/** The stretch of the day that holds all these quarters, across midnight where that is shorter; null without any. */
export function bindingHours(slots: readonly number[]): { from: string; to: string } | null {
  if (slots.length === 0) return null;
  const marked = new Set(slots.map((slot) => slot % PER_DAY));
  let best = { start: 0, length: 0 };
  for (let start = 0; start < PER_DAY; start++) {
    if (marked.has(start)) continue;
    let length = 1;
    while (length < PER_DAY && !marked.has((start + length) % PER_DAY)) length++;
    if (length > best.length) best = { start, length };
  }
  return { from: clockOf(best.start + best.length), to: clockOf(best.start) };
}

function clockOf(slot: number): string {
  const minutes = (slot % PER_DAY) * 15;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
