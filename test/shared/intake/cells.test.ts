import { describe, expect, it } from 'vitest';
import { groupsByPoint, readCellNumber } from '../../../shared/intake/cellNumbers.ts';
import { readCellDate, readCellEuro, readCellFuel, readCellTime } from '../../../shared/intake/cells.ts';

describe('a date of a list', () => {
  it.each([
    [20_200_615, '2020-06-15', null],
    ['20200615', '2020-06-15', null],
    ['2020-06-15T00:00:00.000', '2020-06-15', null],
    ['15-6-2020', '2020-06-15', null],
    ['15/06/2020 00:00', '2020-06-15', null],
    ['15 juni 2020', '2020-06-15', null],
    ['1 mrt 2019', '2019-03-01', null],
    ['2 May 2019', '2019-05-02', null],
    // Excel counts days from 30 December 1899: 43,997 days later is 15 June 2020 (43,831 is 1 January 2020, and 166 on).
    [43_997, '2020-06-15', 'serialDate'],
    ['2019', '2019', 'yearOnly'],
    [2019, '2019', 'yearOnly'],
    ['03-2019', '2019-03', null],
    ['15-06-20', '2020-06-15', 'twoDigitYear'],
    ['06/15/2020', '2020-06-15', 'monthFirst'],
    ['31-02-2020', null, 'notADate'],
    ['onbekend', null, 'notADate'],
    [20_201_332, null, 'notADate'],
    ['', null, null],
    [null, null, null],
  ])('%j is read as %j, remark %j', (cell, value, remark) => {
    expect(readCellDate(cell)).toEqual({ value, remark });
  });
});

describe('a number of a list', () => {
  const mass = { min: 1, max: 100_000, whole: true };
  it.each([
    [3500, 3500, null],
    ['3500 kg', 3500, null],
    // Whole kilograms: three and a half is no reading.
    ['3.500', 3500, null],
    ['1.250,50', null, 'outOfBounds'],
    ['24.000 km/jr', 24_000, 'thousands'],
    ['20,000', 20_000, 'thousands'],
    ['3,500 kg', 3500, null],
    ['1\n2', null, 'notANumber'],
    ['3500 kg\n4000 kg', null, 'notANumber'],
    ['veel', null, 'notANumber'],
    ['-5', null, 'outOfBounds'],
    [true, null, 'notANumber'],
    ['', null, null],
  ])('%j is read as %j, remark %j', (cell, value, remark) => {
    expect(readCellNumber(cell, mass)).toEqual({ value, remark });
  });

  it('a column with 31.500 writes thousands with a point, and then 24.000 is clear', () => {
    expect(groupsByPoint(['24.000', '31.500'])).toBe(true);
    expect(groupsByPoint(['24.000', '31.000', '12,5'])).toBe(false);
    expect(groupsByPoint(['20,000', '31,500'])).toBe(true);
    expect(readCellNumber('24.000', mass, true)).toEqual({ value: 24_000, remark: null });
  });

  it('a number that may have decimals is not guessed', () => {
    expect(readCellNumber('12.345', { min: 0 })).toEqual({ value: null, remark: 'notANumber' });
    expect(readCellNumber('12,345', { min: 0 })).toEqual({ value: null, remark: 'notANumber' });
    expect(readCellNumber('12,5', { min: 0 })).toEqual({ value: 12.5, remark: null });
  });
});

it.each([
  ['05:30', '05:30'],
  ['5u30', '05:30'],
  ['06:15:00', '06:15'],
  // Half past five is 5.5 of 24 hours.
  [5.5 / 24, '05:30'],
  ['1899-12-30T05:30', '05:30'],
])('the time %j is %s', (cell, value) => {
  expect(readCellTime(cell)).toEqual({ value, remark: null });
});

describe('a fuel of a list', () => {
  it.each([
    ['Diesel', 'diesel', null],
    ['B', 'petrol', null],
    ['Elektriciteit', 'electric', null],
    ['LNG', 'gas', null],
    ['Waterstof', 'hydrogen', null],
    ['Waterstof / Elektriciteit', 'hydrogen', null],
    ['Benzine / Elektriciteit', 'petrol', 'hybrid'],
    ['Plug-in hybride diesel', 'diesel', 'hybrid'],
    ['Benzine PHEV', 'petrol', 'hybrid'],
    ['PHEV', null, 'fuelUnknown'],
    ['kolen', null, 'fuelUnknown'],
    ['dsl', 'diesel', null],
    ['Benzine/Diesel', null, 'severalFuels'],
    ['Benzine\nDiesel', null, 'severalFuels'],
    ['Benzine/LPG', 'petrol', 'bifuel'],
    ['Benzine/LPG/Elektriciteit', 'petrol', 'hybrid'],
    ['Diesel of benzine, hybride', 'diesel', 'hybrid'],
  ])('%j is %j, remark %j', (cell, value, remark) => {
    expect(readCellFuel(cell)).toEqual({ value, remark });
  });
});

it.each([
  ['EURO 6 AP', 6, null],
  ['EURO VI C', 6, null],
  ['Euro V', 5, null],
  ['euro5', 5, null],
  ['6', 6, null],
  [4, 4, null],
  ['EURO 6D-TEMP', 6, null],
  ['EEV', 5, 'eev'],
  ['Z', null, null],
  ['R', null, 'euroUnknown'],
  ['7', null, 'euroUnknown'],
  ['2020', null, 'euroUnknown'],
  ['Euro 5/6', null, 'euroUnknown'],
  ['5\n6', null, 'euroUnknown'],
  ['5 - 6', null, 'euroUnknown'],
  ['Euro V en VI', null, 'euroUnknown'],
  ['Euro 6 / VI', 6, null],
])('the Euro class %j is %j, remark %j', (cell, value, remark) => {
  expect(readCellEuro(cell)).toEqual({ value, remark });
});
