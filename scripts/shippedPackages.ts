import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { ShippedPackage } from '../shared/ipc/shippedPackages.ts';
import { repositoryFolder } from './paths.ts';

/**
 * Packages that lie in a bundle, asked of the bundler itself: the dependencies in package.json also name what the
 * builds leave out, and do not name what came along with a dependency.
 */
export function collectPackages(into: Set<string>): Plugin {
  const note = (id: string): void => {
    const folder = packageFolder(id);
    if (folder !== undefined) into.add(folder);
  };
  return {
    name: 'vlootwijzer-shipped-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        // Fonts and style sheets are files of a package as well.
        if (output.type === 'asset')
          for (const id of output.originalFileNames) note(join(this.environment.config.root, id));
        else for (const id of output.moduleIds) note(id);
      }
    },
  };
}

/** The package a module belongs to: the part of its path up to the last node_modules/name or node_modules/@scope/name. */
function packageFolder(id: string): string | undefined {
  const path = id.split('?', 1)[0]?.replaceAll('\\', '/') ?? '';
  const found = /^(\0?)(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return found?.[2]?.replaceAll('/', sep);
}

interface PackageJson {
  name: string;
  version: string;
  license?: string;
}

/** Texts for the few packages whose own files have none, or not all, by name. */
const ownTexts = join(repositoryFolder, 'assets', 'licences');

/** Name, version, licence and its text of each package; in the order of the alphabet. A missing text is an error. */
export async function describePackages(folders: Iterable<string>): Promise<ShippedPackage[]> {
  const described = await Promise.all([...folders].map(describePackage));
  // One package can be reached by several ways, where node_modules is a link.
  const byKey = new Map(described.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byKey.values()].sort((a, b) => compare(`${a.name}@${a.version}`, `${b.name}@${b.version}`));
}

async function describePackage(folder: string): Promise<ShippedPackage> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageJson;
  const text = await licenceText(folder, name);
  if (license === undefined || text === '') {
    throw new Error(
      `${name} ${version} is shipped, but its package holds no ${license === undefined ? 'name of a licence' : 'licence text'}. ` +
        `Look it up and put the text in assets/licences/${name.replace('/', '__')}.txt.`,
    );
  }
  return { name, version, licence: license, text };
}

async function licenceText(folder: string, name: string): Promise<string> {
  const files = (await readdir(folder))
    .filter((file) => /^(licen[cs]e|copying|notice)([._-]|$)/i.test(file))
    .toSorted(compare);
  const own = join(ownTexts, `${name.replace('/', '__')}.txt`);
  const found = [...files.map((file) => join(folder, file)), ...(existsSync(own) ? [own] : [])];
  const texts = await Promise.all(found.map((file) => readFile(file, 'utf8')));
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}

/** The program under the screen and the shell, which is shipped beside the bundles and not in them. */
export const electronFolder = dirname(join(repositoryFolder, 'node_modules', 'electron', 'package.json'));

/** By code unit: the order must not depend on the language of the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
