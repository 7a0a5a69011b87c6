/** A character that would silently vanish from the report. */
export class MissingGlyphError extends Error {
  override name = 'MissingGlyphError';

  constructor(
    readonly character: string,
    readonly text: string,
    readonly font: string,
  ) {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    super(`The font ${font} has no character "${character}" (U+${code}), needed for "${text}".`);
  }
}

interface Coverage {
  readonly name: string;
  has(codePoint: number): boolean;
}

/**
 * Throws on the first character that the font lacks. jsPDF itself leaves such a character out without any sign, and
 * stops the line at it. It also knows only the Basic Multilingual Plane, so an emoji is refused whatever the font says.
 */
export function assertCovered(text: string, font: Coverage): void {
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code > 0xffff || !font.has(code)) throw new MissingGlyphError(character, text, font.name);
  }
}

/** Letters and marks that are drawn as they are: nearly all text, so that little of it is searched three times. */
const AS_IT_IS = /^[ -\u009f\u00a1-\u02ff\u2010-\u2027\u20ac]*$/;

/**
 * Text as it is drawn: letters and their accents composed ("e" + U+0308 is "ë"), every kind of space one the reader
 * sees as a space, and without what has no shape at all (joiners and marks of direction that come along with pasted
 * text). Only after it is cut where a line may end: until then a no-break space is another thing than a space.
 */
export function drawable(text: string): string {
  if (AS_IT_IS.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '');
}
