import type { Line } from '../../../../shared/report/meterSentences.ts';
import styles from './meter.module.css';

/** Names with what is said about them. */
export function LineList({ lines }: { lines: readonly Line[] }) {
  return (
    <dl className={styles.lines}>
      {lines.map(({ label, text }) => (
        <div key={`${label}/${text}`}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
