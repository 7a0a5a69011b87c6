/** The one sentence that each result comes down to: above its table, and when it is shown to the entrepreneur. */
import { missingNames } from '../../../shared/advice/missingCosts.ts';
import { lowerFirst } from '../../../shared/advice/passages/runningText.ts';
import { withSpokenRange } from '../../../shared/advice/spread.ts';
import { costStanding, missingCosts } from '../../../shared/assessment/costStanding.ts';
import type { SimulationResult } from '../../../shared/assessment/later.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { chosenRemedyWords } from '../../../shared/text/chosenRemedies.ts';
import { costStandingWords } from '../../../shared/text/costStanding.ts';
import { domainWords } from '../../../shared/text/domain.ts';
import { ownUseWords } from '../../../shared/text/ownUse.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { ResultsText } from '../../../shared/text/results.ts';
import { verdictOf } from './difference.ts';
import { missingForGrid } from './missing.ts';
import { differenceWords } from './useDifferenceWords.ts';
import type { Writer } from './writer.ts';

export interface HeadlineWords {
  language: Language;
  text: ResultsText;
  write: Writer;
}

/** Null where no zone was asked about. */
export function accessHeadline({ access }: Assessment, { text, write }: HeadlineWords): string | null {
  const { rows, vehicles, vehiclesRefused, firstRefusal } = access;
  if (rows.length === 0) return null;
  return firstRefusal === null
    ? text.access.headlineKeeps
    : text.access.headline(vehiclesRefused, vehicles, write.unbrokenDate(firstRefusal));
}

/** A headline about access in pieces, so that each figure in it leads to its own origin. */
export interface AccessPieces {
  /** "9 of the 12", with which the sentence begins. */
  count: string;
  between: string;
  day: string;
  after: string;
}

/** Null where no vehicle is refused for certain. */
export function accessPieces(assessment: Assessment, words: HeadlineWords): AccessPieces | null {
  const { vehicles, firstRefusal } = assessment.access;
  const sentence = accessHeadline(assessment, words);
  if (sentence === null || firstRefusal === null) return null;
  const day = words.write.unbrokenDate(firstRefusal);
  const [before = '', after = ''] = sentence.split(day);
  // The count comes first, in both languages; behind its second number the rest of the sentence begins.
  const total = words.write.number(vehicles);
  const end = before.indexOf(` ${total} `) + total.length + 1;
  return { count: before.slice(0, end), between: before.slice(end), day, after };
}

/**
 * The sentence around the amount, so that the amount alone can lead to its origin. Null without anything to compare.
 * How sure it is follows the draws, once they are there. Where a cost is missing on one side it is told as provisional,
 * or without an amount.
 */
export function costHeadline(
  { tco }: Assessment,
  { text, write, language }: HeadlineWords,
  simulation: SimulationResult | null,
): { before: string; amount: string | null; after: string } | null {
  if (tco.difference === null) return null;
  const words = costStandingWords[language];
  const standing = costStanding(tco.groups);
  if (standing === 'unknown') return { before: words.headlineUnknown, amount: null, after: '' };
  const amount = write.euro(Math.abs(tco.difference.typical));
  const sentences = {
    cheaper: text.cost.headlineCheaper,
    dearer: text.cost.headlineDearer,
    likelyCheaper: text.cost.headlineLikelyCheaper,
    likelyDearer: text.cost.headlineLikelyDearer,
    same: (equal: string) => `${text.panel.same} ${equal}`,
  };
  // Without all costs nothing is likely: the sign alone is told.
  const { typical } = tco.difference;
  const verdict =
    standing === 'complete'
      ? verdictOf(withSpokenRange(tco.difference, simulation?.total))
      : verdictOf({ low: typical, typical, high: typical });
  const sentence = sentences[verdict](amount);
  const [before = '', after = ''] = (standing === 'complete' ? sentence : words.forNow(lowerFirst(sentence))).split(
    amount,
  );
  return { before, amount, after };
}

/** What the cost still misses on one side; null where it is complete. */
export function costNotComplete({ tco }: Assessment, { language }: HeadlineWords): string | null {
  const missing = missingCosts(tco.groups);
  return missing.length === 0 ? null : costStandingWords[language].notComplete(missingNames(missing, language));
}

/** Between which amounts that may lie, and by which of the two measures. Null without anything to compare. */
export function costRange(
  { tco }: Assessment,
  words: HeadlineWords,
  simulation: SimulationResult | null,
): string | null {
  if (tco.difference === null) return null;
  const { cost } = words.text;
  const range = differenceWords(words).between(withSpokenRange(tco.difference, simulation?.total));
  return simulation === null ? cost.rangeSentence(range) : cost.drawnSentence(range);
}

/** Null while nothing charges at the depot. */
export function chargingHeadline({ charging }: Assessment, { text, write }: HeadlineWords): string | null {
  if (!charging.groups.some((group) => group.charger !== null)) return null;
  const { optimal, uncontrolled } = charging.strategies;
  return text.charging.headline(write.kW(optimal.peakKW), write.kW(uncontrolled.peakKW));
}

/** Also says what is missing, where something is. */
export function gridHeadline(assessment: Assessment, { text, write, language }: HeadlineWords): string {
  const missing = missingForGrid(assessment);
  if (missing.length > 0) {
    const { ask } = domainWords[language];
    return text.grid.headlineOpen(missing.map((field) => ask(field)).join(', '));
  }
  const { planned, fits } = assessment.grid.inOrder;
  if (planned === 0) return text.grid.priceNone;
  if ((assessment.chosen?.applied.length ?? 0) > 0) {
    const { baseCertain } = assessment.charging;
    return chosenRemedyWords[language].headline(write.number(fits.optimal), write.number(planned), baseCertain);
  }
  if (fits.optimal === 0) return text.grid.headlineNone;
  const { baseCertain } = assessment.charging;
  const measured = ownUseWords[language];
  if (fits.optimal === planned) {
    return baseCertain ? measured.headlineFits(write.number(planned)) : text.grid.headlineFits(planned);
  }
  return baseCertain
    ? measured.headlineSome(write.number(fits.optimal), write.number(planned))
    : text.grid.headlineSome(fits.optimal, planned);
}
