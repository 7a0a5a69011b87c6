/**
 * A copy of `next` in which every part that equals the same part of `before` is that part itself.
 *
 * A dossier that was posted to a worker arrives as a fresh copy, and the assessor remembers its stages by identity:
 * without this, a letter in the company's name would calculate a whole charging week again.
 */
export function withSharedParts<T>(before: unknown, next: T): T {
  if (Object.is(before, next)) return next;
  if (Array.isArray(next)) {
    if (!Array.isArray(before)) return next;
    const items = next.map((item: unknown, index) => withSharedParts(before[index], item));
    return (sameItems(before, items) ? before : items) as T;
  }
  if (!isRecord(next) || !isRecord(before)) return next;
  const entries = Object.entries(next).map(([key, value]) => [key, withSharedParts(before[key], value)] as const);
  const same =
    Object.keys(before).length === entries.length && entries.every(([key, value]) => Object.is(before[key], value));
  return (same ? before : Object.fromEntries(entries)) as T;
}

function sameItems(before: readonly unknown[], items: readonly unknown[]): boolean {
  return before.length === items.length && items.every((item, index) => Object.is(item, before[index]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
