/**
 * The input and output of the charging core, as the `charge` command publishes them.
 *
 * Slot t covers [t, t+1); a session may draw in slots arrival .. departure-1. Power is in kW at the grid side
 * of the charger, energy in kWh at the same place, money in euro excluding VAT. Power balance of a slot:
 * site = base load + charging + battery charge - battery discharge; positive is import, negative is export.
 */

/** One number per slot. Typed arrays are welcome. */
export type Series = ArrayLike<number>;

/** One stay of one vehicle at a charge point. */
export interface Session {
  /** Not empty, unique within the problem. */
  readonly id: string;
  /** First slot in which it may draw, 0 <= arrival < slots. */
  readonly arrival: number;
  /**
   * First slot in which it may no longer draw, arrival <= departure <= slots. In a cyclic problem it may run on to
   * arrival + slots, and slot numbers are taken modulo `slots`.
   */
  readonly departure: number;
  /** Energy asked for, before charger losses. */
  readonly energyKWh: number;
  readonly maxPowerKW: number;
  /** The least it draws when it draws, kW; absent without a minimum. Only minimumPower.ts and strategies.ts obey it. */
  readonly minPowerKW?: number;
  /** How many like vehicles this is the sum of; absent for one. Only minimumPower.ts takes them apart again. */
  readonly alike?: number;
}

/** A stationary battery; charging and discharging each lose the square root of the round trip. */
export interface Battery {
  readonly energyKWh: number;
  readonly powerKW: number;
  /** In (0, 1]. */
  readonly roundTripEfficiency: number;
}

export type Objective = 'peak' | 'cost';

/** What the charging core calculates with: every series written out to `slots` numbers. */
export interface ChargeProblem {
  readonly slotMinutes: number;
  readonly slots: number;
  /** Whether the last slot runs into the first, as Sunday night runs into Monday. */
  readonly cyclic: boolean;
  /** Consumption minus PV; may be negative. */
  readonly baseLoadKW: Series;
  /** The most the site may import, or null for no limit. Where the base load is higher, the base load runs anyway. */
  readonly limitKW: Series | null;
  /** Price of import, or null when no cost is asked for. */
  readonly pricePerKWh: Series | null;
  /** What export earns; null earns nothing. */
  readonly feedInPerKWh: Series | null;
  /** Euro per kW of the highest import, once over the horizon. */
  readonly peakPricePerKW: number;
  readonly objective: Objective;
  readonly battery: Battery | null;
  readonly sessions: readonly Session[];
}

/** What one session did not get. */
export interface UnmetSession {
  readonly id: string;
  readonly kWh: number;
}

/** What one strategy comes to. */
export interface StrategyResult {
  /** Highest import over the slots; never below 0. */
  readonly peakKW: number;
  /** Energy delivered to the sessions. */
  readonly energyKWh: number;
  readonly unmetKWh: number;
  /** Only the sessions that fell short, in the order of the problem. */
  readonly unmet: readonly UnmetSession[];
  /** Euro over the horizon, or null without a price. */
  readonly cost: number | null;
}

export interface SessionPower {
  readonly id: string;
  /** One number for every slot of the horizon. */
  readonly powerKW: readonly number[];
}

export interface BatteryPlan {
  readonly chargeKW: readonly number[];
  readonly dischargeKW: readonly number[];
  readonly startKWh: number;
}

export interface OptimalResult extends StrategyResult {
  /** What the base load alone draws above the given limit. */
  readonly limitExceededKWh: number;
  /** Site power per slot; negative is export. */
  readonly powerKW: readonly number[];
  readonly sessions: readonly SessionPower[];
  readonly battery: BatteryPlan | null;
}

/** The answer of the `charge` command. */
export interface ChargeResult {
  readonly uncontrolled: StrategyResult;
  readonly even: StrategyResult;
  readonly optimal: OptimalResult;
}

/** Why a problem was not read or not solved: which field, what is wrong with it, and what to do. */
export interface Refusal {
  readonly ok: false;
  readonly field: string;
  readonly message: string;
}
