/** The day of a group at the depot as the answers were understood, and which of them were left aside. */
import { writerFor } from '../advice/write.ts';
import type { GroupCharging } from '../charging/groupCharging.ts';
import { dayRhythm, MINUTES_PER_DAY } from '../charging/rhythm.ts';
import type { Language } from '../format/numbers.ts';
import { dutyDayWords } from '../text/dutyDay.ts';
import type { ChargerLine } from './chargerSentences.ts';

const LAST_DAY = 7;

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
    if (duty.daysPerWeek < LAST_DAY) {
      const { back } = trips[trips.length - 1];
      // Back after midnight is the day after the last working day.
      const day = (duty.daysPerWeek - 1 + Math.floor(back / MINUTES_PER_DAY)) % LAST_DAY;
      lines.push({ tone: 'neutral', text: text.weekend(text.days[day], clock(back), clock(trips[0].leaves)) });
    }
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

/** "05:30" of minutes after midnight, of any day. */
function clock(minutes: number): string {
  const inDay = ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}
