import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateLedger, type LedgerCase, type LedgerLine } from '../../../shared/tco/ledger.ts';

const money = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const index = fc.double({ min: -0.1, max: 0.2, noNaN: true });

const lineOf = (years: number): fc.Arbitrary<LedgerLine> =>
  fc.oneof(
    fc.record({ name: fc.constant('a'), amount: money, atYear: fc.integer({ min: 0, max: years }) }),
    fc.record({
      name: fc.constant('k'),
      perKm: fc.double({ min: 0, max: 5, noNaN: true }),
      price: fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: years, maxLength: years }),
      index,
    }),
    fc.record({ name: fc.constant('y'), perYear: money, index }),
  );

const ledgers: fc.Arbitrary<LedgerCase> = fc.integer({ min: 1, max: 15 }).chain((years) =>
  fc.record({
    years: fc.constant(years),
    kmPerYear: fc.array(fc.double({ min: 0, max: 200_000, noNaN: true }), { minLength: years, maxLength: years }),
    discountRate: fc.double({ min: -0.02, max: 0.2, noNaN: true }),
    discountPoint: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
    lines: fc.array(lineOf(years), { maxLength: 6 }),
  }),
);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const near = (actual: number, wanted: number, scale: number): void =>
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-9 * (1 + scale));

describe('the ledger core', () => {
  it('at rate 0 adds up what is paid', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const { presentValue, cashFlow } = calculateLedger({ ...ledger, discountRate: 0 });
        near(presentValue, total(cashFlow), total(cashFlow.map(Math.abs)));
      }),
    );
  });

  it('is linear: two ledgers together cost what they cost apart, three times the lines cost three times as much', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const half = Math.floor(ledger.lines.length / 2);
        const of = (lines: readonly LedgerLine[]): number => calculateLedger({ ...ledger, lines }).presentValue;
        const all = of(ledger.lines);
        const scale = total(ledger.lines.map((line) => Math.abs(of([line]))));
        near(of(ledger.lines.slice(0, half)) + of(ledger.lines.slice(half)), all, scale);
        near(of([...ledger.lines, ...ledger.lines, ...ledger.lines]), 3 * all, 3 * scale);
      }),
    );
  });

  it('has as annuity of a constant running line that line, at every rate and point of the year', () => {
    fc.assert(
      fc.property(ledgers, money, (ledger, perYear) => {
        const { annuity } = calculateLedger({ ...ledger, lines: [{ name: 'constant', perYear }] });
        near(annuity, perYear, Math.abs(perYear));
      }),
    );
  });

  it('has as cost per discounted km of a constant cost per km that cost', () => {
    fc.assert(
      fc.property(ledgers, fc.double({ min: 0.01, max: 5, noNaN: true }), (ledger, perKm) => {
        const km = total(ledger.kmPerYear as number[]);
        const { perDiscountedKm } = calculateLedger({ ...ledger, lines: [{ name: 'constant', perKm }] });
        if (km < 1) return;
        near(perDiscountedKm ?? Number.NaN, perKm, 1e3 * perKm);
      }),
    );
  });

  it('discounts half a year more from start to middle and from middle to end', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const running = ledger.lines.filter((line) => !('amount' in line));
        const of = (discountPoint: LedgerCase['discountPoint']): number =>
          calculateLedger({ ...ledger, lines: running, discountPoint }).presentValue;
        const half = (1 + ledger.discountRate) ** 0.5;
        const scale = total(
          running.map((line) => Math.abs(calculateLedger({ ...ledger, lines: [line] }).presentValue)),
        );
        near(of('middle') * half, of('start'), 2 * scale);
        near(of('end') * half, of('middle'), 2 * scale);
      }),
    );
  });

  it('shows lines and years that add up to the total', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const result = calculateLedger(ledger);
        const scale = total(result.lines.map((line) => Math.abs(line.presentValue)));
        near(total(result.lines.map((line) => line.presentValue)), result.presentValue, scale);
        result.cashFlow.forEach((paid, year) =>
          near(
            total(result.lines.map((line) => line.perYear[year])),
            paid,
            total(result.lines.map((line) => Math.abs(line.perYear[year]))),
          ),
        );
        expect(result.cashFlow).toHaveLength(ledger.years + 1);
      }),
    );
  });
});
