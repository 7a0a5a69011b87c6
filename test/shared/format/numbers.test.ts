import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkNumber,
  decimalsTogether,
  loadDecimals,
  readNumber,
  roundMoney,
  writeEuro,
  writeForEditing,
  writeNumber,
  type Language,
} from '../../../shared/format/numbers.ts';

const languages: readonly Language[] = ['nl', 'en'];

describe('reading a number', () => {
  it.each<[string, Language, number]>([
    ['1.234,56', 'nl', 1234.56],
    ['1.234,56', 'en', 1234.56],
    ['1,234.56', 'nl', 1234.56],
    ['1,234.56', 'en', 1234.56],
    ['1234.56', 'nl', 1234.56],
    ['1234,56', 'nl', 1234.56],
    ['1234,567', 'nl', 1234.567],
    ['1234.567', 'nl', 1234.567],
    ['1,5', 'nl', 1.5],
    ['1,5', 'en', 1.5],
    ['1.5', 'nl', 1.5],
    ['12,3450', 'nl', 12.345],
    ['0,105', 'nl', 0.105],
    ['0.105', 'nl', 0.105],
    ['0,105', 'en', 0.105],
    [',5', 'nl', 0.5],
    ['.105', 'nl', 0.105],
    ['-3', 'nl', -3],
    ['\u22123', 'nl', -3],
    ['-1.234,5', 'nl', -1234.5],
    ['1.234.567', 'nl', 1_234_567],
    ['1,234,567', 'nl', 1_234_567],
    ['1.234.567,89', 'nl', 1_234_567.89],
    ['12 345', 'nl', 12_345],
    ['12\u00a0345', 'nl', 12_345],
    ['12\u202f345,5', 'nl', 12_345.5],
    ['  7\t', 'nl', 7],
    ['€ 12', 'nl', 12],
    ['€\u00a01.250,50', 'nl', 1250.5],
    ['€ -12', 'nl', -12],
    ['007', 'nl', 7],
    ['0', 'nl', 0],
  ])('"%s" in %s is %d', (text, language, value) => {
    expect(readNumber(text, {}, language)).toEqual({ ok: true, value });
  });

  it.each<[string, Language, [number, number]]>([
    ['12.345', 'nl', [12_345, 12.345]],
    ['12.345', 'en', [12_345, 12.345]],
    ['1.234', 'nl', [1234, 1.234]],
    ['999.999', 'nl', [999_999, 999.999]],
    ['-12.345', 'nl', [-12_345, -12.345]],
    ['12,345', 'en', [12_345, 12.345]],
    ['12,345', 'nl', [12_345, 12.345]],
    // Twenty thousand as a spreadsheet in English writes it, or twenty in Dutch with three decimals.
    ['20,000', 'nl', [20_000, 20]],
    ['-20,000', 'nl', [-20_000, -20]],
    ['€ 12.345', 'nl', [12_345, 12.345]],
  ])('"%s" in %s is asked, with both numbers', (text, language, candidates) => {
    expect(readNumber(text, {}, language)).toEqual({ ok: false, problem: 'ambiguous', candidates });
  });

  it.each(['', '   ', '\u00a0', '€', '€ '])('"%s" is empty, not 0', (text) => {
    expect(readNumber(text)).toEqual({ ok: false, problem: 'empty' });
  });

  it.each([
    'abc',
    '1e99',
    '1e3',
    '1.234.56',
    '1,234,56',
    '1.23.456',
    '1.2345,6',
    '12.34,56',
    '1,2,3.4',
    '1..2',
    '1,',
    '1.',
    '--3',
    '3-',
    '+-3',
    '12 km',
    'Infinity',
    'NaN',
    '0x10',
    '1_000',
    '١٢',
    // Two lines of one cell, and other blanks that do not group by three.
    '1\n2',
    '1\r\n2',
    '12\u2028345',
    '12\t345',
    '1 2',
    '12 34',
    '1234 567',
    '1 . 5',
  ])('"%s" is no number', (text) => {
    expect(readNumber(text)).toEqual({ ok: false, problem: 'notANumber' });
    expect(readNumber(text, {}, 'en')).toEqual({ ok: false, problem: 'notANumber' });
  });

  it('never gives a number that is not finite', () => {
    expect(readNumber('9'.repeat(400))).toMatchObject({ ok: false });
    expect(readNumber(`-${'9'.repeat(400)},5`)).toMatchObject({ ok: false });
  });

  it('holds the rules of the field against the number, limits included', () => {
    expect(readNumber('5', { min: 5, max: 5, whole: true })).toEqual({ ok: true, value: 5 });
    expect(readNumber('4', { min: 5 })).toEqual({ ok: false, problem: 'tooSmall', min: 5, value: 4 });
    expect(readNumber('6', { max: 5 })).toEqual({ ok: false, problem: 'tooLarge', max: 5, value: 6 });
    expect(readNumber('2,5', { whole: true })).toEqual({ ok: false, problem: 'notWhole', value: 2.5 });
    expect(checkNumber(-0.001, { min: 0 })).toMatchObject({ ok: false, problem: 'tooSmall' });
  });

  it('asks about two readings even where a rule would leave one of them', () => {
    expect(readNumber('12.345', { max: 100 })).toMatchObject({ ok: false, problem: 'ambiguous' });
    expect(readNumber('12,345', { max: 100 }, 'en')).toMatchObject({ ok: false, problem: 'ambiguous' });
  });

  it('takes the thousands where the other reading is less than anybody can mean, and never the other way round', () => {
    const km = { min: 0, max: 500_000, likelyFrom: 500 };
    for (const language of languages) {
      expect(readNumber('28.000', km, language)).toEqual({ ok: true, value: 28_000 });
      expect(readNumber('28,000', km, language)).toEqual({ ok: true, value: 28_000 });
      // 499 is below 500, and so is 499.999; 500 is not.
      expect(readNumber('499.999', km, language)).toEqual({ ok: true, value: 499_999 });
      expect(readNumber('500.000', km, language)).toMatchObject({ problem: 'ambiguous' });
      // Six hundred thousand is more than the field holds: that it must be six hundred is not concluded.
      expect(readNumber('600.000', km, language)).toMatchObject({ ok: false });
      // What is clear is taken, however little.
      expect(readNumber('28', km, language)).toEqual({ ok: true, value: 28 });
    }
    expect(readNumber('600.000', km, 'nl')).toMatchObject({ problem: 'ambiguous' });
  });

  it('does not ask about a Dutch decimal comma where the field cannot hold the thousands: a price of 1,695', () => {
    expect(readNumber('1,695', { min: 0, max: 10 }, 'nl')).toEqual({ ok: true, value: 1.695 });
    expect(readNumber('1,695', { min: 0, max: 1695 }, 'nl')).toMatchObject({ ok: false, problem: 'ambiguous' });
    // Neither reading fits: the decimal one is told as what was typed.
    expect(readNumber('12,345', { min: 0, max: 10 }, 'nl')).toEqual({
      ok: false,
      problem: 'tooLarge',
      max: 10,
      value: 12.345,
    });
  });
});

describe('a load', () => {
  it('has one decimal where a whole number would hide it, and none where it is nothing or rounds to ten', () => {
    const written = [0, 0.04, 1.94, 9.94, 9.95, 10.4, -0.5, -10.4].map((kW) =>
      writeNumber(kW, 'nl', { decimals: loadDecimals(kW) }),
    );
    expect(written).toEqual(['0', '0,0', '1,9', '9,9', '10', '10', '−0,5', '−10']);
  });
});

describe('writing a number', () => {
  it.each<[number, Language, number, string]>([
    [1234.5, 'nl', 1, '1.234,5'],
    [1234.5, 'en', 1, '1,234.5'],
    [1_234_567, 'nl', 0, '1.234.567'],
    [-1250, 'nl', 0, '\u22121.250'],
    [0.105, 'nl', 3, '0,105'],
    [12, 'nl', 2, '12,00'],
    [-0.2, 'nl', 0, '0'],
  ])('%d in %s with %i decimals is %s', (value, language, decimals, text) => {
    expect(writeNumber(value, language, { decimals })).toBe(text);
  });

  it('leaves trailing zeros away where fewer decimals are allowed', () => {
    expect(writeNumber(12, 'nl', { decimals: 1, minDecimals: 0 })).toBe('12');
    expect(writeNumber(12.34, 'nl', { decimals: 1, minDecimals: 0 })).toBe('12,3');
  });

  it('sets the euro sign before the sign of the amount, with a space that does not break', () => {
    expect(writeEuro(-1250, 'nl')).toBe('€\u00a0\u22121.250');
    expect(writeEuro(0.1234, 'en', 3)).toBe('€\u00a00.123');
  });

  it('is read back as the same number in the same language, or asked, never as another number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...languages),
        (whole, decimals, language) => {
          const value = whole / 10 ** decimals;
          const reading = readNumber(writeNumber(value, language, { decimals }), {}, language);
          if (reading.ok) expect(reading.value).toBe(value + 0);
          else {
            expect(reading.problem).toBe('ambiguous');
            expect(reading).toMatchObject({ candidates: expect.arrayContaining([value]) as number[] });
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what a field shows while it is edited', () => {
  it('is read back as exactly the same number, without asking', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(...languages),
        (whole, decimals, language) => {
          const value = whole / 10 ** decimals;
          expect(readNumber(writeForEditing(value, language), {}, language)).toEqual({ ok: true, value: value + 0 });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each<[number, Language]>([
    [12.345, 'nl'],
    [12.345, 'en'],
    [1.234, 'en'],
    [-999.125, 'en'],
    [0.105, 'en'],
    [-999.125, 'nl'],
    [1e-7, 'nl'],
    [0.0000001, 'en'],
    [1e21, 'nl'],
    [1_000_000_000, 'nl'],
  ])('%d in %s comes back as typed', (value, language) => {
    expect(readNumber(writeForEditing(value, language), {}, language)).toEqual({ ok: true, value });
  });

  it('groups nothing and hides the noise of binary fractions', () => {
    expect(writeForEditing(12_345.5, 'nl')).toBe('12345,5');
    expect(writeForEditing(12.345, 'nl')).toBe('12,3450');
    expect(writeForEditing(0.1 + 0.2, 'nl')).toBe('0,3');
  });
});

describe('rounding money', () => {
  it.each([
    [0.5, 1],
    [-0.5, -1],
    [1.4999, 1],
    [2.5, 3],
    [-2.5, -3],
    [-1.4, -1],
    [0, 0],
  ])('%d to whole euros is %d: half goes away from zero', (value, rounded) => {
    expect(roundMoney(value)).toBe(rounded);
  });

  it('rounds halves of a cent that binary fractions hide', () => {
    // 1.005 is stored just below the half; on paper it is a half.
    expect(roundMoney(1.005, 2)).toBe(1.01);
    expect(roundMoney(-1.005, 2)).toBe(-1.01);
    expect(roundMoney(0.285 * 100, 0)).toBe(29);
  });

  it('never gives minus zero', () => {
    expect(Object.is(roundMoney(-0.2), 0)).toBe(true);
  });

  it('is off by half a euro at most, alike on both sides of zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), (value) => {
        const rounded = roundMoney(value);
        expect(Number.isInteger(rounded)).toBe(true);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 + 1e-6);
        expect(roundMoney(-value)).toBe(-rounded + 0);
      }),
    );
  });

  it('makes a total of lines as shown that a reader can add up', () => {
    // 3 x 33.4 + 0.5 shown as 33 + 33 + 33 + 1 is 100 in the report, though the unrounded total is 100.7.
    const shown = [33.4, 33.4, 33.4, 0.5].map((line) => roundMoney(line));
    expect(shown.reduce((sum, line) => sum + line, 0)).toBe(100);
  });
});

describe('values that are written alike', () => {
  it('have the decimals of the one with the most, five at most', () => {
    expect(decimalsTogether([1.35, 1.75, 2])).toBe(2);
    expect(decimalsTogether([300_000, 340_000])).toBe(0);
    expect(decimalsTogether([0.1 + 0.2, 0.03])).toBe(2);
    expect(decimalsTogether([1 / 3])).toBe(5);
    expect(decimalsTogether([])).toBe(0);
  });
});
