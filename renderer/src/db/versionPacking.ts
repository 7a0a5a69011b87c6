/**
 * A dossier as small as it can be kept. Measurements of a site are the most of a dossier and hardly ever change: such
 * large parts stand apart under the hash of their content, so that fifty versions hold them once.
 */
import { sha256 } from '../exchange/digest.ts';
import { packed, textIn } from '../exchange/packing.ts';
import type { Packed, VersionPartRow, VersionRow } from './migrations/version2.ts';

/** Characters of JSON from which a part stands apart. */
const largePart = 8_000;

export type PackedDossier = Pick<VersionRow, 'record' | 'parts'> & { partRows: VersionPartRow[] };

export async function packDossier(dossierId: string, dossier: unknown): Promise<PackedDossier> {
  const large: { path: (string | number)[]; text: string }[] = [];
  const record = await pack(JSON.stringify(withoutLarge(dossier, [], large)));
  const partRows = await Promise.all(
    large.map(async ({ text }) => ({ id: `${dossierId}/${await sha256(text)}`, dossierId, content: await pack(text) })),
  );
  return { record, partRows, parts: large.map(({ path }, index) => ({ path, part: partRows[index].id })) };
}

/** The JSON of the dossier as it was packed; `partOf` finds the large parts. */
export async function unpackDossier(
  { record, parts }: Pick<VersionRow, 'record' | 'parts'>,
  partOf: (id: string) => Promise<Packed | undefined>,
): Promise<unknown> {
  const dossier: unknown = JSON.parse(await unpack(record));
  for (const { path, part } of parts) {
    // A handful at most, and the order is that of the record.
    // oxlint-disable-next-line no-await-in-loop
    const content = await partOf(part);
    if (content === undefined) throw new Error(`The part ${part} is missing.`);
    // In the same order.
    // oxlint-disable-next-line no-await-in-loop
    putAt(dossier, path, JSON.parse(await unpack(content)));
  }
  return dossier;
}

/** A copy with null where something large stood. The smallest large thing goes, not all that is around it. */
function withoutLarge(
  value: unknown,
  path: (string | number)[],
  large: { path: (string | number)[]; text: string }[],
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const text = JSON.stringify(value);
  if (text.length < largePart) return value;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item])
    : Object.entries(value);
  const holdsLarge = entries.some(([, inner]) => isLarge(inner));
  if (!holdsLarge && path.length > 0) {
    large.push({ path, text });
    return null;
  }
  const inner = entries.map(([key, item]) => [key, withoutLarge(item, [...path, key], large)] as const);
  return Array.isArray(value) ? inner.map(([, item]) => item) : Object.fromEntries(inner);
}

function isLarge(value: unknown): boolean {
  return typeof value === 'object' && value !== null && JSON.stringify(value).length >= largePart;
}

function putAt(holder: unknown, path: readonly (string | number)[], value: unknown): void {
  const inner = path.slice(0, -1).reduce((at, key) => (at as Record<string | number, unknown>)[key], holder);
  (inner as Record<string | number, unknown>)[path[path.length - 1]] = value;
}

/** A browser without compression keeps the text. */
export async function pack(text: string): Promise<Packed> {
  return typeof CompressionStream === 'undefined' ? text : packed([text]);
}

export async function unpack(content: Packed): Promise<string> {
  return typeof content === 'string' ? content : textIn(content);
}
