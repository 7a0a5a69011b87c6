import type { Battery, ChargeProblem, Objective, Refusal, Session } from './problem.ts';

/** Beyond this the sums would overflow; far more than any grid carries, so that "unlimited" may be written as 1e30. */
const LARGEST_NUMBER = 1e100;
/** A year in slots of half a minute fits. */
const MOST_SLOTS = 1_100_000;
/** The answer names one number per session and slot. */
const MOST_POWERS = 100_000_000;

/**
 * Reads the input of the `charge` command: checks every rule of the format and writes single numbers out to one
 * number per slot. What may be null may also be left out, and so may `cyclic` (false), `feedInPerKWh` (export earns
 * nothing) and `peakPricePerKW` (0). Unknown fields are ignored.
 */
export function readChargeProblem(json: unknown): { ok: true; problem: ChargeProblem } | Refusal {
  try {
    return { ok: true, problem: problemFrom(json) };
  } catch (error) {
    if (error instanceof FieldError) return { ok: false, field: error.field, message: error.message };
    throw error;
  }
}

/** Carries a refusal from the rule that found it to the front door; never leaves this file. */
class FieldError extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

function problemFrom(json: unknown): ChargeProblem {
  const input = fieldsOf(json, 'input', 'the charging problem');
  const slotMinutes = numberFrom(input['slotMinutes'], 'slotMinutes', 'the length of a slot in minutes, such as 15');
  if (slotMinutes <= 0) refuse('slotMinutes', `slotMinutes is ${slotMinutes}; a slot must last longer than 0 minutes.`);
  const slots = wholeFrom(input['slots'], 'slots', 'the number of slots, such as 672 for a week of quarter hours');
  if (slots < 1 || slots > MOST_SLOTS)
    refuse('slots', `slots is ${slots}; use a whole number from 1 to ${MOST_SLOTS}, for instance 672.`);
  const cyclic = input['cyclic'] === undefined ? false : booleanFrom(input['cyclic'], 'cyclic');

  const baseLoadKW = seriesFrom(input['baseLoadKW'], 'baseLoadKW', slots);
  const limitKW = optionalSeriesFrom(input['limitKW'], 'limitKW', slots);
  const pricePerKWh = optionalSeriesFrom(input['pricePerKWh'], 'pricePerKWh', slots);
  const feedInPerKWh = optionalSeriesFrom(input['feedInPerKWh'], 'feedInPerKWh', slots);
  const peakPrice = input['peakPricePerKW'];
  const peakPricePerKW = peakPrice === undefined ? 0 : notNegativeFrom(peakPrice, 'peakPricePerKW', 'euro per kW');

  const objective = objectiveFrom(input['objective']);
  if (objective === 'cost' && pricePerKWh === null)
    refuse('pricePerKWh', 'The objective is "cost" but there is no pricePerKWh; give a price, or use "peak".');
  const battery = absent(input['battery']) ? null : batteryFrom(input['battery']);
  const sessions = sessionsFrom(input['sessions'], slots, cyclic);
  return {
    slotMinutes,
    slots,
    cyclic,
    baseLoadKW,
    limitKW,
    pricePerKWh,
    feedInPerKWh,
    peakPricePerKW,
    objective,
    battery,
    sessions,
  };
}

function objectiveFrom(value: unknown): Objective {
  if (value === 'peak' || value === 'cost') return value;
  return refuse('objective', `objective is ${shown(value)}; it must be "peak" or "cost".`);
}

function batteryFrom(value: unknown): Battery {
  const fields = fieldsOf(value, 'battery', 'the battery, or null for none,');
  const roundTripEfficiency = numberFrom(fields['roundTripEfficiency'], 'battery.roundTripEfficiency', 'a share');
  if (roundTripEfficiency <= 0 || roundTripEfficiency > 1)
    refuse(
      'battery.roundTripEfficiency',
      `battery.roundTripEfficiency is ${roundTripEfficiency}; it must be above 0 and at most 1, such as 0.88.`,
    );
  return {
    energyKWh: notNegativeFrom(fields['energyKWh'], 'battery.energyKWh', 'kWh'),
    powerKW: notNegativeFrom(fields['powerKW'], 'battery.powerKW', 'kW'),
    roundTripEfficiency,
  };
}

function sessionsFrom(value: unknown, slots: number, cyclic: boolean): Session[] {
  if (!Array.isArray(value))
    return refuse('sessions', `sessions is ${shown(value)}; it must be a list of sessions, which may be empty.`);
  if (value.length * slots > MOST_POWERS)
    refuse('sessions', `${value.length} sessions in ${slots} slots is too much for one answer; split the problem.`);
  const firstWithId = new Map<string, number>();
  return value.map((item: unknown, index) => {
    const session = sessionFrom(item, `sessions[${index}]`, slots, cyclic);
    const first = firstWithId.get(session.id);
    if (first !== undefined)
      refuse(
        `sessions[${index}].id`,
        `sessions[${index}].id is ${shown(session.id)}, as is sessions[${first}].id; give every session its own id.`,
      );
    firstWithId.set(session.id, index);
    return session;
  });
}

function sessionFrom(value: unknown, field: string, slots: number, cyclic: boolean): Session {
  const fields = fieldsOf(value, field, 'a session');
  const { id } = fields;
  if (typeof id !== 'string' || id === '')
    return refuse(`${field}.id`, `${field}.id is ${shown(id)}; it must be a text that is not empty.`);
  const arrival = wholeFrom(fields['arrival'], `${field}.arrival`, 'the slot of arrival');
  if (arrival < 0 || arrival >= slots)
    refuse(`${field}.arrival`, `${field}.arrival is ${arrival}; it must lie from 0 to ${slots - 1}.`);
  const departure = wholeFrom(fields['departure'], `${field}.departure`, 'the slot of departure');
  const last = cyclic ? arrival + slots : slots;
  if (departure < arrival)
    refuse(
      `${field}.departure`,
      `${field}.departure is ${departure}, before the arrival in slot ${arrival}; ` +
        (cyclic ? `for a stay past the end of the horizon add ${slots}.` : 'it must be the arrival or later.'),
    );
  if (departure > last)
    refuse(
      `${field}.departure`,
      `${field}.departure is ${departure}; it must be at most ${last}` +
        (cyclic ? ', one full cycle after the arrival.' : ', the end of the horizon, unless the problem is cyclic.'),
    );
  return {
    id,
    arrival,
    departure,
    energyKWh: notNegativeFrom(fields['energyKWh'], `${field}.energyKWh`, 'kWh'),
    maxPowerKW: notNegativeFrom(fields['maxPowerKW'], `${field}.maxPowerKW`, 'kW'),
  };
}

function optionalSeriesFrom(value: unknown, field: string, slots: number): number[] | null {
  return absent(value) ? null : seriesFrom(value, field, slots);
}

function seriesFrom(value: unknown, field: string, slots: number): number[] {
  if (!Array.isArray(value)) {
    const everywhere = numberFrom(value, field, `one number, or a list of ${slots} numbers`);
    return Array.from({ length: slots }, () => everywhere);
  }
  if (value.length !== slots)
    refuse(field, `${field} has ${value.length} numbers but there are ${slots} slots; give one number per slot.`);
  return value.map((item: unknown, slot) => numberFrom(item, `${field}[${slot}]`, 'a number'));
}

function notNegativeFrom(value: unknown, field: string, unit: string): number {
  const number = numberFrom(value, field, `a number of ${unit}`);
  if (number < 0) refuse(field, `${field} is ${number}; it must be 0 ${unit} or more.`);
  return number;
}

function wholeFrom(value: unknown, field: string, expected: string): number {
  const number = numberFrom(value, field, expected);
  if (!Number.isSafeInteger(number)) refuse(field, `${field} is ${number}; it must be a whole number.`);
  return number;
}

function numberFrom(value: unknown, field: string, expected: string): number {
  if (typeof value !== 'number') return refuse(field, `${field} is ${shown(value)}; it must be ${expected}.`);
  if (!(Math.abs(value) <= LARGEST_NUMBER))
    return refuse(field, `${field} is ${value}; it must be an ordinary, finite number.`);
  // JSON can say -0; as 0 it needs no thought further on.
  return value === 0 ? 0 : value;
}

function booleanFrom(value: unknown, field: string): boolean {
  if (typeof value === 'boolean') return value;
  return refuse(field, `${field} is ${shown(value)}; it must be true or false.`);
}

function fieldsOf(value: unknown, field: string, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return refuse(field, `${field} is ${shown(value)}; ${what} must be an object with named fields.`);
}

function absent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** A value as it may stand in a message: short, and recognisable to whoever wrote it. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

function refuse(field: string, message: string): never {
  throw new FieldError(field, message);
}
