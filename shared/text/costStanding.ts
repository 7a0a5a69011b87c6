/** Words for a difference in cost that misses an amount on one side. */

const nl = {
  unknown: 'nog niet te zeggen',
  provisional: 'voorlopig',
  /** A kind of cost by what must be asked for. */
  lease: 'leasebedrag per maand',
  ofDiesel: (cost: string) => `${cost} (diesel)`,
  missing: (costs: string) => `Ontbreekt: ${costs}`,
  headlineUnknown:
    'Alle voertuigen samen: of elektrisch rijden goedkoper of duurder is dan diesel, is nog niet te zeggen.',
  /** Before a sentence with an amount. */
  forNow: (sentence: string) => `Voorlopig, ${sentence}`,
  notComplete: (costs: string) => `De kosten zijn nog niet compleet. Ontbreekt: ${costs}.`,
  isForNow: (costs: string) => `Dit is voorlopig: de kosten zijn nog niet compleet. Ontbreekt: ${costs}.`,
  leastUnknown: 'Welke keuze het minst kost, is nog niet te zeggen.',
  spreadUnknown: 'Hoe zeker het verschil is, is nog niet te zeggen.',
  plan: (vehicles: string, year: string) =>
    `${vehicles} elektrisch in ${year}. Hoeveel dat scheelt in uitgaven tegenover nieuwe diesel, is nog niet te zeggen.`,
  key: {
    unknown: (costs: string) => `nog niet te zeggen; ontbreekt: ${costs}`,
    cheaper: 'voorlopig goedkoper: kosten nog niet compleet',
    dearer: 'voorlopig duurder: kosten nog niet compleet',
  },
};

export type CostStandingWords = typeof nl;

const en: CostStandingWords = {
  unknown: 'cannot be said yet',
  provisional: 'for now',
  lease: 'lease amount per month',
  ofDiesel: (cost) => `${cost} (diesel)`,
  missing: (costs) => `Missing: ${costs}`,
  headlineUnknown:
    'All vehicles together: whether driving electric is cheaper or dearer than diesel cannot be said yet.',
  forNow: (sentence) => `For now, ${sentence}`,
  notComplete: (costs) => `The costs are not complete yet. Missing: ${costs}.`,
  isForNow: (costs) => `This is for now: the costs are not complete yet. Missing: ${costs}.`,
  leastUnknown: 'Which choice costs least cannot be said yet.',
  spreadUnknown: 'How sure the difference is cannot be said yet.',
  plan: (vehicles, year) =>
    `${vehicles} electric in ${year}. What that makes in expenses against new diesel cannot be said yet.`,
  key: {
    unknown: (costs) => `cannot be said yet; missing: ${costs}`,
    cheaper: 'cheaper for now: costs not complete yet',
    dearer: 'dearer for now: costs not complete yet',
  },
};

export const costStandingWords: Record<'nl' | 'en', CostStandingWords> = { nl, en };
