/** Figures of the money side, for screen and report: tornado, spread of the draws, and the plan through the years. */
import { missingNames } from '../advice/missingCosts.ts';
import { writerFor } from '../advice/write.ts';
import { costStanding, missingCosts } from '../assessment/costStanding.ts';
import type { SimulationResult } from '../assessment/later.ts';
import type { Assessment } from '../assessment/results.ts';
import type { PlanYear } from '../plan/plan.ts';
import { unbroken } from '../format/unbroken.ts';
import type { Figure } from '../figures/figure.ts';
import { planFigure } from '../figures/planFigure.ts';
import { spreadFigure } from '../figures/spreadFigure.ts';
import { tornadoFigure } from '../figures/tornadoFigure.ts';
import { decimalsTogether, writeNumber, type Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { uncertainty } from '../tco/difference.ts';
import { costStandingWords } from '../text/costStanding.ts';
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
  return tornadoFigure({
    id: 'tornado',
    title: text.title,
    description: text.text,
    width,
    rows: assessment.tco.swings.slice(0, most).map(({ figure, atLow, atHigh }) => {
      const { low, high } = uncertainty(figure, parameters);
      const { name, unit } = parameters.figure(figure);
      // What stands in brackets is a detail of the class; the table beside has it.
      const short = shortFigureName({ name }, language);
      const decimals = decimalsTogether([low, high]);
      const value = (end: number): string => writeNumber(end, language, { decimals });
      return { label: `${short} (${unbroken(unitOf(unit))})`, atLow, atHigh, low: value(low), high: value(high) };
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

/** Vehicles and money of the plan, year by year; the money only where an amount may be told. */
export function planOf({ plan, tco }: Pick<Assessment, 'plan' | 'tco'>, language: Language, width = WIDTH): Figure {
  const text = moneyText[language].plan;
  const writer = writerFor(language);
  const total = plan.groups.reduce((sum, group) => sum + group.number, 0);
  const last = plan.years.at(-1);
  const sums = plan.years.map((year) => year.cumulativeCash);
  const sign = sums.every((sum) => sum >= 0) ? 'more' : sums.every((sum) => sum <= 0) ? 'less' : 'both';
  const unknown = costStanding(tco.groups) === 'unknown';
  return planFigure({
    id: 'plan',
    title: text.figureTitle,
    description: last === undefined ? text.empty : planText(last, tco, language),
    width,
    years: plan.years.map((year) => ({
      year: year.year,
      electric: year.electric,
      total,
      cumulative: year.cumulativeCash,
    })),
    labels: {
      empty: text.empty,
      electric: text.electric,
      fuel: text.fuel,
      cash: unknown ? text.cash.both : text.cash[sign],
    },
    cashUnknown: unknown ? costStandingWords[language].unknown : null,
    format: (euro) => writer.euro(euro),
    count: (vehicles) => writer.number(vehicles),
  });
}

function planText(last: PlanYear, { groups }: Pick<Assessment['tco'], 'groups'>, language: Language): string {
  const writer = writerFor(language);
  const words = costStandingWords[language];
  const standing = costStanding(groups);
  const missing = missingNames(missingCosts(groups), language);
  const [vehicles, year] = [writer.vehicles(last.electric), String(last.year)];
  if (standing === 'unknown') return `${words.plan(vehicles, year)} ${words.missing(missing)}.`;
  const { figureText } = moneyText[language].plan;
  const said = figureText[last.cumulativeCash < 0 ? 'less' : 'more'](
    vehicles,
    year,
    writer.euro(Math.abs(last.cumulativeCash)),
  );
  return standing === 'complete' ? said : `${said} ${words.isForNow(missing)}`;
}
