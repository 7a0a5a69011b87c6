import type { ReactNode } from 'react';
import styles from './tables.module.css';

interface Props {
  caption: string;
  /** Where the heading above the table says less than the caption. */
  showCaption?: boolean;
  children: ReactNode;
}

/** A table that scrolls in itself on a narrow window, reachable by keyboard. */
export function DataTable({ caption, showCaption = false, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has no mouse must be able to scroll it
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.table}>
        <caption className={showCaption ? undefined : styles.hidden}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** Column headings; those that stand over numbers go right with them. */
export function TableHead({ columns, numbers = [] }: { columns: readonly string[]; numbers?: readonly number[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th key={column} scope="col" className={numbers.includes(index) ? styles.number : undefined}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
