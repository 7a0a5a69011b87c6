/** Meter files as spreadsheets: cells of dates and numbers through to quarters, and files that mean harm. */
import { describe, expect, it } from 'vitest';
import { readMeterWorkbook } from '../../../renderer/src/sections/meter/xlsx/readMeterWorkbook.ts';
import { isZip } from '../../../renderer/src/spreadsheet/readWorkbook.ts';
import { openQuestions, type Answers, type MeterResult } from '../../../shared/meter/reading.ts';
import { readMeterFile } from '../../../shared/meter/readMeterFile.ts';
import { clockAt } from '../../shared/meter/writtenFiles.ts';
import { sheetXml, workbookParts, xlsxOf, zipOf, type Wall, type WrittenCell } from '../../support/xlsx.ts';

const QUARTER = 900_000;
/** Monday 12 January 2026, 00:00 in the Netherlands (UTC + 1). */
const MONDAY = Date.UTC(2026, 0, 11, 23);
/** 25 October 2026, 00:00 in the Netherlands: the night in which an hour comes twice. */
const OCTOBER = Date.UTC(2026, 9, 24, 22);

const wh = (index: number): number => 5000 + ((index * 37) % 41) * 110;
/** What the clock in the Netherlands showed, by Intl. */
function wallAt(ms: number): number {
  const { year, month, day, hour, minute } = clockAt(ms);
  return Date.UTC(+year, +month - 1, +day, +hour, +minute);
}
function quarters(
  startMs: number,
  count: number,
  cells: (index: number, wall: Wall) => WrittenCell[],
): WrittenCell[][] {
  return Array.from({ length: count }, (_, index) => cells(index, { wall: wallAt(startMs + index * QUARTER) }));
}

async function read(bytes: Uint8Array, answers: Answers = {}): Promise<MeterResult> {
  const workbook = await readMeterWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.reason);
  return readMeterFile(workbook, answers);
}

async function readingOf(bytes: Uint8Array, answers: Answers = {}) {
  const result = await read(bytes, answers);
  if (!result.ok) throw new Error(result.reason);
  return result.reading;
}

const whOf = (values: Float64Array | null): number[] => [...(values ?? [])].map((one) => Math.round(one * 1000));

describe('a spreadsheet with readings', () => {
  it('is read with dates and numbers as cells, below a title and an empty row', async () => {
    const bytes = xlsxOf({
      Metingen: [
        ['Kwartierwaarden', null, null],
        [],
        ['Datum en tijd', 'Afname (kWh)', 'Teruglevering (kWh)'],
        ...quarters(MONDAY, 192, (index, wall) => [wall, wh(index) / 1000, index === 50 ? 0.25 : 0]),
      ],
    });
    expect(isZip(bytes)).toBe(true);
    const reading = await readingOf(bytes);
    expect(reading.startMs).toBe(MONDAY);
    expect(whOf(reading.importKWh)).toEqual(Array.from({ length: 192 }, (_, index) => wh(index)));
    expect(whOf(reading.exportKWh)[50]).toBe(250);
    expect(reading.form).toMatchObject({ kind: 'sheet', headerLine: 3 });
    expect(openQuestions(reading)).toEqual([]);
  });

  it('keeps all decimals of a number, and the digits of an EAN code', async () => {
    const bytes = xlsxOf({
      Blad1: [
        ['EAN', 'Tijdstip', 'kWh'],
        ...quarters(MONDAY, 96, (index, wall) => ['871600000000000011', wall, 0.123456789 + ((index * 37) % 41) / 1e6]),
      ],
    });
    const reading = await readingOf(bytes);
    expect(reading.importKWh[0]).toBe(0.123456789);
    // 95 * 37 = 3515, and 3515 - 85 * 41 = 30.
    expect(reading.importKWh[95]).toBeCloseTo(0.123486789, 12);
  });

  it('tells the two hours of the October night apart by the order of the rows, as a text does', async () => {
    const bytes = xlsxOf({
      Blad1: [['Tijdstip', 'kWh'], ...quarters(OCTOBER, 100 + 96, (index, wall) => [wall, wh(index) / 1000])],
    });
    const reading = await readingOf(bytes);
    expect(reading.startMs).toBe(OCTOBER);
    expect(whOf(reading.importKWh)).toEqual(Array.from({ length: 196 }, (_, index) => wh(index)));
    expect(reading.problems.gaps).toEqual([]);
  });

  it('is read with day and time in columns of their own', async () => {
    const bytes = xlsxOf({
      Blad1: [
        ['Datum', 'Tijd', 'Verbruik kWh'],
        ...quarters(MONDAY, 96, (index, { wall }) => [
          { wall, format: 'date' },
          { wall, format: 'clock' },
          wh(index) / 1000,
        ]),
      ],
    });
    // The cell of a day holds its time as well, which the format hides.
    const reading = await readingOf(bytes);
    expect(reading.startMs).toBe(MONDAY);
    expect(whOf(reading.importKWh)).toEqual(Array.from({ length: 96 }, (_, index) => wh(index)));
  });

  it('is read with one row a day', async () => {
    const times = Array.from(
      { length: 96 },
      (_, index) => `${String(Math.floor(index / 4)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}`,
    );
    const day = (number: number): WrittenCell[] => [
      { wall: Date.UTC(2026, 0, 12 + number), format: 'date' },
      ...times.map((_, index) => wh(number * 96 + index) / 1000),
    ];
    const reading = await readingOf(xlsxOf({ Blad1: [['Datum kWh', ...times], day(0), day(1), day(2)] }));
    expect(reading.startMs).toBe(MONDAY);
    expect(whOf(reading.importKWh)).toEqual(Array.from({ length: 288 }, (_, index) => wh(index)));
  });

  it('takes the sheet that holds readings, and asks where several do', async () => {
    const rows = (add: number): WrittenCell[][] => [
      ['Tijdstip', 'kWh'],
      ...quarters(MONDAY, 96, (index, wall) => [wall, (wh(index) + add) / 1000]),
    ];
    const notes = [['Toelichting'], ['Alle waarden in kWh']];
    const one = await readingOf(xlsxOf({ Uitleg: notes, Meter: rows(0) }));
    expect(one.decisions[0]).toMatchObject({
      topic: 'sheet',
      choice: 'Meter',
      standing: 'clear',
      because: 'onlySheet',
    });
    const two = xlsxOf({ Hal: rows(0), Kantoor: rows(7000), Uitleg: notes });
    expect(openQuestions(await readingOf(two))).toMatchObject([{ topic: 'sheet', choices: ['Hal', 'Kantoor'] }]);
    const answered = await readingOf(two, { sheet: 'Kantoor' });
    expect(openQuestions(answered)).toEqual([]);
    expect(whOf(answered.importKWh)[0]).toBe(12_000);
  });

  it('says of a spreadsheet without readings what the largest sheet lacks', async () => {
    const result = await read(
      xlsxOf({
        Blad1: [
          ['Naam', 'Aantal'],
          ['Bus', 3],
          ['Truck', 4],
        ],
      }),
    );
    expect(result).toMatchObject({ ok: false, reason: 'noTime' });
  });
});

describe('a file that means harm or is broken', () => {
  const refused = async (bytes: Uint8Array) => {
    const workbook = await readMeterWorkbook(bytes);
    return workbook.ok ? 'taken' : workbook.reason;
  };

  it('is refused before it is unpacked where it says that it is too large', async () => {
    const parts = workbookParts({ Blad1: sheetXml([['a']]) });
    parts[4].saidSize = 500_000_000;
    expect(await refused(zipOf(parts))).toBe('spreadsheetTooLarge');
  });

  it('is refused while it is unpacked where it lies about its size', async () => {
    const parts = workbookParts({ Blad1: ' '.repeat(90_000_000) });
    parts[4].saidSize = 100;
    const bytes = zipOf(parts);
    expect(bytes.length).toBeLessThan(200_000);
    expect(await refused(bytes)).toBe('spreadsheetTooLarge');
  });

  it.each([
    ['a cell in the last row', '<row r="9999999"><c r="A9999999"><v>1</v></c></row>'],
    ['a cell far to the right', '<row r="1"><c r="XFD1"><v>1</v></c></row>'],
    [
      'many rows with one wide row',
      '<row r="1"><c r="HZ1"><v>1</v></c></row><row r="300000"><c r="A300000"><v>1</v></c></row>',
    ],
  ])('is refused for %s', async (_, rows) => {
    const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    expect(await refused(zipOf(workbookParts({ Blad1: xml })))).toBe('spreadsheetTooLarge');
  });

  it('is refused for a place that no spreadsheet writes', async () => {
    const xml = '<worksheet><sheetData><row r="&#57;99999999"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
    expect(await refused(zipOf(workbookParts({ Blad1: xml })))).toBe('spreadsheetBroken');
  });

  it('is refused for too many parts', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => ({ name: `x/${index}.xml`, content: '' }));
    expect(await refused(zipOf(many))).toBe('spreadsheetTooLarge');
  });

  it.each([
    ['no spreadsheet but a zip file', zipOf([{ name: 'brief.txt', content: 'Geachte' }])],
    ['cut off', xlsxOf({ Blad1: [['a', 1]] }).slice(0, 300)],
    ['broken XML', zipOf(workbookParts({ Blad1: '<worksheet><sheetData><row r="1"><c r="A1"' }))],
    ['nothing but its first bytes', new Uint8Array([0x50, 0x4b, 3, 4])],
  ])('is refused when it is %s', async (_, bytes) => {
    expect(await refused(bytes)).toBe('spreadsheetBroken');
  });

  it('is refused or taken, and never fails, with any byte changed', async () => {
    const sound = xlsxOf({
      Blad1: [['Tijdstip', 'kWh'], ...quarters(MONDAY, 8, (index, wall) => [wall, wh(index) / 1000])],
    });
    for (let at = 0; at < sound.length; at += 7) {
      const bytes = sound.slice();
      bytes[at] ^= 0xff;
      expect(['taken', 'spreadsheetBroken', 'spreadsheetTooLarge']).toContain(await refused(bytes));
    }
  });
});
