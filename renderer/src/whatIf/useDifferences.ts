import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Scenario } from '../../../shared/dossier/schema.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { parameterFact, writeFigure } from '../results/parameterFacts.ts';
import { useScenarioText } from './useScenarioText.ts';

/** What is different in a scenario, in words: what the company chooses, then what happens to it. */
export interface Differences {
  choices: string[];
  figures: string[];
}

/** Says of any scenario what is different in it. */
export function useDifferencesOf(assessment: Assessment | null): (scenario: Scenario) => Differences {
  const all = useScenarioText();
  const { whatIf, costs, domain, write } = all;
  const parameters = useParameters();
  const day = assessment === null ? null : (assessment.visitDate ?? assessment.parameterEdition);
  return ({ shiftYears, alternative, strategy, batteryKWh, batteryKW, figures }) => {
    const battery = [
      batteryKWh === null ? [] : write.kWh(batteryKWh),
      batteryKW === null ? [] : write.kW(batteryKW),
    ].flat();
    return {
      choices: [
        ...(shiftYears === 0 ? [] : [whatIf.shiftSaid(shiftYears)]),
        ...(alternative === null ? [] : [costs.alternative[alternative]]),
        ...(strategy === null ? [] : [domain.strategyShort[strategy]]),
        ...(battery.length === 0 ? [] : [whatIf.battery(battery.join(', '))]),
      ],
      figures: figures
        // A set that was taken over since may not have the figure any more.
        .filter(({ id }) => day !== null && parameters.has(id))
        .map(({ id, typical }) => {
          const fact = parameterFact(id, parameters, day ?? '', all);
          return `${fact.name}: ${writeFigure(typical, all, parameters.figure(id).unit)} ${fact.unit}`.trim();
        }),
    };
  };
}

/** All of it in one line. */
export function contentOf({ choices, figures }: Differences): string {
  return [...choices, ...figures].join(', ');
}
