import type { Transaction } from 'dexie';

/** One step of the database. Its file is frozen once released; a test fills the version before it and reopens. */
export interface Migration {
  readonly version: number;
  /** Stores that are new or have other indexes, as Dexie writes them: the key first. */
  readonly stores: Readonly<Record<string, string>>;
  /** Fills what the version before did not have. When it throws, the database stays as it was. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
