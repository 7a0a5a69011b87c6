import { describe, expect, it } from 'vitest';
import type { Site } from '../../../shared/dossier/schema.ts';
import { connectionLimits, transportTariff } from '../../../shared/grid/connection.ts';
import { dossierWith } from '../../cases/fleet.ts';
import { parametersWith } from '../../cases/shipped.ts';

const parameters = parametersWith();
const limitsOf = (site: Partial<Site>, overrides = {}) =>
  connectionLimits(dossierWith({ site }).site, parametersWith(overrides));

describe('the transport tariff of a contracted power', () => {
  // Per operator from the sheets of 2026: fixed fee, euro per contracted kW and year, per monthly peak kW, per kWh.
  const tariffs = {
    liander: {
      ls: [18, 17.88, 0, 0.0806],
      msls: [441, 44.88, 3.57, 0.0226],
      ms: [441, 27.48, 3.57, 0.0226],
      top: [2760, 47.88, 6.24, 0],
    },
    enexis: {
      ls: [18, 15.87, 0, 0.0788],
      msls: [441, 49.26, 3.66, 0.0247],
      ms: [441, 28.91, 3.66, 0.0247],
      top: [2760, 41.87, 4.46, 0],
    },
    stedin: {
      ls: [18, 18.5799, 0, 0.0749],
      msls: [441, 47.169, 3.0966, 0.0198],
      ms: [441, 24.2737, 3.0966, 0.0198],
      top: [2760, 45.4508, 5.2943, 0],
    },
  } as const;

  it.each([
    ['liander', 50, 'ls'],
    ['liander', 51, 'msls'],
    ['liander', 136, 'msls'],
    ['liander', 137, 'ms'],
    ['liander', 2000, 'ms'],
    ['liander', 2001, 'top'],
    ['enexis', 50, 'ls'],
    ['enexis', 51, 'msls'],
    ['enexis', 125, 'msls'],
    ['enexis', 126, 'ms'],
    ['enexis', 1500, 'ms'],
    ['enexis', 1501, 'top'],
    ['stedin', 50, 'ls'],
    ['stedin', 51, 'msls'],
    ['stedin', 150, 'msls'],
    ['stedin', 151, 'ms'],
    ['stedin', 1500, 'ms'],
    ['stedin', 1501, 'top'],
    ['stedin', 50.001, 'msls'],
    ['stedin', 0, 'ls'],
  ] as const)('of %s at %d kW is the class %s', (operator, kW, level) => {
    const tariff = transportTariff(operator, kW, parameters);
    expect([tariff.fixedPerYear, tariff.perContractedKWPerYear, tariff.perPeakKWPerMonth, tariff.perKWh]).toEqual([
      ...tariffs[operator][level],
    ]);
  });
});

describe('what a connection allows', () => {
  it.each([
    // 3 x 230 V x A / 1000, as the operators state it.
    ['3x25a', 17.25],
    ['3x35a', 24.15],
    ['3x50a', 34.5],
    ['3x63a', 43.47],
    ['3x80a', 55.2],
  ] as const)('%s is a small connection of %d kW without contract', (connection, kW) => {
    const limits = limitsOf({ connection, contractedKW: 10 });
    expect(limits).toMatchObject({ small: true, connectionKW: kW, contractedKW: null, limitKW: kW, ask: [] });
    expect(limits.usableKW).toBeCloseTo(kW * 0.85, 9);
  });

  it('3x100a is large: the contract counts, and is asked for', () => {
    expect(limitsOf({ connection: '3x100a' })).toMatchObject({ small: false, limitKW: 69, ask: ['contractedKW'] });
    expect(limitsOf({ connection: '3x100a', contractedKW: 60 })).toMatchObject({ limitKW: 60, ask: [] });
  });

  it('takes the lower of connection and contract, less the margin of 15 %', () => {
    const limits = limitsOf({ connection: 'kva', connectionKVA: 630, contractedKW: 400 });
    expect(limits).toMatchObject({ connectionKW: 630, limitKW: 400 });
    expect(limits.usableKW).toBeCloseTo(340, 9);
    expect(limitsOf({ connection: 'kva', connectionKVA: 300, contractedKW: 400 }).limitKW).toBe(300);
  });

  it('turns kVA into kW with cos phi and takes the margin of the adviser', () => {
    const limits = limitsOf(
      { connection: 'kva', connectionKVA: 630, contractedKW: 600 },
      { 'grid.cosphi': 0.95, 'grid.margin': 10 },
    );
    // 630 x 0.95 = 598.5 < 600; x 0.9 = 538.65.
    expect(limits.connectionKW).toBeCloseTo(598.5, 9);
    expect(limits.usableKW).toBeCloseTo(538.65, 9);
  });

  it('knows nothing without a connection, and says what to ask', () => {
    expect(limitsOf({})).toMatchObject({
      connectionKW: null,
      small: null,
      limitKW: null,
      usableKW: null,
      ask: ['connection'],
    });
    expect(limitsOf({ connection: 'kva' })).toMatchObject({ limitKW: null, ask: ['connectionKVA', 'contractedKW'] });
    expect(limitsOf({ connection: 'kva', contractedKW: 100 })).toMatchObject({ limitKW: 100, ask: ['connectionKVA'] });
  });
});
