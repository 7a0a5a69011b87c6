import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openApp, type App } from './support/app.ts';
import { button, everyRow, words } from './support/dataSteps.ts';
import { beginDossier, choose, field, fill, goTo, savedState, storedDossiers, text } from './support/steps.ts';

const { screens } = text.nl;

/** The same dossier in two windows of one browser. */
async function twoWindows(): Promise<{ app: App; first: Page; second: Page }> {
  const app = await openApp();
  const first = app.page;
  await beginDossier(first);
  await fill(first, 'company.name', 'Van Dijk');
  await savedState(first);
  const second = await app.context.newPage();
  await second.goto(first.url());
  await field(second, 'company.name').waitFor();
  return { app, first, second };
}

/** No write of this window reaches the disk until it is told to. */
async function holdWrites(page: Page): Promise<void> {
  await page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, { releaseWrites: () => Object.defineProperty(IDBObjectStore.prototype, 'put', put) });
  });
}

async function releaseWrites(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { releaseWrites: () => void }).releaseWrites();
  });
}

describe('a dossier in two windows', () => {
  test('says so in both, and each follows what the other stores', async () => {
    const { first, second } = await twoWindows();
    for (const page of [first, second]) await page.getByText(words.windows.alsoOpen).waitFor();
    await fill(second, 'company.municipality', 'Almere');
    await first.getByText(words.windows.adopted).waitFor();
    expect(await field(first, 'company.municipality').inputValue()).toBe('Almere');
    await fill(first, 'company.businessPark', 'De Vaart');
    await second.getByText(words.windows.adopted).waitFor();
    expect(await field(second, 'company.businessPark').inputValue()).toBe('De Vaart');
    await savedState(first);
    expect((await storedDossiers(first))[0].company).toMatchObject({
      name: 'Van Dijk',
      municipality: 'Almere',
      businessPark: 'De Vaart',
    });
    await second.close();
    await first.getByText(words.windows.alsoOpen).waitFor({ state: 'detached' });
  });

  test('speaks the language that was chosen in the other', async () => {
    const { first, second } = await twoWindows();
    await first.getByRole('button', { name: /^EN: / }).click();
    await second.getByRole('link', { name: text.en.screens.desk.toStart }).waitFor();
    expect(await second.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test.each(['theirs', 'mine'] as const)('changed in both at once loses neither (%s goes on)', async (choice) => {
    const { first, second } = await twoWindows();
    await holdWrites(first);
    await fill(first, 'company.name', 'Van hier');
    await first.getByRole('alert').waitFor();
    await fill(second, 'company.name', 'Van daar');
    await savedState(second);
    await releaseWrites(first);
    await button(first.getByRole('alert'), screens.saveState.retry).click();
    await button(
      first.getByRole('alert'),
      choice === 'theirs' ? words.windows.takeTheirs : screens.saveState.keepMine,
    ).click();
    await first.getByRole('alert').waitFor({ state: 'detached' });
    await savedState(first);

    const [kept, other] = choice === 'theirs' ? ['Van daar', 'Van hier'] : ['Van hier', 'Van daar'];
    expect((await storedDossiers(first))[0].company.name).toBe(kept);
    expect(await field(first, 'company.name').inputValue()).toBe(kept);
    await second
      .getByRole('textbox', { name: text.nl.forms.company.name.label })
      .and(second.locator(`[value="${kept}"]`))
      .waitFor();
    // The other one is an earlier version, and can be looked at.
    await button(first, words.history.open).click();
    await first.getByText(words.history.causes.replaced).click();
    await first.getByRole('cell', { name: other, exact: true }).waitFor();
  });

  test('deleted in one does not come back by itself from the other', async () => {
    const { first, second } = await twoWindows();
    await second.evaluate(() => (location.hash = '#/'));
    await second.getByRole('button', { name: screens.start.actions('Van Dijk') }).click();
    await second.getByRole('menuitem', { name: screens.start.remove }).click();
    await button(second, screens.start.removeConfirm).click();
    await second.getByText(screens.start.removed('Van Dijk')).waitFor();
    await fill(first, 'company.municipality', 'Almere');
    await first.getByText(words.windows.removed).waitFor();
    expect(await storedDossiers(first)).toEqual([]);
    await button(first, words.windows.keepAnyway).click();
    await savedState(first);
    expect((await storedDossiers(first))[0].company).toMatchObject({ name: 'Van Dijk', municipality: 'Almere' });
  });
});

describe('undo', () => {
  test('takes back a field at a time by button and by key, and says where', async () => {
    const { page } = await openApp();
    await beginDossier(page);
    await fill(page, 'company.name', 'Van Dijk');
    await fill(page, 'company.municipality', 'Almere');
    await goTo(page, 'site');
    await button(page, words.undo.undo).click();
    await page.getByText(words.undo.undone(screens.sections.company)).waitFor();
    await savedState(page);
    expect((await storedDossiers(page))[0].company).toMatchObject({ name: 'Van Dijk', municipality: null });
    await page.getByRole('main').focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => (await storedDossiers(page))[0].company.name).toBeNull();
    await page.keyboard.press('ControlOrMeta+y');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect.poll(async () => (await storedDossiers(page))[0].company.municipality).toBe('Almere');
    expect(await button(page, words.undo.redo).isDisabled()).toBe(true);
  });

  test('leaves the keys to a field in which somebody types', async () => {
    const { page } = await openApp();
    await beginDossier(page);
    await fill(page, 'company.name', 'Van Dijk');
    await field(page, 'company.municipality').click();
    await page.keyboard.type('Alm');
    await page.keyboard.press('ControlOrMeta+z');
    await savedState(page);
    // The browser took back its own letters; the field before stands.
    expect((await storedDossiers(page))[0].company.name).toBe('Van Dijk');
  });
});

describe('undo by key', () => {
  test('goes on from a field in which nothing was typed, and from an answer that was chosen', async () => {
    const { page } = await openApp();
    await beginDossier(page);
    await goTo(page, 'site');
    await field(page, 'site.yearlyKWh').click();
    await page.keyboard.type('78000');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await storedDossiers(page))[0].site.yearlyKWh).toBe(78_000);
    expect(await page.evaluate(() => document.activeElement?.matches('input, textarea, button'))).toBe(true);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => (await storedDossiers(page))[0].site.yearlyKWh).toBeNull();
    await page.keyboard.press('ControlOrMeta+y');
    await expect.poll(async () => (await storedDossiers(page))[0].site.yearlyKWh).toBe(78_000);

    await choose(page, 'site.connection', text.nl.words.connection['3x160a']);
    await expect.poll(async () => (await storedDossiers(page))[0].site.connection).toBe('3x160a');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => (await storedDossiers(page))[0].site.connection).toBeNull();
  });
});

describe('earlier versions', () => {
  test('are kept under a name, looked at, put back, and taken back again', async () => {
    const { page } = await openApp();
    await beginDossier(page);
    await fill(page, 'company.name', 'Eerst');
    await button(page, words.history.open).click();
    await page.getByLabel(words.history.keep).fill('Na het eerste gesprek');
    await button(page, words.history.keepAction).click();
    await page.getByText(words.history.kept('Na het eerste gesprek')).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await fill(page, 'company.name', 'Daarna');
    await savedState(page);

    await button(page, words.history.open).click();
    const dialog = page.getByRole('dialog', { name: words.history.title });
    await dialog.getByRole('button', { name: 'Na het eerste gesprek' }).click();
    await dialog.getByText(words.history.compare(1)).waitFor();
    expect(await dialog.getByRole('row').nth(1).innerText()).toMatch(/Bedrijfsnaam[\s\S]*Eerst[\s\S]*Daarna/);
    await button(dialog, words.history.putBack).click();
    await dialog.waitFor({ state: 'detached' });
    await savedState(page);
    expect((await storedDossiers(page))[0].company.name).toBe('Eerst');
    await button(page, words.undo.undo).click();
    await expect.poll(async () => (await storedDossiers(page))[0].company.name).toBe('Daarna');
    const { versions } = await everyRow(page);
    expect(versions.map((version) => (version as { cause: string }).cause).sort()).toEqual(['named', 'putBack']);

    // Beside the present one, under a name of its own.
    await button(page, words.history.open).click();
    await dialog.getByRole('button', { name: 'Na het eerste gesprek' }).click();
    await button(dialog, words.history.asCopy).click();
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await storedDossiers(page)).map(({ company }) => company.name ?? '').sort())
      .toEqual(['Daarna', expect.stringMatching(/^Eerst \(versie .*\)$/)]);
  });

  test('are the way out when the dossier itself cannot be read', async () => {
    const { page } = await openApp();
    await beginDossier(page);
    await fill(page, 'company.name', 'Heel');
    await savedState(page);
    await button(page, words.history.open).click();
    await page.getByLabel(words.history.keep).fill('Heel');
    await button(page, words.history.keepAction).click();
    await page.getByText(words.history.kept('Heel')).waitFor();
    await page.evaluate(async () => {
      const opening = indexedDB.open('vlootwijzer');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const store = opening.result.transaction('dossiers', 'readwrite').objectStore('dossiers');
      const reading = store.getAll();
      await new Promise((resolve) => reading.addEventListener('success', resolve));
      const [row] = reading.result as { dossier: { fleetGroups: unknown } }[];
      row.dossier.fleetGroups = 'stuk';
      store.put(row);
      await new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
      opening.result.close();
    });
    await page.reload();
    await button(page, words.damaged.back).click();
    await field(page, 'company.name').waitFor();
    expect(await field(page, 'company.name').inputValue()).toBe('Heel');
    // What was there is kept as it is.
    expect((await everyRow(page)).versions).toHaveLength(2);
  });
});
