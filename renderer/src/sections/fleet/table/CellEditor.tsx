import { Combobox, useCombobox } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLanguage } from '../../../language/useLanguage.ts';
import { useText } from '../../../language/useText.ts';
import { dropdown } from '../../../fields/dropdown.ts';
import { matchingAnswers, saysUnknown } from './cells.ts';
import type { TableColumn } from './columns.ts';
import styles from './table.module.css';

export interface Editing {
  text: string;
  /** replace: typed over, arrows go on to another cell. edit: opened with F2, arrows move in the text. */
  mode: 'replace' | 'edit';
}

export type Way = 'down' | 'up' | 'next' | 'back' | 'left' | 'right';

interface Props {
  column: TableColumn;
  label: string;
  editing: Editing;
  onType: (text: string) => void;
  onMode: (mode: Editing['mode']) => void;
  /** Takes the text and goes on; false when there is nowhere to go and the key may do what it always does. */
  onTake: (text: string, way: Way | null) => boolean;
  onCancel: () => void;
}

const arrows: Partial<Record<string, Way>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The text of a cell while it is typed; with its answers below it where there is a fixed set. */
export function CellEditor({ column, label, editing, onType, onMode, onTake, onCancel }: Props) {
  const { language } = useLanguage();
  const { words } = useText();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const store = useCombobox({ opened: true });
  const unknown = words.unknown.toLowerCase();
  const isChoice = column.kind === 'choice';
  // Opened with F2 it shows all answers, not only the one that stands there.
  const [typed, setTyped] = useState(editing.mode === 'replace');
  const found = isChoice ? matchingAnswers(typed ? editing.text : '', column.field, language) : [];
  const labels = isChoice
    ? [
        ...found.map((answer) => answer.label),
        ...(saysUnknown(editing.text) || unknown.startsWith(editing.text.trim().toLowerCase()) || !typed
          ? [unknown]
          : []),
      ]
    : [];
  /** Where the arrows went; null while they were not used since the last letter. */
  const [moved, setMoved] = useState<number | null>(null);
  // An untouched list marks the answer that stands there, a typed one the first that fits; nothing is nothing.
  const fits = typed ? (editing.text.trim() === '' ? -1 : 0) : labels.indexOf(editing.text);
  const at = Math.min(moved ?? fits, labels.length - 1);

  useLayoutEffect(() => {
    const element = input.current;
    if (element === null) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, []);

  /** What Enter and Tab take: the marked answer, unless nothing was typed. */
  const meant = (): string => (isChoice && at >= 0 ? labels[at] : editing.text);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    // Taken where it stands; the desk then goes on to the next question. A next row would only be another group.
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) return void onTake(meant(), null);
    event.stopPropagation();
    const take = (way: Way): void => {
      if (onTake(meant(), way)) event.preventDefault();
    };
    if (key === 'Escape') {
      event.preventDefault();
      onCancel();
    } else if (key === 'Enter') take(shiftKey ? 'up' : 'down');
    else if (key === 'Tab') take(shiftKey ? 'back' : 'next');
    else if (key === 'F2') onMode(editing.mode === 'edit' ? 'replace' : 'edit');
    else if (isChoice && (key === 'ArrowDown' || key === 'ArrowUp') && labels.length > 0) {
      event.preventDefault();
      // From nothing, down goes to the first answer and up to the last.
      const from = at < 0 && key === 'ArrowUp' ? 0 : at;
      setMoved((from + (key === 'ArrowDown' ? 1 : -1) + labels.length) % labels.length);
    } else if (editing.mode === 'replace' && arrows[key] !== undefined && !shiftKey) take(arrows[key]);
  };

  const field = (
    <input
      ref={input}
      className={styles.editor}
      type="text"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      value={editing.text}
      onChange={(event) => {
        setTyped(true);
        setMoved(null);
        onType(event.currentTarget.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => onTake(editing.text, null)}
      {...(isChoice && {
        role: 'combobox',
        'aria-expanded': labels.length > 0,
        'aria-controls': list,
        'aria-autocomplete': 'list' as const,
        'aria-activedescendant': at >= 0 ? `${list}-${at}` : undefined,
      })}
    />
  );
  if (!isChoice) return field;
  return (
    <Combobox
      store={store}
      position="bottom-start"
      width="max-content"
      withinPortal
      {...dropdown}
      onOptionSubmit={(answer) => onTake(answer, 'next')}
    >
      <Combobox.Target withKeyboardNavigation={false} withAriaAttributes={false}>
        {field}
      </Combobox.Target>
      <Combobox.Dropdown className={styles.answers}>
        <Combobox.Options id={list} aria-label={label}>
          {labels.map((answer, index) => (
            <Combobox.Option
              key={answer}
              ref={index === at ? intoSight : undefined}
              id={`${list}-${index}`}
              value={answer}
              selected={index === at}
              data-marked={index === at || undefined}
            >
              {answer}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** Scrolls the list alone: the whole page must not move while a cell is edited. */
function intoSight(option: HTMLElement | null): void {
  const list = option?.closest('[role="listbox"]');
  if (!option || !list) return;
  const [inner, outer] = [option.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollTop += Math.max(0, inner.bottom - outer.bottom) + Math.min(0, inner.top - outer.top);
}
