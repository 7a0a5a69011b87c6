/**
 * Just enough of the TrueType format to know which characters a font has, how wide they are, and to give digits equal
 * widths. jsPDF drops a character that the font lacks without any sign, so the font is read before jsPDF sees it.
 * Offsets and names follow the OpenType specification.
 */

export type Tables = ReadonlyMap<string, DataView>;

export class FontFormatError extends Error {
  override name = 'FontFormatError';
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(offset + i)));
}

export function readTables(ttf: Uint8Array): Tables {
  const file = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength);
  if (file.byteLength < 12 || file.getUint32(0) !== 0x00010000) {
    throw new FontFormatError('Not a TrueType font (outlines in glyf are needed; OTF and WOFF are not read).');
  }
  const tables = new Map<string, DataView>();
  for (let i = 0; i < file.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const offset = ttf.byteOffset + file.getUint32(entry + 8);
    tables.set(tagAt(file, entry), new DataView(ttf.buffer, offset, file.getUint32(entry + 12)));
  }
  return tables;
}

export function table(tables: Tables, tag: string): DataView {
  const found = tables.get(tag);
  if (!found) throw new FontFormatError(`The font has no table "${tag}".`);
  return found;
}

/** Character to glyph for the Basic Multilingual Plane: cmap format 4, the only one jsPDF reads. */
export function readCharacterMap(tables: Tables): Map<number, number> {
  const cmap = table(tables, 'cmap');
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const start = cmap.getUint32(4 + 8 * i + 4);
    if (cmap.getUint16(start) === 4) return readFormat4(cmap, start);
  }
  throw new FontFormatError('The font has no Unicode character map of format 4.');
}

function readFormat4(cmap: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const doubled = cmap.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  for (let s = 0; s < doubled; s += 2) {
    const range = cmap.getUint16(ranges + s);
    const first = cmap.getUint16(starts + s);
    const last = cmap.getUint16(ends + s);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const own = range === 0 ? code : cmap.getUint16(ranges + s + range + 2 * (code - first));
      const glyph = own === 0 ? 0 : (own + cmap.getUint16(deltas + s)) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Advance width of every glyph, in font units. */
export function readAdvances(tables: Tables): (glyph: number) => number {
  const widths = table(tables, 'hmtx');
  const count = table(tables, 'hhea').getUint16(34);
  return (glyph) => widths.getUint16(4 * Math.min(glyph, count - 1));
}

/** What feature "tnum" (digits of equal width) puts in place of which glyph; empty when the font has no such feature. */
export function readTabularSubstitutes(tables: Tables): Map<number, number> {
  const substitutes = new Map<number, number>();
  const gsub = tables.get('GSUB');
  if (!gsub) return substitutes;
  const features = gsub.getUint16(6);
  const lookups = gsub.getUint16(8);
  for (let i = 0; i < gsub.getUint16(features); i++) {
    if (tagAt(gsub, features + 2 + 6 * i) !== 'tnum') continue;
    const feature = features + gsub.getUint16(features + 2 + 6 * i + 4);
    for (let j = 0; j < gsub.getUint16(feature + 2); j++) {
      const lookup = lookups + gsub.getUint16(lookups + 2 + 2 * gsub.getUint16(feature + 4 + 2 * j));
      if (gsub.getUint16(lookup) === 1) readSingleSubstitutions(gsub, lookup, substitutes);
    }
  }
  return substitutes;
}

function readSingleSubstitutions(gsub: DataView, lookup: number, into: Map<number, number>): void {
  for (let s = 0; s < gsub.getUint16(lookup + 4); s++) {
    const subtable = lookup + gsub.getUint16(lookup + 6 + 2 * s);
    const covered = readCoverage(gsub, subtable + gsub.getUint16(subtable + 2));
    const byDelta = gsub.getUint16(subtable) === 1;
    covered.forEach((glyph, i) => {
      into.set(glyph, byDelta ? (glyph + gsub.getUint16(subtable + 4)) & 0xffff : gsub.getUint16(subtable + 6 + 2 * i));
    });
  }
}

function readCoverage(view: DataView, start: number): number[] {
  const count = view.getUint16(start + 2);
  if (view.getUint16(start) === 1) return Array.from({ length: count }, (_, i) => view.getUint16(start + 4 + 2 * i));
  return Array.from({ length: count }, (_, i) => start + 4 + 6 * i).flatMap((range) => {
    const first = view.getUint16(range);
    return Array.from({ length: view.getUint16(range + 2) - first + 1 }, (_, i) => first + i);
  });
}
