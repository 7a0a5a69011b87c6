/** Writing an exchange file, part by part: never more than one dossier as text in memory. */
import type { Dossier } from '../dossier/schema.ts';
import { furtherParts, headText, type Digest, type ExchangeHead, type FurtherPart } from './schema.ts';

export interface NamedVersion {
  id: string;
  dossierId: string;
  /** When the dossier was in this state, an ISO instant. */
  at: string;
  name: string;
  dossier: Dossier;
}

/** What can be walked through, at once or as it is read from the disk. */
export type Walk<T> = Iterable<T> | AsyncIterable<T>;

/** What travels beside the dossiers, as it is written: no bytes, only JSON. */
export type FurtherContent = Partial<Record<FurtherPart, Walk<unknown>>>;

/**
 * The text of a file, in pieces; one dossier a line. `head.counts` must be the number of dossiers and versions that
 * come, and of each further part: a difference throws, so that no file is ever made that its own reader refuses.
 */
export async function* exchangeText(
  head: ExchangeHead,
  dossiers: Walk<Dossier>,
  versions: Walk<NamedVersion>,
  digest: Digest,
  further: FurtherContent = {},
): AsyncGenerator<string> {
  const opening = headText(head);
  const digests = [await digest(opening)];
  const counted: Record<'dossiers' | 'versions' | FurtherPart, number> = {
    dossiers: 0,
    versions: 0,
    parameterSets: 0,
    photos: 0,
    editions: 0,
    reportFiles: 0,
    laptop: 0,
  };
  const written = async (part: unknown, of: keyof typeof counted): Promise<string> => {
    const text = JSON.stringify(part);
    digests.push(await digest(text));
    counted[of] += 1;
    return counted[of] === 1 ? text : `,\n${text}`;
  };

  yield `${opening.slice(0, -1)},\n"dossiers":[\n`;
  for await (const dossier of dossiers) yield written(dossier, 'dossiers');
  yield '\n],\n"versions":[\n';
  for await (const version of versions) yield written(version, 'versions');
  for (const part of furtherParts) {
    // A file without a part is what it was before there were any.
    if (head.counts[part] === undefined) continue;
    yield `\n],\n"${part}":[\n`;
    for await (const one of further[part] ?? []) yield written(one, part);
  }
  const wrong = (Object.keys(counted) as (keyof typeof counted)[]).some(
    (part) => counted[part] !== (head.counts[part] ?? 0),
  );
  if (wrong) throw new Error(`counted ${JSON.stringify(counted)}, announced ${JSON.stringify(head.counts)}`);
  yield `\n],\n"seal":"${await digest(digests.join('\n'))}"}\n`;
}
