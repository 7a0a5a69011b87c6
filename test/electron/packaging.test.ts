import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as identity from '../../shared/ipc/identity.ts';

const repository = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(resolve(repository, path), 'utf8');

interface Schema {
  definitions: { FuseOptionsV1: { properties: Record<string, unknown> } };
}
interface Packaging {
  appId: string;
  productName: string;
  asar: boolean;
  files: string[];
  electronFuses: Record<string, boolean>;
  extraResources: { from: string; to: string }[];
  publish: null;
  fileAssociations: { ext: string }[];
  win: { icon: string };
  mac: { icon: string; identity: string; hardenedRuntime: boolean };
  linux: { icon: string };
  nsis: { deleteAppDataOnUninstall: boolean; perMachine: boolean };
}

const packaging = parse(read('electron-builder.yml')) as Packaging;
const schema = JSON.parse(read('node_modules/app-builder-lib/scheme.json')) as Schema;

test('the packaging is what the installed electron-builder understands', () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  validate(packaging);
  expect(validate.errors ?? []).toEqual([]);
});

test('the check bites: a misspelt key is found', () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate({ ...packaging, fileAssociation: [] })).toBe(false);
});

describe('fuses', () => {
  const known = Object.keys(schema.definitions.FuseOptionsV1.properties);

  test('every fuse that exists is decided, so that a new one is noticed', () => {
    expect(known).toHaveLength(9);
    expect(Object.keys(packaging.electronFuses).toSorted()).toEqual(known.toSorted());
  });

  test('the program runs only itself, unchanged, and nothing steers it from outside', () => {
    expect(packaging.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: false,
    });
  });
});

test('only the build goes into the package', () => {
  expect(packaging.asar).toBe(true);
  expect(packaging.files).toEqual(['dist/**', '!dist/sbom.cdx.json', 'package.json', '!node_modules{,/**/*}']);
});

test('the package starts at the built main file', () => {
  const { main } = JSON.parse(read('package.json')) as { main: string };
  expect(main).toBe('dist/electron/main.cjs');
});

test('the name is the one under which the data lives', () => {
  expect(packaging.productName).toBe(identity.applicationName);
  expect(packaging.appId).toBe(identity.applicationId);
});

test('a dossier opens with a double click', () => {
  expect(packaging.fileAssociations.map(({ ext }) => ext)).toEqual(['vlootwijzer']);
});

test('removing the program leaves the dossiers', () => {
  expect(packaging.nsis.deleteAppDataOnUninstall).toBe(false);
});

test('the bill of materials and our licence lie beside the program', () => {
  expect(packaging.extraResources).toEqual([
    { from: 'dist/sbom.cdx.json', to: 'sbom.cdx.json' },
    { from: 'LICENSE', to: 'LICENSE.vlootwijzer.txt' },
  ]);
});

describe('packaging without a secret', () => {
  test('publishes nothing and asks for no administrator', () => {
    expect(packaging.publish).toBeNull();
    expect(packaging.nsis.perMachine).toBe(false);
  });

  test('on macOS signs without a name, after the fuses; the hardened runtime would refuse that signature', () => {
    expect(packaging.mac).toMatchObject({ identity: '-', hardenedRuntime: false });
    expect(packaging.electronFuses['resetAdHocDarwinSignature']).toBe(false);
  });
});

describe('icons', () => {
  const icons = resolve(repository, 'assets', 'icons');
  const pngSize = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
  const isPng = (bytes: Buffer) => bytes.subarray(1, 4).toString('latin1') === 'PNG';

  test('Windows has its sizes in one file, each a picture of that size', () => {
    const ico = readFileSync(resolve(icons, packaging.win.icon));
    const pictures = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const entry = ico.subarray(6 + 16 * index, 22 + 16 * index);
      const png = ico.subarray(entry.readUInt32LE(12), entry.readUInt32LE(12) + entry.readUInt32LE(8));
      expect(isPng(png)).toBe(true);
      expect(entry.readUInt8(0)).toBe((pngSize(png)[0] ?? 0) % 256);
      return pngSize(png);
    });
    expect(pictures).toEqual([16, 24, 32, 48, 64, 128, 256].map((size) => [size, size]));
  });

  test('macOS has its sizes up to 1024 in one file', () => {
    const icns = readFileSync(resolve(icons, packaging.mac.icon));
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const sizes: number[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      const png = icns.subarray(at + 8, at + icns.readUInt32BE(at + 4));
      expect(isPng(png)).toBe(true);
      sizes.push(pngSize(png)[0] ?? 0);
    }
    expect(sizes).toEqual([16, 32, 32, 64, 128, 256, 256, 512, 512, 1024]);
  });

  test('Linux has a picture for each size, under its name', () => {
    const folder = resolve(icons, packaging.linux.icon);
    const names = readdirSync(folder);
    expect(names).toContain('512x512.png');
    for (const name of names) {
      expect(pngSize(readFileSync(resolve(folder, name))).join('x')).toBe(name.replace('.png', ''));
    }
  });
});
