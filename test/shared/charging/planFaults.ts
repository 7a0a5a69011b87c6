import type { BatterySchedule, ChargePlan } from '../../../shared/charging/plan.ts';
import { sessionPowerKW } from '../../../shared/charging/plan.ts';
import type { Battery, ChargeProblem } from '../../../shared/charging/problem.ts';

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
      if (!(kW >= 0) || kW > session.maxPowerKW) faults.push(`${session.id} draws ${kW} kW in slot ${t}`);
      if (kW !== 0 && !stay.has(t)) faults.push(`${session.id} draws in slot ${t}, when it is away`);
      site[t] += kW;
      delivered += kW * hours;
    }
    if (!(Math.abs(delivered - plan.deliveredKWh[s]) <= TINY)) faults.push(`${session.id} gets ${delivered} kWh`);
    if (plan.deliveredKWh[s] > session.energyKWh) faults.push(`${session.id} gets more than it asked for`);
  }
  if (plan.battery !== null) {
    const { chargeKW, dischargeKW } = plan.battery;
    for (const t of site.keys()) site[t] += chargeKW[t] - dischargeKW[t];
    if (problem.battery === null) faults.push('there is no battery');
    else faults.push(...batteryFaults(problem.battery, plan.battery, hours));
  }
  for (const [t, kW] of site.entries()) {
    if (!(Math.abs(kW - plan.siteKW[t]) <= TINY)) faults.push(`the site draws ${kW} kW in slot ${t}`);
    const limit = problem.limitKW === null ? Infinity : Math.max(problem.limitKW[t], problem.baseLoadKW[t], 0);
    if (kW > limit + TINY) faults.push(`slot ${t} passes the limit of ${limit} kW with ${kW} kW`);
  }
  return faults;
}

/** Follows the state of charge from slot to slot, losing the square root of the round trip each way. */
function batteryFaults(
  battery: Battery,
  { chargeKW, dischargeKW, startKWh }: BatterySchedule,
  hours: number,
): string[] {
  const faults: string[] = [];
  const oneWay = Math.sqrt(battery.roundTripEfficiency);
  let stored = startKWh;
  const outside = (kWh: number): boolean => !(kWh >= -TINY && kWh <= battery.energyKWh + TINY);
  if (outside(stored)) faults.push(`the battery starts with ${stored} kWh`);
  for (const [t, into] of chargeKW.entries()) {
    const out = dischargeKW[t];
    for (const kW of [into, out])
      if (!(kW >= 0 && kW <= battery.powerKW + TINY)) faults.push(`the battery runs at ${kW} kW in slot ${t}`);
    if (into > 0 && out > 0) faults.push(`the battery charges and discharges in slot ${t}`);
    stored += (into * oneWay - out / oneWay) * hours;
    if (outside(stored)) faults.push(`the battery holds ${stored} kWh after slot ${t}`);
  }
  if (Math.abs(stored - startKWh) > TINY) faults.push(`the battery ends with ${stored} kWh, not ${startKWh}`);
  return faults;
}
