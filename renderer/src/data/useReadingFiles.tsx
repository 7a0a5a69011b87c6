import { useRef, useState, type ReactNode } from 'react';
import type { Exchange } from '../../../shared/exchange/read.ts';
import { fileRefusalSentence } from '../../../shared/text/exchange.ts';
import { openLocked, readFile } from '../exchange/fileReading.ts';
import { useSaid } from '../language/useSaid.ts';
import { UnlockDialog } from './UnlockDialog.tsx';

export interface ReadingFiles {
  /** The dossiers in a file; null when it was refused or the adviser gave no passphrase. */
  read: (bytes: Uint8Array, fileName: string) => Promise<Exchange | null>;
  /** Why the last file was refused. */
  refusal: string | null;
  dismiss: () => void;
  /** Must stand somewhere on the screen: asks for the passphrase of a locked file. */
  dialog: ReactNode;
}

interface Asking {
  fileName: string;
  wrong: boolean;
  /** Null when the adviser cancels. */
  answer: (passphrase: string | null) => void;
}

export function useReadingFiles(): ReadingFiles {
  const [refusal, refuse] = useSaid();
  const [asking, setAsking] = useState<Asking | null>(null);
  /** The dialog fades out: until then it keeps saying what it said. */
  const [busy, setBusy] = useState(false);
  const reading = useRef(0);

  const ask = (fileName: string, wrong: boolean): Promise<string | null> =>
    new Promise((resolve) => {
      setAsking({ fileName, wrong, answer: resolve });
    });

  const read: ReadingFiles['read'] = async (bytes, fileName) => {
    reading.current += 1;
    const mine = reading.current;
    refuse(null);
    let result = await readFile(bytes);
    for (let wrong = false; result.ok === 'locked';) {
      const { file } = result;
      // One question after the other.
      // oxlint-disable-next-line no-await-in-loop
      const passphrase = await ask(fileName, wrong);
      if (passphrase === null) {
        setAsking(null);
        return null;
      }
      setBusy(true);
      // Tried before it is asked again.
      // oxlint-disable-next-line no-await-in-loop
      const opened = await openLocked(file, passphrase);
      setBusy(false);
      wrong = !opened.ok && opened.reason === 'wrongPassphrase';
      if (!wrong) result = opened;
    }
    setAsking(null);
    if (result.ok) return result.exchange;
    const refused = result;
    if (mine === reading.current) refuse((language) => fileRefusalSentence(refused, fileName, language));
    return null;
  };

  const dialog = (
    <UnlockDialog
      opened={asking !== null}
      fileName={asking?.fileName ?? ''}
      wrong={asking?.wrong ?? false}
      busy={busy}
      onAnswer={(passphrase) => asking?.answer(passphrase)}
    />
  );
  return { read, refusal, dismiss: () => refuse(null), dialog };
}
