/** What smart charging aims at, in words: the lowest peak beside the lowest cost. */
import { writerFor } from '../advice/write.ts';
import { smartAims, type SmartAim } from '../dossier/schema.ts';
import type { Language } from '../format/numbers.ts';
import type { Aims } from '../grid/aims.ts';
import { chosenRemedyWords } from '../text/chosenRemedies.ts';

export interface AimsText {
  /** Each with the lowest peak first. */
  rows: string[][];
  sentence: string;
  /** What prices it was calculated with. */
  basis: string;
}

export function aimsText({ outcome, priceYear }: Aims, language: Language): AimsText {
  const text = chosenRemedyWords[language];
  const writer = writerFor(language);
  const both = (value: (aim: SmartAim) => string): string[] => smartAims.map(value);
  const highest = (aim: SmartAim): number => Math.max(...outcome[aim].monthlyPeaksKW);
  const mean = (aim: SmartAim): number =>
    outcome[aim].monthlyPeaksKW.reduce((sum, kW) => sum + kW, 0) / outcome[aim].monthlyPeaksKW.length;
  const saved = outcome.peak.euroPerYear - outcome.cost.euroPerYear;
  return {
    rows: [
      [text.aimRows.perYear, ...both((aim) => writer.euro(outcome[aim].euroPerYear))],
      [text.aimRows.peak, ...both((aim) => writer.kW(highest(aim)))],
      [text.aimRows.meanPeak, ...both((aim) => writer.kW(mean(aim)))],
    ],
    // Less than a euro is rounding.
    sentence: saved < 1 ? text.aimSame : text.aimSaves(writer.euro(saved), writer.kW(highest('cost'))),
    basis: priceYear === null ? text.aimFixed : text.aimPrices(String(priceYear)),
  };
}
