import { bestPlan } from './bestPlan.ts';
import type { BatterySchedule, ChargePlan } from './plan.ts';
import { resultOf, sessionPowerKW } from './plan.ts';
import type { BatteryPlan, ChargeProblem, ChargeResult, Refusal } from './problem.ts';
import { even, uncontrolled } from './strategies.ts';

/**
 * The three strategies side by side, as the `charge` command prints them. The optimum is exact. The powers of a session
 * over the whole horizon are made when they are asked for: of all sessions together they may not fit in memory.
 */
export function solveCharge(problem: ChargeProblem): { ok: true; result: ChargeResult } | Refusal {
  const best = bestPlan(problem);
  if (!best.ok) return best;
  const { plan } = best;
  return {
    ok: true,
    result: {
      uncontrolled: resultOf(problem, uncontrolled(problem)),
      even: resultOf(problem, even(problem)),
      optimal: {
        ...resultOf(problem, plan),
        limitExceededKWh: limitExceededKWh(problem, plan),
        powerKW: Array.from(plan.siteKW),
        sessions: problem.sessions.map(({ id }, s) => ({
          id,
          get powerKW() {
            return sessionPowerKW(plan, s);
          },
        })),
        battery: problem.battery === null ? null : batteryPlan(plan.battery, problem.slots),
      },
    },
  };
}

/** What the site draws above the given limit, kWh. Only a base load above the limit does so, as far as it remains. */
function limitExceededKWh(problem: ChargeProblem, { siteKW }: ChargePlan): number {
  if (problem.limitKW === null) return 0;
  let exceeded = 0;
  for (let t = 0; t < problem.slots; t++) {
    const above = siteKW[t] - problem.limitKW[t];
    // Next to the limit itself this little is rounding.
    if (above > ROUNDING * Math.max(1, Math.abs(siteKW[t]))) exceeded += above;
  }
  return exceeded * (problem.slotMinutes / 60);
}

const ROUNDING = 1e-6;

/** A battery of no size has a plan too: it does nothing. */
function batteryPlan(schedule: BatterySchedule | null, slots: number): BatteryPlan {
  const still = new Float64Array(slots);
  const { chargeKW, dischargeKW, startKWh } = schedule ?? { chargeKW: still, dischargeKW: still, startKWh: 0 };
  return { chargeKW: Array.from(chargeKW), dischargeKW: Array.from(dischargeKW), startKWh };
}
