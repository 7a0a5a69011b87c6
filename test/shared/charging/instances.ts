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

export type PriceKind = 'plain' | 'belowZero' | 'dearExport';

/**
 * Prices and feed-in for a depot. Plain: one price, day and night, or another price every quarter, export never earning
 * more than import costs. Below zero: some hours cost less than nothing. Dear export: a fixed feed-in that in some
 * hours is above the price.
 */
export function withPrices(problem: ChargeProblem, seed: number, kind: PriceKind): ChargeProblem {
  const random = randomFrom(seed * 31 + 7);
  const { slots, slotMinutes } = problem;
  const cents = (value: number): number => Math.round(value * 1000) / 1000;
  const shape = Math.floor(random() * 3);
  const price = Array.from({ length: slots }, (_, slot) => {
    const hour = ((slot * slotMinutes) / 60) % 24;
    if (shape === 0) return 0.24;
    if (shape === 1) return hour >= 7 && hour < 23 ? 0.28 : 0.19;
    return cents(0.17 + 0.11 * Math.sin(((hour - 12) / 12) * Math.PI) + 0.05 * random());
  });
  const lower = kind === 'plain' ? 0 : 0.05 + 0.1 * random();
  const pricePerKWh = price.map((value) => cents(value - lower));
  const earns = Math.floor(random() * 3);
  const plainFeedIn = (value: number): number => Math.min(value, [0, 0.06, cents(value - 0.04)][earns]);
  const feedInPerKWh = pricePerKWh.map((value) => {
    if (kind === 'plain') return Math.max(0, plainFeedIn(value));
    return kind === 'belowZero' ? Math.min(value, 0.03) : cents(0.12 - lower);
  });
  const peakPricePerKW = [0, 0.8, 2.5, 12][Math.floor(random() * 4)];
  return { ...problem, objective: 'cost', pricePerKWh, feedInPerKWh, peakPricePerKW };
}

/** A stationary battery from a small one to one that carries the depot, some of them without losses. */
export function withBattery(problem: ChargeProblem, seed: number): ChargeProblem {
  const random = randomFrom(seed * 17 + 3);
  const energyKWh = rounded(10 + 400 * random() ** 2);
  const powerKW = rounded(energyKWh * (0.2 + 1.3 * random()));
  const roundTripEfficiency = random() < 0.15 ? 1 : rounded(10 * (0.7 + 0.28 * random())) / 10;
  return { ...problem, battery: { energyKWh, powerKW, roundTripEfficiency } };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
