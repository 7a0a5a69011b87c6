import type { BrowserContext, Page } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import type { MenuCommand } from '../../shared/ipc/commands.ts';
import type { VlootwijzerBridge } from '../../shared/ipc/contract.ts';
import { dataWords } from '../../shared/text/data.ts';
import { keepingWords } from '../../shared/text/keeping.ts';
import { desktopText } from '../../shared/text/desktop.ts';
import { openApp } from './support/app.ts';
import { beginDossier, field, fill, openExample, savedState, storedDossiers, text, toStart } from './support/steps.ts';

const { screens } = text.nl;
const { about, emptyStore, openedFile } = desktopText.nl;

/** What the page finds in place of the shell, and how a test steers it. */
interface Desktop {
  noted: number[];
  languages: string[];
  exported: string[];
  waiting: { fileName: string; text: string }[];
  tell?: (command: MenuCommand) => void;
}
declare global {
  var desktop: Desktop;
}

/** A desktop around the page, with the same verbs as the shell; how many dossiers it remembers is given. */
async function besideDesktop(context: BrowserContext, lastKnown: number | null): Promise<void> {
  await context.addInitScript((known) => {
    const ok = <T>(value: T) => Promise.resolve({ status: 'ok' as const, value });
    const desktop: Desktop = { noted: [], languages: [], exported: [], waiting: [] };
    globalThis.desktop = desktop;
    const bridge: VlootwijzerBridge = {
      report: { save: ({ suggestedName }) => ok({ outcome: 'saved', fileName: suggestedName }) },
      dossier: {
        export: ({ suggestedName }) => {
          desktop.exported.push(suggestedName);
          return ok({ outcome: 'saved', fileName: suggestedName });
        },
        open: () => ok({ outcome: 'cancelled' }),
        openedWith: () => {
          const file = desktop.waiting.shift();
          if (file === undefined) return ok({ outcome: 'none' });
          return ok({ outcome: 'opened', fileName: file.fileName, bytes: new TextEncoder().encode(file.text) });
        },
      },
      exchange: { save: ({ suggestedName }) => ok({ outcome: 'saved', fileName: suggestedName }) },
      backup: {
        write: () => ok({ fileName: 'backup.vlootwijzer', folder: '' }),
        list: () => ok({ folder: '', backups: [] }),
        read: () => ok({ bytes: new Uint8Array() }),
        show: () => ok({ shown: true }),
        place: () => ok({ folder: '', usual: true }),
        chooseFolder: () => ok({ outcome: 'cancelled' }),
        useUsualFolder: () => ok({ folder: '' }),
      },
      app: { info: () => ok({ version: '0.0.0', platform: 'win32', dataVersion: 1 }) },
      external: { open: () => ok({ opened: true }) },
      menu: {
        clearRecent: () => ok({ outcome: 'cleared' }),
        setLanguage: ({ language }) => {
          desktop.languages.push(language);
          return ok({ language });
        },
      },
      store: {
        lastKnown: () => ok({ dossiers: known }),
        note: ({ dossiers }) => {
          desktop.noted.push(dossiers);
          return ok({ dossiers });
        },
      },
      commands: {
        listen: (listener) => {
          const others = desktop.tell;
          desktop.tell = (command) => {
            others?.(command);
            listener(command);
          };
          return () => undefined;
        },
      },
    };
    Object.assign(globalThis, { vlootwijzer: bridge });
  }, lastKnown);
}

const openBesideDesktop = (lastKnown: number | null = null) =>
  openApp({ beforeLoad: (context) => besideDesktop(context, lastKnown) });

const tell = (page: Page, command: MenuCommand) =>
  page.evaluate((chosen) => globalThis.desktop.tell?.(chosen), command);

/** As a double click does it: the file waits, and the window comes forward. */
const doubleClick = (page: Page, fileName: string, content: string) =>
  page.evaluate(
    (file) => {
      globalThis.desktop.waiting.push(file);
      globalThis.desktop.tell?.('opened-file');
    },
    { fileName, text: content },
  );

describe('the menu of the desktop', () => {
  test('begins a dossier, goes back to all dossiers and shows what the program is', async () => {
    const { page } = await openBesideDesktop();
    await tell(page, 'new-dossier');
    await field(page, 'company.name').waitFor();
    await tell(page, 'about');
    await page.getByRole('heading', { level: 1, name: about.title }).waitFor();
    await page.getByText(about.desktop('Windows')).waitFor();
    await tell(page, 'all-dossiers');
    await page.getByRole('button', { name: screens.start.begin }).waitFor();
  });

  test('saves the dossier on the screen as a file', async () => {
    const { page } = await openBesideDesktop();
    await beginDossier(page);
    await fill(page, 'company.name', 'De Vries & Zn');
    await savedState(page);
    await tell(page, 'save-file');
    // Nobody has agreed yet that it is passed on: it is said first.
    await page.getByRole('dialog').getByRole('button', { name: keepingWords.nl.saveDialog.save }).click();
    await expect.poll(() => page.evaluate(() => globalThis.desktop.exported)).toHaveLength(1);
    expect(await page.evaluate(() => globalThis.desktop.exported[0])).toMatch(/^De Vries & Zn.*\.vlootwijzer$/);
  });

  test('is told the language, at the start and at each change', async () => {
    const { page } = await openBesideDesktop();
    await page.getByRole('button', { name: /^EN/ }).click();
    await expect.poll(() => page.evaluate(() => globalThis.desktop.languages.at(-1))).toBe('en');
    expect(await page.evaluate(() => globalThis.desktop.languages[0])).toBe('nl');
  });
});

describe('a dossier file that is double-clicked while another dossier is open', () => {
  test('opens; what was typed a moment before is kept', async () => {
    const { page } = await openBesideDesktop();
    await openExample(page, 'groothandel');
    await savedState(page);
    const [example] = await storedDossiers(page);
    const file = { ...example, id: crypto.randomUUID(), company: { ...example.company, name: 'Uit het bestand' } };
    await field(page, 'company.name').fill('Net getypt');
    await doubleClick(page, 'bestand.vlootwijzer', JSON.stringify(file));
    await expect.poll(() => field(page, 'company.name').inputValue()).toBe('Uit het bestand');
    const names = (await storedDossiers(page)).map(({ company }) => company.name);
    expect(names.toSorted((a, b) => (a ?? '').localeCompare(b ?? ''))).toEqual(['Net getypt', 'Uit het bestand']);
  });

  test('that is no dossier is refused with a reason, and the open dossier stays', async () => {
    const { page } = await openBesideDesktop();
    await openExample(page, 'groothandel');
    await doubleClick(page, 'kapot.vlootwijzer', '{"nee":');
    const dialog = page.getByRole('dialog', { name: openedFile.refusedTitle });
    await dialog.getByText('kapot.vlootwijzer').waitFor();
    await dialog.getByRole('button', { name: screens.close }).last().click();
    await dialog.waitFor({ state: 'detached' });
    expect(await field(page, 'company.name').inputValue()).not.toBe('');
  });
});

describe('a database that is empty', () => {
  test('is the ordinary first day where there was nothing before; each change is noted', async () => {
    const { page } = await openBesideDesktop(null);
    await expect.poll(() => page.evaluate(() => globalThis.desktop.noted)).toEqual([0]);
    await beginDossier(page);
    await toStart(page);
    await expect.poll(() => page.evaluate(() => globalThis.desktop.noted)).toEqual([0, 1]);
  });

  test('although there were dossiers is told first, and not noted until the adviser goes on', async () => {
    const { page } = await openBesideDesktop(7);
    await page.getByRole('heading', { level: 1, name: emptyStore.title }).waitFor();
    await page.getByText(emptyStore.text(7)).waitFor();
    expect(await page.evaluate(() => globalThis.desktop.noted)).toEqual([]);
    await page.getByRole('button', { name: emptyStore.goOn }).click();
    await page.getByRole('button', { name: screens.start.begin }).waitFor();
    await expect.poll(() => page.evaluate(() => globalThis.desktop.noted)).toEqual([0]);
  });

  test('and can be put back leads to the backups at once', async () => {
    const { page } = await openBesideDesktop(7);
    await page.getByRole('button', { name: emptyStore.restore }).click();
    await page.getByRole('heading', { level: 1, name: dataWords.nl.title }).waitFor();
  });
});

test('a file that the program was started with waits until the loss was read', async () => {
  const { page } = await openApp({
    beforeLoad: async (context) => {
      await besideDesktop(context, 7);
      await context.addInitScript(() => globalThis.desktop.waiting.push({ fileName: 'kapot.vlootwijzer', text: '{' }));
    },
  });
  await page.getByRole('button', { name: emptyStore.goOn }).click();
  await page.getByRole('dialog', { name: openedFile.refusedTitle }).waitFor();
});

describe('the about screen', () => {
  test('is reached from the start, names the build and the sources, and shows every licence that is shipped', async () => {
    const faults: string[] = [];
    const { page, context } = await openApp();
    context.on('console', (message) => faults.push(message.text()));
    await page.getByRole('link', { name: about.title }).click();
    await page.getByText(/^[0-9a-f]{12}, /).waitFor();
    // Load profiles, and the yearly series of sun, prices and temperature.
    await page.getByText('CC BY 4.0').first().waitFor();
    await page
      .getByText(/KNMI: vrij te gebruiken/)
      .first()
      .waitFor();
    const packages = page.getByRole('listitem').filter({ has: page.locator('summary') });
    await packages.first().waitFor();
    const names = await packages.locator('strong').allInnerTexts();
    expect(names).toEqual(expect.arrayContaining(['react', 'dexie', 'jspdf', 'zod', 'electron', 'wouter']));
    expect(names).not.toContain('html2canvas');
    await packages.filter({ hasText: '@expo-google-fonts/inter' }).locator('summary').click();
    await page.getByText('SIL OPEN FONT LICENSE Version 1.1').first().waitFor();
    expect(faults).toEqual([]);

    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: about.back }).click();
    await page.getByRole('button', { name: screens.start.begin }).waitFor();
  });
});
