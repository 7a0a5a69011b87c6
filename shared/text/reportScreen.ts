/** The words of the report screen: variants, draft or final, versions, photos, house style, preview. */
import type { Language } from '../format/numbers.ts';
import type { PhotoSubject } from '../photos/photo.ts';

interface ReportScreenWords {
  attachmentsArrive: (count: number) => string;
  subjects: Record<PhotoSubject, string>;
}

const nl: ReportScreenWords = {
  attachmentsArrive: (count) =>
    count === 1
      ? 'Er komt 1 foto of definitief rapport bij dat hier nog niet staat.'
      : `Er komen ${count} foto’s en definitieve rapporten bij die hier nog niet staan.`,
  subjects: { meterCupboard: 'Meterkast', yard: 'Terrein', parking: 'Parkeerplaatsen', other: 'Iets anders' },
};

const en: ReportScreenWords = {
  attachmentsArrive: (count) =>
    count === 1
      ? '1 photo or final report that is not here yet will be added.'
      : `${count} photos and final reports that are not here yet will be added.`,
  subjects: { meterCupboard: 'Meter cupboard', yard: 'Yard', parking: 'Parking', other: 'Something else' },
};

export const reportScreenWords: Record<Language, ReportScreenWords> = { nl, en };
