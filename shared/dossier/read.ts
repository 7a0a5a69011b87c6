/** Reading a dossier file: never half, never silently; a refusal says what is wrong, where, and what to do. */
import { z } from 'zod';
import { version1ToVersion2 } from './upgrades/version1.ts';
import { version2ToVersion3 } from './upgrades/version2.ts';
import { version3ToVersion4 } from './upgrades/version3.ts';
import { DOSSIER_FORMAT, DOSSIER_VERSION, dossierSchema, type Dossier } from './schema.ts';

export type DossierRefusal =
  /** Empty or cut off in the middle: JSON that ends too early. */
  | { reason: 'cutOff' }
  | { reason: 'notJson' }
  | { reason: 'notADossier' }
  /** Made by a newer version of the program. */
  | { reason: 'newer'; version: number }
  /** A field has a value that it cannot have. `field` is a path such as fleetGroups[2].number. */
  | { reason: 'field'; field: string; detail: string };

export type DossierReading = { ok: true; dossier: Dossier } | ({ ok: false } & DossierRefusal);

/** `fleetGroups[2].details.co2Class` from zod's path. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** Reads the text of a dossier file. */
export function readDossier(text: string): DossierReading {
  const parsed = parseJson(text);
  return parsed.ok ? checkDossier(parsed.json) : parsed;
}

/** The JSON in a text, or why there is none. */
export function parseJson(text: string): { ok: true; json: unknown } | { ok: false; reason: 'cutOff' | 'notJson' } {
  const bare = text.replace(/^\ufeff/, '').trim();
  try {
    return { ok: true, json: JSON.parse(bare) };
  } catch {
    return { ok: false, reason: looksCutOff(bare) ? 'cutOff' : 'notJson' };
  }
}

/** One step per version that was ever released: the step at index n makes version n + 2 of version n + 1. */
const upgrades: readonly ((dossier: Record<string, unknown>) => Record<string, unknown>)[] = [
  version1ToVersion2,
  version2ToVersion3,
  version3ToVersion4,
];

/** Checks parsed JSON, of this or an older version. Unknown keys are dropped; nothing else is repaired. */
export function checkDossier(json: unknown): DossierReading {
  const head = z.object({ format: z.literal(DOSSIER_FORMAT), version: z.number().int().min(1) }).safeParse(json);
  if (!head.success) return { ok: false, reason: 'notADossier' };
  if (head.data.version > DOSSIER_VERSION) return { ok: false, reason: 'newer', version: head.data.version };
  const current = upgrades
    .slice(head.data.version - 1)
    .reduce((dossier, upgrade) => upgrade(dossier), json as Record<string, unknown>);
  const result = dossierSchema.safeParse(current);
  if (result.success) return { ok: true, dossier: result.data };
  const issue = result.error.issues[0];
  return { ok: false, reason: 'field', field: fieldPath(issue.path), detail: issue.message };
}

/** A text that opens an object and never closes it was cut off; anything else was never JSON. */
function looksCutOff(text: string): boolean {
  if (text === '') return true;
  return text.startsWith('{') && !text.endsWith('}');
}
