import { useMemo } from 'react';
import { accessFigure } from '../../../shared/report/figures.ts';
import { useParameters } from '../dossier/useParameters.ts';
import { Card } from '../ui/Card.tsx';
import { AccessTable } from './AccessTable.tsx';
import { AccessTimelineTable } from './AccessTimelineTable.tsx';
import { FigureView } from './FigureView.tsx';
import type { SectionProps } from './sectionProps.ts';
import styles from './screen.module.css';
import { SectionLink } from './Tile.tsx';
import { useResultsText } from './useResultsText.ts';

/** Which vehicles are refused where from when, by which rule, and what is still uncertain about it. */
export function AccessSection({ assessment, dossier }: SectionProps) {
  const { text, language } = useResultsText();
  const { access } = assessment;
  const figure = useMemo(() => accessFigure(assessment, dossier, language), [assessment, dossier, language]);
  if (access.rows.length === 0) {
    return (
      <Card title={text.access.none} hint={text.access.noneText}>
        <SectionLink to="fleet">{text.goTo.fleet}</SectionLink>
      </Card>
    );
  }
  return (
    <>
      <AccessHeadline assessment={assessment} />
      {figure && (
        <Card title={figure.title}>
          <FigureView figure={figure} />
        </Card>
      )}
      <Card title={text.access.caption}>
        <AccessTable assessment={assessment} dossier={dossier} />
      </Card>
      {access.timeline.length > 0 && <AccessTimelineTable timeline={access.timeline} />}
      <AccessRisk />
    </>
  );
}

function AccessHeadline({ assessment }: Pick<SectionProps, 'assessment'>) {
  const { text, write } = useResultsText();
  const { vehicles, vehiclesRefused, vehiclesOpen, firstRefusal } = assessment.access;
  return (
    <div>
      <p className={styles.headline}>
        {firstRefusal === null
          ? text.access.headlineKeeps
          : text.access.headline(vehiclesRefused, vehicles, write.date(firstRefusal))}
      </p>
      {vehiclesOpen > 0 && <p className={styles.notes}>{text.access.headlineOpen(vehiclesOpen)}</p>}
    </div>
  );
}

/** Fines and day permits are a stated risk: they never enter the ledger. */
function AccessRisk() {
  const { text, write } = useResultsText();
  const parameters = useParameters();
  const euro = (id: string): string => write.euro(parameters.number(id));
  return (
    <Card title={text.access.riskTitle}>
      <p className={styles.text}>{text.access.riskFine(euro('ze.fine.van'), euro('ze.fine.truck'))}</p>
      <p className={styles.text}>
        {text.access.riskPermit(write.number(parameters.number('ze.permit.day.count')), euro('ze.permit.day.price'))}
      </p>
    </Card>
  );
}
