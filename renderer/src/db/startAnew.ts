/** The last resort for a database that no longer opens: an empty one, filled from a backup that was read before. */
import { Dexie, type DexieOptions } from 'dexie';
import type { Exchange } from '../../../shared/exchange/read.ts';
import { databaseName } from '../../../shared/ipc/identity.ts';
import { arrivals, setsOf } from './arrivals.ts';
import { openDatabase } from './database.ts';

export async function startAnewWith(
  exchange: Exchange,
  host: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {},
): Promise<void> {
  await new Dexie(databaseName, host).delete();
  const database = await openDatabase(host);
  const decisions = exchange.dossiers.map((arriving) => ({
    arrival: { arriving, present: null, standing: 'new' as const },
    choice: 'add' as const,
    copy: null,
  }));
  const { versions, attachments, laptop } = exchange;
  await arrivals(database).takeIn(decisions, versions, setsOf(exchange), attachments, laptop);
  database.close();
}
