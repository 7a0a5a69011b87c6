/**
 * Data version 2: the list and the search no longer read whole dossiers; every dossier has a history; what was deleted
 * on purpose is known, so that a restore does not bring it back; parameter sets are kept. Frozen once released.
 */
import type { Transaction } from 'dexie';
import type { Dossier } from '../../../../shared/dossier/schema.ts';
import type { Migration } from './migration.ts';
import type { DossierRow } from './version1.ts';

/** One line of the list, and what it is searched by. */
export interface SummaryRow {
  id: string;
  changedAt: string;
  /** Name of the company, or empty. */
  name: string;
  businessPark: string | null;
  municipality: string | null;
  kvkNumber: string | null;
  visitDate: string | null;
  adviser: string | null;
  /** Names of the people spoken to. */
  people: readonly string[];
}

/** Compressed JSON where the browser can compress, else the JSON itself. */
export type Packed = Uint8Array<ArrayBuffer> | string;

/** Why a state was kept. */
export type VersionCause = 'pause' | 'named' | 'putBack' | 'replaced' | 'arrival' | 'passedOver';

/** An earlier state of a dossier. Large parts that seldom change stand once in `versionParts`. */
export interface VersionRow {
  id: string;
  dossierId: string;
  /** Counts up within a dossier: the order holds also when the clock was set back. */
  number: number;
  /** When the dossier was in this state. */
  at: string;
  cause: VersionCause;
  /** Given by the adviser; such a version stays until it is removed by hand. */
  name: string | null;
  /** The record with null in place of each large part. */
  record: Packed;
  parts: readonly { path: readonly (string | number)[]; part: string }[];
}

export interface VersionPartRow {
  /** Dossier id, a slash, and the SHA-256 of the part as text. */
  id: string;
  dossierId: string;
  content: Packed;
}

/** A dossier that was deleted on purpose. Only its id and the moment: nothing about the company. */
export interface ErasedRow {
  id: string;
  at: string;
}

/** Small things to remember: when the last backup was, the folder chosen for it. */
export interface FactRow {
  key: string;
  value: unknown;
}

/**
 * A parameter set of this laptop: one row, stored whole and never changed, because a dossier names it by its key and
 * must find the same figures again.
 */
export interface ParameterSetRow {
  /** Edition and mark of the content: "2026-11-23#5f0c2a9e41d7b836". */
  key: string;
  addedAt: string;
  /** Came with a version of the program, or was read from a file. */
  shipped: boolean;
  /** The file as it came: every version of the program reads it in its own way. */
  content: unknown;
}

export const version2 = {
  version: 2,
  stores: {
    summaries: 'id, changedAt',
    versions: 'id, [dossierId+number], name',
    versionParts: 'id, dossierId',
    erased: 'id',
    facts: 'key',
    parameterSets: 'key',
  },
  upgrade: async (transaction: Transaction): Promise<void> => {
    const summaries = transaction.table<SummaryRow, string>('summaries');
    // Row by row: the dossiers need not stand in memory together.
    await transaction.table<DossierRow, string>('dossiers').each((row) => {
      void summaries.put(summaryRow(row));
    });
  },
} as const satisfies Migration;

/** One damaged row must not hide the others, so nothing inside it is taken for granted here. */
export function summaryRow({ id, changedAt, name, dossier }: DossierRow): SummaryRow {
  const { company, visit } = (dossier ?? {}) as Partial<Dossier>;
  const contacts: unknown = company?.contacts;
  const people = Array.isArray(contacts) ? contacts.map((one: { name?: unknown } | null) => one?.name) : [];
  return {
    id,
    changedAt,
    name,
    businessPark: company?.businessPark ?? null,
    municipality: company?.municipality ?? null,
    kvkNumber: company?.kvkNumber ?? null,
    visitDate: visit?.date ?? null,
    adviser: visit?.adviser ?? null,
    people: people.filter((one): one is string => typeof one === 'string' && one !== ''),
  };
}
