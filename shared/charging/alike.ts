import type { ChargePlan } from './plan.ts';
import { siteWith } from './plan.ts';
import type { ChargeProblem, Session } from './problem.ts';
import { reachableKWh, staysOf } from './stays.ts';

/** A problem with fewer sessions and the same optimum, and the way back to a plan for the sessions as they are. */
export interface Alike {
  readonly problem: ChargeProblem;
  split(plan: ChargePlan): ChargePlan;
}

/** A part of a session: the session of the smaller problem that it went into, and its share of that one's power. */
interface Part {
  readonly group: number;
  readonly share: number;
}

/** Closer than this to a whole number of slots at full power is that whole number, and its difference is rounding. */
const WHOLE = 1e-9;

/**
 * Adds up sessions of the same stay, exactly.
 *
 * Sessions that stay equally long and need the same number of slots at full power are one larger session: whatever that
 * one draws can be dealt out in proportion to their powers. A session that needs 7.3 slots is the sum of one that needs
 * 7, with 0.7 of its power, and one that needs 8, with the rest: for any k slots, the most that it can draw in them is
 * power times the lesser of k and 7.3, which runs straight between whole numbers, and it is these mosts alone that
 * decide which totals the slots can be given (they are the rank function of a polymatroid, and ranks add up).
 *
 * A stay whose sessions would not become fewer by this is left as it is.
 */
export function addedUp(problem: ChargeProblem): Alike {
  const slotHours = problem.slotMinutes / 60;
  const sessions: Session[] = [];
  const partsOf: (readonly Part[])[] = problem.sessions.map(() => []);
  for (const members of sameStays(problem).values()) {
    const pieces = members.map((s) => piecesOf(problem.sessions[s], slotHours));
    const powerOf = new Map<number, number>();
    for (const { fullSlots, powerKW } of pieces.flat()) powerOf.set(fullSlots, (powerOf.get(fullSlots) ?? 0) + powerKW);
    if (powerOf.size >= members.length) {
      for (const s of members) partsOf[s] = [{ group: sessions.push(problem.sessions[s]) - 1, share: 1 }];
      continue;
    }
    const groupOf = new Map<number, number>();
    const { arrival, departure } = problem.sessions[members[0]];
    for (const [fullSlots, maxPowerKW] of powerOf) {
      const energyKWh = fullSlots * maxPowerKW * slotHours;
      const id = `${arrival}-${departure}-${fullSlots}`;
      groupOf.set(fullSlots, sessions.push({ id, arrival, departure, energyKWh, maxPowerKW }) - 1);
    }
    members.forEach((s, i) => {
      partsOf[s] = pieces[i].flatMap(({ fullSlots, powerKW }) => {
        const group = groupOf.get(fullSlots);
        return group === undefined ? [] : [{ group, share: powerKW / sessions[group].maxPowerKW }];
      });
    });
  }
  if (sessions.length === problem.sessions.length) return { problem, split: (plan) => plan };
  return { problem: { ...problem, sessions }, split: (plan) => dealtOut(problem, partsOf, plan) };
}

/** Positions of the sessions by stay, in the order of the problem. */
function sameStays({ sessions }: ChargeProblem): Map<string, number[]> {
  const found = new Map<string, number[]>();
  sessions.forEach(({ arrival, departure }, s) => {
    const stay = `${arrival}-${departure}`;
    const members = found.get(stay);
    if (members === undefined) found.set(stay, [s]);
    else members.push(s);
  });
  return found;
}

/** A session as one or two that need a whole number of slots at full power; none if it draws nothing. */
function piecesOf(session: Session, slotHours: number): { readonly fullSlots: number; readonly powerKW: number }[] {
  const { arrival, departure, maxPowerKW } = session;
  const wantedKWh = reachableKWh(session, slotHours);
  if (!(wantedKWh > 0)) return [];
  const slots = wantedKWh / (maxPowerKW * slotHours);
  // A power meant as unlimited counts as what the energy asks for in one slot.
  if (slots <= 1) return [{ fullSlots: 1, powerKW: wantedKWh / slotHours }];
  const nearest = Math.round(slots);
  if (Math.abs(slots - nearest) <= WHOLE * nearest)
    return [{ fullSlots: Math.min(nearest, departure - arrival), powerKW: maxPowerKW }];
  const below = Math.floor(slots);
  return [
    { fullSlots: below, powerKW: (below + 1 - slots) * maxPowerKW },
    { fullSlots: below + 1, powerKW: (slots - below) * maxPowerKW },
  ];
}

/** Deals what the added-up sessions draw out to the parts they are made of. */
function dealtOut(problem: ChargeProblem, partsOf: readonly (readonly Part[])[], plan: ChargePlan): ChargePlan {
  const stays = staysOf(problem);
  const powerKW = new Float64Array(stays.first[stays.count]);
  const deliveredKWh = new Float64Array(stays.count);
  partsOf.forEach((parts, s) => {
    const { energyKWh, maxPowerKW } = problem.sessions[s];
    const start = stays.first[s];
    for (const { group, share } of parts) {
      const from = plan.stays.first[group];
      deliveredKWh[s] += share * plan.deliveredKWh[group];
      for (let k = 0; k < stays.length[s]; k++) powerKW[start + k] += share * plan.powerKW[from + k];
    }
    for (let place = start; place < stays.first[s + 1]; place++) powerKW[place] = Math.min(powerKW[place], maxPowerKW);
    const most = Math.min(energyKWh, reachableKWh(problem.sessions[s], stays.slotHours));
    if (deliveredKWh[s] > most * (1 - WHOLE)) deliveredKWh[s] = most;
  });
  const siteKW = siteWith(problem, stays, powerKW);
  plan.battery?.chargeKW.forEach((kW, t) => (siteKW[t] += kW - (plan.battery?.dischargeKW[t] ?? 0)));
  return { stays, powerKW, deliveredKWh, siteKW, battery: plan.battery };
}
