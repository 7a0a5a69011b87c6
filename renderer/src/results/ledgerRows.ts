/**
 * The ledger of one group as it is shown: amounts rounded once per line, totals as the sums of the lines as shown, so
 * that an entrepreneur who adds them up finds the same total.
 */
import { roundMoney } from '../../../shared/format/numbers.ts';
import type { GroupTco } from '../../../shared/assessment/results.ts';
import type { CostOfType } from '../../../shared/tco/calculate.ts';
import { costTypes, type CostType, type LineReason } from '../../../shared/tco/lines.ts';

export interface LedgerAmounts {
  perYear: number;
  perKm: number;
}

export interface LedgerRow {
  type: CostType;
  diesel: CostOfType | null;
  electric: CostOfType | null;
  amounts: Record<'diesel' | 'electric', LedgerAmounts>;
  difference: LedgerAmounts;
}

export interface LedgerTable {
  rows: LedgerRow[];
  totals: Record<'diesel' | 'electric', LedgerAmounts>;
  difference: LedgerAmounts;
}

export function ledgerTable(group: GroupTco): LedgerTable {
  const costOf = (side: 'diesel' | 'electric', type: CostType): CostOfType | null =>
    group[side].costs.find((cost) => cost.type === type) ?? null;
  const rows = costTypes
    .map((type): LedgerRow => {
      const [diesel, electric] = [costOf('diesel', type), costOf('electric', type)];
      const amounts = { diesel: rounded(diesel), electric: rounded(electric) };
      return { type, diesel, electric, amounts, difference: minus(amounts.electric, amounts.diesel) };
    })
    .filter(saysSomething);
  const total = (side: 'diesel' | 'electric'): LedgerAmounts => ({
    perYear: rows.reduce((sum, row) => sum + row.amounts[side].perYear, 0),
    perKm: roundMoney(
      rows.reduce((sum, row) => sum + row.amounts[side].perKm, 0),
      3,
    ),
  });
  const totals = { diesel: total('diesel'), electric: total('electric') };
  return { rows, totals, difference: minus(totals.electric, totals.diesel) };
}

/** A kind of cost that neither side has says nothing, but for schemes: that those bring nothing is worth knowing. */
function saysSomething({ type, diesel, electric }: LedgerRow): boolean {
  const states = [diesel, electric].map((cost) => cost?.line.state ?? 'none');
  return states.some((state) => state !== 'none') || type === 'subsidy' || type === 'chargerSubsidy';
}

function rounded(cost: CostOfType | null): LedgerAmounts {
  return cost === null
    ? { perYear: 0, perKm: 0 }
    : { perYear: roundMoney(cost.perYear), perKm: roundMoney(cost.perKm, 3) };
}

function minus(one: LedgerAmounts, other: LedgerAmounts): LedgerAmounts {
  return { perYear: one.perYear - other.perYear, perKm: roundMoney(one.perKm - other.perKm, 3) };
}

/**
 * Why a line is as it is. A side that has nothing to pay needs no explanation beside one that has; where both have
 * nothing, the electric side's reason is the one that matters for the choice.
 */
export function reasonsOf({ diesel, electric }: LedgerRow): LineReason[] {
  const paid = [diesel, electric].filter((cost) => cost !== null && cost.line.state !== 'none');
  const telling = paid.length > 0 ? paid : [electric ?? diesel];
  return [...new Set(telling.flatMap((cost) => cost?.line.reason ?? []))];
}
