/** Costs put on the calendar: what is paid once falls on its own day, a year of use is shared out over its calendar years. */
import { yearOf, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { shareInFirstYear, yearOfUse, type TcoInputs } from '../tco/inputs.ts';
import { DISCOUNT_SHIFT } from '../tco/ledger.ts';
import type { CostType } from '../tco/lines.ts';
import { termProduct, type Term } from '../tco/terms.ts';

/** Euro per calendar year; index 0 is the first year of the plan. */
export interface Book {
  /** Paid once for what is bought, before subsidy. */
  investment: number[];
  /** Subsidies and deductions, positive, in the year of the purchase that they come with. */
  subsidy: number[];
  /** All that is paid less what is received, in the year in which that happens. */
  cash: number[];
}

export function emptyBook(years: number): Book {
  const nothing = (): number[] => Array.from({ length: years }, () => 0);
  return { investment: nothing(), subsidy: nothing(), cash: nothing() };
}

const INVESTMENTS: ReadonlySet<CostType> = new Set([
  'purchase',
  'body',
  'refrigeration',
  'bpm',
  'charger',
  'energyManagement',
  'connection',
  'battery',
  'remedies',
]);
const SUBSIDIES: ReadonlySet<CostType> = new Set(['subsidy', 'chargerSubsidy', 'deductions']);

/** Terms that begin on one day, so many times. */
export interface Entry {
  type: CostType;
  terms: readonly Term[];
  day: IsoDate;
  times: number;
  /** Years from the first purchase to this day: real money is that of the first purchase. */
  yearsOn: number;
  inputs: Pick<TcoInputs, 'deflation' | 'discountPoint'>;
}

/** Adds terms to a book of which the first year is `firstYear`; what falls after its last year is left out. */
export function addTo(
  { investment, subsidy, cash }: Book,
  firstYear: number,
  { type, terms, day, times, yearsOn, inputs }: Entry,
  parameters: Parameters,
): void {
  const start = yearOf(day) - firstYear;
  const add = (list: number[], at: number, euro: number): void => {
    if (at >= 0 && at < list.length) list[at] += euro;
  };
  for (const term of terms) {
    const once = term.timing === 'once';
    const product = times * termProduct(term, (id) => parameters.number(id));
    const shift = once ? 0 : DISCOUNT_SHIFT[inputs.discountPoint];
    term.amounts.forEach((amount, year) => {
      if (amount === 0) return;
      const euro = amount * product * (1 + inputs.deflation) ** -(yearsOn + year - shift);
      if (once) {
        add(cash, start + year, euro);
        if (SUBSIDIES.has(type) || (INVESTMENTS.has(type) && euro < 0)) add(subsidy, start, -euro);
        else if (INVESTMENTS.has(type)) add(investment, start + year, euro);
      } else {
        const { from, to } = yearOfUse(day, year);
        const before = shareInFirstYear(from, to);
        add(cash, start + year - 1, euro * before);
        add(cash, start + year, euro * (1 - before));
      }
    });
  }
}
