import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DossierSummary } from '../db/dossierRepository.ts';
import type { Remains } from '../db/erasure.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { dayAndTime, nowInstant } from '../ui/moments.ts';
import styles from './data.module.css';

interface Props {
  name: string;
  dossiers: readonly DossierSummary[];
  onClose: () => void;
}

/** Says what goes, deletes it, goes through the whole database, and shows what was found. */
export function ErasureDialog({ name, dossiers, onClose }: Props) {
  const { erasure: words } = useDataText();
  const { cancel, close, start } = useText().screens;
  const { language } = useLanguage();
  const { erasure } = useStorage();
  // The list behind changes while the dialog is open; what is deleted is what it was opened for.
  const [ids] = useState(() => dossiers.map(({ id }) => id));
  const [names] = useState(() => [...new Set(dossiers.flatMap((one) => [one.name, one.kvkNumber ?? '']))]);
  const [extent, setExtent] = useState<{ dossiers: number; versions: number } | null>(null);
  const [proof, setProof] = useState<{ remains: Remains; at: string } | null>(null);
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
      await erasure.erase(ids, at);
      setProof({ remains: await erasure.remains(ids, names), at });
    } catch (error) {
      console.error(error);
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };

  if (proof) {
    const { rows, stores, found, mentions } = proof.remains;
    return (
      <Dialog opened title={words.proofTitle} onClose={onClose} actions={<Button onClick={onClose}>{close}</Button>}>
        <div className={styles.stack}>
          <output>
            {found.length === 0
              ? words.proof(rows, stores, dayAndTime(proof.at, language))
              : words.remains(found.join(', '))}
          </output>
          {mentions.length > 0 && <p>{words.mentions(mentions.map((one) => one || start.nameless).join(', '))}</p>}
          <p>{words.backupsAge}</p>
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
        {extent && <p>{words.extent(extent.dossiers, extent.versions)}</p>}
        <p>{words.cannotUndo}</p>
        <p className={styles.quiet}>{words.backupsAge}</p>
      </div>
    </Dialog>
  );
}
