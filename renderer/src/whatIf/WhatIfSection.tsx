import { useMemo } from 'react';
import type { Scenario } from '../../../shared/dossier/schema.ts';
import { outcomeOf } from '../../../shared/scenarios/outcome.ts';
import { firstPurchaseYear, isEmpty, withScenario } from '../../../shared/scenarios/scenario.ts';
import { useDossierValue } from '../dossier/useDossier.ts';
import type { SectionProps } from '../results/sectionProps.ts';
import { Levers } from './Levers.tsx';
import { ScenarioTable, type Column } from './ScenarioTable.tsx';
import { TrialStrip } from './TrialStrip.tsx';
import { useTrial } from './trials.ts';
import { useOutcomes } from './useOutcomes.ts';
import { useScenarioText } from './useScenarioText.ts';
import { useVariantOrigins } from './useVariantOrigins.ts';

/** Other choices beside the base case: tried out with knobs, kept as variants, compared, and one chosen. */
export function WhatIfSection({ assessment, dossier }: SectionProps) {
  const { whatIf } = useScenarioText();
  const { trial: trialName } = whatIf;
  const [trial, setTrial] = useTrial();
  // The newest: a variant is kept and removed without anything being calculated again.
  const scenarios = useDossierValue((record) => record.scenarios);
  const firstYear = firstPurchaseYear(dossier, assessment.parameterEdition);
  const cases = useMemo(() => {
    const caseOf = (scenario: Scenario) => ({
      key: scenario.id,
      dossier: withScenario(dossier, scenario, firstYear),
    });
    // What is tried out has no name of its own: it is the reason of the figures that it replaces.
    return [...(isEmpty(trial) ? [] : [caseOf({ ...trial, name: trialName })]), ...scenarios.map(caseOf)];
  }, [dossier, scenarios, trial, trialName, firstYear]);
  const states = useOutcomes(cases);
  const base = useMemo(() => outcomeOf(assessment, dossier.site), [assessment, dossier.site]);
  const originsOf = useVariantOrigins();
  const columnOf = (scenario: Scenario, name: string): Column => {
    const state = states.get(scenario.id) ?? null;
    return { scenario, name, state, source: originsOf(state, name) };
  };
  const tried = isEmpty(trial) ? null : columnOf(trial, trialName);
  const columns = [
    ...(tried === null ? [] : [tried]),
    ...scenarios.map((scenario) => columnOf(scenario, scenario.name)),
  ];
  return (
    <>
      <Levers
        assessment={assessment}
        trial={trial}
        onTry={setTrial}
        count={scenarios.length}
        strip={tried && <TrialStrip base={base} state={tried.state} source={tried.source} />}
      />
      <ScenarioTable base={base} columns={columns} firstYear={firstYear} assessment={assessment} />
    </>
  );
}
