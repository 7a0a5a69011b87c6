/** What the site's own use rests on, in sentences: for the screen and for the assumptions of the report. */
import type { ChargingResult } from '../assessment/results.ts';
import { writeDate } from '../format/dates.ts';
import { writeNumber, type Language } from '../format/numbers.ts';
import { ownUseWords } from '../text/ownUse.ts';
import { profileWords } from './sourceWords.ts';

type OwnUseResult = Pick<ChargingResult, 'meter' | 'profileNames' | 'baseCertain'>;

/** Where the use comes from, which weeks count, what is filled in or left open, and what that does to the answer. */
export function ownUseLines({ meter, profileNames, baseCertain }: OwnUseResult, language: Language): string[] {
  const text = ownUseWords[language];
  const names = profileNames.map((name) => profileWords(name, language)).join(', ');
  if (meter === null) return [text.profile(names)];
  const months = meter.openMonths.map((month) => monthName(month, language)).join(', ');
  return [
    text.measured(writeDate(meter.from, language), writeDate(meter.until, language)),
    meter.coldWeekFound ? text.twoWeeks : text.peakWeek,
    ...(meter.filledWith === 'profile' ? [text.filled(months, names)] : []),
    ...(meter.filledWith === 'open' ? [text.leftOpen(months, names)] : []),
    ...(meter.weekFilled > 0 ? [text.weekFilled(writeNumber(meter.weekFilled, language))] : []),
    ...(meter.sourceMinutes === 15 ? [] : [text.coarse(writeNumber(meter.sourceMinutes, language))]),
    ...(meter.yearKnown === null ? [text.shorterThanAYear] : []),
    // Down, so that nearly all is not written as all.
    ...(meter.yearKnown !== null && meter.yearKnown < 1
      ? [text.yearKnown(`${writeNumber(Math.floor(meter.yearKnown * 100), language)}\u00a0%`)]
      : []),
    baseCertain ? text.certain : text.notCertain,
  ];
}

/** The one sentence for the page that goes to the grid operator; null where a profile stands in. */
export function measuredBasis({ meter }: OwnUseResult, language: Language): string | null {
  if (meter === null) return null;
  return ownUseWords[language].basis(writeDate(meter.from, language), writeDate(meter.until, language));
}

/** 0 is January. */
export function monthName(month: number, language: Language): string {
  return writeDate(`2027-${String(month + 1).padStart(2, '0')}`, language).split(' ')[0];
}
