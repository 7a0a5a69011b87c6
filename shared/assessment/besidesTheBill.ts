/** What charging at the company costs and brings in besides the power bill. */
import type { CostType } from '../tco/lines.ts';
import type { Assessment } from './results.ts';

/** Yearly cost of the chargers less their subsidy, and the yearly revenue of ERE (negative), all vehicles, euro. */
export function besidesTheBill({ tco, charging }: Assessment): { charger: number; ere: number } {
  const sum = (types: readonly CostType[]): number =>
    tco.groups
      .filter((group) => charging.groups.some((one) => one.groupId === group.groupId && one.charger !== null))
      .reduce(
        (total, { number, electric }) =>
          total +
          number * electric.costs.reduce((part, cost) => (types.includes(cost.type) ? part + cost.perYear : part), 0),
        0,
      );
  return { charger: sum(['charger', 'chargerSubsidy']), ere: sum(['ere']) };
}
