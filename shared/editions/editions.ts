/**
 * A report that was made final. An edition has a number, a moment and a mark of what it was made from; its files are
 * kept as they were. The same basis is the same edition, in whatever variant or language it is printed.
 */
import type { Dossier } from '../dossier/schema.ts';
import type { Language } from '../format/numbers.ts';
import type { ReportVariant } from './reportVariant.ts';

/** The results by which a reader knows a report again. Null is unknown. */
export interface Headline {
  readonly vehicles: number;
  readonly refused: number;
  /** Electric minus diesel of the whole fleet, euro a year. */
  readonly differencePerYear: number | null;
  /** Lowest peak of the winter week, kW. */
  readonly peakKW: number | null;
  /** Vehicles that fit with smart charging. */
  readonly fits: number | null;
}

export interface EditionRecord {
  readonly id: string;
  readonly dossierId: string;
  /** Counts up within a dossier, from 1. */
  readonly number: number;
  /** ISO instant. */
  readonly at: string;
  /** The day of that moment where it was made, ISO. */
  readonly day: string;
  /** SHA-256 of `basis`, in hexadecimal. */
  readonly hash: string;
  /** Text of what it was made from: see `basisText`. */
  readonly basis: string;
  readonly headline: Headline;
}

/** A report of an edition, to the byte as it was handed over. */
export interface ReportFileRecord {
  readonly id: string;
  readonly dossierId: string;
  readonly editionId: string;
  readonly variant: ReportVariant;
  readonly language: Language;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface EditionBasis {
  /** Version of the program: another one may say the same in other words. */
  program: string;
  parameterSet: string;
  dossier: Dossier;
  /** Name, colour and texts of the house style, with its logo as a hash; null without. */
  house: unknown;
  /** In order: what stands under each, and the hash of its bytes. */
  photos: readonly { id: string; subject: string; caption: string; sha256: string }[];
}

/** One text for one basis, whatever the order in which its fields were written. */
export function basisText(basis: EditionBasis): string {
  return JSON.stringify({ ...basis, dossier: reportedPart(basis.dossier) }, sorted);
}

/**
 * What a report can be made from: not when it was touched, not what could not be read, and neither the adviser's own
 * notes nor the people spoken to, who are in no report and must not come into one as a difference.
 */
export function reportedPart(dossier: Dossier): Dossier {
  const topics = Object.fromEntries(
    Object.entries(dossier.topics).map(([topic, record]) => [topic, { ...record, notes: null }]),
  ) as Dossier['topics'];
  return {
    ...dossier,
    createdAt: '',
    changedAt: '',
    parameterEdition: null,
    company: { ...dossier.company, contacts: [] },
    visit: { ...dossier.visit, notes: null },
    topics,
    unreadable: {},
  };
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
