/** Where the amounts of one vehicle and one day of the coldest week come from. */
import { nightCharging } from '../../charging/nightCharging.ts';
import { roadWeeks, type RoadWeek } from '../../charging/roadWeek.ts';
import { shortWeeks } from '../../charging/shortWeeks.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import type { Assessment } from '../results.ts';
import { needIds } from './entries.ts';
import { explainNightTimes } from './hours.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** What is short within the limit, and what is charged on the road. */
const ROOMS = {
  short: { rule: 'unmetDay', total: () => 'charging/unmet/optimal' },
  roadDay: { rule: 'roadDay', total: (groupId: string) => `charging/week/${groupId}` },
} as const;
type Room = keyof typeof ROOMS;

/**
 * `short/<group>/<vehicle>/<day or week>` and `roadDay/…`, Monday is day 0; `short/all/<day or week>` of all vehicles
 * together, kWh, and `roadDay/<group>/all/<day or week>` of those of a group. `short/vehicles` and `short/vehicles/<group>`
 * count who is short.
 */
export function explainVehicleDay(room: Room, path: string[], { assessment }: Explained, make: Make): Origin | null {
  const { rows, byVehicle } = weeksOf(room, assessment);
  const { rule, total } = ROOMS[room];
  if (path[0] === 'vehicles') return explainShortVehicles(rows, path[1], make);
  const own = { rule, unit: 'kWh', entries: [], parameters: [] };
  const all = path.indexOf('all');
  if (all >= 0) {
    const on = path[all + 1];
    const of = amountOn(on);
    const counted = rows.filter((row) => (all === 0 || row.groupId === path[0]) && of(row) > 0);
    const from = counted.map(({ groupId, vehicle }) => `${room}/${groupId}/${vehicle}/${on}`);
    return make({ ...own, value: counted.reduce((sum, row) => sum + of(row), 0), from });
  }
  const [groupId, vehicle, when] = path;
  const row = byVehicle.get(`${groupId}/${vehicle}`);
  const group = assessment.charging.groups.find((one) => one.groupId === groupId);
  if (row === undefined || group === undefined) return null;
  return make({ ...own, value: amountOn(when)(row), from: [total(groupId), ...needIds([group])] });
}

/** `short/vehicles`, and of one group: how many vehicles are not full, each with what it lacks in the week. */
function explainShortVehicles(rows: readonly RoadWeek[], groupId: string | undefined, make: Make): Origin | null {
  const counted = rows.filter((row) => groupId === undefined || row.groupId === groupId);
  if (counted.length === 0) return null;
  const from = counted.map((row) => `short/${row.groupId}/${row.vehicle}/week`);
  return make({ rule: 'shortVehicles', value: counted.length, unit: 'vehicles', entries: [], parameters: [], from });
}

/** `night/<group>/<vehicle>/<day>/kW`, `/kWh` and `/times`: what the plan of smart charging does from noon to noon. */
export function explainNight([groupId, vehicle, day, what]: string[], { assessment }: Explained, make: Make) {
  const plan = assessment.charging.plan.find((one) => one.groupId === groupId && String(one.vehicle) === vehicle);
  const whole = `charging/night/${groupId}`;
  if (plan === undefined) return null;
  if (what === 'times') return explainNightTimes(plan.powerKW, Number(day), whole, make);
  if (what !== 'kW' && what !== 'kWh') return null;
  const { highestKW, energyKWh } = nightCharging(plan.powerKW, Number(day));
  return make({
    rule: 'nightPlan',
    value: what === 'kW' ? highestKW : energyKWh,
    unit: what,
    entries: [],
    parameters: [],
    from: [whole],
  });
}

/** All of them. */
export function vehicleDayIds(assessment: Assessment): string[] {
  const ofRoom = (room: Room): string[] => {
    const { rows } = weeksOf(room, assessment);
    if (rows.length === 0) return [];
    const groups = [...new Set(rows.map(({ groupId }) => groupId))];
    const counts = room === 'short' ? ['short/vehicles', ...groups.map((one) => `short/vehicles/${one}`)] : [];
    const whose = ['all', ...rows.map(({ groupId, vehicle }) => `${groupId}/${vehicle}`)];
    return [...counts, ...whose.flatMap((one) => [...DAYS, 'week'].map((when) => `${room}/${one}/${when}`))];
  };
  const nights = assessment.charging.plan.flatMap(({ groupId, vehicle }) =>
    DAYS.flatMap((day) => ['kW', 'kWh', 'times'].map((what) => `night/${groupId}/${vehicle}/${day}/${what}`)),
  );
  return [...ofRoom('short'), ...ofRoom('roadDay'), ...nights];
}

interface Weeks {
  rows: readonly RoadWeek[];
  /** By `<group>/<vehicle>`. */
  byVehicle: ReadonlyMap<string, RoadWeek>;
}

const made: Readonly<Record<Room, WeakMap<Assessment, Weeks>>> = { short: new WeakMap(), roadDay: new WeakMap() };

/** Made once per assessment, because every vehicle and day asks; gone with it. */
function weeksOf(room: Room, assessment: Assessment): Weeks {
  const known = made[room].get(assessment);
  if (known !== undefined) return known;
  const { charging } = assessment;
  const rows = room === 'short' ? shortWeeks(charging) : roadWeeks(charging.groups);
  const weeks = { rows, byVehicle: new Map(rows.map((row) => [`${row.groupId}/${row.vehicle}`, row])) };
  made[room].set(assessment, weeks);
  return weeks;
}

function amountOn(when: string): (row: RoadWeek) => number {
  return when === 'week' ? ({ weekKWh }) => weekKWh : ({ days }) => days[Number(when)] ?? 0;
}
