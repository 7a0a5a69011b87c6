import { useAssessment } from '../assessment/useAssessment.ts';
import type { SectionProps } from '../results/sectionProps.ts';
import { FigureView } from '../results/FigureView.tsx';
import { Levers } from './Levers.tsx';
import { ScenarioTable } from './ScenarioTable.tsx';
import { TrialStrip } from './TrialStrip.tsx';
import { ComparedList } from './ComparedList.tsx';
import { useScenarioText } from './useScenarioText.ts';
import { comparedOf, useVariantsFigure } from './useVariantsFigure.ts';
import type { Variants } from './useVariants.ts';

/** Other choices beside the base case: tried out with knobs, kept as variants, compared, and one chosen. */
export function WhatIfSection({ assessment, variants }: SectionProps & { variants: Variants }) {
  const { base, tried, columns, trial, setTrial, firstYear } = variants;
  const { whatIf } = useScenarioText();
  const figure = useVariantsFigure(variants);
  const { catchingUp } = useAssessment();
  return (
    <>
      <Levers
        assessment={assessment}
        trial={trial}
        onTry={setTrial}
        count={columns.length - (tried === null ? 0 : 1)}
        strip={<TrialStrip base={base} tried={tried} />}
      />
      <ScenarioTable
        base={base}
        columns={columns}
        firstYear={firstYear}
        catchingUp={catchingUp}
        figure={
          figure && (
            <FigureView figure={figure}>
              <ComparedList compared={comparedOf(variants, whatIf.now)} />
            </FigureView>
          )
        }
      />
    </>
  );
}
