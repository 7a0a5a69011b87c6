/** Chosen remedies through the front door: what they change, what they cost once, and the same without them. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf } from '../../../shared/assessment/later.ts';
import { mainResultsOf } from '../../../shared/assessment/mainResults.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { ChosenRemedy, Dossier, RemedyId, Site } from '../../../shared/dossier/schema.ts';
import type { CostType } from '../../../shared/tco/lines.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { deepFreeze, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);
const choice = (id: RemedyId, amount: number | null = null, powerKW: number | null = null): ChosenRemedy => ({
  id,
  amount,
  powerKW,
});

/** A contract of 150 kW at Liander, in the tariff class MS, of which 30 vans ask more. */
const site: Partial<Site> = {
  connection: 'kva',
  connectionKVA: 400,
  contractedKW: 150,
  yearlyKWh: 300_000,
  peakKW: 120,
  operator: 'liander',
};
const dossierOf = (answers: Partial<Site> = {}): Dossier =>
  deepFreeze(
    dossierWith({
      groups: [
        depotVans({ id: 'v', number: 20, longestDayKm: 180, replacementYear: 2026 }),
        depotVans({ id: 'w', number: 10, longestDayKm: 120, replacementYear: 2026 }),
      ],
      site: { ...site, ...answers },
      company: { sector: 'warehouseOneShift', sizeClass: 'small' },
    }),
  );
const plain = dossierOf();
const withChoice = (...remedies: ChosenRemedy[]): Dossier => dossierOf({ remedies });

/** A cost of all electric vehicles together in one year of use, euro. */
function allTogether({ tco }: Assessment, type: CostType, year: number): number {
  return tco.groups.reduce((sum, { number, electric }) => {
    const cost = electric.costs.find((one) => one.type === type);
    return sum + number * (cost?.cashFlow[year] ?? 0);
  }, 0);
}

describe('a chosen remedy', () => {
  it('counts in what fits, peaks and limit as if it were recorded', () => {
    const chosen = assessor.assess(withChoice(choice('raiseContract', 190), choice('earlierReturn', 60)));
    const recorded = assessor.assess({
      ...plain,
      site: { ...plain.site, contractedKW: 190, contractForm: 'firm' },
      // The vans of the test come back at 17:00.
      fleetGroups: plain.fleetGroups.map((group) => ({ ...group, return: '16:00' })),
    });
    expect(plain.fleetGroups.every((group) => group.return === '17:00')).toBe(true);
    expect(chosen.grid).toEqual(recorded.grid);
    expect(chosen.charging.strategies).toEqual(recorded.charging.strategies);
    expect(chosen.chosen!.applied.map(({ id }) => id)).toEqual(['earlierReturn', 'raiseContract']);
  });

  it('leaves the record, access and what is asked as they are', () => {
    const dossier = withChoice(choice('raiseContract', 190));
    const { access, problems } = assessor.assess(dossier);
    expect(access).toEqual(assessor.assess(plain).access);
    expect(problems).toEqual(assessor.assess(plain).problems);
    expect(dossier.site.contractedKW).toBe(150);
  });

  it('that does not apply changes nothing', () => {
    const idle = assessor.assess(withChoice(choice('smartCharging')));
    expect(idle.chosen!.applied).toEqual([]);
    expect(mainResultsOf(idle)).toEqual(mainResultsOf(assessor.assess(plain)));
  });

  it('comes with the same figures without it, later', () => {
    const dossier = withChoice(choice('raiseContract', 190));
    const { grid } = lastOf(assessor.later(dossier));
    const bare = assessor.assess(plain);
    expect(grid!.without!.main).toEqual(mainResultsOf(bare));
    expect(grid!.without!.inOrder).toEqual(bare.grid.inOrder);
    expect(grid!.asIs.fits).toBe(bare.grid.inOrder.fits.optimal);
    expect(grid!.chosen!.end.fits).toBe(assessor.assess(dossier).grid.inOrder.fits.optimal);
    expect(lastOf(assessor.later(plain)).grid!.without).toBeNull();
  });
});

describe('what chosen remedies cost', () => {
  it('is, of a contract raised by hand, the contracted power in the price of charging and nowhere else', () => {
    const to = (kW: number): Assessment => assessor.assess(withChoice(choice('raiseContract', kW)));
    const [less, more] = [to(300), to(340)];
    const [a, b] = [less, more].map(({ price }) => price.perStrategy.optimal!);
    // Liander MS 2026: 27.48 a kW and year, times what tariffs rise to the year that the price is of.
    const rise = b.with.total - a.with.total;
    expect(b.without).toEqual(a.without);
    expect(rise / 40 / 27.48).toBeGreaterThan(0.999);
    expect(rise / 40 / 27.48).toBeLessThan(1.2);
    expect(b.perKWh - a.perKWh).toBeCloseTo(rise / a.chargingKWh, 9);
    expect(allTogether(more, 'remedies', 0)).toBe(0);
    expect(allTogether(more, 'connection', 0)).toBe(0);
  });

  it('is half of it where the power on top has no guarantee', () => {
    const firm = assessor.assess(withChoice(choice('raiseContract', 340))).price.perStrategy.optimal!;
    const without = assessor.assess(withChoice(choice('nonFirm', 340))).price.perStrategy.optimal!;
    const contract = firm.with.parts.contract - without.with.parts.contract;
    // 340 - 150 kW at a discount of 50 %.
    expect(contract / (190 * 0.5 * 27.48)).toBeGreaterThan(0.999);
    expect(contract / (190 * 0.5 * 27.48)).toBeLessThan(1.2);
    expect(firm.with.total - without.with.total).toBeCloseTo(contract, 6);
  });

  it('is, of a battery, both sizes and once the fixed part, less SPRILA', () => {
    const battery = assessor.assess(withChoice(choice('battery', 400, 100)));
    // 400 x 320 + 100 x 180 + 15,000 = 161,000, less 400 x 85 = 34,000.
    expect(allTogether(battery, 'battery', 0)).toBeCloseTo(161_000 - 34_000, 4);
    expect(allTogether(battery, 'remedies', 0)).toBe(0);
    const closed = assessor.assess({
      ...withChoice(choice('battery', 400, 100)),
      visit: { ...plain.visit, date: '2026-12-20' },
    });
    expect(allTogether(closed, 'battery', 0)).toBeCloseTo(161_000, 4);
    const beside = assessor.assess(
      dossierOf({ batteryKWh: 50, batteryKW: 20, remedies: [choice('battery', 400, 100)] }),
    );
    // What is there already is bought by nobody.
    expect(allTogether(beside, 'battery', 0)).toBeCloseTo(161_000 - 34_000, 4);
    expect(beside.charging.battery).toEqual({ energyKWh: 450, powerKW: 120, roundTripEfficiency: 0.88 });
  });

  it('is, of a heavier connection, its one-off cost once', () => {
    const heavier = assessor.assess(withChoice(choice('heavierConnection', 500)));
    // 630 kVA: 55,000 euro.
    expect(heavier.grid.limits.connectionKW).toBe(630);
    expect(allTogether(heavier, 'connection', 0)).toBeCloseTo(55_000, 6);
  });

  it('is what was entered, every year, and open until it is', () => {
    const entered = assessor.assess(
      dossierOf({ remedies: [choice('fewerKm', 50)], remedyCosts: { ...plain.site.remedyCosts, fewerKm: 1200 } }),
    );
    expect(allTogether(entered, 'remedies', 1)).toBeCloseTo(1200, 6);
    expect(allTogether(entered, 'remedies', 3)).toBeCloseTo(1200, 6);
    expect(entered.tco.groups[0].electric.open).not.toContain('remedies');
    const open = assessor.assess(withChoice(choice('fewerKm', 50)));
    expect(open.tco.groups[0].electric.open).toContain('remedies');
    expect(allTogether(open, 'remedies', 1)).toBe(0);
  });

  it('of panels is their price, and the price of charging falls by what they bring', () => {
    const panels = assessor.assess(
      dossierOf({ remedies: [choice('solar', 100)], remedyCosts: { ...plain.site.remedyCosts, solar: 0 } }),
    );
    expect(allTogether(panels, 'remedies', 0)).toBeCloseTo(65_000, 6);
    const [before, after] = [assessor.assess(plain), panels].map(({ price }) => price.perStrategy.optimal!);
    expect(after.without).toEqual(before.without);
    expect(after.with.total).toBeLessThan(before.with.total);
    expect(panels.charging.strategies).toEqual(assessor.assess(plain).charging.strategies);
  });

  it('stands in the plan once: the investment of all years is that of the ledgers', () => {
    const battery = assessor.assess(withChoice(choice('battery', 400, 100)));
    const bare = assessor.assess(plain);
    const [first, same] = [battery, bare].map(({ plan }) => plan.years.find((year) => year.replaced > 0)!);
    // Before subsidy; SPRILA stands among the subsidies.
    expect(first.investment - same.investment).toBeCloseTo(161_000, 3);
  });
});
