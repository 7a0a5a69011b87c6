import { describe, expect, it } from 'vitest';
import type { Site } from '../../../shared/dossier/schema.ts';
import { connectionLimits } from '../../../shared/grid/connection.ts';
import { weekLimitKW } from '../../../shared/grid/weekLimit.ts';
import { dossierWith } from '../../cases/fleet.ts';
import { parametersWith } from '../../cases/shipped.ts';

const parameters = parametersWith();

function limitOf(answers: Partial<Site>): Float64Array | null {
  const { site } = dossierWith({
    site: { connection: 'kva', connectionKVA: 630, contractedKW: 200, ...answers },
  });
  return weekLimitKW(site, connectionLimits(site, parameters));
}

const night = { id: 'n', days: 'workdays' as const, from: '22:00', until: '06:00', powerKW: 400 };
const slot = (day: number, hour: number): number => day * 96 + hour * 4;

describe('the limit through the week', () => {
  it('of a firm contract is the same in every quarter: 200 kW less 15 %', () => {
    const week = limitOf({ contractForm: 'firm', limitBlocks: [night] })!;
    expect([...new Set(week)]).toEqual([170]);
  });

  it('of a time-block contract is what was agreed in its hours, also after midnight of a working day', () => {
    const week = limitOf({ contractForm: 'timeBlock', limitBlocks: [night] })!;
    // Monday to Friday 22:00 to 06:00 the next morning; Monday before 06:00 belongs to Sunday night.
    expect(week[slot(0, 5)]).toBe(170);
    expect(week[slot(0, 22)]).toBe(340);
    expect(week[slot(1, 5)]).toBe(340);
    expect(week[slot(1, 6)]).toBe(170);
    expect(week[slot(5, 5)]).toBe(340);
    expect(week[slot(5, 22)]).toBe(170);
    expect([...week].filter((kW) => kW === 340)).toHaveLength(5 * 8 * 4);
  });

  it('of a capacity-limiting contract is lower in its hours', () => {
    const evening = { id: 'e', days: 'all' as const, from: '16:00', until: '20:00', powerKW: 80 };
    const week = limitOf({ contractForm: 'capacityLimiting', limitBlocks: [evening] })!;
    expect([...week].filter((kW) => kW === 68)).toHaveLength(7 * 16);
    expect(week[slot(6, 19)]).toBe(68);
    expect(week[slot(6, 20)]).toBe(170);
  });

  it('never passes the connection: 900 kW agreed on 630 kVA is 535.5 kW', () => {
    const week = limitOf({ contractForm: 'timeBlock', limitBlocks: [{ ...night, powerKW: 900 }] })!;
    expect(week[slot(2, 23)]).toBeCloseTo(535.5, 9);
  });

  it('of a block without hours is the whole day, and a block without power says nothing', () => {
    const weekend = { id: 'w', days: 'weekend' as const, from: null, until: null, powerKW: 300 };
    const week = limitOf({ contractForm: 'nonFirm', limitBlocks: [weekend, { ...night, powerKW: null }] })!;
    expect([...week].filter((kW) => kW === 255)).toHaveLength(2 * 96);
    expect(week[slot(4, 23)]).toBe(170);
  });

  it('of a group contract is the part of the company, and open while that is not known', () => {
    expect(limitOf({ contractForm: 'group', groupContractKW: 320 })![0]).toBeCloseTo(272, 9);
    const { site } = dossierWith({ site: { connection: 'kva', connectionKVA: 630, contractForm: 'group' } });
    expect(connectionLimits(site, parameters).ask).toEqual(['groupContractKW']);
  });

  it('is not known without a connection and a contract', () => {
    expect(limitOf({ connection: null, connectionKVA: null, contractedKW: null })).toBeNull();
  });
});
