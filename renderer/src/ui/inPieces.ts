/**
 * What must not be torn apart by a line's end: a day, a day with its hour, a number with the word behind it, the name of
 * a place such as Den Haag, a licence with its version, or a name with its initial.
 */
const WHOLE =
  /(\d{1,2}-\d{1,2}-\d{4}(?: \d{2}:\d{2})?|\d{1,2} \p{L}+ \d{4}(?!\d)|\d(?:[\d.,]*\d)? (?:\p{L}{1,12}(?!\p{L})|%)|\bDen \p{Lu}\p{L}+|CC BY \d\.\d|(?<![\p{L}.])\p{Lu}\. \p{Lu}\p{L}+)/u;

/** A text in pieces that follow each other: the even ones may be broken at a line's end, the odd ones may not. */
export function inPieces(text: string): string[] {
  return text.split(WHOLE);
}
