/** The commands with the file that the screen makes of a dossier with photos, beside the dossier as text. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../electron/headless/commands.ts';
import { exchangeBytes, lockedBytes } from '../../../renderer/src/exchange/fileWriting.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { photoJson } from '../../../shared/exchange/attachments.ts';
import { exampleDossier } from '../../support/examples.ts';
import { poppler } from '../../support/pdfPages.ts';
import { photoOf } from '../../support/photos.ts';

const folder = mkdtempSync(join(tmpdir(), 'headless-dossier-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const dossier = exampleDossier('groothandel');

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCommand(words, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** As the screen writes it. */
function exchange(dossiers: readonly Dossier[]): Promise<Uint8Array<ArrayBuffer>> {
  const photos = dossiers.map(({ id }) => photoJson(photoOf(id)));
  const counts = { dossiers: dossiers.length, versions: 0, photos: photos.length };
  const head = { kind: 'transfer', createdAt: '2026-11-23T15:00:00.000Z', counts } as const;
  return exchangeBytes({ ...head, dossiers, versions: [], further: { photos } });
}

describe('a file with one dossier and its photos', () => {
  it('gives the same results as the dossier as text', async () => {
    const packed = file('een.vlootwijzer', await exchange([dossier]));
    const plain = file('een.json', JSON.stringify(dossier));
    const [fromPacked, fromPlain] = [await run('calculate', packed), await run('calculate', plain)];
    expect(fromPacked).toEqual(fromPlain);
    expect(fromPacked.code).toBe(0);
    expect((await run('validate', packed)).code).toBe(0);
  });

  it('gives a report with the photos in it', async () => {
    const packed = file('foto.vlootwijzer', await exchange([dossier]));
    const out = join(folder, 'foto.pdf');
    expect((await run('report', packed, '--out', out)).code).toBe(0);
    expect(poppler('pdfimages', ['-list', '{}'], readFileSync(out))).toMatch(/ 64 +48 /);
  });
});

describe('is refused with a sentence and exit code 2:', () => {
  it('a file with two dossiers, because a command answers for one', async () => {
    const two = file('twee.vlootwijzer', await exchange([dossier, { ...dossier, id: 'second' }]));
    const { code, err } = await run('calculate', two);
    expect(code).toBe(2);
    expect(err).toContain('holds 2 dossiers');
  });

  it('a file behind a passphrase', async () => {
    const locked = file('slot.vlootwijzer', await lockedBytes(await exchange([dossier]), 'paard batterij nietje'));
    const { code, err } = await run('validate', locked);
    expect(code).toBe(2);
    expect(err).toContain('passphrase');
  });

  it('half a file, and one that was changed after it was written', async () => {
    const bytes = await exchange([dossier]);
    const half = await run('validate', file('half.vlootwijzer', bytes.subarray(0, bytes.length / 2)));
    expect(half.code).toBe(2);
    expect(half.err).toContain('half.vlootwijzer');
    const text = new TextDecoder().decode(
      await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
    );
    const changed = gzipSync(text.replace('Meterkast achter', 'Meterkast boven'));
    const { code, err } = await run('validate', file('veranderd.vlootwijzer', changed));
    expect(code).toBe(2);
    expect(err).toContain('seal');
  });
});
