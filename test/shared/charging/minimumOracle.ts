/**
 * The lowest peak with chargers that give nothing or at least a minimum, as a programme with yes-or-no in it, solved by
 * HiGHS's branch and bound. Shares no code with the product: the rule is written out anew from its words.
 */
import type { ChargeProblem } from '../../../shared/charging/problem.ts';
import { lowestValue, programText } from './highsOracle.ts';

/**
 * Of each session and slot: its power `x`, whether it draws `on`, and whether that is the quarter of which the charger
 * uses a part, `z`. At most one is, it is the last that draws, and there the least does not hold.
 */
export async function lowestPeakWithMinimum(problem: ChargeProblem): Promise<number> {
  const hours = problem.slotMinutes / 60;
  const rows: string[] = [];
  const bounds: string[] = [];
  const yesOrNo: string[] = [];
  const inSlot: string[][] = Array.from({ length: problem.slots }, () => []);
  problem.sessions.forEach(({ arrival, departure, energyKWh, maxPowerKW, minPowerKW = 0 }, s) => {
    const least = Math.min(minPowerKW, maxPowerKW);
    const slots = Array.from({ length: departure - arrival }, (_, k) => k);
    const sum = (name: string, some: readonly number[]): string => some.map((k) => `${name}${s}_${k}`).join(' + ');
    for (const k of slots) {
      const [x, on, z] = ['x', 'on', 'z'].map((name) => `${name}${s}_${k}`);
      bounds.push(`0 <= ${x} <= ${maxPowerKW}`);
      yesOrNo.push(on, z);
      rows.push(`most${s}_${k}: ${x} - ${maxPowerKW} ${on} <= 0`);
      rows.push(`least${s}_${k}: ${x} - ${least} ${on} + ${least} ${z} >= 0`);
      rows.push(`part${s}_${k}: ${z} - ${on} <= 0`);
      if (k > 0) rows.push(`after${s}_${k}: ${on} + ${sum('z', slots.slice(0, k))} <= 1`);
      inSlot[(arrival + k) % problem.slots].push(x);
    }
    rows.push(`once${s}: ${sum('z', slots)} <= 1`);
    const reachable = Math.min(energyKWh, maxPowerKW * slots.length * hours);
    rows.push(`energy${s}: ${slots.map((k) => `${hours} x${s}_${k}`).join(' + ')} = ${reachable}`);
  });
  inSlot.forEach((powers, t) => {
    rows.push(`peak${t}: peak ${powers.map((power) => `- ${power}`).join(' ')} >= ${problem.baseLoadKW[t]}`);
  });
  return lowestValue(programText('peak', rows, bounds, yesOrNo), 'simplex');
}
