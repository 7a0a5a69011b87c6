/**
 * The parts of a zip file, within limits that a hostile file cannot pass: what the file says of its sizes is looked at
 * before anything is unpacked, and what really comes out is counted while it comes.
 */

export interface ZipLimits {
  /** Parts in the file, wanted or not. */
  parts: number;
  /** Bytes of all wanted parts together once unpacked. */
  bytes: number;
}

export type Unzipped = { ok: true; parts: Map<string, Uint8Array> } | { ok: false; reason: 'tooLarge' | 'broken' };

interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  /** Where its own header begins. */
  header: number;
}

const STORED = 0;
const DEFLATED = 8;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** Sizes and places that stand elsewhere, in files above 4 GB. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 1;

/** Unpacks what `wanted` says yes to. */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ZipLimits,
): Promise<Unzipped> {
  const entries = entriesOf(bytes, limits.parts);
  if (typeof entries === 'string') return { ok: false, reason: entries };
  const chosen = entries.filter(({ name }) => wanted(name));
  const said = chosen.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (said > limits.bytes) return { ok: false, reason: 'tooLarge' };
  const parts = new Map<string, Uint8Array>();
  let room = limits.bytes;
  for (const entry of chosen) {
    const part = await unpack(bytes, entry, room);
    if (typeof part === 'string') return { ok: false, reason: part };
    room -= part.length;
    parts.set(entry.name, part);
  }
  return { ok: true, parts };
}

/** The list of contents, which stands at the end of the file. */
function entriesOf(bytes: Uint8Array, most: number): Entry[] | 'tooLarge' | 'broken' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_SIZE;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first || end < 0) return 'broken';
  const count = view.getUint16(end + 10, true);
  if (count > most) return 'tooLarge';
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return 'broken';
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const nameLength = view.getUint16(at + 28, true);
    const header = view.getUint32(at + 42, true);
    if (packed === ELSEWHERE || unpacked === ELSEWHERE || header === ELSEWHERE) return 'tooLarge';
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return 'broken';
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, method: view.getUint16(at + 10, true), packed, unpacked, header });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function unpack(bytes: Uint8Array, entry: Entry, room: number): Promise<Uint8Array | 'tooLarge' | 'broken'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { header, packed, method } = entry;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) return 'broken';
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (from + packed > bytes.length) return 'broken';
  const content = bytes.slice(from, from + packed);
  if (method === STORED) return content.length > room ? 'tooLarge' : content;
  return method === DEFLATED ? inflate(content, room) : 'broken';
}

/** Stops as soon as more comes out than there is room for. */
async function inflate(content: Uint8Array<ArrayBuffer>, room: number): Promise<Uint8Array | 'tooLarge' | 'broken'> {
  const reader = new Blob([content]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      length += piece.value.length;
      if (length > room) {
        await reader.cancel();
        return 'tooLarge';
      }
      pieces.push(piece.value);
    }
  } catch {
    return 'broken';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * The parts as a zip file again, not compressed. The reader of spreadsheets unpacks by itself, and for large parts it
 * would start workers from text, which the content security policy forbids; of what is not compressed it only takes a
 * slice. It looks at no checksum, so there is none.
 */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const named = [...parts].map(([name, content]) => ({ name: new TextEncoder().encode(name), content }));
  const size = named.reduce((sum, { name, content }) => sum + 30 + 46 + 2 * name.length + content.length, END_SIZE);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const starts = named.map(({ name, content }) => {
    const start = at;
    view.setUint32(at, LOCAL, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint32(at + 22, content.length, true);
    view.setUint16(at + 26, name.length, true);
    bytes.set(name, at + 30);
    bytes.set(content, at + 30 + name.length);
    at += 30 + name.length + content.length;
    return start;
  });
  const central = at;
  named.forEach(({ name, content }, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint32(at + 20, content.length, true);
    view.setUint32(at + 24, content.length, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, starts[index], true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - central, true);
  view.setUint32(at + 16, central, true);
  return bytes.buffer;
}
