import { describe, expect, it } from 'vitest';
import { createWriter } from '../../../renderer/src/results/writer.ts';

describe('how results are written', () => {
  const nl = createWriter('nl');
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

  it('keeps the unit beside the number', () => {
    expect(nl.kW(201.2)).toBe('201\u00a0kW');
    expect(plain(nl.kW(7.36))).toBe('7,4 kW');
    expect(plain(nl.percent(31.06))).toBe('31,1 %');
  });

  it('shows the direction of a difference', () => {
    expect(plain(nl.signedEuro(1250))).toBe('€ +1.250');
    expect(plain(nl.signedEuro(-1250))).toBe('€ −1.250');
    expect(plain(nl.signedEuro(0.3))).toBe('€ 0');
  });

  it('keeps a day beside its month where a line may break', () => {
    expect(nl.unbrokenDate('2027-01-01')).toBe('1\u00a0januari 2027');
    expect(nl.date('2027-01-01')).toBe('1 januari 2027');
  });

  it('writes English with English signs', () => {
    expect(plain(createWriter('en').euroExact(0.1386))).toBe('€ 0.139');
  });
});
