import type { VlootwijzerDatabase } from '../../renderer/src/db/database.ts';
import type { Storage } from '../../renderer/src/db/useStorage.ts';
import { sha256 } from '../../renderer/src/exchange/digest.ts';
import { openLocked, readFile } from '../../renderer/src/exchange/fileReading.ts';
import { proposedChoice } from '../../shared/exchange/compare.ts';
import { fileRefusalSentence } from '../../shared/text/exchange.ts';
import { imageFacts } from '../../shared/photos/imageHeader.ts';
import { cheapKey, passphrase } from './hostileExchanges.ts';
import { allRows, openStore } from './stores.ts';

/** A database that files are taken into, one after the other. */
export interface Receiver {
  /** The whole way of a file. Throws when anything on the way throws, or when a refused file changed something. */
  take: (bytes: Uint8Array) => Promise<'accepted' | 'refused'>;
  close: () => void;
}

export async function receiver(): Promise<Receiver> {
  const { database, storage } = await openStore();
  return { take: (bytes) => take(bytes, database, storage), close: () => database.close() };
}

async function take(
  bytes: Uint8Array,
  database: VlootwijzerDatabase,
  storage: Storage,
): Promise<'accepted' | 'refused'> {
  const before = JSON.stringify(await allRows(database));
  const first = await readFile(bytes);
  const reading = first.ok === 'locked' ? await openLocked(first.file, passphrase, cheapKey) : first;
  if (!reading.ok) {
    for (const language of ['nl', 'en'] as const) {
      if (fileRefusalSentence(reading, 'bestand', language).length < 20)
        throw new Error('a refusal without a sentence');
    }
    if (JSON.stringify(await allRows(database)) !== before) throw new Error('a refused file changed the database');
    return 'refused';
  }
  const { exchange } = reading;
  const arrivals = await storage.arrivals.compare(exchange);
  const decisions = arrivals.map((arrival) => {
    return { arrival, choice: proposedChoice(arrival.standing, 'restore'), copy: null };
  });
  await storage.arrivals.takeIn(decisions, exchange.versions, [], exchange.attachments, exchange.laptop);
  // All that is listed can be opened: a file that came in must not leave a dossier that does not.
  for (const { id } of await storage.dossiers.list()) {
    await storage.dossiers.get(id);
    for (const { image } of await storage.photos.list(id)) {
      if (imageFacts(image.bytes).format !== image.format) throw new Error('a photo that is no picture');
    }
    for (const { basis, hash } of await storage.editions.list(id)) {
      if ((await sha256(basis)) !== hash) throw new Error('an edition that is not what it was made from');
    }
  }
  return 'accepted';
}
