/** A small set in which every rule can be broken by one change. */
import type { Figure, ParameterSet } from '../../../shared/parameters/schema.ts';

export function figure(id: string, change: Partial<Figure> = {}): Figure {
  return {
    id,
    topic: '4_energy',
    name: { nl: id, en: id },
    value: { kind: 'number', number: 1 },
    unit: 'EUR/kWh',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    scope: null,
    source: { publisher: 'ACM', title: 'Tarievenbesluit', url: null, date: '2025-12' },
    confidence: 'A',
    note: '',
    readFrom: [],
    ...change,
  };
}

const growth = figure('en.grid.growth', {
  value: { kind: 'range', low: 2, typical: 10, high: 12 },
  unit: '%/year',
  validFrom: '2026',
  validTo: null,
});

/** A tariff known for 2026 and 2027 that rises by 10 % a year afterwards, and a tax that stays as it is. */
export function smallSet(change: Partial<ParameterSet> = {}): ParameterSet {
  return {
    format: 'vlootwijzer-parameters',
    version: 1,
    edition: '2026-11-23',
    figures: [
      figure('en.grid26.kwh', { value: { kind: 'number', number: 100 } }),
      figure('en.grid27.kwh', {
        value: { kind: 'range', low: 150, typical: 200, high: 300 },
        validFrom: '2027-01-01',
        validTo: '2027-12-31',
      }),
      growth,
      figure('en.eb26.t1'),
      figure('ze.rule.van', { value: { kind: 'date', date: '2026-12-31' }, unit: 'date', topic: '1_ze_zones' }),
      figure('veh.van.mass', {
        value: { kind: 'number', number: 3500 },
        unit: 'kg',
        validFrom: null,
        validTo: null,
        undated: 'physical',
      }),
    ],
    series: [
      { id: 'en.grid.kwh', members: ['en.grid26.kwh', 'en.grid27.kwh'], projection: { index: 'en.grid.growth' } },
      { id: 'en.eb.t1', members: ['en.eb26.t1'], projection: 'lastKnown' },
    ],
    tables: [
      {
        id: 'sprilaBattery',
        name: { nl: 'Batterij', en: 'Battery' },
        dimensions: [{ name: 'size', keys: ['mkb', 'groot'] }],
        unit: 'EUR/kWh',
        cells: { mkb: 'en.eb26.t1', groot: 'en.grid27.kwh' },
      },
    ],
    zones: [
      {
        id: 'delft',
        municipality: 'Delft',
        status: 'active',
        start: '2025-01-01',
        otherStart: null,
        startStanding: 'confirmed',
        figure: 'ze.rule.van',
        remark: null,
      },
    ],
    ...change,
  };
}

/** The set with one figure changed. */
export function withFigure(id: string, change: Partial<Figure>, set: ParameterSet = smallSet()): ParameterSet {
  return { ...set, figures: set.figures.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}
