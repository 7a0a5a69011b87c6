import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { shellConfig } from '../electron/vite.config.ts';
import { electronBundle, rendererBundle, repositoryFolder } from './paths.ts';

/** Main and preload, each one CommonJS file. */
export async function buildShell(folder: string = electronBundle): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build(shellConfig('main', folder));
  await build(shellConfig('preload', folder));
}

/** The screen, for the shell and the browser alike. */
export async function buildRenderer(folder: string = rendererBundle): Promise<void> {
  const configFile = join(repositoryFolder, 'renderer', 'vite.config.ts');
  await build({ configFile, logLevel: 'warn', build: { outDir: folder } });
}

/** Everything, into dist/. */
export async function buildAll(): Promise<void> {
  await buildRenderer();
  await buildShell();
}

/** Whether somebody called this file itself, or only imports it. */
const calledDirectly = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (calledDirectly) {
  await buildAll();
  console.log('Built dist/renderer and dist/electron.');
}
