/**
 * Which build this is. Made at build time from the version control alone, without a clock or a machine's name, so that
 * two builds of one commit are the same to the last byte.
 */
export interface BuildInfo {
  readonly version: string;
  /** The full commit; null where it was built outside version control. */
  readonly commit: string | null;
  /** ISO date of the commit. */
  readonly commitDate: string | null;
  /** Files differed from the commit. */
  readonly changed: boolean;
}
