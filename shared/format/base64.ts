/** Bytes as text and back (RFC 4648, with padding), for bytes that travel inside a JSON document. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, LETTERS.indexOf(String.fromCharCode(code))));

/** Bytes per stretch: joined at once, a text of megabytes grows letter by letter. */
const STRETCH = 3 * 8192;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += STRETCH) parts.push(stretch(bytes.subarray(from, from + STRETCH)));
  return parts.join('');
}

function stretch(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const left = bytes.length - at;
    text += LETTERS[three >> 18] + LETTERS[(three >> 12) & 63];
    text += left > 1 ? LETTERS[(three >> 6) & 63] : '=';
    text += left > 2 ? LETTERS[three & 63] : '=';
  }
  return text;
}

/** Null for text that is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < text.length; at += 4) {
    const four =
      (CODES[text.charCodeAt(at)] << 18) |
      (CODES[text.charCodeAt(at + 1)] << 12) |
      (CODES[text.charCodeAt(at + 2)] << 6) |
      CODES[text.charCodeAt(at + 3)];
    for (let shift = 16; shift >= 0 && to < bytes.length; shift -= 8) bytes[to++] = (four >> shift) & 255;
  }
  return bytes;
}
