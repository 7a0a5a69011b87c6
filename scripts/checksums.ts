import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const checksumFile = 'SHA256SUMS.txt';

/** What is handed out; the builder leaves other files beside it. */
const handedOut = /\.(exe|dmg|AppImage|deb)$/;

/** Writes the checksums of the packages in a folder, as `sha256sum --check` reads them. The answer: their names. */
export async function writeChecksums(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => handedOut.test(name)).toSorted((a, b) => (a < b ? -1 : 1));
  const lines = await Promise.all(names.map(async (name) => `${await sha256(join(folder, name))}  ${name}\n`));
  if (names.length > 0) await writeFile(join(folder, checksumFile), lines.join(''));
  return names;
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
