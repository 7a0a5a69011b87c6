import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { IntakeWords } from '../../../shared/text/intake.ts';
import styles from './intake.module.css';

const icons = { ok: IconCircleCheck, doubtful: IconAlertTriangle, refused: IconCircleX };

/** In order, doubtful or refused, and why. */
export function Verdict({
  standing,
  reasons,
  text,
}: {
  standing: 'ok' | 'doubtful' | 'refused';
  reasons: readonly string[];
  text: IntakeWords;
}) {
  const Icon = icons[standing];
  return (
    <div className={styles.verdict} data-standing={standing}>
      <span className={styles.standing}>
        <Icon size={15} aria-hidden="true" />
        {text.standing[standing]}
      </span>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
