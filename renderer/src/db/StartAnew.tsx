import { Button } from '@mantine/core';
import { useState } from 'react';
import { backupFacts } from '../../../shared/exchange/backupNames.ts';
import type { Exchange } from '../../../shared/exchange/read.ts';
import { useReadingFiles } from '../data/useReadingFiles.tsx';
import { useDataText } from '../language/useDataText.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { dayAndTime } from '../ui/moments.ts';
import { reloadPage } from '../ui/reloading.ts';
import { startAnewWith } from './startAnew.ts';

/** Offered only where the database does not open. The backup is read and checked before anything is emptied. */
export function StartAnew() {
  const { damaged } = useDataText();
  const { language } = useLanguage();
  const platform = usePlatform();
  const files = useReadingFiles();
  const [ready, setReady] = useState<{ exchange: Exchange; moment: string } | null>(null);
  const [failed, setFailed] = useState(false);

  const take = async (bytes: Uint8Array, fileName: string): Promise<void> => {
    const exchange = await files.read(bytes, fileName);
    if (!exchange) return;
    const at = exchange.head?.createdAt ?? backupFacts(fileName)?.at ?? '';
    setReady({ exchange, moment: dayAndTime(at, language) });
  };
  const takeNewest = async (): Promise<void> => {
    const listed = await platform.backups?.list();
    const newest = listed?.status === 'ok' ? listed.value.backups[0] : undefined;
    const content = newest && (await platform.backups?.read(newest.fileName));
    if (content?.status === 'ok' && newest) await take(content.value.bytes, newest.fileName);
    else setFailed(true);
  };
  const takeFile = async (): Promise<void> => {
    const answer = await platform.openDossierFile();
    if (answer.status !== 'ok') setFailed(true);
    else if (answer.value.outcome === 'opened') await take(answer.value.bytes, answer.value.fileName);
  };
  const doIt = (): void => {
    if (ready) startAnewWith(ready.exchange).then(reloadPage, () => setFailed(true));
  };

  return (
    <details>
      <summary>{damaged.startAnew}</summary>
      <p>{damaged.startAnewText}</p>
      {platform.backups && (
        <Button variant="default" size="xs" onClick={() => void takeNewest()}>
          {damaged.useNewest}
        </Button>
      )}
      <Button variant="default" size="xs" onClick={() => void takeFile()}>
        {damaged.useFile}
      </Button>
      {files.refusal && <p role="alert">{files.refusal}</p>}
      {failed && <p role="alert">{damaged.failed}</p>}
      {ready && (
        <>
          <p>{damaged.confirm(ready.exchange.dossiers.length, ready.moment)}</p>
          <Button color="red" size="xs" onClick={doIt}>
            {damaged.doIt}
          </Button>
        </>
      )}
      {files.dialog}
    </details>
  );
}
