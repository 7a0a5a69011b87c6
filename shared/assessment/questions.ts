/** Which missing answers are worth asking, the most telling first. */
import { certainFrom } from '../access/access.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import type { CostType } from '../tco/lines.ts';
import type { AccessResult, ChargingResult, LiveAnswer, OpenQuestion } from './results.ts';

export function questionsOf(
  dossier: Dossier,
  access: AccessResult,
  { groups, baseKnown }: Pick<ChargingResult, 'groups' | 'baseKnown'>,
  limits: ConnectionLimits,
  compared: LiveAnswer['tco']['groups'],
): OpenQuestion[] {
  const questions: OpenQuestion[] = [];
  const add = (decides: OpenQuestion['decides'], field: string, groupId: string | null = null): void => {
    if (!questions.some((one) => one.field === field && one.groupId === groupId)) {
      questions.push({ field, groupId, decides });
    }
  };
  if (dossier.fleetGroups.length === 0) add('tco', 'fleetGroups');
  const depot = groups.some((group) => group.charger !== null);
  if (depot) {
    for (const field of limits.ask) add('grid', `site.${field}`);
    if (!baseKnown) add('grid', 'site.yearlyKWh');
  }
  for (const row of access.rows) for (const field of row.ask) add('access', field, row.groupId);
  for (const group of dossier.fleetGroups) {
    if (group.vehicleClass === null) add('access', 'vehicleClass', group.id);
    if (group.number === null) add('tco', 'number', group.id);
    if (group.zones.length === 0 && !group.noZones && !group.unknown.includes('zones'))
      add('access', 'zones', group.id);
  }
  // A line that is open on one side only can turn the outcome.
  for (const group of compared) {
    if (group.diesel.open.includes('bpm')) add('tco', 'details.wltpGramsPerKm', group.groupId);
  }
  for (const group of groups) {
    const assumed = group.duty.assumed.map((one) => one.field);
    for (const field of ['longestDayKm', 'departure', 'return', 'nightPlace'] as const) {
      if (assumed.includes(field)) add('charging', field, group.groupId);
    }
    if (assumed.includes('yearlyKm')) add('tco', 'yearlyKm', group.groupId);
    if (group.duty.group.refrigerated && group.duty.group.details.refrigerationKWhPerDay === null) {
      add('charging', 'details.refrigerationKWhPerDay', group.groupId);
    }
  }
  if (depot && dossier.site.meter === null && dossier.site.peakKW === null) add('grid', 'site.peakKW');
  // What driving on would cost; it changes no day of refusal.
  for (const row of access.rows) {
    if (certainFrom(row) !== null && row.doingNothing?.daysPerYear === null) add('tco', 'zoneDaysPerYear', row.groupId);
  }
  for (const group of compared) {
    if (group.electric.open.includes('subsidy')) add('tco', 'details.maxMassKg', group.groupId);
    if (isOneSided(group, 'roadTax')) add('tco', 'details.roadTaxEuroPerYear', group.groupId);
    if (isOneSided(group, 'body')) add('tco', 'details.bodyEuro', group.groupId);
  }
  if (depot && limits.small === false && (dossier.site.operator === null || dossier.site.operator === 'other')) {
    add('price', 'site.operator');
  }
  if (depot && dossier.site.congestion === null) add('grid', 'site.congestion');
  return questions;
}

/** An amount that misses for diesel and electric alike leaves their difference as it is. */
function isOneSided({ diesel, electric }: LiveAnswer['tco']['groups'][number], type: CostType): boolean {
  return diesel.open.includes(type) !== electric.open.includes(type);
}
