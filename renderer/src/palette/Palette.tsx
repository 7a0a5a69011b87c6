import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import uiStyles from '../ui/ui.module.css';
import type { Command } from './command.ts';
import styles from './palette.module.css';
import { searchCommands } from './searchCommands.ts';
import { usePaletteText } from './usePaletteText.ts';

interface Props {
  commands: readonly Command[];
  onChosen: () => void;
  /** Closed without a choice. */
  onDismissed: () => void;
}

export function Palette(props: Props) {
  const words = usePaletteText();
  return (
    // The command decides where the cursor goes, so the modal must not put it back.
    <Modal.Root
      opened
      onClose={props.onDismissed}
      returnFocus={false}
      size={620}
      yOffset="12vh"
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      // By part: a class on the content itself would also colour the box around it, which covers the page.
      classNames={{ content: styles.content }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label={words.title}>
        <Modal.Body className={styles.body}>
          <CommandSearch {...props} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function CommandSearch({ commands, onChosen, onDismissed }: Props) {
  const words = usePaletteText();
  const combobox = useCombobox({ opened: true, onDropdownClose: onDismissed });
  const { selectFirstOption } = combobox;
  const [asked, setAsked] = useState('');
  const found = searchCommands(commands, asked);
  const first = found[0]?.id;
  const groups = [...new Set(found.map(({ group }) => group))];

  // At once: whoever types right after Ctrl K must not lose the first letters.
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);

  // What Enter would do is always marked: the first, until the arrows say otherwise.
  useEffect(() => {
    if (first !== undefined) selectFirstOption();
  }, [first, selectFirstOption]);

  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(id) => {
        onChosen();
        commands.find((command) => command.id === id)?.act();
      }}
    >
      <Combobox.EventsTarget>
        <TextInput
          size="md"
          variant="unstyled"
          className={styles.search}
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={asked}
          data-autofocus
          ref={input}
          onChange={(event) => setAsked(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <output className={uiStyles.readOut}>{words.found(found.length)}</output>
      <Combobox.Options className={styles.options} aria-label={words.title}>
        {found.length === 0 && <Combobox.Empty>{words.nothing}</Combobox.Empty>}
        {groups.map((group) => (
          <Combobox.Group key={group} label={words.groups[group]}>
            {found
              .filter((command) => command.group === group)
              .map((command) => (
                <Combobox.Option key={command.id} value={command.id} className={styles.option}>
                  <span>{command.title}</span>
                  {command.place && <span className={styles.place}>{command.place}</span>}
                </Combobox.Option>
              ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
    </Combobox>
  );
}
