import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createOpenedFiles, dossierFilesIn, isDossierFile } from '../../electron/openedFiles.ts';
import { backupFolder, bundlePaths, documentsFolder, profileFolder, profileVariable } from '../../electron/paths.ts';

describe('folders', () => {
  test('the bundle is found from main.cjs, also inside the asar', () => {
    expect(bundlePaths(join('/opt', 'app.asar', 'dist', 'electron'))).toEqual({
      preload: join('/opt', 'app.asar', 'dist', 'electron', 'preload.cjs'),
      renderer: join('/opt', 'app.asar', 'dist', 'renderer'),
    });
  });

  test('a packaged build keeps its one profile, whatever the environment says', () => {
    const env = { [profileVariable]: '/tmp/other' };
    expect(profileFolder('/data', true, env)).toBe(join('/data', 'Vlootwijzer'));
    expect(profileFolder('/data', false, env)).toBe('/tmp/other');
    expect(profileFolder('/data', false, {})).toBe(join('/data', 'Vlootwijzer'));
  });

  test('a test with a profile of its own writes nothing into the documents of the person who runs it', () => {
    const env = { [profileVariable]: '/tmp/other' };
    expect(documentsFolder('/home/a/Documenten', false, env)).toBe(join('/tmp/other', 'Documents'));
    expect(documentsFolder('/home/a/Documenten', true, env)).toBe('/home/a/Documenten');
  });

  test('backups lie where the adviser can see them', () => {
    expect(backupFolder('/home/a/Documenten')).toBe(join('/home/a/Documenten', 'Vlootwijzer', 'Backups'));
  });
});

describe('a double-clicked dossier', () => {
  test('is found in the command line, seen from the folder of the one who called', () => {
    const line = [
      '/opt/vlootwijzer',
      '--flag=x.vlootwijzer',
      '.',
      'De Vries.VLOOTWIJZER',
      '/abs/b.vlootwijzer',
      'c.txt',
    ];
    expect(dossierFilesIn(line, '/home/a')).toEqual([
      resolve('/home/a', 'De Vries.VLOOTWIJZER'),
      resolve('/abs/b.vlootwijzer'),
    ]);
  });

  test.each([
    ['a.vlootwijzer', true],
    ['a.vlootwijzer.json', true],
    ['a.json', false],
    ['vlootwijzer', false],
    ['a.vlootwijzer.exe', false],
  ])('%s is ours: %s', (name, isOurs) => expect(isDossierFile(name)).toBe(isOurs));

  test('is handed over once', () => {
    const files = createOpenedFiles();
    files.add('/a.vlootwijzer');
    expect([files.take(), files.take()]).toEqual(['/a.vlootwijzer', undefined]);
  });
});
