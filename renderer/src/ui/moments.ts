/** Instants as the adviser's clock shows them. */
import { writeDate } from '../../../shared/format/dates.ts';
import type { Language } from '../../../shared/format/numbers.ts';

export function nowInstant(): string {
  return new Date().toISOString();
}

/** Today as an ISO date in the laptop's own time zone. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "14:03"; empty for something that is not an instant. */
export function clockTime(instant: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return '';
  return new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' }).format(moment);
}

/** "23 november 2026, 14:03". */
export function dayAndTime(instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return '';
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${writeDate(day, language)}, ${clockTime(instant)}`;
}

/** When something was saved: the time, and the day as well when that is not today. */
export function savedMoment(instant: string, language: Language): string {
  return new Date(instant).toDateString() === new Date().toDateString()
    ? clockTime(instant)
    : dayAndTime(instant, language);
}
