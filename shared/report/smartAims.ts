/** What smart charging aims at, in words: the lowest peak beside the lowest cost. */
import { writerFor } from '../advice/write.ts';
import type { Assessment } from '../assessment/results.ts';
import { smartAims, type Site, type SmartAim } from '../dossier/schema.ts';
import type { Language } from '../format/numbers.ts';
import type { Aims } from '../grid/aims.ts';
import { chosenRemedyWords } from '../text/chosenRemedies.ts';
import { whatFitsWords } from '../text/whatFits.ts';

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

/**
 * What the price, the costs and the plan do not count where the adviser chose the lowest cost: they go on with the
 * lowest peak. Null where that was not chosen; without an answer yet only that it is so.
 */
export function aimNote(
  aims: Aims | null,
  { chosen, charging }: Pick<Assessment, 'chosen' | 'charging'>,
  recorded: Site,
  language: Language,
): string | null {
  const { smartAim, strategy } = chosen?.site ?? recorded;
  if (smartAim !== 'cost' || (strategy ?? 'optimal') !== 'optimal') return null;
  const text = whatFitsWords[language];
  const least = charging.minimum === null ? [] : [text.aims];
  if (aims === null || aims.savedPerKWh === null) return text.aimPeak;
  const writer = writerFor(language);
  const saved = aims.outcome.peak.euroPerYear - aims.outcome.cost.euroPerYear;
  // Less than a euro is rounding.
  if (saved < 1) return [text.aimAlike, ...least].join(' ');
  return [text.aimPeak, text.aimLess(writer.euro(saved), writer.euro(aims.savedPerKWh, 3)), ...least].join(' ');
}
