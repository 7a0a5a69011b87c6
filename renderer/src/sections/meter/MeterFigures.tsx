import { useMemo } from 'react';
import type { MeasuredLoad } from '../../../../shared/charging/measuredLoad.ts';
import { meanWeekFigure, peakWeekFigure } from '../../../../shared/report/meterFigures.ts';
import { FigureView } from '../../results/FigureView.tsx';
import styles from './meter.module.css';
import { useMeterText } from './useMeterText.ts';

const WIDTH = 560;

/** What the words below each of the two state. */
const ORIGINS = [['meter/busiest'], ['meter/peak']] as const;

/** The mean week and the week of the peak. */
export function MeterFigures({ load }: { load: MeasuredLoad }) {
  const { language } = useMeterText();
  const figures = useMemo(
    () => [meanWeekFigure(load, language, WIDTH), peakWeekFigure(load, language, WIDTH)],
    [load, language],
  );
  return (
    <div className={styles.figures}>
      {figures.map((figure, index) => (
        <div key={figure.id}>
          <h4>{figure.title}</h4>
          <FigureView figure={figure} origins={ORIGINS[index]} />
        </div>
      ))}
    </div>
  );
}
