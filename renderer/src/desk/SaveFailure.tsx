import { Button } from '@mantine/core';
import { DossierConflictError, StorageFailedError } from '../db/storageErrors.ts';
import { useDossierStore, useSaveState } from '../dossier/useDossier.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { savedMoment } from '../ui/moments.ts';
import styles from './desk.module.css';
import { useSavingAsFile } from './useSavingAsFile.ts';

/** Says what to do when the work is not on the disk. It stays until it is. */
export function SaveFailure() {
  const state = useSaveState();
  const store = useDossierStore();
  const { language } = useLanguage();
  const { saveState } = useText().screens;
  const saveAsFile = useSavingAsFile();
  if (state.state !== 'failed') return null;
  const { error } = state;
  const conflict = error instanceof DossierConflictError;
  return (
    <div role="alert" className={styles.failure}>
      <div>
        <strong>{saveState.failedTitle}</strong>
        <p>{failureText(error, saveState, conflict ? savedMoment(error.storedAt, language) : '')}</p>
      </div>
      <div className={styles.failureActions}>
        <Button size="xs" onClick={() => void store.retry(conflict)}>
          {conflict ? saveState.keepMine : saveState.retry}
        </Button>
        <Button size="xs" variant="default" onClick={() => void saveAsFile()}>
          {saveState.saveFile}
        </Button>
      </div>
    </div>
  );
}

type Sentences = ReturnType<typeof useText>['screens']['saveState'];

function failureText(error: unknown, sentences: Sentences, storedAt: string): string {
  if (error instanceof DossierConflictError) return sentences.conflict(storedAt);
  if (error instanceof StorageFailedError && error.reason === 'full') return sentences.full;
  if (error instanceof StorageFailedError && error.reason === 'closed') return sentences.closed;
  return sentences.failedText;
}
