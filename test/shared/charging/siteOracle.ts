import type { ChargeProblem } from '../../../shared/charging/problem.ts';
import type { OracleMethod } from './highsOracle.ts';
import { lowestValue } from './highsOracle.ts';

/**
 * An independent answer for prices and batteries: the definition of the `charge` command written out as CPLEX LP text
 * for HiGHS, with a yes-or-no per slot for the two directions where they could be mixed to advantage. Shares no code
 * with the product, which solves these problems without HiGHS.
 */
export interface SiteOracleAnswer {
  readonly unmetKWh: number;
  /** The lowest peak, kW, or the lowest cost, euro: as the objective asks. */
  readonly value: number;
}

/** Room for the solver's own rounding; times what a kWh can be worth, this is how far the answers may differ. */
export const UNMET_ROOM_KWH = 1e-7;

export async function siteOracle(problem: ChargeProblem, method: OracleMethod = 'simplex'): Promise<SiteOracleAnswer> {
  const rows = new SiteRows(problem, problem.objective === 'cost');
  const unmetKWh = Math.max(0, await lowestValue(rows.text(rows.unmetTerms), method));
  const atMost = `enough: ${rows.unmetTerms} <= ${unmetKWh + UNMET_ROOM_KWH}`;
  const value = await lowestValue(rows.text(rows.objectiveTerms, [atMost]), method);
  return { unmetKWh, value };
}

/** What the cheapest battery costs with which nothing is unmet but what full power cannot give; null when none helps. */
export async function sizeOracle(
  problem: ChargeProblem,
  prices: { perKWh: number; perKW: number; roundTripEfficiency: number },
  unreachableKWh: number,
): Promise<number | null> {
  const rows = new SiteRows({ ...problem, battery: null }, false, prices.roundTripEfficiency);
  const least = await lowestValue(rows.text(rows.unmetTerms), 'simplex');
  if (least > unreachableKWh + 1e-6) return null;
  const enough = `enough: ${rows.unmetTerms} <= ${unreachableKWh + UNMET_ROOM_KWH}`;
  return lowestValue(rows.text(`${prices.perKWh} size + ${prices.perKW} power`, [enough]), 'simplex');
}

class SiteRows {
  private readonly rows: string[] = [];
  private readonly bounds: string[] = [];
  private readonly choices: string[] = [];
  readonly unmetTerms: string;
  readonly objectiveTerms: string;

  constructor(problem: ChargeProblem, inMoney: boolean, sizedRoundTrip: number | null = null) {
    const hours = problem.slotMinutes / 60;
    const { slots, battery } = problem;
    const present: string[][] = Array.from({ length: slots }, () => []);
    const couldDraw = Array.from({ length: slots }, () => 0);
    const unmet: string[] = [];
    for (const [s, session] of problem.sessions.entries()) {
      const terms = [`u${s}`];
      for (let k = session.arrival; k < session.departure; k++) {
        terms.push(`${hours} x${s}_${k}`);
        present[k % slots].push(`x${s}_${k}`);
        couldDraw[k % slots] += Math.min(session.maxPowerKW, session.energyKWh / hours);
        this.bounds.push(`0 <= x${s}_${k} <= ${session.maxPowerKW}`);
      }
      unmet.push(`u${s}`);
      this.rows.push(`energy${s}: ${terms.join(' + ')} = ${session.energyKWh}`);
    }
    const money: string[] = [`${problem.peakPricePerKW} peak`];
    for (let t = 0; t < slots; t++) {
      const base = problem.baseLoadKW[t];
      const stored = battery !== null || sizedRoundTrip !== null;
      const drawn = [...present[t].map((x) => ` - ${x}`), stored ? ` - in${t} + out${t}` : ''].join('');
      this.rows.push(`balance${t}: import${t} - export${t}${drawn} = ${base}`);
      this.rows.push(`peak${t}: peak - import${t} >= 0`);
      if (problem.limitKW !== null) this.bounds.push(`0 <= import${t} <= ${Math.max(problem.limitKW[t], base, 0)}`);
      if (stored) this.storeRows(problem, t, hours, sizedRoundTrip);
      const price = problem.pricePerKWh?.[t] ?? 0;
      const feedIn = problem.feedInPerKWh?.[t] ?? 0;
      if (!inMoney) continue;
      money.push(`${price * hours} import${t}`, `${-feedIn * hours} export${t}`);
      const power = battery?.powerKW ?? 0;
      if (feedIn > price) {
        const mostImport = Math.max(0, base) + couldDraw[t] + power;
        const mostExport = Math.max(0, -base) + power;
        this.eitherOr(`way${t}`, `import${t}`, mostImport, `export${t}`, mostExport);
      }
      if (battery !== null && (price < 0 || feedIn < 0)) this.eitherOr(`turn${t}`, `in${t}`, power, `out${t}`, power);
    }
    this.unmetTerms = unmet.length > 0 ? unmet.join(' + ') : '0 peak';
    this.objectiveTerms = inMoney ? money.join(' + ').replaceAll('+ -', '- ') : 'peak';
  }

  /** LP text has a longest line; a term may start the next one. */
  text(objective: string, more: readonly string[] = []): string {
    const { rows, bounds, choices } = this;
    const lines = ['Minimize', ` goal: ${objective}`, 'Subject To', ...rows, ...more, 'Bounds', ...bounds];
    if (choices.length > 0) lines.push('Binary', choices.join(' '));
    return [...lines, 'End'].map((line) => line.replaceAll(/(.{200}\S*) /g, '$1\n  ')).join('\n');
  }

  private storeRows({ battery, slots }: ChargeProblem, t: number, hours: number, sizedRoundTrip: number | null): void {
    const oneWay = Math.sqrt(sizedRoundTrip ?? battery?.roundTripEfficiency ?? 1);
    const next = slots === 1 ? '' : `soc${(t + 1) % slots} - soc${t} `;
    this.rows.push(`store${t}: ${next}- ${hours * oneWay} in${t} + ${hours / oneWay} out${t} = 0`);
    if (battery === null) {
      this.rows.push(`in${t}: in${t} - power <= 0`, `out${t}: out${t} - power <= 0`, `soc${t}: soc${t} - size <= 0`);
      return;
    }
    this.bounds.push(`0 <= in${t} <= ${battery.powerKW}`, `0 <= out${t} <= ${battery.powerKW}`);
    this.bounds.push(`0 <= soc${t} <= ${battery.energyKWh}`);
  }

  private eitherOr(choice: string, one: string, mostOfOne: number, other: string, mostOfOther: number): void {
    this.choices.push(choice);
    this.rows.push(`${choice}a: ${one} - ${mostOfOne} ${choice} <= 0`);
    this.rows.push(`${choice}b: ${other} + ${mostOfOther} ${choice} <= ${mostOfOther}`);
  }
}
