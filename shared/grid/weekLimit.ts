/**
 * The limit through the week: connection and contract, and the hours in which a contract allows another power.
 *
 * - firm: the contracted power all week;
 * - time block, capacity limiting, non-firm: the contracted power, and in the entered hours what was agreed for them;
 * - group: the company's part of the group contract.
 */
import type { LimitBlock, Site } from '../dossier/schema.ts';
import { minutesOf } from '../format/dates.ts';
import { SLOT_MINUTES, SLOTS_PER_DAY, SLOTS_PER_WEEK } from '../charging/sessions.ts';
import type { ConnectionLimits } from './connection.ts';

const WITH_BLOCKS: readonly Site['contractForm'][] = ['timeBlock', 'capacityLimiting', 'nonFirm'];

/** What a plan must stay under in each quarter of the week, margin taken off, kW; null while a limit is not known. */
export function weekLimitKW(site: Site, limits: ConnectionLimits): Float64Array | null {
  if (limits.usableKW === null) return null;
  const week = new Float64Array(SLOTS_PER_WEEK).fill(limits.usableKW);
  if (!WITH_BLOCKS.includes(site.contractForm)) return week;
  const keep = 1 - limits.marginPercent / 100;
  for (const block of site.limitBlocks) {
    if (block.powerKW === null) continue;
    const power = Math.min(block.powerKW, limits.connectionKW ?? Infinity) * keep;
    for (let slot = 0; slot < SLOTS_PER_WEEK; slot++) if (within(block, slot)) week[slot] = power;
  }
  return week;
}

/** Whether a quarter lies in the hours of a block. Hours over midnight belong to the day on which they begin. */
function within({ days, from, until }: LimitBlock, slot: number): boolean {
  const minute = (slot % SLOTS_PER_DAY) * SLOT_MINUTES;
  const day = Math.floor(slot / SLOTS_PER_DAY);
  const start = from === null ? 0 : minutesOf(from);
  const end = until === null || until === from ? start + 1440 : minutesOf(until);
  if (end > start) {
    if (end - start >= 1440) return onDay(days, day);
    return minute >= start && minute < end && onDay(days, day);
  }
  return (minute >= start && onDay(days, day)) || (minute < end && onDay(days, (day + 6) % 7));
}

function onDay(days: LimitBlock['days'], day: number): boolean {
  return days === 'all' || (days === 'workdays') === day < 5;
}
