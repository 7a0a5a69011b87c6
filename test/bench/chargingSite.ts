import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bestPlan } from '../../shared/charging/bestPlan.ts';
import { cheapestBattery } from '../../shared/charging/cheapestBattery.ts';
import { optimalPeakKW } from '../../shared/charging/optimum.ts';
import { resultOf } from '../../shared/charging/plan.ts';
import type { ChargeProblem } from '../../shared/charging/problem.ts';
import { totalReachableKWh } from '../../shared/charging/stays.ts';
import { withPrices } from '../shared/charging/instances.ts';
import { siteOracle, sizeOracle } from '../shared/charging/siteOracle.ts';
import { largestDepot, tableOf, weeklyDepot } from './charging.ts';
import type { Stay } from './charging.ts';

const BATTERY = { energyKWh: 200, powerKW: 100, roundTripEfficiency: 0.88 };
const PRICES = { perKWh: 300, perKW: 200, roundTripEfficiency: 0.88 };
const RUNS = 5;

/** Times prices and batteries next to HiGHS on the same instance, and by themselves up to a month of a large depot. */
export async function benchSite(): Promise<string> {
  const rows = [
    ['', 'sessions', 'slots', 'median ms', 'ns per session x slot', 'value', 'HiGHS ms', 'HiGHS value', 'memory MB'],
  ];
  for (const vehicles of [20, 50]) {
    const depot = weeklyDepot(vehicles, 7);
    const priced = { ...withPrices(depot, 4, 'plain'), peakPricePerKW: 2.5 };
    for (const [what, problem] of [
      ['lowest cost', priced],
      ['lowest peak, battery', { ...depot, battery: BATTERY }],
      ['lowest cost, battery', { ...priced, battery: BATTERY }],
    ] as const) {
      const own = timed(() => valueOf(problem));
      const highs = await timedOnce(async () => (await siteOracle(problem)).value);
      rows.push(cells(`${vehicles} vehicles, one week: ${what}`, problem, own, highs));
    }
    const limitKW = Array.from(depot.baseLoadKW, () => 0.97 * optimalPeakKW(depot));
    const tight = { ...depot, limitKW };
    const unreachable = tight.sessions.reduce((sum, s) => sum + s.energyKWh, 0) - totalReachableKWh(tight);
    const own = timed(() => cheapestBattery(tight, PRICES)?.cost ?? Number.NaN);
    const highs = await timedOnce(async () => (await sizeOracle(tight, PRICES, unreachable)) ?? Number.NaN);
    rows.push(cells(`${vehicles} vehicles, one week: cheapest battery`, tight, own, highs));
  }
  for (const [stay, what] of [
    ['nights', 'cost'],
    ['nights', 'peak, battery'],
    ['nights', 'cost, battery'],
    ['days', 'cost'],
    ['days', 'peak, battery'],
    ['quarters', 'peak, battery'],
    ['quarters', 'cost, battery'],
  ] as const)
    rows.push(await largest(stay, what));
  for (const vehicles of [10, 20, 40, 80, 160]) {
    const problem = { ...weeklyDepot(vehicles, 7), battery: BATTERY };
    const own = timed(() => valueOf(problem));
    rows.push(cells(`growth: ${vehicles} vehicles, one week: lowest peak, battery`, problem, own, null));
  }
  return tableOf(rows);
}

interface Timed {
  readonly ms: number;
  readonly value: number;
}

function valueOf(problem: ChargeProblem): number {
  const best = bestPlan(problem);
  if (!best.ok) throw new Error(best.message);
  const { cost, peakKW } = resultOf(problem, best.plan);
  return problem.objective === 'cost' ? (cost ?? Number.NaN) : peakKW;
}

function timed(work: () => number): Timed {
  const times: number[] = [];
  let value = work();
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    value = work();
    times.push(performance.now() - start);
  }
  return { ms: times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)], value };
}

async function timedOnce(work: () => Promise<number>): Promise<Timed> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

function cells(what: string, problem: ChargeProblem, own: Timed, highs: Timed | null, memoryMB = '-'): string[] {
  const beside = highs === null ? ['-', '-'] : [highs.ms.toFixed(0), highs.value.toFixed(3)];
  const { sessions, slots } = problem;
  const each = (own.ms * 1e6) / (sessions.length * slots);
  const [ms, value] = [own.ms.toFixed(1), own.value.toFixed(3)];
  return [what, String(sessions.length), String(slots), ms, each.toFixed(1), value, ...beside, memoryMB];
}

/** Depots of a month of 5 minutes, or one as large as the format, in quarter hours. */
type Large = Stay | 'quarters';

const LARGEST = '--largest-site';

/** The largest depots get a process of their own: highest memory use is only known per process. */
async function largest(stay: Large, what: string): Promise<string[]> {
  const script = fileURLToPath(import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, LARGEST, stay, what]);
  return JSON.parse(stdout) as string[];
}

function measureLargest(stay: Large, what: string): string[] {
  const depot = stay === 'quarters' ? weeklyDepot(26, 104) : largestDepot(stay);
  const priced = what.startsWith('cost') ? { ...withPrices(depot, 4, 'plain'), peakPricePerKW: 2.5 } : depot;
  const problem = what.endsWith('battery') ? { ...priced, battery: BATTERY } : priced;
  const start = performance.now();
  const value = valueOf(problem);
  const ms = performance.now() - start;
  const memoryMB = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  const which =
    stay === 'quarters' ? '26 vehicles, 104 days of quarter hours' : `a month of 5 minutes, stays of ${stay}`;
  return cells(`${which}: ${what}`, problem, { ms, value }, null, memoryMB);
}

if (process.argv[2] === LARGEST) console.log(JSON.stringify(measureLargest(process.argv[3] as Large, process.argv[4])));
