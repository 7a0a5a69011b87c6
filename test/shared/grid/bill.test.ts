import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depotPrice, energyTax, yearlyBill, type BillContext, type YearOfSite } from '../../../shared/grid/bill.ts';
import { parametersWith } from '../../cases/shipped.ts';

const parameters = parametersWith();
const IN_2026 = { from: '2026-01-01', to: '2026-12-31' };
const IN_2027 = { from: '2027-01-01', to: '2027-12-31' };
const noContract = { supplyPrice: null, feedInPrice: null };
const small: BillContext = { operator: 'stedin', ...noContract, ...IN_2026 };
const large: BillContext = { operator: 'liander', ...noContract, ...IN_2026 };
const months = (kW: number): number[] => Array.from({ length: 12 }, () => kW);
const year = (importKWh: number, peakKW = 0, contractedKW: number | null = null): YearOfSite => ({
  importKWh,
  exportKWh: 0,
  monthlyPeaksKW: months(peakKW),
  contractedKW,
  connection: contractedKW === null ? { size: 'small', connection: '3x80a' } : { size: 'large', kVA: 250 },
});

describe('the energy tax', () => {
  // 10,000 x 0.09161 = 916.10; 40,000 x 0.06671 = 2,668.40; 9,950,000 x 0.03735 = 371,632.50; above that 0.0031.
  it.each([
    [0, 0],
    [1, 0.09161],
    [10_000, 916.1],
    [10_001, 916.16671],
    [50_000, 3584.5],
    [50_001, 3584.53735],
    [60_000, 3958],
    [10_000_000, 375_217],
    [10_100_000, 375_527],
  ])('of %d kWh in 2026 is %d euro', (kWh, euro) => {
    expect(energyTax(kWh, IN_2026.from, IN_2026.to, parameters)).toBeCloseTo(euro, 6);
  });

  it('of 2027 has the proposed first bracket, and the others as last known', () => {
    // 10,000 x 0.0880 + 5,000 x 0.06671.
    expect(energyTax(15_000, IN_2027.from, IN_2027.to, parameters)).toBeCloseTo(880 + 333.55, 6);
  });

  it('of a later year goes on with the last known limits of the brackets', () => {
    // 10,000 x 0.0880 + 40,000 x 0.06671 + 10,000 x 0.03735.
    const { from, to } = { from: '2030-01-01', to: '2030-12-31' };
    expect(energyTax(60_000, from, to, parameters)).toBeCloseTo(880 + 2668.4 + 373.5, 6);
  });

  it('follows an own value of a limit', () => {
    // 20,000 x 0.09161 instead of 10,000 x 0.09161 + 10,000 x 0.06671.
    const own = parametersWith({ 'en.eb.t1.to': 20_000 });
    expect(energyTax(20_000, IN_2026.from, IN_2026.to, own)).toBeCloseTo(1832.2, 6);
  });

  it('of a year across New Year is weighed by days', () => {
    // 1 December 2026 to 30 November 2027: 31 of 365 days at 0.09161, 334 at 0.0880.
    const wanted = (10_000 * (31 * 0.09161 + 334 * 0.088)) / 365;
    expect(energyTax(10_000, '2026-12-01', '2027-11-30', parameters)).toBeCloseTo(wanted, 6);
  });

  it('never falls when more is used', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2e7, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (kWh, more) => {
          const tax = (use: number): number => energyTax(use, IN_2026.from, IN_2026.to, parameters);
          expect(tax(kWh + more)).toBeGreaterThanOrEqual(tax(kWh));
        },
      ),
    );
  });
});

describe('the bill of a small connection', () => {
  it('is supply, energy tax and the fixed fee of 3x80 A, which does not depend on use', () => {
    // 60,000 x 0.105 = 6,300, 3,958 tax, and 3,740.40 for 3x80 A at Stedin.
    const bill = yearlyBill(year(60_000, 40), small, parameters);
    expect(bill.total).toBeCloseTo(13_998.4, 6);
    expect(bill.parts).toMatchObject({ supply: 6300, connection: 3740.4, contract: 0, peaks: 0, transport: 0 });
  });

  it('pays half of the supply price back for solar power given back, or what the contract says', () => {
    // 1,000 kWh x 0.105 x 50 %.
    const sunny = { ...year(10_000), exportKWh: 1000 };
    expect(yearlyBill(sunny, small, parameters).parts.feedIn).toBeCloseTo(-52.5, 9);
    expect(yearlyBill(sunny, { ...small, feedInPrice: 0.03 }, parameters).parts.feedIn).toBeCloseTo(-30, 9);
  });

  it('has the price of the own contract where that is entered', () => {
    expect(yearlyBill(year(60_000), { ...small, supplyPrice: 0.2 }, parameters).parts.supply).toBeCloseTo(12_000, 9);
  });
});

describe('the bill of a large connection', () => {
  it('has contract, monthly peaks and transport of its operator and class', () => {
    // Liander, 200 kW: 441 + 27.48 x 200 = 5,937; 12 x 100 x 3.57 = 4,284; 0.0226 x 200,000 = 4,520.
    // Supply 21,000; tax 3,584.50 + 150,000 x 0.03735 = 9,187; connection of 160 to 1,000 kVA 1,063.44.
    const bill = yearlyBill(year(200_000, 100, 200), large, parameters);
    expect(bill.parts.contract).toBeCloseTo(5937, 6);
    expect(bill.parts.peaks).toBeCloseTo(4284, 6);
    expect(bill.parts.transport).toBeCloseTo(4520, 6);
    expect(bill.total).toBeCloseTo(21_000 + 9187 + 5937 + 4284 + 4520 + 1063.44, 6);
  });

  it('of which the operator is not known takes the dearest of the three', () => {
    const totals = (['liander', 'enexis', 'stedin'] as const).map(
      (operator) => yearlyBill(year(200_000, 100, 200), { ...large, operator }, parameters).total,
    );
    for (const operator of [null, 'other'] as const) {
      const { total } = yearlyBill(year(200_000, 100, 200), { ...large, operator }, parameters);
      expect(total).toBe(Math.max(...totals));
    }
    expect(new Set(totals).size).toBe(3);
  });

  it('names the figures that it used, which exist', () => {
    const { parameters: used } = yearlyBill(year(200_000, 100, 200), large, parameters);
    expect(used).toEqual(expect.arrayContaining(['en.supply.fixed', 'en.eb26.t1', 'en.grid26.liander.ms.kwmax']));
    expect(used.filter((id) => !parameters.has(id))).toEqual([]);
  });
});

describe('the price of charging at the depot', () => {
  it('on a small connection in bracket 3 is 0.105 + 0.03735', () => {
    const price = depotPrice(year(78_000), year(98_000), 20_000, small, parameters);
    expect(price?.perKWh).toBeCloseTo(0.14235, 9);
  });

  it('on a small connection over two brackets is their mean', () => {
    // From 5,000 to 15,000: half at 0.09161, half at 0.06671, mean 0.07916; with supply 0.18416.
    expect(depotPrice(year(5000), year(15_000), 10_000, small, parameters)?.perKWh).toBeCloseTo(0.18416, 9);
  });

  it('on a large connection carries its own monthly peaks', () => {
    // +100,000 kWh in bracket 3: 10,500 + 3,735; peaks 12 x 50 x 3.57 = 2,142; transport 2,260: 18,637.
    const price = depotPrice(year(200_000, 100, 200), year(300_000, 150, 200), 100_000, large, parameters);
    expect(price?.perKWh).toBeCloseTo(0.18637, 9);
  });

  it('carries the rise of the contract: 50 kW more at 27.48 is 1,374 more', () => {
    const price = depotPrice(year(200_000, 100, 200), year(300_000, 150, 250), 100_000, large, parameters);
    expect(price?.perKWh).toBeCloseTo(0.20011, 9);
  });

  it('carries a change of tariff class, also where that makes the contract cheaper', () => {
    // From 130 kW (MS/LS, 44.88) to 140 kW (MS, 27.48): 3,847.20 - 5,834.40 = -1,987.20.
    const price = depotPrice(year(200_000, 100, 130), year(300_000, 100, 140), 100_000, large, parameters);
    expect(price?.perKWh).toBeCloseTo((10_500 + 3735 + 2260 - 1987.2) / 100_000, 9);
  });

  it('is lower when own solar power takes part of it: only what is bought counts', () => {
    const price = depotPrice(year(78_000), year(88_000), 20_000, small, parameters);
    expect(price?.perKWh).toBeCloseTo(0.14235 / 2, 9);
  });

  it('carries the step from a small to a large connection', () => {
    // 3x80 A at Stedin 3,740.40; 100 kVA large 171.84, contract MS/LS 441 + 47.169 x 90, peaks 12 x 90 x 3.0966,
    // transport 98,000 x 0.0198. Supply and tax on 20,000 kWh in bracket 3: 2,847.
    const after: YearOfSite = { ...year(98_000, 90, 90), connection: { size: 'large', kVA: 100 } };
    const price = depotPrice(year(78_000), after, 20_000, small, parameters);
    const wanted = 2847 - 3740.4 + 171.84 + 441 + 4245.21 + 3344.328 + 1940.4;
    expect(price?.perKWh).toBeCloseTo(wanted / 20_000, 9);
  });

  it('of which the operator is not known is the dearest of the three, each with its own two bills', () => {
    // A small connection is dearest at Enexis, the large one that follows at another: never one bill of each.
    const after: YearOfSite = { ...year(98_000, 60, 60), connection: { size: 'large', kVA: 100 } };
    const of = (operator: BillContext['operator']): number =>
      depotPrice(year(78_000), after, 20_000, { ...small, operator }, parameters)!.perKWh;
    const each = [of('liander'), of('enexis'), of('stedin')];
    expect(of(null)).toBe(Math.max(...each));
    expect(of('other')).toBe(Math.max(...each));
  });

  it('does not exist without charging', () => {
    expect(depotPrice(year(100), year(100), 0, small, parameters)).toBeNull();
  });
});
