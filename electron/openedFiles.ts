import { resolve } from 'node:path';

/** Dossier files the adviser double-clicked, waiting for the screen to take them. */
export interface OpenedFiles {
  add(path: string): void;
  take(): string | undefined;
}

export function createOpenedFiles(): OpenedFiles {
  const waiting: string[] = [];
  return { add: (path) => void waiting.push(path), take: () => waiting.shift() };
}

/**
 * The dossier files in a command line. Windows and Linux hand a double-clicked file over as an argument, also to a
 * second copy of the application, which passes its own folder along.
 */
export function dossierFilesIn(commandLine: readonly string[], folder: string): string[] {
  return commandLine
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && isDossierFile(argument))
    .map((argument) => resolve(folder, argument));
}

/** By its name; also with ".json" behind it, which some mail programs let through where they stop our own ending. */
export function isDossierFile(path: string): boolean {
  return /\.vlootwijzer(\.json)?$/i.test(path);
}
