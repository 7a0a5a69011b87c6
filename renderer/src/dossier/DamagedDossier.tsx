import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDataText } from '../language/useDataText.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { nowInstant } from '../ui/moments.ts';
import { reloadPage } from '../ui/reloading.ts';

/** The ways out for a dossier that cannot be read: its last readable version, and the row as it is in a file. */
export function DamagedDossier({ id }: { id: string }) {
  const { dossiers, history } = useStorage();
  const { damaged } = useDataText();
  const platform = usePlatform();
  const [readable, setReadable] = useState<Dossier | null>(null);

  useEffect(() => {
    const look = async (): Promise<void> => {
      for (const version of await history.list(id)) {
        // The first that opens is the newest one.
        // oxlint-disable-next-line no-await-in-loop
        const dossier = await history.open(version.id).catch(() => null);
        if (dossier) return setReadable(dossier);
      }
    };
    look().catch((error: unknown) => console.error(error));
  }, [history, id]);

  const goBack = async (dossier: Dossier): Promise<void> => {
    // Stored without having seen what is there: that goes into the history as it is.
    await dossiers.put({ ...dossier, id, changedAt: nowInstant() }, null);
    reloadPage();
  };
  const saveRaw = async (): Promise<void> => {
    const text = JSON.stringify(await dossiers.raw(id), null, 2);
    await platform.exportDossier(text, `${damaged.rawName}.json`);
  };

  return (
    <>
      {readable && <Button onClick={() => void goBack(readable)}>{damaged.back}</Button>}
      <Button variant="default" onClick={() => void saveRaw()}>
        {damaged.saveRaw}
      </Button>
    </>
  );
}
