import { useMemo } from 'react';
import { costStanding } from '../../../shared/assessment/costStanding.ts';
import { planOf } from '../../../shared/report/moneyFigures.ts';
import { Card } from '../ui/Card.tsx';
import { FigureView } from './FigureView.tsx';
import { PlanGrid } from './PlanGrid.tsx';
import { PlanEmissionsTable, PlanMoneyTable } from './PlanYearsTable.tsx';
import type { SectionProps } from './sectionProps.ts';
import { SectionLink } from './Tile.tsx';
import { useMoneyText } from './useMoneyText.ts';

/** What is replaced when, and what that does to money, emissions and the charging need of each year. */
export function PlanSection({ assessment, dossier }: SectionProps) {
  const { money, text, language } = useMoneyText();
  const figure = useMemo(() => planOf(assessment, language), [assessment, language]);
  if (assessment.plan.groups.length === 0) {
    return (
      <Card title={money.plan.none} hint={money.plan.noneText}>
        <SectionLink to="fleet">{text.goTo.fleet}</SectionLink>
      </Card>
    );
  }
  const last = assessment.plan.years.at(-1)?.year;
  const standing = costStanding(assessment.tco.groups);
  return (
    <>
      <Card title={money.plan.title} hint={money.plan.intro}>
        <PlanGrid plan={assessment.plan} dossier={dossier} />
      </Card>
      <Card title={money.plan.figureTitle}>
        <FigureView
          figure={figure}
          origins={[`plan/${last}/electric`, ...(standing === 'unknown' ? [] : [`plan/${last}/cumulative`])]}
        />
      </Card>
      <Card title={money.plan.yearsTitle}>
        <PlanMoneyTable plan={assessment.plan} tco={assessment.tco} />
      </Card>
      <Card title={money.plan.emissionsTitle}>
        <PlanEmissionsTable plan={assessment.plan} dossier={dossier} />
      </Card>
    </>
  );
}
