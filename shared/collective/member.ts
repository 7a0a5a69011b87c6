/** One company of a business park as the others see it: its power through the coldest week and what it may draw. */
import type { Session } from '../charging/problem.ts';

export interface Member {
  id: string;
  name: string;
  /** The site without its fleet in the coldest week, kW per quarter. */
  baseKW: ArrayLike<number>;
  /** False when the use of the site is not known: then it counts as 0, and the sums are too low. */
  baseKnown: boolean;
  sessions: readonly Session[];
  /** What must not be passed by itself, margin taken off, kW per quarter; null while not known. */
  limitKW: ArrayLike<number> | null;
  /** Contracted power, or the capacity of a small connection, before margin, kW; null while not known. */
  contractKW: number | null;
  /** Physical capacity of its own connection, kW; null while not known. */
  connectionKW: number | null;
  /** The margin that it keeps by its own figures, percent. */
  marginPercent: number;
  vehicles: number;
  /** Ids of the groups that these vehicles are of. */
  groups: readonly string[];
}
