import { createContext, use } from 'react';
import { arrivals, type Arrivals } from './arrivals.ts';
import type { VlootwijzerDatabase } from './database.ts';
import { dossierRepository, type DossierRepository } from './dossierRepository.ts';
import { editionRepository, type EditionRepository } from './editionRepository.ts';
import { erasure, type Erasure } from './erasure.ts';
import { factKeeper, type FactKeeper } from './facts.ts';
import { dossierHistory, type DossierHistory } from './history.ts';
import { municipalityNotes, type MunicipalityNotes } from './municipalityNotes.ts';
import { parameterSetRepository, type ParameterSetRepository } from './parameterSetRepository.ts';
import { photoRepository, type PhotoRepository } from './photoRepository.ts';
import { storeContent, type StoreContent } from './storeContent.ts';

/** The database by what is done with it. Nothing else touches its stores. */
export interface Storage {
  dossiers: DossierRepository;
  history: DossierHistory;
  arrivals: Arrivals;
  erasure: Erasure;
  content: StoreContent;
  facts: FactKeeper;
  parameterSets: ParameterSetRepository;
  municipalities: MunicipalityNotes;
  editions: EditionRepository;
  photos: PhotoRepository;
}

export function storageIn(database: VlootwijzerDatabase): Storage {
  const history = dossierHistory(database);
  return {
    dossiers: dossierRepository(database),
    history,
    arrivals: arrivals(database),
    erasure: erasure(database),
    content: storeContent(database, history),
    facts: factKeeper(database),
    parameterSets: parameterSetRepository(database),
    municipalities: municipalityNotes(database),
    editions: editionRepository(database),
    photos: photoRepository(database),
  };
}

export const StorageContext = createContext<Storage | null>(null);

export function useStorage(): Storage {
  const storage = use(StorageContext);
  if (!storage) throw new Error('useStorage needs a DatabaseGate above it.');
  return storage;
}

export function useRepository(): DossierRepository {
  return useStorage().dossiers;
}
