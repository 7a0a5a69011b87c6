/** The day of a group at the depot as the answers were understood, and which of them were left aside. */
import { writerFor } from '../advice/write.ts';
import type { GroupCharging } from '../charging/groupCharging.ts';
import { dayRhythm, MINUTES_PER_DAY } from '../charging/rhythm.ts';
import { nextDrivingDay } from '../dossier/drivingDays.ts';
import type { Language } from '../format/numbers.ts';
import { daysInWords } from '../text/drivingDays.ts';
import { dutyDayWords } from '../text/dutyDay.ts';
import type { ChargerLine } from './chargerSentences.ts';

const DAYS = 7;

/** With the usual hours; none where the group does not charge at the depot and nothing was left aside. */
export function dutyLines(
  { duty, charger }: Pick<GroupCharging, 'duty' | 'charger'>,
  language: Language,
): ChargerLine[] {
  const text = dutyDayWords[language];
  const writer = writerFor(language);
  const { trips, faults } = dayRhythm(duty);
  const lines: ChargerLine[] = [];
  if (charger !== null) {
    const spans = trips.map(({ back }, index) =>
      text.span(clock(back), clock(index + 1 < trips.length ? trips[index + 1].leaves : trips[0].leaves)),
    );
    lines.push({ tone: 'neutral', text: text.stays(writer.list(spans)) });
    if (duty.group.drivingDays !== null) {
      lines.unshift({ tone: 'neutral', text: text.drives(daysInWords(duty.days, language)) });
    }
    const off = daysOffText(duty, trips[trips.length - 1].back, trips[0].leaves, language);
    if (off !== null) lines.push({ tone: 'neutral', text: off });
  }
  const { secondDeparture, secondReturn, middayFrom, middayUntil } = duty.group;
  const half = (one: string | null, other: string | null): boolean => (one === null) !== (other === null);
  const aside = [
    ...faults.map((fault) => text[fault]),
    ...(half(secondDeparture, secondReturn) ? [text.secondShiftHalf] : []),
    ...(half(middayFrom, middayUntil) ? [text.middayHalf] : []),
  ];
  return [...lines, ...aside.map((line): ChargerLine => ({ tone: 'bad', text: line }))];
}

/** Where the vehicles stand longer than a night; null for who drives every day. */
function daysOffText({ days }: GroupCharging['duty'], back: number, leaves: number, language: Language): string | null {
  const text = dutyDayWords[language];
  const name = (day: number): string => text.days[day % DAYS];
  // Back after midnight is the day after.
  const after = Math.floor(back / MINUTES_PER_DAY);
  const rests = days.filter((day) => nextDrivingDay(days, day) > day + 1);
  if (rests.length === 0) return null;
  if (rests.length === 1 && nextDrivingDay(days, rests[0]) === DAYS) {
    return text.weekend(name(rests[0] + after), clock(back), clock(leaves));
  }
  const spans = rests.map((day) =>
    text.daySpan(name(day + after), clock(back), name(nextDrivingDay(days, day)), clock(leaves)),
  );
  return text.longer(writerFor(language).list(spans));
}

/** "05:30" of minutes after midnight, of any day. */
function clock(minutes: number): string {
  const inDay = ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}
