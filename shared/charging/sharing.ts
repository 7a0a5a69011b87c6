/** Vehicles that share chargers take turns: everyone plugs in once per stay, and they change places at set times. */

const MINUTES_PER_DAY = 1440;

/** A span of time in minutes from Monday 00:00. */
interface Span {
  from: number;
  until: number;
}

export interface Sharing {
  /** Chargers of the group. */
  chargers: number;
  vehicles: number;
  /** Clock times at which places are changed, minutes after midnight; without enough of them the stay is divided evenly. */
  swapTimes: readonly number[];
}

/** The part of its stay in which a vehicle (counted from 0) stands at a charger. */
export function turnAt<S extends Span>(stay: S, sharing: Sharing, vehicle: number): S {
  const rounds = Math.ceil(sharing.vehicles / Math.max(1, sharing.chargers));
  if (rounds <= 1) return stay;
  const round = Math.floor(vehicle / Math.max(1, sharing.chargers));
  const changes = changesIn(stay, rounds, sharing.swapTimes);
  const from = round === 0 ? stay.from : changes[round - 1];
  const until = round === rounds - 1 ? stay.until : changes[round];
  return {
    ...stay,
    from: Math.min(from, stay.until),
    until: Math.max(Math.min(from, stay.until), Math.min(until, stay.until)),
  };
}

/** When places change: the set times in the order in which they come, else at even distances. */
function changesIn({ from, until }: Span, rounds: number, swapTimes: readonly number[]): number[] {
  if (swapTimes.length >= rounds - 1) {
    const start = ((from % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
    return swapTimes
      .map((clock) => from + ((clock - start + MINUTES_PER_DAY) % MINUTES_PER_DAY))
      .sort((one, other) => one - other)
      .slice(0, rounds - 1);
  }
  return Array.from({ length: rounds - 1 }, (_, index) => from + ((until - from) * (index + 1)) / rounds);
}
