import type { ReactNode } from 'react';
import { LanguageButtons } from './LanguageButtons.tsx';
import styles from './ui.module.css';

/**
 * Right in the head of a dialog: the button that closes it, and the language. The first comes first for the keyboard,
 * because a dialog without a place of its own to begin gives the focus to its first button.
 */
export function DialogTools({ close }: { close: ReactNode }) {
  return (
    <div className={styles.dialogTools}>
      {close}
      <LanguageButtons />
    </div>
  );
}
