import type { BrowserWindowConstructorOptions } from 'electron';
import { applicationName } from '../shared/ipc/identity.ts';

/** Every security switch is stated, also where it is the default today. */
export function windowOptions(preload: string, isPackaged: boolean): BrowserWindowConstructorOptions {
  return {
    title: applicationName,
    width: 1360,
    height: 860,
    minWidth: 960,
    minHeight: 600,
    // Shown when the first paint is ready: no white flash across the table.
    show: false,
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Trap: the spelling checker downloads its dictionaries.
      spellcheck: false,
      devTools: !isPackaged,
    },
  };
}
