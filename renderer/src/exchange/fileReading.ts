/** From the bytes of a file, whatever it turns out to be, to the dossiers in it or the reason why not. */
import { readExchange, type ExchangeReading } from '../../../shared/exchange/read.ts';
import type { EncryptedFile } from '../../../shared/exchange/schema.ts';
import type { FileRefusal } from '../../../shared/text/exchange.ts';
import { sha256 } from './digest.ts';
import { makeKey, unlocked, WrongPassphraseError, type KeyMaker } from './encryption.ts';
import { PackingError, textIn } from './packing.ts';

type Opened = Extract<ExchangeReading, { ok: true }>;
export type FileReading = Opened | Extract<ExchangeReading, { ok: 'locked' }> | ({ ok: false } & FileRefusal);

export async function readFile(bytes: Uint8Array): Promise<FileReading> {
  try {
    return await readExchange(await textIn(bytes), sha256);
  } catch (error) {
    if (error instanceof PackingError) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** The dossiers behind a passphrase. A locked file in a locked file is not ours. */
export async function openLocked(
  file: EncryptedFile,
  passphrase: string,
  keyOf: KeyMaker = makeKey,
): Promise<Opened | ({ ok: false } & FileRefusal)> {
  try {
    const reading = await readFile(await unlocked(file, passphrase, keyOf));
    return reading.ok === 'locked' ? { ok: false, reason: 'notADossier' } : reading;
  } catch (error) {
    if (error instanceof WrongPassphraseError) return { ok: false, reason: 'wrongPassphrase' };
    throw error;
  }
}
