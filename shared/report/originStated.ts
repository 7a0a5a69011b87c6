/** What is stated under a heading of the report. */
export interface Stated {
  /** Ids for explainShown(); `*` is any part between strokes. */
  ids?: readonly string[];
  /** Fields of the dossier that stand there as they were answered; `*` is any group. */
  entries?: readonly string[];
  /** Figures that stand there as they are. */
  figures?: readonly string[];
  /** Whether what the values rest on is told there too. */
  withBasis?: boolean;
}

/** A heading and what is stated under it; null for what a chapter says before such a heading. */
export type HeadingFacts = readonly [heading: string | null, stated: Stated];

/** These fields of every group. */
export function groupEntries(...fields: readonly string[]): string[] {
  return fields.map((field) => `fleetGroups/*/${field}`);
}
