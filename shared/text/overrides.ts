/** Why an own value of the adviser does not count, as a field, a list and the report say it. */
import type { Language } from '../format/numbers.ts';
import type { NotAppliedReason } from '../parameters/ownValues.ts';

/** What goes behind "does not count:", without a full stop; of a bound the ends are given, as "≥ 0, ≤ 100". */
type Why = Record<NotAppliedReason, (bounds: string) => string>;

const whyNl: Why = {
  noReason: () => 'er staat geen reden bij',
  notInSet: () => 'dit kengetal staat niet in de gebruikte set',
  notANumber: () => 'dit kengetal is geen getal en kan niet door een getal worden vervangen',
  twice: () => 'er staat nog een eigen waarde voor dit kengetal, en die geldt',
  negative: () => 'hij is negatief en dat kan hier niet',
  notWhole: () => 'alleen een heel getal kan hier',
  outOfBounds: (bounds) => `hij kan hier niet (mogelijk is ${bounds})`,
  otherSign: () => 'het teken (plus of min) is andersom dan bij dit kengetal',
};

const whyEn: Why = {
  noReason: () => 'it has no reason',
  notInSet: () => 'this figure is not in the set in use',
  notANumber: () => 'this figure is not a number and cannot be replaced by one',
  twice: () => 'there is another own value for this figure, and that one holds',
  negative: () => 'it is negative, which it cannot be here',
  notWhole: () => 'only a whole number can stand here',
  outOfBounds: (bounds) => `it cannot be (possible is ${bounds})`,
  otherSign: () => 'its sign (plus or minus) is the other way round than that of this figure',
};

export function whyNotApplied(reason: NotAppliedReason, bounds: string, language: Language): string {
  return (language === 'nl' ? whyNl : whyEn)[reason](bounds);
}

export const overrideWords = {
  nl: {
    giveReason: 'Vul in waarom u deze waarde gebruikt. Zonder reden telt de eigen waarde niet mee.',
    /** `what` is the figure with its own value. */
    notApplied: (what: string, why: string) =>
      `De eigen waarde ${what} telt niet mee: ${why}. Pas hem aan of haal hem weg.`,
    listed: (name: string, value: string, reason: string, why: string) =>
      `${name}: ${value} (${reason || 'geen reden ingevuld'}). Niet toegepast: ${why}.`,
    idle: 'Geen uitkomst in dit rapport gebruikt dit kengetal; de eigen waarde verandert dus niets.',
  },
  en: {
    giveReason: 'Enter why you use this value. Without a reason the own value does not count.',
    notApplied: (what: string, why: string) => `The own value ${what} does not count: ${why}. Change it or remove it.`,
    listed: (name: string, value: string, reason: string, why: string) =>
      `${name}: ${value} (${reason || 'no reason entered'}). Not applied: ${why}.`,
    idle: 'No result in this report uses this figure, so the own value changes nothing.',
  },
} satisfies Record<Language, unknown>;
