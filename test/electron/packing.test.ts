import { spawn } from 'node:child_process';
import { chmod, copyFile, cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fuseMark, fuseNames, fusesOn } from '../support/fuses.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/**
 * The packer itself, on a stand-in for Electron's program: what goes into the asar and how the fuses are set needs no
 * real one. Only Linux packs a folder without further tools.
 */
const repository = resolve(import.meta.dirname, '..', '..');

interface AsarFolder {
  files: Record<string, Partial<AsarFolder>>;
}

test.runIf(process.platform === 'linux')(
  'the package holds the build and nothing else, and its program has the fuses set',
  async () => {
    const folder = await temporaryFolder();
    const project = await makeProject(folder);
    const electron = await makeStandIn(folder);
    const log = await pack(project, electron);

    const unpacked = join(project, 'release', 'linux-unpacked');
    expect(await filesInAsar(join(unpacked, 'resources', 'app.asar')), log).toEqual([
      'dist/electron/main.cjs',
      'dist/renderer/index.html',
      'package.json',
    ]);
    const beside = await readdir(join(unpacked, 'resources'));
    expect(beside.toSorted()).toEqual(['LICENSE.vlootwijzer.txt', 'app.asar', 'sbom.cdx.json']);
    expect(fusesOn(await readFile(join(unpacked, 'vlootwijzer')))).toEqual([
      'enableCookieEncryption',
      'enableEmbeddedAsarIntegrityValidation',
      'onlyLoadAppFromAsar',
    ]);
  },
  120_000,
);

/** Our packaging and dependencies around a small build, with files beside it that must stay out. */
async function makeProject(folder: string): Promise<string> {
  const project = join(folder, 'project');
  for (const path of ['dist/electron', 'dist/renderer', 'shared'])
    await mkdir(join(project, path), { recursive: true });
  for (const name of ['package.json', 'electron-builder.yml', 'LICENSE']) {
    await copyFile(join(repository, name), join(project, name));
  }
  await cp(join(repository, 'assets', 'icons'), join(project, 'assets', 'icons'), { recursive: true });
  await writeFile(join(project, 'dist/sbom.cdx.json'), '{}');
  await symlink(join(repository, 'node_modules'), join(project, 'node_modules'));
  await writeFile(join(project, 'dist/electron/main.cjs'), '// main');
  await writeFile(join(project, 'dist/renderer/index.html'), '<title>x</title>');
  await writeFile(join(project, 'shared/secret.ts'), '// stays out');
  return project;
}

async function makeStandIn(folder: string): Promise<string> {
  const electron = join(folder, 'electron');
  await mkdir(join(electron, 'resources'), { recursive: true });
  const fuses = Buffer.concat([Buffer.from(fuseMark), Buffer.of(1, fuseNames.length), Buffer.from('10110000')]);
  await writeFile(join(electron, 'electron'), Buffer.concat([Buffer.alloc(64), fuses, Buffer.alloc(64)]));
  await chmod(join(electron, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) await writeFile(join(electron, name), '');
  return electron;
}

function pack(project: string, electron: string): Promise<string> {
  const builder = join(repository, 'node_modules', 'electron-builder', 'cli.js');
  const commandArguments = [builder, '--dir', '--linux', '--x64', `-c.electronDist=${electron}`];
  return new Promise((done) => {
    let output = '';
    const child = spawn(process.execPath, commandArguments, { cwd: project });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', () => done(output));
  });
}

/** An asar begins with four lengths and then a JSON list of its files. */
async function filesInAsar(path: string): Promise<string[]> {
  const asar = await readFile(path);
  const header = JSON.parse(asar.toString('utf8', 16, 16 + asar.readUInt32LE(12))) as AsarFolder;
  const list = (inside: AsarFolder, prefix: string): string[] =>
    Object.entries(inside.files).flatMap(([name, entry]) =>
      entry.files === undefined ? [prefix + name] : list({ files: entry.files }, `${prefix}${name}/`),
    );
  return list(header, '').toSorted();
}
