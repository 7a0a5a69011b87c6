/** What the table of a ledger shows under its lines: every line rounded by itself, so that who adds them up finds the same. */
import { roundMoney } from '../../format/numbers.ts';
import type { Alternative } from '../../tco/calculate.ts';
import type { Make, Origin } from '../origin.ts';
import type { GroupTco } from '../results.ts';

const KM_DECIMALS = 3;

/** `<alternative>/lines`, euro per vehicle and year, and `/lines/perKm`; `id` is that of the alternative. */
export function explainTableTotal(id: string, ledger: Alternative, perKm: boolean, make: Make): Origin {
  const lines = ledger.costs.filter((cost) => cost.line.state !== 'none').map((cost) => `${id}/${cost.type}`);
  return make({
    rule: 'asInTable',
    value: perKm ? kmTotal(ledger) : yearTotal(ledger),
    unit: perKm ? 'EUR/km' : 'EUR/vehicle/year',
    entries: [],
    parameters: [],
    from: perKm ? [`${id}/perKm`, ...lines.map((one) => `${one}/perKm`)] : [id, ...lines],
  });
}

/** `tco/<group>/difference/lines`, euro per vehicle and year. */
export function explainTableDifference({ groupId, electric, diesel }: GroupTco, make: Make): Origin {
  const room = `tco/${groupId}`;
  return make({
    rule: 'asInTable',
    value: yearTotal(electric) - yearTotal(diesel),
    unit: 'EUR/vehicle/year',
    entries: [],
    parameters: [],
    from: [`${room}/difference`, ...[electric, diesel].map(({ id }) => `${room}/${id}/lines`)],
  });
}

function yearTotal({ costs }: Alternative): number {
  return costs.reduce((sum, { perYear }) => sum + roundMoney(perYear), 0);
}

function kmTotal({ costs }: Alternative): number {
  const sum = costs.reduce((total, { perKm }) => total + roundMoney(perKm, KM_DECIMALS), 0);
  return roundMoney(sum, KM_DECIMALS);
}
