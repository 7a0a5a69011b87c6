/** Making a report final: a version with a number, a day and a mark, and its files kept as they were handed over. */
import { appVersion } from '../../../shared/ipc/identity.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { inOrder, type Photo } from '../../../shared/photos/photo.ts';
import type { PrintedEdition } from '../../../shared/report/editionBlocks.ts';
import { checkDossier } from '../../../shared/dossier/read.ts';
import { basisText, type EditionBasis, type EditionRecord } from '../../../shared/editions/editions.ts';
import { headlineOf } from '../../../shared/report/headline.ts';
import type { HouseStyle } from '../../../shared/report/houseStyle.ts';
import type { ReportVariant } from '../../../shared/editions/reportVariant.ts';
import type { EditionRepository } from '../db/editionRepository.ts';
import { sha256, sha256OfBytes } from '../exchange/digest.ts';
import { printedEdition } from './changes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface FinalRequest {
  dossier: Dossier;
  assessment: Assessment;
  parameterSet: string;
  photos: readonly Photo[];
  house: HouseStyle | null;
  variant: ReportVariant;
  language: Language;
}

interface Tools {
  editions: EditionRepository;
  makePdf: (edition: PrintedEdition, at: string) => Promise<Bytes>;
  /** The moment as an ISO instant, and the day on the adviser's calendar. */
  now: () => string;
  today: () => string;
}

export interface FinalReport {
  edition: EditionRecord;
  bytes: Bytes;
  /** False when it was handed over before, and is handed over again as it was. */
  isNew: boolean;
}

/**
 * The final report of this basis. Where the newest version was made from the same, it is that version: its file as it
 * was kept, or one more file of it in another variant or language. Else it is the next version.
 */
export async function finalReport(
  request: FinalRequest,
  { editions, makePdf, now, today }: Tools,
): Promise<FinalReport> {
  const { dossier, variant, language } = request;
  const all = await editions.list(dossier.id);
  const basis = await basisOf(request);
  const hash = await sha256(basis);
  const newest = all.at(0);
  const isSame = newest !== undefined && (newest.hash === hash || basisToday(newest.basis) === basis);
  const edition: EditionRecord = isSame
    ? newest
    : {
        id: crypto.randomUUID(),
        dossierId: dossier.id,
        number: (newest?.number ?? 0) + 1,
        at: now(),
        day: today(),
        hash,
        basis,
        headline: headlineOf(request.assessment),
      };
  const id = `${edition.id}/${variant}/${language}`;
  const kept = await editions.file(id);
  if (kept !== null) return { edition, bytes: kept.bytes, isNew: false };
  const bytes = await makePdf(printedEdition(edition, all, language), edition.at);
  await editions.keep(edition, { id, dossierId: dossier.id, editionId: edition.id, variant, language, bytes });
  return { edition, bytes, isNew: true };
}

/** A basis as this program would write it: a dossier in an older form is the same record. */
function basisToday(text: string): string | null {
  const basis = JSON.parse(text) as EditionBasis;
  const reading = checkDossier(basis.dossier);
  return reading.ok ? basisText({ ...basis, dossier: reading.dossier }) : null;
}

async function basisOf({ dossier, parameterSet, photos, house }: FinalRequest): Promise<string> {
  const logo = house?.logo ? await sha256OfBytes(house.logo.bytes) : null;
  const told = await Promise.all(
    inOrder(photos).map(async ({ id, subject, caption, image }) => {
      return { id, subject, caption, sha256: await sha256OfBytes(image.bytes) };
    }),
  );
  return basisText({
    program: appVersion,
    parameterSet,
    dossier,
    house: house && { ...house, logo },
    photos: told,
  });
}
