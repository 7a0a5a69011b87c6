/**
 * A workbook is a zip file. It is unpacked here, piece by piece and counting, so that a file that grows a thousandfold
 * is refused before it fills the memory; and packed again without compression, because the reader of workbooks would
 * otherwise unpack large sheets in workers made of text, which the content security policy refuses.
 */

/** More than any fleet list; a bomb is stopped here. */
export const MOST_UNPACKED_BYTES = 120_000_000;
const MOST_ENTRIES = 2000;

/** No zip file, or one that is cut off or locked. */
export class BrokenZip extends Error {}
/** Unpacked it would be larger than any list. */
export class TooLarge extends Error {}

interface Entry {
  name: Uint8Array;
  path: string;
  method: number;
  packed: Uint8Array<ArrayBuffer>;
}

/**
 * The same zip file with its XML unpacked. Everything else (pictures, macros) is left out. `look` sees each part, and
 * may refuse it.
 */
export async function unpackedZip(
  bytes: Uint8Array<ArrayBuffer>,
  look: (path: string, content: Uint8Array) => void = () => undefined,
): Promise<ArrayBuffer> {
  const entries = entriesOf(bytes).filter(({ path }) => /\.(xml|rels)$/.test(path));
  const contents: Uint8Array<ArrayBuffer>[] = [];
  let room = MOST_UNPACKED_BYTES;
  for (const entry of entries) {
    // One after the other on purpose: the room that is left counts for all together.
    // oxlint-disable-next-line no-await-in-loop
    const content = entry.method === 0 ? entry.packed : await inflated(entry.packed, room);
    room -= content.length;
    if (room < 0) throw new TooLarge();
    look(entry.path, content);
    contents.push(content);
  }
  return storedZip(entries, contents);
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

function entriesOf(bytes: Uint8Array<ArrayBuffer>): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let end = bytes.length - 22;
    while (end >= 0 && view.getUint32(end, true) !== END) end--;
    const count = view.getUint16(end + 10, true);
    if (count > MOST_ENTRIES) throw new TooLarge();
    let at = view.getUint32(end + 16, true);
    return Array.from({ length: count }, (): Entry => {
      if (view.getUint32(at, true) !== CENTRAL) throw new BrokenZip();
      const locked = (view.getUint16(at + 8, true) & 1) === 1;
      const method = view.getUint16(at + 10, true);
      const size = view.getUint32(at + 20, true);
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const name = bytes.slice(at + 46, at + 46 + nameLength);
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      if (locked || (method !== 0 && method !== 8) || view.getUint32(local, true) !== LOCAL) throw new BrokenZip();
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (from + size > bytes.length) throw new BrokenZip();
      return { name, path: new TextDecoder().decode(name), method, packed: bytes.slice(from, from + size) };
    });
  } catch (error) {
    // Reading beyond the end: the file is cut off.
    throw error instanceof RangeError ? new BrokenZip() : error;
  }
}

async function inflated(packed: Uint8Array<ArrayBuffer>, room: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream comes in pieces
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > room) throw new TooLarge();
      pieces.push(value);
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw error instanceof TooLarge ? error : new BrokenZip();
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A zip file without compression. Its reader looks at sizes and places, not at check sums. */
function storedZip(entries: readonly Entry[], contents: readonly Uint8Array[]): ArrayBuffer {
  const names = entries.reduce((sum, { name }) => sum + name.length, 0);
  const data = contents.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(entries.length * (30 + 46) + 2 * names + data + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const places = entries.map(({ name }, index) => {
    const place = at;
    const { length } = contents[index];
    view.setUint32(at, LOCAL, true);
    sizes(view, at + 18, length, name.length);
    bytes.set(name, at + 30);
    bytes.set(contents[index], at + 30 + name.length);
    at += 30 + name.length + length;
    return place;
  });
  const central = at;
  entries.forEach(({ name }, index) => {
    view.setUint32(at, CENTRAL, true);
    sizes(view, at + 20, contents[index].length, name.length);
    view.setUint32(at + 42, places[index], true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - central, true);
  view.setUint32(at + 16, central, true);
  return bytes.buffer;
}

/** Packed size, size, and length of the name stand behind each other in both kinds of heads. */
function sizes(view: DataView, at: number, length: number, nameLength: number): void {
  view.setUint32(at, length, true);
  view.setUint32(at + 4, length, true);
  view.setUint16(at + 8, nameLength, true);
}
