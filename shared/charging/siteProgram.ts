import { BoxedProgram, FIXED } from './boxedProgram.ts';
import type { ChargeProblem } from './problem.ts';
import { exportPrice, importPrice, mixingPays, wastingPays } from './siteCost.ts';
import { quietestSlot, reachableKWh, staysOf, countingLimitKW } from './stays.ts';
import type { Stays } from './stays.ts';
import { storeOf } from './store.ts';
import type { Store, StorePrices } from './store.ts';

/** What is to be lowest: the sum of these, in any one unit of money. */
export interface Goal {
  /** Whether energy costs what the problem says, or nothing. */
  readonly energy: boolean;
  readonly perPeakKW: number;
  readonly perUnmetKWh: number;
  /** For every kWh charged into the battery: next to nothing, so that it does not go round for no reason. */
  readonly perStoredKWh: number;
  /** When the sizes of the battery are to be found: what they cost. Null for the battery of the problem. */
  readonly store: StorePrices | null;
}

/** What has been decided about slots in which power could go both ways: 1 only in, -1 only out, 0 nothing yet. */
export interface Directions {
  /** Import or export of the site. */
  readonly site: Int8Array;
  /** Charging or discharging of the battery. */
  readonly battery: Int8Array;
}

/** Which of the powers are to be found, by place of the stays; the others stay as they are. */
export interface Scope {
  readonly free: Uint8Array;
  readonly powerKW: Float64Array;
}

/** The problem as a boxed programme in kWh per slot, and which columns hold what. */
export interface SiteProgram {
  readonly program: BoxedProgram;
  readonly stays: Stays;
  /** What each session is to get as far as full power during its stay allows, kWh. */
  readonly wanted: Float64Array;
  /** The most that each session draws in one slot, kWh. */
  readonly mostPerSlot: Float64Array;
  /** Energy drawn, by place of the stays: these are flows. */
  readonly draws: Int32Array;
  /** What each session does not get. */
  readonly unmet: Int32Array;
  /** Null when all powers are to be found. */
  readonly scope: Scope | null;
  /** The row that sums up what is drawn in each slot, and the one that sums up what each session gets. */
  readonly drawnRow: Int32Array;
  readonly sessionRow: Int32Array;
  readonly store: Store;
  /** State of charge at the start of each slot, and what goes in and out in it; null without a battery. */
  readonly battery: { readonly stored: Int32Array; readonly into: Int32Array; readonly out: Int32Array } | null;
  /** The least and the most that can be drawn in each slot, on top of the base load, kWh. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

type Entry = readonly [row: number, coefficient: number];

/**
 * Writes the problem as a boxed programme. Per slot: what the sessions and the battery draw together; the peak, where
 * the slot could reach it; import and export, where both are possible and cost differently; the state of charge.
 */
export function siteProgram(
  problem: ChargeProblem,
  goal: Goal,
  directions: Directions,
  scope: Scope | null = null,
): SiteProgram {
  const writer = new Writer(problem, goal, directions, scope);
  return writer.write();
}

class Writer {
  private readonly program = new BoxedProgram();
  private readonly problem: ChargeProblem;
  private readonly goal: Goal;
  private readonly directions: Directions;
  private readonly scope: Scope | null;
  private readonly stays: Stays;
  private readonly wanted: Float64Array;
  private readonly mostPerSlot: Float64Array;
  private readonly base: Float64Array;
  private readonly store: Store;
  private readonly lowest: Float64Array;
  private readonly highest: Float64Array;
  private readonly peakLow: number;
  private readonly peakHigh: number;
  /** The row that sums up what is drawn in each slot, and the one that carries the state of charge on. */
  private readonly drawnRow: Int32Array;
  private readonly storedRow: Int32Array;
  private readonly energyRow: Int32Array;
  private readonly sessionRow: Int32Array;
  private readonly peakEntries: Entry[] = [];
  private readonly powerEntries: Entry[] = [];
  private readonly energyEntries: Entry[] = [];
  private readonly into: Int32Array;
  private readonly out: Int32Array;

  constructor(problem: ChargeProblem, goal: Goal, directions: Directions, scope: Scope | null) {
    this.problem = problem;
    this.goal = goal;
    this.directions = directions;
    this.scope = scope;
    this.stays = staysOf(problem);
    const { slots, slotHours, count, arrival, length } = this.stays;
    this.wanted = Float64Array.from(problem.sessions, (session) => reachableKWh(session, slotHours));
    this.mostPerSlot = Float64Array.from(problem.sessions, ({ maxPowerKW }, s) =>
      Math.min(maxPowerKW * slotHours, this.wanted[s]),
    );
    this.base = Float64Array.from(problem.baseLoadKW, (kW) => kW * slotHours);
    const asked = new Float64Array(slots);
    for (let s = 0; s < count; s++)
      for (let k = 0; k < length[s]; k++) asked[(arrival[s] + k) % slots] += this.mostPerSlot[s];
    this.store = storeOf(problem, goal.store, goal.energy, asked);
    const power = this.store.powerPerSlot;
    const limit = countingLimitKW(problem);
    this.lowest = new Float64Array(slots);
    this.highest = new Float64Array(slots);
    this.peakLow = 0;
    this.peakHigh = 0;
    for (let t = 0; t < slots; t++) {
      const { site, battery } = directions;
      this.lowest[t] = battery[t] <= 0 ? -power : 0;
      this.highest[t] = Math.min(
        asked[t] + (battery[t] >= 0 ? power : 0),
        (limit[t] - problem.baseLoadKW[t]) * slotHours,
      );
      if (site[t] > 0) this.lowest[t] = Math.max(this.lowest[t], -this.base[t]);
      if (site[t] < 0) this.highest[t] = Math.min(this.highest[t], -this.base[t]);
      this.peakLow = Math.max(this.peakLow, this.base[t] + this.lowest[t]);
      this.peakHigh = Math.max(this.peakHigh, this.base[t] + this.highest[t]);
    }
    this.drawnRow = new Int32Array(slots);
    this.storedRow = new Int32Array(slots);
    this.energyRow = new Int32Array(slots).fill(NONE);
    this.sessionRow = new Int32Array(count);
    this.into = new Int32Array(slots);
    this.out = new Int32Array(slots);
  }

  write(): SiteProgram {
    const { program, stays, goal, store } = this;
    this.writeSlots();
    const hours = stays.slotHours;
    program.fixedCost += (goal.perPeakKW / hours) * this.peakLow;
    if (goal.perPeakKW > 0)
      program.addWideColumn(goal.perPeakKW / hours, 0, this.peakHigh - this.peakLow, this.peakEntries);
    if (goal.store !== null) {
      program.addWideColumn(goal.store.perKW / hours, 0, store.powerPerSlot, this.powerEntries);
      program.addWideColumn(goal.store.perKWh, 0, store.energy, this.energyEntries);
    }
    const draws = this.sessionColumns();
    const unmet = Int32Array.from(this.wanted, (most, s) =>
      program.addColumn(goal.perUnmetKWh, 0, most, [this.sessionRow[s], 1]),
    );
    const battery = store.powerPerSlot > 0 ? { stored: this.storedColumns(), into: this.into, out: this.out } : null;
    const { wanted, mostPerSlot, lowest, highest, scope, drawnRow, sessionRow } = this;
    return {
      program,
      stays,
      wanted,
      mostPerSlot,
      draws,
      unmet,
      scope,
      drawnRow,
      sessionRow,
      store,
      battery,
      lowest,
      highest,
    };
  }

  /** The rows in the order of time, so that what depends on each other stays close together. */
  private writeSlots(): void {
    const { program, stays, wanted } = this;
    const { slots, count, arrival, length } = stays;
    const start = quietestSlot(stays);
    const leaving: number[][] = Array.from({ length: slots }, () => []);
    for (let s = 0; s < count; s++) {
      const first = (arrival[s] - start + slots) % slots;
      leaving[Math.min(slots, first + Math.max(1, length[s])) - 1].push(s);
    }
    for (let k = 0; k < slots; k++) {
      const t = (start + k) % slots;
      this.writeSlot(t);
      for (const s of leaving[k]) this.sessionRow[s] = program.addRow(wanted[s]);
    }
  }

  private writeSlot(t: number): void {
    const { program, base, lowest, highest, store } = this;
    const mostImport = base[t] + highest[t];
    const mostExport = -(base[t] + lowest[t]);
    const price = this.goal.energy ? importPrice(this.problem, t) : 0;
    const feedIn = this.goal.energy ? exportPrice(this.problem, t) : 0;
    const drawn: Entry[] = [];
    let perKWh = 0;
    if (price === feedIn || mostExport <= 0 || mostImport <= 0) {
      perKWh = mostExport <= 0 ? price : feedIn;
      program.fixedCost += perKWh * base[t];
    } else {
      const row = program.addRow(-base[t]);
      drawn.push([row, 1]);
      // The straight line between most export and most import is as close as a convex cost comes to two directions.
      const either = mixingPays(this.problem, t) ? program.addRow(1) : NONE;
      program.addColumn(price, 0, mostImport, [row, -1], ...entryIf(either, 1 / mostImport));
      program.addColumn(-feedIn, 0, mostExport, [row, 1], ...entryIf(either, 1 / mostExport));
      if (either !== NONE) program.addColumn(0, 0, 1, [either, 1]);
    }
    if (this.goal.perPeakKW > 0 && mostImport > this.peakLow) {
      const row = program.addRow(this.peakLow - base[t]);
      drawn.push([row, 1]);
      this.peakEntries.push([row, -1]);
      program.addColumn(0, 0, this.peakHigh + mostExport, [row, 1]);
    }
    this.drawnRow[t] = program.addRow(0);
    program.addColumn(perKWh, lowest[t], highest[t], [this.drawnRow[t], -1], ...drawn);
    if (store.powerPerSlot > 0) this.writeBattery(t);
  }

  private writeBattery(t: number): void {
    const { program, store, goal, directions } = this;
    const power = store.powerPerSlot;
    const sized = goal.store !== null;
    this.storedRow[t] = program.addRow(0);
    const shared = sized || (goal.energy && wastingPays(this.problem, t)) ? program.addRow(sized ? 0 : power) : NONE;
    if (sized) {
      this.powerEntries.push([shared, -1]);
      this.energyRow[t] = program.addRow(0);
      this.energyEntries.push([this.energyRow[t], -1]);
      program.addColumn(0, 0, store.energy, [this.energyRow[t], 1]);
    }
    const both = entryIf(shared, 1);
    const [drawn, stored] = [this.drawnRow[t], this.storedRow[t]];
    const intoMost = directions.battery[t] >= 0 ? power : 0;
    const outMost = directions.battery[t] <= 0 ? power : 0;
    this.into[t] = program.addColumn(goal.perStoredKWh, 0, intoMost, [drawn, 1], [stored, -store.efficiency], ...both);
    this.out[t] = program.addColumn(0, 0, outMost, [drawn, -1], [stored, 1 / store.efficiency], ...both);
    if (shared !== NONE) program.addColumn(0, 0, power, [shared, 1]);
  }

  private sessionColumns(): Int32Array {
    const { program, mostPerSlot, highest, drawnRow, sessionRow, store, directions, scope } = this;
    const { slots, slotHours, count, arrival, first, length } = this.stays;
    const draws = new Int32Array(first[count]);
    for (let s = 0; s < count; s++) {
      program.addFlowsFrom(sessionRow[s]);
      for (let k = 0; k < length[s]; k++) {
        const t = (arrival[s] + k) % slots;
        // No more than can come out of the grid and the battery together.
        const most = Math.min(
          mostPerSlot[s],
          Math.max(0, highest[t] + (directions.battery[t] <= 0 ? store.powerPerSlot : 0)),
        );
        const place = first[s] + k;
        if (scope === null || scope.free[place] === 1) {
          draws[place] = program.addFlow(drawnRow[t], most);
          continue;
        }
        draws[place] = FIXED;
        program.settle(drawnRow[t], scope.powerKW[place] * slotHours);
        program.settle(sessionRow[s], scope.powerKW[place] * slotHours);
      }
    }
    return draws;
  }

  private storedColumns(): Int32Array {
    const { program, store, storedRow, energyRow } = this;
    const slots = this.stays.slots;
    return Int32Array.from(storedRow, (row, t) => {
      const before = storedRow[(t + slots - 1) % slots];
      // With a single slot the state of charge runs into itself, and a column may name a row only once.
      const chain: Entry[] =
        slots === 1
          ? []
          : [
              [before, 1],
              [row, -1],
            ];
      return program.addColumn(0, 0, store.energy, ...chain, ...entryIf(energyRow[t], 1));
    });
  }
}

const NONE = -1;

function entryIf(row: number, coefficient: number): Entry[] {
  return row === NONE ? [] : [[row, coefficient]];
}
