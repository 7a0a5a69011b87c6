import { Button } from '@mantine/core';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { dataVersion } from '../../../shared/ipc/identity.ts';
import { BackupsByThemselves } from '../backups/BackupsByThemselves.tsx';
import { NoBackupError, openWithBackups, type OpenStore } from '../backups/openWithBackups.ts';
import { BackupsContext } from '../backups/useBackups.ts';
import { useDataText } from '../language/useDataText.ts';
import { useText } from '../language/useText.ts';
import { ParameterSetsProvider } from '../parameterSets/ParameterSetsProvider.tsx';
import type { Platform } from '../platform/platform.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { MessagePage } from '../ui/MessagePage.tsx';
import { nowInstant } from '../ui/moments.ts';
import { reloadPage } from '../ui/reloading.ts';
import { NewerDatabaseError } from './database.ts';
import { askToStay } from './persistence.ts';
import { StartAnew } from './StartAnew.tsx';
import { StorageContext } from './useStorage.ts';

type Opening = { state: 'busy' } | { state: 'open'; store: OpenStore } | { state: 'refused'; error: unknown };

/** Opened once for the life of the page; a second opening would make a second connection. */
let opening: Promise<OpenStore> | null = null;

function openOnce(platform: Platform): Promise<OpenStore> {
  opening ??= openWithBackups(platform, nowInstant);
  return opening;
}

/** Nothing of the program is shown until the database is open and known to be ours to write in. */
export function DatabaseGate({ children }: { children: ReactNode }) {
  const platform = usePlatform();
  const [result, setResult] = useState<Opening>({ state: 'busy' });

  const take = useCallback((store: Promise<OpenStore>): void => {
    store.then(
      (open) => {
        setResult({ state: 'open', store: open });
        void askToStay();
      },
      (error: unknown) => setResult({ state: 'refused', error }),
    );
  }, []);
  useEffect(() => take(openOnce(platform)), [take, platform]);

  if (result.state === 'busy') return null;
  if (result.state === 'refused') {
    const goOn = (): void => {
      opening = openWithBackups(platform, nowInstant, true);
      take(opening);
    };
    return <Refusal error={result.error} onGoOn={goOn} />;
  }
  return (
    <StorageContext value={result.store.storage}>
      <BackupsContext value={result.store.keeper}>
        <BackupsByThemselves />
        <ParameterSetsProvider repository={result.store.storage.parameterSets}>{children}</ParameterSetsProvider>
      </BackupsContext>
    </StorageContext>
  );
}

function Refusal({ error, onGoOn }: { error: unknown; onGoOn: () => void }) {
  const { newer, noDatabase, panic } = useText().screens;
  const { conversion, trouble } = useDataText();
  if (error instanceof NewerDatabaseError) {
    return (
      <MessagePage title={newer.title}>
        <p>{newer.text(error.found, dataVersion)}</p>
        <p>{newer.whatToDo}</p>
      </MessagePage>
    );
  }
  if (error instanceof NoBackupError) {
    return (
      <MessagePage title={conversion.title}>
        <p>{conversion.text}</p>
        <p>{trouble[error.reason] ?? trouble.other}</p>
        <Button onClick={() => reloadPage()}>{conversion.again}</Button>
        <Button variant="default" onClick={onGoOn}>
          {conversion.goOn}
        </Button>
        <p>{conversion.goOnText}</p>
      </MessagePage>
    );
  }
  return (
    <MessagePage title={noDatabase.title}>
      <p>{noDatabase.text}</p>
      <Button onClick={() => reloadPage()}>{panic.again}</Button>
      <StartAnew />
      <details>
        <summary>{panic.detail}</summary>
        <pre>{linesOnce(String(error))}</pre>
      </details>
    </MessagePage>
  );
}

/** The error of the browser that Dexie wraps often says the same. */
function linesOnce(text: string): string {
  return [...new Set(text.split('\n').map((line) => line.trim()))].join('\n');
}
