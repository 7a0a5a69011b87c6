import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../renderer/src/intake/readTable.ts';
import { workbook } from '../../support/workbook.ts';
import { sheetXml, workbookParts, zipOf } from '../../support/xlsx.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('a list with separators', () => {
  const rows = [
    ['Kenteken', 'Gewicht', 'Naam'],
    ['1-ABC-23', '1.250,50', 'Café "Zon"; bus'],
  ];
  const text = 'Kenteken;Gewicht;Naam\r\n1-ABC-23;1.250,50;"Café ""Zon""; bus"\r\n';

  it('is read from UTF-8, with and without a mark', async () => {
    const expected = { ok: true, sheets: [{ name: '', rows: [...rows, ['']] }] };
    expect(await readTable(bytes(text))).toEqual(expected);
    expect(await readTable(bytes(`\ufeff${text}`))).toEqual(expected);
  });

  it('is read from UTF-16 and from Windows-1252', async () => {
    const sixteen = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(await readTable(sixteen)).toMatchObject({ ok: true, sheets: [{ rows: [rows[0], rows[1], ['']] }] });
    const windows = new Uint8Array(Buffer.from(text, 'latin1'));
    expect(await readTable(windows)).toMatchObject({ ok: true, sheets: [{ rows: [rows[0], rows[1], ['']] }] });
  });

  it('is cut at the sign that its first line names', async () => {
    expect(await readTable(bytes('sep=|\na;b|c\n'))).toMatchObject({ sheets: [{ rows: [['a;b', 'c'], ['']] }] });
  });
});

describe('a workbook', () => {
  it('gives numbers as numbers and texts as texts', async () => {
    const reading = await readTable(
      workbook([
        ['Merk', 'Massa'],
        ['DAF & zn', 12000],
      ]),
    );
    expect(reading).toEqual({
      ok: true,
      sheets: [
        {
          name: 'Vloot',
          rows: [
            ['Merk', 'Massa'],
            ['DAF & zn', 12_000],
          ],
        },
      ],
    });
  });

  it('of five hundred rows is read whole, sheets of more than half a megabyte included', async () => {
    const rows = Array.from({ length: 500 }, (_, row) =>
      Array.from({ length: 30 }, (_, column) => `cel ${row} ${column}`),
    );
    const reading = await readTable(workbook(rows));
    expect(reading.ok && reading.sheets[0].rows).toEqual(rows);
  });

  it('that grows beyond any list is refused, also when its directory says that it is small', async () => {
    const parts = workbookParts({ Vloot: '' });
    const bomb = { name: 'xl/worksheets/sheet1.xml', content: new Uint8Array(130_000_000), saidSize: 1000 };
    expect(await readTable(zipOf([...parts.slice(0, -1), bomb]))).toEqual({ ok: false, reason: 'tooLarge' });
  });

  it('with cells in its farthest corner is refused before the emptiness between is filled', async () => {
    const sheet = sheetXml([['Merk']]).replace('r="A1"', 'r="XFD1048576"');
    const vast = zipOf(workbookParts({ Vloot: sheet }));
    expect(await readTable(vast)).toEqual({ ok: false, reason: 'tooLarge' });
  });

  it('that is cut off, old or empty is refused with its reason', async () => {
    const whole = workbook([['Merk'], ['DAF']]);
    expect(await readTable(whole.slice(0, -30))).toEqual({ ok: false, reason: 'brokenWorkbook' });
    expect(await readTable(whole.slice(0, 60))).toEqual({ ok: false, reason: 'brokenWorkbook' });
    expect(await readTable(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).toEqual({ ok: false, reason: 'oldWorkbook' });
    expect(await readTable(workbook([]))).toEqual({ ok: false, reason: 'empty' });
    expect(await readTable(new Uint8Array())).toEqual({ ok: false, reason: 'empty' });
    expect(await readTable(bytes('%PDF-1.7'))).toEqual({ ok: false, reason: 'pdf' });
  });
});

it('any bytes end in a table or a reason, never in a fault', async () => {
  const whole = workbook([
    ['Kenteken', 'Merk'],
    ['VAE01E', 'PEUGEOT'],
    ['BAE07O', 'DAF'],
  ]);
  const broken = fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length)).map(([at, value, length]) => {
    const copy = whole.slice(0, Math.max(4, length));
    copy[Math.min(at, copy.length - 1)] = value;
    return copy;
  });
  const anything = fc.uint8Array({ maxLength: 300 }).map((list) => new Uint8Array(list));
  await fc.assert(
    fc.asyncProperty(fc.oneof(broken, anything), async (file) => {
      const reading = await readTable(file);
      expect(typeof reading.ok).toBe('boolean');
    }),
    { seed: 20_261_123, numRuns: 300 },
  );
});
