import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { shellConfig } from '../electron/vite.config.ts';
import { shippedPackagesFile } from '../shared/ipc/shippedPackages.ts';
import { readBuildInfo } from './buildInfo.ts';
import { electronBundle, rendererBundle, repositoryFolder } from './paths.ts';
import { collectPackages, describePackages, electronFolder } from './shippedPackages.ts';

/** Main and preload, each one CommonJS file. The answer: the folders of the packages in them. */
export async function buildShell(folder: string = electronBundle): Promise<Set<string>> {
  const packages = new Set<string>();
  const extra = { build: await readBuildInfo(), plugins: [collectPackages(packages)] };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build(shellConfig('main', folder, extra));
  await build(shellConfig('preload', folder, extra));
  return packages;
}

/** The screen, for the shell and the browser alike. The answer: the folders of the packages in it. */
export async function buildRenderer(folder: string = rendererBundle): Promise<Set<string>> {
  const packages = new Set<string>();
  const configFile = join(repositoryFolder, 'renderer', 'vite.config.ts');
  await build({
    configFile,
    logLevel: 'warn',
    define: { BUILD_INFO: JSON.stringify(await readBuildInfo()) },
    plugins: [collectPackages(packages)],
    worker: { plugins: () => [collectPackages(packages)] },
    build: { outDir: folder },
  });
  return packages;
}

/** Everything, into dist/, with the licences of what is in it. */
export async function buildAll(): Promise<void> {
  const packages = [...(await buildRenderer()), ...(await buildShell()), electronFolder];
  const licences = JSON.stringify(await describePackages(packages));
  await writeFile(join(rendererBundle, shippedPackagesFile), `${licences}\n`);
}

/** Whether somebody called this file itself, or only imports it. */
const calledDirectly = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (calledDirectly) {
  await buildAll();
  console.log('Built dist/renderer and dist/electron.');
}
