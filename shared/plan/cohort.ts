/**
 * Vehicles of a group that are bought together, through all years of the plan. A vehicle is bought again at the end of
 * its years, each time on its own day and by what holds then; a charger after its own life, and its groundwork never
 * again. What runs goes on from the first purchase, each calendar year with its own tariffs.
 */
import { addYears, yearOf, type IsoDate } from '../format/dates.ts';
import type { AlternativeId } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { alternativeLines } from '../tco/alternatives.ts';
import type { TcoInputs } from '../tco/inputs.ts';
import type { CostLine, CostType } from '../tco/lines.ts';
import { relief } from '../tco/profitTax.ts';
import type { Term } from '../tco/terms.ts';
import { addTo, type Book, type Entry } from './book.ts';

export interface Cohort {
  number: number;
  /** What each purchase is reckoned with: the first, and then those that take its place. */
  purchases: readonly [TcoInputs, ...TcoInputs[]];
  /** The first purchase with as many years of use as the plan has left. */
  running: TcoInputs;
}

/** Paid for a vehicle at its purchase and received at its sale. */
const OF_THE_PURCHASE: ReadonlySet<CostType> = new Set([
  'purchase',
  'body',
  'refrigeration',
  'bpm',
  'finance',
  'subsidy',
  'chargerSubsidy',
  'deductions',
  'residual',
]);
/** Paid for the site as a whole: see siteCosts.ts. */
export const OF_THE_SITE: ReadonlySet<CostType> = new Set(['energyManagement', 'connection', 'battery', 'remedies']);
export type SiteCost = 'energyManagement' | 'connection' | 'battery' | 'remedies';

/** The kind of cost that a term belongs to: what profit tax gives back belongs to the cost that it is given back of. */
export function belongsTo({ type }: CostLine, { part }: Term): CostType {
  if (type === 'deductions' && part.startsWith('eia')) return 'battery';
  if (type !== 'profitTax') return type;
  return part === 'interest' ? 'finance' : (part as CostType);
}

/** Adds all costs of a cohort on one alternative to a book, except those of the site as a whole. */
export function addCohort(
  book: Book,
  firstYear: number,
  id: AlternativeId,
  { number, purchases, running }: Cohort,
  parameters: Parameters,
): void {
  const [first] = purchases;
  const put = (entry: Pick<Entry, 'type' | 'terms' | 'day'>, inputs: TcoInputs): void => {
    const yearsOn = yearOf(entry.day) - yearOf(first.purchaseDate);
    addTo(book, firstYear, { ...entry, times: number, yearsOn, inputs }, parameters);
  };
  for (const inputs of purchases) {
    for (const line of alternativeLines(id, inputs, parameters)) {
      const terms = line.terms.filter((term) => OF_THE_PURCHASE.has(belongsTo(line, term)));
      put({ type: line.type, terms, day: inputs.purchaseDate }, inputs);
    }
  }
  for (const line of alternativeLines(id, running, parameters)) {
    const goesOn = (type: CostType): boolean =>
      type !== 'charger' && !OF_THE_PURCHASE.has(type) && !OF_THE_SITE.has(type);
    const terms = line.terms.filter((term) => goesOn(belongsTo(line, term)));
    put({ type: line.type, terms, day: running.purchaseDate }, running);
    if (line.type === 'charger') addChargers(line, running, parameters, put);
  }
}

/** Groundwork is done once; a charger is replaced at the end of its life and not sold with the vehicle. */
function addChargers(
  { type, terms }: CostLine,
  inputs: TcoInputs,
  parameters: Parameters,
  put: (entry: Pick<Entry, 'type' | 'terms' | 'day'>, inputs: TcoInputs) => void,
): void {
  const life = chargerLife(parameters);
  const taxed = (term: Term, years: number): Term[] =>
    inputs.afterTax ? [relief(term, type, { taxRate: inputs.taxRate, years })] : [];
  const { purchaseDate, years } = inputs;
  for (const term of terms) {
    if (term.part === 'chargerResidual') continue;
    const bought = term.timing === 'once';
    const again = term.part === 'charger' ? life : Infinity;
    for (let on = 0; on < years; on += again) {
      const day: IsoDate = addYears(purchaseDate, on);
      put({ type, terms: [term], day }, inputs);
      put({ type: 'profitTax', terms: taxed(term, bought ? life : years), day }, inputs);
    }
  }
}

/** Whole years after which a charger is bought again. */
export function chargerLife(parameters: Parameters): number {
  return Math.max(1, Math.round(parameters.number('chg.life')));
}
