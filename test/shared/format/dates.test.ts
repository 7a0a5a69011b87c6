import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYears,
  dayRange,
  daysBetween,
  isPartialDate,
  minutesOf,
  readDate,
  readTime,
  readTimes,
  writeDate,
  writeShortDate,
} from '../../../shared/format/dates.ts';

describe('reading a date', () => {
  it.each([
    ['31-12-2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['1 2 2026', '2026-02-01'],
    ['1-2-2026', '2026-02-01'],
    ['12-2026', '2026-12'],
    ['3/2026', '2026-03'],
    ['2026', '2026'],
    ['2026-12', '2026-12'],
    ['2026-12-31', '2026-12-31'],
    [' 2026 ', '2026'],
    ['29-2-2024', '2024-02-29'],
    ['29-2-2000', '2000-02-29'],
  ])('"%s" is %s', (text, date) => {
    expect(readDate(text)).toEqual({ ok: true, date });
  });

  it.each([
    '30-2-2026',
    '29-2-2026',
    '29-2-2100',
    '31-4-2026',
    '32-1-2026',
    '0-1-2026',
    '1-0-2026',
    '1-13-2026',
    '13-2026',
    '2026-13-01',
    '2026-1-1',
    '26',
    '1-1-26',
    '1899',
    '2201',
    'gisteren',
    '1 januari 2026',
    '1-1-2026 x',
  ])('"%s" is no date', (text) => {
    expect(readDate(text)).toEqual({ ok: false, problem: 'notADate' });
  });

  it('takes the day before the month, as the Dutch do', () => {
    expect(readDate('3-4-2026')).toEqual({ ok: true, date: '2026-04-03' });
  });

  it('asks for a day where a full date is needed', () => {
    expect(readDate('12-2026', { full: true })).toEqual({ ok: false, problem: 'notFull' });
    expect(readDate('2026', { full: true })).toEqual({ ok: false, problem: 'notFull' });
    expect(readDate('1-12-2026', { full: true })).toEqual({ ok: true, date: '2026-12-01' });
    expect(readDate('  ')).toEqual({ ok: false, problem: 'empty' });
  });

  it('knows an existing year, month or day when it sees one', () => {
    expect(['1900', '2200', '2024-02-29', '2026-09-30'].map(isPartialDate)).toEqual([true, true, true, true]);
    expect(['', '2026-', '2026-00', '2026-09-31', '2026-9', '02026'].map(isPartialDate)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });
});

describe('a partial date', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2027-12', '2027-12-01', '2027-12-31'],
    ['2026-04', '2026-04-01', '2026-04-30'],
    ['2026-11-23', '2026-11-23', '2026-11-23'],
  ])('%s is the days from %s to %s', (date, first, last) => {
    expect(dayRange(date)).toEqual({ first, last });
  });
});

describe('counting days', () => {
  it('runs over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2012-06-30', 13)).toBe('2025-06-30');
  });

  it('counts whole days in both directions, summer time or not', () => {
    // March has 31 days, so from 1 March to 1 April are 31; the clock changes on 29 March 2026.
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-11-23', '2026-12-31')).toBe(38);
    expect(daysBetween('2026-12-31', '2026-11-23')).toBe(-38);
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });
});

describe('writing a date', () => {
  it('writes as much as is known', () => {
    expect(writeDate('2026-12-31', 'nl')).toBe('31 december 2026');
    expect(writeDate('2026-03-01', 'nl')).toBe('1 maart 2026');
    expect(writeDate('2026-03', 'en')).toBe('March 2026');
    expect(writeDate('2026', 'nl')).toBe('2026');
    expect(writeShortDate('2026-12-31')).toBe('31-12-2026');
    expect(writeShortDate('2026-12')).toBe('12-2026');
  });

  it('in its short form is read back as the same date', () => {
    for (const date of ['2026-12-31', '2027-02', '2026', '2024-02-29']) {
      expect(readDate(writeShortDate(date))).toEqual({ ok: true, date });
    }
  });
});

describe('reading a time', () => {
  it.each([
    ['5:30', '05:30'],
    ['05.30', '05:30'],
    ['0530', '05:30'],
    ['5', '05:00'],
    ['5u30', '05:30'],
    ['17u', '17:00'],
    ['17h45', '17:45'],
    ['23:59', '23:59'],
    ['0:00', '00:00'],
    [' 7:05 ', '07:05'],
  ])('"%s" is %s', (text, time) => {
    expect(readTime(text)).toEqual({ ok: true, time });
  });

  it.each(['24:00', '25', '12:60', '1260', '5:3', '530', 'half zes', '5:30:00', '-1'])('"%s" is no time', (text) => {
    expect(readTime(text)).toEqual({ ok: false, problem: 'notATime' });
  });

  it('is empty when nothing is typed, and counts in minutes after midnight', () => {
    expect(readTime(' ')).toEqual({ ok: false, problem: 'empty' });
    expect(minutesOf('05:30')).toBe(330);
    expect(minutesOf('23:59')).toBe(1439);
  });
});

describe('several times in one box', () => {
  it.each([
    ['22:00, 02:00', ['22:00', '02:00']],
    ['22.00;2', ['22:00', '02:00']],
    ['2200 0200', ['22:00', '02:00']],
    ['22:00, 22:00', ['22:00']],
    ['', []],
    [' , ', []],
  ])('reads %j', (text, times) => {
    expect(readTimes(text)).toEqual({ ok: true, times });
  });

  it.each(['22:00, laat', '25:00', '22:00 tot 02:00'])('does not read %j', (text) => {
    expect(readTimes(text)).toEqual({ ok: false });
  });
});
