import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from './tables.module.css';

interface Props {
  caption: string;
  /** Where the heading above the table says less than the caption. */
  showCaption?: boolean;
  /** Few short columns: kept together instead of drawn out over the whole width. */
  narrow?: boolean;
  /** Columns of one width, however many there are: they are held beside each other. */
  equal?: boolean;
  children: ReactNode;
}

/** A table that scrolls in itself on a narrow window; only then is it a stop for the keyboard. */
export function DataTable({ caption, showCaption = false, narrow = false, equal = false, children }: Props) {
  const box = useRef<HTMLElement | null>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={box}
      className={styles.scroll}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has no mouse must be able to scroll it
      tabIndex={scrolls ? 0 : undefined}
      aria-label={scrolls ? caption : undefined}
    >
      <table className={styles.table} data-narrow={narrow || undefined} data-equal={equal || undefined}>
        <caption className={showCaption ? undefined : styles.hidden}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

interface HeadProps {
  columns: readonly string[];
  numbers?: readonly number[];
  /** The column whose heading is a sentence: in two lines, so that the names keep their room. */
  long?: number;
}

/** Column headings; those that stand over numbers go right with them. */
export function TableHead({ columns, numbers = [], long }: HeadProps) {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th
            key={column}
            scope="col"
            className={numbers.includes(index) ? styles.number : undefined}
            data-long={index === long || undefined}
          >
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
