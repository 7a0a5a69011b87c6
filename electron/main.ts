import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron';
import type { BuildInfo } from '../shared/ipc/buildInfo.ts';
import { channels } from '../shared/ipc/channels.ts';
import { commandChannel, type MenuCommand } from '../shared/ipc/commands.ts';
import { applicationId, applicationName, dataVersion, scheme, shellOrigin } from '../shared/ipc/identity.ts';
import { createDesktopMenu, type DesktopMenu } from './desktopMenu.ts';
import { createDialogs } from './dialogs.ts';
import { createFaultDesk } from './faultDesk.ts';
import { watchHelpers, watchScreen, watchShell } from './faults.ts';
import { createDispatcher } from './ipcDispatch.ts';
import { applyNavigationPolicy } from './navigationPolicy.ts';
import { applyNetworkPolicy, offlineSwitches } from './networkPolicy.ts';
import { createOpenedFiles, dossierFilesIn } from './openedFiles.ts';
import { backupFolder, bundlePaths, documentsFolder, profileFolder } from './paths.ts';
import { applyPermissionPolicy } from './permissions.ts';
import { answerSchemeRequest, schemePrivileges } from './protocol.ts';
import { notingRecentFiles } from './recentDialogs.ts';
import { rememberWindow } from './rememberWindow.ts';
import { openShellMemory, type ShellMemory } from './shellState.ts';
import { becomeSingleInstance } from './singleInstance.ts';
import { passGuards } from './startupGuards.ts';
import { createVerbs } from './verbs.ts';
import { windowOptions } from './windowOptions.ts';
import { windowPlace } from './windowPlace.ts';
import { shellWords } from './words.ts';

/** Set by the build (electron/vite.config.ts). */
declare const BUILD_INFO: BuildInfo;

/** Start-up as a list of steps. The order matters: each step says what it needs to come before it. */
const paths = bundlePaths(import.meta.dirname);
const openedFiles = createOpenedFiles();
const longestClosingMilliseconds = 15_000;
let memory: ShellMemory | undefined;
let window: BrowserWindow | undefined;
// Electron knows the language of the system only after `ready`.
const words = () => shellWords(app.isReady() ? app.getLocale() : '', memory?.state.language ?? null);
const log = (line: string) => console.error(line);
const openedWindow = () => (window?.isDestroyed() === false ? window : undefined);
const faults = createFaultDesk({ app, dialog, build: BUILD_INFO, window: openedWindow, words });

try {
  nameTheProfile();
  if (becomeSingleInstance(app, ({ commandLine, folder }) => receive(dossierFilesIn(commandLine, folder)))) {
    prepareBeforeReady();
    app.whenReady().then(openAfterReady).catch(giveUp);
  } else {
    app.quit();
  }
} catch (error) {
  void giveUp(error);
}

/** First of all: the lock, the settings and the database lie where these names say. */
function nameTheProfile(): void {
  app.setName(applicationName);
  app.setAppUserModelId(applicationId);
  const folder = profileFolder(app.getPath('appData'), app.isPackaged, process.env);
  // Electron refuses to name a folder that is not there, and the guard asks it for its free space.
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
}

/** What Electron accepts only before `ready`, and what should hear of everything that follows. */
function prepareBeforeReady(): void {
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([schemePrivileges]);
  for (const [name, value] of offlineSwitches) app.commandLine.appendSwitch(name, value);
  watchShell(process, faults);
  watchHelpers(app, faults);
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
  memory = await openShellMemory(join(app.getPath('userData'), 'shell-state.json'), log);
  const menu = createMenu(memory);
  menu.refresh();
  if (!(await mayStart())) return app.quit();

  applyPermissionPolicy(session.defaultSession);
  applyNetworkPolicy(session.defaultSession, app.isPackaged);
  protocol.handle(scheme, (request) => answerSchemeRequest(paths.renderer, request));

  window = openWindow(memory, menu);
  answerVerbs(window, memory, menu);
  await window.loadURL(`${shellOrigin}/`);
}

function mayStart(): Promise<boolean> {
  return passGuards(
    app.getPath('userData'),
    { version: app.getVersion(), dataVersion },
    {
      refuse: () => dialog.showErrorBox(words().cannotStart, words().newerData),
      askToContinue: () => {
        const buttons = [words().quit, words().openAnyway];
        return dialog.showMessageBoxSync({ type: 'warning', message: words().littleSpace, buttons, cancelId: 0 }) === 1;
      },
    },
  );
}

function openWindow(shellMemory: ShellMemory, menu: DesktopMenu): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const place = windowPlace(
    shellMemory.state.window,
    [main, ...others].map(({ workArea }) => workArea),
  );
  const opened = new BrowserWindow(windowOptions(paths.preload, app.isPackaged, place.bounds));
  // Not before it is painted: maximising shows the window.
  opened.once('ready-to-show', () => (place.maximized ? opened.maximize() : opened.show()));
  opened.webContents.on('did-navigate-in-page', (_event, address) => menu.noteAddress(address));
  opened.webContents.on('did-navigate', (_event, address) => menu.noteAddress(address));
  rememberWindow(opened, (stands) => shellMemory.remember({ window: stands }));
  watchScreen(opened, faults);
  return opened;
}

function createMenu(shellMemory: ShellMemory): DesktopMenu {
  return createDesktopMenu({
    menu: Menu,
    platform: process.platform,
    memory: shellMemory,
    words,
    tell,
    receive,
    say: (message, detail) => void dialog.showMessageBox({ type: 'info', message, detail }),
    showFaultReports: () => {
      const folder = app.getPath('logs');
      mkdirSync(folder, { recursive: true });
      void shell.openPath(folder);
    },
  });
}

function answerVerbs(owner: BrowserWindow, shellMemory: ShellMemory, menu: DesktopMenu): void {
  const documents = documentsFolder(app.getPath('documents'), app.isPackaged, process.env);
  const asking = { ...createDialogs(dialog, owner, documents), takeOpenedFile: () => openedFiles.take() };
  const verbs = createVerbs({
    ...notingRecentFiles(asking, (file) => menu.noteRecentFile(file)),
    askWhichFolder: asking.askWhichFolder,
    info: { version: app.getVersion(), platform: process.platform, dataVersion },
    usualBackupFolder: backupFolder(documents),
    now: () => new Date(),
    openAddress: (address) => shell.openExternal(address),
    memory: {
      setLanguage: (language) => {
        if (shellMemory.state.language === language) return;
        shellMemory.remember({ language });
        menu.refresh();
      },
      lastKnownDossiers: () => shellMemory.state.dossiers,
      noteDossiers: (dossiers) => shellMemory.remember({ dossiers }),
      clearRecentFiles: () => menu.clearRecentFiles(),
      backupFolder: () => shellMemory.state.backupFolder,
      setBackupFolder: (folder) => shellMemory.remember({ backupFolder: folder }),
    },
    showFolder: (folder) => shell.openPath(folder),
  });
  const dispatcher = createDispatcher(verbs, log);
  for (const channel of channels) {
    ipcMain.handle(channel, (event, ...call: unknown[]) => dispatcher.dispatch(channel, event, call));
  }
  // A backup begun while the window closes is finished first; a verb that never ends does not keep us here.
  app.on('will-quit', (event) => {
    if (!dispatcher.isBusy() && !shellMemory.isWriting()) return;
    event.preventDefault();
    void Promise.all([dispatcher.settled(longestClosingMilliseconds), shellMemory.written()]).then(() => app.exit(0));
  });
}

function tell(command: MenuCommand): void {
  comeForward();
  openedWindow()?.webContents.send(commandChannel, command);
}

/** A second start, a double-clicked dossier, or one from the menu: the window comes forward and is told to ask for it. */
function receive(files: readonly string[]): void {
  for (const file of files) openedFiles.add(file);
  if (files.length > 0) tell('opened-file');
  else comeForward();
}

function comeForward(): void {
  const shown = openedWindow();
  if (shown?.isMinimized() === true) shown.restore();
  shown?.focus();
}

async function giveUp(error: unknown): Promise<void> {
  await faults.report({ kind: 'shell-error', error });
  const detail = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox(words().cannotStart, detail);
  app.exit(1);
}
