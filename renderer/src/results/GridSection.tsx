import { useMemo } from 'react';
import { strategies } from '../../../shared/assessment/results.ts';
import { countedText, guaranteeLines } from '../../../shared/report/chosenRemedies.ts';
import { headroomFigure } from '../../../shared/report/figures.ts';
import { chargersShort, rangeOrigins, rangeText } from '../../../shared/report/noLongerFits.ts';
import { gridAnswers } from '../../../shared/text/gridAnswers.ts';
import { ownUseWords } from '../../../shared/text/ownUse.ts';
import { whatFitsWords } from '../../../shared/text/whatFits.ts';
import { Card } from '../ui/Card.tsx';
import { ChosenComparison } from './ChosenComparison.tsx';
import { DepotPriceTable } from './DepotPriceTable.tsx';
import { FigureView } from './FigureView.tsx';
import { FitTable } from './FitTable.tsx';
import { GridCatchingUp } from './GridCatchingUp.tsx';
import { GridFurther } from './GridFurther.tsx';
import { GridRemedies } from './GridRemedies.tsx';
import { GridSetbacks } from './GridSetbacks.tsx';
import { gridHeadline } from './headlines.ts';
import { LimitTable } from './LimitTable.tsx';
import { LimitUntilWhen } from './LimitUntilWhen.tsx';
import { missingForGrid } from './missing.ts';
import { OriginLink, OriginValue } from './OriginProvider.tsx';
import type { SectionProps } from './sectionProps.ts';
import styles from './screen.module.css';
import { ShortVehicles } from './ShortVehicles.tsx';
import { SmartAims } from './SmartAims.tsx';
import { SectionLink } from './Tile.tsx';
import { StatedParagraph } from './Stated.tsx';
import { ToneMark } from './ToneMark.tsx';
import { useResultsText } from './useResultsText.ts';
import { WhyNot } from './WhyNot.tsx';

/** What is drawn against the limit. */
const HEADROOM = [
  'grid/limit',
  'grid/connection',
  'grid/contract',
  'grid/ownPeak',
  ...strategies.map((one) => `charging/peak/${one}`),
];

/** What fits on the connection and why not more, and what a kWh at the depot costs. */
export function GridSection({ assessment, dossier }: SectionProps) {
  const { language } = useResultsText();
  const figure = useMemo(() => headroomFigure(assessment, dossier, language), [assessment, dossier, language]);
  const missing = missingForGrid(assessment);
  const site = assessment.chosen?.site ?? dossier.site;
  const { helpHint } = gridAnswers[language];
  const least = assessment.charging.minimum === null ? null : whatFitsWords[language];
  return (
    <>
      <GridHeadline assessment={assessment} missing={missing} dossier={dossier} />
      {figure && (
        <Card title={figure.title}>
          <FigureView figure={figure} origins={HEADROOM} />
        </Card>
      )}
      <LimitTable assessment={assessment} site={dossier.site} />
      {missing.length === 0 && assessment.grid.inOrder.planned > 0 && (
        <>
          <FitTable assessment={assessment} dossier={dossier} />
          <ShortVehicles assessment={assessment} dossier={dossier} />
        </>
      )}
      <GridFurther grid={assessment.grid} />
      <GridCatchingUp>
        {(later) => (
          <div className={styles.stack}>
            <ChosenComparison assessment={assessment} later={later} />
            <WhyNot assessment={assessment} dossier={dossier} later={later} />
            <LimitUntilWhen assessment={assessment} later={later} />
            <GridRemedies
              later={later}
              planned={assessment.grid.inOrder.planned}
              hint={least === null ? helpHint : `${helpHint} ${least.remedies}`}
            />
            <GridSetbacks later={later} dossier={dossier} />
            <SmartAims later={later} site={site} note={least?.aims ?? null} />
          </div>
        )}
      </GridCatchingUp>
      <DepotPriceTable assessment={assessment} />
    </>
  );
}

function GridHeadline({ assessment, dossier, missing }: SectionProps & { missing: readonly string[] }) {
  const all = useResultsText();
  const { text, language } = all;
  const { baseCertain, meter } = assessment.charging;
  const measured = ownUseWords[language];
  const sentence = gridHeadline(assessment, all);
  const headline = (
    <p className={styles.headline}>
      {sentence}{' '}
      {missing.length === 0 && assessment.grid.inOrder.planned > 0 && (
        <OriginLink id="grid/fits/optimal" of={text.screen.tabs.grid} />
      )}
    </p>
  );
  const range = rangeText(assessment.grid, language);
  if (missing.length > 0) {
    return (
      <div>
        {headline}
        <p className={styles.notes}>
          <SectionLink to="site">{text.goTo.site}</SectionLink>
        </p>
      </div>
    );
  }
  if (assessment.grid.inOrder.planned === 0) return headline;
  const counted = countedText(
    assessment,
    dossier.site.remedies.map(({ id }) => id),
    language,
  );
  return (
    <div>
      {headline}
      {counted !== null && <p className={styles.lead}>{counted}</p>}
      {range !== null && <StatedParagraph className={styles.lead} text={range} ids={rangeOrigins} />}
      {chargersShort(assessment, dossier, language).map((line) => (
        <p key={line.text} className={styles.notes}>
          <ToneMark tone="bad">
            <OriginValue id={line.origin}>{line.text}</OriginValue>
          </ToneMark>
        </p>
      ))}
      {guaranteeLines(assessment, language).map((line) => (
        <StatedParagraph key={line.text} className={styles.lead} {...line} />
      ))}
      <p className={styles.notes}>
        {baseCertain ? measured.headlineCertain : meter === null ? text.grid.likely : measured.likely}
      </p>
    </div>
  );
}
