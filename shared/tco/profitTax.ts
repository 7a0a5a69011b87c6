/**
 * After tax: what the profit tax gives back of every cost. Running costs are deducted in their own year; what is bought
 * is written off in equal parts over the horizon down to what it is then worth, so that its sale brings no profit.
 */
import { DISCOUNT_SHIFT } from './ledger.ts';
import type { Builder } from './inputs.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';
import { loanPayment } from './financeLines.ts';
import { yearly, type Term } from './terms.ts';
import { loanShare, priceFactor } from './vehicleLines.ts';

/** The line for all others. Deductions are tax already and a repaid loan is no cost. */
export function profitTax(builder: Builder, lines: readonly CostLine[]): CostLine {
  const { inputs } = builder;
  if (!inputs.afterTax) return lineWithout('profitTax', 'none', 'beforeTax');
  const terms = lines
    .filter((line) => line.type !== 'deductions' && line.type !== 'finance')
    .flatMap((line) => line.terms.map((term) => relief(term, line.type, inputs)));
  return costLine('profitTax', [...terms, ...loanRelief(builder)], {
    parameters: inputs.taxFigure === null ? [] : [inputs.taxFigure],
    entries: ['company/profitTaxPercent', 'settings/tax'],
  });
}

/** What the tax gives back of one product; what is paid once is written off over `years`. */
export function relief(
  term: Term,
  part: string,
  { taxRate: rate, years }: Pick<Builder['inputs'], 'taxRate' | 'years'>,
): Term {
  const more = term.atMost === undefined ? {} : { atMost: term.atMost };
  if (term.timing === 'running') {
    const path = term.amounts.slice(1).map((amount) => -rate * amount);
    return { ...yearly(part, path, term.factors), ...more };
  }
  const whole = term.amounts.reduce((sum, amount) => sum + amount, 0);
  const path = Array.from({ length: years }, () => (-rate * whole) / years);
  return { ...yearly(part, path, term.factors), ...more };
}

/** What is bought with borrowed money is written off like any purchase; of the payments only the interest is a cost. */
function loanRelief(builder: Builder): Term[] {
  const { inputs } = builder;
  const share = loanShare(builder);
  if (share === 0) return [];
  const { rate, years } = inputs.finance;
  const { factor } = priceFactor(builder);
  const writeOff = Array.from({ length: inputs.years }, () => (-inputs.taxRate * share) / inputs.years);
  const interest = interestPath(rate, years, DISCOUNT_SHIFT[inputs.discountPoint], inputs.years);
  return [
    yearly('purchase', writeOff, [factor]),
    yearly(
      'interest',
      interest.map((amount) => -inputs.taxRate * share * amount),
      [factor],
    ),
  ];
}

/** Interest in each year per euro borrowed, until the loan or the horizon ends. */
function interestPath(rate: number, loanYears: number, shift: number, horizon: number): number[] {
  const payment = loanPayment(rate, loanYears, shift);
  let owed = 1;
  let last = 0;
  return Array.from({ length: horizon }, (_, index) => {
    const year = index + 1;
    const before = owed;
    if (year > loanYears) return 0;
    const moment = year - shift;
    owed = owed * (1 + rate) ** (moment - last) - payment;
    last = moment;
    // Paid at the horizon, what the rest of the last year still adds is interest too.
    const tail = year === horizon && loanYears > horizon ? owed * ((1 + rate) ** shift - 1) : 0;
    return owed - before + payment + tail;
  });
}
