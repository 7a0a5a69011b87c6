/** Days of the week as people write them: "ma-vr", "di t/m za", "za zo", "Mon-Fri", "elke dag". */
import { inOrder } from '../dossier/drivingDays.ts';
import { weekDays, type FleetGroup, type WeekDay } from '../dossier/schema.ts';
import { readCellNumber } from './cellNumbers.ts';
import { cellText, isEmpty, type Cell, type Reading } from './cells.ts';

const dutch = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
/** As few letters as tell a day. */
const SHORTEST = 2;
/** "we" is a short Wednesday in English and a short weekend in Dutch. */
const TWOFOLD = 'we';

const whole: readonly (readonly [RegExp, readonly WeekDay[]])[] = [
  [/^(in het |op de |in the |at the )?weekends?$/, weekDays.slice(5)],
  [/^(elke|iedere|alle|every|each|all) (dag|dagen|day|days)$|^dagelijks$|^daily$|^(de )?hele week$/, weekDays],
  [/^(op )?(werkdagen|weekdagen|doordeweeks|door de week|workdays|weekdays|working days)$/, weekDays.slice(0, 5)],
];

const THROUGH = /\bt\s*\/\s*m\b|\btm\b|\btot( en met)?\b|\bthrough\b|\bthru\b|\bto\b/g;
const BETWEEN = ['en', 'and', 'op', 'on', ''];

/** The days in a text, Monday first; null where it says something else too, or nothing. */
export function readDays(text: string): WeekDay[] | null {
  const bare = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const known = whole.find(([pattern]) => pattern.test(bare));
  if (known) return [...known[1]];
  const tokens = bare
    .replace(THROUGH, ' > ')
    .replace(/[-–—]+/g, ' - ')
    .split(/[\s,;/+&.]+/)
    .filter((token) => !BETWEEN.includes(token));
  // "ma-wo-vr" is a list: a stretch has two ends.
  const isChain = /- [a-z]+ -/.test(tokens.join(' '));
  const days: WeekDay[] = [];
  for (const [at, token] of tokens.entries()) {
    const isStretch = token === '>' || token === '-';
    const [from, until] = isStretch ? [dayOf(tokens[at - 1]), dayOf(tokens[at + 1])] : [dayOf(token), dayOf(token)];
    if (from === null || until === null) return null;
    if (token !== '-' || !isChain) days.push(...through(from, until));
  }
  return days.length === 0 ? null : inOrder(days);
}

/** Also over the end of the week: Sunday to Thursday. */
function through(from: number, until: number): WeekDay[] {
  const length = ((until - from + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => weekDays[(from + step) % 7]);
}

function dayOf(token: string | undefined): number | null {
  if (token === undefined || token.length < SHORTEST || token === TWOFOLD) return null;
  const name = token.length > SHORTEST ? token.replace(/s$/, '') : token;
  const found = weekDays.findIndex((day, at) => day.startsWith(name) || dutch[at].startsWith(name));
  return found < 0 ? null : found;
}

/** A cell about the days of the week: how many, or which. */
export function readCellDays(cell: Cell | undefined, byPoint = false): Reading<number | WeekDay[]> {
  if (isEmpty(cell)) return { value: null, remark: null };
  const named = typeof cell === 'string' ? readDays(cellText(cell)) : null;
  if (named !== null) return { value: named, remark: null };
  return readCellNumber(cell, { min: 1, max: 7, whole: true }, byPoint);
}

/** Both answers of what was read: the names say the number. */
export function daysAnswer(read: number | WeekDay[] | null): Pick<FleetGroup, 'drivingDays' | 'daysPerWeek'> {
  if (read === null || typeof read === 'number') return { daysPerWeek: read, drivingDays: null };
  return { daysPerWeek: read.length, drivingDays: read };
}
