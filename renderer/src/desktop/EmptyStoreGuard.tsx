import { Button, Group } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { keepingWords } from '../../../shared/text/keeping.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { useDossierList } from '../start/useDossierList.ts';
import { MessagePage } from '../ui/MessagePage.tsx';
import { useDesktopText } from './useDesktopText.ts';

/** 'fine' once it is known that nothing was lost, or the adviser knows and goes on. */
type Finding = 'looking' | 'fine' | { readonly lost: number };

/**
 * Browsers have lost whole databases at an update. The desktop remembers beside it how many dossiers there were; an
 * empty database where there were some is told before anybody begins anew in it.
 */
export function EmptyStoreGuard({ children }: { children: ReactNode }) {
  const platform = usePlatform();
  const dossiers = useDossierList();
  const count = dossiers === null || dossiers === 'failed' ? null : dossiers.length;
  const [finding, setFinding] = useState<Finding>('looking');

  useEffect(() => {
    if (count === null || finding !== 'looking') return;
    void platform.lastKnownDossiers().then((answer) => {
      const known = answer.status === 'ok' ? (answer.value.dossiers ?? 0) : 0;
      setFinding(count === 0 && known > 0 ? { lost: known } : 'fine');
    });
  }, [platform, count, finding]);

  // Not noted while the question stands: closing the window must not make the loss look like the ordinary state.
  useEffect(() => {
    if (count !== null && finding === 'fine') void platform.noteDossiers(count);
  }, [platform, count, finding]);

  if (typeof finding === 'object') return <Loss count={finding.lost} onGoOn={() => setFinding('fine')} />;
  // Nothing is shown before it is known: a double-clicked file would be taken by a screen that is about to go.
  if (finding === 'looking' && dossiers !== 'failed') return null;
  return children;
}

function Loss({ count, onGoOn }: { count: number; onGoOn: () => void }) {
  const { emptyStore } = useDesktopText();
  const { language } = useLanguage();
  const { backupFolder } = usePlatform();
  const [folder, setFolder] = useState<string | null>(null);
  useEffect(() => {
    void backupFolder?.place().then((answer) => {
      if (answer.status === 'ok') setFolder(answer.value.folder);
    });
  }, [backupFolder]);
  return (
    <MessagePage title={emptyStore.title}>
      <p>{emptyStore.text(count)}</p>
      <p>{folder === null ? emptyStore.backups : keepingWords[language].emptyStoreBackups(folder)}</p>
      <p>{emptyStore.careful}</p>
      <Group>
        <Button
          onClick={() => {
            // The router is not there yet; it reads the address when it comes.
            window.location.hash = '#/data';
            onGoOn();
          }}
        >
          {emptyStore.restore}
        </Button>
        <Button variant="default" onClick={onGoOn}>
          {emptyStore.goOn}
        </Button>
      </Group>
    </MessagePage>
  );
}
