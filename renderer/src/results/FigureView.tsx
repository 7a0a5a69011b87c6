import { useMemo, useState, type PointerEvent, type ReactNode } from 'react';
import { originListWords } from '../../../shared/text/originLists.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { screenPalette } from '../../../shared/figures/colours.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { figureToSvg } from '../../../shared/figures/svg.ts';
import { Together } from '../ui/Together.tsx';
import styles from './figure.module.css';
import { OriginList } from './OriginList.tsx';

interface Props {
  figure: Figure | null;
  /** Where the numbers in its words come from: ids for explainShown(). */
  origins?: readonly string[];
  /** Its words stand above it already. */
  said?: boolean;
  /** What stands with the words below it, such as ways of another kind. */
  children?: ReactNode;
}

/** A figure with what it says in words below it. Its numbers stand in a table beside or below, and under the pointer. */
export function FigureView({ figure, origins = [], said = false, children }: Props) {
  const { language } = useLanguage();
  const svg = useMemo(() => (figure ? { __html: figureToSvg(figure, screenPalette) } : null), [figure]);
  const [under, setUnder] = useState<{ text: string; share: number } | null>(null);
  if (!figure || !svg) return null;
  const read = (event: PointerEvent<HTMLDivElement>): void => {
    const drawn = event.currentTarget.querySelector('svg')?.getBoundingClientRect();
    if (!drawn || drawn.width === 0 || !figure.readings) return;
    const share = (event.clientX - drawn.left) / drawn.width;
    const at = share * figure.width;
    const reading = figure.readings.find(({ from, to }) => at >= from && at < to);
    setUnder(reading ? { text: reading.text, share: Math.min(1, Math.max(0, share)) } : null);
  };
  return (
    <figure className={styles.figure}>
      <div className={styles.room} onPointerMove={figure.readings && read} onPointerLeave={() => setUnder(null)}>
        {/* Every text in it is escaped by figureToSvg; React has no other way to place a finished SVG. */}
        <div className={styles.drawing} dangerouslySetInnerHTML={svg} />
        {/* Repeats what the table says: for who reads with the ears the table is the better way. */}
        {under && (
          <span aria-hidden="true" className={styles.reading} data-side={under.share > 0.5 ? 'left' : 'right'}>
            {under.text}
          </span>
        )}
      </div>
      <figcaption className={styles.caption}>
        {!said && <Together text={figure.description} />}
        {children}
        {origins.length > 0 && <OriginList ids={origins} label={originListWords[language].of(figure.title)} />}
      </figcaption>
    </figure>
  );
}
