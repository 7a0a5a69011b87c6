import type { ChargePlan } from '../../../shared/charging/plan.ts';
import { sessionPowerKW } from '../../../shared/charging/plan.ts';
import type { ChargeProblem } from '../../../shared/charging/problem.ts';

const TINY = 1e-6;

/** Everything a plan may not do, found by going through it slot by slot; an empty list is a sound plan. */
export function faultsOf(problem: ChargeProblem, plan: ChargePlan): string[] {
  const faults: string[] = [];
  const hours = problem.slotMinutes / 60;
  const site = Array.from(problem.baseLoadKW);
  for (const [s, session] of problem.sessions.entries()) {
    const power = sessionPowerKW(plan, s);
    const stay = new Set<number>();
    for (let k = session.arrival; k < session.departure; k++) stay.add(k % problem.slots);
    let delivered = 0;
    for (const [t, kW] of power.entries()) {
      if (kW < 0 || kW > session.maxPowerKW) faults.push(`${session.id} draws ${kW} kW in slot ${t}`);
      if (kW !== 0 && !stay.has(t)) faults.push(`${session.id} draws in slot ${t}, when it is away`);
      site[t] += kW;
      delivered += kW * hours;
    }
    if (Math.abs(delivered - plan.deliveredKWh[s]) > TINY) faults.push(`${session.id} gets ${delivered} kWh`);
    if (plan.deliveredKWh[s] > session.energyKWh) faults.push(`${session.id} gets more than it asked for`);
  }
  for (const [t, kW] of site.entries()) {
    if (Math.abs(kW - plan.siteKW[t]) > TINY) faults.push(`the site draws ${kW} kW in slot ${t}`);
    const limit = problem.limitKW === null ? Infinity : Math.max(problem.limitKW[t], problem.baseLoadKW[t], 0);
    if (kW > limit + TINY) faults.push(`slot ${t} passes the limit of ${limit} kW with ${kW} kW`);
  }
  return faults;
}
