/**
 * What the screen asks of the machine it runs on: the desktop shell where there is one, else a plain browser.
 * Both answer in the same way, so that a screen has one case to handle and no answer is ever silence.
 */
import type { BackupReason } from '../../../shared/exchange/backupNames.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { Answer, Value, VlootwijzerBridge } from '../../../shared/ipc/contract.ts';
import type { MenuCommand, StopListening } from '../../../shared/ipc/commands.ts';
import type { ExternalLink } from '../../../shared/ipc/externalLinks.ts';

export interface Platform {
  readonly kind: 'desktop' | 'browser';
  /** Asks where, and writes the PDF. `name` is a file name without a folder. */
  saveReport(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Answer<Value<'report.save'>>>;
  /** Asks where, and writes a dossier file. */
  exportDossier(text: string, name: string): Promise<Answer<Value<'dossier.export'>>>;
  /** Asks where, and writes a file with dossiers. */
  saveExchange(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Answer<Value<'exchange.save'>>>;
  /** Asks which file and hands it over as it is. */
  openDossierFile(): Promise<Answer<Value<'dossier.open'>>>;
  /** The file with which the program was started, once; a browser never has one. */
  openedWith(): Promise<Answer<Value<'dossier.openedWith'>>>;
  /** Where the shell keeps backups; null in a browser, where a folder must be chosen first. */
  readonly backups: BackupPlace | null;
  /** Which folder the shell writes backups to; null in a browser, which keeps a folder in its own way. */
  readonly backupFolder: BackupFolder | null;
  appInfo(): Promise<Answer<Value<'app.info'>>>;
  openExternal(key: ExternalLink): Promise<Answer<Value<'external.open'>>>;

  /** Hears what is chosen in the menu of the desktop; a browser has none. */
  listen(listener: (command: MenuCommand) => void): StopListening;
  setMenuLanguage(language: Language): Promise<Answer<Value<'menu.setLanguage'>>>;
  /** Empties the menu's list of files opened last; a browser has none. */
  clearRecentFiles(): Promise<Answer<Value<'menu.clearRecent'>>>;
  /** How many dossiers there were the last time, and how many there are now. */
  lastKnownDossiers(): Promise<Answer<Value<'store.lastKnown'>>>;
  noteDossiers(count: number): Promise<Answer<Value<'store.note'>>>;
}

/** A folder for backups outside the browser's own storage. */
export interface BackupPlace {
  write(reason: BackupReason, bytes: Uint8Array<ArrayBuffer>): Promise<Answer<Value<'backup.write'>>>;
  list(): Promise<Answer<Value<'backup.list'>>>;
  read(fileName: string): Promise<Answer<Value<'backup.read'>>>;
  /** Shows the folder; null where no page may. */
  readonly show: (() => Promise<Answer<Value<'backup.show'>>>) | null;
}

/** The folder of the desktop, which the adviser may exchange for another. */
export interface BackupFolder {
  place(): Promise<Answer<Value<'backup.place'>>>;
  /** Asks which, in the system's own dialog. */
  choose(): Promise<Answer<Value<'backup.chooseFolder'>>>;
  takeUsual(): Promise<Answer<Value<'backup.useUsualFolder'>>>;
}

declare global {
  interface Window {
    /** There only in the desktop shell. */
    readonly vlootwijzer?: VlootwijzerBridge;
  }
}

export function desktopPlatform(bridge: VlootwijzerBridge): Platform {
  return {
    kind: 'desktop',
    saveReport: (bytes, name) => bridge.report.save({ suggestedName: name, bytes }),
    exportDossier: (text, name) => bridge.dossier.export({ suggestedName: name, text }),
    saveExchange: (bytes, name) => bridge.exchange.save({ suggestedName: name, bytes }),
    openDossierFile: () => bridge.dossier.open(),
    openedWith: () => bridge.dossier.openedWith(),
    backups: {
      write: (reason, bytes) => bridge.backup.write({ reason, bytes }),
      list: () => bridge.backup.list(),
      read: (fileName) => bridge.backup.read({ fileName }),
      show: () => bridge.backup.show(),
    },
    backupFolder: {
      place: () => bridge.backup.place(),
      choose: () => bridge.backup.chooseFolder(),
      takeUsual: () => bridge.backup.useUsualFolder(),
    },
    appInfo: () => bridge.app.info(),
    openExternal: (key) => bridge.external.open({ key }),

    listen: (listener) => bridge.commands.listen(listener),
    setMenuLanguage: (language) => bridge.menu.setLanguage({ language }),
    clearRecentFiles: () => bridge.menu.clearRecent(),
    lastKnownDossiers: () => bridge.store.lastKnown(),
    noteDossiers: (dossiers) => bridge.store.note({ dossiers }),
  };
}
