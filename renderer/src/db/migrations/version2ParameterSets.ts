/**
 * Data version 2: the parameter sets of this laptop, those that came with a version of the program and those that were
 * read from a file. Frozen once released.
 *
 * A set is one row, stored whole and never changed: a dossier names it by its key and must find the same figures again.
 */
export interface ParameterSetRow {
  /** Edition and mark of the content: "2026-11-23#5f0c2a9e41d7b836". */
  key: string;
  addedAt: string;
  shipped: boolean;
  /** The file as it came: every version of the program reads it in its own way. */
  content: unknown;
}

export const version2 = { version: 2, stores: { parameterSets: 'key' } } as const;
