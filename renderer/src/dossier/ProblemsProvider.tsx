import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { ownValueProblems } from '../../../shared/dossier/ownValueProblems.ts';
import { findProblems, type Problem } from '../../../shared/dossier/problems.ts';
import { connectionLimits } from '../../../shared/grid/connection.ts';
import { useDossier } from './useDossier.ts';
import { useParameters } from './useParameters.ts';

const ProblemsContext = createContext<ReadonlyMap<string, readonly Problem[]>>(new Map());

/** Looks the dossier over once per change, for all fields together. */
export function ProblemsProvider({ children }: { children: ReactNode }) {
  const { dossier } = useDossier();
  const parameters = useParameters();
  const byField = useMemo(() => {
    const { connectionKW } = connectionLimits(dossier.site, parameters);
    const map = new Map<string, Problem[]>();
    const problems = [
      ...findProblems(dossier, parameters.zones, connectionKW),
      ...ownValueProblems(parameters.notApplied),
    ];
    for (const problem of problems) {
      map.set(problem.field, [...(map.get(problem.field) ?? []), problem]);
    }
    return map;
  }, [dossier, parameters]);
  return <ProblemsContext value={useSameWhileEqual(byField)}>{children}</ProblemsContext>;
}

/** Most keys change no problem: then no field is told. */
function useSameWhileEqual(problems: Map<string, Problem[]>): ReadonlyMap<string, readonly Problem[]> {
  const [told, setTold] = useState(() => ({ problems, as: JSON.stringify([...problems]) }));
  if (told.problems === problems) return problems;
  const as = JSON.stringify([...problems]);
  if (as === told.as) return told.problems;
  setTold({ problems, as });
  return problems;
}

const none: readonly Problem[] = [];

/** What is odd about one field. */
export function useProblems(path: string): readonly Problem[] {
  return use(ProblemsContext).get(path) ?? none;
}

/** What is odd about all fields, for a view of many at once. */
export function useAllProblems(): ReadonlyMap<string, readonly Problem[]> {
  return use(ProblemsContext);
}
