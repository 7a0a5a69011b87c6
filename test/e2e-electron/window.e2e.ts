import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepingWords } from '../../shared/text/keeping.ts';
import { desktopText } from '../../shared/text/desktop.ts';
import {
  beginDossier,
  field,
  fill,
  openExample,
  savedState,
  storedDossiers,
  text,
  toStart,
} from '../e2e/support/steps.ts';
import {
  answerDialogs,
  answerQuestions,
  chooseInMenu,
  describeDesktop,
  openDesktop,
  profileFolder,
  readJson,
  startCommand,
} from './support/desktop.ts';

const { screens } = text.nl;
const { about, emptyStore } = desktopText.nl;

/** Starts the program a second time on the same profile, and waits until that copy has ended. */
function startAgain(profile: string, ...files: string[]): Promise<number | null> {
  const { executablePath, args, env } = startCommand(profile, files);
  return new Promise((resolve, reject) => {
    const child = spawn(executablePath, args, { env, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

describeDesktop('the window', () => {
  test('opens where it was', async () => {
    const first = await openDesktop();
    await first.application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1000, height: 640 }),
    );
    await first.close();
    const { application } = await openDesktop({ profile: first.profile });
    const bounds = await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    // A window manager may add its frame to the place, not to the size.
    expect(bounds).toMatchObject({ width: 1000, height: 640 });
  });

  test('opens on a display that is there, whatever was remembered', async () => {
    const profile = await profileFolder();
    const window = { x: 90_000, y: -90_000, width: 1000, height: 640, maximized: false };
    await writeFile(join(profile, 'shell-state.json'), JSON.stringify({ window }));
    const { application } = await openDesktop({ profile });
    const isVisible = await application.evaluate(({ BrowserWindow, screen }) => {
      const bounds = BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: 0, y: 0, width: 0, height: 0 };
      return screen
        .getAllDisplays()
        .some(
          ({ workArea: area }) =>
            bounds.x < area.x + area.width && bounds.y < area.y + area.height && bounds.x >= area.x,
        );
    });
    expect(isVisible).toBe(true);
  });
});

describeDesktop('a second start', () => {
  test('ends at once, and hands its dossier to the first, also while another dossier is open', async () => {
    const { page, profile, application } = await openDesktop();
    await openExample(page, 'groothandel');
    await savedState(page);
    const [example] = await storedDossiers(page);
    const file = join(profile, 'tweede.vlootwijzer');
    const other = { ...example, id: crypto.randomUUID(), company: { ...example?.company, name: 'Dubbel geklikt' } };
    await writeFile(file, JSON.stringify(other));
    expect(await startAgain(profile, file)).toBe(0);
    await expect.poll(() => field(page, 'company.name').inputValue()).toBe('Dubbel geklikt');
    expect(application.windows()).toHaveLength(1);
  });

  test('is the first start with a dossier: it opens', async () => {
    const first = await openDesktop();
    await openExample(first.page, 'groothandel');
    await savedState(first.page);
    const [example] = await storedDossiers(first.page);
    const profile = await profileFolder();
    const file = join(profile, 'eerste.vlootwijzer');
    await writeFile(file, JSON.stringify({ ...example, id: crypto.randomUUID() }));
    const { page } = await openDesktop({ profile, args: [file] });
    await field(page, 'company.name').waitFor();
  });
});

describeDesktop('the menu', () => {
  test('shows what the program is, and follows the language of the screen', async () => {
    const { application, page } = await openDesktop();
    await chooseInMenu(application, process.platform === 'darwin' ? 'Vlootwijzer' : 'Help', about.title);
    await page.getByRole('heading', { level: 1, name: about.title }).waitFor();
    await page.getByRole('button', { name: /^EN/ }).click();
    await expect
      .poll(() => application.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label)))
      .toContain('&File');
  });

  test('remembers files in this profile alone, opens them and forgets them on request', async () => {
    const { application, page, profile } = await openDesktop();
    await beginDossier(page);
    await fill(page, 'company.name', 'Recent');
    await savedState(page);
    const file = join(profile, 'recent & zo.vlootwijzer');
    await answerDialogs(application, file);
    await chooseInMenu(application, 'Bestand', 'Bewaren als bestand …');
    await page.getByRole('dialog').getByRole('button', { name: keepingWords.nl.saveDialog.save }).click();
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('Recent');
    await toStart(page);
    await chooseInMenu(application, 'Bestand', 'Recent geopend', 'recent && zo.vlootwijzer');
    await expect.poll(() => field(page, 'company.name').inputValue()).toBe('Recent');

    await chooseInMenu(application, 'Bestand', 'Recent geopend', 'Lijst wissen');
    await expect.poll(() => readJson(join(profile, 'shell-state.json'))).toMatchObject({ recentFiles: [] });
  });
});

describeDesktop('faults', () => {
  test('a screen that crashes is reported without personal data, and opens again with everything kept', async () => {
    const { application, page, profile } = await openDesktop();
    await openExample(page, 'groothandel');
    await fill(page, 'company.name', 'Bakkerij Geheim');
    await savedState(page);
    const asked = await answerQuestions(application);
    await application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await expect.poll(asked).toHaveLength(1);
    await expect
      .poll(() =>
        application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()),
      )
      .toBe(false);
    const reopened = await application.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      await new Promise((resolve) => setTimeout(resolve, 2000));
      return (await contents?.executeJavaScript('document.body.innerText')) as string;
    });
    expect(reopened).toContain('Bakkerij Geheim');

    const logs = await application.evaluate(({ app }) => app.getPath('logs'));
    const reports = (await readdir(logs)).filter((name) => name.startsWith('storing-'));
    expect(reports).toHaveLength(1);
    const report = await readFile(join(logs, reports[0] ?? ''), 'utf8');
    expect(report).toContain('fault: screen-gone');
    expect(report).not.toContain('Geheim');
    expect(report).not.toContain(profile);
  });

  test('a screen that hangs is asked about and can be started again', async () => {
    const { application } = await openDesktop();
    const asked = await answerQuestions(application);
    // Chromium waits long before it says so itself.
    await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('unresponsive'));
    await expect.poll(asked).toEqual(['Het scherm reageert niet']);
    await expect
      .poll(() =>
        application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()),
      )
      .toBe(false);
  });

  test('a database that is empty although there were dossiers is told first', async () => {
    const profile = await profileFolder();
    await mkdir(profile, { recursive: true });
    await writeFile(join(profile, 'shell-state.json'), JSON.stringify({ dossiers: 3 }));
    const { page } = await openDesktop({ profile });
    await page.getByText(emptyStore.text(3)).waitFor();
    await page.getByRole('button', { name: emptyStore.goOn }).click();
    await page.getByRole('button', { name: screens.start.begin }).waitFor();
  });
});
