/** The joint profile of several companies. */
import { writerFor } from '../advice/write.ts';
import { SLOTS_PER_DAY } from '../charging/sessions.ts';
import type { JointOptimum, ParkProfile } from '../collective/park.ts';
import type { Figure } from '../figures/figure.ts';
import { loadProfileFigure } from '../figures/loadProfileFigure.ts';
import type { Language } from '../format/numbers.ts';
import { collectiveWords } from '../text/collective.ts';
import { domainWords } from '../text/domain.ts';
import { reportWords } from '../text/report.ts';
import { momentText } from './gridFigures.ts';

/** All companies at once, each by its own optimum, and together as one, where that is known. */
export function parkFigure(park: ParkProfile, joint: JointOptimum | null, language: Language, width = 480): Figure {
  const text = collectiveWords[language];
  const report = reportWords[language];
  const writer = writerFor(language);
  const series = [
    {
      label: domainWords[language].strategyShort.uncontrolled,
      manner: 'uncontrolled' as const,
      powerKW: Array.from(park.uncontrolledKW),
    },
    { label: text.lineSingles, manner: 'even' as const, powerKW: Array.from(park.singleOptimaKW) },
    ...(joint === null
      ? []
      : [{ label: text.lineJoint, manner: 'optimal' as const, powerKW: Array.from(joint.siteKW) }]),
  ];
  return loadProfileFigure({
    id: 'park',
    title: text.figure,
    description: text.figureText,
    width,
    height: 190,
    baseLoadKW: Array.from(park.baseKW),
    series,
    limit: null,
    reading: (slot) =>
      `${momentText(slot, language)}: ${series.map((one) => `${one.label} ${writer.kW(one.powerKW[slot])}`).join(', ')}`,
    ticks: report.days.map((label, day) => ({ slot: day * SLOTS_PER_DAY, label })),
    tickLabels: 'between',
    labels: { unit: 'kW', baseLoad: report.baseLoad, empty: report.noLoad },
    format: (kW) => writer.number(kW),
  });
}
