import { useMemo } from 'react';
import type { MeasuredLoad } from '../../../../shared/charging/measuredLoad.ts';
import { meanWeekFigure, peakWeekFigure } from '../../../../shared/report/meterFigures.ts';
import type { Figure } from '../../../../shared/figures/figure.ts';
import type { Language } from '../../../../shared/format/numbers.ts';
import { useDossierValue } from '../../dossier/useDossier.ts';
import { useText } from '../../language/useText.ts';
import { PresentButton } from '../../present/PresentButton.tsx';
import type { Slide } from '../../present/slides.ts';
import { FigureView } from '../../results/FigureView.tsx';
import { OriginLink } from '../../results/OriginProvider.tsx';
import styles from './meter.module.css';
import { useMeterText } from './useMeterText.ts';

const WIDTH = 560;

/** What the words below each of the two state: the figure itself stands in them, so that a way to it is enough. */
const ORIGINS = ['meter/busiest', 'meter/peak'] as const;

function figuresOf(load: MeasuredLoad, language: Language): [Figure, Figure] {
  return [meanWeekFigure(load, language, WIDTH), peakWeekFigure(load, language, WIDTH)];
}

/** The same two, to be shown to the entrepreneur. */
function slidesOf(load: MeasuredLoad, language: Language): Slide[] {
  return figuresOf(load, language).map((figure, index) => ({
    name: figure.title,
    headline: figure.description,
    figure,
    origins: [ORIGINS[index]],
  }));
}

/** The mean week and the week of the peak. */
export function MeterFigures({ load }: { load: MeasuredLoad }) {
  const { language } = useMeterText();
  const figures = useMemo(() => figuresOf(load, language), [load, language]);
  const company = useDossierValue((dossier) => dossier.company.name);
  const { nameless } = useText().screens.start;
  return (
    <>
      <div className={styles.figures}>
        {figures.map((figure, index) => (
          <div key={figure.id}>
            <h4>{figure.title}</h4>
            <FigureView figure={figure}>
              {' '}
              <OriginLink id={ORIGINS[index]} of={figure.title} />
            </FigureView>
          </div>
        ))}
      </div>
      <div>
        <PresentButton
          calculated={load}
          slidesOf={(shown) => slidesOf(shown, language)}
          company={company ?? nameless}
        />
      </div>
    </>
  );
}
