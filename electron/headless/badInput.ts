/** Bad input: the sentence goes to standard error, the exit code is 2. */
export class BadInput extends Error {}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
