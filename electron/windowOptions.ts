import type { BrowserWindowConstructorOptions } from 'electron';
import { applicationName } from '../shared/ipc/identity.ts';
import { leastSize, type WindowPlace } from './windowPlace.ts';

/** Every security switch is stated, also where it is the default today. */
export function windowOptions(
  preload: string,
  isPackaged: boolean,
  bounds: WindowPlace['bounds'],
): BrowserWindowConstructorOptions {
  return {
    title: applicationName,
    ...bounds,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    // Shown when the first paint is ready: no white flash across the table.
    show: false,
    backgroundColor: '#ffffff',
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
