/** The photos of the site in the report, in the adviser's order, each with what stands under it. */
import type { Language } from '../format/numbers.ts';
import { inOrder, type Photo } from '../photos/photo.ts';
import { photoWords } from '../text/reportPhotos.ts';
import type { Block } from './blocks.ts';

export function photoBlocks(photos: readonly Photo[], language: Language): Block[] {
  if (photos.length === 0) return [];
  const text = photoWords[language];
  return [
    { kind: 'heading', level: 2, text: text.title },
    {
      kind: 'photos',
      photos: inOrder(photos).map(({ id, image, subject, caption }) => {
        const said = caption.trim();
        const named =
          subject === 'other' ? said : said === '' ? text.subject[subject] : `${text.subject[subject]}: ${said}`;
        return { id, image, caption: named === '' ? text.subject.other : named };
      }),
    },
  ];
}
