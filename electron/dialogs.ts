import type { BrowserWindow, Dialog } from 'electron';
import { extname, join } from 'node:path';
import type { Desktop } from './verbs.ts';

type Asking = Pick<Desktop, 'askWhereToSave' | 'askWhichDossier' | 'askWhichFolder'>;

/**
 * The operating system's own file dialogs, which speak its language: no words of ours are needed. They keep company
 * names out of the system's own list of recent files; ours can be cleared.
 */
export function createDialogs(
  dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>,
  window: BrowserWindow,
  startFolder: string,
): Asking {
  return {
    askWhereToSave: async (suggestedName) => {
      const extension = extname(suggestedName).slice(1);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(startFolder, suggestedName),
        filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled || filePath === '' ? undefined : filePath;
    },
    askWhichDossier: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: startFolder,
        filters: [{ name: 'Vlootwijzer', extensions: ['vlootwijzer', 'json'] }],
        properties: ['openFile', 'dontAddToRecent'],
      });
      return canceled ? undefined : filePaths[0];
    },
    askWhichFolder: async (from) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        defaultPath: from,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled ? undefined : filePaths[0];
    },
  };
}
