import { useState, type ReactNode } from 'react';
import { proposedChoice, type Arrival, type Choice } from '../../../shared/exchange/compare.ts';
import type { Exchange } from '../../../shared/exchange/read.ts';
import type { NamedVersion } from '../../../shared/exchange/write.ts';
import { dataWords } from '../../../shared/text/data.ts';
import { useBackups } from '../backups/useBackups.ts';
import { setsOf } from '../db/arrivals.ts';
import { ChangedMeanwhileError } from '../db/storageErrors.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDataText } from '../language/useDataText.ts';
import { useSaid } from '../language/useSaid.ts';
import { useText } from '../language/useText.ts';
import { copyOf } from '../start/dossierFiles.ts';
import { nowInstant } from '../ui/moments.ts';
import { useToast } from '../ui/useToast.ts';
import { ArrivalDialog } from './ArrivalDialog.tsx';

export type Purpose = 'import' | 'restore';

export interface Arriving {
  fileName: string;
  purpose: Purpose;
  exchange: Exchange;
  arrivals: readonly Arrival[];
  /** Named versions that are not here yet. */
  versions: readonly NamedVersion[];
  /** How many photos and final reports are not here yet, of dossiers that are. */
  attachments: number;
}

/** Shows what a file or backup holds, lets the adviser choose, and takes it in as a whole or not at all. */
export function useArrivals(): {
  look: (exchange: Exchange, fileName: string, purpose: Purpose) => Promise<void>;
  dialog: ReactNode;
} {
  const { arrivals: store } = useStorage();
  const keeper = useBackups();
  const { arrival: words } = useDataText();
  const { start } = useText().screens;
  const toast = useToast();
  const [arriving, setArriving] = useState<Arriving | null>(null);
  const [trouble, setTrouble] = useSaid();
  const [busy, setBusy] = useState(false);

  const look = async (exchange: Exchange, fileName: string, purpose: Purpose): Promise<void> => {
    setTrouble(null);
    const [found, versions, attachments] = await Promise.all([
      store.compare(exchange),
      store.missing(exchange.versions),
      store.missingAttachments(exchange),
    ]);
    setArriving({ fileName, purpose, exchange, arrivals: found, versions, attachments });
  };

  const takeIn = async (choices: ReadonlyMap<string, Choice>): Promise<void> => {
    if (!arriving) return;
    const { purpose, versions, exchange } = arriving;
    const decisions = arriving.arrivals.map((arrival) => {
      const choice = choices.get(arrival.arriving.id) ?? proposedChoice(arrival.standing, purpose);
      const name = start.copyName(arrival.arriving.company.name ?? start.nameless);
      const copy = choice === 'keepBoth' ? copyOf(arrival.arriving, crypto.randomUUID(), nowInstant(), name) : null;
      return { arrival, choice, copy };
    });
    // The present state outside the database as well, before any of it is replaced.
    if (decisions.some(({ choice }) => choice === 'takeFile') || purpose === 'restore') {
      const { outcome } = await keeper.make(purpose);
      if (outcome === 'failed' && purpose === 'restore')
        return setTrouble((language) => dataWords[language].arrival.noSnapshot);
    }
    await store.takeIn(
      decisions,
      versions,
      setsOf(exchange),
      exchange.attachments,
      purpose === 'restore' ? exchange.laptop : [],
    );
    const changed = decisions.filter(({ choice }) => choice !== 'leave' && choice !== 'keepPresent').length;
    setArriving(null);
    toast({ text: words.done(changed) });
  };

  const confirm = async (choices: ReadonlyMap<string, Choice>): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      await takeIn(choices);
    } catch (error) {
      console.error(error);
      setTrouble((language) => {
        const { changedMeanwhile, failed } = dataWords[language].arrival;
        return error instanceof ChangedMeanwhileError ? changedMeanwhile : failed;
      });
    } finally {
      setBusy(false);
    }
  };

  const dialog = (
    <ArrivalDialog
      arriving={arriving}
      trouble={trouble}
      busy={busy}
      onConfirm={(choices) => void confirm(choices)}
      onClose={() => setArriving(null)}
    />
  );
  return { look, dialog };
}
