/** What the numbers of a fleet list can be. */
import { FEW_KM_PER_YEAR } from '../dossier/problems.ts';
import type { ListedNumberRules } from './cellNumbers.ts';
import type { FleetField } from './fleetColumns.ts';

/** A number that may be less than this many kg has decimals; even a light electric vehicle may weigh more. */
const LIGHTEST_KG = 100;

export const fleetNumbers = {
  number: { min: 0, max: 10_000, whole: true },
  maxMass: { min: 1, max: 100_000, whole: true, least: LIGHTEST_KG },
  combinationMass: { min: 1, max: 100_000, whole: true, least: LIGHTEST_KG },
  co2Class: { min: 1, max: 5, whole: true },
  wltp: { min: 0, max: 1000 },
  litresPer100Km: { min: 0, max: 200 },
  yearlyKm: { min: 0, max: 500_000, whole: true, rounds: true, least: FEW_KM_PER_YEAR },
  meanDayKm: { min: 0, max: 2000, whole: true, rounds: true },
  longestDayKm: { min: 0, max: 2000, whole: true, rounds: true },
} satisfies Partial<Record<FleetField, ListedNumberRules>>;

export type FleetNumber = keyof typeof fleetNumbers;
