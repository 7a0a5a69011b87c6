/** What is shown to the entrepreneur of each result: its conclusion and its figure. No notes, no working. */
import type { SimulationResult } from '../../../shared/assessment/later.ts';
import { costStanding } from '../../../shared/assessment/costStanding.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { accessFigure, costFigure, headroomFigure, loadFigure } from '../../../shared/report/figures.ts';
import { planOf } from '../../../shared/report/moneyFigures.ts';
import {
  accessHeadline,
  chargingHeadline,
  costHeadline,
  costNotComplete,
  costRange,
  gridHeadline,
  type HeadlineWords,
} from '../results/headlines.ts';
import type { OriginSource } from '../results/originSource.ts';
import type { ResultTab } from '../results/tabs.ts';

export interface Slide {
  /** Of which result it is. */
  name: string;
  headline: string;
  /** What belongs to it, smaller: the figure needs the room. */
  below?: string | null;
  figure: Figure;
  /** Where each figure of the headline comes from: ids for explainShown(). */
  origins: readonly string[];
  /** Of what that is; nothing: of the open dossier. */
  source?: OriginSource | null;
}

export interface ResultSlide extends Slide {
  tab: ResultTab;
}

/** With what is left, the total and its range that is a legend which can be read across a table. */
const MOST_TYPES = 5;

/** In the order of the tabs; a result that has nothing to show yet is left out. */
export function slidesOf(
  assessment: Assessment,
  dossier: Dossier,
  words: HeadlineWords,
  simulation: SimulationResult | null,
): ResultSlide[] {
  const { language, text } = words;
  const cost = costHeadline(assessment, words, simulation);
  const standing = costStanding(assessment.tco.groups);
  const slide = (
    tab: ResultTab,
    headline: string | null,
    figure: Figure | null,
    ...origins: string[]
  ): ResultSlide[] =>
    headline === null || figure === null ? [] : [{ tab, name: text.screen.tabs[tab], headline, figure, origins }];
  const plan = assessment.plan.groups.length === 0 ? null : planOf(assessment, language);
  const lastYear = assessment.plan.years.at(-1)?.year;
  return [
    ...slide(
      'access',
      accessHeadline(assessment, words),
      accessFigure(assessment, dossier, language),
      'fleetAccess/refused',
      ...(assessment.access.firstRefusal === null ? [] : ['fleetAccess/first']),
    ),
    ...slide(
      'cost',
      cost && `${cost.before}${cost.amount ?? ''}${cost.after}`,
      costFigure(assessment, dossier, language, { mostTypes: MOST_TYPES }),
      ...(standing === 'unknown' ? [] : ['tco/difference']),
      ...(standing === 'complete' ? [simulation === null ? 'tco/difference/range' : 'spread/total/range'] : []),
      // The line in the figure draws it.
    ).map((one) => ({
      ...one,
      below: costNotComplete(assessment, words) ?? costRange(assessment, words, simulation),
    })),
    ...slide(
      'plan',
      plan && plan.description,
      plan,
      `plan/${lastYear}/electric`,
      ...(standing === 'unknown' ? [] : [`plan/${lastYear}/cumulative`]),
    ),
    ...slide(
      'charging',
      chargingHeadline(assessment, words),
      loadFigure(assessment, dossier, language),
      'charging/peak/optimal',
      'charging/peak/uncontrolled',
    ),
    ...slide(
      'grid',
      gridHeadline(assessment, words),
      headroomFigure(assessment, dossier, language),
      'grid/fits/optimal',
    ),
  ];
}
