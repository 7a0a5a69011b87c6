/**
 * Whole dossiers against ledgers that were worked out apart from the code. In each case every amount is followed by the
 * sum that it came from; lines that are not named cost nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AlternativeId } from '../../../shared/dossier/schema.ts';
import type { CostType, LineReason, LineState } from '../../../shared/tco/lines.ts';
import { assessor, dossierOf, ledgersOf, type RecordAnswers } from '../../cases/ledgers.ts';

interface ExpectedLedger {
  lines: Partial<Record<CostType, { cash: number[]; presentValue: number }>>;
  states?: Partial<Record<CostType, [LineState, LineReason | null]>>;
  open: CostType[];
  presentValue: number;
  perYear: number;
  perKm: number;
}

interface LedgerCase {
  name: string;
  description: string;
  /** The sums of every line, year by year. */
  arithmetic: string;
  record: RecordAnswers;
  /** Euro per kWh in every year; null where the site gives it. */
  depotPrice: number | null;
  /** Prices of charging that the site gives, euro per kWh, by plan year. */
  prices?: Record<string, number>;
  /** Obstacles of the alternatives that cannot do the work. */
  obstacles?: Partial<Record<AlternativeId, string[]>>;
  alternatives: Partial<Record<AlternativeId, ExpectedLedger>>;
  /** Largest difference allowed, euro. */
  error: number;
}

const folder = new URL('../../cases/ledgers/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as LedgerCase);

function near(actual: number, wanted: number, error: number, what: string): void {
  expect(Math.abs(actual - wanted), `${what}: ${actual}, worked out ${wanted}`).toBeLessThanOrEqual(error);
}

describe('the worked cases', () => {
  it('are at least twelve, each with its arithmetic', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
    expect(cases.filter((one) => one.arithmetic.length < 200).map((one) => one.name)).toEqual([]);
  });
});

describe.each(cases)('$name', ({ record, depotPrice, prices = {}, obstacles = {}, alternatives, error }) => {
  const dossier = dossierOf(record);
  const [group] = ledgersOf(dossier, depotPrice);
  const row = (id: AlternativeId) => {
    const found = group.planned.alternatives.find((one) => one.id === id);
    if (!found) throw new Error(`no alternative ${id}`);
    return found;
  };

  it.each(Object.entries(alternatives) as [AlternativeId, ExpectedLedger][])('costs, %s', (id, wanted) => {
    const { ledger, difference } = row(id);
    if (ledger === null) throw new Error(`${id} has obstacles: ${row(id).obstacles.join(', ')}`);
    for (const { type, cashFlow, presentValue, line } of ledger.costs) {
      const own = wanted.lines[type] ?? { cash: ledger.cashFlow.map(() => 0), presentValue: 0 };
      expect(cashFlow, `${type}: years`).toHaveLength(own.cash.length);
      own.cash.forEach((euro, year) => near(cashFlow[year], euro, error, `${type} in year ${year}`));
      near(presentValue, own.presentValue, error, `present value of ${type}`);
      const state = wanted.states?.[type];
      if (state) expect([type, line.state, line.reason]).toEqual([type, ...state]);
    }
    expect(ledger.open).toEqual(wanted.open);
    near(ledger.presentValue, wanted.presentValue, error, 'present value');
    near(ledger.perYear, wanted.perYear, error, 'per year');
    near(ledger.perKm, wanted.perKm, error / 1000, 'per km');
    const reference = alternatives.diesel;
    if (reference && difference !== null)
      near(difference, wanted.perYear - reference.perYear, 2 * error, 'less new diesel');
  });

  it.each(Object.entries(prices))('prices charging at the depot in %s', (year, wanted) => {
    const { price } = assessor.assess(dossier);
    const strategy = dossier.site.strategy ?? 'optimal';
    const own = price.years.find((one) => one.year === Number(year))?.perStrategy[strategy];
    near(own?.perKWh ?? NaN, wanted, 1e-6, `price in ${year}`);
  });

  it.each(Object.entries(obstacles) as [AlternativeId, string[]][])('cannot be done by %s: %j', (id, wanted) => {
    expect(row(id).obstacles).toEqual(wanted);
    expect([row(id).ledger, row(id).difference]).toEqual([null, null]);
  });
});
