import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Scenario } from '../../../shared/dossier/schema.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { parameterFact, writeFigure } from '../results/parameterFacts.ts';
import { useScenarioText } from './useScenarioText.ts';

/** What is different in a scenario, in words. */
export function useDifferences(scenario: Scenario, assessment: Assessment): string[] {
  const all = useScenarioText();
  const { whatIf, costs, domain, write } = all;
  const parameters = useParameters();
  const day = assessment.visitDate ?? assessment.parameterEdition;
  const { shiftYears, alternative, strategy, batteryKWh, batteryKW, figures } = scenario;
  const battery = [
    batteryKWh === null ? [] : write.kWh(batteryKWh),
    batteryKW === null ? [] : write.kW(batteryKW),
  ].flat();
  return [
    ...(shiftYears === 0 ? [] : [whatIf.shiftValue(shiftYears)]),
    ...(alternative === null ? [] : [costs.alternative[alternative]]),
    ...(strategy === null ? [] : [domain.strategyShort[strategy]]),
    ...(battery.length === 0 ? [] : [whatIf.battery(battery.join(', '))]),
    ...figures
      // A set that was taken over since may not have the figure any more.
      .filter(({ id }) => parameters.has(id))
      .map(({ id, typical }) => {
        const fact = parameterFact(id, parameters, day, all);
        return `${fact.name}: ${writeFigure(typical, all)} ${fact.unit}`.trim();
      }),
  ];
}
