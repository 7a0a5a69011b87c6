import { useLiveQuery } from 'dexie-react-hooks';
import type { EditionRecord } from '../../../shared/editions/editions.ts';
import type { ReportFileFacts } from '../db/editionRepository.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDossierValue } from '../dossier/useDossier.ts';

export interface Editions {
  /** Newest first. */
  editions: readonly EditionRecord[];
  files: readonly ReportFileFacts[];
}

/** The final reports of the open dossier; null until they have been read, 'failed' where they cannot be. */
export function useEditions(): Editions | 'failed' | null {
  const { editions: store } = useStorage();
  const dossierId = useDossierValue(({ id }) => id);
  // Two questions, watched apart: what follows a wait for anything but Dexie is not watched.
  const editions = useLiveQuery(() => store.list(dossierId).catch(() => 'failed' as const), [store, dossierId]);
  const files = useLiveQuery(() => store.files(dossierId).catch(() => 'failed' as const), [store, dossierId]);
  if (editions === undefined || files === undefined) return null;
  return editions === 'failed' || files === 'failed' ? 'failed' : { editions, files };
}
