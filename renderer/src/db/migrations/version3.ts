/**
 * Data version 3: final reports are kept as they were, and photos stand beside their dossier. Nothing that was there
 * changes. Frozen once released.
 */
import type { Photo } from '../../../../shared/photos/photo.ts';
import type { EditionRecord, ReportFileRecord } from '../../../../shared/editions/editions.ts';
import type { Migration } from './migration.ts';
import type { Packed } from './version2.ts';

/** What it was made from is long and seldom asked for: compressed. */
export type EditionRow = Omit<EditionRecord, 'basis'> & { basis: Packed };

/** Its id is that of the edition, with variant and language: one file for each. */
export type ReportFileRow = ReportFileRecord;

export type PhotoRow = Photo;

export const version3 = {
  version: 3,
  stores: {
    editions: 'id, [dossierId+number]',
    reportFiles: 'id, dossierId',
    photos: 'id, dossierId, changedAt',
  },
} as const satisfies Migration;
