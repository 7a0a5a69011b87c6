import type { Tables } from './ttf.ts';

/** What a PDF viewer needs to draw glyphs. Kerning, substitutions and glyph names would only make the file larger. */
const KEPT = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

/** A font file with another character map and without the tables that no PDF viewer uses. */
export function writeFont(tables: Tables, glyphs: ReadonlyMap<number, number>): Uint8Array {
  const contents = KEPT.filter((tag) => tables.has(tag) || tag === 'cmap').map((tag): [string, Uint8Array] => [
    tag,
    tag === 'cmap' ? characterMap(glyphs) : rewritten(tag, tables.get(tag)!),
  ]);
  const padded = (length: number): number => (length + 3) & ~3;
  const file = new Uint8Array(12 + 16 * contents.length + contents.reduce((sum, [, c]) => sum + padded(c.length), 0));
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, contents.length);
  let offset = 12 + 16 * contents.length;
  contents.forEach(([tag, content], i) => {
    const entry = 12 + 16 * i;
    for (let j = 0; j < 4; j++) view.setUint8(entry + j, tag.charCodeAt(j));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, content.length);
    file.set(content, offset);
    offset += padded(content.length);
  });
  return file;
}

function rewritten(tag: string, table: DataView): Uint8Array {
  const copy = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
  if (tag !== 'post') return copy;
  // Version 3: italic angle and underline as they were, no glyph names.
  const head = copy.slice(0, 32);
  new DataView(head.buffer).setUint32(0, 0x00030000);
  return head;
}

/** One Unicode subtable of format 4, a segment for each run in which glyphs follow characters one by one. */
function characterMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const segments: { first: number; last: number; delta: number }[] = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const current = segments.at(-1);
    const delta = (glyph - code) & 0xffff;
    if (current && current.last === code - 1 && current.delta === delta) current.last = code;
    else segments.push({ first: code, last: code, delta });
  }
  segments.push({ first: 0xffff, last: 0xffff, delta: 1 });

  const count = segments.length;
  const bytes = new Uint8Array(12 + 16 + 8 * count);
  const view = new DataView(bytes.buffer);
  const power = 2 ** Math.floor(Math.log2(count));
  const header = [0, 1, 3, 1, 0, 12, 4, 16 + 8 * count, 0, 2 * count, 2 * power, Math.log2(power), 2 * (count - power)];
  header.forEach((value, i) => view.setUint16(2 * i, value));
  segments.forEach(({ first, last, delta }, i) => {
    view.setUint16(26 + 2 * i, last);
    view.setUint16(28 + 2 * (count + i), first);
    view.setUint16(28 + 2 * (2 * count + i), delta);
  });
  return bytes;
}
