/** Writing an exchange file, part by part: never more than one dossier as text in memory. */
import type { Dossier } from '../dossier/schema.ts';
import { headText, type Digest, type ExchangeHead } from './schema.ts';

export interface NamedVersion {
  id: string;
  dossierId: string;
  /** When the dossier was in this state, an ISO instant. */
  at: string;
  name: string;
  dossier: Dossier;
}

/** What can be walked through, at once or as it is read from the disk. */
type Walk<T> = Iterable<T> | AsyncIterable<T>;

/**
 * The text of a file, in pieces; one dossier a line. `head.counts` must be the number of dossiers and versions that
 * come, and of sets: a difference throws, so that no file is ever made that its own reader refuses.
 */
export async function* exchangeText(
  head: ExchangeHead,
  dossiers: Walk<Dossier>,
  versions: Walk<NamedVersion>,
  digest: Digest,
  parameterSets: Walk<unknown> = [],
): AsyncGenerator<string> {
  const opening = headText(head);
  const digests = [await digest(opening)];
  const counted = { dossiers: 0, versions: 0, parameterSets: 0 };
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
  // A file without sets is what it was before there were any.
  if (head.counts.parameterSets !== undefined) {
    yield '\n],\n"parameterSets":[\n';
    for await (const set of parameterSets) yield written(set, 'parameterSets');
  }
  const { dossiers: announced, versions: named, parameterSets: sets = 0 } = head.counts;
  if (counted.dossiers !== announced || counted.versions !== named || counted.parameterSets !== sets) {
    throw new Error(`counted ${JSON.stringify(counted)}, announced ${JSON.stringify(head.counts)}`);
  }
  yield `\n],\n"seal":"${await digest(digests.join('\n'))}"}\n`;
}
