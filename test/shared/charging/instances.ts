import type { ChargeProblem, Session } from '../../../shared/charging/problem.ts';

/** A problem of quarter hours without limit, price or battery, with what the test is about filled in. */
export function problemWith(given: Partial<ChargeProblem> & { slots: number }): ChargeProblem {
  return {
    slotMinutes: 15,
    cyclic: false,
    baseLoadKW: constant(0, given.slots),
    limitKW: null,
    pricePerKWh: null,
    feedInPerKWh: null,
    peakPricePerKW: 0,
    objective: 'peak',
    battery: null,
    sessions: [],
    ...given,
  };
}

export function constant(value: number, slots: number): number[] {
  return Array.from({ length: slots }, () => value);
}

export function session(
  id: string,
  arrival: number,
  departure: number,
  energyKWh: number,
  maxPowerKW: number,
): Session {
  return { id, arrival, departure, energyKWh, maxPowerKW };
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32), so that a failure can be made again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface DepotSize {
  readonly vehicles: number;
  readonly days: number;
}

/**
 * A depot as one meets it, in all sorts: delivery vans that stand overnight, cars that stand by day, short stops with
 * a fast charger; offices, PV surplus and cold stores as base load; no limit, one limit, a limit by hour, and limits
 * that nothing fits under.
 */
export function randomDepot(seed: number, { vehicles, days }: DepotSize): ChargeProblem {
  const random = randomFrom(seed);
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)];
  const slotMinutes = pick([15, 15, 15, 30, 60]);
  const day = (24 * 60) / slotMinutes;
  const slots = day * days;
  const cyclic = random() < 0.5;
  const hourOf = (slot: number): number => ((slot % day) * 24) / day;

  const office = random() * 80;
  const pv = random() < 0.5 ? random() * 200 : 0;
  const steady = random() * 40;
  const baseLoadKW = Array.from({ length: slots }, (_, slot) => {
    const hour = hourOf(slot);
    const atWork = hour >= 7 && hour < 18 ? office : 0;
    const sun = pv * Math.max(0, Math.sin(((hour - 6) / 12) * Math.PI));
    return rounded(steady + atWork - sun + 10 * random());
  });

  const sessions: Session[] = [];
  for (let vehicle = 0; vehicle < vehicles; vehicle++) {
    const maxPowerKW = pick([3.7, 11, 22, 22, 50, 150]);
    const [from, hours] = pick([
      [17, 13],
      [16, 15],
      [8, 9],
      [12, 1],
      [20, 24],
    ] as const);
    for (let onDay = 0; onDay < days; onDay++) {
      const arrival = Math.min(slots - 1, Math.floor(onDay * day + ((from + 2 * random()) / 24) * day));
      const length = Math.ceil(((hours * (0.6 + 0.4 * random())) / 24) * day);
      const departure = Math.min(arrival + length, cyclic ? arrival + slots : slots);
      const mostKWh = maxPowerKW * (departure - arrival) * (slotMinutes / 60);
      // A few ask for more than their stay can give, many for half of it, some for hardly anything.
      const energyKWh = rounded(Math.min(mostKWh * pick([0.1, 0.4, 0.6, 0.9, 1, 1.3]), 20 + 380 * random()));
      sessions.push({ id: `v${vehicle}-d${onDay}`, arrival, departure, energyKWh, maxPowerKW });
    }
  }
  return problemWith({ slotMinutes, slots, cyclic, baseLoadKW, limitKW: limitFor(), sessions });

  function limitFor(): number[] | null {
    const kind = pick(['none', 'flat', 'roomy', 'roomy', 'hourly', 'night', 'hopeless'] as const);
    const meanKW = (sessions.reduce((sum, { energyKWh }) => sum + energyKWh, 0) / days / 24) * (0.8 + 2 * random());
    if (kind === 'none') return null;
    if (kind === 'roomy') return constant(rounded(steady + office + 3 * meanKW), slots);
    if (kind === 'hopeless') return constant(rounded(steady * random()), slots);
    return Array.from({ length: slots }, (_, slot) => {
      const hour = hourOf(slot);
      if (kind === 'hourly') return rounded(meanKW * (0.5 + random()));
      if (kind === 'night') return rounded(hour >= 7 && hour < 23 ? meanKW * 0.5 : meanKW * 2);
      return rounded(meanKW + steady);
    });
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
