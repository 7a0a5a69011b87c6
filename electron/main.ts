import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import { channels } from '../shared/ipc/channels.ts';
import { applicationId, applicationName, dataVersion, scheme, shellOrigin } from '../shared/ipc/identity.ts';
import { createDialogs } from './dialogs.ts';
import { createDispatcher } from './ipcDispatch.ts';
import { menuTemplate } from './menu.ts';
import { applyNavigationPolicy } from './navigationPolicy.ts';
import { applyNetworkPolicy, offlineSwitches } from './networkPolicy.ts';
import { createOpenedFiles, dossierFilesIn } from './openedFiles.ts';
import { backupFolder, bundlePaths, profileFolder } from './paths.ts';
import { applyPermissionPolicy } from './permissions.ts';
import { answerSchemeRequest, schemePrivileges } from './protocol.ts';
import { becomeSingleInstance } from './singleInstance.ts';
import { passGuards } from './startupGuards.ts';
import { createVerbs } from './verbs.ts';
import { windowOptions } from './windowOptions.ts';
import { shellWords, type ShellWords } from './words.ts';

/** Start-up as a list of steps. The order matters: each step says what it needs to come before it. */
const paths = bundlePaths(import.meta.dirname);
const openedFiles = createOpenedFiles();
const longestClosingMilliseconds = 15_000;
let window: BrowserWindow | undefined;

nameTheProfile();
if (becomeSingleInstance(app, ({ commandLine, folder }) => receive(dossierFilesIn(commandLine, folder)))) {
  prepareBeforeReady();
  app.whenReady().then(openAfterReady).catch(giveUp);
} else {
  app.quit();
}

/** First of all: the lock, the settings and the database lie where these names say. */
function nameTheProfile(): void {
  app.setName(applicationName);
  app.setAppUserModelId(applicationId);
  app.setPath('userData', profileFolder(app.getPath('appData'), app.isPackaged, process.env));
}

/** What Electron accepts only before `ready`. */
function prepareBeforeReady(): void {
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([schemePrivileges]);
  for (const [name, value] of offlineSwitches) app.commandLine.appendSwitch(name, value);
  app.on('web-contents-created', (_event, contents) => applyNavigationPolicy(contents));
  app.on('window-all-closed', () => app.quit());
  app.on('open-file', (event, path) => {
    event.preventDefault();
    receive([path]);
  });
  receive(dossierFilesIn(process.argv, process.cwd()));
}

/** The policies stand before the first page loads; the window opens last. */
async function openAfterReady(): Promise<void> {
  const words = shellWords(app.getLocale());
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, words)));
  if (!(await mayStart(words))) return app.quit();

  applyPermissionPolicy(session.defaultSession);
  applyNetworkPolicy(session.defaultSession, app.isPackaged);
  protocol.handle(scheme, (request) => answerSchemeRequest(paths.renderer, request));

  window = new BrowserWindow(windowOptions(paths.preload, app.isPackaged));
  window.once('ready-to-show', () => window?.show());
  answerVerbs(window);
  await window.loadURL(`${shellOrigin}/`);
}

function mayStart(words: ShellWords): Promise<boolean> {
  return passGuards(
    app.getPath('userData'),
    { version: app.getVersion(), dataVersion },
    {
      refuse: () => dialog.showErrorBox(words.cannotStart, words.newerData),
      askToContinue: () => {
        const buttons = [words.quit, words.openAnyway];
        return dialog.showMessageBoxSync({ type: 'warning', message: words.littleSpace, buttons, cancelId: 0 }) === 1;
      },
    },
  );
}

function answerVerbs(owner: BrowserWindow): void {
  const documents = app.getPath('documents');
  const verbs = createVerbs({
    ...createDialogs(dialog, owner, documents),
    info: { version: app.getVersion(), platform: process.platform, dataVersion },
    backupFolder: backupFolder(documents),
    now: () => new Date(),
    takeOpenedFile: () => openedFiles.take(),
    openAddress: (address) => shell.openExternal(address),
    showFolder: (folder) => shell.openPath(folder),
  });
  const dispatcher = createDispatcher(verbs, (line) => console.error(line));
  for (const channel of channels) {
    ipcMain.handle(channel, (event, ...call: unknown[]) => dispatcher.dispatch(channel, event, call));
  }
  // A backup begun while the window closes is finished first; a verb that never ends does not keep us here.
  app.on('will-quit', (event) => {
    if (!dispatcher.isBusy()) return;
    event.preventDefault();
    void dispatcher.settled(longestClosingMilliseconds).then(() => app.exit(0));
  });
}

/** A second start, or a double-clicked dossier: the window comes to the front and asks for the file by itself. */
function receive(files: readonly string[]): void {
  for (const file of files) openedFiles.add(file);
  if (window === undefined || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

function giveUp(error: unknown): void {
  const detail = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox(shellWords(app.getLocale()).cannotStart, detail);
  app.exit(1);
}
