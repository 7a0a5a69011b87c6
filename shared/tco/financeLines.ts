/** Paying over time: a loan with equal yearly payments, or a lease. */
import { DISCOUNT_SHIFT } from './ledger.ts';
import { entryOf, rising, type Builder } from './inputs.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';
import { onceAt, yearly } from './terms.ts';
import { loanShare, priceFactor } from './vehicleLines.ts';

/**
 * The equal yearly payment per euro borrowed, paid at the point of the year at which running costs fall: with a rate
 * that equals the discount rate the payments are worth exactly what was borrowed.
 */
export function loanPayment(rate: number, years: number, shift: number): number {
  let worth = 0;
  for (let year = 1; year <= years; year++) worth += (1 + rate) ** -(year - shift);
  return 1 / worth;
}

/** Payments of the loan; what is still owed at the horizon is paid off then. */
export function finance(builder: Builder): CostLine {
  const { inputs, alternative } = builder;
  if (alternative !== 'electricFinanced') return lineWithout('finance', 'none', 'boughtOutright');
  const { rate, rateFigure, years } = inputs.finance;
  const shift = DISCOUNT_SHIFT[inputs.discountPoint];
  const payment = loanPayment(rate, years, shift);
  const { factor, entries } = priceFactor(builder);
  const share = loanShare(builder);
  const path = Array.from({ length: inputs.years }, (_, year) => (year < years ? payment * share : 0));
  const terms = [yearly('loanPayments', path, [factor])];
  let owed = 0;
  for (let year = inputs.years + 1; year <= years; year++)
    owed += payment * (1 + rate) ** -(year - shift - inputs.years);
  if (owed > 0) terms.push(onceAt('loanPaidOff', inputs.years, owed * share, [factor]));
  return costLine('finance', terms, {
    parameters: rateFigure === null ? [] : [rateFigure],
    entries: [...entries, 'settings/finance'],
  });
}

export function lease(builder: Builder): CostLine {
  const { inputs, alternative } = builder;
  if (alternative !== 'electricLeased') return lineWithout('lease', 'none', 'boughtOutright');
  const { leaseElectricEuroPerMonth } = inputs.duty.group.costs;
  if (leaseElectricEuroPerMonth === null) return lineWithout('lease', 'open', 'leaseNotEntered');
  const MONTHS = 12;
  const path = rising(leaseElectricEuroPerMonth * MONTHS, inputs.indexOf('lease'), inputs.years);
  return costLine('lease', [yearly('lease', path)], {
    entries: [entryOf(builder, 'costs.leaseElectricEuroPerMonth'), entryOf(builder, 'costs.leaseIncludes')],
  });
}
