import styles from './panel.module.css';
import { useResultsText } from './useResultsText.ts';

/** Says that a calculation broke and what the figures on screen are worth. The dossier itself is safe. */
export function CalculationFailure({ failed, hasResult }: { failed: string | null; hasResult: boolean }) {
  const { text } = useResultsText();
  if (failed === null) return null;
  return (
    <div role="alert" className={styles.failed}>
      <strong>{text.failed.title}</strong>
      <p>{hasResult ? text.failed.withOld : text.failed.without}</p>
      <details>
        <summary>{text.failed.detail}</summary>
        {failed}
      </details>
    </div>
  );
}
