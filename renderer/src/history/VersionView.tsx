import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { VersionSummary } from '../db/history.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDossierStore, useDossierValue } from '../dossier/useDossier.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { copyOf } from '../start/dossierFiles.ts';
import { dayAndTime, nowInstant } from '../ui/moments.ts';
import { useToast } from '../ui/useToast.ts';
import { differencesBetween } from './differences.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import styles from './history.module.css';

/** One earlier version beside the present one. */
export function VersionView({ version, onDone }: { version: VersionSummary; onDone: () => void }) {
  const store = useDossierStore();
  const now = useDossierValue((dossier) => dossier);
  const { history, dossiers } = useStorage();
  const { history: words } = useDataText();
  const { forms, words: answers, screens } = useText();
  const { language } = useLanguage();
  const toast = useToast();
  const [, navigate] = useLocation();
  const [then, setThen] = useState<Dossier | 'unreadable' | null>(null);
  const moment = dayAndTime(version.at, language);

  useEffect(() => {
    let gone = false;
    history.open(version.id).then(
      (dossier) => gone || setThen(dossier),
      () => gone || setThen('unreadable'),
    );
    return () => {
      gone = true;
    };
  }, [history, version.id]);

  const differences = useMemo(
    () =>
      then === null || then === 'unreadable' ? [] : differencesBetween(then, now, { forms, words: answers, language }),
    [then, now, forms, answers, language],
  );
  if (then === null) return null;
  if (then === 'unreadable') return <p role="alert">{words.unreadable}</p>;

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      console.error(error);
      toast({ text: screens.saveState.failedText, tone: 'bad' });
    }
  };
  const putBack = async (): Promise<void> => {
    await store.flush();
    await history.keep(store.getDossier(), 'putBack');
    store.change((present) => ({ ...then, id: present.id, createdAt: present.createdAt }));
    await store.flush();
    toast({ text: words.wasPutBack(moment), undo: () => store.undo() });
    onDone();
  };
  const openCopy = async (): Promise<void> => {
    const name = words.copyName(then.company.name ?? screens.start.nameless, moment);
    const copy = copyOf(then, crypto.randomUUID(), nowInstant(), name);
    await dossiers.put(copy, null);
    onDone();
    navigate(`/dossier/${copy.id}/company`);
  };

  return (
    <div className={styles.stack}>
      <output>{differences.length === 0 ? words.same : words.compare(differences.length)}</output>
      <DifferenceTable differences={differences} />
      <div className={styles.buttons}>
        <Button disabled={differences.length === 0} onClick={() => void guarded(putBack)}>
          {words.putBack}
        </Button>
        <Button variant="default" onClick={() => void guarded(openCopy)}>
          {words.asCopy}
        </Button>
      </div>
    </div>
  );
}
