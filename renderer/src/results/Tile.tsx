import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { DeskSection } from '../desk/sections.ts';
import { useDeskAddress } from '../desk/useDeskAddress.ts';
import styles from './panel.module.css';

/** One value of the live panel under its heading. */
export function Tile({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.tile}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** A link to the section where something is filled in or read. */
export function SectionLink({ to, item, children }: { to: DeskSection; item?: string; children: ReactNode }) {
  const address = useDeskAddress();
  return (
    <Link href={address(to, item)} className={styles.link}>
      {children}
    </Link>
  );
}
