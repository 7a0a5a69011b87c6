import { useState } from 'react';
import { MOST_PHOTOS, type Photo, type PhotoSubject } from '../../../shared/photos/photo.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { useStorage } from '../db/useStorage.ts';
import { useDossierValue } from '../dossier/useDossier.ts';
import type { Saying } from '../language/useSaid.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { nowInstant } from '../ui/moments.ts';
import { useToast } from '../ui/useToast.ts';
import { photoFrom, PictureRefusedError } from './intake.ts';

export interface PhotoActions {
  busy: boolean;
  /** Why files of the last time were refused, a sentence for each. */
  refusals: readonly string[];
  add: (files: readonly File[]) => Promise<void>;
  describe: (id: string, change: { subject?: PhotoSubject; caption?: string }) => void;
  /** Moves a photo to another place among the others. */
  move: (id: string, to: number) => void;
  remove: (photo: Photo) => void;
}

export function usePhotoActions(photos: readonly Photo[]): PhotoActions {
  const { photos: store } = useStorage();
  const dossierId = useDossierValue(({ id }) => id);
  const { language } = useLanguage();
  const words = reportScreenWords[language].photos;
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly Saying[]>([]);

  const guarded = (work: Promise<void>): void => {
    work.catch((error: unknown) => {
      console.error(error);
      toast({ text: words.failed, tone: 'bad' });
    });
  };

  const add = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    const refused: Saying[] = [];
    const refuse = (why: (said: typeof words) => string): number =>
      refused.push((spoken) => why(reportScreenWords[spoken].photos));
    const taken: Photo[] = [];
    const first = Math.max(-1, ...photos.map(({ position }) => position)) + 1;
    for (const file of files) {
      if (photos.length + taken.length >= MOST_PHOTOS) {
        refuse(({ most }) => most(MOST_PHOTOS));
        break;
      }
      try {
        // One at a time: a photo of a telephone takes 50 MB while it is drawn.
        // oxlint-disable-next-line no-await-in-loop
        const image = await photoFrom(file);
        const at = nowInstant();
        taken.push({
          id: crypto.randomUUID(),
          dossierId,
          addedAt: at,
          changedAt: at,
          position: first + taken.length,
          subject: 'other',
          caption: '',
          image,
        });
      } catch (error) {
        const fault = error instanceof PictureRefusedError ? error.fault : 'damaged';
        refuse((said) => said.fault[fault](file.name));
      }
    }
    try {
      if (taken.length > 0) await store.add(taken);
    } catch (error) {
      console.error(error);
      refuse(({ failed }) => failed);
    }
    setRefusals(refused);
    setBusy(false);
  };

  return {
    busy,
    refusals: refusals.map((refusal) => refusal(language)),
    add,
    describe: (id, change) => guarded(store.describe(id, change, nowInstant())),
    move: (id, to) => {
      const ids = photos.map((photo) => photo.id).filter((one) => one !== id);
      guarded(store.arrange([...ids.slice(0, to), id, ...ids.slice(to)], nowInstant()));
    },
    remove: (photo) => {
      guarded(
        store
          .remove(photo.id)
          .then(() =>
            toast({ text: words.removed, undo: () => guarded(store.add([{ ...photo, changedAt: nowInstant() }])) }),
          ),
      );
    },
  };
}
