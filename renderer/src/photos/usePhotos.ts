import { useLiveQuery } from 'dexie-react-hooks';
import type { Photo } from '../../../shared/photos/photo.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDossierValue } from '../dossier/useDossier.ts';

const none: readonly Photo[] = [];

/** The photos of the open dossier, in the adviser's order; null until they have been read. */
export function usePhotos(): readonly Photo[] | null {
  const { photos } = useStorage();
  const dossierId = useDossierValue(({ id }) => id);
  const list = useLiveQuery(
    () => photos.list(dossierId).catch((error: unknown) => (console.error(error), none)),
    [photos, dossierId],
  );
  return list ?? null;
}
