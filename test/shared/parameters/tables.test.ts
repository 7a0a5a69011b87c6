import { describe, expect, it } from 'vitest';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { tableIds } from '../../../shared/parameters/tables.ts';
import { units } from '../../../shared/parameters/units.ts';
import { smallFeeFigure } from '../../../shared/grid/connectionFee.ts';
import { transportTariff } from '../../../shared/grid/connection.ts';
import { levyFigure } from '../../../shared/tco/levy.ts';
import { parametersWith, shippedSet } from '../../cases/shipped.ts';
import { smallSet } from './fixtures.ts';

const parameters = parametersWith();
const inTables = new Set((shippedSet.tables ?? []).flatMap(({ cells }) => Object.values(cells)));
const outside = (pattern: RegExp): string[] =>
  shippedSet.figures.map(({ id }) => id).filter((id) => pattern.test(id) && !inTables.has(id));

describe('a table', () => {
  it('leads to the figure by its keys', () => {
    // Read from the published tariffs: Liander MS 0.0226 a kWh, levy 12-18 t Euro VI 16.0 cents, AanZET N3 small 29 %.
    expect(parameters.table('gridTransport', 'liander', 'ms', 'kwh')).toBe('en.grid26.liander.ms.kwh');
    const value = (id: string | null) => parameters.number(id ?? '');
    expect(value(parameters.table('gridTransport', 'liander', 'ms', 'kwh'))).toBe(0.0226);
    expect(value(parameters.table('levy', '12000-18000', '1', 'euro6'))).toBe(0.16);
    expect(value(parameters.table('levy', '32000+', '5', 'all'))).toBe(0.038);
    expect(value(parameters.table('aanzet', 'n3', 'klein', 'pct'))).toBe(29);
    expect(value(parameters.table('sprila', 'dc350'))).toBe(11200);
    expect(value(parameters.table('energyTax', '3', 'upTo'))).toBe(10_000_000);
    expect(value(parameters.table('connectionFee', 'stedin', '175-1750kva'))).toBe(1505);
    expect(value(parameters.table('energyEmission', 'diesel', 'wtw'))).toBe(3.251);
  });

  it('has no cell where the facts have no figure', () => {
    expect(parameters.table('levy', '12000-18000', '2', 'euro6')).toBeNull();
    expect(parameters.table('gridTransport', 'liander', 'hsms', 'kwh')).toBeNull();
    expect(parameters.table('vehicle', 'vansmall', 'levyclass')).toBeNull();
  });

  it('points at the newest figure of a series, and through it at all of them', () => {
    const rate = parameters.table('energyTax', '1', 'rate') ?? '';
    expect(rate).toBe('en.eb27.t1');
    expect(parameters.meanOver(rate, '2026-01-01', '2026-12-31')).toBe(0.09161);
  });

  it('names in every cell the figure that the formulas calculate with', () => {
    const cells = (id: string) =>
      Object.entries(shippedSet.tables?.find((table) => table.id === id)?.cells ?? {}).map(
        ([cell, figure]) => [cell.split('/'), figure] as const,
      );
    const euroOf = (key: string): number => (key === 'all' ? 6 : Number(key.replace('euro', '')));
    for (const [[mass, co2, euro], figure] of cells('levy'))
      expect(levyFigure(mass, Number(co2), euroOf(euro))).toBe(figure);
    for (const [[operator, connection], figure] of cells('gridSmall'))
      expect(smallFeeFigure(operator as 'liander', connection as '3x25a')).toBe(figure);
    for (const operator of ['liander', 'enexis', 'stedin'] as const) {
      const levels = [20, 100, 1000].map((kW) => transportTariff(operator, kW, parameters).figures);
      expect(levels).toEqual(['ls', 'msls', 'ms'].map((level) => `en.grid26.${operator}.${level}`));
      for (const level of ['ls', 'msls', 'ms'] as const)
        for (const part of ['vastrecht', 'kwcontract', 'kwmax', 'kwh'] as const)
          expect(levels).toContain(parameters.table('gridTransport', operator, level, part)?.replace(`.${part}`, ''));
    }
    expect(cells('levy').length).toBe(44);
  });

  it('is empty in a set that has no tables', () => {
    expect(openParameters(smallSet({ tables: undefined })).table('sprilaBattery', 'mkb')).toBeNull();
  });

  it('gives an own value like any figure', () => {
    const own = parametersWith({ 'sub.sprila26.dc350': 9000 });
    expect(own.number(own.table('sprila', 'dc350') ?? '')).toBe(9000);
  });
});

describe('the tables of the shipped set', () => {
  it('are all there', () => {
    expect((shippedSet.tables ?? []).map(({ id }) => id)).toEqual(tableIds);
  });

  it.each([
    ['every grid tariff and connection fee', /^en\.(grid|conn)\d\d\./],
    ['every rate of the truck levy', /^tax\.vwh\.c\d\./],
    ['every AanZET amount and percentage', /^sub\.aanzet\.n\d\.\w+\.(pct|max)$/],
    ['every SPRILA station', /^sub\.sprila26\.(ac|dc)/],
    ['every charger price', /^chg\.(capex|power)\./],
    [
      'every property of every vehicle class',
      /^veh\.(van(small|mid|large|425)|boxvan|(rigid|tractor)\d\d)\.(price|cons|maint|ins)\.(diesel|bev)$/,
    ],
    ['every air pollutant', /^em\.(nox|pm)\./],
    ['the capacity of every connection', /^grid\.kw\./],
  ])('hold %s', (_name, pattern) => {
    expect(outside(pattern)).toEqual([]);
    expect([...inTables].filter((id) => pattern.test(id)).length).toBeGreaterThan(5);
  });
});

describe('the list of units', () => {
  it('names each unit once', () => {
    expect(new Set(units).size).toBe(units.length);
  });
});
