/** Forms like those that are known: written here by the clock of Intl, read back quarter by quarter. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../../shared/meter/bytes.ts';
import { openQuestions, type Answers, type MeterReading } from '../../../shared/meter/reading.ts';
import { readMeterFile } from '../../../shared/meter/readMeterFile.ts';
import { clockAt } from './writtenFiles.ts';

const QUARTER = 900_000;
const DAY = 96 * QUARTER;
/** Monday 12 January 2026, 00:00 in the Netherlands. */
const MONDAY = Date.UTC(2026, 0, 11, 23);
/** 25 October 2026, 00:00: the night with an hour that comes twice. */
const OCTOBER = Date.UTC(2026, 9, 24, 22);

const wh = (index: number): number => 5000 + ((index * 37) % 41) * 110;
const point = (value: number): string => (value / 1000).toFixed(3);
const comma = (value: number): string => point(value).replace('.', ',');
const day = (ms: number): string => `${clockAt(ms).day}-${clockAt(ms).month}-${clockAt(ms).year}`;
const time = (ms: number): string => `${clockAt(ms).hour}:${clockAt(ms).minute}`;
const stamp = (ms: number): string => `${day(ms)} ${time(ms)}`;

type Row = (index: number, ms: number) => string;
function file(header: string, count: number, row: Row, start = MONDAY): string {
  return [header, ...Array.from({ length: count }, (_, index) => row(index, start + index * QUARTER))].join('\r\n');
}

function read(content: string | Uint8Array, answers: Answers = {}): MeterReading {
  const decoded = decode(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (!decoded.ok) throw new Error(decoded.reason);
  const result = readMeterFile(decoded, answers);
  if (!result.ok) throw new Error(JSON.stringify(result).slice(0, 300));
  return result.reading;
}

const asked = (reading: MeterReading): string[] => openQuestions(reading).map(({ topic }) => topic);
function expectRead(reading: MeterReading, count: number, start = MONDAY): void {
  expect(reading.startMs).toBe(start);
  expect([...reading.importKWh].map((kWh) => Math.round(kWh * 1000))).toEqual(
    Array.from({ length: count }, (_, i) => wh(i)),
  );
}

describe('forms that settle everything themselves', () => {
  const american = (ms: number): string => {
    const { year, month, day: ofMonth, hour, minute } = clockAt(ms);
    return `${+month}/${+ofMonth}/${year} ${+hour % 12 || 12}:${minute} ${+hour < 12 ? 'AM' : 'PM'}`;
  };
  const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
  const named = (ms: number): string => {
    const { year, month, day: ofMonth } = clockAt(ms);
    return `${ofMonth}-${months[+month - 1]}-${year} ${time(ms)}`;
  };
  const english = (ms: number): string => `January ${+clockAt(ms).day}, ${clockAt(ms).year} ${time(ms)}`;

  it.each<[string, string | Uint8Array]>([
    [
      'month before day with AM and PM',
      file('Date Time,Usage (kWh)', 192, (i, ms) => `${american(ms)},${point(wh(i))}`),
    ],
    ['months by name in Dutch', file('Datum;kWh', 192, (i, ms) => `${named(ms)};${comma(wh(i))}`)],
    ['months by name in English', file('Date;kWh', 192, (i, ms) => `${english(ms)};${comma(wh(i))}`)],
    [
      'UTF-16 without a mark, with tabs',
      new Uint8Array(
        Buffer.from(
          file('Tijdstip\tAfname (kWh)', 192, (i, ms) => `${stamp(ms)}\t${comma(wh(i))}`),
          'utf16le',
        ),
      ),
    ],
    [
      'Windows-1252 with accents in the names',
      new Uint8Array(
        Buffer.from(
          file('Tijdstip;Énergie één (kWh)', 192, (i, ms) => `${stamp(ms)};${comma(wh(i))}`),
          'latin1',
        ),
      ),
    ],
    ['means of a quarter in kW', file('Tijd;Gem. vermogen [kW]', 192, (i, ms) => `${stamp(ms)};${comma(wh(i) * 4)}`)],
    [
      'a number of the quarter in the day',
      file('Datum;PTE;kWh', 192, (i, ms) => `${day(ms)};${(i % 96) + 1};${comma(wh(i))}`),
    ],
    [
      'an hour from 0 and a quarter of it',
      file(
        'Datum;Uur;Kwartier;kWh',
        192,
        (i, ms) => `${day(ms)};${Math.floor((i % 96) / 4)};${(i % 4) + 1};${comma(wh(i))}`,
      ),
    ],
    [
      'an hour from 1 and a quarter of it',
      file(
        'Datum;Uur;Kwartier;kWh',
        192,
        (i, ms) => `${day(ms)};${Math.floor((i % 96) / 4) + 1};${(i % 4) + 1};${comma(wh(i))}`,
      ),
    ],
    ['a total at the foot', `${file('Tijd;kWh', 192, (i, ms) => `${stamp(ms)};${comma(wh(i))}`)}\nTotaal;1.357,4`],
  ])('%s', (_, content) => {
    const reading = read(content);
    expectRead(reading, 192);
    expect(asked(reading)).toEqual([]);
  });

  it('A+ and A- are what is taken and given back, and R+ is left out', () => {
    const reading = read(
      file('Zeit;A+ kWh;A- kWh;R+ kvarh', 192, (i, ms) => `${stamp(ms)};${comma(wh(i))};0,250;9,000`),
    );
    expectRead(reading, 192);
    expect(reading.exportKWh?.[10]).toBeCloseTo(0.25, 9);
    expect(asked(reading)).toEqual([]);
  });

  it('OBIS codes above the columns tell the direction, and the total is not added to its tariffs', () => {
    const row: Row = (i, ms) => `${stamp(ms)};${comma(wh(i))};${comma(wh(i) - 1000)};1,000;0,250`;
    const reading = read(file('Tijd;1-1:1.8.0;1-1:1.8.1;1-1:1.8.2;1-1:2.8.0', 192, row));
    expectRead(reading, 192);
    expect(reading.exportKWh?.[10]).toBeCloseTo(0.25, 9);
    // The codes say nothing of the unit.
    expect(asked(reading)).toEqual(['unit']);
  });

  it('a row a day, with the EAN before it and a total behind it', () => {
    const names = Array.from({ length: 96 }, (_, i) => time(MONDAY + i * QUARTER)).join(';');
    const rows = [0, 1, 2].map((number) => {
      const cells = Array.from({ length: 96 }, (_, i) => comma(wh(number * 96 + i)));
      return `871600000000000011;${day(MONDAY + number * DAY)};${cells.join(';')};999,9`;
    });
    const reading = read([`EAN;Datum;${names};Totaal`, ...rows].join('\n'), { unit: 'kWh' });
    expectRead(reading, 288);
  });

  it('several years', () => {
    const start = Date.UTC(2023, 11, 31, 23);
    const reading = read(file('Tijd;kWh', 96 * 800, (i, ms) => `${stamp(ms)};${comma(wh(i))}`, start));
    expectRead(reading, 96 * 800, start);
    expect(asked(reading)).toEqual([]);
  });
});

describe('the hour that comes twice', () => {
  const lines = Array.from({ length: 196 }, (_, i) => ({ ms: OCTOBER + i * QUARTER, wh: wh(i) }));
  const text = (rows: typeof lines): string =>
    ['Tijd;kWh', ...rows.map(({ ms, wh: amount }) => `${stamp(ms)};${comma(amount)}`)].join('\n');
  const clockOf = (ms: number): string => `${clockAt(ms).month}${clockAt(ms).day}${time(ms)}`;

  it('is read where the lines are sorted by what the clock showed', () => {
    const sorted = lines.toSorted((one, other) =>
      clockOf(one.ms) < clockOf(other.ms) ? -1 : clockOf(one.ms) > clockOf(other.ms) ? 1 : 0,
    );
    const reading = read(text(sorted));
    expectRead(reading, 196, OCTOBER);
    expect(asked(reading)).toEqual([]);
  });

  it('is not made of two lines that are doubled by mistake', () => {
    // In the first of the two hours one line stands twice, with another value.
    const doubled = [...lines.slice(0, 9), { ms: lines[8].ms, wh: 9999 }, ...lines.slice(9)];
    const reading = read(text(doubled));
    expect(reading.problems.duplicates.conflicting).toBe(1);
    expect(asked(reading)).toEqual(['duplicates']);
  });

  it('is asked about where it is not there', () => {
    expect(asked(read(text([...lines.slice(0, 12), ...lines.slice(16)])))).toEqual(['clock']);
  });
});

describe('a counter that goes back', () => {
  const readings = (first: number, at: (before: number, index: number) => number): string => {
    let now = first;
    return file('Tijd;Meterstand (kWh)', 193, (i, ms) => {
      if (i > 0) now = at(now + wh(i - 1), i);
      return `${stamp(ms)};${comma(now)}`;
    });
  };

  it('was full where it began again at 0 as it should: the use goes on', () => {
    // 99,999.999 is full; it is reached after some 35 quarters.
    const reading = read(readings(99_999_999 - 250_000, (now) => now % 100_000_000));
    expectRead(reading, 192);
    expect(reading.decisions.find(({ topic }) => topic === 'rollover')).toMatchObject({
      choice: 'rolled',
      standing: 'clear',
    });
    expect(reading.problems.meterChanges).toEqual([]);
  });

  it('can be answered to be another meter after all', () => {
    const reading = read(
      readings(99_999_999 - 250_000, (now) => now % 100_000_000),
      { rollover: 'changed' },
    );
    expect(reading.problems.meterChanges.length).toBe(1);
  });

  it('is another meter where that would ask more than ever', () => {
    const reading = read(readings(5_000_000, (now, index) => (index === 100 ? 12_000 : now)));
    expect(reading.problems.meterChanges).toEqual([MONDAY + 99 * QUARTER]);
    expect(Number.isNaN(reading.importKWh[99])).toBe(true);
    expect(reading.decisions.some(({ topic }) => topic === 'rollover')).toBe(false);
  });
});

describe('what a form leaves open is asked', () => {
  it.each<[string, string, string[]]>([
    [
      'a semicolon with only thousands-like points',
      file('Tijd;kWh', 192, (i, ms) => `${stamp(ms)};${point(wh(i))}`),
      ['decimal'],
    ],
    ['values without a unit', file('Tijd;Belasting', 192, (i, ms) => `${stamp(ms)};${comma(wh(i) * 4)}`), ['unit']],
    ['hours that say neither 0 nor 24', file('Datum;Uur;kWh', 8, (i, ms) => `${day(ms)};${i + 1};${comma(wh(i))}`), []],
  ])('%s', (name, content, topics) => {
    if (topics.length > 0) return expect(asked(read(content))).toEqual(topics);
    // No time is made up from a number that can mean two hours.
    expect(() => read(content), name).toThrow();
  });
});
