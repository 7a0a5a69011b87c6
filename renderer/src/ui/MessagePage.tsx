import type { ReactNode } from 'react';
import { Logo } from './Logo.tsx';
import styles from './ui.module.css';

interface Props {
  title: string;
  /** Shown within a page that has its own landmarks. */
  inside?: boolean;
  children: ReactNode;
}

/** A page that has one thing to say: what happened, what it means for the work, and what to do. */
export function MessagePage({ title, inside = false, children }: Props) {
  const Landmark = inside ? 'div' : 'main';
  return (
    <Landmark className={styles.page}>
      <div className={styles.message}>
        <Logo size={34} />
        <h1>{title}</h1>
        {children}
      </div>
    </Landmark>
  );
}

/** What can be done about it, side by side. */
export function WaysOut({ children }: { children: ReactNode }) {
  return <div className={styles.waysOut}>{children}</div>;
}
