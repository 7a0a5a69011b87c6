/** The words of the photos in the report. */
import type { Language } from '../format/numbers.ts';
import type { PhotoSubject } from '../photos/photo.ts';

interface PhotoWords {
  title: string;
  subject: Record<PhotoSubject, string>;
}

const nl: PhotoWords = {
  title: 'Foto’s van de locatie',
  subject: { meterCupboard: 'Meterkast', yard: 'Terrein', parking: 'Parkeerplaatsen', other: 'Foto' },
};

const en: PhotoWords = {
  title: 'Photos of the site',
  subject: { meterCupboard: 'Meter cupboard', yard: 'Yard', parking: 'Parking', other: 'Photo' },
};

export const photoWords: Record<Language, PhotoWords> = { nl, en };
