import { useState } from 'react';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { largestPayload } from '../../../shared/ipc/contract.ts';
import { keepingWords } from '../../../shared/text/keeping.ts';
import { FileTooLargeError } from '../exchange/filePacking.ts';
import { packAside } from '../exchange/packingClient.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDataText } from '../language/useDataText.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { fileNameFor } from '../start/dossierFiles.ts';
import { nowInstant, today } from '../ui/moments.ts';
import { useToast } from '../ui/useToast.ts';

/** Writes dossiers to a file, in the open or behind a passphrase. Tells whether it was saved. */
export function useExporting(): {
  busy: boolean;
  save: (chosen: readonly DossierSummary[], passphrase: string | null) => Promise<boolean>;
} {
  const { content } = useStorage();
  const platform = usePlatform();
  const { exchange, backup } = useDataText();
  const { language } = useLanguage();
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  const save = async (chosen: readonly DossierSummary[], passphrase: string | null): Promise<boolean> => {
    setBusy(true);
    try {
      const ids = chosen.map(({ id }) => id);
      const order = { kind: 'transfer', createdAt: nowInstant(), ids, passphrase, largest: largestPayload } as const;
      const { bytes, left } = await packAside(content, order);
      const fallback = exchange.fileName(chosen.length);
      const name = chosen.length === 1 ? fileNameFor(chosen[0].name, fallback) : `Vlootwijzer ${fallback}`;
      const answer = await platform.saveExchange(bytes, `${name} ${today()}.vlootwijzer`);
      if (answer.status !== 'ok') {
        toast({ text: exchange.notSaved, tone: 'bad' });
        return false;
      }
      if (answer.value.outcome === 'cancelled') return false;
      const missing = left.length === 0 ? '' : ` ${backup.left(left.join(', '))}`;
      toast({ text: `${exchange.saved(answer.value.fileName)}${missing}`, tone: missing === '' ? 'plain' : 'bad' });
      return true;
    } catch (error) {
      console.error(error);
      const text = error instanceof FileTooLargeError ? keepingWords[language].exportTooLarge : exchange.notSaved;
      toast({ text, tone: 'bad' });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, save };
}
