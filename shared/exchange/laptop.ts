/**
 * What an adviser keeps on a laptop beside the dossiers, inside a backup: notes on municipalities and the house style.
 * It says nothing about a company, and does not travel with dossiers that go to somebody else.
 */
import { z } from 'zod';
import { fieldPath } from '../dossier/read.ts';
import { toBase64 } from '../format/base64.ts';
import { image } from './attachments.ts';

const municipalitySchema = z.object({
  kind: z.literal('municipality'),
  municipality: z.string().min(1).max(400),
  text: z.string().max(20_000),
  savedOn: z.string().max(40),
});

const houseStyleSchema = z.object({
  kind: z.literal('houseStyle'),
  name: z.string().max(400),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable(),
  footer: z.string().max(2000),
  disclaimer: z.string().max(20_000),
  logo: image.nullable(),
});

const keptSchema = z.discriminatedUnion('kind', [municipalitySchema, houseStyleSchema]);
export type Kept = z.infer<typeof keptSchema>;

/** As it is written: pictures as text. */
export function keptJson(kept: Kept): unknown {
  if (kept.kind === 'municipality' || kept.logo === null) return kept;
  const { format, bytes } = kept.logo;
  return { ...kept, logo: { format, bytes: toBase64(bytes) } };
}

/** All, or the first that is wrong. */
export function keptIn(
  parts: readonly unknown[] = [],
): { ok: true; kept: Kept[] } | { ok: false; reason: 'field'; field: string; detail: string } {
  const kept: Kept[] = [];
  for (const [index, part] of parts.entries()) {
    const read = keptSchema.safeParse(part);
    if (!read.success) {
      const [issue] = read.error.issues;
      return { ok: false, reason: 'field', field: fieldPath(['laptop', index, ...issue.path]), detail: issue.message };
    }
    kept.push(read.data);
  }
  return { ok: true, kept };
}
