/** Where the figures and days of a proposed action come from: ids for explainShown(). */
import { certainFrom } from '../../access/access.ts';
import type { Assessment } from '../../assessment/results.ts';

/** By the id of the proposal; empty where it states none. */
export function proposalOrigins(id: string, { access }: Assessment): readonly string[] {
  const [, key, groupId] = id.split('/');
  switch (key) {
    case 'sprila':
    case 'aanzet':
      return [`scheme/${key}`];
    case 'decide': {
      const refusals = access.rows
        .filter((row) => row.groupId.startsWith(groupId) && certainFrom(row) !== null)
        .sort((one, other) => (certainFrom(one) ?? '').localeCompare(certainFrom(other) ?? ''));
      return refusals.slice(0, 1).map((row) => `access/${row.groupId}/${row.zoneId}`);
    }
    case 'heavier':
      return ['charging/peak/optimal'];
    default:
      return [];
  }
}
