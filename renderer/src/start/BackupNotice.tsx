import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import { olderThan } from '../data/searching.ts';
import { useBackupStatus } from '../backups/useBackups.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDataText } from '../language/useDataText.ts';
import styles from './start.module.css';
import { useDossierList } from './useDossierList.ts';

/** What the adviser should know about copies and old dossiers; nothing when all is well. */
export function BackupNotice() {
  const { backup, retention } = useDataText();
  const status = useBackupStatus();
  const { facts } = useStorage();
  const years = useLiveQuery(() => facts.get('retentionYears'), [facts]) ?? null;
  const list = useDossierList();
  const [opened] = useState(() => new Date());
  const old = years === null || list === null || list === 'failed' ? 0 : olderThan(list, years, opened).length;
  // Where backups make themselves, "not yet" is the ordinary state of the last five minutes.
  const reminds = status !== null && (status.trouble !== null || (status.due && status.place !== 'folder'));
  if (!reminds && old === 0) return null;
  return (
    <div className={styles.notice}>
      <output>
        {reminds && (status.trouble ? backup.failedTitle : backup.reminder)} {old > 0 && retention.old(old)}
      </output>
      <Link href="/data">{reminds ? backup.reminderAction : retention.look}</Link>
    </div>
  );
}
