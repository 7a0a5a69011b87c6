import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { keepingWords } from '../../../shared/text/keeping.ts';
import type { DossierSummary } from '../db/dossierRepository.ts';
import type { Extent, Remains } from '../db/erasure.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { dayAndTime, nowInstant } from '../ui/moments.ts';
import styles from './data.module.css';

interface Props {
  name: string;
  dossiers: readonly DossierSummary[];
  onClose: () => void;
}

interface Proof {
  gone: Extent;
  remains: Remains;
  at: string;
  /** What became of the list of recent files; a browser has none. */
  menu: 'cleared' | 'none' | 'failed';
}

/** Says what goes, deletes it, goes through the whole database, and shows what was found. */
export function ErasureDialog({ name, dossiers, onClose }: Props) {
  const { erasure: words } = useDataText();
  const { cancel, close, start } = useText().screens;
  const { language } = useLanguage();
  const { belongings, erasure: more } = keepingWords[language];
  const { erasure } = useStorage();
  const platform = usePlatform();
  // The list behind changes while the dialog is open; what is deleted is what it was opened for.
  const [ids] = useState(() => dossiers.map(({ id }) => id));
  const [names] = useState(() => [...new Set(dossiers.flatMap((one) => [one.name, one.kvkNumber ?? '']))]);
  const [extent, setExtent] = useState<Extent | null>(null);
  const [proof, setProof] = useState<Proof | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    erasure.extent(ids).then(setExtent, () => setFailed(true));
  }, [erasure, ids]);

  const erase = async (): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      const at = nowInstant();
      const gone = await erasure.erase(ids, at);
      const remains = await erasure.remains(ids, names);
      // Names of files in the menu of the desktop are names of companies.
      const cleared = await platform.clearRecentFiles();
      setProof({ gone, remains, at, menu: cleared.status === 'ok' ? cleared.value.outcome : 'failed' });
    } catch (error) {
      console.error(error);
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };

  if (proof) {
    const { rows, stores, found, mentions, notes } = proof.remains;
    return (
      <Dialog opened title={words.proofTitle} onClose={onClose} actions={<Button onClick={onClose}>{close}</Button>}>
        <div className={styles.stack}>
          <p>{more.gone(belongings(proof.gone))}</p>
          <output>
            {found.length === 0
              ? words.proof(rows, stores, dayAndTime(proof.at, language))
              : words.remains(found.join(', '))}
          </output>
          {mentions.length > 0 && <p>{words.mentions(mentions.map((one) => one || start.nameless).join(', '))}</p>}
          {notes.length > 0 && <p>{more.notes(notes.join(', '))}</p>}
          {proof.menu === 'cleared' && <p>{more.recentCleared}</p>}
          {proof.menu === 'failed' && <p>{more.recentLeft}</p>}
          <p>{more.stays}</p>
          <p>{words.backupsAge}</p>
          <p>{more.otherFolder}</p>
          <p>{words.exportedFiles}</p>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog
      opened
      title={words.dialogTitle(name)}
      onClose={onClose}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button color="red" loading={busy} onClick={() => void erase()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {failed && (
          <p role="alert" className={styles.trouble}>
            {words.failed}
          </p>
        )}
        {extent && <p>{more.extent(belongings(extent), many(extent))}</p>}
        <p>{words.cannotUndo}</p>
        <p className={styles.quiet}>{more.stays}</p>
        <p className={styles.quiet}>{words.backupsAge}</p>
      </div>
    </Dialog>
  );
}

/** Whether what goes is more than one thing. */
function many(extent: Extent): boolean {
  return Object.values(extent).reduce((sum: number, count: number) => sum + count, 0) > 1;
}
