/** The proposed solar panels: their size by hand, and what they save by two bills through the front door. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf } from '../../../shared/assessment/later.ts';
import type { Dossier, Site } from '../../../shared/dossier/schema.ts';
import type { RemedyResult } from '../../../shared/remedies/remedies.ts';
import { remedyRow } from '../../../shared/report/gridAnswers.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);

function dossierOf(site: Partial<Site> = {}): Dossier {
  return dossierWith({
    groups: [depotVans({ replacementYear: 2027 })],
    site: { connection: '3x80a', yearlyKWh: 60_000, operator: 'liander', ...site },
    company: { sector: 'warehouseOneShift' },
  });
}

function solarOf(dossier: Dossier): RemedyResult {
  const found = lastOf(assessor.later(dossier)).grid!.remedies.find(({ id }) => id === 'solar');
  if (!found) throw new Error('no panels proposed');
  return found;
}

function withPanels(dossier: Dossier, amount: number | null): Dossier {
  return { ...dossier, site: { ...dossier.site, remedies: [{ id: 'solar', amount, powerKW: null }] } };
}

describe('proposed solar panels', () => {
  // 5 vans x 26,000 km x 0.28 kWh / 0.918 = 39,651 kWh a year. A kWp gives 900.0 kWh, the sum of the twelve months of
  // the profile: 44.06, so 45 whole kWp. At 650 euro each: 29,250.
  const dossier = dossierOf();
  const solar = solarOf(dossier);

  it('give in a year what the vehicles charge at the depot', () => {
    expect(solar).toMatchObject({ amount: 45, unit: 'kWp', panels: 'yearlyCharging' });
    expect(solar.investment).toMatchObject({ state: 'known', euro: { typical: 29_250 }, parameters: ['chg.pv'] });
  });

  it('win no power and no vehicle: the coldest week is reckoned without sun', () => {
    expect([solar.gainedKW, solar.gainedVehicles]).toEqual([0, 0]);
    expect(solar.dependsOn).toEqual(['winterSun', 'space', 'operatorCapacity']);
  });

  it('save what the bill of the site with its vehicles becomes less, and say that upkeep is not in it', () => {
    const [before, after] = [dossier, withPanels(dossier, 45)].map(
      (one) => assessor.assess(one).price.perStrategy.optimal!.with.total,
    );
    if (solar.yearly.state !== 'known') throw new Error(solar.yearly.state);
    expect(after).toBeLessThan(before);
    expect(solar.yearly.euro.typical).toBeCloseTo(after - before, 6);
    expect(solar.missing).toBe('upkeep');
    // Between what the kWh are worth when all are given back and when none is: 45 x 900 kWh.
    const perKWh = -solar.yearly.euro.typical / (45 * 900);
    expect(perKWh).toBeGreaterThan(0.03);
    expect(perKWh).toBeLessThan(0.35);
  });

  it('have the upkeep that was entered on top', () => {
    const entered = solarOf(dossierOf({ remedyCosts: { ...dossier.site.remedyCosts, solar: 500 } }));
    if (solar.yearly.state !== 'known' || entered.yearly.state !== 'known') throw new Error('open');
    expect(entered.yearly.euro.typical).toBeCloseTo(solar.yearly.euro.typical + 500, 6);
    expect(entered.missing).toBeNull();
  });

  it('are no more than the connection can take back, together with those that are there', () => {
    // 3x25 A is 17.3 kVA; 3 x 230 V x 25 A = 17,250 W, times the power factor of the figures.
    const cosPhi = assessor.parametersFor(dossier).number('grid.cosphi');
    const small = solarOf(dossierOf({ connection: '3x25a', pvKWp: 5 }));
    expect(small.panels).toBe('connection');
    expect(small.amount).toBe(Math.floor(17.25 * cosPhi - 5));
  });

  it('are not proposed where the connection has no room left for them', () => {
    const full = lastOf(assessor.later(dossierOf({ pvKWp: 500 }))).grid!;
    expect(full.remedies.some(({ id }) => id === 'solar')).toBe(false);
  });

  it('chosen without an amount are those of the proposal, and one of the adviser overrules it', () => {
    const kWpOf = (amount: number | null): number | null =>
      assessor.assess(withPanels(dossier, amount)).chosen!.site.pvKWp;
    expect(kWpOf(null)).toBe(45);
    expect(kWpOf(12)).toBe(12);
    const overruled = lastOf(assessor.later(withPanels(dossier, 12))).grid!.chosen!.steps[0];
    expect(overruled).toMatchObject({ id: 'solar', amount: 12 });
    expect(overruled.panels).toBeUndefined();
  });

  it('say in words what the proposal is and what it leaves open', () => {
    expect(remedyRow(solar, 5, 'nl').remark).toBe(
      'zoveel dat ze in een jaar geven wat de voertuigen op het bedrijf laden; vraag of het dak er groot genoeg voor is',
    );
    expect(remedyRow(solar, 5, 'en').yearlyRemark).toBe('without upkeep: not entered yet');
  });

  it('take no part in the cheapest combination that makes the plan fit', () => {
    const tight = dossierWith({
      groups: [depotVans({ id: 'v', number: 30, longestDayKm: 180 })],
      site: { connection: 'kva', connectionKVA: 250, contractedKW: 90, yearlyKWh: 150_000, operator: 'liander' },
      company: { sector: 'warehouseOneShift' },
    });
    const { cheapest, remedies } = lastOf(assessor.later(tight)).grid!;
    expect(remedies.some(({ id }) => id === 'solar')).toBe(true);
    expect(cheapest!.steps.map(({ id }) => id)).not.toContain('solar');
  });
});
