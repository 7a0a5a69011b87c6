/** What a variant differs from the dossier as it is now, and where that difference comes from. */
import { missTheSame } from '../assessment/costStanding.ts';
import type { Make, Origin } from '../assessment/origin.ts';
import { roundMoney } from '../format/numbers.ts';
import { outcomeIds, type ScenarioOutcome } from './outcome.ts';

/** Outcomes whose difference is told, with the decimals of a euro in which both sides are shown. */
const DECIMALS = { difference: 0, investment: 0, depotPrice: 3 } as const;
const UNITS = { difference: 'EUR/year', investment: 'EUR', depotPrice: 'EUR/kWh' } as const;

export type AgainstRow = keyof typeof DECIMALS;
/** Of the variant, and of the dossier as it is: the two sides of a difference. */
export const againstSides = ['variant', 'now'] as const;
export type AgainstSide = (typeof againstSides)[number];

/**
 * Variant less now of the amounts as they are shown, so that the three add up on the screen: euro a year, euro, and
 * euro per kWh. Null where one of the two is not known, or where one misses a cost that the other does
 * not.
 */
export function againstNow(row: AgainstRow, variant: ScenarioOutcome, now: ScenarioOutcome): number | null {
  const [one, other] = [amountOf(row, variant), amountOf(row, now)];
  if (one === null || other === null) return null;
  if (row === 'difference' && !missTheSame(variant.missing, now.missing)) return null;
  const decimals = DECIMALS[row];
  return roundMoney(roundMoney(one, decimals) - roundMoney(other, decimals), decimals);
}

function amountOf(row: AgainstRow, outcome: ScenarioOutcome): number | null {
  return row === 'difference' ? (outcome.difference?.typical ?? null) : outcome[row];
}

/** `against/<row>`: made from `variant/<id>` and `now/<id>`, which explain in the dossier of their own side. */
export function explainAgainst(row: AgainstRow, variant: ScenarioOutcome, now: ScenarioOutcome, make: Make): Origin {
  return make({
    rule: 'againstNow',
    value: againstNow(row, variant, now),
    unit: UNITS[row],
    entries: [],
    parameters: [],
    from: [`variant/${outcomeIds(variant)[row]}`, `now/${outcomeIds(now)[row]}`],
  });
}
