import { IconArrowRight } from '@tabler/icons-react';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { useText } from '../language/useText.ts';
import { examples } from './examples.ts';
import styles from './start.module.css';

export function ExampleList({ onOpen }: { onOpen: (dossier: Dossier) => void }) {
  const { start } = useText().screens;
  if (examples.length === 0) return null;
  return (
    <section aria-labelledby="examples">
      <div className={styles.shelfHead}>
        <h2 id="examples">{start.examples}</h2>
        <p>{start.examplesHint}</p>
      </div>
      <ul className={styles.examples}>
        {examples.map(({ key, dossier }) => (
          <li key={key}>
            <button type="button" className={styles.example} onClick={() => onOpen(dossier)}>
              <span>
                <strong>{start.exampleNames[key]?.title ?? dossier.company.name ?? key}</strong>
                <span className={styles.quiet}>{start.exampleNames[key]?.text ?? ''}</span>
              </span>
              <IconArrowRight size={18} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
