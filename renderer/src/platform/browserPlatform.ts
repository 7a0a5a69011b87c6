/** The same verbs in a plain browser: downloads, and the browser's own file dialog. */
import { externalLinks } from '../../../shared/ipc/externalLinks.ts';
import { appVersion, dataVersion } from '../../../shared/ipc/identity.ts';
import type { Platform } from './platform.ts';

export const browserPlatform: Platform = {
  kind: 'browser',
  saveReport: (bytes, name) => download(new Blob([bytes], { type: 'application/pdf' }), name),
  exportDossier: (text, name) => download(new Blob([text], { type: 'application/json' }), name),
  saveExchange: (bytes, name) => download(new Blob([bytes], { type: 'application/octet-stream' }), name),
  openDossierFile: chooseFile,
  openedWith: () => Promise.resolve({ status: 'ok', value: { outcome: 'none' } }),
  backups: null,
  backupFolder: null,
  appInfo: () => Promise.resolve({ status: 'ok', value: { version: appVersion, platform: 'browser', dataVersion } }),
  openExternal: (key) => {
    window.open(externalLinks[key], '_blank', 'noopener,noreferrer');
    return Promise.resolve({ status: 'ok', value: { opened: true } });
  },

  listen: () => () => undefined,
  clearRecentFiles: () => Promise.resolve({ status: 'ok', value: { outcome: 'none' } }),
  setMenuLanguage: (language) => Promise.resolve({ status: 'ok', value: { language } }),
  // Whatever a browser would keep it in goes with the database.
  lastKnownDossiers: () => Promise.resolve({ status: 'ok', value: { dossiers: null } }),
  noteDossiers: (dossiers) => Promise.resolve({ status: 'ok', value: { dossiers } }),
};

function download(blob: Blob, name: string): Promise<{ status: 'ok'; value: { outcome: 'saved'; fileName: string } }> {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Freed late: some browsers read the blob only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return Promise.resolve({ status: 'ok', value: { outcome: 'saved', fileName: name } });
}

function chooseFile(): ReturnType<Platform['openDossierFile']> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.vlootwijzer,.json,application/json';
    input.hidden = true;
    const finish = (answer: Awaited<ReturnType<Platform['openDossierFile']>>): void => {
      input.remove();
      resolve(answer);
    };
    input.addEventListener('cancel', () => finish({ status: 'ok', value: { outcome: 'cancelled' } }));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (!file) return finish({ status: 'ok', value: { outcome: 'cancelled' } });
      file.arrayBuffer().then(
        (content) => {
          const bytes = new Uint8Array(content);
          finish({ status: 'ok', value: { outcome: 'opened', fileName: file.name, bytes } });
        },
        (error: unknown) => finish({ status: 'failed', reason: 'unexpected', detail: String(error) }),
      );
    });
    document.body.append(input);
    input.click();
  });
}
