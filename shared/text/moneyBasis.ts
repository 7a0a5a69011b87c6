/** In which money the amounts stand: nominal, or real with the inflation that was taken out. */
import type { Language } from '../format/numbers.ts';

interface MoneyBasisWords {
  nominal: string;
  real: (inflation: string) => string;
  /** Real money was asked for, but no inflation is known: nothing was taken out. */
  realWithoutInflation: string;
  /** The same at the field. */
  inflationMissing: string;
}

export const moneyBasisWords: Record<Language, MoneyBasisWords> = {
  nl: {
    nominal: 'Alle bedragen zijn in euro, zonder btw, nominaal.',
    real: (inflation) =>
      `Alle bedragen zijn in euro, zonder btw, reëel: in prijzen van de dag van aanschaf, met ${inflation} % inflatie per jaar.`,
    realWithoutInflation:
      'Alle bedragen zijn in euro, zonder btw, nominaal: reëel is gekozen, maar de inflatie is niet ingevuld.',
    inflationMissing:
      'Zonder inflatie kan niet reëel worden gerekend: de bedragen zijn nu nominaal. Vul de inflatie per jaar in, of kies nominaal.',
  },
  en: {
    nominal: 'All amounts are in euro, without VAT, nominal.',
    real: (inflation) =>
      `All amounts are in euro, without VAT, real: in prices of the day of purchase, with ${inflation} % inflation a year.`,
    realWithoutInflation:
      'All amounts are in euro, without VAT, nominal: real was chosen, but the inflation was not filled in.',
    inflationMissing:
      'Without inflation nothing can be calculated in real money: the amounts are nominal now. Enter the inflation a year, or choose nominal.',
  },
};
