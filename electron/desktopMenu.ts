import type { Menu } from 'electron';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { MenuCommand } from '../shared/ipc/commands.ts';
import { menuTemplate } from './menu.ts';
import { withoutRecentFile, withRecentFile } from './recentFiles.ts';
import type { ShellMemory } from './shellState.ts';
import type { ShellWords } from './words.ts';

/** What the menu needs of the desktop around it. */
export interface MenuHost {
  readonly menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  readonly platform: NodeJS.Platform;
  readonly memory: ShellMemory;
  words(): ShellWords;
  tell(command: MenuCommand): void;
  /** Hands a file to the screen. */
  receive(files: readonly string[]): void;
  say(message: string, detail: string): void;
  showFaultReports(): void;
}

export interface DesktopMenu {
  /** Builds the menu anew: a menu that was set can hardly be changed. */
  refresh(): void;
  noteRecentFile(file: string): void;
  clearRecentFiles(): void;
  /** The page that is on the screen. */
  noteAddress(address: string): void;
}

/** Keeps the menu in step with the language, the files opened last and the page that is shown. */
export function createDesktopMenu(host: MenuHost): DesktopMenu {
  const { memory } = host;
  let hasDossier = false;

  const setRecentFiles = (recentFiles: string[]): void => {
    memory.remember({ recentFiles });
    refresh();
  };
  const openRecent = async (file: string): Promise<void> => {
    const isThere = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isThere) return host.receive([file]);
    setRecentFiles(withoutRecentFile(memory.state.recentFiles, file));
    host.say(host.words().recentGone(basename(file)), host.words().recentGoneHint);
  };
  const clearRecent = (): void => setRecentFiles([]);
  const refresh = (): void => {
    const facts = {
      platform: host.platform,
      words: host.words(),
      recentFiles: memory.state.recentFiles,
      hasDossier,
    };
    const template = menuTemplate(facts, {
      tell: (command) => host.tell(command),
      openRecent: (file) => void openRecent(file),
      clearRecent,
      showFaultReports: () => host.showFaultReports(),
    });
    host.menu.setApplicationMenu(host.menu.buildFromTemplate(template));
  };
  return {
    refresh,
    clearRecentFiles: clearRecent,
    noteRecentFile: (file) => setRecentFiles(withRecentFile(memory.state.recentFiles, file)),
    noteAddress: (address) => {
      const now = /#\/dossier\//.test(address);
      if (now === hasDossier) return;
      hasDossier = now;
      refresh();
    },
  };
}
