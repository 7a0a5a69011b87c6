import { entryFact } from '../../../shared/advice/entries.ts';
import { explain } from '../../../shared/assessment/explain.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { groupName } from './groupNames.ts';
import type { OriginSource } from './originSource.ts';
import { useResultsText } from './useResultsText.ts';
import { useRuleText } from './useRuleText.ts';
import { valueName } from './valueNames.ts';

/** The origins of the open dossier; null until it has been calculated. */
export function useDossierOrigins(): OriginSource | null {
  const all = useResultsText();
  const { rule } = useRuleText();
  const { assessment, dossier, later } = useAssessment();
  const parameters = useParameters();
  if (!assessment || !dossier) return null;
  return {
    originOf: (id) => explain(id, dossier, assessment, parameters, later),
    nameOf: (id) => valueName(id, dossier, parameters, all),
    entryOf: (entry) => {
      const fact = entryFact(entry, dossier, all.language);
      const [room, groupId] = entry.split('/');
      // The same question of two groups would read as one answer given twice.
      if (room !== 'fleetGroups' || dossier.fleetGroups.length < 2) return fact;
      return { ...fact, label: `${fact.label} (${groupName(dossier, groupId, all)})` };
    },
    parameters,
    visitDate: assessment.visitDate ?? parameters.edition,
    ruleOf: (id) => {
      const row = assessment.access.rows.find((one) => `access/${one.groupId}/${one.zoneId}` === id);
      const own = row?.rule ?? null;
      return own === null ? null : rule(own);
    },
  };
}
