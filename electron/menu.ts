import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../shared/ipc/commands.ts';
import { recentLabel } from './recentFiles.ts';
import type { ShellWords } from './words.ts';

/** What the menu can set going. */
export interface MenuActions {
  tell(command: MenuCommand): void;
  openRecent(file: string): void;
  clearRecent(): void;
  showFaultReports(): void;
}

/** What the menu shows beside its fixed items. */
export interface MenuFacts {
  readonly platform: NodeJS.Platform;
  readonly words: ShellWords;
  readonly recentFiles: readonly string[];
  /** A dossier is on the screen, so it can be saved as a file. */
  readonly hasDossier: boolean;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * Files, editing, zooming and help. Electron's own menu would link to its website and reload the page, and without a
 * menu macOS knows no copy and paste. A role brings the shortcut that its platform is used to; "CmdOrCtrl" does so for
 * our own items.
 */
export function menuTemplate(facts: MenuFacts, actions: MenuActions): MenuItemConstructorOptions[] {
  const { words } = facts;
  const isMac = facts.platform === 'darwin';
  const about: MenuItemConstructorOptions = { label: words.about, click: () => actions.tell('about') };
  const file: MenuItemConstructorOptions = {
    label: words.file,
    submenu: [
      { label: words.newDossier, accelerator: 'CmdOrCtrl+N', click: () => actions.tell('new-dossier') },
      { label: words.open, accelerator: 'CmdOrCtrl+O', click: () => actions.tell('open-file') },
      { label: words.openRecent, submenu: recentMenu(facts, actions) },
      separator,
      { label: words.allDossiers, accelerator: 'CmdOrCtrl+Shift+O', click: () => actions.tell('all-dossiers') },
      {
        label: words.saveAsFile,
        accelerator: 'CmdOrCtrl+S',
        enabled: facts.hasDossier,
        click: () => actions.tell('save-file'),
      },
      separator,
      isMac ? { role: 'close', label: words.closeWindow } : { role: 'quit', label: words.quit },
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: words.help,
    submenu: [
      { label: words.openHelp, accelerator: 'F1', click: () => actions.tell('help') },
      { label: words.faultReports, click: () => actions.showFaultReports() },
      ...(isMac ? [] : [separator, about]),
    ],
  };
  const shared = [file, editMenu(words), viewMenu(words)];
  return isMac ? [macMenu(words, about), ...shared, macWindowMenu(words), help] : [...shared, help];
}

function recentMenu({ words, recentFiles }: MenuFacts, actions: MenuActions): MenuItemConstructorOptions[] {
  if (recentFiles.length === 0) return [{ label: words.noRecent, enabled: false }];
  return [
    ...recentFiles.map((file) => ({ label: recentLabel(file, recentFiles), click: () => actions.openRecent(file) })),
    separator,
    { label: words.clearRecent, click: () => actions.clearRecent() },
  ];
}

function editMenu(words: ShellWords): MenuItemConstructorOptions {
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  };
}

function viewMenu(words: ShellWords): MenuItemConstructorOptions {
  return {
    label: words.view,
    submenu: [
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { role: 'resetZoom', label: words.resetZoom },
      separator,
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  };
}

/** Under the program's own name, where macOS expects it. */
function macMenu(words: ShellWords, about: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    label: 'Vlootwijzer',
    submenu: [
      about,
      separator,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      separator,
      { role: 'quit', label: words.quit },
    ],
  };
}

function macWindowMenu(words: ShellWords): MenuItemConstructorOptions {
  return {
    role: 'window',
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      { role: 'zoom', label: words.zoom },
      { role: 'front', label: words.toFront },
    ],
  };
}
