/**
/**
 * A day, a day with its hour, hours from and to, a number with the word behind it, an emission class (Euro 6), a place
 * (Den Haag), an electric vehicle (e-truck), a licence with its version, or a name with its initial: what must not be
 * torn apart by a line's end.
 */
const WHOLE =
  /(\d{1,2}-\d{1,2}-\d{4}(?: \d{2}:\d{2})?|\d{2}:\d{2} (?:tot|to|–) \d{2}:\d{2}|\d{1,2} \p{L}+ \d{4}(?!\d)|(?:€\s[+−]?)?\d(?:[\d.,]*\d)? (?:\p{L}{1,12}(?!\p{L})|%)|(?<!\p{L})Euro [\dIV]+|(?<!\p{L})Den \p{Lu}\p{L}+|(?<!\p{L})e-\p{L}+|CC BY \d\.\d|(?<![\p{L}.])\p{Lu}\. \p{Lu}\p{L}+)/u;

/** A text in pieces that follow each other: the even ones may be broken at a line's end, the odd ones may not. */
export function inPieces(text: string): string[] {
  return text.split(WHOLE);
}
