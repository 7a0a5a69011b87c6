import { describe, expect, it } from 'vitest';
import { wholeWords } from '../../../shared/format/unbroken.ts';

describe('words with a hyphen', () => {
  it('keeps both sides together where a line would end, and reads the same', () => {
    expect(wholeWords('Trekker-oplegger 40-44 t')).toBe('Trekker-\u2060oplegger 40-\u206044 t');
    expect(wholeWords('bestel- en vrachtauto’s, e-voertuigen')).toBe('bestel- en vrachtauto’s, e-\u2060voertuigen');
  });
});
