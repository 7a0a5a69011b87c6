/** Where the answer to an open question is given. */
import type { OpenQuestion } from '../../../shared/assessment/results.ts';
import type { DeskSection } from '../desk/sections.ts';

/** The id of what the answer can move, for its origin. */
export function questionOrigin({ field, groupId }: Pick<OpenQuestion, 'field' | 'groupId'>): string {
  return `question/${groupId ?? 'total'}/${field}`;
}

export function questionSection({ field, groupId }: Pick<OpenQuestion, 'field' | 'groupId'>): DeskSection {
  if (groupId !== null || field === 'fleetGroups') return 'fleet';
  if (field.startsWith('company.') || field.startsWith('visit.')) return 'company';
  return field.startsWith('settings.') ? 'settings' : 'site';
}
