import { entryFact } from '../../../shared/advice/entries.ts';
import { explainShown } from '../../../shared/advice/explain.ts';
import type { LaterResults } from '../../../shared/assessment/later.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Parameters } from '../../../shared/parameters/parameters.ts';
import { fillIn } from '../../../shared/text/fillIn.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { groupName } from './groupNames.ts';
import type { OriginSource } from './originSource.ts';
import { useResultsText } from './useResultsText.ts';
import { valueName } from './valueNames.ts';

/** What the origins of one dossier are looked up in. */
interface Calculated {
  dossier: Dossier;
  assessment: Assessment;
  later: LaterResults;
  parameters: Parameters;
}

/** The origins of the open dossier; null until it has been calculated. */
export function useDossierOrigins(): OriginSource | null {
  const all = useResultsText();
  const { assessment, dossier, later } = useAssessment();
  const parameters = useParameters();
  if (!assessment || !dossier) return null;
  return dossierOrigins({ dossier, assessment, later, parameters }, all);
}

/** The origins of a dossier with everything calculated from it; `about` says so where it is not the open one as it is. */
export function dossierOrigins(
  { dossier, assessment, later, parameters }: Calculated,
  all: ReturnType<typeof useResultsText>,
  about: string | null = null,
): OriginSource {
  return {
    about,
    originOf: (id) => explainShown(id, dossier, assessment, parameters, later),
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
    profileNames: assessment.charging.profileNames,
    ruleOf: (id) => {
      const row = assessment.access.rows.find((one) => `access/${one.groupId}/${one.zoneId}` === id);
      if (row === undefined) return null;
      const own = row.rule === null ? null : fillIn(all.domain.rule[row.rule], parameters, all.language);
      const said = [own, row.zone.remark?.[all.language] ?? null].filter((one) => one !== null);
      return said.length === 0 ? null : said.join(' ');
    },
  };
}
