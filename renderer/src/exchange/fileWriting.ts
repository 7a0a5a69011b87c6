/** Dossiers as the bytes of an exchange file. */
import type { Dossier } from '../../../shared/dossier/schema.ts';
import {
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  type ExchangeHead,
  type ExchangeKind,
} from '../../../shared/exchange/schema.ts';
import { exchangeText, type FurtherContent, type NamedVersion, type Walk } from '../../../shared/exchange/write.ts';
import { appVersion, dataVersion } from '../../../shared/ipc/identity.ts';
import { sha256 } from './digest.ts';
import { locked } from './encryption.ts';
import { packed } from './packing.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface ExchangeContent {
  kind: ExchangeKind;
  /** The moment as an ISO instant. */
  createdAt: string;
  counts: ExchangeHead['counts'];
  dossiers: Walk<Dossier>;
  versions: Walk<NamedVersion>;
  /** The sets that the dossiers name, their photos and their final reports. */
  further?: FurtherContent;
}

export function exchangeBytes(content: ExchangeContent): Promise<Bytes> {
  const { kind, createdAt, counts, dossiers, versions, further } = content;
  const head = {
    format: EXCHANGE_FORMAT,
    version: EXCHANGE_VERSION,
    kind,
    appVersion,
    dataVersion,
    createdAt,
    counts,
  } as const;
  return packed(exchangeText(head, dossiers, versions, sha256, further));
}

/** The same behind a passphrase: a small JSON file with the parameters in the open. */
export async function lockedBytes(content: Bytes, passphrase: string): Promise<Bytes> {
  const pieces = JSON.stringify(await locked(content, passphrase), null, 1);
  return new TextEncoder().encode(`${pieces}\n`);
}
