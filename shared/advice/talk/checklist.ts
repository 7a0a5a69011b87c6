/** The checklist of step 3c, as far as this advice follows it, with what the record proposes as an answer. */
import type { Assessment } from '../../assessment/results.ts';
import type { Dossier } from '../../dossier/schema.ts';
import { checklistIds, type ChecklistId, type ChecklistPart } from '../../dossier/talk.ts';
import type { Language } from '../../format/numbers.ts';
import type { Parameters } from '../../parameters/parameters.ts';
import { checklistProposal } from './checklistProposals.ts';
import { itemOf, type Item } from './items.ts';

export interface ChecklistGroup {
  part: ChecklistPart;
  items: Item<ChecklistId>[];
}

/** Empty while neither individual nor collective advice has been chosen. */
export function checklistOf(
  dossier: Dossier,
  assessment: Assessment,
  parameters: Parameters,
  language: Language,
): ChecklistGroup[] {
  const { individual, collective } = dossier.talk.extended;
  if (!individual && !collective) return [];
  const parts: ChecklistPart[] = [
    ...(individual ? (['individual'] as const) : []),
    ...(collective ? (['collective'] as const) : []),
    'both',
  ];
  return parts.map((part) => ({
    part,
    items: checklistIds[part].map((id) =>
      itemOf<ChecklistId>(dossier, part, id, checklistProposal(id, dossier, assessment, parameters, language)),
    ),
  }));
}
