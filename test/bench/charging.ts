import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { optimalPlan } from '../../shared/charging/optimum.ts';
import type { ChargeProblem, Session } from '../../shared/charging/problem.ts';
import { solveCharge } from '../../shared/charging/solveCharge.ts';
import { oracleAnswer } from '../shared/charging/highsOracle.ts';
import { problemWith, randomFrom } from '../shared/charging/instances.ts';

export interface ChargingBenchRow {
  readonly what: string;
  readonly sessions: number;
  readonly slots: number;
  /** Median of several runs, milliseconds. */
  readonly medianMs: number;
  readonly slowestMs: number;
  readonly iterations: number;
  readonly peakKW: number;
  /** HiGHS on the same instance: interior point without crossover, its text included. */
  readonly highsMs: number | null;
  readonly highsPeakKW: number | null;
  /** Highest resident memory of a process that does only this, MB. */
  readonly memoryMB: number | null;
}

/** Times the charging core on depots as they come up in a visit, next to HiGHS, and up to a month of a large depot. */
export async function benchCharging(): Promise<ChargingBenchRow[]> {
  // HiGHS loads its WebAssembly on first use; that is not its solving time.
  await oracleAnswer(weeklyDepot(1, 1), 'interior point');
  return [
    await beside('20 vehicles, one week', weeklyDepot(20, 7)),
    await beside('50 vehicles, one week', weeklyDepot(50, 7)),
    await largest('1,000 sessions, a month of 5 minutes (8,928 slots)', 'nights'),
    await largest('the same with stays of days', 'days'),
    ...[10, 20, 40, 80, 160, 320].map((vehicles) =>
      timed(`growth: ${vehicles} vehicles, one week`, weeklyDepot(vehicles, 7)),
    ),
  ];
}

/** The rows as a table for a terminal. */
export function chargingTable(rows: readonly ChargingBenchRow[]): string {
  const number = (value: number | null, digits: number): string => (value === null ? '-' : value.toFixed(digits));
  const cells = [
    [
      '',
      'sessions',
      'slots',
      'median ms',
      'slowest ms',
      'ns per session x slot',
      'raised',
      'peak kW',
      'HiGHS ms',
      'times as fast',
      'HiGHS kW',
      'memory MB',
    ],
    ...rows.map((row) => [
      row.what,
      String(row.sessions),
      String(row.slots),
      number(row.medianMs, 2),
      number(row.slowestMs, 2),
      number((row.medianMs * 1e6) / (row.sessions * row.slots), 1),
      String(row.iterations),
      number(row.peakKW, 3),
      number(row.highsMs, 0),
      number(row.highsMs === null ? null : row.highsMs / row.medianMs, 0),
      number(row.highsPeakKW, 3),
      number(row.memoryMB, 0),
    ]),
  ];
  return tableOf(cells);
}

/** Rows of cells, the first one the heading, under each other. */
export function tableOf(cells: readonly (readonly string[])[]): string {
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ');
  return cells.map(line).join('\n');
}

/** A depot that works Monday to Friday: five nights per vehicle, on a base load with a working day. */
export function weeklyDepot(vehicles: number, days: number): ChargeProblem {
  const random = randomFrom(vehicles * 1000 + days);
  const slots = 96 * days;
  const baseLoadKW = Array.from({ length: slots }, (_, t) => {
    const hour = (t % 96) / 4;
    return 20 + 40 * Math.exp(-((hour - 13) ** 2) / 10) + 10 * random();
  });
  const sessions: Session[] = [];
  for (let vehicle = 0; vehicle < vehicles; vehicle++) {
    const back = 60 + Math.floor(24 * random());
    const away = 96 + 16 + Math.floor(20 * random());
    const maxPowerKW = [11, 22, 50, 150][Math.floor(4 * random())];
    for (let day = 0; day < days; day++) {
      if (day % 7 >= 5) continue;
      const energyKWh = 20 + 120 * random();
      sessions.push({
        id: `v${vehicle}-${day}`,
        arrival: day * 96 + back,
        departure: day * 96 + away,
        energyKWh,
        maxPowerKW,
      });
    }
  }
  return problemWith({ slots, cyclic: true, baseLoadKW, sessions });
}

export type Stay = 'nights' | 'days';

/** A month of slots of 5 minutes. */
export function largestDepot(stay: Stay): ChargeProblem {
  const random = randomFrom(8928);
  const slots = 8928;
  const baseLoadKW = Array.from(
    { length: slots },
    (_, t) => 100 + 60 * Math.sin((t / 288) * 2 * Math.PI) + 20 * random(),
  );
  const sessions = Array.from({ length: 1000 }, (_, s): Session => {
    const arrival = Math.floor(slots * random());
    const length = stay === 'nights' ? 120 + Math.floor(72 * random()) : 288 + Math.floor(864 * random());
    const departure = Math.min(slots, arrival + length);
    return { id: `s${s}`, arrival, departure, energyKWh: 20 + 200 * random(), maxPowerKW: 11 + 139 * random() };
  });
  return problemWith({
    slotMinutes: 5,
    slots,
    baseLoadKW,
    limitKW: Array.from({ length: slots }, () => 400),
    sessions,
  });
}

function timed(what: string, problem: ChargeProblem, runs = 15): ChargingBenchRow {
  const times: number[] = [];
  let solved = optimalPlan(problem);
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    solved = optimalPlan(problem);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    what,
    sessions: problem.sessions.length,
    slots: problem.slots,
    medianMs: times[Math.floor(runs / 2)],
    slowestMs: times[runs - 1],
    iterations: solved.iterations,
    peakKW: solved.peakKW,
    highsMs: null,
    highsPeakKW: null,
    memoryMB: null,
  };
}

async function beside(what: string, problem: ChargeProblem): Promise<ChargingBenchRow> {
  const own = timed(what, problem);
  const start = performance.now();
  const { peakKW } = await oracleAnswer(problem, 'interior point');
  return { ...own, highsMs: performance.now() - start, highsPeakKW: peakKW };
}

/** The largest depots get a process of their own: highest memory use is only known per process. */
async function largest(what: string, stay: Stay): Promise<ChargingBenchRow> {
  const script = fileURLToPath(import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, LARGEST, what, stay]);
  return JSON.parse(stdout) as ChargingBenchRow;
}

const LARGEST = '--largest';

/** In that process: the whole answer of the command once, as the memory of a repeat would count twice. */
function measureLargest(what: string, stay: Stay): ChargingBenchRow {
  const problem = largestDepot(stay);
  const start = performance.now();
  const answer = solveCharge(problem);
  const medianMs = performance.now() - start;
  if (!answer.ok) throw new Error(answer.message);
  const memoryMB = process.resourceUsage().maxRSS / 1024;
  return { ...timed(what, problem, 1), medianMs, slowestMs: medianMs, peakKW: answer.result.optimal.peakKW, memoryMB };
}

if (process.argv[2] === LARGEST)
  console.log(JSON.stringify(measureLargest(process.argv[3], process.argv[4] === 'days' ? 'days' : 'nights')));
