/** The walk of the desktop suite (`test/e2e-electron`) in a browser, and what of it travels to a colleague. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readFile as readExchangeFile } from '../../renderer/src/exchange/fileReading.ts';
import { collectiveWords } from '../../shared/text/collective.ts';
import { keepingWords } from '../../shared/text/keeping.ts';
import { openApp } from './support/app.ts';
import { button, everyRow, giveFile, toData, withFolder, words } from './support/dataSteps.ts';
import {
  dossierFile,
  downloadFrom,
  field,
  openExample,
  savedState,
  storedDossiers,
  text,
  toStart,
} from './support/steps.ts';
import { faultsOf } from './support/looks.ts';
import { walkWholeVisit } from './support/wholeVisit.ts';

const { screens } = text.nl;
const keeping = keepingWords.nl;

interface Row {
  dossierId: string;
}

test(
  'a visit over every screen travels as one file with its photo and report, and is deleted with all of it',
  { timeout: 300_000 },
  async () => {
    const { page } = await openApp({ beforeLoad: withFolder });
    await walkWholeVisit(page, async (press) => readFile((await downloadFrom(page, press)).path));

    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.getByRole('link', { name: 'Rondgang' }).click();
    await field(page, 'company.name').waitFor();
    await savedState(page);
    // Without the photos it is the record as text; nothing else is in it.
    const plain = await dossierFile(page, false);
    expect(JSON.parse(await readFile(plain.path, 'utf8'))).toMatchObject({ company: { name: 'Rondgang' } });
    const whole = await readFile((await dossierFile(page)).path);
    expect(await readExchangeFile(whole)).toMatchObject({
      ok: true,
      exchange: {
        dossiers: [{ company: { name: 'Rondgang' } }],
        attachments: { photos: [{}], editions: [{ number: 1 }] },
      },
    });

    const colleague = await openApp();
    await giveFile(
      colleague.page,
      colleague.page.getByRole('button', { name: screens.start.open }),
      'rondgang.vlootwijzer',
      whole,
    );
    await field(colleague.page, 'company.name').waitFor();
    await savedState(colleague.page);
    const [here, there] = [await everyRow(page), await everyRow(colleague.page)];
    for (const store of ['photos', 'editions', 'reportFiles']) {
      expect(there[store]).toEqual(here[store]);
      expect(there[store]).toHaveLength(1);
    }
    // Notes on a municipality are the adviser's own, and do not go along.
    expect(JSON.stringify(there['facts'])).not.toContain('Laadplein');

    await toStart(page);
    await toData(page);
    await page.getByLabel(words.erasure.label).fill('Rondgang');
    await page.getByRole('button', { name: words.erasure.removeNamed('Rondgang') }).click();
    const versions = (here['versions'] as Row[]).length;
    const goes = keeping.belongings({ dossiers: 1, versions, photos: 1, editions: 1, reportFiles: 1 });
    await page.getByText(keeping.erasure.extent(goes, true)).waitFor();
    await button(page, words.erasure.confirm).click();
    const proof = page.getByRole('dialog', { name: words.erasure.proofTitle });
    await proof.getByText(keeping.erasure.gone(goes)).waitFor();
    await proof.getByText(keeping.erasure.stays).waitFor();
    const rows = await everyRow(page);
    for (const store of ['photos', 'editions', 'reportFiles']) expect(rows[store]).toEqual([]);
    expect(JSON.stringify(rows['facts'])).toContain('Laadplein');
  },
);

test('the report on several companies warns for each that has not agreed', { timeout: 120_000 }, async () => {
  const { page } = await openApp();
  for (const key of ['groothandel', 'transporteur']) {
    await openExample(page, key);
    await savedState(page);
    await toStart(page);
  }
  await page.getByRole('link', { name: collectiveWords.nl.title }).click();
  await page.getByRole('button', { name: collectiveWords.nl.all, exact: true }).click();
  const said = page.getByText(/^Geen toestemming vastgelegd/);
  for (const { company } of await storedDossiers(page)) {
    await expect.poll(() => said.innerText(), { timeout: 60_000 }).toContain(company.name?.replace(/\.$/, '') ?? '');
  }
});

test(
  'a dossier is not saved as a file without the warning about consent, by no way',
  { timeout: 120_000 },
  async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: screens.start.begin }).click();
    await field(page, 'company.name').fill('Geen toestemming');
    await savedState(page);
    const dialog = page.getByRole('dialog');
    const warned = async (): Promise<void> => {
      await dialog.getByText(/Geen toestemming vastgelegd .* Geen toestemming\./).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await dialog.getByRole('button', { name: screens.cancel }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    await page.getByRole('banner').getByRole('button', { name: screens.desk.saveFile }).click();
    await warned();
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox').fill(screens.desk.saveFile);
    await page.getByRole('option', { name: screens.desk.saveFile }).first().click();
    await warned();
    await toStart(page);
    await page.getByRole('button', { name: screens.start.actions('Geen toestemming') }).click();
    await page.getByRole('menuitem', { name: screens.start.save }).click();
    await warned();
  },
);
