import { readFileSync } from 'node:fs';
import type { Photo, StoredImage } from '../../shared/photos/photo.ts';
import { at } from './stores.ts';

/** 64 by 48 pixels: red and green above, blue and yellow below. */
export function quarters(extension: 'jpg' | 'png' | 'webp'): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(new URL(`../fixtures/photos/quarters.${extension}`, import.meta.url)));
}

export const picture: StoredImage = { format: 'jpeg', width: 64, height: 48, bytes: quarters('jpg') };

export function photoOf(dossierId: string, change: Partial<Photo> = {}): Photo {
  return {
    id: `photo of ${dossierId}`,
    dossierId,
    addedAt: at('10:00:00'),
    changedAt: at('10:00:00'),
    position: 0,
    subject: 'meterCupboard',
    caption: 'Meterkast achter de voordeur',
    image: picture,
    ...change,
  };
}

/**
 * The same JPEG as a phone would write it: EXIF with the way it was held (6: to be turned a quarter clockwise) and the
 * place where it was taken. Written out by the EXIF 2.3 specification, little-endian.
 */
export function asFromPhone(jpeg: Uint8Array, orientation = 6): Uint8Array<ArrayBuffer> {
  const tiff = Buffer.alloc(150);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  // IFD0: two entries, orientation and the pointer to the GPS entries at byte 38.
  tiff.writeUInt16LE(2, 8);
  entry(tiff, 10, 0x0112, 3, 1, orientation);
  entry(tiff, 22, 0x8825, 4, 1, 38);
  // GPS: north, latitude as three rationals at byte 80.
  tiff.writeUInt16LE(2, 38);
  entry(tiff, 40, 0x0001, 2, 2, 0x4e);
  entry(tiff, 52, 0x0002, 5, 3, 80);
  for (const [index, value] of [52, 1, 5, 1, 2700, 100].entries()) tiff.writeUInt32LE(value, 80 + 4 * index);
  tiff.write('Amersfoort, Stationsplein', 110, 'latin1');
  const head = Buffer.from([0xff, 0xe1, 0, 0, ...Buffer.from('Exif\0\0', 'latin1')]);
  head.writeUInt16BE(2 + 6 + tiff.length, 2);
  return Uint8Array.from(Buffer.concat([jpeg.subarray(0, 2), head, tiff, jpeg.subarray(2)]));
}

function entry(tiff: Buffer, at: number, tag: number, type: number, count: number, value: number): void {
  tiff.writeUInt16LE(tag, at);
  tiff.writeUInt16LE(type, at + 2);
  tiff.writeUInt32LE(count, at + 4);
  tiff.writeUInt32LE(value, at + 8);
}
