import loadHighs from 'highs';
import type { ChargeProblem } from '../../../shared/charging/problem.ts';

/**
 * An independent answer: the problem as a linear programme in CPLEX LP text, solved by HiGHS. Shares no code with the
 * product; even the slots of a stay and the limit that counts are worked out anew from the definition.
 */
export interface OracleAnswer {
  readonly unmetKWh: number;
  readonly peakKW: number;
}

export type OracleMethod = 'simplex' | 'interior point';

const OPTIONS = {
  // The gap is for problems with a yes-or-no in them: by default a MIP may end 0.01 % from the optimum.
  simplex: { mip_rel_gap: 1e-8, mip_abs_gap: 1e-8 },
  // Crossover to a corner is what takes minutes on large instances, and only the objective is needed.
  'interior point': { solver: 'ipm', run_crossover: 'off' },
} as const;

let loading: ReturnType<typeof loadHighs> | undefined;

/** The lowest value of the objective of a programme in LP text. */
export async function lowestValue(text: string, method: OracleMethod): Promise<number> {
  loading ??= loadHighs();
  const answer = (await loading).solve(text, OPTIONS[method]);
  // Without crossover an interior point answer that is accurate enough may still be called "Unknown"; the
  // comparison with the product's own answer then is the judge.
  if (answer.Status !== 'Optimal' && !(method === 'interior point' && answer.Status === 'Unknown'))
    throw new Error(`HiGHS says ${answer.Status}`);
  return answer.ObjectiveValue;
}

/** First the least unmet energy, then the lowest peak with that much unmet. */
export async function oracleAnswer(problem: ChargeProblem, method: OracleMethod = 'simplex'): Promise<OracleAnswer> {
  const rows = rowsOf(problem);
  if (rows.unmet.length === 0) return { unmetKWh: 0, peakKW: Math.max(0, ...Array.from(problem.baseLoadKW)) };
  const unmetKWh = Math.max(0, await lowestValue(leastUnmetText(rows), method));
  return { unmetKWh, peakKW: await lowestValue(lowestPeakText(rows, unmetKWh), method) };
}

interface Rows {
  /** Energy of each session: h x power in every slot of its stay + unmet = energy. */
  readonly energy: string[];
  /** Charging in a slot stays under what the limit that counts leaves. */
  readonly limit: string[];
  /** The peak is at least the site power of every slot. */
  readonly peak: string[];
  readonly bounds: string[];
  readonly unmet: string[];
}

function rowsOf(problem: ChargeProblem): Rows {
  const hours = problem.slotMinutes / 60;
  const inSlot: string[][] = Array.from({ length: problem.slots }, () => []);
  const rows: Rows = { energy: [], limit: [], peak: [], bounds: [], unmet: [] };
  for (const [s, session] of problem.sessions.entries()) {
    const terms: string[] = [];
    for (let k = session.arrival; k < session.departure; k++) {
      const power = `x${s}_${k}`;
      terms.push(`${hours} ${power}`);
      rows.bounds.push(`0 <= ${power} <= ${session.maxPowerKW}`);
      inSlot[k % problem.slots].push(power);
    }
    rows.unmet.push(`u${s}`);
    rows.energy.push(`e${s}: ${[...terms, `u${s}`].join(' + ')} = ${session.energyKWh}`);
  }
  for (const [t, powers] of inSlot.entries()) {
    const base = problem.baseLoadKW[t];
    rows.peak.push(`p${t}: peak ${powers.map((power) => `- ${power}`).join(' ')} >= ${base}`);
    if (problem.limitKW === null || powers.length === 0) continue;
    const counts = Math.max(problem.limitKW[t], base, 0);
    rows.limit.push(`l${t}: ${powers.join(' + ')} <= ${counts - base}`);
  }
  return rows;
}

function leastUnmetText(rows: Rows): string {
  return textOf(rows.unmet.join(' + '), [...rows.energy, ...rows.limit], rows.bounds);
}

function lowestPeakText(rows: Rows, unmetKWh: number): string {
  const atMost = `unmet: ${rows.unmet.join(' + ')} <= ${unmetKWh + 1e-6}`;
  return textOf('peak', [...rows.energy, ...rows.limit, ...rows.peak, atMost], rows.bounds);
}

function textOf(objective: string, constraints: string[], bounds: string[]): string {
  return programText(objective, constraints, bounds, []);
}

/** A programme in CPLEX LP text; what is in `yesOrNo` is 0 or 1. */
export function programText(
  objective: string,
  constraints: readonly string[],
  bounds: readonly string[],
  yesOrNo: readonly string[],
): string {
  const binary = yesOrNo.length === 0 ? [] : ['Binary', yesOrNo.join(' ')];
  const lines = ['Minimize', ` obj: ${objective}`, 'Subject To', ...constraints, 'Bounds', ...bounds, ...binary, 'End'];
  return lines.map(wrapped).join('\n');
}

/** LP text has a longest line; a term may start the next one. */
function wrapped(line: string): string {
  return line.replaceAll(/(.{200}\S*) /g, '$1\n  ');
}
