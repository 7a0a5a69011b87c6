/**
 * One dossier from a file: its own JSON, or the file that the screen makes when photos and final reports go along. A
 * file with several dossiers is refused: a command answers for one.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Dossier } from '../../shared/dossier/schema.ts';
import { readExchange } from '../../shared/exchange/read.ts';
import type { Language } from '../../shared/format/numbers.ts';
import type { Photo } from '../../shared/photos/photo.ts';
import { fileRefusalSentence } from '../../shared/text/exchange.ts';
import { BadInput, messageOf } from './badInput.ts';

/** As much as the screen unpacks; a small file that grows beyond it is an attack. */
const largestText = 450 * 1024 * 1024;

export interface DossierFile {
  dossier: Dossier;
  photos: readonly Photo[];
}

export async function dossierFileAt(file: string, language: Language): Promise<DossierFile> {
  const name = basename(file);
  const reading = await readExchange(await textAt(file), sha256);
  if (reading.ok === false) throw new BadInput(fileRefusalSentence(reading, name, language));
  if (reading.ok === 'locked') {
    throw new BadInput(`${name} is behind a passphrase. Open it in Vlootwijzer and save the dossier without one.`);
  }
  const { dossiers, attachments } = reading.exchange;
  const [dossier] = dossiers;
  if (dossier === undefined || dossiers.length > 1) {
    throw new BadInput(`${name} holds ${dossiers.length} dossiers; a command takes one. Export it by itself.`);
  }
  return { dossier, photos: attachments.photos };
}

/** The text of a file, packed or plain. */
export async function textAt(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new BadInput(`${file} cannot be read: ${messageOf(error)}`);
  });
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return (await promisify(gunzip)(bytes, { maxOutputLength: largestText })).toString('utf8');
  } catch (error) {
    throw new BadInput(`${basename(file)} cannot be unpacked: ${messageOf(error)}`);
  }
}

function sha256(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
}
