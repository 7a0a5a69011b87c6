/** Fields of the record that many values rest on. */
import type { Dossier } from '../../dossier/schema.ts';
import type { Assessment, GroupCharging } from '../results.ts';

/** What the site's own use in the week for sizing rests on. */
export function ownUseEntries({ meter }: Assessment['charging']): string[] {
  const told = ['site/yearlyKWh', 'site/peakKW', 'company/sector'];
  if (meter === null) return told;
  return meter.weekFilled === 0 ? ['site/meter'] : ['site/meter', ...told];
}

/** What the site's own use over the year rests on; panels are in what was measured. */
export function yearEntries({ meter }: Assessment['charging']): string[] {
  if (meter === null || meter.filledWith === 'open') return ['site/yearlyKWh', 'site/pvKWp'];
  return meter.filledWith === 'nothing' ? ['site/meter'] : ['site/meter', 'company/sector', 'site/pvKWp'];
}

/** Other electric vehicles of the site, one entry each. */
export function otherElectricEntries({ site }: Dossier): string[] {
  return site.otherElectric.map((_, index) => `site/otherElectric[${index}]`);
}

/** Groups that charge at the depot. */
export function depotGroups({ groups }: Assessment['charging']): GroupCharging[] {
  return groups.filter((group) => group.charger !== null);
}

/** Ids of the need of each of these groups. */
export function needIds(groups: readonly Pick<GroupCharging, 'groupId'>[]): string[] {
  return groups.map(({ groupId }) => `charging/need/${groupId}`);
}

/** These fields of each of these groups; the days as they were answered, by number or by name. */
export function groupEntries(
  groups: readonly Pick<GroupCharging, 'groupId' | 'duty'>[],
  fields: readonly string[],
): string[] {
  return groups.flatMap(({ groupId, duty }) => {
    const days = duty.group.drivingDays === null ? 'daysPerWeek' : 'drivingDays';
    return fields.map((field) => `fleetGroups/${groupId}/${field === 'daysPerWeek' ? days : field}`);
  });
}

/** What the limit of the site rests on. */
export const CONNECTION_ENTRIES = ['site/connection', 'site/connectionKVA', 'site/contractedKW'] as const;
