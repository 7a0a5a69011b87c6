import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { keepingWords } from '../../../shared/text/keeping.ts';
import { olderThan } from '../data/searching.ts';
import { useBackupStatus } from '../backups/useBackups.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import styles from './start.module.css';
import { useDossierList } from './useDossierList.ts';

/** What the adviser should know about copies and old dossiers; nothing when all is well. */
export function StartNotices() {
  const { backup } = useDataText();
  const { language } = useLanguage();
  const status = useBackupStatus();
  const { facts } = useStorage();
  const years = useLiveQuery(() => facts.get('retentionYears'), [facts]) ?? null;
  // Where backups make themselves, "not yet" is the ordinary state of the last five minutes.
  const reminds = status !== null && (status.trouble !== null || (status.due && status.place !== 'folder'));
  const short = status?.last?.short ?? 0;
  return (
    <>
      {reminds && (
        <Notice action={backup.reminderAction}>{status.trouble ? backup.failedTitle : backup.reminder}</Notice>
      )}
      {!reminds && short > 0 && (
        <Notice action={backup.reminderAction}>{keepingWords[language].backup.shortNotice}</Notice>
      )}
      {years !== null && <OldDossiers years={years} />}
    </>
  );
}

/** Apart, so that the list is read for it only when the adviser has chosen a period. */
function OldDossiers({ years }: { years: number }) {
  const { retention } = useDataText();
  const list = useDossierList();
  const [opened] = useState(() => new Date());
  const old = list === null || list === 'failed' ? 0 : olderThan(list, years, opened).length;
  return old > 0 && <Notice action={retention.look}>{retention.old(old)}</Notice>;
}

function Notice({ action, children }: { action: string; children: ReactNode }) {
  return (
    <div className={styles.notice}>
      <output>{children}</output>
      <Link href="/data">{action}</Link>
    </div>
  );
}
