import { join } from 'node:path';
import { applicationName } from '../shared/ipc/identity.ts';

/**
 * Where the built parts lie, seen from the folder of main.cjs: the same in dist/ as inside the asar. Never seen from
 * the source file, and never from the working directory, which is the adviser's.
 */
export function bundlePaths(mainFolder: string): { preload: string; renderer: string } {
  return { preload: join(mainFolder, 'preload.cjs'), renderer: join(mainFolder, '..', 'renderer') };
}

/** Only a build that is not packaged may be pointed at another profile: the end-to-end tests each have their own. */
export const profileVariable = 'VLOOTWIJZER_PROFILE';

export function profileFolder(appData: string, isPackaged: boolean, env: NodeJS.ProcessEnv): string {
  const named = isPackaged ? undefined : env[profileVariable];
  return named !== undefined && named !== '' ? named : join(appData, applicationName);
}

/** The adviser's documents; for a test that has a profile of its own, a folder in that. */
export function documentsFolder(documents: string, isPackaged: boolean, env: NodeJS.ProcessEnv): string {
  const named = isPackaged ? undefined : env[profileVariable];
  return named !== undefined && named !== '' ? join(named, 'Documents') : documents;
}

/** In the adviser's own documents: visible, and taken along by whatever saves the laptop. */
export function backupFolder(documents: string): string {
  return join(documents, applicationName, 'Backups');
}
