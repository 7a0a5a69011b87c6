/** A remedy for one situation: how much of it, what it changes in the record, what it costs and how long it takes. */
import type { Connection, RemedyId } from '../dossier/schema.ts';
import type { LineReason } from '../tco/lines.ts';
import type { Cost } from './cost.ts';
import type { RecordPart, Situation, Surroundings } from './situation.ts';

export type AmountUnit = 'kW' | 'kWh' | 'min' | '%' | 'kWp' | 'vehicles';

/** How long it takes: a number of months, or not before a date; null where nobody can say. */
export type LeadTime =
  | {
      readonly kind: 'months';
      readonly low: number;
      readonly typical: number;
      readonly high: number;
      readonly parameter: string;
    }
  | { readonly kind: 'from'; readonly date: string; readonly parameter: string };

/** What a remedy depends on; the sentence stands in the catalogue under this key. */
export type Dependence =
  | 'controls'
  | 'customers'
  | 'drivers'
  | 'vehicles'
  | 'planning'
  | 'space'
  | 'winterSun'
  | 'operatorCapacity'
  | 'operatorOffer'
  | 'noGuarantee'
  | 'neighbours'
  | 'publicChargers'
  | 'zones';

/** What of the yearly cost no figure tells and nobody has entered. */
export type MissingCost = 'hours' | 'upkeep' | 'offer' | 'savedPower';

/** What decides about the proposed size of solar panels. The roof does not: it is not on record. */
export type PanelsBound =
  /** They give in a year what the vehicles charge at the depot in a year. */
  | 'yearlyCharging'
  /** All panels together are as much as the connection can take back. */
  | 'connection';

export interface Proposal {
  id: RemedyId;
  /** How much of it; null where there is no amount to it. */
  amount: number | null;
  unit: AmountUnit | null;
  /** The record with the remedy in it. */
  change: RecordPart;
  investment: Cost;
  yearly: Cost;
  leadTime: LeadTime | null;
  dependsOn: readonly Dependence[];
  /** The connection that is asked for. */
  connection?: { connection: Connection; kVA: number };
  /** What is missing of the yearly cost; what is known of it counts all the same. Null where nothing is. */
  missing: MissingCost | null;
  /** SPRILA taken off the investment, and why it is what it is; absent where the scheme has nothing to do with it. */
  subsidy?: RemedySubsidy;
  /** The figure of the one-off cost of a connection; null where an offer leads. */
  oneOffFigure?: string | null;
  /** Sized so that the plan fits, by a calculation of its own. */
  settles?: true;
  /** Power of a battery, kW; its amount is its energy. */
  powerKW?: number;
  /** What decided about the proposed size of solar panels; absent where the adviser gave it. */
  panels?: PanelsBound;
  /** The hours of a time block. */
  hours?: { from: string; until: string };
}

export interface RemedySubsidy {
  /** Euro; null while the size of the company is not known. */
  euro: number | null;
  reason: LineReason;
}

/**
 * The remedy as it suits this situation, as much of it as makes the plan fit, or as much as there is; null where it
 * does not apply. `amount` overrules the proposed amount, and `powerKW` the proposed power of a battery.
 */
export type Propose = (
  situation: Situation,
  surroundings: Surroundings,
  amount: number | null,
  powerKW?: number | null,
) => Proposal | null;
