/** What an adviser does on the screen, and what the screen says back. */
import type { Locator, Page } from 'playwright-core';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { databaseName } from '../../../shared/ipc/identity.ts';
import { forms } from '../../../shared/text/forms.ts';
import { keepingWords } from '../../../shared/text/keeping.ts';
import { resultsText } from '../../../shared/text/results.ts';
import { screens } from '../../../shared/text/screens.ts';
import { words } from '../../../shared/text/words.ts';
import type { DeskSection } from '../../../renderer/src/desk/sections.ts';

export const text = {
  nl: { screens: screens.nl, forms: forms.nl, words: words.nl, results: resultsText.nl },
  en: { screens: screens.en, forms: forms.en, words: words.en, results: resultsText.en },
};

/** A field by its place in the dossier: `fleetGroups[0].number`. */
export function field(page: Page, path: string): Locator {
  return page.locator(`[data-field="${path}"]`);
}

/** Clicks into a field, types instead of what is there, and leaves it. */
export async function fill(page: Page, path: string, typed: string): Promise<void> {
  const input = field(page, path);
  await input.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(typed);
  await input.blur();
}

/** Picks an answer with the mouse: one of some buttons side by side, or one of a list. */
export async function choose(page: Page, path: string, label: string): Promise<void> {
  const control = field(page, path);
  if ((await control.getAttribute('role')) === 'radiogroup') {
    const radio = page.getByRole('radio', { name: label, exact: true });
    await control.locator('label').filter({ has: radio }).click();
    return;
  }
  await control.click();
  await page.keyboard.type(label);
  await option(page, label).click();
}

/** An answer in the list that is open. Some carry a remark behind their name. */
export function option(page: Page, label: string): Locator {
  const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return page
    .getByRole('option')
    .filter({ hasText: new RegExp(`^${escaped}`) })
    .filter({ visible: true })
    .first();
}

/** Everything said about a field, tied to it for who cannot see the screen. */
export async function saidAt(page: Page, path: string): Promise<string> {
  return field(page, path).evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim(),
  );
}

/** Waits until everything said about a field contains a sentence. */
export async function saysAt(page: Page, path: string, sentence: string): Promise<void> {
  const id = await field(page, path).getAttribute('aria-describedby');
  const notes = page.locator(
    (id ?? 'none')
      .split(' ')
      .map((one) => `[id="${one}"]`)
      .join(', '),
  );
  await notes.getByText(sentence, { exact: true }).waitFor();
}

/** Waits until the screen says that the work is stored. */
export async function savedState(page: Page): Promise<void> {
  const said = new RegExp(`^(${screens.nl.saveState.saved('')}|${screens.en.saveState.saved('')})`);
  await page.getByRole('banner').getByRole('status').filter({ hasText: said }).waitFor();
}

/** What is shown while an answer is still to come. */
const busy = new RegExp(`^(${resultsText.nl.catchingUp}|${resultsText.en.catchingUp})$`);
/** The whole, the draws and what follows come after what the panel shows at once; a busy machine takes its time. */
const patience = 60_000;

/** Waits until nothing on the screen is still to be replaced by what follows. */
export async function caughtUp(page: Page): Promise<void> {
  await page.getByText(busy).first().waitFor({ state: 'detached', timeout: patience });
}

/** Waits until the work is stored and the figures belong to it. */
export async function settled(page: Page): Promise<void> {
  await savedState(page);
  const panel = page.getByRole('complementary');
  await panel.getByRole('heading', { level: 3 }).first().waitFor({ state: 'attached' });
  await panel.getByText(busy).first().waitFor({ state: 'detached', timeout: patience });
  await panel.locator('[data-catching-up]').first().waitFor({ state: 'detached', timeout: patience });
}

/** Opens a section by its link. */
export async function goTo(page: Page, section: DeskSection): Promise<void> {
  await page.getByRole('navigation').locator(`a[href$="/${section}"]`).click();
  await page.locator(`main [data-section="${section}"]`).waitFor();
}

/** Opens a section by its address, for windows in which the links are folded away. */
export async function openAddress(page: Page, section: DeskSection, item?: string): Promise<void> {
  await page.evaluate(
    (place) => {
      const [, dossier, id] = location.hash.split('/');
      location.hash = `#/${dossier}/${id}/${place}`;
    },
    [section, item].filter((part) => part !== undefined).join('/'),
  );
  await page.locator(`main [data-section="${section}"]`).waitFor();
}

/** Opens a result by its tab. */
export async function showResult(page: Page, tab: keyof typeof resultsText.nl.screen.tabs, language: Language = 'nl') {
  await page.getByRole('tab', { name: resultsText[language].screen.tabs[tab], exact: true }).click();
  const panel = page.getByRole('tabpanel', { name: resultsText[language].screen.tabs[tab] });
  await panel.waitFor();
  return panel;
}

/** Makes a new dossier and lands on its first section. */
export async function beginDossier(page: Page, language: Language = 'nl'): Promise<void> {
  await page.getByRole('button', { name: screens[language].start.begin }).click();
  await field(page, 'company.name').waitFor();
}

/** Opens a copy of an example that ships with the app. */
export async function openExample(page: Page, key: string, language: Language = 'nl'): Promise<void> {
  const { title } = screens[language].start.exampleNames[key];
  await page.getByRole('button', { name: title }).click();
  await field(page, 'company.name').waitFor();
}

/** Back to the list of dossiers. */
export async function toStart(page: Page, language: Language = 'nl'): Promise<void> {
  await page.getByRole('link', { name: screens[language].desk.toStart }).click();
  await page.getByRole('button', { name: screens[language].start.begin }).waitFor();
}

/** One part of the live panel, as it reads. */
export async function tile(page: Page, title: string): Promise<string> {
  await settled(page);
  const heading = page.getByRole('heading', { level: 3, name: title, exact: true });
  return page.getByRole('complementary').locator('section').filter({ has: heading }).innerText();
}

/** What a button hands over as a download. */
export async function downloadFrom(page: Page, button: Locator): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

/**
 * Saves the open dossier as a file, through the question about consent and photos; `along` is whether photos and final
 * reports go with it, where there are any.
 */
export async function dossierFile(page: Page, along = true, language: Language = 'nl') {
  await page.getByRole('banner').getByRole('button', { name: screens[language].desk.saveFile }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const choice = dialog.getByRole('checkbox');
  if (!along && (await choice.count()) > 0) await choice.uncheck();
  const save = dialog.getByRole('button', { name: keepingWords[language].saveDialog.save, exact: true });
  const file = await downloadFrom(page, save);
  await dialog.waitFor({ state: 'detached' });
  return file;
}

/** Hands a file to the app, as its file dialog would. */
export async function openFile(page: Page, name: string, content: string, language: Language = 'nl'): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: screens[language].start.open }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** The dossiers as they lie in the database, in the order of their ids. */
export async function storedDossiers(page: Page): Promise<Dossier[]> {
  const rows = await page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database.transaction('dossiers').objectStore('dossiers').getAll();
          reading.addEventListener('error', () => reject(new Error(String(reading.error))));
          reading.addEventListener('success', () => {
            database.close();
            resolve(reading.result as unknown[]);
          });
        });
      }),
    databaseName,
  );
  return (rows as { dossier: Dossier }[]).map(({ dossier }) => dossier);
}

/** What stands in every field of the section on the screen. */
export async function fieldsOnScreen(page: Page): Promise<Record<string, string>> {
  return page.locator('main [data-field]').evaluateAll((elements) =>
    Object.fromEntries(
      elements.map((element) => {
        const path = element.getAttribute('data-field') ?? '';
        if (element instanceof HTMLInputElement && element.type === 'checkbox') return [path, String(element.checked)];
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return [path, element.value];
        return [path, element.querySelector<HTMLInputElement>('input:checked')?.value ?? ''];
      }),
    ),
  );
}
