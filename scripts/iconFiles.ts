/**
 * Windows and macOS each want their icon in one file with several sizes. Both formats are a table of contents in front
 * of ordinary PNG files (Windows since Vista, macOS since 10.7), so no tool is needed to make them.
 */
export interface SizedPng {
  readonly size: number;
  readonly png: Uint8Array;
}

/** ICO: 6 bytes of head, 16 per picture, then the pictures. A size of 256 is written as 0. */
export function icoFile(pictures: readonly SizedPng[]): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length + 16 * pictures.length;
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.byteLength, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.byteLength;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...pictures.map(({ png }) => png)]);
}

/** The kind of each size in an ICNS file; sharp screens take the double size under a kind of its own. */
const icnsKinds: readonly (readonly [kind: string, size: number])[] = [
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** ICNS: each picture behind its kind and length; lengths count their own eight bytes. */
export function icnsFile(pictures: readonly SizedPng[]): Buffer {
  const parts = icnsKinds.flatMap(([kind, size]) => {
    const found = pictures.find((picture) => picture.size === size);
    return found === undefined ? [] : [part(kind, found.png)];
  });
  return part('icns', Buffer.concat(parts));
}

function part(kind: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 0, 'latin1');
  head.writeUInt32BE(content.byteLength + head.length, 4);
  return Buffer.concat([head, content]);
}
