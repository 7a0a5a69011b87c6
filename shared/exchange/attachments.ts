/** Photos and final reports inside an exchange file: as they are written, and judged when they are read. */
import { z } from 'zod';
import { fieldPath } from '../dossier/read.ts';
import { fromBase64, toBase64 } from '../format/base64.ts';
import { imageFacts } from '../photos/imageHeader.ts';
import { LONGEST_CAPTION, type Photo, photoSubjects } from '../photos/photo.ts';
import type { EditionRecord, ReportFileRecord } from '../editions/editions.ts';
import { reportVariants } from '../editions/reportVariant.ts';
import type { Digest } from './schema.ts';

export interface Attachments {
  readonly photos: readonly Photo[];
  readonly editions: readonly EditionRecord[];
  readonly reportFiles: readonly ReportFileRecord[];
}

export const noAttachments: Attachments = { photos: [], editions: [], reportFiles: [] };

const id = z.string().min(1).max(200);
const instant = z.string().max(40);
const finite = z.number().nullable();

const bytes = z.string().transform((text, context): Uint8Array<ArrayBuffer> => {
  const read = fromBase64(text);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: 'not base64' });
  return z.NEVER;
});

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** Pixels of a side; ours are far smaller. */
const mostPixels = 10_000;

/** What is printed later must be a picture as it says it is: a report must not fail on it. */
export const image = z
  .object({ format: z.enum(['jpeg', 'png']), bytes })
  .transform(({ format, bytes: content }, context) => {
    const facts = imageFacts(content);
    const { size } = facts;
    if (facts.format === format && size && size.width > 0 && size.height > 0) {
      if (Math.max(size.width, size.height) <= mostPixels) return { format, ...size, bytes: content };
    }
    context.addIssue({ code: 'custom', message: `not a ${format} picture` });
    return z.NEVER;
  });

const photoSchema = z.object({
  id,
  dossierId: id,
  addedAt: instant,
  changedAt: instant,
  position: z.number(),
  subject: z.enum(photoSubjects),
  caption: z.string().max(LONGEST_CAPTION),
  image,
});

const editionSchema = z.object({
  id,
  dossierId: id,
  number: z.number().int().min(1),
  at: instant,
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  basis: z.string(),
  headline: z.object({
    vehicles: z.number(),
    refused: z.number(),
    differencePerYear: finite,
    peakKW: finite,
    fits: finite,
  }),
});

const reportFileSchema = z.object({
  id,
  dossierId: id,
  editionId: id,
  variant: z.enum(reportVariants),
  language: z.enum(['nl', 'en']),
  bytes: bytes.refine((content) => PDF.every((byte, at) => content[at] === byte), 'not a PDF'),
});

export function photoJson(photo: Photo): unknown {
  const { format, bytes: content } = photo.image;
  return { ...photo, image: { format, bytes: toBase64(content) } };
}

export function reportFileJson(file: ReportFileRecord): unknown {
  return { ...file, bytes: toBase64(file.bytes) };
}

type Refused = { ok: false; reason: 'field'; field: string; detail: string } | { ok: false; reason: 'damaged' };

/** All or the first that is wrong. An edition whose mark is not that of its basis was tampered with. */
export async function attachmentsIn(
  file: { photos?: unknown[]; editions?: unknown[]; reportFiles?: unknown[] },
  digest: Digest,
): Promise<{ ok: true; attachments: Attachments } | Refused> {
  const photos = listOf(photoSchema, file.photos, 'photos');
  if (!photos.ok) return photos;
  const editions = listOf(editionSchema, file.editions, 'editions');
  if (!editions.ok) return editions;
  const reportFiles = listOf(reportFileSchema, file.reportFiles, 'reportFiles');
  if (!reportFiles.ok) return reportFiles;
  const marks = await Promise.all(editions.list.map(async ({ basis, hash }) => (await digest(basis)) === hash));
  if (marks.includes(false)) return { ok: false, reason: 'damaged' };
  return { ok: true, attachments: { photos: photos.list, editions: editions.list, reportFiles: reportFiles.list } };
}

function listOf<T>(
  schema: z.ZodType<T>,
  parts: readonly unknown[] = [],
  name: string,
): { ok: true; list: T[] } | Refused {
  const list: T[] = [];
  for (const [index, part] of parts.entries()) {
    const read = schema.safeParse(part);
    if (!read.success) {
      const [issue] = read.error.issues;
      return { ok: false, reason: 'field', field: fieldPath([name, index, ...issue.path]), detail: issue.message };
    }
    list.push(read.data);
  }
  return { ok: true, list };
}
