import { useMemo } from 'react';
import { usedIn } from '../../../../shared/assessment/usedIn.ts';
import { useAssessment } from '../../assessment/useAssessment.ts';
import { useParameters } from '../../dossier/useParameters.ts';

const nothing: ReadonlyMap<string, readonly string[]> = new Map();

/** By figure, the results of the open dossier that rest on it; empty until there is an assessment. */
export function useUsedIn(): ReadonlyMap<string, readonly string[]> {
  const { assessment, dossier, later } = useAssessment();
  const parameters = useParameters();
  return useMemo(
    () => (assessment && dossier ? usedIn(dossier, assessment, parameters, later) : nothing),
    [assessment, dossier, parameters, later],
  );
}
