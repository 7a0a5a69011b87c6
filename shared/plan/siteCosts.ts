/**
 * What is bought for the site as a whole: paid once, in full, in the first year in which the charging needs it. The
 * ledgers share it out over the vehicles by what they charge; put together those shares are what is paid here.
 */
import type { AlternativeId } from '../dossier/schema.ts';
import { yearOf, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { alternativeLines } from '../tco/alternatives.ts';
import type { TcoInputs } from '../tco/inputs.ts';
import type { CostType } from '../tco/lines.ts';
import { relief } from '../tco/profitTax.ts';
import type { Term } from '../tco/terms.ts';
import { addTo, type Book } from './book.ts';
import { belongsTo, OF_THE_SITE, type SiteCost } from './cohort.ts';

/** The day on which each is paid; null where the plan does not come to it. */
export type SiteDays = Readonly<Record<SiteCost, IsoDate | null>>;

/** A group that carries a part of what the site costs. */
export interface SiteSharer {
  electricId: AlternativeId;
  inputs: TcoInputs;
}

/** Adds what the site costs to a book of so many years, and tells what was paid in which year of the book. */
export function addSiteCosts(
  book: Book,
  firstYear: number,
  sharers: readonly SiteSharer[],
  days: SiteDays,
  parameters: Parameters,
): SiteCost[][] {
  const paid = book.cash.map((): SiteCost[] => []);
  const shareOf = ({ inputs: { site, duty } }: SiteSharer): number => (site?.share ?? 0) * duty.number;
  const whole = sharers.reduce((sum, one) => sum + shareOf(one), 0);
  if (whole === 0) return paid;
  // Only the years over which it is written off differ between groups: those with the same are taken together.
  for (const years of new Set(sharers.map(({ inputs }) => inputs.years))) {
    const alike = sharers.filter(({ inputs }) => inputs.years === years);
    const [sharer] = alike;
    const together = alike.reduce((sum, one) => sum + shareOf(one), 0);
    if (sharer.inputs.site === null || together === 0) continue;
    // Vehicles that are electric already carry a part in the ledgers; what the plan asks for it pays in full.
    const site = { ...sharer.inputs.site, share: together / whole };
    for (const day of new Set(Object.values(days))) {
      if (day === null) continue;
      const year = yearOf(day) - firstYear;
      const inputs: TcoInputs = { ...sharer.inputs, site, purchaseDate: day };
      const left = book.cash.length - year;
      const put = (type: CostType, term: Term): void =>
        addTo(book, firstYear, { type, terms: [term], day, times: 1, yearsOn: 0, inputs }, parameters);
      for (const line of alternativeLines(sharer.electricId, { ...inputs, years: left }, parameters)) {
        if (line.type === 'profitTax') continue;
        for (const term of line.terms) {
          const kind = belongsTo(line, term);
          if (!isSiteCost(kind) || days[kind] !== day) continue;
          const once = term.timing === 'once';
          put(line.type, term);
          if (inputs.afterTax && line.type !== 'deductions')
            put('profitTax', relief(term, kind, { taxRate: inputs.taxRate, years: once ? inputs.years : left }));
          if (line.type === kind && once && !paid[year].includes(kind)) paid[year].push(kind);
        }
      }
    }
  }
  return paid;
}

function isSiteCost(kind: string): kind is SiteCost {
  return (OF_THE_SITE as ReadonlySet<string>).has(kind);
}
