/** Lists and surveys that people already have: through a preview into the record, and never over what is there. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fleetTableWords } from '../../shared/text/fleetTable.ts';
import { fleetPreviewWords } from '../../shared/text/fleetPreview.ts';
import { intakeWords } from '../../shared/text/intake.ts';
import { readingNote } from '../../shared/text/readingNotes.ts';
import { openApp } from './support/app.ts';
import { faultsOf } from './support/looks.ts';
import {
  beginDossier,
  fill,
  goTo,
  openAddress,
  openExample,
  savedState,
  settled,
  storedDossiers,
  toStart,
} from './support/steps.ts';
import { workbook } from '../support/workbook.ts';

async function putFile(page: Page, name: string, content: string | Uint8Array, button: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('main').getByRole('button', { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

const sample = (name: string): Buffer => readFileSync(new URL(`../fixtures/fleet/${name}`, import.meta.url));

describe.each([
  { language: 'nl' as const, dark: true },
  { language: 'en' as const, dark: false },
])('lists on their way in, language $language', ({ language, dark }) => {
  const text = intakeWords[language];

  test('the lists of the RDW become groups, in one step of undoing', async () => {
    const { page } = await openApp({ language, dark });
    await beginDossier(page, language);
    await fill(page, 'visit.date', '23-11-2026');
    await goTo(page, 'fleet');
    await page.getByRole('link', { name: fleetTableWords[language].views.intake }).click();
    await putFile(page, 'voertuigen.csv', sample('sample_m9d7-ebf2_voertuigen.csv'), text.choose);
    await page.getByRole('heading', { name: text.fleet.groups }).waitFor();
    await putFile(page, 'brandstof.csv', sample('sample_8ys7-d773_brandstof.csv'), text.another);
    await page.getByRole('region', { name: 'brandstof.csv' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    // Nothing is in the record before it is taken over.
    await savedState(page);
    expect((await storedDossiers(page))[0].fleetGroups).toEqual([]);

    await page.getByRole('button', { name: text.fleet.takeOver(12, 12) }).click();
    await page.getByRole('grid').waitFor();
    await savedState(page);
    const [{ fleetGroups }] = await storedDossiers(page);
    expect(fleetGroups.map(({ name, number, fuel, euroClass }) => [name, number, fuel, euroClass])).toContainEqual([
      'FORD TRANSIT CUSTOM',
      1,
      'petrol',
      6,
    ]);
    expect(JSON.stringify(fleetGroups)).not.toContain('VAE01E');
    await page.locator('[data-cell="0:0"]').click();
    await page.keyboard.press('ControlOrMeta+z');
    await savedState(page);
    expect((await storedDossiers(page))[0].fleetGroups).toEqual([]);
  });

  test('a workbook: what is unclear is asked and remembered, rows have a verdict, groups are merged', async () => {
    const { page } = await openApp({ language, dark });
    await beginDossier(page, language);
    await openAddress(page, 'fleet', 'intake');
    const list = workbook([
      ['Kenteken', 'Model', 'Soort', 'Brandstof', 'Euro', 'DET', 'GVW', 'Km'],
      ['V-123-AB', 'Sprinter', 'Bestelauto', 'Diesel', 'Euro 6', '15-03-2019', 3500, 28_000],
      ['V-124-AB', 'Sprinter', 'Bestelauto', 'Diesel', 'Euro 6', '20-06-2020', 3500, 32_000],
      ['V-125-AB', 'Sprinter', 'Bestelauto', 'Diesel', 'Euro 5', '11-02-2015', 3500, 20_000],
      ['V-125-AB', 'Sprinter', 'Bestelauto', 'Diesel', 'Euro 5', '11-02-2015', 3500, 20_000],
      ['OX-14-ZZ', 'Krone', 'Oplegger', '', '', '12-05-2018', 39_000, ''],
    ]);
    await putFile(page, 'wagenpark.xlsx', list, text.choose);
    const unclear = page.getByRole('combobox', { name: text.columns.about('Km') });
    await page.getByText(text.columns.unclear(1)).waitFor();
    await unclear.selectOption({ label: text.fleet.field.yearlyKm });
    await page.getByText(text.fleet.remark.trailer).waitFor();
    await page.getByText(text.fleet.remark.sameRow).waitFor();
    await page.getByRole('button', { name: text.show.refused(2) }).click();
    expect(await faultsOf(page)).toEqual([]);

    for (const box of await page.getByRole('checkbox', { name: text.fleet.chooseGroup('Sprinter') }).all())
      await box.check();
    await page.getByRole('button', { name: text.fleet.merge }).click();
    await page.getByText(text.fleet.mixed).waitFor();
    await page.getByRole('button', { name: text.fleet.takeOver(1, 3) }).click();
    await page.getByRole('grid').waitFor();
    await savedState(page);
    const [{ fleetGroups }] = await storedDossiers(page);
    // (28,000 + 32,000 + 20,000) / 3; the Euro class and the date differ and stay open.
    expect(fleetGroups).toMatchObject([
      {
        name: 'Sprinter',
        number: 3,
        vehicleClass: 'vanlarge',
        yearlyKm: 26_667,
        euroClass: null,
        firstAdmission: null,
      },
    ]);

    await openAddress(page, 'fleet', 'intake');
    await putFile(page, 'wagenpark.xlsx', list, text.choose);
    await page.getByText(text.columns.known(8, 8)).click();
    await unclear.waitFor();
    expect(await unclear.inputValue()).toBe('yearlyKm');
  });

  test('a list that is read twice says so, and comes beside or in the place of what is there only when asked', async () => {
    const { page } = await openApp({ language, dark });
    const { present } = fleetPreviewWords[language];
    const list = [
      'Merk;Soort;Brandstof;Euro;DET;Km per jaar;Einde contract',
      'Iveco Daily;Bestelauto;Diesel;6;15-03-2019;28000;31-12-2028',
      'DAF LF;Bakwagen;Diesel;6;15-03-2020;40000;',
      'Totaal;;;;;68000;',
    ].join('\n');
    await beginDossier(page, language);
    await openAddress(page, 'fleet', 'intake');
    await putFile(page, 'lijst.csv', list, text.choose);
    await page.getByText(text.fleet.remark.total).waitFor();
    // What is taken over is seen: kilometres and replacement, of the vehicle and of its group.
    for (const table of [text.fleet.groups, text.fleet.vehicles]) {
      const row = page.getByRole('table', { name: table }).getByRole('row', { name: /Iveco Daily/ });
      expect(await row.innerText()).toMatch(/28[.,]000\s+2028/);
    }
    await putFile(page, 'kopie.csv', list, text.another);
    await page.getByText(text.refused.alreadyRead).waitFor();
    await page.getByRole('button', { name: text.otherFile }).click();
    await page.getByRole('button', { name: text.fleet.takeOver(2, 2) }).click();
    await page.getByRole('grid').waitFor();
    await savedState(page);
    const [{ fleetGroups: first }] = await storedDossiers(page);

    await openAddress(page, 'fleet', 'intake');
    await putFile(page, 'lijst.csv', `${list}\nDAF CF;Trekker;Diesel;6;15-03-2021;90000;`, text.choose);
    await page.getByText(present.count(2, 2)).waitFor();
    await page.getByText(present.already(2, 3, 'Iveco Daily, DAF LF')).waitFor();
    await page.getByText(present.choose).waitFor();
    expect(await page.getByRole('button', { name: text.fleet.takeOver(3, 3) }).isDisabled()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('radio', { name: present.joining.addNew }).check();
    await page.getByRole('button', { name: text.fleet.takeOver(1, 1) }).waitFor();
    await page.getByRole('radio', { name: present.joining.replace }).check();
    await page.getByRole('button', { name: text.fleet.takeOver(3, 3) }).click();
    await page.getByRole('grid').waitFor();
    await savedState(page);
    expect((await storedDossiers(page))[0].fleetGroups.map(({ name }) => name)).toEqual([
      'Iveco Daily',
      'DAF LF',
      'DAF CF',
    ]);
    await page.locator('[data-cell="0:0"]').click();
    await page.keyboard.press('ControlOrMeta+z');
    await savedState(page);
    expect((await storedDossiers(page))[0].fleetGroups).toEqual(first);
  });

  test('what may be no vehicle comes along only when it is ticked, and how columns were read is said once', async () => {
    const { page } = await openApp({ language, dark });
    await beginDossier(page, language);
    await openAddress(page, 'fleet', 'intake');
    const list = [
      'Vestiging;Kent.;Merk en model;Brandstof;Euro;D.E.T.;GVW;Km/jr',
      'Breda;V-123-AB;Ford Transit;Diesel;6;15-03-2019;3.500;32.000',
      'Breda;XT-44-PQ;VW Golf;Benzine;6;16-03-2019;1.900;28.000',
      'Breda;OX-14-ZZ;Krone oplegger;;;12-05-2018;39.000;',
      'Totaal;3;;;;;;60.000',
    ].join('\n');
    await putFile(page, 'lijst.csv', list, text.choose);
    await page.getByRole('button', { name: text.show.ok(1) }).waitFor();
    await page.getByRole('button', { name: text.show.doubtful(1) }).waitFor();
    await page.getByRole('button', { name: text.show.refused(2) }).waitFor();
    await page.getByText(`“Totaal”: ${text.fleet.remark.total}`).waitFor();
    const note = { code: 'thousands', field: 'yearlyKm', text: '32.000', rows: 2 } as const;
    await page.getByText(readingNote(note, language)).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: text.fleet.takeOver(1, 1) }).waitFor();
    await page.getByRole('checkbox', { name: text.fleet.leaveOut(3) }).check();
    await page.getByRole('button', { name: text.fleet.takeOver(2, 2) }).waitFor();
    await page.getByRole('checkbox', { name: text.fleet.leaveOut(2) }).uncheck();
    await page.getByRole('button', { name: text.fleet.takeOver(1, 1) }).click();
    await page.getByRole('grid').waitFor();
    await savedState(page);
    expect((await storedDossiers(page))[0].fleetGroups).toMatchObject([
      { name: 'VW Golf', number: 1, yearlyKm: 28_000 },
    ]);
  });

  test('a list without names keeps its first row, and its columns are chosen by hand', async () => {
    const { page } = await openApp({ language, dark });
    await beginDossier(page, language);
    await openAddress(page, 'fleet', 'intake');
    await putFile(page, 'kaal.csv', 'V-123-AB;Ford;Transit\nV-124-AB;Ford;Transit', text.choose);
    await page.getByText(text.columns.none).waitFor();
    expect(await page.getByRole('heading', { name: text.fleet.vehicles }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    const column = (position: number): Locator =>
      page.getByRole('combobox', { name: text.columns.about(text.columns.nameless(position)) });
    await column(1).selectOption({ label: text.fleet.field.plate });
    await column(2).selectOption({ label: text.fleet.field.make });
    await column(3).selectOption({ label: text.fleet.field.model });
    await page.getByRole('button', { name: text.fleet.takeOver(2, 2) }).waitFor();
  });

  test('a file that is no list is refused with its reason, and the record stays as it was', async () => {
    const { page } = await openApp({ language, dark });
    await openExample(page, 'groothandel', language);
    await settled(page);
    const before = await storedDossiers(page);
    await openAddress(page, 'fleet', 'intake');
    const whole = workbook([['Merk'], ['DAF']]);
    const files = [
      ['leeg.csv', new Uint8Array(), text.refused.empty],
      ['half.xlsx', whole.slice(0, whole.length - 40), text.refused.brokenWorkbook],
      ['oud.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), text.refused.oldWorkbook],
      ['brief.pdf', '%PDF-1.7', text.refused.pdf],
    ] as const;
    for (const [name, content, reason] of files) {
      await putFile(page, name, content, text.choose);
      await page.getByRole('alert').getByText(reason, { exact: true }).waitFor();
      await page.getByRole('button', { name: text.otherFile }).click();
    }
    expect(await storedDossiers(page)).toEqual(before);
  });

  test('a survey becomes prepared dossiers beside those that are there', async () => {
    const { page } = await openApp({ language, dark });
    await openExample(page, 'groothandel', language);
    await settled(page);
    const [present] = await storedDossiers(page);
    await toStart(page, language);
    await page.getByRole('link', { name: text.survey.link }).click();
    const rows = [
      ['Naam bedrijf', 'Hoeveel bestelbussen heeft u?', 'Netaansluiting', 'Wilt u samen laden?'],
      ['De Korenaar', '8', '3x80A', 'Ja; met de buren'],
      [present.company.name ?? '', '2', '', ''],
      ['', '3', '', ''],
    ];
    await putFile(
      page,
      'enquete.csv',
      rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n'),
      text.choose,
    );
    await page.getByText(text.survey.remark.noCompany).waitFor();
    await page.getByText(text.survey.remark.nameKnown).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    // The company that has a dossier is not taken unless the adviser says so.
    await page.getByRole('button', { name: text.survey.takeOver(1) }).click();
    await page.getByRole('link', { name: 'De Korenaar' }).click();
    await page.getByRole('banner').waitFor();
    const stored = await storedDossiers(page);
    expect(stored).toHaveLength(2);
    expect(stored).toContainEqual(present);
    expect(stored.find(({ company }) => company.name === 'De Korenaar')).toMatchObject({
      fleetGroups: [{ number: 8, vehicleClass: null }],
      site: { connection: '3x80a' },
      visit: { notes: `${text.survey.notesHeading}\nWilt u samen laden?: Ja; met de buren` },
    });
  });
});
