import { describe, expect, test } from 'vitest';
import { openApp } from './support/app.ts';
import { checkCutOff } from './support/kills.ts';
import { beginDossier, field, fill, savedState, storedDossiers, text, toStart } from './support/steps.ts';

const { screens } = text.nl;

describe('work that the screen calls stored', () => {
  test.each([11, 12, 13, 14, 15])('is there after the browser was ended in mid-visit (moment %i)', async (seed) => {
    await checkCutOff(seed);
  });

  test('is shown again, text that could not be read included', async () => {
    const app = await openApp();
    await beginDossier(app.page);
    await fill(app.page, 'company.name', 'Koëter & Zonen');
    await fill(app.page, 'visit.date', '31-02-2026');
    await savedState(app.page);
    const stored = await storedDossiers(app.page);
    await app.kill();
    expect(await storedDossiers(app.page)).toEqual(stored);
    await app.page.getByRole('link', { name: 'Koëter & Zonen' }).click();
    await field(app.page, 'company.name').waitFor();
    expect(await field(app.page, 'company.name').inputValue()).toBe('Koëter & Zonen');
    expect(await field(app.page, 'visit.date').inputValue()).toBe('31-02-2026');
  });

  test('is not called stored while it is not', async () => {
    const { page } = await openApp();
    await beginDossier(page);
    await savedState(page);
    // The database refuses from here on, as on a full disk.
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await fill(page, 'company.name', 'Niet te bewaren');
    await page.getByRole('alert').getByText(screens.saveState.full).waitFor();
    await page.getByRole('banner').getByText(screens.saveState.failed, { exact: true }).waitFor();
    expect((await storedDossiers(page))[0].company.name).toBeNull();
    expect(await field(page, 'company.name').inputValue()).toBe('Niet te bewaren');
  });

  test('is there after leaving the dossier at once', async () => {
    const { page } = await openApp();
    await beginDossier(page);
    await field(page, 'company.name').fill('Snel weg');
    await toStart(page);
    await page.getByRole('link', { name: 'Snel weg' }).waitFor();
    expect((await storedDossiers(page))[0].company.name).toBe('Snel weg');
  });
});
