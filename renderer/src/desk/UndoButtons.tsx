import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useDossierStore, useUndoable } from '../dossier/useDossier.ts';
import { useUndoActions } from '../dossier/useUndoActions.ts';
import { useDataText } from '../language/useDataText.ts';
import styles from './desk.module.css';

export function UndoButtons() {
  const words = useDataText().undo;
  const can = useUndoable();
  const { undo, redo } = useUndoActions(useDossierStore());
  return (
    <span className={styles.undo}>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={words.undo}
        title={`${words.undo} (Ctrl+Z)`}
        disabled={!can.undo}
        onClick={undo}
      >
        <IconArrowBackUp size={19} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={words.redo}
        title={`${words.redo} (Ctrl+Y)`}
        disabled={!can.redo}
        onClick={redo}
      >
        <IconArrowForwardUp size={19} aria-hidden="true" />
      </ActionIcon>
    </span>
  );
}
