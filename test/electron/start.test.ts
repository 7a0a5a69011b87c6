import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../electron/menu.ts';
import { createOpenedFiles, dossierFilesIn } from '../../electron/openedFiles.ts';
import { backupFolder, bundlePaths, profileFolder, profileVariable } from '../../electron/paths.ts';
import { shellWords } from '../../electron/words.ts';

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

  test('is handed over once', () => {
    const files = createOpenedFiles();
    files.add('/a.vlootwijzer');
    expect([files.take(), files.take()]).toEqual(['/a.vlootwijzer', undefined]);
  });
});

describe('menu', () => {
  test.each(['darwin', 'win32', 'linux'] as const)('on %s edits and zooms, and cannot leave or reload', (platform) => {
    const text = JSON.stringify(menuTemplate(platform, shellWords('nl-NL')));
    expect(text).toContain('"paste"');
    expect(text).not.toMatch(/reload|toggleDevTools|help|http/);
  });

  test('speaks Dutch unless the system speaks English', () => {
    expect(shellWords('nl').edit).toBe('Bewerken');
    expect(shellWords('de').edit).toBe('Bewerken');
    expect(shellWords('en-GB').edit).toBe('Edit');
  });
});
