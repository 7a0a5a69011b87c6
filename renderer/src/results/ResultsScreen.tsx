import { useLocation } from 'wouter';
import { useAssessment } from '../assessment/useAssessment.ts';
import { useDeskAddress } from '../desk/useDeskAddress.ts';
import { PresentResults } from '../present/PresentResults.tsx';
import { AccessSection } from './AccessSection.tsx';
import { CalculationFailure } from './CalculationFailure.tsx';
import { ChargingSection } from './ChargingSection.tsx';
import { CostSection } from './CostSection.tsx';
import { EmptyResults } from './EmptyResults.tsx';
import { GridSection } from './GridSection.tsx';
import { OriginProvider } from './OriginProvider.tsx';
import panel from './panel.module.css';
import { PlanSection } from './PlanSection.tsx';
import { ResultTabs } from './ResultTabs.tsx';
import { resultTabs, type ResultTab } from './tabs.ts';
import styles from './screen.module.css';
import { useVariants, type Variants } from '../whatIf/useVariants.ts';
import { useVariantsSlide } from '../whatIf/useVariantsSlide.ts';
import { WhatIfSection } from '../whatIf/WhatIfSection.tsx';
import type { SectionProps } from './sectionProps.ts';
import { useResultsText } from './useResultsText.ts';

const sections = {
  access: AccessSection,
  cost: CostSection,
  plan: PlanSection,
  charging: ChargingSection,
  grid: GridSection,
};

/** Access, cost, charging and grid, each with its figure, its table and where its values come from. */
export function ResultsScreen() {
  const { text } = useResultsText();
  const { assessment, dossier, catchingUp, laterCatchingUp, failed } = useAssessment();
  const [location, navigate] = useLocation();
  const address = useDeskAddress();
  const shown: ResultTab = resultTabs.find((tab) => location === address('results', tab)) ?? 'access';
  const variants = useVariants(assessment, dossier);
  const variantsSlide = useVariantsSlide(variants);
  const nothing = assessment !== null && assessment.access.vehicles === 0 && assessment.charging.groups.length === 0;
  return (
    <OriginProvider>
      <div className={styles.stack}>
        <div className={styles.head}>
          <div>
            <h1>{text.screen.title}</h1>
            <p>{text.screen.intro}</p>
          </div>
          {(catchingUp || laterCatchingUp) && failed === null && (
            <span className={styles.busy}>
              <span className={panel.busy}>{text.catchingUp}</span>
            </span>
          )}
          {assessment && dossier && !nothing && (
            <PresentResults assessment={assessment} dossier={dossier} from={shown} variants={variantsSlide} />
          )}
        </div>
        <CalculationFailure failed={failed} hasResult={assessment !== null} />
        {nothing && <EmptyResults />}
        {assessment && dossier && !nothing && (
          <>
            {/* Replaced, not added: going back leads out of the results instead of through every tab. */}
            <ResultTabs shown={shown} onShow={(tab) => navigate(address('results', tab), { replace: true })} />
            <div
              role="tabpanel"
              id={`panel-${shown}`}
              aria-labelledby={`tab-${shown}`}
              className={`${styles.stack} ${failed === null ? '' : panel.old}`}
            >
              <Section shown={shown} assessment={assessment} dossier={dossier} variants={variants} />
            </div>
          </>
        )}
        {!assessment && failed === null && <p>{text.calculating}</p>}
      </div>
    </OriginProvider>
  );
}

function Section({ shown, variants, ...props }: SectionProps & { shown: ResultTab; variants: Variants | null }) {
  if (shown === 'whatIf') return variants && <WhatIfSection {...props} variants={variants} />;
  const Result = sections[shown];
  return <Result {...props} />;
}
