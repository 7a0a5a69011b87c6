/**
 * How far an answer that is missing can move the difference in cost of all vehicles together, euro a year: from the
 * terms that the range is made of already, so that it follows the typing.
 */
import { sizeClasses } from '../dossier/schema.ts';
import { differenceWith, swingOf, typicalDifference } from '../tco/difference.ts';
import type { TcoInputs } from '../tco/inputs.ts';
import { withoutKilometres } from '../tco/standstill.ts';
import { REFERENCE, type ComparedGroup, type Comparison } from './comparisonStage.ts';
import { tcoInputs, type TcoContext } from './tcoInputs.ts';

/** The difference of all vehicles at the least and the most that an answer can make of it, euro a year. */
export interface Effect {
  low: number;
  high: number;
}

/** Whether the answer decides which of the two is cheaper. */
export function turns(effect: Effect | null): boolean {
  return effect !== null && effect.low < 0 && effect.high > 0;
}

function between(values: readonly number[]): Effect | null {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low < high ? { low, high } : null;
}

/** As many figures of the tornado are worth a question as page one names. */
const TELLING = 5;

/** Asks what a missing answer can move. */
export interface Effects {
  /** A figure that stands in for an answer about all vehicles; null unless it is among the most telling. */
  ofFigure: (figure: string) => Effect | null;
  /** The same for the vehicles of one group. */
  ofGroupFigure: (figure: string, one: ComparedGroup) => Effect | null;
  /** Kilometres a year that a figure stands in for: the difference is a straight line in them. */
  ofKilometres: (figure: string, one: ComparedGroup) => Effect | null;
  /** The size of the company: what a subsidy gives, and the rate of the tax. */
  ofSizeClass: () => Effect | null;
  /** The mass that decides whether a vehicle is heavy enough for the subsidy. */
  ofMass: (one: ComparedGroup) => Effect | null;
}

export function effectsOf({ groups, swings, difference }: Comparison, context: TcoContext): Effects {
  const { parameters } = context;
  const total = difference?.typical ?? 0;
  const telling = swings.slice(0, TELLING);
  const yearly = (inputs: TcoInputs, { electricId }: ComparedGroup): number =>
    typicalDifference(electricId, REFERENCE, inputs, parameters);
  /** All vehicles together where one of this group differs so much. */
  const moved = ({ group }: ComparedGroup, each: number): number => total + group.duty.number * each;
  const typical = new Map<ComparedGroup, number>();
  const typicalOf = (one: ComparedGroup): number => {
    const value = typical.get(one) ?? differenceWith(one.difference, (id) => parameters.number(id));
    typical.set(one, value);
    return value;
  };

  return {
    ofFigure: (figure) => {
      const swing = telling.find((one) => one.figure === figure);
      return swing === undefined ? null : between([swing.atLow, total, swing.atHigh]);
    },
    ofGroupFigure: (figure, one) => {
      if (!telling.some((swing) => swing.figure === figure)) return null;
      const { atLow, atHigh } = swingOf(figure, one.difference, typicalOf(one), parameters);
      return between([atLow, atHigh].map((value) => moved(one, value - typicalOf(one))));
    },
    ofKilometres: (figure, one) => {
      const { low, high } = parameters.range(figure);
      const { yearlyKm } = one.group.duty;
      if (low >= high || yearlyKm === 0) return null;
      const perKm = (typicalOf(one) - yearly(withoutKilometres(one.inputs), one)) / yearlyKm;
      return between([low, high].map((km) => moved(one, perKm * (km - yearlyKm))));
    },
    ofSizeClass: () =>
      // Without an answer the subsidy counts 0: that is an end of what it can move too.
      between([
        total,
        ...sizeClasses.map((sizeClass) => {
          const other = { ...context, company: { ...context.company, sizeClass } };
          return groups.reduce((sum, one) => {
            const inputs = tcoInputs(one.group, one.inputs.purchaseDate, other);
            return inputs === null ? sum : sum + one.group.duty.number * yearly(inputs, one);
          }, 0);
        }),
      ]),
    ofMass: (one) => {
      const least = parameters.number('sub.aanzet.n2.min');
      const { duty } = one.inputs;
      const at = (maxMassKg: number): number => {
        const group = { ...duty.group, details: { ...duty.group.details, maxMassKg } };
        return yearly({ ...one.inputs, duty: { ...duty, group } }, one);
      };
      return between([least - 1, least].map((mass) => moved(one, at(mass) - typicalOf(one))));
    },
  };
}
