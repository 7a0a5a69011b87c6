import { useEffect, useState } from 'react';
import type { DossierSummary } from '../db/dossierRepository.ts';
import type { Attached } from '../db/storeContent.ts';
import { useStorage } from '../db/useStorage.ts';

/** What belongs to the chosen dossiers beside their records; null while it is looked up, and where there is nothing. */
export function useAttached(list: readonly DossierSummary[], chosen: readonly DossierSummary[]): Attached | null {
  const { content } = useStorage();
  // The list behind may change while the dialog is open; it was opened for these.
  const [ids] = useState(() => list.map(({ id }) => id));
  const [found, setFound] = useState<ReadonlyMap<string, Attached>>(new Map());
  useEffect(() => {
    content.attached(ids).then(setFound, (error: unknown) => console.error(error));
  }, [content, ids]);
  const theirs = chosen.flatMap(({ id }) => found.get(id) ?? []);
  if (theirs.length === 0) return null;
  return theirs.reduce((sum, one) => ({
    photos: sum.photos + one.photos,
    editions: sum.editions + one.editions,
    bytes: sum.bytes + one.bytes,
  }));
}
