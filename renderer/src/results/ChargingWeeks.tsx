import { useMemo, useState } from 'react';
import type { Figure } from '../../../shared/figures/figure.ts';
import { typicalWeekFigure } from '../../../shared/report/gridFigures.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { Card } from '../ui/Card.tsx';
import { FigureView } from './FigureView.tsx';
import styles from './screen.module.css';
import { useGridText } from './useGridText.ts';

/** What the words below each of the two weeks state, or what is drawn. */
const COLDEST = ['charging/peak/uncontrolled', 'charging/peak/optimal', 'grid/limit'];
const TYPICAL = ['week/typical/uncontrolled', 'week/typical/optimal'];

/** The site's power through the coldest working week, which sizes, or through a usual one. */
export function ChargingWeeks({ coldest }: { coldest: Figure | null }) {
  const { answers, language } = useGridText();
  const { later } = useAssessment();
  const [shown, setShown] = useState<'coldest' | 'typical'>('coldest');
  const typical = useMemo(
    () => (later.grid === null ? null : typicalWeekFigure(later.grid, language)),
    [later.grid, language],
  );
  const figure = shown === 'typical' && typical !== null ? typical : coldest;
  if (figure === null) return null;
  return (
    <Card title={figure.title}>
      {typical !== null && (
        <fieldset aria-label={answers.weekTitle} className={styles.choice}>
          {(['coldest', 'typical'] as const).map((week) => (
            <button key={week} type="button" aria-pressed={week === shown} onClick={() => setShown(week)}>
              {answers.week[week]}
            </button>
          ))}
        </fieldset>
      )}
      <FigureView figure={figure} origins={figure === typical ? TYPICAL : COLDEST} />
    </Card>
  );
}
