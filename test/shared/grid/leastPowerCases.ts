/** Small depots with chargers that give nothing or at least a minimum, and what HiGHS says of them. */
import type { ChargeProblem, Session } from '../../../shared/charging/problem.ts';
import { raisedProblem, type WeekWithoutFleet } from '../../../shared/grid/weekRoom.ts';
import { randomFrom } from '../charging/instances.ts';
import { lowestPeakWithMinimum } from '../charging/minimumOracle.ts';

/** Where in the week the stays lie: HiGHS is given no more of it. */
const FROM = 300;
const SLOTS = 672;

export interface LeastPowerCase {
  week: WeekWithoutFleet;
  /** One session per vehicle, in the order in which they are bought. */
  vehicles: readonly Session[];
  /** Length of the part of the week in which anything happens, slots. */
  span: number;
}

/** Two to `most` vehicles, alike or each of its own kind, in a stay of two to four hours under a limit that may vary. */
export function leastPowerCase(seed: number, most: number): LeastPowerCase {
  const random = randomFrom(seed);
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)];
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const span = whole(9, 6 + 2 * most);
  const vehicle = (): Omit<Session, 'id'> => {
    const arrival = FROM + whole(0, 3);
    const departure = FROM + span - whole(0, 3);
    const maxPowerKW = pick([7.4, 11, 22, 50]);
    const minPowerKW = pick([1.4, 4.2, 6, 10].filter((kW) => kW <= maxPowerKW));
    const share = 0.1 + 0.6 * random();
    const energyKWh = Math.round(10 * maxPowerKW * ((departure - arrival) / 4) * share) / 10;
    return { arrival, departure, energyKWh, maxPowerKW, minPowerKW };
  };
  const first = vehicle();
  const alike = random() < 0.5;
  const vehicles = Array.from({ length: whole(2, most) }, (_, index) => ({
    ...(alike ? first : vehicle()),
    id: `group/${index + 1}/1`,
  }));
  const [limit, less] = [10 + 60 * random(), random() < 0.3 ? 8 * random() : 0];
  const inSpan = (slot: number): boolean => slot >= FROM && slot < FROM + span;
  return {
    vehicles,
    span,
    week: {
      baseKW: Float64Array.from({ length: SLOTS }, (_, slot) => (inSpan(slot) ? whole(0, 15) : 0)),
      limitKW: Float64Array.from({ length: SLOTS }, (_, slot) => limit - (slot % 7 < 3 ? less : 0)),
      battery: null,
    },
  };
}

/** How far the lowest peak of the raised site lies below the highest limit, by HiGHS; negative is what it falls short. */
export async function roomByHighs({ week, span }: LeastPowerCase, sessions: readonly Session[]): Promise<number> {
  const { problem, top } = raisedProblem(week, sessions);
  const part: ChargeProblem = {
    ...problem,
    slots: span,
    cyclic: false,
    baseLoadKW: Array.from(problem.baseLoadKW).slice(FROM, FROM + span),
    sessions: sessions.map((one) => ({ ...one, arrival: one.arrival - FROM, departure: one.departure - FROM })),
  };
  return top - (await lowestPeakWithMinimum(part));
}
