import type { Line } from '../../../../shared/report/meterSentences.ts';
import { OriginValue } from '../../results/OriginProvider.tsx';
import styles from './meter.module.css';

/** Names with what is said about them; inside a drawer of origins, with where it comes from. */
export function LineList({ lines }: { lines: readonly Line[] }) {
  return (
    <dl className={styles.lines}>
      {lines.map(({ label, text, origin }) => (
        <div key={`${label}/${text}`}>
          <dt>{label}</dt>
          <dd>
            <OriginValue id={origin ?? null}>{text}</OriginValue>
          </dd>
        </div>
      ))}
    </dl>
  );
}
