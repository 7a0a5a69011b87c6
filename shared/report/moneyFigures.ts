/** Figures of the money side, for screen and report: tornado, spread of the draws, and the plan through the years. */
import { writerFor } from '../advice/write.ts';
import type { SimulationResult } from '../assessment/later.ts';
import type { Assessment } from '../assessment/results.ts';
import type { Figure } from '../figures/figure.ts';
import { planFigure } from '../figures/planFigure.ts';
import { spreadFigure } from '../figures/spreadFigure.ts';
import { tornadoFigure } from '../figures/tornadoFigure.ts';
import { writeNumber, type Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { uncertainty } from '../tco/difference.ts';
import { domainWords } from '../text/domain.ts';
import { moneyText } from '../text/money.ts';
import { shortFigureName } from './sourceWords.ts';

const WIDTH = 500;
const MOST = 8;

/** The figures that move the result most. */
export function tornadoOf(
  assessment: Assessment,
  parameters: Parameters,
  language: Language,
  width = WIDTH,
  most = MOST,
): Figure {
  const text = moneyText[language].tornado;
  const writer = writerFor(language);
  const unitOf = domainWords[language].unit;
  // Both ends with the same decimals: 1,35 and 2,00.
  const decimals = (number: number): number => (String(Number(number.toFixed(3))).split('.')[1] ?? '').length;
  return tornadoFigure({
    id: 'tornado',
    title: text.title,
    description: text.text,
    width,
    rows: assessment.tco.swings.slice(0, most).map(({ figure, atLow, atHigh }) => {
      const { low, high } = uncertainty(figure, parameters);
      const most = Math.max(decimals(low), decimals(high));
      const value = (number: number): string => writeNumber(number, language, { decimals: most });
      const { name, unit } = parameters.figure(figure);
      // What stands in brackets is a detail of the class; the table beside has it.
      const short = shortFigureName({ name }, language);
      return { label: `${short} (${unitOf(unit)})`, atLow, atHigh, low: value(low), high: value(high) };
    }),
    typical: assessment.tco.difference?.typical ?? 0,
    labels: { empty: text.empty, zero: text.zero, typical: text.typical },
    format: (euro) => writer.euro(euro),
  });
}

/** How the draws fall. */
export function spreadOf(simulation: SimulationResult, language: Language, width = WIDTH): Figure {
  const text = moneyText[language].spread;
  const writer = writerFor(language);
  const { p10, p50, p90 } = simulation.total;
  return spreadFigure({
    id: 'spread',
    title: text.figureTitle,
    description: text.figureText(writer.euro(p10), writer.euro(p50), writer.euro(p90)),
    width,
    histogram: simulation.histogram,
    marks: [
      { value: p10, label: text.columns.p10 },
      { value: p50, label: text.columns.p50 },
      { value: p90, label: text.columns.p90 },
    ],
    labels: { empty: text.empty, below: text.below, above: text.above },
    format: (euro) => writer.euro(euro),
  });
}

/** Vehicles and money of the plan, year by year. */
export function planOf({ plan }: Assessment, language: Language, width = WIDTH): Figure {
  const text = moneyText[language].plan;
  const writer = writerFor(language);
  const total = plan.groups.reduce((sum, group) => sum + group.number, 0);
  const last = plan.years.at(-1);
  const sums = plan.years.map((year) => year.cumulativeCash);
  const sign = sums.every((sum) => sum >= 0) ? 'more' : sums.every((sum) => sum <= 0) ? 'less' : 'both';
  return planFigure({
    id: 'plan',
    title: text.figureTitle,
    description:
      last === undefined
        ? text.empty
        : text.figureText[last.cumulativeCash < 0 ? 'less' : 'more'](
            writer.vehicles(last.electric),
            String(last.year),
            writer.euro(Math.abs(last.cumulativeCash)),
          ),
    width,
    years: plan.years.map((year) => ({
      year: year.year,
      electric: year.electric,
      total,
      cumulative: year.cumulativeCash,
    })),
    labels: { empty: text.empty, electric: text.electric, fuel: text.fuel, cash: text.cash[sign] },
    format: (euro) => writer.euro(euro),
    count: (vehicles) => writer.number(vehicles),
  });
}
