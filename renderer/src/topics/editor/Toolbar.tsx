import { IconBold, IconHeading, IconList, IconListNumbers } from '@tabler/icons-react';
import type { Command, EditorState } from 'prosemirror-state';
import { textCardWords } from '../../../../shared/text/textCard.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { isBold, kindOf, toggleBold, toggleLines } from './layoutCommands.ts';
import styles from './editor.module.css';

const layouts: readonly {
  id: 'heading' | 'bold' | 'list' | 'steps';
  Icon: typeof IconBold;
  keys: string;
  command: Command;
  isOn: (state: EditorState) => boolean;
}[] = [
  {
    id: 'heading',
    Icon: IconHeading,
    keys: 'Ctrl+Shift+H',
    command: toggleLines('heading'),
    isOn: (state) => kindOf(state) === 'heading',
  },
  { id: 'bold', Icon: IconBold, keys: 'Ctrl+B', command: toggleBold, isOn: isBold },
  {
    id: 'list',
    Icon: IconList,
    keys: 'Ctrl+Shift+8',
    command: toggleLines('bullets'),
    isOn: (state) => kindOf(state) === 'bullets',
  },
  {
    id: 'steps',
    Icon: IconListNumbers,
    keys: 'Ctrl+Shift+7',
    command: toggleLines('steps'),
    isOn: (state) => kindOf(state) === 'steps',
  },
];

interface ToolbarProps {
  state: EditorState | null;
  disabled: boolean;
  onCommand: (command: Command) => void;
}

/** Headings, bold and lists by button; each shows whether it is on where the cursor stands. */
export function Toolbar({ state, disabled, onCommand }: ToolbarProps) {
  const { language } = useLanguage();
  const text = textCardWords[language];
  return (
    <fieldset aria-label={text.toolbar} className={styles.toolbar}>
      {layouts.map(({ id, Icon, keys, command, isOn }) => (
        <button
          key={id}
          type="button"
          aria-pressed={!disabled && state !== null && isOn(state)}
          disabled={disabled || state === null || !command(state)}
          title={`${text.layout[id]} (${keys})`}
          // The mouse leaves the cursor in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onCommand(command)}
        >
          <Icon size={16} stroke={1.9} aria-hidden="true" />
          {text.layout[id]}
        </button>
      ))}
    </fieldset>
  );
}
