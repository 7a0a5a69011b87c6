import { useMemo } from 'react';
import { adviceIds, explainShown } from '../../../../shared/advice/explain.ts';
import { usedIn } from '../../../../shared/assessment/usedIn.ts';
import { useAssessment } from '../../assessment/useAssessment.ts';
import { useParameters } from '../../dossier/useParameters.ts';

const nothing: ReadonlyMap<string, readonly string[]> = new Map();

/** By figure, the results of the open dossier that rest on it; empty until there is an assessment. */
export function useUsedIn(): ReadonlyMap<string, readonly string[]> {
  const { assessment, dossier, later } = useAssessment();
  const parameters = useParameters();
  return useMemo(() => {
    if (!assessment || !dossier) return nothing;
    return usedIn(dossier, assessment, parameters, later, {
      ids: adviceIds(dossier, assessment, parameters),
      originOf: (id) => explainShown(id, dossier, assessment, parameters, later),
    });
  }, [assessment, dossier, parameters, later]);
}
