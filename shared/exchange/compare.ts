/** What a file would bring, beside what is on the laptop. Nothing is decided here; the adviser chooses. */
import type { Dossier } from '../dossier/schema.ts';

/** How an arriving dossier stands to the one with the same id. */
export type Standing =
  | 'new'
  | 'same'
  /** Both are there and differ; the file has the later change. */
  | 'fileNewer'
  | 'laptopNewer'
  /** Deleted on this laptop on purpose: it does not come back unless the adviser says so. */
  | 'erased';

/** What to do with it. Whatever is replaced or passed over is kept as an earlier version. */
export type Choice = 'add' | 'takeFile' | 'keepPresent' | 'keepBoth' | 'leave';

export interface Arrival {
  arriving: Dossier;
  present: Dossier | null;
  standing: Standing;
}

export function standingOf(arriving: Dossier, present: Dossier | null, erased: ReadonlySet<string>): Standing {
  if (present === null) return erased.has(arriving.id) ? 'erased' : 'new';
  if (sameContent(arriving, present)) return 'same';
  return momentOf(arriving) > momentOf(present) ? 'fileNewer' : 'laptopNewer';
}

/** The same record; when it was last touched and with which parameter set does not count. */
export function sameContent(one: Dossier, other: Dossier): boolean {
  return contentText(one) === contentText(other);
}

/**
 * An import takes what is newer; a restore takes the state of the backup. Neither brings back what was deleted on
 * purpose.
 */
export function proposedChoice(standing: Standing, purpose: 'import' | 'restore'): Choice {
  switch (standing) {
    case 'new':
      return 'add';
    case 'same':
    case 'erased':
      return 'leave';
    case 'fileNewer':
      return 'takeFile';
    case 'laptopNewer':
      return purpose === 'restore' ? 'takeFile' : 'keepPresent';
  }
}

/** Zod writes the keys in the order of the schema, so equal records are equal texts. */
function contentText(dossier: Dossier): string {
  return JSON.stringify({ ...dossier, changedAt: '', parameterEdition: '' });
}

/** A moment that cannot be read is the oldest. */
function momentOf({ changedAt }: Dossier): number {
  const moment = Date.parse(changedAt);
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment;
}
