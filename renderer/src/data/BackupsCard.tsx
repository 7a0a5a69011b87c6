import { Button } from '@mantine/core';
import { IconDatabaseExport, IconFolderOpen } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { largestPayload } from '../../../shared/ipc/contract.ts';
import { keepingWords } from '../../../shared/text/keeping.ts';
import type { BackupStatus } from '../backups/useBackups.ts';
import { useBackupStatus } from '../backups/useBackups.ts';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { Card } from '../ui/Card.tsx';
import { dayAndTime } from '../ui/moments.ts';
import { sizeText } from '../ui/sizes.ts';
import { BackupList } from './BackupList.tsx';
import styles from './data.module.css';
import { useBackupActions } from './useBackupActions.ts';

export function BackupsCard() {
  const { backup } = useDataText();
  const status = useBackupStatus();
  const actions = useBackupActions();
  // The list is read anew after each backup, whoever made it.
  const [asked, setAsked] = useState(0);
  const { language } = useLanguage();
  const more = keepingWords[language].backup;
  const [usual, look] = useIsUsual();
  const again = (): void => {
    look();
    setAsked((before) => before + 1);
  };
  if (status === null) return null;
  const byThemselves = status.place === 'folder';
  return (
    <Card title={backup.title} hint={byThemselves ? backup.hint : backup.hintByHand}>
      <div className={styles.stack}>
        <Standing status={status} chosen={!usual} onSaveElsewhere={() => void actions.download()} />
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
          {status.place === 'asleep' && <Button onClick={() => void actions.wake().then(again)}>{backup.wake}</Button>}
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
            <Button variant="subtle" onClick={() => void actions.choose().then(again)}>
              {backup.otherFolder}
            </Button>
          )}
          {!usual && (
            <Button variant="subtle" onClick={() => void actions.backToUsual().then(again)}>
              {more.ownFolder}
            </Button>
          )}
        </div>
        <BackupList moment={`${status.place} ${status.last?.at} ${status.trouble?.at} ${usual} ${asked}`} />
      </div>
    </Card>
  );
}

/** Whether backups go to the shell's usual folder, in a browser always true; and looking anew. */
function useIsUsual(): [usual: boolean, look: () => void] {
  const { backupFolder } = usePlatform();
  const [usual, setUsual] = useState(true);
  const look = useCallback((): void => {
    void backupFolder?.place().then((answer) => {
      if (answer.status === 'ok') setUsual(answer.value.usual);
    });
  }, [backupFolder]);
  useEffect(look, [look]);
  return [usual, look];
}

/** From this part of what fits on, it is said in time. */
const nearlyFull = 0.8;

/** The last backup, or what went wrong with it. */
function Standing({
  status,
  chosen,
  onSaveElsewhere,
}: {
  status: BackupStatus;
  /** Backups go to a folder that the adviser chose on the desktop. */
  chosen: boolean;
  onSaveElsewhere: () => void;
}) {
  const { language } = useLanguage();
  const { backup, trouble } = useDataText();
  const more = keepingWords[language].backup;
  const { size = 0, short = 0 } = status.last ?? {};
  return (
    <>
      {status.trouble && (
        <div role="alert" className={styles.trouble}>
          <strong>{backup.failedTitle}</strong>
          <p>
            {chosen && status.trouble.reason === 'file-missing'
              ? more.folderGone
              : (trouble[status.trouble.reason] ?? trouble.other)}
          </p>
          <Button size="xs" variant="default" onClick={onSaveElsewhere}>
            {backup.saveElsewhere}
          </Button>
        </div>
      )}
      {short > 0 && (
        <div role="alert" className={styles.trouble}>
          <p>{more.short(short)}</p>
          <p>{more.shortAdvice}</p>
        </div>
      )}
      {short === 0 && size > nearlyFull * largestPayload && (
        <p>{more.nearlyFull(sizeText(size, language), sizeText(largestPayload, language))}</p>
      )}
      <div className={styles.standing} data-due={status.due || status.trouble !== null || undefined}>
        <strong>{status.last ? backup.last(dayAndTime(status.last.at, language)) : backup.none}</strong>
        {status.last && status.due && <p>{backup.due}</p>}
        {/* A backup in a folder that has gone is nothing to rely on. */}
        {status.last && !status.due && status.trouble === null && <p>{backup.upToDate}</p>}
        {status.last && <p className={styles.place}>{backup.where(status.last.place)}</p>}
        {chosen && <p className={styles.quiet}>{more.chosenHint}</p>}
      </div>
    </>
  );
}
