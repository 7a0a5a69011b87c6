/** Results as plain JSON: typed arrays become lists, figures of a whole week are rounded to the watt. */
export function resultsAsJson(value: unknown): unknown {
  if (ArrayBuffer.isView(value))
    return Array.from(value as unknown as ArrayLike<number>, (one) => Number(one.toFixed(3)));
  if (Array.isArray(value)) return value.map(resultsAsJson);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resultsAsJson(one)]));
  }
  return value;
}
