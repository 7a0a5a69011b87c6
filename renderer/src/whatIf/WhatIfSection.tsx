import { useMemo } from 'react';
import type { Scenario } from '../../../shared/dossier/schema.ts';
import { outcomeOf } from '../../../shared/scenarios/outcome.ts';
import { firstPurchaseYear, isEmpty, withScenario } from '../../../shared/scenarios/scenario.ts';
import { useDossierValue } from '../dossier/useDossier.ts';
import type { SectionProps } from '../results/sectionProps.ts';
import { Levers } from './Levers.tsx';
import { ScenarioTable, type Column } from './ScenarioTable.tsx';
import { TrialStrip } from './TrialStrip.tsx';
import { TRIAL, useTrial } from './trials.ts';
import { useOutcomes } from './useOutcomes.ts';
import { useScenarioText } from './useScenarioText.ts';

/** Other choices beside the base case: tried out with knobs, kept as variants, compared, and one chosen. */
export function WhatIfSection({ assessment, dossier }: SectionProps) {
  const { whatIf } = useScenarioText();
  const [trial, setTrial] = useTrial();
  // The newest: a variant is kept and removed without anything being calculated again.
  const scenarios = useDossierValue((record) => record.scenarios);
  const firstYear = firstPurchaseYear(dossier, assessment.parameterEdition);
  const cases = useMemo(() => {
    const caseOf = (scenario: Scenario) => ({
      key: scenario.id,
      dossier: withScenario(dossier, scenario, firstYear),
    });
    return [...(isEmpty(trial) ? [] : [caseOf(trial)]), ...scenarios.map(caseOf)];
  }, [dossier, scenarios, trial, firstYear]);
  const states = useOutcomes(cases);
  const base = useMemo(() => outcomeOf(assessment, dossier.site), [assessment, dossier.site]);
  const columns: Column[] = [
    ...(isEmpty(trial) ? [] : [{ scenario: trial, name: whatIf.trial, state: states.get(TRIAL) ?? null }]),
    ...scenarios.map((scenario) => ({ scenario, name: scenario.name, state: states.get(scenario.id) ?? null })),
  ];
  return (
    <>
      <Levers
        assessment={assessment}
        trial={trial}
        onTry={setTrial}
        count={scenarios.length}
        strip={isEmpty(trial) ? null : <TrialStrip base={base} state={states.get(TRIAL) ?? null} />}
      />
      <ScenarioTable base={base} columns={columns} firstYear={firstYear} assessment={assessment} />
    </>
  );
}
