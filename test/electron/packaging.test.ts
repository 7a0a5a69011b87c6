import { readFileSync } from 'node:fs';
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
  fileAssociations: { ext: string }[];
  nsis: { deleteAppDataOnUninstall: boolean };
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
  expect(packaging.files).toEqual(['dist/**', 'package.json', '!node_modules{,/**/*}']);
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
