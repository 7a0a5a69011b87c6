/** From rows to series: each value with its moment on one clock, in the order of the file. */
import { DAY, HOUR, instantOf } from '../format/amsterdamClock.ts';
import { plainColumn, type Layout, type ValueColumn } from './columns.ts';
import { dayColumns, startInDay, type DayClock } from './dayRows.ts';
import { decided, type Decide } from './decide.ts';
import { readCell, type DecimalSign } from './decimals.ts';
import { toInstants } from './fileClock.ts';
import type { MeterRefusal, RowFault } from './reading.ts';
import { openSeries, type Series } from './registers.ts';
import { rowTimes, type RowTimes } from './rowTimes.ts';
import type { Sheet } from './sheet.ts';

export interface ReadRows {
  series: Series[];
  leftOut: string[];
  rejected: { total: number; first: { line: number; reason: RowFault }[] };
  estimated: number;
  blankAsZero: number;
  /** Rows of days have settled where their intervals start. */
  dayRows: { minutes: number; label: 'start' | 'end' } | null;
  times: RowTimes | null;
  /** How far the clock of the file was ahead of UTC, ms; null where it changed with the season. */
  ahead: number | null;
}

type Counted = Omit<ReadRows, 'times' | 'ahead'>;

interface Context {
  decide: Decide;
  /** A name says that times are UTC. */
  utcNamed: boolean;
}

const MOST_NAMED = 200;
/** Years in which a meter can have been read by the quarter. */
const EARLIEST = Date.UTC(1995, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const ESTIMATED = /estim|geschat|berekend/i;

export function readRows(
  sheet: Sheet,
  layout: Layout,
  sign: DecimalSign,
  context: Context,
): ({ ok: true } & ReadRows) | ({ ok: false } & MeterRefusal) {
  const times = rowTimes(sheet, layout, context.decide);
  if (times === null) return { ok: false, reason: 'noTime' };
  const collector = new Collector(sheet, layout, sign);
  if (layout.day.length > 0) return { ok: true, ...collector.days(times, context), times: null, ahead: null };
  collector.intervals(times);
  const { clock } = times;
  let ahead: number | null = null;
  if (clock === 'wall') ahead = toInstants(collector.series, context.utcNamed, context.decide);
  else if (times.from === 'unix') context.decide('clock', { ...decided('unix', 'unixInFile'), choices: ['unix'] });
  else if (times.from === 'offset')
    context.decide('clock', { ...decided('offset', 'offsetInFile'), choices: ['offset'] });
  else context.decide('clock', { ...decided('local', 'dayRow'), choices: ['local'] });
  return { ok: true, ...collector.result(), times, ahead };
}

class Collector {
  readonly series: Series[] = [];
  private readonly byKey = new Map<string, Series | null>();
  private readonly leftOut = new Set<string>();
  private readonly rejected: ReadRows['rejected'] = { total: 0, first: [] };
  private estimated = 0;
  private blankAsZero = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly layout: Layout,
    private readonly sign: DecimalSign,
  ) {}

  result(): Counted {
    const { series, rejected, estimated, blankAsZero } = this;
    return { series, leftOut: [...this.leftOut], rejected, estimated, blankAsZero, dayRows: null };
  }

  private reject(row: number, reason: RowFault): void {
    this.rejected.total++;
    if (this.rejected.first.length < MOST_NAMED) this.rejected.first.push({ line: this.sheet.lineOf(row), reason });
  }

  /** Whether a row is worth reading; names what is wrong with it. */
  private isUsable(row: number): boolean {
    const cells = this.sheet.rows[row];
    if (cells.every((cell) => cell === '')) return false;
    for (let index = this.layout.width; index < cells.length; index++) {
      if (cells[index] === '') continue;
      this.reject(row, 'extraCells');
      return false;
    }
    return true;
  }

  private factorOf(cells: readonly string[]): number {
    const { factor } = this.layout;
    if (factor === null) return 1;
    const value = readCell(cells[factor] ?? '', cells[factor]?.includes(',') ? 'comma' : 'point');
    return Number.isNaN(value) || value === 0 ? 1 : value;
  }

  private seriesFor(column: ValueColumn, cells: readonly string[], factor: number): Series | null {
    const { registers, meters, unit } = this.layout;
    const text = (index: number | null): string => (index === null ? '' : (cells[index] ?? ''));
    const channel = registers.length === 0 ? '' : registers.map(text).join('\u0001');
    const meter = meters.length === 0 ? '' : meters.map(text).join(' ').trim();
    const unitText = text(unit);
    const key = `${column.index}\u0002${channel}\u0002${meter}\u0002${unitText}\u0002${factor < 0}`;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const made = openSeries(column, registers.map(text), meter, unitText, factor);
    this.byKey.set(key, made);
    if (made) this.series.push(made);
    else this.leftOut.add(registers.map(text).join(' ').trim() || `${column.name} ${unitText}`.trim());
    return made;
  }

  private note(series: Series, row: number, time: number, value: number): void {
    series.times.push(time);
    series.values.push(value);
    series.rows.push(row);
    if (value < 0) series.hasNegative = true;
  }

  /** Rows that are intervals. */
  intervals(times: RowTimes): void {
    const { rows } = this.sheet;
    const { firstRow, values, origin } = this.layout;
    for (let row = firstRow; row < rows.length; row++) {
      if (!this.isUsable(row)) continue;
      const cells = rows[row];
      const time = times.at(cells);
      if (time === null) {
        this.reject(row, 'noTime');
        continue;
      }
      if (time < EARLIEST || time > LATEST) {
        this.reject(row, 'outOfRange');
        continue;
      }
      const factor = this.factorOf(cells);
      let wrong = false;
      const found: [Series, number][] = [];
      const blank: Series[] = [];
      for (const column of values) {
        const series = this.seriesFor(column, cells, factor);
        if (series === null) continue;
        const cell = cells[column.index] ?? '';
        if (cell === '') {
          blank.push(series);
          continue;
        }
        const value = readCell(cell, this.sign);
        if (Number.isNaN(value)) wrong = true;
        else found.push([series, value * Math.abs(factor)]);
      }
      if (wrong) {
        this.reject(row, 'notANumber');
        continue;
      }
      for (const [series, value] of found) this.note(series, row, time, value);
      this.fillBlanks(row, time, found, blank);
      if (origin !== null && ESTIMATED.test(cells[origin] ?? '')) this.estimated++;
    }
  }

  /** Beside a value in one direction an empty cell of the other means none; that is told, with its number. */
  private fillBlanks(row: number, time: number, found: readonly [Series, number][], blank: readonly Series[]): void {
    if (found.length === 0 || blank.length === 0) return;
    const directions = new Set(found.map(([series]) => series.direction));
    const other = blank.find(
      (series) =>
        !series.counter &&
        ((series.direction === 'import' && directions.has('export')) ||
          (series.direction === 'export' && directions.has('import'))) &&
        !directions.has(series.direction),
    );
    if (!other) return;
    this.note(other, row, time, 0);
    this.blankAsZero++;
  }

  /** Rows that are days. */
  days(times: RowTimes, { decide }: Context): Counted {
    const { rows } = this.sheet;
    const { firstRow, day } = this.layout;
    const columns = dayColumns(this.layout);
    const clock = this.dayClock(times, columns, decide);
    for (const one of this.layout.values) this.leftOut.add(one.name);
    const column = plainColumn(-1, `${day[0].label} – ${day.at(-1)!.label}`);
    for (let row = firstRow; row < rows.length; row++) {
      if (!this.isUsable(row)) continue;
      const cells = rows[row];
      const time = times.at(cells);
      if (time === null) {
        this.reject(row, 'noTime');
        continue;
      }
      const midnight = Math.floor(time / DAY) * DAY;
      const series = this.seriesFor(column, cells, 1);
      if (series === null) continue;
      const parts = day.map((one, index) => {
        const cell = cells[one.index] ?? '';
        const value = cell === '' ? null : readCell(cell, this.sign);
        return { value, start: startInDay(columns, index, midnight, clock) };
      });
      if (parts.some(({ value }) => value !== null && Number.isNaN(value))) this.reject(row, 'notANumber');
      else if (parts.some(({ value, start }) => start === null && value !== null && value !== 0))
        this.reject(row, 'dayLength');
      else
        for (const { value, start } of parts)
          if (value !== null && start !== null) this.note(series, row, start, value);
    }
    return { ...this.result(), dayRows: { minutes: columns.minutes, label: columns.label } };
  }

  /** Where the hour that March skips has values, the clock of the file never changed to summer time. */
  private dayClock(times: RowTimes, columns: ReturnType<typeof dayColumns>, decide: Decide): DayClock {
    const { rows } = this.sheet;
    const { firstRow, day } = this.layout;
    for (let row = firstRow; row < rows.length; row++) {
      const time = times.at(rows[row]);
      if (time === null) continue;
      const midnight = Math.floor(time / DAY) * DAY;
      if (instantOf(midnight + DAY) - instantOf(midnight) !== 23 * HOUR) continue;
      const filled = day.some((one, index) => {
        const value = readCell(rows[row][one.index] ?? '', this.sign);
        return startInDay(columns, index, midnight, 'local') === null && value > 0;
      });
      if (filled) {
        const choices = ['local', 'winter', 'utc'];
        return decide('clock', {
          choice: 'winter',
          because: 'hourThatIsNot',
          values: {},
          certain: false,
          choices,
        }) as DayClock;
      }
      return decide('clock', { ...decided('local', 'skippedHour'), choices: ['local', 'winter', 'utc'] }) as DayClock;
    }
    return decide('clock', { ...decided('local', 'dayRow'), choices: ['local', 'winter', 'utc'] }) as DayClock;
  }
}
