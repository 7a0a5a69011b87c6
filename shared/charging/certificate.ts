import type { ChargeProblem } from './problem.ts';
import { countingLimitKW, highestImportKW, reachableKWh } from './stays.ts';

/**
 * Why the peak cannot be lower, in words that can be checked with a pocket calculator and shown to an entrepreneur:
 *
 * - `baseLoad`: the base load reaches this peak by itself (or the site never imports; the slot is then null);
 * - `sessions`: these sessions, even at full power outside these slots, must take so much energy inside them that the
 *   slots cannot all stay below the peak.
 */
export type PeakCertificate =
  | { readonly kind: 'baseLoad'; readonly peakKW: number; readonly slot: number | null }
  | {
      readonly kind: 'sessions';
      readonly peakKW: number;
      /** The energy that the plan delivers to all sessions together; with less, a lower peak may do. */
      readonly deliveredKWh: number;
      /** Binding slots, ascending. */
      readonly slots: readonly number[];
      /** Binding sessions, as positions in the problem, ascending. */
      readonly sessions: readonly number[];
    };

/**
 * Why no more can be delivered under the limit: these sessions cannot get more than full power outside these slots
 * and what the limit leaves inside them. Empty lists: every session gets all that full power during its stay allows.
 */
export interface UnmetCertificate {
  readonly deliveredKWh: number;
  readonly slots: readonly number[];
  readonly sessions: readonly number[];
}

/** Relative difference below which a bound and the value reached are the same. */
const TOLERANCE = 1e-6;

/**
 * Recomputes from the certificate's sessions and slots alone the peak below which no plan can deliver the certified
 * energy. Valid for any certificate, also a wrong one: then the bound is low and `holds` is false.
 *
 * The reasoning: inside the slots must come what is delivered, less all that the other sessions may get, less what
 * full power gives the binding sessions outside the slots. The slots together hold that much only from a certain peak.
 */
export function checkPeakCertificate(
  problem: ChargeProblem,
  certificate: PeakCertificate,
): { lowerBoundKW: number; holds: boolean } {
  const baseLoadPeak = highestImportKW(problem.baseLoadKW);
  const lowerBoundKW =
    certificate.kind === 'baseLoad'
      ? baseLoadPeak
      : Math.max(
          baseLoadPeak,
          peakToHoldKW(
            problem,
            certificate.slots,
            certificate.deliveredKWh - deliveredOutsideKWh(problem, certificate.sessions, certificate.slots),
          ),
        );
  return { lowerBoundKW, holds: same(lowerBoundKW, certificate.peakKW) };
}

/** Recomputes from the certificate's sessions and slots alone what no plan under the limit can exceed, kWh. */
export function checkUnmetCertificate(
  problem: ChargeProblem,
  certificate: UnmetCertificate,
): { upperBoundKWh: number; holds: boolean } {
  const limitKW = countingLimitKW(problem);
  let upperBoundKWh = deliveredOutsideKWh(problem, certificate.sessions, certificate.slots);
  for (const t of certificate.slots) upperBoundKWh += (limitKW[t] - problem.baseLoadKW[t]) * (problem.slotMinutes / 60);
  return { upperBoundKWh, holds: same(upperBoundKWh, certificate.deliveredKWh) };
}

/** The most that can be delivered without the given sessions drawing in the given slots, kWh. */
function deliveredOutsideKWh(problem: ChargeProblem, sessions: readonly number[], slots: readonly number[]): number {
  const slotHours = problem.slotMinutes / 60;
  const binding = new Set(sessions);
  // How many of the slots lie before slot t, over two cycles, so that a stay past the end is one subtraction too.
  const inside = new Uint8Array(problem.slots);
  for (const t of slots) inside[t] = 1;
  const before = new Int32Array(2 * problem.slots + 1);
  for (let t = 0; t < 2 * problem.slots; t++) before[t + 1] = before[t] + inside[t % problem.slots];
  return problem.sessions.reduce((sum, session, s) => {
    const { arrival, departure, maxPowerKW } = session;
    if (!binding.has(s)) return sum + reachableKWh(session, slotHours);
    const slotsOutside = departure - arrival - (before[departure] - before[arrival]);
    return sum + maxPowerKW * slotsOutside * slotHours;
  }, 0);
}

/** The lowest peak at which the slots together leave room for this much energy; infinite when the limits do not. */
function peakToHoldKW(problem: ChargeProblem, slots: readonly number[], energyKWh: number): number {
  const limits = countingLimitKW(problem);
  const ascending = slots.toSorted((a, b) => limits[a] - limits[b]);
  // With peak P a slot holds min(P, limit) - base load. Take the slots that reach their limit first out one by one.
  let neededKW = energyKWh / (problem.slotMinutes / 60);
  for (const t of slots) neededKW += problem.baseLoadKW[t];
  for (const [done, t] of ascending.entries()) {
    const peakKW = neededKW / (slots.length - done);
    if (peakKW <= limits[t]) return peakKW;
    neededKW -= limits[t];
  }
  const rounding = TOLERANCE * Math.max(1, Math.abs(energyKWh));
  return neededKW > rounding ? Number.POSITIVE_INFINITY : (limits[ascending.at(-1) ?? 0] ?? 0);
}

function same(bound: number, certified: number): boolean {
  return Math.abs(bound - certified) <= TOLERANCE * Math.max(1, Math.abs(certified));
}
