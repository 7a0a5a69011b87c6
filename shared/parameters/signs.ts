/**
 * Which figures may be negative. Nothing may, except where the figure itself is a discount, a change that can go both
 * ways, or a market price: a power exchange does give negative prices, a grid tariff never.
 */
import type { UnitKind } from './units.ts';

/** A part of the id that says what the figure is: `tax.vwh.discount.factor`, `en.wholesale25`. */
const DISCOUNT = /(^|\.)(discount|reduction|rebate)(\.|$)/;
const DIFFERENCE = /(^|\.)(difference|premium|surcharge)(\.|$)/;
const MARKET_PRICE = /^en\.(wholesale|cal|dayahead|intraday|imbalance|spot|feedin)/;

export type WhyNegative = 'discount' | 'difference' | 'change' | 'marketPrice';

/** Why a figure may be below zero; null when it may not. */
export function whyNegative(id: string, kind: UnitKind): WhyNegative | null {
  if (kind === 'change') return 'change';
  if (DISCOUNT.test(id)) return 'discount';
  if (DIFFERENCE.test(id)) return 'difference';
  if (kind === 'tariff' && MARKET_PRICE.test(id)) return 'marketPrice';
  return null;
}
