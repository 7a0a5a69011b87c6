/**
 * KIA: a deduction over all that a company buys in a year together. First a share of it, then a fixed amount, then that
 * amount less a share of what is above a limit, and above the highest limit nothing.
 */
import type { Parameters } from '../parameters/parameters.ts';
import type { LineReason } from './lines.ts';
import { constant, figure, type Factor } from './terms.ts';

export type KiaBracket = 'below' | 'share' | 'fixed' | 'declining' | 'above';

export const kiaFigures = [
  'sub.kia',
  'sub.kia.from',
  'sub.kia.to',
  'sub.kia.fixed',
  'sub.kia.fixed.to',
  'sub.kia.decline',
  'sub.kia.max',
] as const;

/** The bracket in which the investments of a company in one year fall, euro. */
export function kiaBracket(totalEuro: number, parameters: Parameters): KiaBracket {
  if (totalEuro < parameters.number('sub.kia.from')) return 'below';
  if (totalEuro <= parameters.number('sub.kia.to')) return 'share';
  if (totalEuro <= parameters.number('sub.kia.fixed.to')) return 'fixed';
  return totalEuro <= parameters.number('sub.kia.max') ? 'declining' : 'above';
}

/** What is said beside the amount; nothing where it is the plain share. */
export function kiaReason(bracket: KiaBracket): LineReason | null {
  switch (bracket) {
    case 'below':
      return 'investmentBelowLimit';
    case 'share':
      return null;
    case 'fixed':
    case 'declining':
      return 'kiaShared';
    case 'above':
      return 'investmentAboveLimit';
  }
}

/** Something that is bought: so many times a product. */
export interface Investment {
  times: number;
  factors: readonly Factor[];
}

export interface KiaTerm extends Investment {
  part: 'kia' | 'kiaDecline';
}

/**
 * What of the deduction belongs to one vehicle, as products. Above the first bracket the deduction is one amount for the
 * whole company, over the `totalEuro` of the year; a vehicle has the part that its price has in that total.
 */
export function kiaTerms(
  bracket: KiaBracket,
  own: readonly Investment[],
  totalEuro: number,
  parameters: Parameters,
): KiaTerm[] {
  if (bracket === 'below' || bracket === 'above') return [];
  const part = (name: KiaTerm['part'], sign: 1 | -1, ...more: Factor[]): KiaTerm[] =>
    own.map(({ times, factors }) => ({ part: name, times: sign * times, factors: [...factors, ...more] }));
  if (bracket === 'share') return part('kia', 1, figure('sub.kia', 'percent'));
  const overTotal: Factor = { constant: totalEuro, divides: true };
  const fixed = part('kia', 1, overTotal, figure('sub.kia.fixed'));
  if (bracket === 'fixed') return fixed;
  const above = constant(totalEuro - parameters.number('sub.kia.fixed.to'));
  return [...fixed, ...part('kiaDecline', -1, overTotal, above, figure('sub.kia.decline', 'percent'))];
}
