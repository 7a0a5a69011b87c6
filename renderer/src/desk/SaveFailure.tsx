import { Button } from '@mantine/core';
import type { Language } from '../../../shared/format/numbers.ts';
import type { DataWords } from '../../../shared/text/data.ts';
import { DossierConflictError, DossierRemovedError, StorageFailedError } from '../db/storageErrors.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDossierStore, useSaveState } from '../dossier/useDossier.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { savedMoment } from '../ui/moments.ts';
import { useToast } from '../ui/useToast.ts';
import styles from './desk.module.css';
import { useSavingAsFile } from './useSavingAsFile.ts';

/** Says what to do when the work is not on the disk. It stays until it is. */
export function SaveFailure() {
  const state = useSaveState();
  const store = useDossierStore();
  const { language } = useLanguage();
  const { saveState } = useText().screens;
  const saveAsFile = useSavingAsFile();
  const { dossiers, history } = useStorage();
  const { windows } = useDataText();
  const toast = useToast();
  if (state.state !== 'failed') return null;
  const { error } = state;
  const conflict = error instanceof DossierConflictError;
  const removed = error instanceof DossierRemovedError;
  // Mine is kept among the earlier versions before the other one takes its place.
  const takeTheirs = async (): Promise<void> => {
    const mine = store.getDossier();
    try {
      await history.keep(mine, 'replaced');
      store.adopt(await dossiers.get(mine.id), true);
    } catch (trouble) {
      console.error(trouble);
      toast({ text: saveState.failedText, tone: 'bad' });
    }
  };
  return (
    <div role="alert" className={styles.failure}>
      <div>
        <strong>{saveState.failedTitle}</strong>
        <p>{failureText(error, saveState, windows, language)}</p>
      </div>
      <div className={styles.failureActions}>
        <Button size="xs" onClick={() => void store.retry(conflict || removed)}>
          {conflict ? saveState.keepMine : removed ? windows.keepAnyway : saveState.retry}
        </Button>
        {conflict && (
          <Button size="xs" variant="default" onClick={() => void takeTheirs()}>
            {windows.takeTheirs}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => void saveAsFile()}>
          {saveState.saveFile}
        </Button>
      </div>
    </div>
  );
}

type Sentences = ReturnType<typeof useText>['screens']['saveState'];

function failureText(error: unknown, sentences: Sentences, windows: DataWords['windows'], language: Language): string {
  if (error instanceof DossierConflictError) return windows.conflict(savedMoment(error.storedAt, language));
  if (error instanceof DossierRemovedError) return windows.removed;
  if (error instanceof StorageFailedError && error.reason === 'full') return sentences.full;
  if (error instanceof StorageFailedError && error.reason === 'closed') return sentences.closed;
  return sentences.failedText;
}
