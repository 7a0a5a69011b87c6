import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { dataVersion } from '../../../shared/ipc/identity.ts';
import { useText } from '../language/useText.ts';
import { ParameterSetsProvider } from '../parameterSets/ParameterSetsProvider.tsx';
import { MessagePage } from '../ui/MessagePage.tsx';
import { NewerDatabaseError, openDatabase } from './database.ts';
import { dossierRepository, type DossierRepository } from './dossierRepository.ts';
import { parameterSetRepository, type ParameterSetRepository } from './parameterSetRepository.ts';
import { askToStay } from './persistence.ts';
import { RepositoryContext } from './useRepository.ts';

interface Opened {
  repository: DossierRepository;
  parameterSets: ParameterSetRepository;
}

type Opening = { state: 'busy' } | ({ state: 'open' } & Opened) | { state: 'refused'; error: unknown };

/** Opened once for the life of the page; a second opening would make a second connection. */
let opening: Promise<Opened> | null = null;

function openOnce(): Promise<Opened> {
  opening ??= openDatabase().then((database) => ({
    repository: dossierRepository(database),
    parameterSets: parameterSetRepository(database),
  }));
  return opening;
}

/** Nothing of the program is shown until the database is open and known to be ours to write in. */
export function DatabaseGate({ children }: { children: ReactNode }) {
  const [result, setResult] = useState<Opening>({ state: 'busy' });
  useEffect(() => {
    openOnce().then(
      (opened) => {
        setResult({ state: 'open', ...opened });
        void askToStay();
      },
      (error: unknown) => setResult({ state: 'refused', error }),
    );
  }, []);
  if (result.state === 'busy') return null;
  if (result.state === 'refused') return <Refusal error={result.error} />;
  return (
    <RepositoryContext value={result.repository}>
      <ParameterSetsProvider repository={result.parameterSets}>{children}</ParameterSetsProvider>
    </RepositoryContext>
  );
}

function Refusal({ error }: { error: unknown }) {
  const { newer, noDatabase, panic } = useText().screens;
  if (error instanceof NewerDatabaseError) {
    return (
      <MessagePage title={newer.title}>
        <p>{newer.text(error.found, dataVersion)}</p>
        <p>{newer.whatToDo}</p>
      </MessagePage>
    );
  }
  return (
    <MessagePage title={noDatabase.title}>
      <p>{noDatabase.text}</p>
      <Button onClick={() => window.location.reload()}>{panic.again}</Button>
      <details>
        <summary>{panic.detail}</summary>
        <pre>{String(error)}</pre>
      </details>
    </MessagePage>
  );
}
