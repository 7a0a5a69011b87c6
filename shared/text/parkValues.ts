/** What the values of several companies together are called where their origin is told, by the second part of their id. */
import type { Language } from '../format/numbers.ts';
import { detailOriginWords } from './detailOrigins.ts';
import { collectiveWords } from './collective.ts';
import { collectiveReportWords } from './collectiveReport.ts';

export function parkValueNames(language: Language): Readonly<Record<string, string>> {
  const text = collectiveWords[language];
  const report = collectiveReportWords[language];
  return {
    vehicles: text.vehicles,
    base: text.peakBase,
    uncontrolled: text.peakUncontrolled,
    singles: text.peakSingles,
    joint: text.peakJoint,
    won: detailOriginWords[language].parkWon,
    more: detailOriginWords[language].parkMore,
    contracts: text.contracts,
    group: text.group,
    simultaneity: report.simultaneityUncontrolled,
    simultaneitySingles: report.simultaneitySingles,
  };
}
