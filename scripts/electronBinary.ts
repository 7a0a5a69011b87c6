import { join } from 'node:path';
import { thisMachine, type Host } from './host.ts';
import { repositoryFolder } from './paths.ts';

const electronPackage = join(repositoryFolder, 'node_modules', 'electron');

/** What each system calls the program, also inside a folder named by ELECTRON_OVERRIDE_DIST_PATH. */
const executables: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'electron',
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/**
 * The Electron program, if it is on this machine.
 *
 * Trap: importing the package `electron` under Node starts a download when the program is missing. So we look at the
 * files and never import it.
 */
export function findElectron(host: Host = thisMachine): string | undefined {
  const executable = executables[host.platform];
  if (executable === undefined) return undefined;
  const named = host.env['ELECTRON_OVERRIDE_DIST_PATH'];
  // The package writes path.txt last: without it an interrupted download left half a program.
  const own = host.exists(join(electronPackage, 'path.txt')) ? [join(electronPackage, 'dist')] : [];
  const folders = named === undefined || named === '' ? own : [named, ...own];
  return folders.map((folder) => join(folder, executable)).find((path) => host.exists(path));
}

/** Lets the package fetch its program, in a process of its own and not for longer than this. */
export async function downloadElectron(host: Host = thisMachine, seconds = 300): Promise<string | undefined> {
  await host.run(process.execPath, [join(electronPackage, 'install.js')], { seconds });
  return findElectron(host);
}

export function hasDisplay(host: Pick<Host, 'platform' | 'env'>): boolean {
  return host.platform !== 'linux' || Boolean(host.env['DISPLAY'] || host.env['WAYLAND_DISPLAY']);
}
