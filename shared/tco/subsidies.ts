/**
 * Subsidy rules. Whether a scheme is open is judged on the day of the visit; a scheme that is closed counts 0 and is
 * named.
 */
import { addYears, dayRange, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { isTruck, registrationOf, type Builder, type TcoInputs } from './inputs.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';

/** Whether a window is open on a day. */
export function isOpen(scheme: 'aanzet' | 'sprila26', day: IsoDate, parameters: Parameters): boolean {
  const from = dayRange(parameters.date(`sub.${scheme}.window.from`)).first;
  const to = dayRange(parameters.date(`sub.${scheme}.window.to`)).last;
  return day >= from && day <= to;
}

const SIZE = { small: 'klein', medium: 'middelgroot', large: 'groot' } as const;

/** AanZET: a share of the sales price with a maximum, by category and company size; N2 only from 10 t. */
export function aanzetSubsidy({ vehicleClass, inputs, parameters }: Builder, price: number): CostLine {
  const { category, maxMassKg: mass } = registrationOf(vehicleClass, inputs, parameters);
  if (category !== 'N2' && category !== 'N3')
    return lineWithout('subsidy', 'none', 'schemeNotForThis', { parameters: ['sub.aanzet.excluded'] });
  const window = ['sub.aanzet.window.from', 'sub.aanzet.window.to'];
  if (!isOpen('aanzet', inputs.visitDate, parameters)) {
    return lineWithout('subsidy', 'none', 'schemeClosed', { parameters: window });
  }
  const registered = addYears(inputs.visitDate, parameters.number('sub.aanzet.register'));
  if (inputs.purchaseDate > registered) {
    return lineWithout('subsidy', 'none', 'schemeTooLate', { parameters: [...window, 'sub.aanzet.register'] });
  }
  if (category === 'N2') {
    // No van class comes near the mass from which N2 is eligible.
    if (mass === null && !isTruck(vehicleClass))
      return lineWithout('subsidy', 'none', 'schemeNotForThis', { parameters: ['sub.aanzet.excluded'] });
    if (mass === null) return lineWithout('subsidy', 'open', 'massMissing', { parameters: ['sub.aanzet.excluded'] });
    if (mass < parameters.number('sub.aanzet.n2.min')) {
      return lineWithout('subsidy', 'none', 'schemeNotForThis', { parameters: ['sub.aanzet.excluded'] });
    }
  }
  if (inputs.sizeClass === null) return lineWithout('subsidy', 'open', 'sizeClassMissing', { parameters: window });
  const prefix = `sub.aanzet.${category.toLowerCase()}.${SIZE[inputs.sizeClass]}`;
  const amount = Math.min((price * parameters.number(`${prefix}.pct`)) / 100, parameters.number(`${prefix}.max`));
  return {
    ...costLine('subsidy', [{ name: 'subsidy', amount: -amount, atYear: 0 }], {
      parameters: [`${prefix}.pct`, `${prefix}.max`, ...window],
      entries: ['company/sizeClass'],
    }),
    reason: 'schemeOpen',
  };
}

/** The SPRILA class that a charger falls in, or null where no amount is known for it. */
export function sprilaFigure(charger: NonNullable<TcoInputs['charger']>): string | null {
  const figures: Record<string, string> = {
    'chg.capex.ac22': 'sub.sprila26.ac11',
    'chg.capex.dc150': 'sub.sprila26.dc100',
    'chg.capex.dc350': 'sub.sprila26.dc350',
  };
  return figures[charger.priceFigure] ?? null;
}

export interface ChargerSubsidy {
  figure: string | null;
  open: boolean;
  /** Amount per charger for a small or medium company, euro; null where no amount is known. */
  perCharger: number | null;
}

/**
 * SPRILA for the charger of a group. It is named with its amount, and left out of the ledger: the amounts are
 * secondary, the budget left is not known, and large companies get about half.
 */
export function chargerSubsidy(inputs: TcoInputs, parameters: Parameters): ChargerSubsidy | null {
  if (inputs.charger === null) return null;
  const figure = sprilaFigure(inputs.charger);
  const open = isOpen('sprila26', inputs.visitDate, parameters);
  const perCharger = figure === null || inputs.sizeClass === 'large' ? null : parameters.number(figure);
  return { figure, open, perCharger };
}
