/**
 * A picture file as it is kept: drawn anew upright and scaled down. What the camera wrote beside it (where, when, with
 * which telephone) is left behind, because only pixels are drawn.
 */
import { imageFacts, type ImageFacts } from '../../../shared/photos/imageHeader.ts';
import { PHOTO_SIDE, type StoredImage } from '../../../shared/photos/photo.ts';

export type PictureFault = 'heic' | 'format' | 'tooLarge' | 'damaged';

export class PictureRefusedError extends Error {
  readonly fault: PictureFault;

  constructor(fault: PictureFault) {
    super(`The picture was refused: ${fault}`);
    this.name = 'PictureRefusedError';
    this.fault = fault;
  }
}

/** A telephone writes ten; more than this is no photo. */
const largestFile = 60 * 1024 * 1024;
const quality = 0.82;
/** Pixels of a logo: 300 dots an inch where it is printed. */
const logoSide = 700;

export function photoFrom(file: Blob): Promise<StoredImage> {
  return redrawn(file, ['jpeg', 'png', 'webp'], PHOTO_SIDE, 'jpeg');
}

/** Lines and letters stay sharp, on white: nobody knows what stands behind it in the report. */
export function logoFrom(file: Blob): Promise<StoredImage> {
  return redrawn(file, ['jpeg', 'png'], logoSide, 'png');
}

async function redrawn(
  file: Blob,
  formats: readonly ImageFacts['format'][],
  side: number,
  format: StoredImage['format'],
): Promise<StoredImage> {
  if (file.size > largestFile) throw new PictureRefusedError('tooLarge');
  const facts = imageFacts(new Uint8Array(await file.arrayBuffer()));
  if (facts.format === 'heic') throw new PictureRefusedError('heic');
  if (!formats.includes(facts.format)) throw new PictureRefusedError('format');
  const upright = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new PictureRefusedError('damaged');
  });
  try {
    const scale = Math.min(1, side / Math.max(upright.width, upright.height));
    const width = Math.max(1, Math.round(upright.width * scale));
    const height = Math.max(1, Math.round(upright.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const drawing = canvas.getContext('2d', { alpha: false });
    if (!drawing) throw new PictureRefusedError('damaged');
    drawing.fillStyle = '#ffffff';
    drawing.fillRect(0, 0, width, height);
    drawing.imageSmoothingQuality = 'high';
    drawing.drawImage(upright, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: `image/${format}`, quality });
    return { format, width, height, bytes: new Uint8Array(await blob.arrayBuffer()) };
  } finally {
    upright.close();
  }
}
