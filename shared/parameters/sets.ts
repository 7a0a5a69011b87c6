/** Several sets side by side: which one a dossier is calculated with, and whether a newer one is there. */
import { dayRange } from '../format/dates.ts';
import { editionOf } from './identity.ts';
import type { ParameterFile } from './read.ts';

/** A set as it is kept on the laptop. */
export interface KeptSet extends ParameterFile {
  /** Moment at which it came to this laptop. */
  addedAt: string;
  /** Came with the program rather than from a file. */
  shipped: boolean;
}

export interface ChosenSet {
  used: KeptSet;
  /** own: the set that the dossier names. new: the dossier names none yet. missing: the one it names is not here. */
  standing: 'own' | 'new' | 'missing';
  /** The newest set, where that is another one than the set used. */
  newer: KeptSet | null;
}

/** The latest edition; of two with the same edition the one that came last. */
export function newestSet(sets: readonly KeptSet[]): KeptSet {
  return sets.reduce((newest, one) => (isNewer(one, newest) ? one : newest));
}

function isNewer(one: KeptSet, other: KeptSet): boolean {
  const first = dayRange(one.set.edition).last;
  const second = dayRange(other.set.edition).last;
  return first === second ? one.addedAt > other.addedAt : first > second;
}

/** The set that a dossier keeps until the adviser takes over another. */
export function chooseSet(named: string | null, sets: readonly KeptSet[]): ChosenSet {
  const newest = newestSet(sets);
  if (named === null) return { used: newest, standing: 'new', newer: null };
  const own = setNamed(named, sets);
  if (own === null) return { used: newest, standing: 'missing', newer: null };
  return { used: own, standing: 'own', newer: isNewer(newest, own) ? newest : null };
}

/** By its key; by edition alone where the dossier is of before there were keys: then the one that came first. */
function setNamed(named: string, sets: readonly KeptSet[]): KeptSet | null {
  if (named.includes('#')) return sets.find((one) => one.key === named) ?? null;
  const sameEdition = sets
    .filter((one) => editionOf(one.key) === named)
    .toSorted((one, other) => Number(other.shipped) - Number(one.shipped) || (one.addedAt < other.addedAt ? -1 : 1));
  return sameEdition[0] ?? null;
}
