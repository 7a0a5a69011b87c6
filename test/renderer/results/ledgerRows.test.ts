import { describe, expect, it } from 'vitest';
import { ledgerTable, reasonsOf } from '../../../renderer/src/results/ledgerRows.ts';
import { assessment } from './exampleAssessment.ts';

describe('the ledger as shown', () => {
  it.each(assessment.tco.groups)('adds up to its totals: $groupId', (group) => {
    const { rows, totals, difference } = ledgerTable(group);
    for (const side of ['diesel', 'electric'] as const) {
      const sum = rows.reduce((total, row) => total + row.amounts[side].perYear, 0);
      expect(totals[side].perYear).toBe(sum);
      expect(rows.every((row) => Number.isInteger(row.amounts[side].perYear))).toBe(true);
      expect(totals[side].perYear).toBeCloseTo(group[side].perYear, -1.2);
    }
    expect(difference.perYear).toBe(totals.electric.perYear - totals.diesel.perYear);
  });

  it('gives no reason for a side that has nothing to pay beside one that has', () => {
    const rows = ledgerTable(assessment.tco.groups[0]).rows;
    const charger = rows.find((row) => row.type === 'charger')!;
    expect(charger.diesel?.line.reason).toBe('noDepotCharging');
    expect(reasonsOf(charger)).not.toContain('noDepotCharging');
  });

  it('never shows an open line as an amount', () => {
    const open = assessment.tco.groups.flatMap((group) =>
      ledgerTable(group).rows.filter((row) => row.diesel?.line.state === 'open'),
    );
    expect(open.length).toBeGreaterThan(0);
    for (const row of open) expect(reasonsOf(row).length).toBeGreaterThan(0);
  });
});
