/**
 * Data version 1. Frozen once released: a later shape is a new file with a test that fills this version and reopens.
 *
 * The dossier is one row, stored whole: it is read, saved and exported whole. Only what the list is sorted and
 * searched by stands beside it.
 */
import type { Dossier } from '../../../../shared/dossier/schema.ts';

export interface DossierRow {
  id: string;
  changedAt: string;
  /** Name of the company, or empty. */
  name: string;
  dossier: Dossier;
}

export const version1 = { version: 1, stores: { dossiers: 'id, changedAt, name' } } as const;
