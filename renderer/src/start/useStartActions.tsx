import { useCallback, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { proposedChoice, type Arrival } from '../../../shared/exchange/compare.ts';
import { setsOf } from '../db/arrivals.ts';
import type { Exchange } from '../../../shared/exchange/read.ts';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { focusField } from '../desk/focusField.ts';
import { useArrivals } from '../data/useArrivals.tsx';
import { useReadingFiles } from '../data/useReadingFiles.tsx';
import { useStorage } from '../db/useStorage.ts';
import { useText } from '../language/useText.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { nowInstant, today } from '../ui/moments.ts';
import { useToast } from '../ui/useToast.ts';
import { copyOf, withAdviser } from './dossierFiles.ts';
import { useSavingDossier } from './useSavingDossier.tsx';

/** A file whose dossier is on this laptop already: the adviser chooses. */
export type Clash = Arrival & { present: Dossier; exchange: Exchange };

export interface StartActions {
  clash: Clash | null;
  refusal: string | null;
  begin: () => Promise<void>;
  openFile: () => Promise<void>;
  take: (bytes: Uint8Array, fileName: string) => Promise<void>;
  openExample: (dossier: Dossier) => Promise<void>;
  saveFile: (summary: DossierSummary) => Promise<void>;
  remove: (summary: DossierSummary) => Promise<void>;
  settleClash: (choice: 'present' | 'file' | 'copy' | 'cancel') => Promise<void>;
  dismissRefusal: () => void;
  /** The questions that a file may raise; must stand somewhere on the screen. */
  dialogs: ReactNode;
}

export function useStartActions(): StartActions {
  const { dossiers: repository, erasure, arrivals: store, facts } = useStorage();
  const platform = usePlatform();
  const files = useReadingFiles();
  const arrivals = useArrivals();
  const saving = useSavingDossier();
  const { start, noDatabase } = useText().screens;
  const [, navigate] = useLocation();
  const toast = useToast();
  const [clash, setClash] = useState<Clash | null>(null);

  const add = useCallback(
    async (dossier: Dossier): Promise<void> => {
      await repository.put(dossier, null);
      navigate(`/dossier/${dossier.id}/company`);
    },
    [repository, navigate],
  );

  /** One dossier is opened at once; of several is shown what they are. */
  const take = async (bytes: Uint8Array, fileName: string): Promise<void> => {
    const exchange = await files.read(bytes, fileName);
    if (exchange === null) return;
    const [first, ...others] = exchange.dossiers;
    if (!first || others.length > 0) return arrivals.look(exchange, fileName, 'import');
    const [arrival] = await store.compare(exchange);
    const { arriving, present, standing } = arrival;
    if (present !== null && standing !== 'same') {
      // Whatever is chosen next, a set more changes nothing.
      await store.takeIn([], [], setsOf(exchange));
      return setClash({ arriving, present, standing, exchange });
    }
    const choice = standing === 'erased' ? 'add' : proposedChoice(standing, 'import');
    await store.takeIn([{ arrival, choice, copy: null }], exchange.versions, setsOf(exchange), exchange.attachments);
    navigate(`/dossier/${arriving.id}/company`);
  };

  /** Whatever the storage answers, the adviser hears of it. */
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      console.error(error);
      toast({ text: noDatabase.text, tone: 'bad' });
    }
  };

  return {
    clash,
    refusal: files.refusal,
    take: (bytes, fileName) => guarded(() => take(bytes, fileName)),
    begin: () =>
      guarded(async () => {
        const adviser = await facts.get('adviser');
        await add(withAdviser(emptyDossier(crypto.randomUUID(), nowInstant(), today()), adviser));
        focusField('company.name', () => undefined);
      }),
    openFile: () =>
      guarded(async () => {
        const answer = await platform.openDossierFile();
        if (answer.status !== 'ok') return toast({ text: start.notOpened, tone: 'bad' });
        if (answer.value.outcome === 'opened') await take(answer.value.bytes, answer.value.fileName);
      }),
    openExample: (dossier) =>
      guarded(() => add(copyOf(dossier, crypto.randomUUID(), nowInstant(), dossier.company.name))),
    saveFile: ({ id }) =>
      guarded(async () => {
        await saving.save(await repository.get(id), true);
      }),
    remove: ({ id, name }) =>
      guarded(async () => {
        await erasure.erase([id], nowInstant());
        toast({ text: start.removed(name || start.nameless) });
      }),
    settleClash: (choice) =>
      guarded(async () => {
        if (clash && choice === 'present') navigate(`/dossier/${clash.present.id}/company`);
        if (clash && choice === 'file') {
          const { versions, attachments } = clash.exchange;
          await store.takeIn([{ arrival: clash, choice: 'takeFile', copy: null }], versions, [], attachments);
          navigate(`/dossier/${clash.arriving.id}/company`);
        }
        if (clash && choice === 'copy') {
          const name = start.copyName(clash.arriving.company.name ?? start.nameless);
          const copy = copyOf(clash.arriving, crypto.randomUUID(), nowInstant(), name);
          // With its photos, which stand beside the record.
          await store.takeIn([{ arrival: clash, choice: 'keepBoth', copy }], [], [], clash.exchange.attachments);
          navigate(`/dossier/${copy.id}/company`);
        }
        setClash(null);
      }),
    dismissRefusal: files.dismiss,
    dialogs: (
      <>
        {files.dialog}
        {arrivals.dialog}
        {saving.dialog}
      </>
    ),
  };
}
