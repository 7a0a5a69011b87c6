import { describe, expect, it } from 'vitest';
import { editTypedNumber, readKeptNumber, readTypedNumber } from '../../../renderer/src/fields/readTypedNumber.ts';
import { readNumber } from '../../../shared/format/numbers.ts';

const km = { min: 0, max: 500_000 };

describe('a typed number', () => {
  it('is read when it is clear', () => {
    expect(readTypedNumber('1.234,56', km, 'nl')).toEqual({ ok: true, value: 1234.56 });
  });

  it('is no answer when nothing is typed', () => {
    expect(readTypedNumber('  ', km, 'nl')).toEqual({ ok: true, value: null });
  });

  it('that can mean two things comes with both', () => {
    const reading = readTypedNumber('12.345', km, 'nl');
    expect(reading).toMatchObject({
      ok: false,
      candidates: [
        { value: 12_345, text: '12.345' },
        { value: 12.345, text: '12,345' },
      ],
    });
  });

  it.each(['abc', '1e99', '-3', '600000'])('%s is refused with a sentence that repeats it', (text) => {
    const reading = readTypedNumber(text, km, 'nl');
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.sentence).not.toBe('');
  });

  it('that was a question in one language stays a question in the other', () => {
    const price = { min: 0, max: 100 };
    expect(readTypedNumber('12,345', price, 'nl')).toEqual({ ok: true, value: 12.345 });
    expect(readTypedNumber('12,345', price, 'en').ok).toBe(false);
    expect(readKeptNumber('12,345', price, 'nl')).toMatchObject({ ok: false, candidates: [{}, {}] });
  });

  it.each(['nl', 'en'] as const)('is shown for editing in a form that reads back as itself (%s)', (language) => {
    for (const value of [0, 1, 1.5, 12.345, 0.105, 1234.5, 24_300, 999.999, 1_000_000, -0.5]) {
      const text = editTypedNumber(value, language);
      expect(readNumber(text, {}, language), text).toEqual({ ok: true, value });
    }
  });
});
