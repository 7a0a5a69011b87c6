import { toBase64 } from '../format/base64.ts';
import type { StoredImage } from './photo.ts';

/** A picture as an address of its own, for a page that may fetch nothing. */
export function dataAddress({ format, bytes }: StoredImage): string {
  return `data:image/${format};base64,${toBase64(bytes)}`;
}
