/**
 * Between which ends a value can lie at all, by its unit and, where the formulas ask more of it, by its id. What lies
 * outside would not be news but a slip, and some of it would divide by nothing.
 */
import { whyNegative } from './signs.ts';
import { largestValue, unitKind, type UnitKind } from './units.ts';

export interface Bounds {
  min: number;
  max: number;
  /** The lower end itself is no value: something is divided by it. */
  aboveMin?: true;
  /** The upper end itself is no value: nothing would be left. */
  belowMax?: true;
  /** Counted in whole ones: the years of a ledger. */
  whole?: true | undefined;
}

/** Parts of a whole. */
const PERCENT: Bounds = { min: 0, max: 100 };
const OVER_HALF_A_CENTURY: Bounds = { min: 1, max: 50, whole: true };

/** The first that fits counts. */
const byId: readonly (readonly [RegExp, Bounds])[] = [
  // What is lost on the way must leave something, and what comes through is divided by.
  [/^veh\.chargeloss\./, { ...PERCENT, belowMax: true }],
  [/^chg\.(batt\.rte|eff\.)|^veh\.soc\.window$/, { ...PERCENT, aboveMin: true }],
  [/^grid\.margin$/, { ...PERCENT, belowMax: true }],
  [/^grid\.cosphi$/, { min: 0, max: 1, aboveMin: true }],
  // A ledger has a row for each year of it.
  [/^veh\..*(depr\.years|\.age)$|^ze\..*\.age$/, OVER_HALF_A_CENTURY],
];

/** Sizes of things that do their work only when there is some of it; a waiting time or a count may be none. */
const MAY_BE_NONE: ReadonlySet<string> = new Set(['months', 'hours', 'minutes', 'days', 'count', 'permits/year']);

/** Null for a unit that is not in the list, or that holds no numbers. */
export function boundsOf(id: string, unit: string): Bounds | null {
  const kind = unitKind(unit);
  if (kind === null || kind === 'date' || kind === 'flag' || kind === 'words') return null;
  const own = byId.find(([pattern]) => pattern.test(id))?.[1] ?? ofUnit(unit, kind);
  return whyNegative(id, kind) === null || own.min < 0 ? own : { ...own, min: -own.max };
}

function ofUnit(unit: string, kind: UnitKind): Bounds {
  if (unit === '%/year') return { min: -50, max: 100 };
  if (unit.startsWith('%')) return PERCENT;
  if (unit.startsWith('share of')) return { min: 0, max: 1 };
  if (unit === 'days/year') return { min: 0, max: 366, aboveMin: true };
  if (kind === 'physical' && !MAY_BE_NONE.has(unit)) return { min: 0, max: largestValue(unit, kind), aboveMin: true };
  if (unit === 'factor') return { min: 0, max: largestValue(unit, kind), aboveMin: true };
  return { min: 0, max: largestValue(unit, kind) };
}

/** The years of a lifetime are whole ones; its kilometres need only be some. */
export const lifetimeBounds = { years: OVER_HALF_A_CENTURY, km: { min: 0, max: 1e7, aboveMin: true } } as const;

function isWithin(value: number, { min, max, aboveMin, belowMax, whole }: Bounds): boolean {
  if (value < min || value > max) return false;
  if ((aboveMin && value === min) || (belowMax && value === max)) return false;
  return !whole || Number.isInteger(value);
}

/** "> 0, ≤ 100", as a refusal shows it. */
export function boundsText({ min, max, aboveMin, belowMax }: Bounds): string {
  return `${aboveMin ? '>' : '≥'} ${min}, ${belowMax ? '<' : '≤'} ${max}`;
}

export type ValueFault = 'negative' | 'notWhole' | 'outOfBounds';

/** What is wrong with a number; null where nothing is. */
export function faultOfNumber(value: number, bounds: Bounds): ValueFault | null {
  if (isWithin(value, bounds)) return null;
  if (value < 0 && bounds.min >= 0) return 'negative';
  return isWithin(value, { ...bounds, whole: undefined }) ? 'notWhole' : 'outOfBounds';
}
