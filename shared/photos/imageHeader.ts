/** What a picture file is, by its own first bytes: names and types that come along with a file may be anything. */

export interface ImageFacts {
  readonly format: 'jpeg' | 'png' | 'webp' | 'heic' | 'other';
  /** Pixels as stored; null where this reader does not look for them. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Whether it says where, when or with what it was taken. */
  readonly hasMetadata: boolean;
}

export function imageFacts(bytes: Uint8Array): ImageFacts {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpegFacts(bytes);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return pngFacts(bytes);
  const kind = letters(bytes, 8, 4);
  if (letters(bytes, 0, 4) === 'RIFF' && kind === 'WEBP') return { format: 'webp', size: null, hasMetadata: true };
  // The brands of the "ftyp" box: what phones call HEIC or HEIF.
  if (letters(bytes, 4, 4) === 'ftyp' && /^(hei[cfmsx]|hev[cmsx]|mif1|msf1)$/.test(kind)) {
    return { format: 'heic', size: null, hasMetadata: true };
  }
  return { format: 'other', size: null, hasMetadata: false };
}

const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;

/** Walks the segments up to the picture itself. APP1 and later hold EXIF and its kin; APP0 is only the picture's own. */
function jpegFacts(bytes: Uint8Array): ImageFacts {
  let size: ImageFacts['size'] = null;
  let hasMetadata = false;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1];
    const length = (bytes[at + 2] << 8) | bytes[at + 3];
    // Frame headers are C0 to CF, but for tables (C4, C8, CC).
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker) && at + 9 <= bytes.length) {
      size = { height: (bytes[at + 5] << 8) | bytes[at + 6], width: (bytes[at + 7] << 8) | bytes[at + 8] };
    }
    // A colour profile (APP2, "ICC_PROFILE") tells about colours alone; APP14 is Adobe's word on the colour space.
    const isColour = (marker === 0xe2 && letters(bytes, at + 4, 11) === 'ICC_PROFILE') || marker === 0xee;
    if ((marker >= 0xe1 && marker <= 0xef && !isColour) || marker === COMMENT) hasMetadata = true;
    if (marker === START_OF_SCAN || length < 2) break;
    at += 2 + length;
  }
  return { format: 'jpeg', size, hasMetadata };
}

const PNG_TEXTS: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

function pngFacts(bytes: Uint8Array): ImageFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.length >= 24 ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
  let hasMetadata = false;
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (PNG_TEXTS.has(letters(bytes, at + 4, 4))) hasMetadata = true;
  }
  return { format: 'png', size, hasMetadata };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function letters(bytes: Uint8Array, from: number, count: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + count));
}
