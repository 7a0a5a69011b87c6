import { useMemo } from 'react';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier, Scenario } from '../../../shared/dossier/schema.ts';
import { outcomeOf, type ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';
import { firstPurchaseYear, isEmpty, withScenario } from '../../../shared/scenarios/scenario.ts';
import { useDossierValue } from '../dossier/useDossier.ts';
import type { OriginSource } from '../results/originSource.ts';
import type { CaseState } from './outcomeClient.ts';
import { useTrial } from './trials.ts';
import { useDifferencesOf, type Differences } from './useDifferences.ts';
import { useOutcomes } from './useOutcomes.ts';
import { useScenarioText } from './useScenarioText.ts';
import { useVariantOrigins } from './useVariantOrigins.ts';

/** A variant beside the base case. */
export interface Column {
  scenario: Scenario;
  name: string;
  /** What is different in it. */
  differences: Differences;
  /** Null before the first answer. */
  state: CaseState | null;
  /** Where its values come from; null as long as there are none. */
  source: OriginSource | null;
}

export interface Variants {
  base: ScenarioOutcome;
  /** What is tried out with the knobs; null while they stand as in the dossier. */
  tried: Column | null;
  /** What is tried out and what was kept. */
  columns: readonly Column[];
  trial: Scenario;
  setTrial: (next: Scenario) => void;
  /** First year in which something can be bought. */
  firstYear: number;
}

interface Shown {
  assessment: Assessment;
  dossier: Dossier;
}

/** The dossier and its variants with their outcomes, for the table, the drawing and the slide. Null before there is a result. */
export function useVariants(assessment: Assessment | null, dossier: Dossier | null): Variants | null {
  const { whatIf } = useScenarioText();
  const { trial: trialName } = whatIf;
  const [trial, setTrial] = useTrial();
  // The newest: a variant is kept and removed without anything being calculated again.
  const scenarios = useDossierValue((record) => record.scenarios);
  const shown = useMemo<Shown | null>(
    () => (assessment === null || dossier === null ? null : { assessment, dossier }),
    [assessment, dossier],
  );
  const cases = useMemo(() => {
    if (shown === null) return [];
    const firstYear = firstPurchaseYear(shown.dossier, shown.assessment.parameterEdition);
    const caseOf = (scenario: Scenario) => ({
      key: scenario.id,
      dossier: withScenario(shown.dossier, scenario, firstYear),
    });
    // What is tried out has no name of its own: it is the reason of the figures that it replaces.
    return [...(isEmpty(trial) ? [] : [caseOf({ ...trial, name: trialName })]), ...scenarios.map(caseOf)];
  }, [shown, scenarios, trial, trialName]);
  const states = useOutcomes(cases);
  const base = useMemo(() => shown && outcomeOf(shown.assessment, shown.dossier.site), [shown]);
  const originsOf = useVariantOrigins();
  const differencesOf = useDifferencesOf(assessment);
  if (shown === null || base === null) return null;
  const columnOf = (scenario: Scenario, name: string): Column => {
    const state = states.get(scenario.id) ?? null;
    return { scenario, name, differences: differencesOf(scenario), state, source: originsOf(state, name) };
  };
  const tried = isEmpty(trial) ? null : columnOf(trial, trialName);
  const columns = [
    ...(tried === null ? [] : [tried]),
    ...scenarios.map((scenario) => columnOf(scenario, scenario.name)),
  ];
  const firstYear = firstPurchaseYear(shown.dossier, shown.assessment.parameterEdition);
  return { base, tried, columns, trial, setTrial, firstYear };
}
