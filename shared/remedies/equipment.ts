/** Remedies that are bought: control of the charging, other chargers, a battery, solar panels. */
import { fleetSessions, type GroupCharging } from '../charging/groupCharging.ts';
import type { Charger } from '../charging/chargers.ts';
import type { FleetGroup } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { roomKW } from '../grid/fits.ts';
import { costOf, NO_COST, OPEN_COST, type Cost } from './cost.ts';
import type { Propose } from './remedy.ts';
import { situationOf, type RecordPart } from './situation.ts';

/** Charging spread over the night by a system that knows the site's power. */
export const smartCharging: Propose = (situation, { parameters }) => {
  if (situation.strategy === 'optimal') return null;
  const chargers = situation.week.groups.reduce((sum, group) => sum + (group.charger?.number ?? 0), 0);
  return {
    id: 'smartCharging',
    amount: null,
    unit: null,
    change: { ...situation, site: { ...situation.site, strategy: 'optimal' } },
    investment: costOf([{ figure: 'chg.ems', times: 1 }], parameters),
    yearly: costOf(
      [
        { figure: 'chg.ems.yearly', times: 1 },
        { figure: 'chg.smart', times: chargers },
      ],
      parameters,
    ),
    leadTime: null,
    dependsOn: ['controls'],
  };
};

/** Every group at chargers of the next rated power; or as proposed, where the adviser chose others. */
export const otherChargers: Propose = (situation, surroundings) => {
  const { parameters } = surroundings;
  const asProposed = (group: FleetGroup): FleetGroup => ({
    ...group,
    charging: { ...group.charging, kind: null, number: null },
    details: { ...group.details, chargerKW: null },
  });
  const faster = (group: FleetGroup): FleetGroup => {
    const charger = situation.week.groups.find((one) => one.groupId === group.id)?.charger;
    const next = charger && nextPower(charger, group.id, situation.week.groups, parameters);
    return next
      ? { ...group, charging: { ...group.charging, kind: 'dc' }, details: { ...group.details, chargerKW: next } }
      : group;
  };
  const options = [asProposed, faster].map((change): RecordPart => ({
    site: situation.site,
    fleetGroups: situation.fleetGroups.map(change),
  }));
  const before = roomKW(situation.strategy, situation.week, fleetSessions(situation.week.groups, parameters));
  let best: { change: RecordPart; room: number; groups: readonly GroupCharging[] } | null = null;
  for (const change of options) {
    const after = situationOf(change, surroundings);
    if (after === null) continue;
    const room = roomKW(after.strategy, after.week, fleetSessions(after.week.groups, parameters));
    if (room > (best?.room ?? before) + 1e-6) best = { change, room, groups: after.week.groups };
  }
  if (best === null) return null;
  const priced = [...chargerParts(situation.week.groups, -1), ...chargerParts(best.groups, 1)];
  return {
    id: 'otherChargers',
    amount: null,
    unit: null,
    change: best.change,
    investment: costOf(priced, parameters),
    yearly: NO_COST,
    leadTime: null,
    dependsOn: ['vehicles'],
  };
};

/** Power of the next charger of the ladder that the vehicle can use, kW; null at the top. */
function nextPower(
  charger: Charger,
  groupId: string,
  groups: readonly GroupCharging[],
  parameters: Parameters,
): number | null {
  const vehicleClass = groups.find((one) => one.groupId === groupId)!.duty.vehicleClass;
  if (!parameters.has(`veh.${vehicleClass}.dc`)) return null;
  const most = parameters.number(`veh.${vehicleClass}.dc`);
  const rungs = ['dc30', 'dc50', 'dc150', 'dc350'].map((rung) =>
    Math.min(parameters.number(`chg.power.${rung}`), most),
  );
  return rungs.find((powerKW) => powerKW > charger.powerKW + 1e-9) ?? null;
}

/** Price and civil works of the chargers of a fleet, as parts of a cost. */
function chargerParts(groups: readonly GroupCharging[], sign: 1 | -1): { figure: string; times: number }[] {
  return groups.flatMap(({ charger }) =>
    charger === null
      ? []
      : [
          { figure: charger.priceFigure, times: sign * charger.number },
          { figure: charger.kind === 'ac' ? 'chg.civil' : 'chg.civil.dc', times: sign * charger.number },
        ],
  );
}

/** More solar panels. The coldest week is reckoned without sun, so they bring nothing there; they lower the bill. */
export const solar: Propose = (situation, { parameters }, amount) => {
  const { site } = situation;
  const kWp = amount;
  const investment: Cost = kWp === null ? OPEN_COST : costOf([{ figure: 'chg.pv', times: kWp }], parameters);
  return {
    id: 'solar',
    amount: kWp,
    unit: 'kWp',
    change: { ...situation, site: { ...site, pvKWp: (site.pvKWp ?? 0) + (kWp ?? 0) } },
    investment,
    yearly: OPEN_COST,
    leadTime: null,
    dependsOn: ['winterSun', 'space'],
  };
};
