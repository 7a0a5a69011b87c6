import { useId, type ReactNode } from 'react';
import styles from './ui.module.css';

interface CardProps {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** One subject of a form, under its own heading. */
export function Card({ title, hint, children }: CardProps) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.cardHead}>
        <h2 id={id}>{title}</h2>
        {hint && <p>{hint}</p>}
      </div>
      {children}
    </section>
  );
}

/** Fields in two columns. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}
