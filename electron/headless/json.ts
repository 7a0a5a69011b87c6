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

/**
 * The text of `JSON.stringify(value, null, 2)` in pieces, but with lists of numbers on one line: an answer may be longer
 * than the longest string there can be. What a getter gives is only made when its turn comes, and not kept.
 */
export function* jsonPieces(value: unknown, indent = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    yield JSON.stringify(value) ?? 'null';
    return;
  }
  const inside = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'number')) {
      yield `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
      return;
    }
    let before = '[';
    for (const item of value) {
      yield `${before}\n${inside}`;
      yield* jsonPieces(item, inside);
      before = ',';
    }
    yield `\n${indent}]`;
    return;
  }
  let before = '{';
  for (const name of Object.keys(value)) {
    const field = (value as Record<string, unknown>)[name];
    if (field === undefined) continue;
    yield `${before}\n${inside}${JSON.stringify(name)}: `;
    yield* jsonPieces(field, inside);
    before = ',';
  }
  yield before === '{' ? '{}' : `\n${indent}}`;
}
