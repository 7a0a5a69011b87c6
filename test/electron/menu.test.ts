import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { menuTemplate, type MenuFacts } from '../../electron/menu.ts';
import { shellWords } from '../../electron/words.ts';

const actions = { tell: vi.fn(), openRecent: vi.fn(), clearRecent: vi.fn(), showFaultReports: vi.fn() };

function menu(changes: Partial<MenuFacts> = {}): MenuItemConstructorOptions[] {
  const words = shellWords('nl-NL');
  return menuTemplate({ platform: 'win32', words, recentFiles: [], hasDossier: false, ...changes }, actions);
}

/** Every item at every depth. */
function allItems(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])]);
}

function item(items: readonly MenuItemConstructorOptions[], label: string): MenuItemConstructorOptions {
  const found = allItems(items).find((one) => one.label === label);
  if (found === undefined) throw new Error(`There is no menu item ${label}.`);
  return found;
}

const press = (pressed: MenuItemConstructorOptions) => pressed.click?.({} as never, undefined, {});

describe.each(['darwin', 'win32', 'linux'] as const)('on %s', (platform) => {
  test('edits and zooms by roles, and cannot leave the page, reload it or open the tools', () => {
    const roles = allItems(menu({ platform })).map(({ role }) => role);
    expect(roles).toEqual(
      expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'quit']),
    );
    expect(roles).not.toEqual(expect.arrayContaining(['reload']));
    for (const forbidden of ['reload', 'forceReload', 'toggleDevTools', 'recentDocuments', 'about'] as const) {
      expect(roles).not.toContain(forbidden);
    }
  });

  test('every line has words of ours in both languages: a role alone would speak English', () => {
    for (const locale of ['nl', 'en']) {
      for (const one of allItems(menu({ platform, words: shellWords(locale) }))) {
        if (one.type !== 'separator') expect(one.label, JSON.stringify(one)).toMatch(/\S/);
      }
    }
  });

  test('no shortcut is given twice, and letters that open menus differ', () => {
    const items = menu({ platform });
    const shortcuts = allItems(items).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    for (const locale of ['nl', 'en']) {
      const letters = menu({ platform, words: shellWords(locale) }).flatMap(
        ({ label }) => /&(.)/.exec(label ?? '')?.[1] ?? [],
      );
      expect(new Set(letters.map((letter) => letter.toLowerCase())).size).toBe(letters.length);
    }
  });
});

describe('where its platform expects it', () => {
  test('macOS has About and Quit under the name of the program, and a Window menu', () => {
    const items = menu({ platform: 'darwin' });
    expect(items.map(({ label }) => label)).toEqual([
      'Vlootwijzer',
      '&Bestand',
      'Be&werken',
      'Bee&ld',
      'Venster',
      '&Help',
    ]);
    const first = allItems([items[0] ?? {}]);
    expect(first.map(({ role, label }) => role ?? label)).toEqual(
      expect.arrayContaining(['Over Vlootwijzer', 'hide', 'hideOthers', 'unhide', 'quit']),
    );
  });

  test('Windows and Linux have Quit under File and About under Help', () => {
    const items = menu({ platform: 'linux' });
    expect(items.map(({ label }) => label)).toEqual(['&Bestand', 'Be&werken', 'Bee&ld', '&Help']);
    expect(allItems([items[0] ?? {}]).at(-1)).toMatchObject({ role: 'quit' });
    expect(allItems([items[3] ?? {}]).at(-1)).toMatchObject({ label: 'Over Vlootwijzer' });
  });
});

test.each([
  ['Nieuw dossier', 'CmdOrCtrl+N', 'new-dossier'],
  ['Bestand openen …', 'CmdOrCtrl+O', 'open-file'],
  ['Alle dossiers', 'CmdOrCtrl+Shift+O', 'all-dossiers'],
  ['Bewaren als bestand …', 'CmdOrCtrl+S', 'save-file'],
  ['Hulp openen', 'F1', 'help'],
  ['Over Vlootwijzer', undefined, 'about'],
])('%s (%s) asks the screen for %s', (label, accelerator, command) => {
  actions.tell.mockClear();
  const found = item(menu(), label);
  expect(found.accelerator).toBe(accelerator);
  press(found);
  expect(actions.tell).toHaveBeenCalledExactlyOnceWith(command);
});

test('saving as a file is offered only where a dossier is on the screen', () => {
  expect(item(menu({ hasDossier: false }), 'Bewaren als bestand …').enabled).toBe(false);
  expect(item(menu({ hasDossier: true }), 'Bewaren als bestand …').enabled).toBe(true);
});

describe('files opened last', () => {
  const recentFiles = ['/a/b/De Vries & Zn.vlootwijzer', '/c/Jansen.vlootwijzer', '/d/Jansen.vlootwijzer'];

  test('stand by name, with the folder where two have the same, and an & stays to be seen', () => {
    const labels = allItems([item(menu({ recentFiles }), 'Recent geopend')]).map(({ label }) => label);
    expect(labels).toEqual([
      'Recent geopend',
      'De Vries && Zn.vlootwijzer',
      'Jansen.vlootwijzer (c)',
      'Jansen.vlootwijzer (d)',
      undefined,
      'Lijst wissen',
    ]);
  });

  test('open, and can be cleared', () => {
    const items = menu({ recentFiles });
    press(item(items, 'Jansen.vlootwijzer (d)'));
    expect(actions.openRecent).toHaveBeenCalledExactlyOnceWith('/d/Jansen.vlootwijzer');
    press(item(items, 'Lijst wissen'));
    expect(actions.clearRecent).toHaveBeenCalledOnce();
  });

  test('none: it says so', () => expect(item(menu(), 'Nog geen bestanden').enabled).toBe(false));
});

describe('words', () => {
  test('are Dutch unless the system speaks English, until the screen has told its language', () => {
    expect(shellWords('nl').edit).toBe('Be&werken');
    expect(shellWords('de').edit).toBe('Be&werken');
    expect(shellWords('en-GB').edit).toBe('&Edit');
    expect(shellWords('en-GB', 'nl').edit).toBe('Be&werken');
    expect(shellWords('nl', 'en').edit).toBe('&Edit');
  });
});
