import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { DossierNotFoundError, DossierUnreadableError } from '../db/storageErrors.ts';
import { useRepository } from '../db/useStorage.ts';
import { useText } from '../language/useText.ts';
import { newestSet } from '../../../shared/parameters/sets.ts';
import { useParameterSets } from '../parameterSets/useParameterSets.ts';
import { MessagePage, WaysOut } from '../ui/MessagePage.tsx';
import { nowInstant } from '../ui/moments.ts';
import { useWaysBackEnding } from '../ui/useToast.ts';
import { DamagedDossier } from './DamagedDossier.tsx';
import { createDossierStore, type DossierStore } from './dossierStore.ts';
import { ProblemsProvider } from './ProblemsProvider.tsx';
import { DossierStoreContext } from './useDossier.ts';
import { useFollowingOtherWindows } from './useOtherWindows.ts';
import { useSavingAtPauses } from './useSavingAtPauses.ts';
import { useUndoKeys } from './useUndoKeys.ts';

type Opening = { state: 'busy' } | { state: 'open'; store: DossierStore } | { state: 'refused'; error: unknown };

/** Opens a dossier for everything below it. */
export function DossierGate({ id, children }: { id: string; children: ReactNode }) {
  const repository = useRepository();
  const { sets } = useParameterSets();
  const newest = useRef('');
  useEffect(() => {
    newest.current = newestSet(sets).key;
  }, [sets]);
  const [opening, setOpening] = useState<Opening>({ state: 'busy' });
  useEffect(() => {
    let gone = false;
    repository.get(id).then(
      (dossier) => {
        if (gone) return;
        const store = createDossierStore({
          dossier,
          save: repository.put,
          now: nowInstant,
          edition: () => newest.current,
        });
        setOpening({ state: 'open', store });
      },
      (error: unknown) => {
        if (!gone) setOpening({ state: 'refused', error });
      },
    );
    return () => {
      gone = true;
    };
  }, [id, repository]);

  if (opening.state === 'refused') return <Refusal id={id} error={opening.error} />;
  if (opening.state === 'busy') return null;
  return <OpenDossier store={opening.store}>{children}</OpenDossier>;
}

function OpenDossier({ store, children }: { store: DossierStore; children: ReactNode }) {
  useSavingAtPauses(store);
  useFollowingOtherWindows(store);
  useUndoKeys(store);
  // Outside its dossier "undo" would write behind the back of whoever opens it next.
  useWaysBackEnding();
  return (
    <DossierStoreContext value={store}>
      <ProblemsProvider>{children}</ProblemsProvider>
    </DossierStoreContext>
  );
}

function Refusal({ id, error }: { id: string; error: unknown }) {
  const { screens } = useText();
  const [, navigate] = useLocation();
  const words =
    error instanceof DossierNotFoundError
      ? { title: screens.notFound.title, text: screens.notFound.text }
      : error instanceof DossierUnreadableError
        ? { title: screens.unreadable.title, text: screens.unreadable.text(error.detail) }
        : screens.noDatabase;
  return (
    <MessagePage title={words.title}>
      <p>{words.text}</p>
      <WaysOut>
        {error instanceof DossierUnreadableError && <DamagedDossier id={id} />}
        <Button variant={error instanceof DossierUnreadableError ? 'default' : 'filled'} onClick={() => navigate('/')}>
          {screens.desk.toStart}
        </Button>
      </WaysOut>
    </MessagePage>
  );
}
