import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { readDossier } from '../../../shared/dossier/read.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { refusalSentence } from '../../../shared/text/problems.ts';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { useRepository } from '../db/useRepository.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { nowInstant, today } from '../ui/moments.ts';
import { useToast } from '../ui/useToast.ts';
import { copyOf, dossierFileName, dossierText } from './dossierFiles.ts';

/** A file whose dossier is on this laptop already: the adviser chooses. */
export interface Clash {
  arriving: Dossier;
  present: Dossier;
}

export interface StartActions {
  clash: Clash | null;
  refusal: string | null;
  begin: () => Promise<void>;
  openFile: () => Promise<void>;
  take: (text: string, fileName: string) => Promise<void>;
  openExample: (dossier: Dossier) => Promise<void>;
  saveFile: (summary: DossierSummary) => Promise<void>;
  remove: (summary: DossierSummary) => Promise<void>;
  settleClash: (choice: 'present' | 'copy' | 'cancel') => Promise<void>;
  dismissRefusal: () => void;
}

export function useStartActions(): StartActions {
  const repository = useRepository();
  const platform = usePlatform();
  const { language } = useLanguage();
  const { start, noDatabase } = useText().screens;
  const [, navigate] = useLocation();
  const toast = useToast();
  const [clash, setClash] = useState<Clash | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const add = useCallback(
    async (dossier: Dossier): Promise<void> => {
      await repository.put(dossier, null);
      navigate(`/dossier/${dossier.id}/company`);
    },
    [repository, navigate],
  );

  const take = useCallback(
    async (text: string, fileName: string): Promise<void> => {
      const reading = readDossier(text);
      if (!reading.ok) return setRefusal(refusalSentence(reading, fileName, language));
      setRefusal(null);
      const { dossier } = reading;
      if (!(await repository.has(dossier.id))) return add(dossier);
      const present = await repository.get(dossier.id);
      if (present.changedAt === dossier.changedAt) return navigate(`/dossier/${dossier.id}/company`);
      setClash({ arriving: dossier, present });
    },
    [repository, language, add, navigate],
  );

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
    refusal,
    take: (text, fileName) => guarded(() => take(text, fileName)),
    begin: () => guarded(() => add(emptyDossier(crypto.randomUUID(), nowInstant(), today()))),
    openFile: () =>
      guarded(async () => {
        const answer = await platform.openDossierFile();
        if (answer.status !== 'ok') return toast({ text: start.notOpened, tone: 'bad' });
        if (answer.value.outcome === 'opened') await take(answer.value.text, answer.value.fileName);
      }),
    openExample: (dossier) =>
      guarded(() => add(copyOf(dossier, crypto.randomUUID(), nowInstant(), dossier.company.name))),
    saveFile: ({ id }) =>
      guarded(async () => {
        const dossier = await repository.get(id);
        const answer = await platform.exportDossier(dossierText(dossier), dossierFileName(dossier, start.nameless));
        if (answer.status !== 'ok') toast({ text: start.notSaved, tone: 'bad' });
        else if (answer.value.outcome === 'saved') toast({ text: start.saved(answer.value.fileName) });
      }),
    remove: ({ id, name }) =>
      guarded(async () => {
        await repository.delete(id);
        toast({ text: start.removed(name || start.nameless) });
      }),
    settleClash: (choice) =>
      guarded(async () => {
        if (clash && choice === 'present') navigate(`/dossier/${clash.present.id}/company`);
        if (clash && choice === 'copy') {
          const name = start.copyName(clash.arriving.company.name ?? start.nameless);
          await add(copyOf(clash.arriving, crypto.randomUUID(), nowInstant(), name));
        }
        setClash(null);
      }),
    dismissRefusal: () => setRefusal(null),
  };
}
