import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayAndTime, nowInstant, savedMoment, today } from '../../../renderer/src/ui/moments.ts';

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Europe/Amsterdam';
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('a moment', () => {
  it('is shown as the clock on the wall had it, also in the hour that comes twice', () => {
    // 25 October 2026: at 03:00 summer time the clock goes back to 02:00.
    expect(dayAndTime('2026-10-25T00:30:00.000Z', 'nl')).toBe('25 oktober 2026, 02:30');
    expect(dayAndTime('2026-10-25T01:30:00.000Z', 'nl')).toBe('25 oktober 2026, 02:30');
    // 29 March 2026: 02:00 does not exist.
    expect(dayAndTime('2026-03-29T00:59:00.000Z', 'nl')).toBe('29 maart 2026, 01:59');
    expect(dayAndTime('2026-03-29T01:00:00.000Z', 'nl')).toBe('29 maart 2026, 03:00');
  });

  it('belongs to the day of the laptop, not of Greenwich', () => {
    vi.setSystemTime('2026-11-23T23:30:00.000Z');
    expect(today()).toBe('2026-11-24');
    expect(savedMoment('2026-11-23T23:10:00.000Z', 'nl')).toBe('00:10');
    expect(savedMoment('2026-11-23T22:50:00.000Z', 'nl')).toBe('23 november 2026, 23:50');
  });

  it('stays the same moment when the laptop travels', () => {
    vi.setSystemTime('2026-11-23T12:00:00.000Z');
    const here = nowInstant();
    process.env.TZ = 'Asia/Tokyo';
    expect(nowInstant()).toBe(here);
    expect(dayAndTime(here, 'nl')).toBe('23 november 2026, 21:00');
  });

  it('of a clock that was set back says its day, so that nobody takes it for today', () => {
    vi.setSystemTime('2026-01-01T12:00:00.000Z');
    expect(savedMoment('2026-11-23T12:00:00.000Z', 'nl')).toBe('23 november 2026, 13:00');
  });
});
