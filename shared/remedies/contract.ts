/** Remedies at the grid operator: more contracted power, a heavier connection, other forms of contract. */
import { fleetSessions } from '../charging/groupCharging.ts';
import { kWhPerKm } from '../charging/vehicleEnergy.ts';
import type { Connection, Site } from '../dossier/schema.ts';
import { connectionLimits, isSmall } from '../grid/connection.ts';
import { fitInOrder, roomKW } from '../grid/fits.ts';
import { TINY } from '../grid/weekRoom.ts';
import { whyNot } from '../grid/whyNot.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { costOf, exactly, NO_COST, OPEN_COST, sumOf, withOwn, type Cost } from './cost.ts';
import { yearlyGridCost } from './gridCost.ts';
import type { LeadTime, Propose } from './remedy.ts';
import { contractNeededKW } from './sizing.ts';
import { planFits, situationOf, type RecordPart, type Situation, type Surroundings } from './situation.ts';

/** More contracted power on the connection that is there. */
export const raiseContract: Propose = (situation, surroundings, amount) => {
  const raised = raisedContract(situation, surroundings, amount);
  if (raised === null) return null;
  const change = withSite(situation, { contractedKW: raised, contractForm: 'firm' });
  return {
    id: 'raiseContract',
    amount: raised,
    unit: 'kW',
    change,
    investment: NO_COST,
    yearly: extraGridCost(situation, change.site, surroundings),
    missing: null,
    leadTime: leadTimeOf(situation.site, surroundings.parameters, false),
    dependsOn: ['operatorCapacity'],
  };
};

/** The same power without guarantee, at a discount on the transport tariff. */
export const nonFirm: Propose = (situation, surroundings, amount) => {
  const raised = raisedContract(situation, surroundings, amount);
  if (raised === null) return null;
  const { parameters } = surroundings;
  const change = withSite(situation, {
    contractedKW: raised,
    contractForm: 'nonFirm',
    limitBlocks: [],
    // What was contracted firmly stays so.
    firmKW: situation.site.contractForm === 'nonFirm' ? situation.site.firmKW : situation.limits.contractedKW,
  });
  const extra = extraGridCost(situation, change.site, surroundings);
  return {
    id: 'nonFirm',
    amount: raised,
    unit: 'kW',
    change,
    investment: NO_COST,
    yearly: extra.state === 'known' ? discounted(extra, parameters) : extra,
    missing: null,
    leadTime: null,
    dependsOn: ['noGuarantee', 'operatorOffer'],
  };
};

function discounted(extra: Cost & { state: 'known' }, parameters: Parameters): Cost {
  const { low, typical, high } = parameters.range('grid.nonfirm.discount');
  const after = (percent: number): number => extra.euro.typical * (1 - percent / 100);
  const [least, most] = [after(high), after(low)].sort((one, other) => one - other);
  return {
    state: 'known',
    euro: { low: least, typical: after(typical), high: most },
    parameters: [...extra.parameters, 'grid.nonfirm.discount'],
  };
}

/** Null for a small connection, which has no contracted power, and where connection or contract is not known. */
function raisedContract(situation: Situation, surroundings: Surroundings, amount: number | null): number | null {
  const { limits } = situation;
  if (limits.small !== false || limits.contractedKW === null || limits.connectionKW === null) return null;
  const raised = Math.min(limits.connectionKW, amount ?? contractNeededKW(situation, surroundings));
  return raised > limits.contractedKW + TINY ? raised : null;
}

/** More power in the hours in which charging binds, and the present contract outside them. */
export const timeBlock: Propose = (situation, surroundings, amount) => {
  const { limits, week } = situation;
  const { parameters } = surroundings;
  if (limits.small !== false || limits.contractedKW === null || limits.connectionKW === null) return null;
  const fits = fitInOrder('optimal', week, parameters);
  const why = whyNot(week, fits, parameters);
  const hours = why.kind === 'vehicles' ? hoursOf(why.slots) : null;
  if (hours === null) return null;
  const withPower = (powerKW: number): RecordPart =>
    withSite(situation, {
      contractForm: 'timeBlock',
      limitBlocks: [{ id: 'requested', days: 'all', ...hours, powerKW }],
    });
  const powerKW = amount ?? leastPower(limits.contractedKW, limits.connectionKW, withPower, surroundings);
  return {
    id: 'timeBlock',
    amount: powerKW,
    unit: 'kW',
    change: withPower(powerKW),
    investment: NO_COST,
    yearly: withOwn(OPEN_COST, situation.site, 'timeBlock'),
    missing: situation.site.remedyCosts.timeBlock === null ? 'offer' : null,
    leadTime: null,
    dependsOn: ['operatorOffer'],
    hours,
  };
};

/** The least whole power between the two with which the plan fits; the highest where none is enough. */
function leastPower(
  fromKW: number,
  toKW: number,
  withPower: (powerKW: number) => RecordPart,
  surroundings: Surroundings,
): number {
  const enough = (powerKW: number): boolean => {
    const situation = situationOf(withPower(powerKW), surroundings);
    return situation !== null && planFits(situation, surroundings.parameters);
  };
  let [low, high] = [Math.floor(fromKW), Math.floor(toKW)];
  if (!enough(high)) return high;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The hours of the day within which all binding quarters lie: the shortest stretch around the clock. */
function hoursOf(slots: readonly number[]): { from: string; until: string } | null {
  const quarters = [...new Set(slots.map((slot) => slot % 96))].sort((one, other) => one - other);
  if (quarters.length === 0 || quarters.length === 96) return null;
  // The longest gap between two binding quarters is what the block leaves out.
  let gap = { length: -1, after: 0 };
  quarters.forEach((quarter, index) => {
    const next = quarters[(index + 1) % quarters.length] + (index + 1 === quarters.length ? 96 : 0);
    if (next - quarter > gap.length) gap = { length: next - quarter, after: index };
  });
  const first = quarters[(gap.after + 1) % quarters.length];
  const last = quarters[gap.after];
  return { from: clockOf(first), until: clockOf((last + 1) % 96) };
}

function clockOf(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
}

/** One contract with the neighbours, of which the company uses a part. */
export const groupContract: Propose = (situation, surroundings, amount) => {
  const { limits } = situation;
  if (limits.small !== false || limits.connectionKW === null) return null;
  const needed = Math.min(limits.connectionKW, amount ?? contractNeededKW(situation, surroundings));
  if (needed <= (limits.contractedKW ?? 0) + TINY) return null;
  return {
    id: 'groupContract',
    amount: needed,
    unit: 'kW',
    change: withSite(situation, { contractForm: 'group', groupContractKW: needed }),
    // What joining costs once, if anything, is part of what is agreed and entered.
    investment: situation.site.remedyCosts.groupContract === null ? OPEN_COST : NO_COST,
    yearly: withOwn(OPEN_COST, situation.site, 'groupContract'),
    missing: situation.site.remedyCosts.groupContract === null ? 'offer' : null,
    leadTime: {
      kind: 'from',
      date: surroundings.parameters.date('grid.gto.mandatory'),
      parameter: 'grid.gto.mandatory',
    },
    dependsOn: ['neighbours', 'operatorCapacity'],
  };
};

/** Connections from light to heavy, with the figure of what one costs once. */
const LADDER: readonly { connection: Connection; kVA: number | null; figure: string }[] = [
  ...(['3x35a', '3x50a', '3x63a', '3x80a'] as const).map((connection) => ({
    connection,
    kVA: null,
    figure: 'grid.oneoff.80a',
  })),
  ...(['3x100a', '3x125a', '3x160a', '3x200a', '3x250a'] as const).map((connection) => ({
    connection,
    kVA: null,
    figure: 'grid.oneoff.175kva',
  })),
  { connection: 'kva', kVA: 630, figure: 'grid.oneoff.630kva' },
  { connection: 'kva', kVA: 1000, figure: 'grid.oneoff.1mva' },
  { connection: 'kva', kVA: 2000, figure: 'grid.oneoff.2mva' },
];

/** The lightest connection that is heavier than the present one and carries the plan, or the amount asked for. */
export const heavierConnection: Propose = (situation, surroundings, amount) => {
  const { parameters } = surroundings;
  const { limits, site } = situation;
  if (limits.connectionKW === null) return null;
  const needed = contractNeededKW(situation, surroundings);
  const capacityOf = ({ connection, kVA }: (typeof LADDER)[number]): number =>
    (kVA ?? parameters.number(`grid.kw.${connection}`)) * limits.cosPhi;
  const heavier = LADDER.filter((rung) => capacityOf(rung) > limits.connectionKW! + TINY);
  const rung = heavier.find((one) => capacityOf(one) >= (amount ?? needed) - TINY) ?? heavier.at(-1);
  if (rung === undefined) return null;
  const capacity = capacityOf(rung);
  const small = isSmall(rung.connection);
  const change = withSite(situation, {
    connection: rung.connection,
    connectionKVA: rung.kVA,
    contractedKW: small ? null : Math.min(capacity, Math.max(needed, limits.contractedKW ?? 0)),
    contractForm: 'firm',
    limitBlocks: [],
  });
  const offer = site.connectionOfferEuro;
  return {
    id: 'heavierConnection',
    amount: capacity,
    unit: 'kW',
    change,
    investment: offer === null ? costOf([{ figure: rung.figure, times: 1 }], parameters) : exactly(offer, []),
    yearly: extraGridCost(situation, change.site, surroundings),
    missing: null,
    oneOffFigure: offer === null ? rung.figure : null,
    leadTime: leadTimeOf(site, parameters, true),
    dependsOn: ['operatorCapacity'],
    connection: { connection: rung.connection, kVA: rung.kVA ?? parameters.number(`grid.kw.${rung.connection}`) },
  };
};

function withSite({ site, fleetGroups }: Situation, change: Partial<Site>): RecordPart {
  return { fleetGroups, site: { ...site, ...change } };
}

/** What connection and contract cost more in a year than now, with the plan on both. */
function extraGridCost(situation: Situation, after: Site, { parameters }: Surroundings): Cost {
  const { site, week, strategy } = situation;
  if (site.connection === null || after.connection === null || site.yearlyKWh === null) return OPEN_COST;
  const fleetKWh = week.groups.reduce((sum, { duty }) => {
    const use = kWhPerKm(duty.vehicleClass, (id) => parameters.number(id)) * duty.loadFactor;
    return sum + duty.number * duty.yearlyKm * use * duty.places.depot;
  }, 0);
  const top = Float64Array.from(week.limitKW).reduce((most, kW) => Math.max(most, kW), 0);
  const flat = new Float64Array(week.limitKW.length).fill(top);
  const sessions = fleetSessions(week.groups, parameters);
  const peakKW = top - roomKW(strategy, { ...week, limitKW: flat }, sessions);
  const use = { peakKW, yearlyKWh: site.yearlyKWh + fleetKWh };
  const costAt = (one: Site) => {
    const { contractedKW, connectionKW, cosPhi } = connectionLimits(one, parameters);
    const kVA = connectionKW === null || cosPhi <= 0 ? null : connectionKW / cosPhi;
    return yearlyGridCost({ ...use, site: one, connection: one.connection!, kVA, contractedKW }, parameters);
  };
  const [before, next] = [costAt(site), costAt(after)];
  if (before === null || next === null) return OPEN_COST;
  return sumOf([exactly(next.euro, next.parameters), exactly(-before.euro, before.parameters)]);
}

/** Without congestion the usual lead time of a heavier connection; with it the longest that operators speak of. */
function leadTimeOf(site: Site, parameters: Parameters, work: boolean): LeadTime | null {
  if (site.congestion === 'congested' || site.congestion === 'paused') {
    const months = parameters.number('grid.leadtime.max') * 12;
    return { kind: 'months', low: months, typical: months, high: months, parameter: 'grid.leadtime.max' };
  }
  if (!work || site.congestion !== 'none') return null;
  return { kind: 'months', ...parameters.range('grid.leadtime.normal'), parameter: 'grid.leadtime.normal' };
}
