import { Button } from '@mantine/core';
import { IconDatabaseExport, IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import type { BackupStatus } from '../backups/useBackups.ts';
import { useBackupStatus } from '../backups/useBackups.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { Card } from '../ui/Card.tsx';
import { dayAndTime } from '../ui/moments.ts';
import { BackupList } from './BackupList.tsx';
import styles from './data.module.css';
import { useBackupActions } from './useBackupActions.ts';

export function BackupsCard() {
  const { backup } = useDataText();
  const status = useBackupStatus();
  const actions = useBackupActions();
  // The list is read anew after each backup, whoever made it.
  const [asked, setAsked] = useState(0);
  if (status === null) return null;
  const byThemselves = status.place === 'folder';
  return (
    <Card title={backup.title} hint={byThemselves ? backup.hint : backup.hintByHand}>
      <div className={styles.stack}>
        <Standing status={status} onSaveElsewhere={() => void actions.download()} />
        {status.place === 'choose' && <p>{backup.chooseText}</p>}
        {status.place === 'asleep' && <p>{backup.asleepText}</p>}
        {status.place === 'download' && <p>{backup.downloadText}</p>}
        <div className={styles.buttons}>
          {byThemselves && (
            <Button
              leftSection={<IconDatabaseExport size={17} aria-hidden="true" />}
              loading={actions.busy}
              onClick={() => void actions.make()}
            >
              {backup.make}
            </Button>
          )}
          {status.place === 'choose' && <Button onClick={() => void actions.choose()}>{backup.chooseFolder}</Button>}
          {status.place === 'asleep' && (
            <Button onClick={() => void actions.wake().then(() => setAsked(asked + 1))}>{backup.wake}</Button>
          )}
          {!byThemselves && (
            <Button
              variant={status.place === 'download' ? 'filled' : 'default'}
              loading={actions.busy}
              onClick={() => void actions.download()}
            >
              {backup.download}
            </Button>
          )}
          {actions.show && (
            <Button
              variant="default"
              leftSection={<IconFolderOpen size={17} aria-hidden="true" />}
              onClick={() => void actions.show?.()}
            >
              {backup.show}
            </Button>
          )}
          {actions.mayChoose && status.place !== 'choose' && (
            <Button variant="subtle" onClick={() => void actions.choose()}>
              {backup.otherFolder}
            </Button>
          )}
        </div>
        <BackupList key={`${status.place} ${status.last?.at} ${asked}`} />
      </div>
    </Card>
  );
}

/** The last backup, or what went wrong with it. */
function Standing({ status, onSaveElsewhere }: { status: BackupStatus; onSaveElsewhere: () => void }) {
  const { language } = useLanguage();
  const { backup, trouble } = useDataText();
  return (
    <>
      {status.trouble && (
        <div role="alert" className={styles.trouble}>
          <strong>{backup.failedTitle}</strong>
          <p>{trouble[status.trouble.reason] ?? trouble.other}</p>
          <Button size="xs" variant="default" onClick={onSaveElsewhere}>
            {backup.saveElsewhere}
          </Button>
        </div>
      )}
      <div className={styles.standing} data-due={status.due || undefined}>
        <strong>{status.last ? backup.last(dayAndTime(status.last.at, language)) : backup.none}</strong>
        {status.last && <p>{status.due ? backup.due : backup.upToDate}</p>}
        {status.last && <p className={styles.place}>{backup.where(status.last.place)}</p>}
      </div>
    </>
  );
}
