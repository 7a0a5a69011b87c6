/**
 * The text of a file from its bytes. UTF-8 and UTF-16 with or without a mark at the start; what is no valid UTF-8 is
 * taken as Windows-1252, which spreadsheets in the Netherlands still write.
 */

export type Encoding = 'utf8' | 'utf16' | 'windows1252';

export type Decoded =
  { ok: true; text: string; encoding: Encoding } | { ok: false; reason: 'empty' | 'spreadsheet' | 'pdf' | 'binary' };

/** Bytes looked at to tell what kind of file it is. */
const HEAD = 4096;

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { ok: false, reason: 'spreadsheet' };
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { ok: false, reason: 'pdf' };
  const sixteen = utf16Order(bytes);
  if (sixteen !== null) return { ok: true, text: utf16(bytes, sixteen), encoding: 'utf16' };
  if (bytes.subarray(0, HEAD).includes(0)) return { ok: false, reason: 'binary' };
  const text = utf8(startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes);
  if (text !== null) return { ok: true, text, encoding: 'utf8' };
  if (isBinary(bytes)) return { ok: false, reason: 'binary' };
  return { ok: true, text: windows1252(bytes), encoding: 'windows1252' };
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Control characters that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  return head.some((byte) => byte < 9 || (byte > 13 && byte < 32));
}

/** By the mark at the start, else by zeros on every other byte, which digits in UTF-16 have. */
function utf16Order(bytes: Uint8Array): 'little' | 'big' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'little';
  if (startsWith(bytes, [0xfe, 0xff])) return 'big';
  const head = bytes.subarray(0, HEAD);
  const pairs = Math.floor(head.length / 2);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (pairs > 4 && odd > pairs * 0.8 && even === 0) return 'little';
  if (pairs > 4 && even > pairs * 0.8 && odd === 0) return 'big';
  return null;
}

/** Strings are made in pieces: a call takes only so many arguments. */
const PIECE = 8192;

function fromUnits(count: number, unitAt: (index: number) => number): string {
  const pieces: string[] = [];
  for (let from = 0; from < count; from += PIECE) {
    const length = Math.min(PIECE, count - from);
    pieces.push(String.fromCharCode(...Array.from({ length }, (_, index) => unitAt(from + index))));
  }
  return pieces.join('');
}

function utf16(bytes: Uint8Array, order: 'little' | 'big'): string {
  const [low, high] = order === 'little' ? [0, 1] : [1, 0];
  const text = fromUnits(Math.floor(bytes.length / 2), (index) => {
    return bytes[2 * index + low] | (bytes[2 * index + high] << 8);
  });
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Null where the bytes are no valid UTF-8. */
function utf8(bytes: Uint8Array): string | null {
  const units = new Uint16Array(bytes.length);
  let count = 0;
  for (let index = 0; index < bytes.length;) {
    const first = bytes[index++];
    if (first < 0x80) {
      units[count++] = first;
      continue;
    }
    const more =
      first >= 0xc2 && first <= 0xdf ? 1 : first >= 0xe0 && first <= 0xef ? 2 : first >= 0xf0 && first <= 0xf4 ? 3 : 0;
    if (more === 0) return null;
    let point = first & (0x3f >> more);
    for (let step = 0; step < more; step++) {
      const next = bytes[index++];
      if (next === undefined || next >> 6 !== 2) return null;
      point = (point << 6) | (next & 0x3f);
    }
    if (point > 0xffff) {
      units[count++] = 0xd800 + ((point - 0x10000) >> 10);
      units[count++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    } else units[count++] = point;
  }
  return fromUnits(count, (index) => units[index]);
}

/** What 0x80 to 0x9f mean in Windows-1252; the rest is as in Unicode. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return fromUnits(bytes.length, (index) => {
    const byte = bytes[index];
    return byte >= 0x80 && byte <= 0x9f ? WINDOWS.charCodeAt(byte - 0x80) : byte;
  });
}
