/** Remedies that are bought: control of the charging, other chargers. */
import { fleetSessions, type GroupCharging } from '../charging/groupCharging.ts';
import type { Charger } from '../charging/chargers.ts';
import type { FleetGroup } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { roomKW } from '../grid/fits.ts';
import { chargerInvestment } from './chargerCost.ts';
import { costOf, NO_COST } from './cost.ts';
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
    missing: null,
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
  return {
    id: 'otherChargers',
    amount: null,
    unit: null,
    change: best.change,
    ...chargerInvestment(situation.week.groups, best.groups, surroundings),
    yearly: NO_COST,
    missing: null,
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
