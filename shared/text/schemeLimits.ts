/** What is said where a subsidy has a limit for the company or for the power of a charger. */
import type { Language } from '../format/numbers.ts';

interface SchemeLimitWords {
  sprilaNoAmount: (to: string, leastAcKW: string, leastDcKW: string) => string;
  sprilaYear: (most: string, asked: string) => string;
  aanzetYear: (most: string) => string;
}

export const schemeLimitWords: Record<Language, SchemeLimitWords> = {
  nl: {
    sprilaNoAmount: (to, ac, dc) =>
      `SPRILA (laadpunten) is open tot en met ${to}. Voor laadpunten onder ${ac} kW (AC) of ${dc} kW (DC) noemt geen bron een bedrag: niet meegerekend.`,
    sprilaYear: (most, asked) =>
      `Een bedrijf krijgt hoogstens ${most} per jaar van SPRILA. De laadpunten van een jaar vragen samen ${asked}: elk laadpunt krijgt zijn deel.`,
    aanzetYear: (most) =>
      `Een bedrijf mag ${most} keer per jaar AanZET aanvragen. U koopt meer vrachtauto’s in een jaar: elke vrachtauto krijgt zijn deel.`,
  },
  en: {
    sprilaNoAmount: (to, ac, dc) =>
      `SPRILA (chargers) is open until ${to}. For chargers below ${ac} kW (AC) or ${dc} kW (DC) no source gives an amount: not counted.`,
    sprilaYear: (most, asked) =>
      `A company gets ${most} a year from SPRILA at most. The chargers of a year ask for ${asked} together: each charger gets its part.`,
    aanzetYear: (most) =>
      `A company may apply for AanZET ${most} times a year. You buy more trucks in a year: each truck gets its part.`,
  },
};
