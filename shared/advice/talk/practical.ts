/** The practical questions about charging on the own site that matter for this company. */
import type { Assessment } from '../../assessment/results.ts';
import type { Dossier } from '../../dossier/schema.ts';
import { practicalIds, type PracticalId } from '../../dossier/talk.ts';
import type { Language } from '../../format/numbers.ts';
import { practicalWords } from '../../text/practical.ts';
import { itemOf, type Item } from './items.ts';

/** None where nothing is charged on the own site; the landlord only where there is one, or may be. */
export function practicalItems(dossier: Dossier, assessment: Assessment, language: Language): Item<PracticalId>[] {
  if (!assessment.charging.groups.some((group) => group.charger !== null)) return [];
  const { tenure, meter } = dossier.site;
  return practicalIds
    .filter((id) => id !== 'landlord' || tenure !== 'owner')
    .map((id) => {
      const known = id === 'meterData' && meter !== null ? practicalWords[language].measured : null;
      const item = itemOf(dossier, 'practical', id, null);
      return item.state === 'open' && known !== null ? { ...item, state: 'answered', text: known } : item;
    });
}
