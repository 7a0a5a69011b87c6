/**
 * Several companies together: the joint profile, what they need together, who brings room and who takes it.
 *
 * The sum of the single profiles is quick. The joint optimum, in which the companies make way for each other, is one
 * problem over all sessions and runs in steps, so that a worker can tell how far it is and can be stopped.
 */
import { optimalPeakKW, optimalPlan } from '../charging/optimum.ts';
import type { Session } from '../charging/problem.ts';
import { SLOTS_PER_WEEK } from '../charging/sessions.ts';
import { highestImportKW } from '../charging/stays.ts';
import { uncontrolled } from '../charging/strategies.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Member } from './member.ts';

export interface MemberShare {
  id: string;
  name: string;
  vehicles: number;
  groups: readonly string[];
  /** The margin that it keeps by itself, percent. */
  marginPercent: number;
  /** Highest quarter by itself, kW: without charging, charging at once, and by its own optimum. */
  basePeakKW: number;
  uncontrolledPeakKW: number;
  optimalPeakKW: number;
  /** Contract less what it needs by its own optimum: positive is brought, negative is taken; null while not known. */
  bringsKW: number | null;
}

export interface ParkProfile {
  members: readonly MemberShare[];
  /** kW per quarter of the week, all companies together. */
  baseKW: Float64Array;
  uncontrolledKW: Float64Array;
  /** Every company by its own optimum. */
  singleOptimaKW: Float64Array;
  /** Peak together over the sum of the peaks, 0 to 1; null without any peak. */
  simultaneity: { uncontrolled: number | null; singleOptima: number | null };
  /** Sum of the known contracts, kW, and how many are not known. */
  contractsKW: number;
  contractsUnknown: number;
  /** Companies of which the own use is not known: they count without it. */
  basesUnknown: number;
  /** The highest margin that one of them keeps, percent. */
  marginPercent: number;
  vehicles: number;
}

/** One company by itself: what it needs, and its power through the week under two strategies. */
export interface MemberProfile {
  share: MemberShare;
  uncontrolledKW: ArrayLike<number>;
  optimalKW: ArrayLike<number>;
}

/** Asks one optimum: worth keeping while the company does not change. */
export function memberProfile(member: Member): MemberProfile {
  const problem = peakProblem(member.sessions, member.baseKW, null);
  const uncontrolledKW = uncontrolled(problem).siteKW;
  const best = optimalPlan(problem);
  return {
    share: {
      id: member.id,
      name: member.name,
      vehicles: member.vehicles,
      groups: member.groups,
      marginPercent: member.marginPercent,
      basePeakKW: highestImportKW(member.baseKW),
      uncontrolledPeakKW: highestImportKW(uncontrolledKW),
      optimalPeakKW: best.peakKW,
      bringsKW: member.contractKW === null ? null : member.contractKW - best.peakKW,
    },
    uncontrolledKW,
    optimalKW: best.plan.siteKW,
  };
}

/** Everything that follows from the profiles of the members, each for itself: sums, so quick for hundreds. */
export function parkProfile(
  members: readonly Member[],
  profiles: readonly MemberProfile[] = members.map(memberProfile),
): ParkProfile {
  const baseKW = new Float64Array(SLOTS_PER_WEEK);
  const uncontrolledKW = new Float64Array(SLOTS_PER_WEEK);
  const singleOptimaKW = new Float64Array(SLOTS_PER_WEEK);
  members.forEach((member, index) => {
    addTo(baseKW, member.baseKW);
    addTo(uncontrolledKW, profiles[index].uncontrolledKW);
    addTo(singleOptimaKW, profiles[index].optimalKW);
  });
  const shares = profiles.map(({ share }) => share);
  const over = (siteKW: Float64Array, of: (share: MemberShare) => number): number | null => {
    const sum = shares.reduce((all, share) => all + of(share), 0);
    return sum > 0 ? highestImportKW(siteKW) / sum : null;
  };
  return {
    members: shares,
    baseKW,
    uncontrolledKW,
    singleOptimaKW,
    simultaneity: {
      uncontrolled: over(uncontrolledKW, (share) => share.uncontrolledPeakKW),
      singleOptima: over(singleOptimaKW, (share) => share.optimalPeakKW),
    },
    contractsKW: members.reduce((sum, member) => sum + (member.contractKW ?? 0), 0),
    contractsUnknown: members.filter((member) => member.contractKW === null).length,
    basesUnknown: members.filter((member) => !member.baseKnown).length,
    // The strictest of the companies: a contract together may leave nobody less than it keeps by itself.
    marginPercent: members.reduce((most, member) => Math.max(most, member.marginPercent), 0),
    vehicles: members.reduce((sum, member) => sum + member.vehicles, 0),
  };
}

export interface JointOptimum {
  /** The lowest peak of all companies together when they charge as one, kW. */
  peakKW: number;
  siteKW: ArrayLike<number>;
  /** What a group contract needs, margin included, kW. */
  groupContractKW: number;
  /** How much lower than the sum of the companies by themselves, kW. */
  wonKW: number;
}

/** What steering together saves, kW, as the difference of the two peaks as they are shown: whole kW. */
export function wonAsShown({ peakKW, wonKW }: Pick<JointOptimum, 'peakKW' | 'wonKW'>): number {
  return Math.round(peakKW + Math.max(0, wonKW)) - Math.round(peakKW);
}

/**
 * The joint optimum. Yields the share that is done: sessions that are alike in all but their vehicle become one first,
 * which changes nothing (the plan of the one divides into plans of each) and makes hundreds of companies bearable.
 */
export function* jointOptimum(members: readonly Member[], park: ParkProfile): Generator<number, JointOptimum> {
  const joined = new Map<string, Session>();
  for (const [index, member] of members.entries()) {
    for (const session of member.sessions) join(joined, session);
    yield (0.3 * (index + 1)) / members.length;
  }
  const problem = peakProblem([...joined.values()], park.baseKW, null);
  yield 0.35;
  const { peakKW, plan } = optimalPlan(problem);
  return {
    peakKW,
    siteKW: plan.siteKW,
    groupContractKW: peakKW / (1 - park.marginPercent / 100),
    wonKW: highestImportKW(park.singleOptimaKW) - peakKW,
  };
}

/**
 * Two sessions with the same stay and the same hours at full power are one with the sum of both: what the sum draws in
 * a quarter is divided in the ratio of their powers, and each gets its energy.
 */
function join(joined: Map<string, Session>, session: Session): void {
  const { arrival, departure, energyKWh, maxPowerKW } = session;
  if (energyKWh === 0 || maxPowerKW === 0) return;
  const hours = Math.round((energyKWh / maxPowerKW) * 1e9) / 1e9;
  const key = `${arrival}/${departure}/${hours}`;
  const one = joined.get(key);
  joined.set(
    key,
    one === undefined
      ? { ...session, id: key }
      : { ...one, energyKWh: one.energyKWh + energyKWh, maxPowerKW: one.maxPowerKW + maxPowerKW },
  );
}

export interface Plaza {
  /** Chargers that are in use at the same time at most, when every vehicle of the park charges there. */
  placesNeeded: number;
  /** The lowest peak of a plaza with its own connection, kW. */
  peakKW: number;
  weekKWh: number;
}

/** A shared charging plaza with a connection of its own, for all vehicles of the members. */
export function sharedPlaza(members: readonly Member[]): Plaza {
  const sessions = members.flatMap((member) => member.sessions);
  const alike = new Map<string, Session>();
  for (const session of sessions) join(alike, session);
  const present = new Int32Array(2 * SLOTS_PER_WEEK + 1);
  for (const { arrival, departure, energyKWh } of sessions) {
    if (energyKWh === 0) continue;
    present[arrival]++;
    present[departure]--;
  }
  const places = new Int32Array(SLOTS_PER_WEEK);
  let now = 0;
  for (let slot = 0; slot < 2 * SLOTS_PER_WEEK; slot++) {
    now += present[slot];
    places[slot % SLOTS_PER_WEEK] += now;
  }
  return {
    placesNeeded: places.reduce((most, count) => Math.max(most, count), 0),
    peakKW: optimalPeakKW(peakProblem([...alike.values()], new Float64Array(SLOTS_PER_WEEK), null)),
    weekKWh: sessions.reduce((sum, session) => sum + session.energyKWh, 0),
  };
}

function addTo(sum: Float64Array, more: ArrayLike<number>): void {
  for (let slot = 0; slot < sum.length; slot++) sum[slot] += more[slot];
}
