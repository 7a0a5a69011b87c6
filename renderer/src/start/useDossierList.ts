import { useLiveQuery } from 'dexie-react-hooks';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { useRepository } from '../db/useStorage.ts';

/** The stored dossiers, kept up to date. Null while loading; 'failed' when the database does not answer. */
export function useDossierList(): readonly DossierSummary[] | 'failed' | null {
  const repository = useRepository();
  return useLiveQuery(async () => repository.list().catch(() => 'failed' as const), [repository]) ?? null;
}
