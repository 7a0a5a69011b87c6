/**
 * When the vehicles of a group are out and when they stand at the depot: the trips of a working day and the stays
 * between them. Times are minutes; a trip that ends after midnight has an end above 1,440.
 */
import { nextDrivingDay } from '../dossier/drivingDays.ts';
import { spread, type Timing } from './spread.ts';
import type { Duty } from './vehicleEnergy.ts';

export const MINUTES_PER_DAY = 1440;

/** One time away from the depot, in minutes from midnight of the working day on which the day's work starts. */
export interface Trip {
  leaves: number;
  back: number;
  /** Share of the day's km, in proportion to the time away: what each trip drives is not asked. */
  share: number;
}

/** A stay at the depot after a trip. */
export interface Stay {
  /** Minutes from Monday 00:00; the end may lie in the next week. */
  from: number;
  until: number;
  /** Midday and between: in the middle of the day's work; night: after it, a weekend included. */
  kind: 'midday' | 'between' | 'night';
}

/** Why answers about the day were left aside: they contradict the others. */
export type RhythmFault = 'secondShiftTooLong' | 'middayOutsideTrip';

export interface DayRhythm {
  trips: readonly Trip[];
  /** Kind of the stay after each trip. */
  after: readonly Stay['kind'][];
  faults: readonly RhythmFault[];
}

/** The trips of a working day: one, two with a second shift, and one more with a stop at the depot in between. */
export function dayRhythm(duty: Pick<Duty, 'departure' | 'return' | 'second' | 'midday'>): DayRhythm {
  const faults: RhythmFault[] = [];
  const end = duty.departure + MINUTES_PER_DAY;
  const pieces: { leaves: number; back: number; after: Stay['kind'] }[] = [
    { leaves: duty.departure, back: nextAfter(duty.departure, duty.return), after: 'night' },
  ];
  if (duty.second !== null) {
    const leaves = nextAfter(pieces[0].back - 1, duty.second.departure);
    const back = nextAfter(leaves, duty.second.return);
    if (back <= end) {
      pieces[0].after = 'between';
      pieces.push({ leaves, back, after: 'night' });
    } else faults.push('secondShiftTooLong');
  }
  if (duty.midday !== null) {
    const { from, until } = duty.midday;
    const stop = pieces
      .map((piece) => ({ piece, from: nextAfter(piece.leaves, from) }))
      .map((one) => ({ ...one, until: nextAfter(one.from, until) }))
      .find((one) => one.until < one.piece.back);
    if (stop === undefined) faults.push('middayOutsideTrip');
    else {
      const { piece } = stop;
      pieces.splice(
        pieces.indexOf(piece),
        1,
        { ...piece, back: stop.from, after: 'midday' },
        {
          ...piece,
          leaves: stop.until,
        },
      );
    }
  }
  const away = pieces.reduce((sum, piece) => sum + piece.back - piece.leaves, 0);
  return {
    trips: pieces.map(({ leaves, back }) => ({ leaves, back, share: (back - leaves) / away })),
    after: pieces.map((piece) => piece.after),
    faults,
  };
}

/** The first moment after `moment` at which a clock shows `clock`. */
function nextAfter(moment: number, clock: number): number {
  const wait = (((clock - moment) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return moment + (wait === 0 ? MINUTES_PER_DAY : wait);
}

/**
 * The stays of one vehicle after the trips of working day `day` (0 is Monday). The last lasts until the next working
 * day. Late returns and early departures follow the timing; a planned stop in the middle of the day does not move.
 */
export function staysOfDay(duty: Duty, rhythm: DayRhythm, vehicle: number, day: number, timing: Timing): Stay[] {
  const start = day * MINUTES_PER_DAY;
  const nextDay = nextDrivingDay(duty.days, day);
  const late = spread(duty.returnSpread, timing, `${duty.group.id}/${vehicle}/${day}/return`);
  const early = spread(duty.departureSpread, timing, `${duty.group.id}/${vehicle}/${nextDay % 7}/departure`);
  const next = nextDay * MINUTES_PER_DAY + rhythm.trips[0].leaves - early;
  return rhythm.trips.map((trip, index) => {
    const kind = rhythm.after[index];
    const from = start + trip.back + (kind === 'midday' ? 0 : late);
    const until = index + 1 < rhythm.trips.length ? start + rhythm.trips[index + 1].leaves : next;
    return { kind, from, until: Math.max(from, until) };
  });
}
