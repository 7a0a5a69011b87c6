import { useMemo } from 'react';
import { screenPalette } from '../../../shared/figures/colours.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { figureToSvg } from '../../../shared/figures/svg.ts';
import styles from './figure.module.css';

/** A figure with what it says in words below it. Its numbers stand in a table beside or below. */
export function FigureView({ figure }: { figure: Figure | null }) {
  const svg = useMemo(() => (figure ? { __html: figureToSvg(figure, screenPalette) } : null), [figure]);
  if (!figure || !svg) return null;
  return (
    <figure className={styles.figure}>
      {/* Every text in it is escaped by figureToSvg; React has no other way to place a finished SVG. */}
      <div className={styles.drawing} dangerouslySetInnerHTML={svg} />
      <figcaption className={styles.caption}>{figure.description}</figcaption>
    </figure>
  );
}
