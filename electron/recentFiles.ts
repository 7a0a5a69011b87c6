import { basename, dirname } from 'node:path';

const most = 8;

/** The list with this file in front; none twice. */
export function withRecentFile(files: readonly string[], file: string): string[] {
  return [file, ...files.filter((one) => one !== file)].slice(0, most);
}

export function withoutRecentFile(files: readonly string[], file: string): string[] {
  return files.filter((one) => one !== file);
}

/**
 * How a file stands in the menu: its name, with the folder where two have the same name.
 *
 * Trap: a single "&" in a menu label underlines the next letter and vanishes, and companies have it in their names.
 */
export function recentLabel(file: string, files: readonly string[]): string {
  const name = basename(file);
  const isAlone = files.filter((one) => basename(one) === name).length === 1;
  return (isAlone ? name : `${name} (${basename(dirname(file))})`).replaceAll('&', '&&');
}
