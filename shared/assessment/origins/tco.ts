/** Where a cost comes from: total, alternative, cost line, product. */
import type { Alternative, CostOfType } from '../../tco/calculate.ts';
import { roundMoney } from '../../format/numbers.ts';
import { horizonOf } from '../../tco/inputs.ts';
import { explainTableDifference, explainTableTotal } from './tcoTable.ts';
import { explainRefused, explainTcoFrame } from './tcoFrame.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import type { GroupTco, Moment, TcoResult } from '../results.ts';

/** Swings that are named one by one; all of their figures are. */
const MOST_TELLING = 5;

/**
 * `tco/difference`, and `/range` of it; `tco/firstCheaper`; `tco/investment/<side>` and `/more`; of a group `tco/<group>/vehicles`, `/purchase`,
 * `/years`, `/firstCheaper`, `/payback` and `/difference`, below that `/<cost>`; `tco/<group>/<alternative>`, below it
 * `/less` (than the reference), `/refused`, `/<cost>`, and `/perKm` of the alternative or of its cost. What a table adds up, each line
 * rounded: `tco/<group>/difference/lines`, `tco/<group>/<alternative>/lines`, and `/lines/perKm`.
 */
export function explainTco(path: string[], all: Explained, make: Make): Origin | null {
  const { tco } = all.assessment;
  const [groupId, what, type, more] = path;
  if (groupId === 'difference') return what === 'range' ? explainRange(tco, make) : explainTotal(tco, make);
  if (groupId === 'firstCheaper') return explainFirstTogether(tco, make);
  if (groupId === 'investment') return explainInvestment(what, tco, make);
  const group = tco.groups.find((one) => one.groupId === groupId);
  if (!group) return null;
  const horizon = horizonFigures(groupId, all);
  const frame = explainTcoFrame(what, group, horizon, all, make);
  if (frame !== null) return frame;
  if (what === 'difference' && type === 'lines') return explainTableDifference(group, make);
  if (what === 'difference')
    return type === undefined ? explainDifference(group, horizon, make) : explainLine(group, type, make);
  if (what === 'firstCheaper' || what === 'payback') return explainYearOf(what, group, make);
  if (type === 'refused') return explainRefused(group.groupId, group.planned, what, all.assessment, make);
  return explainWay(`tco/${groupId}`, group, group.planned, [what, type, more], horizon, make);
}

/** `tcoNow/<group>/<alternative>`: bought now and not in the planned year; below it as under `tco`. */
export function explainTcoNow([groupId, ...rest]: string[], all: Explained, make: Make): Origin | null {
  const { tco } = all.assessment;
  const group = tco.groups.find((one) => one.groupId === groupId);
  if (!group?.now) return null;
  const [what, type] = rest;
  if (type === 'refused') return explainRefused(group.groupId, group.now, what, all.assessment, make);
  return explainWay(`tcoNow/${groupId}`, group, group.now, rest, horizonFigures(groupId, all), make);
}

/** One way to go on, at one moment of purchase; `room` is what the ids of that moment begin with. */
function explainWay(
  room: string,
  group: GroupTco,
  moment: Moment,
  [what, type, more]: string[],
  horizon: readonly string[],
  make: Make,
): Origin | null {
  const ledgerOf = (id: string): Alternative | null => moment.alternatives.find((one) => one.id === id)?.ledger ?? null;
  const ledger = ledgerOf(what);
  if (!ledger) return null;
  const id = `${room}/${what}`;
  if (type === undefined) return explainAlternative(id, ledger, horizon, make);
  if (type === 'lines') return explainTableTotal(id, ledger, more === 'perKm', make);
  if (type === 'less') return explainLess(room, ledger, ledgerOf('diesel') ?? group.diesel, make);
  if (type === 'perKm') return explainPerKm(group, ledger.perKm, id, horizon, make);
  const cost = ledger.costs.find((one) => one.type === type);
  if (!cost) return null;
  if (more === 'perKm') return explainPerKm(group, cost.perKm, `${id}/${type}`, horizon, make);
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

/** Low to high of the total, by the swings of the figures that are uncertain. */
function explainRange({ difference, swings }: TcoResult, make: Make): Origin | null {
  return (
    difference &&
    make({
      rule: 'tcoRange',
      value: difference.typical,
      unit: 'EUR/year',
      range: { low: difference.low, high: difference.high },
      entries: [],
      parameters: swings.map(({ figure }) => figure),
      from: ['tco/difference', ...swings.slice(0, MOST_TELLING).map(({ figure }) => `swing/${figure}`)],
    })
  );
}

function explainInvestment(side: string, { groups, investment }: TcoResult, make: Make): Origin | null {
  if (side === 'more' && groups.length > 0)
    return make({
      rule: 'investmentMore',
      value: investment.electric - investment.diesel,
      unit: 'EUR',
      entries: [],
      parameters: [],
      from: ['tco/investment/electric', 'tco/investment/diesel'],
    });
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
    // Of both amounts as the table shows them, so that the row adds up.
    value: own === null || other === null ? null : roundMoney(own) - roundMoney(other),
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

/** All vehicles together, as if they are bought in the same year. */
function explainFirstTogether({ groups, firstCheaperYear }: TcoResult, make: Make): Origin {
  return make({
    rule: 'firstTogether',
    value: firstCheaperYear,
    unit: 'year',
    entries: [],
    parameters: [],
    from: groups.map(({ groupId }) => `tco/${groupId}/firstCheaper`),
  });
}

function explainPerKm(
  { groupId }: GroupTco,
  perKm: number,
  from: string,
  horizon: readonly string[],
  make: Make,
): Origin {
  return make({
    rule: 'perKm',
    value: perKm,
    unit: 'EUR/km',
    entries: [`fleetGroups/${groupId}/yearlyKm`, 'settings/horizonYears'],
    parameters: [...horizon],
    from: [from],
  });
}

function explainAlternative(id: string, ledger: Alternative, horizon: readonly string[], make: Make): Origin {
  return make({
    rule: 'alternative',
    value: ledger.perYear,
    unit: 'EUR/vehicle/year',
    entries: ['settings/horizonYears', 'settings/discountPoint', 'settings/tax', 'settings/money'],
    parameters: ['veh.interest', ...horizon],
    from: ledger.costs.filter((cost) => cost.line.state !== 'none').map((cost) => `${id}/${cost.type}`),
    cashFlow: ledger.cashFlow,
  });
}

function explainDifference(group: GroupTco, horizon: readonly string[], make: Make): Origin {
  return make({
    rule: 'tcoDifference',
    value: group.difference.typical,
    unit: 'EUR/vehicle/year',
    entries: ['settings/horizonYears', 'settings/discountPoint', 'settings/priceIndexPercent'],
    parameters: ['veh.interest', ...horizon],
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

/** The holding period of the class, where the adviser chose no number of years. */
function horizonFigures(groupId: string, { dossier, assessment, parameters }: Explained): string[] {
  const duty = assessment.charging.groups.find((group) => group.groupId === groupId)?.duty;
  const own = duty?.vehicleClass === 'lev' ? duty.group.vehicleClass : duty?.vehicleClass;
  if (own === undefined || own === null) return [];
  const { parameter } = horizonOf(dossier.settings, own, parameters);
  return parameter === null ? [] : [parameter];
}
