/** The items in order, in as few runs as keep within `most` each and about equally high; an item is never cut. */
export function inParts<T>(items: readonly T[], heightOf: (item: T) => number, most: number): T[][] {
  const total = items.reduce((sum, item) => sum + heightOf(item), 0);
  const even = total / Math.max(1, Math.ceil(total / most));
  const parts: T[][] = [];
  let filled = Infinity;
  for (const item of items) {
    const height = heightOf(item);
    if (filled + height > most || filled >= even) {
      parts.push([]);
      filled = 0;
    }
    parts[parts.length - 1].push(item);
    filled += height;
  }
  return parts;
}
