import { costStandingWords, type CostStandingWords } from '../../../shared/text/costStanding.ts';
import { costWords, type CostWords } from '../../../shared/text/costs.ts';
import { scenarioWords, type ScenarioWords } from '../../../shared/text/scenarios.ts';
import { useResultsText } from '../results/useResultsText.ts';

export function useScenarioText(): ReturnType<typeof useResultsText> & {
  whatIf: ScenarioWords;
  costs: CostWords;
  standing: CostStandingWords;
} {
  const base = useResultsText();
  return {
    ...base,
    whatIf: scenarioWords[base.language],
    costs: costWords[base.language],
    standing: costStandingWords[base.language],
  };
}
