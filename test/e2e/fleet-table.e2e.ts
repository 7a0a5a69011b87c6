/** The fleet as a table: filled by keyboard alone, pasted from a spreadsheet, and taken back. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { FleetGroup } from '../../shared/dossier/schema.ts';
import type { Language } from '../../shared/format/numbers.ts';
import { fleetTableWords } from '../../shared/text/fleetTable.ts';
import { intakeWords } from '../../shared/text/intake.ts';
import { pastedListWords } from '../../shared/text/pastedList.ts';
import { numberSentence } from '../../shared/text/problems.ts';
import { openApp } from './support/app.ts';
import { tabToNamed } from './support/keyboard.ts';
import { faultsOf } from './support/looks.ts';
import { beginDossier, field, goTo, openAddress, savedState, storedDossiers, text } from './support/steps.ts';

async function groupsOf(page: Page): Promise<FleetGroup[]> {
  await savedState(page);
  const [dossier] = await storedDossiers(page);
  return dossier.fleetGroups;
}

/** Opens the table of a new dossier, with the cursor in its first cell. */
async function openTable(page: Page, language: Language): Promise<void> {
  await beginDossier(page, language);
  await goTo(page, 'fleet');
  await tabToNamed(page, fleetTableWords[language].views.table);
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();
  await tabToNamed(page, fleetTableWords[language].addRow);
  await page.keyboard.press('Enter');
}

/** Puts a text on the clipboard of the page, as another program would have, and presses Ctrl V. */
async function paste(page: Page, clipboard: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), clipboard);
  await page.keyboard.press('ControlOrMeta+v');
}

describe.each<{ language: Language; dark: boolean }>([
  { language: 'nl', dark: false },
  { language: 'en', dark: true },
])('the fleet table, language $language', ({ language, dark }) => {
  const words = fleetTableWords[language];

  test('five groups by keyboard alone, row after row', async () => {
    const { page } = await openApp({ language, dark });
    await openTable(page, language);
    const small = text[language].words.vehicleClass.vansmall;
    const rows = [
      ['Noord', small.slice(0, 4), '8', 'd', 'Euro 6', '15-03-2019', '24000', '90', '140'],
      ['Zuid', small.slice(0, 4), '3', 'd', '5', '2015', '18000', '70', '110'],
      ['Koel', 'bakw', '2', 'd', 'VI', '11-2019', '41000', '160', '?'],
      ['Trekkers', 'tre', '4', 'h', '6', '03-2021', '78000', '300', '420'],
      ['Elektrisch', 'lic', '1', '', '', '', '9000', '35', '50'],
    ];
    // In English the words begin otherwise.
    if (language === 'en') rows.forEach((row, at) => void (row[1] = ['sma', 'sma', 'rig', 'tra', 'lig'][at]));
    for (const row of rows) {
      for (const [at, cell] of row.entries()) {
        await page.keyboard.type(cell);
        await page.keyboard.press(at === row.length - 1 ? 'Enter' : 'Tab');
      }
    }
    const groups = await groupsOf(page);
    expect(groups).toHaveLength(5);
    expect(groups[0]).toMatchObject({
      name: 'Noord',
      vehicleClass: 'vansmall',
      number: 8,
      fuel: 'diesel',
      euroClass: 6,
      firstAdmission: '2019-03-15',
      yearlyKm: 24_000,
      meanDayKm: 90,
      longestDayKm: 140,
    });
    expect(groups.map(({ vehicleClass }) => vehicleClass?.slice(0, 3))).toEqual([
      'van',
      'van',
      language === 'nl' ? 'box' : 'rig',
      'tra',
      'lev',
    ]);
    expect(groups.map(({ number }) => number)).toEqual([8, 3, 2, 4, 1]);
    expect(groups[2]).toMatchObject({ longestDayKm: null, unknown: ['longestDayKm'] });
    // H is HVO100 or hydrogen (waterstof in Dutch): the first in the list is taken.
    expect(groups[3].fuel).toBe('hvo');
    expect(groups[4]).toMatchObject({ name: 'Elektrisch', yearlyKm: 9000 });
    expect(await faultsOf(page)).toEqual([]);
  });

  test('ten rows pasted at once are one step of undoing, and what cannot be read stays with its sentence', async () => {
    const { page } = await openApp({ language, dark });
    await openTable(page, language);
    const name = text[language].words.vehicleClass.vanlarge;
    const rows = Array.from({ length: 10 }, (_, at) => [
      `Groep ${at}`,
      name,
      at === 3 ? 'veel' : String(at + 1),
      'Diesel',
      '6',
    ]);
    await paste(page, `${rows.map((row) => row.join('\t')).join('\r\n')}\r\n`);
    await page.getByText(words.unread(1)).waitFor();
    const groups = await groupsOf(page);
    expect(groups.map(({ number }) => number)).toEqual([1, 2, 3, null, 5, 6, 7, 8, 9, 10]);
    expect(
      groups.every(
        ({ vehicleClass, fuel, euroClass }) => vehicleClass === 'vanlarge' && fuel === 'diesel' && euroClass === 6,
      ),
    ).toBe(true);

    // To the cell that could not be read: its text is there, and its sentence is tied to it.
    await page.keyboard.press('Home');
    for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const cell = page.locator(':focus');
    expect(await cell.textContent()).toBe('veel');
    expect(await cell.getAttribute('aria-invalid')).toBe('true');
    const said = await page.locator(`[id="${await cell.getAttribute('aria-describedby')}"]`).textContent();
    expect(said).toBe(numberSentence({ problem: 'notANumber' }, 'veel', language));
    expect(await faultsOf(page)).toEqual([]);

    // F2 edits what is there, Escape leaves it, typing takes its place.
    await page.keyboard.press('F2');
    expect(await page.locator(':focus').inputValue()).toBe('veel');
    await page.keyboard.press('Escape');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    expect((await groupsOf(page))[3].number).toBe(4);
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    expect(await groupsOf(page)).toEqual([]);
    await page.keyboard.press('ControlOrMeta+y');
    expect(await groupsOf(page)).toHaveLength(10);
  });

  test('a list of answers opens on the one that stands there, and the arrows go on from it', async () => {
    const { page } = await openApp({ language, dark });
    await openTable(page, language);
    const { vehicleClass } = text[language].words;
    await paste(page, `A\t${vehicleClass.tractor44}\nB\t`);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    const marked = page.locator('[role="option"][data-marked]');
    expect(await marked.textContent()).toBe(vehicleClass.tractor44);
    // Far down the list, and in sight all the same.
    const [list, option] = await Promise.all([page.getByRole('listbox').boundingBox(), marked.boundingBox()]);
    if (list === null || option === null) throw new Error('nothing is shown');
    expect(option.y).toBeGreaterThanOrEqual(list.y);
    expect(option.y + option.height).toBeLessThanOrEqual(list.y + list.height + 1);
    expect(await faultsOf(page)).toEqual([]);
    // Untouched it changes nothing.
    await page.keyboard.press('Enter');
    expect((await groupsOf(page))[0].vehicleClass).toBe('tractor44');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.press('ArrowDown');
    expect(await marked.textContent()).toBe(vehicleClass.tractor50);
    await page.keyboard.press('Enter');
    expect((await groupsOf(page))[0].vehicleClass).toBe('tractor50');
    // An empty cell has no answer to open on, and is left empty; the arrows begin at the first.
    await page.keyboard.press('F2');
    expect(await marked.count()).toBe(0);
    await page.keyboard.press('Enter');
    expect((await groupsOf(page))[1].vehicleClass).toBeNull();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.press('ArrowDown');
    expect(await marked.textContent()).toBe(vehicleClass.vansmall);
  });

  test('a pasted number that can be two, or stands in two lines, is asked or refused', async () => {
    const { page } = await openApp({ language, dark });
    await openTable(page, language);
    const cells = ['20,000\t1,200', '12.345\t"1\n2"', '12 345\t1 200'];
    await paste(page, cells.map((km, at) => `${'ABC'[at]}${'\t'.repeat(6)}${km}`).join('\n'));
    await page.getByText(words.unread(2)).waitFor();
    const groups = await groupsOf(page);
    // In a year nobody drives 20 km; on a day both 1.2 and 1200 can be meant.
    expect(groups.map(({ yearlyKm }) => yearlyKm)).toEqual([20_000, 12_345, 12_345]);
    expect(groups.map(({ meanDayKm }) => meanDayKm)).toEqual([null, null, 1200]);
  });

  test('a list with a title and names goes by its names; pasted at the lists it opens as a file would', async () => {
    const { page } = await openApp({ language, dark });
    await openTable(page, language);
    const list = [
      ['Wagenpark 2026', '', '', '', ''],
      ['Kenteken', 'Type', 'Aantal', 'Bouwjaar', 'Gem. km per dag'],
      ['VBB-12-B', 'Sprinter', '4', '2019', '120'],
      ['VBB-13-B', 'Caddy', '2', '2021', '80'],
    ];
    const clipboard = `${list.map((row) => row.join('\t')).join('\r\n')}\r\n`;
    await paste(page, clipboard);
    await page.getByText(words.above(1, ['Wagenpark 2026'])).waitFor();
    await page.getByText(words.unnamed(2, ['Kenteken'])).waitFor();
    expect(await groupsOf(page)).toMatchObject([
      { name: 'Sprinter', vehicleClass: 'vanlarge', number: 4, firstAdmission: '2019', meanDayKm: 120 },
      { name: 'Caddy', vehicleClass: 'vansmall', number: 2, firstAdmission: '2021', meanDayKm: 80 },
    ]);

    await openAddress(page, 'fleet', 'intake');
    await page.getByText(pastedListWords[language].hint).waitFor();
    await paste(page, clipboard);
    await page.getByRole('region', { name: pastedListWords[language].name }).waitFor();
    await page.getByRole('heading', { name: intakeWords[language].fleet.groups }).waitFor();
    // Nothing is in the record before it is taken over.
    expect(await groupsOf(page)).toHaveLength(2);
  });

  test('copying, filling down, duplicating, removing, and the way out', async () => {
    const { page } = await openApp({ language, dark });
    await openTable(page, language);
    await paste(page, ['A', 'B', 'C'].map((name, at) => `${name}\t\t${at + 1}`).join('\n'));
    expect((await groupsOf(page)).map(({ number }) => number)).toEqual([1, 2, 3]);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('ControlOrMeta+d');
    expect((await groupsOf(page)).map(({ number }) => number)).toEqual([1, 1, 1]);
    await page.keyboard.press('ControlOrMeta+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1\n1\n1');
    await page.keyboard.press('Delete');
    expect((await groupsOf(page)).map(({ number }) => number)).toEqual([null, null, null]);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('ControlOrMeta+Shift+d');
    expect((await groupsOf(page)).map(({ name }) => name)).toEqual([
      'A',
      text[language].screens.fleet.copyOf('A'),
      'B',
      'C',
    ]);
    // The cursor is on the copy: what follows is meant for that.
    await page.keyboard.press('ControlOrMeta+Delete');
    expect((await groupsOf(page)).map(({ name }) => name)).toEqual(['A', 'B', 'C']);

    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('grid').evaluate((grid) => grid.contains(document.activeElement))).toBe(false);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);

    // The list of keys lies over the cells until Esc, wherever the cursor is.
    const [, does] = words.keyList[0];
    await page.getByRole('button', { name: words.keys, exact: true }).click();
    await page.getByText(does, { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(does, { exact: true }).waitFor({ state: 'detached' });
  });

  test('Ctrl Enter goes to the next question, from the new row too, and makes no group after group', async () => {
    const { page } = await openApp({ language, dark });
    await openTable(page, language);
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('main [data-section="site"]').waitFor();
    expect(await groupsOf(page)).toEqual([]);
    await openAddress(page, 'fleet', 'table');
    await tabToNamed(page, words.addRow);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('?');
    await page.keyboard.press('ControlOrMeta+Enter');
    // On in the fields of the group, after the kind that is now unknown.
    const next = '[data-field="fleetGroups[0].fuel"]';
    await page.locator(`${next}:focus, ${next}:focus-within`).waitFor();
    expect(await groupsOf(page)).toMatchObject([{ vehicleClass: null, unknown: ['vehicleClass'] }]);
  });

  test('the table and the fields are two views of the same groups', async () => {
    const { page } = await openApp({ language, dark });
    await openTable(page, language);
    await page.keyboard.type('Noord');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('veel');
    await page.keyboard.press('Tab');
    await page.keyboard.type('kolen');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ControlOrMeta+Enter');
    await field(page, 'fleetGroups[0].name').waitFor();
    expect(await field(page, 'fleetGroups[0].name').inputValue()).toBe('Noord');
    expect(await field(page, 'fleetGroups[0].number').inputValue()).toBe('veel');
    // An answer that is none says so at its field too.
    await page.getByText(words.notAnAnswer('kolen', Object.values(text[language].words.fuel).join(', '))).waitFor();
    await openAddress(page, 'fleet', 'table');
    expect(await page.locator('[data-cell="0:3"]').textContent()).toBe('kolen');
  });
});
