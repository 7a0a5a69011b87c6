/** How much of a remedy is enough. */
import { fleetSessions } from '../charging/groupCharging.ts';
import { roomKW } from '../grid/fits.ts';
import { planFits, situationOf, type RecordPart, type Situation, type Surroundings } from './situation.ts';

/**
 * The first amount, least first, with which the plan fits; where none is enough the one that leaves the most room.
 * An amount that cannot be calculated counts as no help.
 */
export function enoughOf(
  amounts: readonly number[],
  change: (amount: number) => RecordPart,
  surroundings: Surroundings,
): { amount: number; change: RecordPart } | null {
  let best: { amount: number; change: RecordPart; room: number } | null = null;
  for (const amount of amounts) {
    const part = change(amount);
    const situation = situationOf(part, surroundings);
    if (situation === null) continue;
    if (planFits(situation, surroundings.parameters)) return { amount, change: part };
    const room = shortageRoom(situation, surroundings);
    if (best === null || room > best.room + 1e-6) best = { amount, change: part, room };
  }
  return best && { amount: best.amount, change: best.change };
}

function shortageRoom({ strategy, week }: Situation, { parameters }: Surroundings): number {
  return roomKW(strategy, week, fleetSessions(week.groups, parameters));
}

/** The power that must be contracted, margin included, so that the plan fits, whole kW; for a limit that does not vary. */
export function contractNeededKW(situation: Situation, { parameters }: Surroundings): number {
  const { strategy, week, limits } = situation;
  const flat = new Float64Array(week.limitKW.length).fill(limits.usableKW ?? 0);
  const sessions = fleetSessions(week.groups, parameters);
  const neededKW = (limits.usableKW ?? 0) - roomKW(strategy, { ...week, limitKW: flat }, sessions);
  return Math.ceil(neededKW / (1 - limits.marginPercent / 100) - 1e-6);
}
