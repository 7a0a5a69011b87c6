import { describe, expect, it } from 'vitest';
import { decode } from '../../../shared/meter/bytes.ts';
import {
  openQuestions,
  type Answers,
  type Decision,
  type MeterReading,
  type MeterResult,
} from '../../../shared/meter/reading.ts';
import { readMeterFile } from '../../../shared/meter/readMeterFile.ts';

/** Monday 12 January 2026, 00:00 in the Netherlands (UTC + 1). */
const MONDAY = Date.UTC(2026, 0, 11, 23);
const QUARTER = 900_000;

const iso = (wall: number): string => new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
const dutch = (wall: number): string =>
  `${iso(wall).slice(8, 10)}-${iso(wall).slice(5, 7)}-${iso(wall).slice(0, 4)} ${iso(wall).slice(11)}`;
/** Winter time: an hour ahead of UTC. */
const wall = (index: number, step = QUARTER): number => MONDAY + 3_600_000 + index * step;
/** Use in Wh that goes up and down, never twice the same in a row. */
const wh = (index: number): number => 5000 + ((index * 37) % 41) * 110;
const kWh = (index: number): string => (wh(index) / 1000).toFixed(3).replace('.', ',');
const lines = (header: string, count: number, row: (index: number) => string): string =>
  [header, ...Array.from({ length: count }, (_, index) => row(index))].join('\n');

const result = (text: string, answers: Answers = {}): MeterResult => readMeterFile({ text }, answers);
function read(text: string, answers: Answers = {}): MeterReading {
  const outcome = result(text, answers);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome).slice(0, 400));
  return outcome.reading;
}
const decision = (reading: MeterReading, topic: Decision['topic']): Decision | undefined =>
  reading.decisions.find((one) => one.topic === topic);
const asked = (reading: MeterReading): string[] => openQuestions(reading).map((question) => question.topic);
const whOf = (values: Float64Array | null): number[] => [...(values ?? [])].map((one) => Math.round(one * 1000));
const expectQuarters = (reading: MeterReading, count: number): void => {
  expect(reading.startMs).toBe(MONDAY);
  expect(whOf(reading.importKWh)).toEqual(Array.from({ length: count }, (_, index) => wh(index)));
};

describe('forms of known sources', () => {
  it('the portal for small connections: two tariffs in turn, offsets, labels at the end', () => {
    const text = lines(
      'datum_tijd;levering_normaal;levering_laag;teruglevering_normaal;teruglevering_laag;buitentemperatuur',
      192,
      (index) => {
        const day = index % 96 >= 28 && index % 96 < 92;
        const [normal, low] = day ? [kWh(index), ''] : ['', kWh(index)];
        return `${dutch(wall(index + 1))}:00 +0100;${normal};${low};${day ? '0,010' : ''};${day ? '' : '0,000'};3,4`;
      },
    );
    const reading = read(text);
    expectQuarters(reading, 192);
    expect(asked(reading)).toEqual([]);
    expect(whOf(reading.exportKWh)[40]).toBe(10);
    expect(reading.form.leftOut).toEqual(['buitentemperatuur']);
  });

  it('the older interface of Kenter: channels by name, gas left out', () => {
    const channel = (value: (index: number) => number): object[] =>
      Array.from({ length: 96 }, (_, index) => ({
        value: value(index),
        timestamp: (MONDAY + (index + 1) * QUARTER) / 1000,
      }));
    const text = JSON.stringify({
      connectionId: 'a',
      '10180': channel((index) => wh(index) / 1000),
      '10280': channel((index) => (index === 50 ? 2 : 0)),
      '70180': channel(() => 3),
    });
    const reading = read(text);
    expectQuarters(reading, 96);
    expect(whOf(reading.exportKWh)[50]).toBe(2000);
    expect(decision(reading, 'label')).toMatchObject({ choice: 'end', standing: 'clear' });
    expect(decision(reading, 'unit')).toMatchObject({ choice: 'kWh', because: 'formOfSource' });
  });

  it('Fudura: newest first, values as text, UTC; the unit is asked', () => {
    const rows = Array.from({ length: 96 }, (_, index) => ({
      value: (wh(index) / 1000).toFixed(3),
      readingTimestamp: new Date(MONDAY + index * QUARTER).toISOString(),
      tariff: 'Low',
      isValid: true,
    }));
    const reading = read(JSON.stringify({ telemetry: rows.reverse(), continuationToken: 'b' }));
    expectQuarters(reading, 96);
    expect(asked(reading)).toEqual(['unit']);
  });

  it('Energie Manager, export of a site: feed-in below zero, a total that is not counted again', () => {
    const text = lines(
      'Vanaf;Tot;Verbruik laag tarief;Verbruik hoog tarief;Teruglevering laag tarief;Teruglevering hoog tarief;Totaal;',
      192,
      (index) => `${iso(wall(index))};${iso(wall(index + 1))};${kWh(index)};0,00000;-0,25000;0,00000;${kWh(index)};`,
    );
    const reading = read(text, { unit: 'kWh' });
    expectQuarters(reading, 192);
    expect(new Set(whOf(reading.exportKWh))).toEqual(new Set([250]));
    expect(reading.form.leftOut).toEqual(['Totaal']);
  });

  it('Fluvius: a line per register, date and time apart, EAN kept as text', () => {
    const text = lines(
      'Van datum;Van tijdstip;Tot datum;Tot tijdstip;EAN;Meter;Metertype;Register;Volume;Eenheid;Validatiestatus',
      192 * 2,
      (line) => {
        const index = Math.floor(line / 2);
        const [from, to] = [dutch(wall(index)), dutch(wall(index + 1))].map((one) => one.replace(' ', ';'));
        const [register, volume] = line % 2 === 0 ? ['Afname Dag', kWh(index)] : ['Injectie Dag', '0,125'];
        return `${from}:00;${to}:00;="541448000000000011";1SAG1;Digitale meter;${register};${volume};kWh;Gevalideerd`;
      },
    );
    const reading = read(text);
    expectQuarters(reading, 192);
    expect(new Set(whOf(reading.exportKWh))).toEqual(new Set([125]));
    expect(asked(reading)).toEqual([]);
  });

  it('Zonneplan: end of the interval by its name, two rows of totals at the foot', () => {
    const body = lines('DateTo;ElectricityConsumptionUsageKwh;ElectricityProductionUsageKwh', 96, (index) => {
      return `${iso(wall(index + 1))};${kWh(index)};0,000`;
    });
    const reading = read(`${body}\nTotaal;;\n;;12,5`);
    expectQuarters(reading, 96);
    expect(reading.problems.rejected).toMatchObject({ total: 2, first: [{ line: 98 }, { line: 99 }] });
  });

  it('OBIS codes: the total of two tariffs is not counted with them', () => {
    const rows = ['1.8.0', '1.8.1', '1.8.2', '2.8.0', '3.8.0'];
    const text = lines('Register;Tijdstip;kWh', 192 * rows.length, (line) => {
      const index = Math.floor(line / rows.length);
      const code = rows[line % rows.length];
      return `${code};${iso(wall(index))};${code === '1.8.0' ? kWh(index) : '0,500'}`;
    });
    const reading = read(text);
    expectQuarters(reading, 192);
    expect(reading.form.used.map((one) => one.name)).toEqual(['kWh 1.8.0', 'kWh 2.8.0']);
    expect(reading.form.leftOut).toEqual(['3.8.0', 'kWh 1.8.1', 'kWh 1.8.2']);
  });
});

describe('begin or end of the quarter', () => {
  const file = (shift: number, count = 192): string =>
    lines('Tijdstip;Afname (kWh)', count, (index) => `${dutch(wall(index + shift))};${kWh(index)}`);

  it('is seen at the first and the last label', () => {
    expect(decision(read(file(0)), 'label')).toMatchObject({ choice: 'start', because: 'firstAndLast' });
    const end = read(file(1));
    expect(decision(end, 'label')).toMatchObject({ choice: 'end', values: { first: '00:15', last: '00:00' } });
    expectQuarters(end, 192);
  });

  it('is asked where the file starts or stops within a day, and the answer is followed', () => {
    const reading = read(file(10));
    expect(asked(reading)).toEqual(['label']);
    expect(reading.startMs).toBe(MONDAY + 10 * QUARTER);
    const answered = read(file(10), { label: 'end' });
    expect(answered.startMs).toBe(MONDAY + 9 * QUARTER);
    expect(decision(answered, 'label')).toMatchObject({ choice: 'end', standing: 'answered' });
  });

  it('is the end where midnight is written as 24:00, or as 00:00 of the day that ends', () => {
    for (const midnight of ['24:00', '00:00']) {
      const text = lines('Datum;Tijd;Afname (kWh)', 192, (index) => {
        const [date, time] = dutch(wall(index + 1)).split(' ');
        const ends = time === '00:00';
        return `${ends ? dutch(wall(index)).slice(0, 10) : date};${ends ? midnight : time};${kWh(index)}`;
      });
      const reading = read(text);
      expectQuarters(reading, 192);
      expect(decision(reading, 'label')).toMatchObject({ choice: 'end', because: 'label2400' });
    }
  });
});

describe('numbers', () => {
  const file = (header: string, delimiter: string, cell: (index: number) => string): string =>
    lines(`Van${delimiter}${header}`, 96, (index) => `${iso(wall(index))}${delimiter}${cell(index)}`);

  it('with thousands and decimals are read as written: 1.234,56 is 1234.56', () => {
    const reading = read(
      file('Afname (Wh)', ';', (index) => (index === 3 ? '1.234,56' : `${900 + ((index * 37) % 41)},50`)),
    );
    expect(reading.importKWh[3]).toBeCloseTo(1.23456, 9);
    expect(reading.importKWh[0]).toBeCloseTo(0.9005, 9);
  });

  it('with a point before three digits between semicolons are asked about', () => {
    const text = file('Afname (kWh)', ';', (index) => (wh(index) / 1000).toFixed(3));
    const reading = read(text);
    expect(asked(reading)).toEqual(['decimal']);
    expectQuarters(reading, 96);
    // The other answer makes thousands of them.
    expect(read(text, { decimal: 'comma' }).importKWh[0]).toBeCloseTo(wh(0), 6);
  });

  it('that do not fit the sign of the others are refused with their line', () => {
    const reading = read(file('Afname (kWh)', ';', (index) => (index === 7 ? '1.5' : kWh(index).slice(0, -1))));
    expect(reading.problems.rejected).toEqual({ total: 1, first: [{ line: 9, reason: 'notANumber' }] });
    expect(reading.problems.gaps).toEqual([{ startMs: MONDAY + 7 * QUARTER, intervals: 1 }]);
  });

  it('with a decimal comma between commas are refused, never cut in two', () => {
    const outcome = result(file('kWh', ',', kWh));
    expect(outcome).toMatchObject({ ok: false, reason: 'noRows' });
    expect(!outcome.ok && 'rejected' in outcome && outcome.rejected.first[0]).toEqual({
      line: 2,
      reason: 'extraCells',
    });
  });
});

describe('units', () => {
  const file = (name: string): string => lines(`Van;${name}`, 96, (index) => `${iso(wall(index))};${kWh(index)}`);

  it.each([
    ['Afname (kWh)', 1],
    ['Afname [MWh]', 1000],
    ['Afname in Wh', 0.001],
    ['Vermogen kW', 0.25],
    ['Vermogen (MW)', 250],
  ])('of %s make %d kWh of a value of 1', (name, factor) => {
    const reading = read(file(name));
    expect(reading.importKWh[0]).toBeCloseTo((wh(0) / 1000) * factor, 9);
    expect(asked(reading)).toEqual([]);
  });

  it('that no name says are asked; the likeliest follows the word', () => {
    expect(decision(read(file('Waarde')), 'unit')).toMatchObject({ choice: 'kWh', standing: 'open' });
    expect(decision(read(file('Vermogen')), 'unit')).toMatchObject({ choice: 'kW', standing: 'open' });
    expect(read(file('Waarde'), { unit: 'kW' }).importKWh[0]).toBeCloseTo(wh(0) / 4000, 9);
  });
});

describe('counters', () => {
  it('become differences; where one goes back the meter was changed and the quarter is not known', () => {
    const text = lines('time,Import kWh', 97, (index) => {
      const reading = index < 40 ? 5000 + index * 1.5 : (index - 40) * 1.25;
      return `${iso(wall(index))},${reading.toFixed(2)}`;
    });
    const reading = read(text);
    expect(decision(reading, 'kind')).toMatchObject({ choice: 'counter', standing: 'clear' });
    expect(reading.importKWh).toHaveLength(96);
    expect(reading.problems.meterChanges).toEqual([MONDAY + 39 * QUARTER]);
    expect(reading.problems.gaps).toEqual([{ startMs: MONDAY + 39 * QUARTER, intervals: 1 }]);
    expect(whOf(reading.importKWh.slice(0, 39))).toEqual(Array.from({ length: 39 }, () => 1500));
    expect(whOf(reading.importKWh.slice(40))).toEqual(Array.from({ length: 56 }, () => 1250));
  });

  it('are asked about where a short file only rises', () => {
    const text = lines('Van;Afname (kWh)', 16, (index) => `${iso(wall(index))};${index + 1},5`);
    expect(asked(read(text))).toContain('kind');
  });
});

describe('the clock', () => {
  const days = (year: number, month: number, day: number): string =>
    lines(
      'Tijdstip;Afname (kWh)',
      96 * 3,
      (index) => `${iso(Date.UTC(year, month, day) + index * QUARTER)};${kWh(index)}`,
    );

  it('that shows the hour which March skips is not local: asked, likeliest winter time', () => {
    const reading = read(days(2026, 2, 28));
    expect(decision(reading, 'clock')).toMatchObject({ choice: 'winter', because: 'hourThatIsNot', standing: 'open' });
    expect(reading.startMs).toBe(Date.UTC(2026, 2, 27, 23));
    expect(read(days(2026, 2, 28), { clock: 'utc' }).startMs).toBe(Date.UTC(2026, 2, 28));
    expect(reading.problems.gaps).toEqual([]);
  });

  it('that does not show the double hour of October is asked about; local leaves a gap of four quarters', () => {
    const reading = read(days(2026, 9, 24));
    expect(decision(reading, 'clock')).toMatchObject({ choice: 'local', because: 'noDoubleHour', standing: 'open' });
    expect(reading.problems.gaps).toEqual([{ startMs: Date.UTC(2026, 9, 25, 1), intervals: 4 }]);
    expect(read(days(2026, 9, 24), { clock: 'winter' }).problems.gaps).toEqual([]);
  });

  it('that the name calls UTC is UTC', () => {
    const text = lines('Date Time UTC;kWh', 96, (index) => `${iso(MONDAY + index * QUARTER)};${kWh(index)}`);
    expectQuarters(read(text), 96);
  });

  it('shows the double hour also in values per hour', () => {
    const hours = [0, 1, 2, 2, 3, 4].map((hour, index) => `2026-10-25 0${hour}:00;${index + 1},5`);
    const reading = read(['Van;Afname (kWh)', ...hours].join('\n'));
    expect([...reading.importKWh]).toEqual([1.5, 2.5, 3.5, 4.5, 5.5, 6.5]);
  });
});

describe('dates', () => {
  const american = (at: number): string => {
    const date = new Date(at);
    const hour = date.getUTCHours();
    const minutes = String(date.getUTCMinutes()).padStart(2, '0');
    return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()} ${hour % 12 || 12}:${minutes} ${hour < 12 ? 'AM' : 'PM'}`;
  };

  it('with the month first are seen by the order of the days', () => {
    const start = Date.UTC(2026, 3, 6);
    const text = lines(
      'Time,kWh',
      192,
      (index) => `${american(start + index * QUARTER)},${(wh(index) / 1000).toFixed(3)}`,
    );
    const reading = read(text);
    expect(decision(reading, 'dateOrder')).toMatchObject({ choice: 'monthFirst', because: 'orderOfDays' });
    expect(reading.startMs).toBe(Date.UTC(2026, 3, 5, 22));
  });

  it('of a single day that can be read both ways are asked', () => {
    const text = lines('Van;Afname (kWh)', 96, (index) => `06/04/2026 ${iso(wall(index)).slice(11)};${kWh(index)}`);
    const reading = read(text);
    expect(asked(reading)).toEqual(['dateOrder']);
    expect(reading.startMs).toBe(Date.UTC(2026, 3, 5, 22));
    expect(read(text, { dateOrder: 'monthFirst' }).startMs).toBe(Date.UTC(2026, 5, 3, 22));
  });
});

describe('columns', () => {
  it('without names: the only number is what the site takes', () => {
    const text = Array.from({ length: 96 }, (_, index) => `${iso(wall(index))};${kWh(index)}`).join('\n');
    expectQuarters(read(text, { unit: 'kWh' }), 96);
  });

  it('with names that say nothing are asked, and the answer is followed', () => {
    const text = lines('Tijd;Hal A;Hal B', 96, (index) => `${iso(wall(index))};1,55;${kWh(index)}`);
    const reading = read(text, { unit: 'kWh' });
    expect(openQuestions(reading)).toMatchObject([
      { topic: 'importColumn', choice: 'Hal A', choices: ['Hal A', 'Hal B'] },
    ]);
    expectQuarters(read(text, { unit: 'kWh', importColumn: 'Hal B' }), 96);
  });

  it('of several connections are asked: all of them, or one', () => {
    const text = lines('EAN;Van;Afname (kWh)', 192, (line) => {
      const [meter, value] = line % 2 === 0 ? ['871600000000000011', kWh(line / 2)] : ['871600000000000028', '1,125'];
      return `${meter};${iso(wall(Math.floor(line / 2)))};${value}`;
    });
    const reading = read(text);
    expect(openQuestions(reading)).toMatchObject([
      { topic: 'meter', choice: 'all', choices: ['all', '871600000000000011', '871600000000000028'] },
    ]);
    expect(whOf(reading.importKWh)[0]).toBe(wh(0) + 1125);
    expectQuarters(read(text, { meter: '871600000000000011' }), 96);
  });

  it('where an empty cell stands beside a value of the other direction count it as 0, with the number', () => {
    const text = lines('Van;Afname (kWh);Teruglevering (kWh)', 96, (index) =>
      index % 3 === 0 ? `${iso(wall(index))};;0,255` : `${iso(wall(index))};${kWh(index)};`,
    );
    const reading = read(text);
    expect(reading.problems).toMatchObject({ blankAsZero: 96, gaps: [] });
    expect(whOf(reading.importKWh).slice(0, 2)).toEqual([0, wh(1)]);
  });

  it('with one sign for both directions: asked where the nights are below zero', () => {
    const text = lines('Van;Netto (kWh)', 192, (index) => {
      const sun = index % 96 > 40 && index % 96 < 56;
      return `${iso(wall(index))};${sun ? '12,5' : `-${kWh(index)}`}`;
    });
    const reading = read(text);
    expect(asked(reading)).toEqual(['sign']);
    expect(whOf(reading.importKWh)[0]).toBe(wh(0));
    expect(whOf(reading.exportKWh)[41]).toBe(12_500);
    expect(whOf(read(text, { sign: 'importPositive' }).exportKWh)[0]).toBe(wh(0));
  });
});

describe('what is warned about', () => {
  it('a total of the day that was spread over equal quarters', () => {
    const text = lines(
      'Van;Afname (kWh)',
      288,
      (index) => `${iso(wall(index))};${['5,25', '6,5', '4,75'][Math.floor(index / 96)]}`,
    );
    expect(read(text).problems.flatDays).toBe(3);
    expect(read(lines('Van;Afname (kWh)', 96, (index) => `${iso(wall(index))};${kWh(index)}`)).problems.flatDays).toBe(
      0,
    );
  });

  it('finer values become quarters, and only whole ones', () => {
    const text = lines('Van;Vermogen kW', 17, (index) => `${iso(wall(index, 300_000))};${10 + index}`);
    const reading = read(text);
    expect(reading).toMatchObject({ stepMinutes: 15, sourceMinutes: 5 });
    // (10 + 11 + 12) kW x 1/12 h; of the sixth quarter a part is missing.
    expect(reading.importKWh[0]).toBeCloseTo(33 / 12, 9);
    expect(reading.importKWh).toHaveLength(5);
  });
});

describe('files that cannot be used', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blank lines', '   \n\n', 'empty'],
    ['a word', 'hello', 'notATable'],
    ['a table without moments', 'a;b\n1;2\n3;4', 'noTime'],
    ['JSON that is cut off', '{"a": 1', 'brokenJson'],
    ['JSON of something else', '{"a": 1}', 'noTime'],
    ['words in the place of numbers', 'Van;Status\n2026-01-01 00:00;goed\n2026-01-01 00:15;goed', 'noTime'],
    [
      'values per day',
      lines('Datum;Verbruik (kWh)', 60, (index) => `${dutch(wall(index * 96)).slice(0, 10)};${kWh(index)}`),
      'dayValues',
    ],
    ['values per ten minutes', lines('Van;kWh', 20, (index) => `${iso(wall(index, 600_000))};${kWh(index)}`), 'step'],
    [
      'dates a century apart',
      'Van;kWh\n1996-01-01 00:00;1,5\n1996-01-01 00:15;1,5\n2099-01-01 00:00;1,5',
      'tooFarApart',
    ],
  ])('%s: refused with its reason', (_name, text, reason) => {
    expect(result(text)).toMatchObject({ ok: false, reason });
  });

  it.each([
    [[], 'empty'],
    [[0x50, 0x4b, 3, 4, 20, 0], 'spreadsheet'],
    [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
    [[0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 7], 'binary'],
    [[0xff, 0xd8, 0xff, 0xe0, 1, 2, 3], 'binary'],
  ])('the bytes %j are no text: %s', (bytes, reason) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ ok: false, reason });
  });

  it('a line of 50 million characters is refused without taking it apart', () => {
    expect(result('a;'.repeat(25_000_000))).toEqual({ ok: false, reason: 'notATable' });
  });

  it('dates in two orders are read where they are certain', () => {
    const text = lines('Van;kWh', 96, (index) => `${index % 2 ? dutch(wall(index)) : iso(wall(index))};${kWh(index)}`);
    expectQuarters(read(text), 96);
  });

  it('a million rows are read whole', () => {
    const start = Date.UTC(1998, 0, 1);
    const text = lines(
      'Van;Afname (kWh)',
      1_000_000,
      (index) => `${iso(start + index * QUARTER)};${(index % 9) + 1},5`,
    );
    const reading = read(text, { clock: 'utc' });
    expect(reading.importKWh).toHaveLength(1_000_000);
    expect(reading.problems.gaps).toEqual([]);
  });
});

describe('text in other encodings', () => {
  const text = 'Van;Afname (kWh);Omschrijving €\u00eb\n2026-01-12 00:00;1,5;\u00e9\u00e9n';

  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'utf8'],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(text, 'utf16le')), 'utf16'],
    [
      'Windows-1252',
      Uint8Array.from(text, (character) => (character === '€' ? 0x80 : character.charCodeAt(0))),
      'windows1252',
    ],
  ])('%s comes back', (_name, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ ok: true, text, encoding });
  });
});
