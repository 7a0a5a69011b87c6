import styles from '../../../intake/intake.module.css';
import { Together } from '../../../ui/Together.tsx';

/** What is taken over and has no column of its own, in few words: nothing comes in unseen. */
export function Notes({ further }: { further: readonly string[] }) {
  return further.length === 0 ? null : (
    <p className={styles.further}>
      <Together text={further.join(' · ')} />
    </p>
  );
}
