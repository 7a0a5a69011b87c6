import { Button, Popover } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBarDown, IconCopy, IconKeyboard, IconListDetails, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { fleetTableWords } from '../../../../../shared/text/fleetTable.ts';
import { useLanguage } from '../../../language/useLanguage.ts';
import type { Selection } from './selection.ts';
import styles from './table.module.css';
import type { TableActions } from './useTableActions.ts';

interface Props {
  actions: TableActions;
  selection: Selection;
  groups: number;
  /** The focus goes back to the table. */
  onSelect: (selection: Selection) => void;
  onAdd: () => void;
}

/** What can be done with the chosen rows, for who uses a mouse, and the keys for who does not. */
export function TableTools({ actions, selection, groups, onSelect, onAdd }: Props) {
  const text = fleetTableWords[useLanguage().language];
  const isNew = selection.cursor.row >= groups;
  const tool = (label: string, icon: ReactNode, act: () => Selection | void, disabled = isNew): ReactNode => (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={icon}
      disabled={disabled}
      onClick={() => {
        onSelect(act() ?? selection);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.tools}>
      <Button variant="light" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={onAdd}>
        {text.addRow}
      </Button>
      {tool(text.fillDown, <IconArrowBarDown size={16} aria-hidden="true" />, () => actions.fillDown(selection))}
      {tool(text.duplicate, <IconCopy size={16} aria-hidden="true" />, () => actions.duplicate(selection))}
      {tool(text.remove, <IconTrash size={16} aria-hidden="true" />, () => actions.remove(selection))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconListDetails size={16} aria-hidden="true" />}
        disabled={isNew}
        onClick={() => actions.details(selection)}
      >
        {text.details}
      </Button>
      <TableKeys />
    </div>
  );
}

/** Closed with Esc wherever the cursor is: it may lie over the cells. */
function TableKeys() {
  const text = fleetTableWords[useLanguage().language];
  const [shown, setShown] = useState(false);
  useHotkeys(shown ? [['Escape', () => setShown(false)]] : [], []);
  return (
    <Popover
      position="bottom-end"
      shadow="md"
      width={430}
      portalProps={{ target: '#content' }}
      opened={shown}
      onChange={setShown}
    >
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconKeyboard size={16} aria-hidden="true" />}
          onClick={() => setShown((before) => !before)}
        >
          {text.keys}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.keys}>
        <dl>
          {text.keyList.map(([keys, what]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
