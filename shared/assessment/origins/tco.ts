/** Where a cost comes from: total, alternative, cost line, product. */
import type { Alternative, CostOfType } from '../../tco/calculate.ts';
import type { Make, Origin } from '../origin.ts';
import type { Assessment, GroupTco, Moment, TcoResult } from '../results.ts';

/**
 * `tco/difference`, `tco/investment/<side>`, `tco/<group>/difference`, `tco/<group>/firstCheaper`, `tco/<group>/payback`,
 * `tco/<group>/difference/<cost>`; `tco/<group>/<alternative>`, below it `/less` (than the reference), `/<cost>`, and
 * `/perKm` of the alternative or of its cost.
 */
export function explainTco(path: string[], { tco }: Assessment, make: Make): Origin | null {
  const [groupId, what, type, more] = path;
  if (groupId === 'difference') return explainTotal(tco, make);
  if (groupId === 'investment') return explainInvestment(what, tco, make);
  const group = tco.groups.find((one) => one.groupId === groupId);
  if (!group) return null;
  if (what === 'difference')
    return type === undefined ? explainDifference(group, make) : explainLine(group, type, make);
  if (what === 'firstCheaper' || what === 'payback') return explainYearOf(what, group, make);
  return explainWay(`tco/${groupId}`, group, group.planned, [what, type, more], make);
}

/** `tcoNow/<group>/<alternative>`: bought now and not in the planned year; below it as under `tco`. */
export function explainTcoNow([groupId, ...rest]: string[], { tco }: Assessment, make: Make): Origin | null {
  const group = tco.groups.find((one) => one.groupId === groupId);
  return group?.now ? explainWay(`tcoNow/${groupId}`, group, group.now, rest, make) : null;
}

/** One way to go on, at one moment of purchase; `room` is what the ids of that moment begin with. */
function explainWay(
  room: string,
  group: GroupTco,
  moment: Moment,
  [what, type, more]: string[],
  make: Make,
): Origin | null {
  const ledgerOf = (id: string): Alternative | null => moment.alternatives.find((one) => one.id === id)?.ledger ?? null;
  const ledger = ledgerOf(what);
  if (!ledger) return null;
  const id = `${room}/${what}`;
  if (type === undefined) return explainAlternative(id, ledger, make);
  if (type === 'less') return explainLess(room, ledger, ledgerOf('diesel') ?? group.diesel, make);
  if (type === 'perKm') return explainPerKm(group, ledger.perKm, id, make);
  const cost = ledger.costs.find((one) => one.type === type);
  if (!cost) return null;
  if (more === 'perKm') return explainPerKm(group, cost.perKm, `${id}/${type}`, make);
  const priced = cost.parts.some((part) => part.part === 'depotGrid' || part.part === 'depotSupply');
  return explainCost(cost, ledger, priced, make);
}

function explainTotal({ difference, groups }: TcoResult, make: Make): Origin | null {
  return (
    difference &&
    make({
      rule: 'tcoTotal',
      value: difference.typical,
      unit: 'EUR/year',
      entries: groups.map(({ groupId }) => `fleetGroups/${groupId}/number`),
      parameters: [],
      from: groups.map((group) => `tco/${group.groupId}/difference`),
    })
  );
}

function explainInvestment(side: string, { groups, investment }: TcoResult, make: Make): Origin | null {
  if ((side !== 'electric' && side !== 'diesel') || groups.length === 0) return null;
  return make({
    rule: 'tcoInvestment',
    value: investment[side],
    unit: 'EUR',
    entries: groups.map(({ groupId }) => `fleetGroups/${groupId}/number`),
    parameters: [],
    from: groups.map((group) => `tco/${group.groupId}/${group[side].id}`),
  });
}

/** One cost line, electric less diesel; a side that has no such line counts nothing. */
function explainLine({ groupId, electric, diesel }: GroupTco, type: string, make: Make): Origin | null {
  const sides = [electric, diesel].map((ledger) => ({
    id: `tco/${groupId}/${ledger.id}/${type}`,
    cost: ledger.costs.find((one) => one.type === type),
  }));
  const [own, other] = sides.map(({ cost }) =>
    cost === undefined ? 0 : cost.line.state === 'open' ? null : cost.perYear,
  );
  if (sides.every(({ cost }) => cost === undefined)) return null;
  return make({
    rule: 'lineDifference',
    value: own === null || other === null ? null : own - other,
    unit: 'EUR/vehicle/year',
    entries: [],
    parameters: [],
    from: sides.filter(({ cost }) => cost !== undefined).map(({ id }) => id),
  });
}

/** An alternative less the reference, a new diesel. */
function explainLess(room: string, ledger: Alternative, diesel: Alternative, make: Make): Origin {
  return make({
    rule: 'lineDifference',
    value: ledger.perYear - diesel.perYear,
    unit: 'EUR/vehicle/year',
    entries: [],
    parameters: [],
    from: [ledger, diesel].map((one) => `${room}/${one.id}`),
  });
}

function explainYearOf(which: 'firstCheaper' | 'payback', group: GroupTco, make: Make): Origin {
  return make({
    rule: which,
    value: which === 'payback' ? group.paybackYear : group.firstCheaperYear,
    unit: 'year',
    entries: [`fleetGroups/${group.groupId}/replacementYear`],
    parameters: [],
    from: [group.electric, group.diesel].map((ledger) => `tco/${group.groupId}/${ledger.id}`),
  });
}

function explainPerKm({ groupId }: GroupTco, perKm: number, from: string, make: Make): Origin {
  return make({
    rule: 'perKm',
    value: perKm,
    unit: 'EUR/km',
    entries: [`fleetGroups/${groupId}/yearlyKm`, 'settings/horizonYears'],
    parameters: [],
    from: [from],
  });
}

function explainAlternative(id: string, ledger: Alternative, make: Make): Origin {
  return make({
    rule: 'alternative',
    value: ledger.perYear,
    unit: 'EUR/vehicle/year',
    entries: ['settings/horizonYears', 'settings/discountPoint', 'settings/tax', 'settings/money'],
    parameters: ['veh.interest'],
    from: ledger.costs.filter((cost) => cost.line.state !== 'none').map((cost) => `${id}/${cost.type}`),
    cashFlow: ledger.cashFlow,
  });
}

function explainDifference(group: GroupTco, make: Make): Origin {
  return make({
    rule: 'tcoDifference',
    value: group.difference.typical,
    unit: 'EUR/vehicle/year',
    entries: ['settings/horizonYears', 'settings/discountPoint', 'settings/priceIndexPercent'],
    parameters: ['veh.interest'],
    from: [group.electric, group.diesel].map((ledger) => `tco/${group.groupId}/${ledger.id}`),
  });
}

function explainCost(cost: CostOfType, ledger: Alternative, atDepotPrice: boolean, make: Make): Origin {
  const perPresentValue = ledger.presentValue === 0 ? 0 : ledger.perYear / ledger.presentValue;
  return make({
    rule: 'cost',
    value: cost.line.state === 'open' ? null : cost.perYear,
    unit: 'EUR/vehicle/year',
    entries: [...cost.line.entries],
    parameters: [...cost.line.parameters],
    from: atDepotPrice ? ['price/optimal'] : [],
    parts: cost.line.terms.map((term, index) => ({
      part: term.part,
      perYear: cost.parts[index].presentValue * perPresentValue,
      quantity: term.quantity ?? null,
      factors: term.factors,
      atMost: term.atMost ?? null,
      amounts: term.amounts,
      timing: term.timing,
    })),
    cashFlow: cost.cashFlow,
  });
}
