/** Numbers in a row as a span: the lines of a list by their letter, and years. */

/** "R3, R5–R7". */
export function runs(letter: string, places: readonly number[]): string {
  return inRuns(places, (place) => `${letter}${place}`);
}

/** "2026, 2028–2040". */
export function spans(numbers: readonly number[]): string {
  return inRuns(numbers, String);
}

/** Rising numbers; two in a row are no span yet. */
function inRuns(numbers: readonly number[], write: (number: number) => string): string {
  const parts: string[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const first = numbers[at];
    while (numbers[at + 1] === numbers[at] + 1) at++;
    const last = numbers[at];
    if (last - first > 1) parts.push(`${write(first)}–${write(last)}`);
    else parts.push(...(last > first ? [first, last] : [first]).map(write));
  }
  return parts.join(', ');
}
