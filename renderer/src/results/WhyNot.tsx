import { useMemo } from 'react';
import type { GridLater } from '../../../shared/assessment/gridLater.ts';
import { whyOrigins, whyText } from '../../../shared/report/gridAnswers.ts';
import { whyFigure } from '../../../shared/report/gridFigures.ts';
import { Card } from '../ui/Card.tsx';
import { FigureView } from './FigureView.tsx';
import type { SectionProps } from './sectionProps.ts';
import styles from './screen.module.css';
import { StatedParagraph } from './Stated.tsx';
import { useGridText } from './useGridText.ts';

const DRAWN = ['grid/limit', 'grid/ownPeak', 'week/why'];

/** Why no more fit: the night, the quarters and the vehicles that bind, in one sentence and one figure. */
export function WhyNot({ assessment, dossier, later }: SectionProps & { later: GridLater }) {
  const { answers, language } = useGridText();
  const figure = useMemo(() => whyFigure(assessment, later, dossier, language), [assessment, later, dossier, language]);
  return (
    <Card title={answers.whyTitle}>
      <StatedParagraph
        className={styles.lead}
        text={whyText(later.whyNot, dossier, language)}
        ids={whyOrigins(later.whyNot)}
      />
      <FigureView figure={figure && { ...figure, description: answers.whyMarked }} origins={DRAWN} />
    </Card>
  );
}
