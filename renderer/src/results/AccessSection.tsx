import { useMemo } from 'react';
import { generalFacts } from '../../../shared/advice/accessSentences.ts';
import { accessFigure } from '../../../shared/report/figures.ts';
import { accessWords } from '../../../shared/text/access.ts';
import { Card } from '../ui/Card.tsx';
import access from './access.module.css';
import { AccessOptions } from './AccessOptions.tsx';
import { AccessTable } from './AccessTable.tsx';
import { AccessTimelineTable } from './AccessTimelineTable.tsx';
import { FigureView } from './FigureView.tsx';
import { accessHeadline, accessPieces } from './headlines.ts';
import { OriginLink, OriginValue } from './OriginProvider.tsx';
import type { SectionProps } from './sectionProps.ts';
import styles from './screen.module.css';
import { Stated } from './Stated.tsx';
import { SectionLink } from './Tile.tsx';
import { UncountedNote } from './UncountedNote.tsx';
import { useAccessSentences } from './useAccessSentences.ts';
import { useResultsText } from './useResultsText.ts';

/** Which vehicles are refused where from when, by which rule, and what is still uncertain about it. */
export function AccessSection({ assessment, dossier }: SectionProps) {
  const { text, language } = useResultsText();
  const { rows, timeline } = assessment.access;
  const figure = useMemo(() => accessFigure(assessment, dossier, language), [assessment, dossier, language]);
  if (rows.length === 0) {
    return (
      <Card title={text.access.none} hint={text.access.noneText}>
        <SectionLink to="fleet">{text.goTo.fleet}</SectionLink>
      </Card>
    );
  }
  return (
    <>
      <AccessHeadline assessment={assessment} dossier={dossier} />
      {figure && (
        <Card title={figure.title}>
          <FigureView figure={figure} origins={['fleetAccess/refused']} />
        </Card>
      )}
      <Card title={text.access.caption}>
        <AccessTable assessment={assessment} dossier={dossier} />
      </Card>
      {timeline.length > 0 && <AccessTimelineTable timeline={timeline} />}
      <AccessOptions assessment={assessment} dossier={dossier} />
      <AccessGeneral />
    </>
  );
}

function AccessHeadline({ assessment, dossier }: SectionProps) {
  const all = useResultsText();
  const { text } = all;
  const { vehiclesOpen } = assessment.access;
  const pieces = accessPieces(assessment, all);
  return (
    <div>
      <p className={styles.headline}>
        {pieces === null ? (
          accessHeadline(assessment, all)
        ) : (
          <>
            <OriginValue id="fleetAccess/refused">{pieces.count}</OriginValue>
            {pieces.between}
            <OriginValue id="fleetAccess/first">{pieces.day}</OriginValue>
            {pieces.after}
          </>
        )}
      </p>
      {vehiclesOpen > 0 && (
        <p className={styles.notes}>
          {text.access.headlineOpen(vehiclesOpen)}{' '}
          <OriginLink id="fleetAccess/open" of={text.access.headlineOpen(vehiclesOpen)} />
        </p>
      )}
      <UncountedNote access={assessment.access} dossier={dossier} className={styles.notes} />
    </div>
  );
}

/** What no single zone or vehicle changes. */
function AccessGeneral() {
  const { language } = useResultsText();
  const notes = generalFacts(useAccessSentences());
  return (
    <Card title={accessWords[language].generalTitle}>
      <ul className={access.sentences}>
        {notes.map((note) => (
          <li key={note.text}>
            <Stated {...note} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
