import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { withItem, withoutItem } from '../dossier/edits.ts';
import { listLimit } from '../dossier/fieldRules.ts';
import { valueAt } from '../dossier/paths.ts';
import { useDossierStore, useDossierValue } from '../dossier/useDossier.ts';
import { useText } from '../language/useText.ts';
import { useToast } from '../ui/useToast.ts';
import styles from './sections.module.css';

interface RowsProps<Row> {
  list: string;
  /** Widths of the columns, the button to remove excluded. */
  columns: string;
  make: () => Row;
  addText: string;
  emptyText: string;
  removeText: (position: number) => string;
  children: (row: Row, index: number) => ReactNode;
}

/** A small table in which rows are added and removed; a removed row can be taken back. */
export function Rows<Row extends { id: string }>(props: RowsProps<Row>) {
  const { list, columns, make, addText, emptyText, removeText, children } = props;
  const store = useDossierStore();
  const rows = useDossierValue((dossier) => valueAt(dossier, list)) as readonly Row[];
  const toast = useToast();
  const { screens } = useText();
  const drawn = useRef<HTMLDivElement>(null);
  const full = rows.length >= (listLimit(list) ?? Infinity);

  const remove = (index: number): void => {
    const row = rows[index];
    store.change((dossier) => withoutItem(dossier, list, index));
    toast({
      text: screens.site.rowRemoved,
      undo: () => store.change((dossier) => withItem(dossier, list, row, index - 1)),
    });
  };

  const add = (): void => {
    // Drawn at once, so that the cursor can go into it.
    flushSync(() => store.change((dossier) => withItem(dossier, list, make())));
    drawn.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  };

  return (
    <div>
      {rows.length === 0 && <p className={styles.rowsEmpty}>{emptyText}</p>}
      <div ref={drawn} className={styles.rows}>
        {rows.map((row, index) => (
          <div key={row.id} className={styles.row} style={{ gridTemplateColumns: `${columns} 36px` }}>
            {children(row, index)}
            <ActionIcon
              className={styles.rowRemove}
              variant="subtle"
              size={36}
              aria-label={removeText(index + 1)}
              title={removeText(index + 1)}
              onClick={() => remove(index)}
            >
              <IconX size={17} aria-hidden="true" />
            </ActionIcon>
          </div>
        ))}
      </div>
      <Button
        variant="light"
        size="sm"
        disabled={full}
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={add}
      >
        {addText}
      </Button>
    </div>
  );
}
