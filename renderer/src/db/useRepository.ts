import { createContext, use } from 'react';
import type { DossierRepository } from './dossierRepository.ts';

export const RepositoryContext = createContext<DossierRepository | null>(null);

export function useRepository(): DossierRepository {
  const repository = use(RepositoryContext);
  if (!repository) throw new Error('useRepository needs a DatabaseGate above it.');
  return repository;
}
