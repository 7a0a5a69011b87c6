import { Button, TextInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { VersionSummary } from '../db/history.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { dayAndTime } from '../ui/moments.ts';
import { useToast } from '../ui/useToast.ts';
import styles from './history.module.css';
import { VersionView } from './VersionView.tsx';

/** The earlier states of the open dossier: look at one, put it back, or keep the present one under a name. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const store = useDossierStore();
  const { history } = useStorage();
  const { history: words } = useDataText();
  const { close } = useText().screens;
  const { id } = store.getDossier();
  const versions = useLiveQuery(() => history.list(id), [history, id]);
  const [chosen, setChosen] = useState<VersionSummary | null>(null);

  return (
    <Dialog
      opened
      size={980}
      title={words.title}
      onClose={onClose}
      actions={
        <Button variant="default" onClick={onClose}>
          {close}
        </Button>
      }
    >
      <div className={styles.stack}>
        <p className={styles.quiet}>{words.intro}</p>
        <KeepNow />
        {versions?.length === 0 && <p>{words.empty}</p>}
        {versions && versions.length > 0 && (
          <div className={styles.both}>
            <ul className={styles.versions} aria-label={words.list}>
              {versions.map((version) => (
                <li key={version.id}>
                  <VersionButton
                    version={version}
                    chosen={version.id === chosen?.id}
                    onChoose={() => setChosen(version)}
                  />
                </li>
              ))}
            </ul>
            <section className={styles.view} aria-live="polite">
              {chosen ? (
                <VersionView key={chosen.id} version={chosen} onDone={onClose} />
              ) : (
                <p className={styles.quiet}>{words.chooseOne}</p>
              )}
            </section>
          </div>
        )}
      </div>
    </Dialog>
  );
}

interface ButtonProps {
  version: VersionSummary;
  chosen: boolean;
  onChoose: () => void;
}

function VersionButton({ version: { at, name, cause }, chosen, onChoose }: ButtonProps) {
  const { language } = useLanguage();
  const { history: words } = useDataText();
  return (
    <button type="button" className={styles.version} aria-pressed={chosen} onClick={onChoose}>
      <strong>{name ?? dayAndTime(at, language)}</strong>
      <span className={styles.quiet}>{name === null ? words.causes[cause] : dayAndTime(at, language)}</span>
    </button>
  );
}

/** Keeps the present state under a name. What waits is stored first, so that the name belongs to what is on the disk. */
function KeepNow() {
  const store = useDossierStore();
  const { history } = useStorage();
  const { history: words } = useDataText();
  const { saveState } = useText().screens;
  const toast = useToast();
  const [name, setName] = useState('');
  const keep = async (): Promise<void> => {
    try {
      await store.flush();
      await history.keep(store.getDossier(), 'named', name.trim());
      toast({ text: words.kept(name.trim()) });
      setName('');
    } catch (error) {
      console.error(error);
      toast({ text: saveState.failedText, tone: 'bad' });
    }
  };
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void keep();
      }}
    >
      <TextInput
        className={styles.keepName}
        label={words.keep}
        placeholder={words.keepPlaceholder}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ''}>
        {words.keepAction}
      </Button>
    </form>
  );
}
