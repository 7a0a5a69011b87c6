import { join, resolve } from 'node:path';

/** Where everything lies, seen from the repository. The shell does not use this file: it runs from the asar. */
export const repositoryFolder = resolve(import.meta.dirname, '..');
export const distFolder = join(repositoryFolder, 'dist');
export const rendererBundle = join(distFolder, 'renderer');
export const electronBundle = join(distFolder, 'electron');
/** Where electron-builder puts the packages (electron-builder.yml). */
export const releaseFolder = join(repositoryFolder, 'release');
