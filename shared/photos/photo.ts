/** A photo of the site as it is kept: upright, scaled down, without anything that the camera wrote beside it. */

export const photoSubjects = ['meterCupboard', 'yard', 'parking', 'other'] as const;
export type PhotoSubject = (typeof photoSubjects)[number];

/** A picture as it is stored and printed. */
export interface StoredImage {
  readonly format: 'jpeg' | 'png';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Photo {
  readonly id: string;
  readonly dossierId: string;
  /** ISO instants. */
  readonly addedAt: string;
  readonly changedAt: string;
  /** Order within the dossier; need not run on without gaps. */
  readonly position: number;
  readonly subject: PhotoSubject;
  /** Of the adviser; empty means that the subject says enough. */
  readonly caption: string;
  readonly image: StoredImage;
}

/** More than this is no report any more. */
export const MOST_PHOTOS = 24;
export const LONGEST_CAPTION = 300;

/** Pixels of the longer side: 200 dots an inch over the width of a page. */
export const PHOTO_SIDE = 1280;

export function inOrder(photos: readonly Photo[]): Photo[] {
  return [...photos].sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));
}
