import { expect, test } from 'vitest';
import { findOrInstallPdfTools } from '../../scripts/poppler.ts';
import { machine } from './describedMachine.ts';

test('installs the PDF tools where they are missing and that is possible', async () => {
  let isInstalled = false;
  const host = machine({
    isRoot: true,
    files: ['/usr/bin/apt-get'],
    behaviour: (command) => {
      if (command.startsWith('apt-get install')) isInstalled = command.endsWith('poppler-utils');
      return command.startsWith('apt-get') || isInstalled ? { code: 0, output: '' } : undefined;
    },
  });
  await findOrInstallPdfTools(host);
  expect(isInstalled).toBe(true);
});

test('else says what to install', async () => {
  await expect(findOrInstallPdfTools(machine({}))).rejects.toThrow('Install Poppler');
});
