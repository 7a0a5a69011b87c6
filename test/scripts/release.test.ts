import { createHash } from 'node:crypto';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildShell } from '../../scripts/build.ts';
import { readBuildInfo } from '../../scripts/buildInfo.ts';
import { writeChecksums } from '../../scripts/checksums.ts';
import { repositoryFolder } from '../../scripts/paths.ts';
import { sbomOfShipped } from '../../scripts/sbom.ts';
import { describePackages, electronFolder } from '../../scripts/shippedPackages.ts';
import { temporaryFolder } from '../electron/temporaryFolder.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

describe('which build this is', () => {
  /** A git that answers by its first argument; null: it fails. */
  const git = (answers: Record<string, string | null>) => ({
    run: (_command: string, [first]: readonly string[]) => {
      const output = answers[first ?? ''];
      return Promise.resolve(
        output === undefined || output === null ? { code: 128, output: 'fatal' } : { code: 0, output },
      );
    },
  });

  test('is the commit with its own date', async () => {
    const answers = { 'rev-parse': `${commit}\n`, show: '2026-11-23\n', status: '' };
    expect(await readBuildInfo(git(answers))).toMatchObject({ commit, commitDate: '2026-11-23', changed: false });
  });

  test('says so when files differ from the commit', async () => {
    const answers = { 'rev-parse': commit, show: '2026-11-23', status: ' M electron/main.ts\n' };
    expect(await readBuildInfo(git(answers))).toMatchObject({ commit, changed: true });
  });

  test.each([{ 'rev-parse': null }, { 'rev-parse': 'warning: something else' }])(
    'is unknown outside version control, and the version of the package remains',
    async (answers) => {
      const info = await readBuildInfo(git(answers));
      expect(info).toMatchObject({ commit: null, commitDate: null, changed: false });
      expect(info.version).toMatch(/^\d+\.\d+\.\d+$/);
    },
  );
});

test('two builds of one state are the same to the last byte', async () => {
  const hashes = await Promise.all(
    ['one', 'two'].map(async (name) => {
      const folder = join(await temporaryFolder(), name, 'electron');
      await buildShell(folder);
      const files = await Promise.all(['main.cjs', 'preload.cjs'].map((file) => readFile(join(folder, file))));
      return createHash('sha256').update(Buffer.concat(files)).digest('hex');
    }),
  );
  expect(hashes[0]).toBe(hashes[1]);
}, 120_000);

describe('the packages that are shipped', () => {
  test('are asked of the bundler: the shell holds zod, and nothing that only tests and tools use', async () => {
    const names = [...(await buildShell(join(await temporaryFolder(), 'electron')))].map((folder) =>
      folder.replaceAll('\\', '/').replace(/^.*\/node_modules\//, ''),
    );
    expect(names).toEqual(['zod']);
  });

  test('have their licence with its text, and the notice beside it', async () => {
    const modules = join(repositoryFolder, 'node_modules');
    const described = await describePackages([join(modules, 'zod'), electronFolder, join(modules, 'dexie')]);
    expect(described.map(({ name }) => name)).toEqual(['dexie', 'electron', 'zod']);
    expect(described[0]?.licence).toBe('Apache-2.0');
    expect(described[0]?.text).toContain('Apache License');
    expect(described[1]?.text).toContain('Copyright (c) Electron contributors');
  });

  test('without a text of their own have one from us', async () => {
    const modules = join(repositoryFolder, 'node_modules');
    const described = await describePackages(
      ['wouter', 'react-remove-scroll-bar', 'pako'].map((name) => join(modules, name)),
    );
    const texts = new Map(described.map(({ name, text }) => [name, text]));
    expect(texts.get('wouter')).toContain('public domain');
    expect(texts.get('react-remove-scroll-bar')).toContain('Anton Korzunov');
    expect(texts.get('pako')).toMatch(/Vitaly Puzrin[^]+zlib licence/);
  });

  test.each([
    ['no text', { license: 'MIT' }, false],
    ['no name of a licence', {}, true],
  ])('with %s stop the build, with what to do', async (_name, json, hasText) => {
    const folder = join(await temporaryFolder(), 'left-pad');
    await mkdir(folder);
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'left-pad', version: '1.0.0', ...json }));
    if (hasText) await writeFile(join(folder, 'LICENSE'), 'text');
    await expect(describePackages([folder])).rejects.toThrow('assets/licences/left-pad.txt');
  });

  test('that are there twice by a link are named once', async () => {
    const folder = await temporaryFolder();
    const zod = join(repositoryFolder, 'node_modules', 'zod');
    await symlink(zod, join(folder, 'zod'), 'junction');
    expect(await describePackages([zod, join(folder, 'zod')])).toHaveLength(1);
  });
});

describe('the bill of materials', () => {
  const part = (name: string, version: string) => ({
    'bom-ref': `${name}@${version}`,
    name,
    version,
    properties: [{ name: 'cdx:npm:package:development' }, { name: 'other' }],
  });
  const all = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: 'urn:uuid:random',
    metadata: { timestamp: 'now', component: { ...part('folder', '1.0.0'), 'bom-ref': 'root' } },
    components: [part('react', '19.0.0'), part('react', '18.0.0'), part('vitest', '4.0.0'), part('electron', '45.0.0')],
    dependencies: [
      { ref: 'root', dependsOn: ['react@19.0.0', 'vitest@4.0.0', 'electron@45.0.0'] },
      { ref: 'vitest@4.0.0', dependsOn: ['react@18.0.0'] },
      { ref: 'react@19.0.0' },
    ],
  };
  const build = { version: '1.0.0', commit, commitDate: '2026-11-23', changed: false };
  const shipped = [
    { name: 'react', version: '19.0.0' },
    { name: 'electron', version: '45.0.0' },
  ];

  test('names what is shipped in that very version, and nothing else', () => {
    const sbom = sbomOfShipped(all, shipped, build);
    expect(sbom.components.map((one) => one['bom-ref'])).toEqual(['react@19.0.0', 'electron@45.0.0']);
    expect(sbom.dependencies).toEqual([
      { ref: 'root', dependsOn: ['react@19.0.0', 'electron@45.0.0'] },
      { ref: 'react@19.0.0', dependsOn: [] },
    ]);
    expect(sbom.components[1]).toMatchObject({ scope: 'required', properties: [{ name: 'other' }] });
  });

  test('has neither clock nor chance in it: the date is that of the commit, the number follows from the content', () => {
    const first = sbomOfShipped(all, shipped, build);
    expect(first.metadata.timestamp).toBe('2026-11-23T00:00:00Z');
    expect(first.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    const later = { ...all, serialNumber: 'urn:uuid:other', metadata: { ...all.metadata, timestamp: 'later' } };
    expect(sbomOfShipped(later, shipped, build)).toEqual(first);
    expect(sbomOfShipped(all, shipped.slice(1), build).serialNumber).not.toBe(first.serialNumber);
  });

  test('is not made with something missing', () => {
    const unknown = [...shipped, { name: 'left-pad', version: '1.0.0' }];
    expect(() => sbomOfShipped(all, unknown, build)).toThrow('left-pad@1.0.0');
  });
});

test('checksums are of the packages alone, as sha256sum reads them', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'Vlootwijzer-1.0.0-win-x64.exe'), 'abc');
  await writeFile(join(folder, 'Vlootwijzer-1.0.0-linux-x64.AppImage'), '');
  await writeFile(join(folder, 'builder-debug.yml'), 'x');
  expect(await writeChecksums(folder)).toEqual([
    'Vlootwijzer-1.0.0-linux-x64.AppImage',
    'Vlootwijzer-1.0.0-win-x64.exe',
  ]);
  // The published test values of SHA-256 for the empty text and for "abc" (FIPS 180-2).
  expect(await readFile(join(folder, 'SHA256SUMS.txt'), 'utf8')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  Vlootwijzer-1.0.0-linux-x64.AppImage\n' +
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  Vlootwijzer-1.0.0-win-x64.exe\n',
  );
});
