import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { dataWords } from '../../../shared/text/data.ts';
import { screens } from '../../../shared/text/screens.ts';
import { backupFacts } from '../../../shared/exchange/backupNames.ts';
import { useBackupPlace } from '../backups/useBackups.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useSaid } from '../language/useSaid.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { dayAndTime } from '../ui/moments.ts';
import { sizeText } from '../ui/sizes.ts';
import styles from './data.module.css';
import { useArrivals } from './useArrivals.tsx';
import { useReadingFiles } from './useReadingFiles.tsx';

interface Stored {
  fileName: string;
  /** Bytes. */
  size: number;
}

const shownFirst = 6;

/**
 * What is in the folder, and the way back to each. `moment` is another one when the folder may hold something else: the
 * list is then read anew, and a restore that is under way keeps its dialog.
 */
export function BackupList({ moment }: { moment: string }) {
  const { backup } = useDataText();
  const platform = usePlatform();
  const findPlace = useBackupPlace();
  const files = useReadingFiles();
  const arrivals = useArrivals();
  const [trouble, setTrouble] = useSaid();

  const look = async (bytes: Uint8Array, fileName: string): Promise<void> => {
    setTrouble(null);
    const exchange = await files.read(bytes, fileName);
    if (exchange) await arrivals.look(exchange, fileName, 'restore');
  };
  const restore = async (fileName: string): Promise<void> => {
    const answer = await (await findPlace())?.read(fileName);
    if (answer?.status === 'ok') await look(answer.value.bytes, fileName);
    else setTrouble((language) => dataWords[language].backup.listFailed);
  };
  const restoreFile = async (): Promise<void> => {
    const answer = await platform.openDossierFile();
    if (answer.status !== 'ok') setTrouble((language) => screens[language].start.notOpened);
    else if (answer.value.outcome === 'opened') await look(answer.value.bytes, answer.value.fileName);
  };

  return (
    <section className={styles.stack} aria-label={backup.list}>
      {(trouble ?? files.refusal) && (
        <p role="alert" className={styles.trouble}>
          {trouble ?? files.refusal}
        </p>
      )}
      <FolderContent key={moment} onRestore={(one) => void restore(one)} />
      <div>
        <Button variant="default" onClick={() => void restoreFile()}>
          {backup.restoreFile}
        </Button>
      </div>
      {files.dialog}
      {arrivals.dialog}
    </section>
  );
}

/** Reads the folder once. */
function FolderContent({ onRestore }: { onRestore: (fileName: string) => void }) {
  const { backup } = useDataText();
  const findPlace = useBackupPlace();
  const [stored, setStored] = useState<readonly Stored[] | 'failed' | null>(null);

  useEffect(() => {
    const load = async (): Promise<void> => {
      const answer = await (await findPlace())?.list();
      if (answer !== undefined) setStored(answer.status === 'ok' ? answer.value.backups : 'failed');
    };
    load().catch((error: unknown) => console.error(error));
  }, [findPlace]);

  if (stored === null) return null;
  if (stored === 'failed') return <p className={styles.trouble}>{backup.listFailed}</p>;
  return <StoredBackups stored={stored} onRestore={onRestore} />;
}

function StoredBackups({ stored, onRestore }: { stored: readonly Stored[]; onRestore: (fileName: string) => void }) {
  const { backup } = useDataText();
  const [all, setAll] = useState(false);
  return (
    <>
      <h3>{backup.list}</h3>
      {stored.length === 0 && <p className={styles.quiet}>{backup.listEmpty}</p>}
      <ul className={styles.backups}>
        {stored.slice(0, all ? undefined : shownFirst).map((one) => (
          <BackupLine key={one.fileName} stored={one} onRestore={() => onRestore(one.fileName)} />
        ))}
      </ul>
      {!all && stored.length > shownFirst && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {backup.showAll(stored.length)}
        </Button>
      )}
      <p className={styles.quiet}>{backup.rotation}</p>
    </>
  );
}

function BackupLine({ stored: { fileName, size }, onRestore }: { stored: Stored; onRestore: () => void }) {
  const { language } = useLanguage();
  const { backup } = useDataText();
  const facts = backupFacts(fileName);
  const moment = facts ? dayAndTime(facts.at, language) : fileName;
  return (
    <li className={styles.backupLine}>
      <span>
        <strong>{moment}</strong>
        <span className={styles.quiet}>
          {facts?.reason ? backup.reasons[facts.reason] : backup.otherReason} · {sizeText(size, language)}
        </span>
      </span>
      <Button variant="default" size="xs" aria-label={backup.restoreNamed(moment)} onClick={onRestore}>
        {backup.restore}
      </Button>
    </li>
  );
}
