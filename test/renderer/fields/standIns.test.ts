import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categoryStandIn, dutyStandIn, figureStandIn, vehicleStandIn } from '../../../renderer/src/fields/standIns.ts';
import { emptyFleetGroup } from '../../../shared/dossier/create.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { parameterSetSchema } from '../../../shared/parameters/schema.ts';

const file = new URL('../../../assets/parameters/parameters.json', import.meta.url);
const parameters = openParameters(parameterSetSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
const van = { ...emptyFleetGroup('a'), vehicleClass: 'vanmid' as const };

describe('what stands in for an unknown answer', () => {
  it('is the figure that the calculation takes, with its source', () => {
    expect(dutyStandIn(van, 'yearlyKm', parameters, 'nl')).toEqual({
      what: '24.300 km per jaar',
      source: 'CBS StatLine, 2022 (voorlopig)',
    });
    expect(dutyStandIn(van, 'daysPerWeek', parameters, 'nl')?.what).toBe('5 dagen per week');
    expect(dutyStandIn(van, 'departure', parameters, 'nl')?.what).toMatch(/^\d\d:\d\d$/);
  });

  it('follows from other answers where the calculation derives it', () => {
    const driven = { ...van, meanDayKm: 100, daysPerWeek: 5 };
    expect(dutyStandIn(driven, 'yearlyKm', parameters, 'en')).toEqual({
      what: '26,071 km a year',
      source: 'follows from other answers',
    });
  });

  it('is not there when the field is answered, or when nothing is known of the vehicle', () => {
    expect(dutyStandIn({ ...van, yearlyKm: 10_000 }, 'yearlyKm', parameters, 'nl')).toBeUndefined();
    expect(dutyStandIn(emptyFleetGroup('a'), 'yearlyKm', parameters, 'nl')).toBeUndefined();
  });

  it('says what is assumed of the vehicle itself, and that a longest day may be longer', () => {
    expect(vehicleStandIn('refrigerated', 'nl')).toEqual({ what: 'een voertuig zonder koeling', source: 'aanname' });
    expect(vehicleStandIn('fuel', 'en')?.what).toBe('diesel');
    expect(vehicleStandIn('euroClass', 'nl')).toBeUndefined();
    const driven = { ...van, meanDayKm: 100, daysPerWeek: 5 };
    expect(dutyStandIn(driven, 'longestDayKm', parameters, 'nl')).toEqual({
      what: '100 km',
      source: 'zo lang als een gewone dag; een langere dag vraagt meer bereik',
    });
  });

  it('names the category that follows from the class', () => {
    expect(categoryStandIn(van, 'nl')?.what).toBe('N1');
    expect(categoryStandIn({ ...van, vehicleClass: 'lev' }, 'nl')).toBeNull();
  });

  it('says in words who is behind a figure that has no publisher', () => {
    expect(figureStandIn('tax.vwh.share', parameters, 'nl')).toEqual({
      what: '75\u00a0%',
      source: 'aanname van de opsteller, niet bevestigd, stand 23-11-2026',
    });
    expect(figureStandIn('no.such.figure', parameters, 'nl')).toBeNull();
  });
});
