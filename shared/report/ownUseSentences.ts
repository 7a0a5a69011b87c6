/** What the site's own use rests on, in sentences: for the screen and for the assumptions of the report. */
import type { ChargingResult } from '../assessment/results.ts';
import { writeDate } from '../format/dates.ts';
import { writeNumber, type Language } from '../format/numbers.ts';
import { ownUseWords } from '../text/ownUse.ts';
import { profileWords } from './sourceWords.ts';

type OwnUseResult = Pick<ChargingResult, 'meter' | 'profileNames' | 'baseCertain'>;

/** A sentence about own use, with where its figure comes from: an id for explain(), null where it states none. */
export interface OwnUseLine {
  text: string;
  origin: string | null;
}

/** Where the use comes from, which weeks count, what is filled in or left open, and what that does to the answer. */
export function ownUseFacts({ meter, profileNames, baseCertain }: OwnUseResult, language: Language): OwnUseLine[] {
  const text = ownUseWords[language];
  const names = profileNames.map((name) => profileWords(name, language)).join(', ');
  const plain = (sentence: string): OwnUseLine => ({ text: sentence, origin: null });
  if (meter === null) return [plain(text.profile(names))];
  const months = meter.openMonths.map((month) => monthName(month, language)).join(', ');
  const filled = text.weekFilled(writeNumber(meter.weekFilled, language));
  // Down, so that nearly all is not written as all.
  const share = `${writeNumber(Math.floor((meter.yearKnown ?? 1) * 100), language)}\u00a0%`;
  return [
    { text: text.measured(writeDate(meter.from, language), writeDate(meter.until, language)), origin: 'meter/period' },
    plain(meter.coldWeekFound ? text.twoWeeks : text.peakWeek),
    ...(meter.filledWith === 'profile' ? [plain(text.filled(months, names))] : []),
    ...(meter.filledWith === 'open' ? [plain(text.leftOpen(months, names))] : []),
    ...(meter.weekFilled > 0 ? [{ text: filled, origin: 'ownUse/weekFilled' }] : []),
    ...(meter.sourceMinutes === 15 ? [] : [plain(text.coarse(writeNumber(meter.sourceMinutes, language)))]),
    ...(meter.yearKnown === null ? [plain(text.shorterThanAYear)] : []),
    ...(meter.yearKnown !== null && meter.yearKnown < 1
      ? [{ text: text.yearKnown(share), origin: 'ownUse/yearKnown' }]
      : []),
    plain(baseCertain ? text.certain : text.notCertain),
  ];
}

/** The same as sentences alone. */
export function ownUseLines(result: OwnUseResult, language: Language): string[] {
  return ownUseFacts(result, language).map(({ text }) => text);
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
