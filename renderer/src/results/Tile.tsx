import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { DeskSection } from '../desk/sections.ts';
import { useDeskAddress } from '../desk/useDeskAddress.ts';
import uiStyles from '../ui/ui.module.css';
import styles from './panel.module.css';
import { useResultsText } from './useResultsText.ts';

interface TileProps {
  title: string;
  /** Something in it is still to follow the rest of the panel: that is seen before it changes. */
  follows?: boolean;
  children: ReactNode;
}

/** One value of the live panel under its heading. */
export function Tile({ title, follows = false, children }: TileProps) {
  const { text } = useResultsText();
  return (
    <section className={styles.tile} data-catching-up={follows || undefined}>
      <h3>
        {title}
        {follows && (
          <span className={styles.follows} title={text.catchingUp}>
            <span className={uiStyles.readOut}>{text.catchingUp}</span>
          </span>
        )}
      </h3>
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
