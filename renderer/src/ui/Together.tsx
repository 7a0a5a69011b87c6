import { inPieces } from './inPieces.ts';
import styles from './ui.module.css';

/** A sentence in which no number stands at a line's end with its unit on the next. */
export function Together({ text }: { text: string }) {
  return inPieces(text).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span key={index} className={styles.whole}>
        {piece}
      </span>
    ),
  );
}
