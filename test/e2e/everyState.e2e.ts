/** Screens and states that a visit seldom meets: refusals, full disks, faults, and everything that can be unfolded. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { deskSections } from '../../renderer/src/desk/sections.ts';
import type { Language } from '../../shared/format/numbers.ts';
import { databaseName, dataVersion } from '../../shared/ipc/identity.ts';
import type { ParameterSet } from '../../shared/parameters/schema.ts';
import { collectiveWords } from '../../shared/text/collective.ts';
import { fleetTableWords } from '../../shared/text/fleetTable.ts';
import { intakeWords } from '../../shared/text/intake.ts';
import { meterWords } from '../../shared/text/meter.ts';
import { parametersText } from '../../shared/text/parameters.ts';
import { presentWords } from '../../shared/text/present.ts';
import { reportScreenWords } from '../../shared/text/reportScreen.ts';
import { emptyFleetGroup } from '../../shared/dossier/create.ts';
import { openApp } from './support/app.ts';
import { faultsOf, tooWide } from './support/looks.ts';
import {
  beginDossier,
  choose,
  fill,
  openAddress,
  openExample,
  openFile,
  savedState,
  settled,
  showResult,
  storedDossiers,
  text,
  toStart,
} from './support/steps.ts';

const LONG = { timeout: 600_000 };
const tabs = ['access', 'cost', 'plan', 'charging', 'grid', 'whatIf'] as const;

const folder = mkdtempSync(join(tmpdir(), 'vlootwijzer-states-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The shipped set of a later date; `spoil` makes it one that is refused. */
function laterSet(spoil: boolean): string {
  const shipped = readFileSync(new URL('../../assets/parameters/parameters.json', import.meta.url), 'utf8');
  const set = JSON.parse(shipped) as ParameterSet;
  for (const figure of set.figures) {
    if (figure.id === 'en.diesel.exvat') figure.value = { kind: 'range', low: 2.2, typical: 2.5, high: 2.8 };
    if (spoil && figure.id === 'en.supply.fixed') figure.unit = 'EUR/maan';
  }
  const path = join(folder, spoil ? 'fout.json' : 'kengetallen-2027.json');
  writeFileSync(path, JSON.stringify({ ...set, edition: '2027-01-15' }));
  return path;
}

/** What is wrong with each screen that was looked at. */
function looking(page: () => Page): { look: (screen: string) => Promise<void>; expectNone: () => void } {
  const found: Record<string, string[]> = {};
  return {
    look: async (screen) => {
      found[screen] = [...(await faultsOf(page())), ...(await tooWide(page()))];
    },
    expectNone: () => expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []]))),
  };
}

async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** A database of a later program, before anything of ours is loaded. */
async function withNewerDatabase(context: BrowserContext): Promise<void> {
  await context.addInitScript(
    ({ name, version }) => {
      // Dexie multiplies its versions by ten.
      indexedDB.open(name, version * 10);
    },
    { name: databaseName, version: dataVersion + 1 },
  );
}

/** A storage that answers nothing, as when the files of the database are damaged. */
async function withoutDatabase(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
  });
}

/** Every calculation breaks as it begins. */
async function withoutCalculation(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    class Broken extends EventTarget {
      postMessage(): void {
        setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'the worker did not load' })));
      }

      terminate(): void {}
    }
    Object.assign(window, { Worker: Broken });
  });
}

/** From here on the disk is full. */
async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
  });
}

describe.each<{ language: Language; dark: boolean }>([
  { language: 'nl', dark: false },
  { language: 'en', dark: true },
])('seldom seen, accessible to WCAG 2.2 AA and within the window, $language, dark: $dark', ({ language, dark }) => {
  const { screens, results } = text[language];
  const figures = parametersText[language];

  test('the haulier: every section and result, unfolded, and every slide', LONG, async () => {
    const { page } = await openApp({ language, dark });
    const { look, expectNone } = looking(() => page);
    await openExample(page, 'transporteur', language);
    await settled(page);
    for (const section of deskSections) {
      if (section === 'results' || section === 'parameters') continue;
      await openAddress(page, section);
      await unfoldAll(page);
      await look(section);
    }
    await openAddress(page, 'fleet');
    await page.getByRole('link', { name: fleetTableWords[language].views.table }).click();
    await page.getByRole('grid').waitFor();
    await look('fleet, as a table');
    await openAddress(page, 'results');
    for (const tab of tabs) {
      const shown = await showResult(page, tab, language);
      await shown.locator('table, figure').first().waitFor();
      await settled(page);
      await unfoldAll(page);
      await look(`results, ${tab}`);
    }
    await showResult(page, 'access', language);
    await page.getByRole('button', { name: presentWords[language].open, exact: true }).click();
    for (const place of [1, 2, 3, 4, 5]) {
      await page.getByText(presentWords[language].position(place, 5), { exact: true }).waitFor();
      await look(`slide ${place}`);
      await page.keyboard.press('ArrowRight');
    }
    expectNone();
  });

  test(
    'the figures: none found, an own value that is refused, sets refused, compared and taken over',
    LONG,
    async () => {
      const { page } = await openApp({ language, dark });
      const { look, expectNone } = looking(() => page);
      const hand = async (path: string): Promise<void> => {
        const chooser = page.waitForEvent('filechooser');
        await page.getByRole('button', { name: figures.set.import }).click();
        await (await chooser).setFiles(path);
      };
      await openExample(page, 'groothandel', language);
      await settled(page);
      await openAddress(page, 'parameters');
      await look('all figures');
      await page.getByLabel(figures.filter.search).fill('dit bestaat niet');
      await look('no figure found');
      await page.getByLabel(figures.filter.search).fill('en.diesel.exvat');
      const diesel = page.locator('[data-figure="en.diesel.exvat"]');
      await diesel.getByRole('button').first().click();
      await diesel.getByRole('button', { name: figures.figure.change }).click();
      await fill(page, 'settings.overrides[en.diesel.exvat]', 'duur');
      await look('a figure, with a value that cannot be read');
      await diesel.getByRole('button', { name: figures.figure.reset }).click();
      await page.getByLabel(figures.filter.search).fill('');
      await openAddress(page, 'parameters', 'compare');
      await page.getByText(figures.difference.pickTwo).waitFor();
      await look('nothing to compare with');
      await openAddress(page, 'parameters');
      await hand(laterSet(true));
      await page.getByRole('alert').getByText('en.supply.fixed').waitFor();
      await look('a set that is refused');
      await hand(laterSet(false));
      await page.getByRole('table', { name: figures.difference.results }).waitFor();
      await look('a newer set');
      await page.getByRole('button', { name: figures.difference.keepOnly }).click();
      await openAddress(page, 'parameters', 'compare');
      await page.getByRole('table', { name: figures.difference.results }).waitFor();
      await look('two sets compared');
      await openAddress(page, 'fleet');
      await page.getByRole('button', { name: figures.set.see }).click();
      await page.getByRole('button', { name: figures.set.takeOver, disabled: false }).waitFor();
      await look('taking a newer set over');
      expectNone();
    },
  );

  test('lists and meter files on their way in', LONG, async () => {
    const { page } = await openApp({ language, dark });
    const { look, expectNone } = looking(() => page);
    const intake = intakeWords[language];
    const meter = meterWords[language];
    const put = async (name: string, content: string | Buffer): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: intake.choose }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
    };
    await beginDossier(page, language);
    await openAddress(page, 'fleet');
    await page.getByRole('link', { name: fleetTableWords[language].views.intake }).click();
    await look('a list, not chosen yet');
    await put(
      'vloot.csv',
      'Kenteken;Merk;Jaar;Soort;Brandstof\n1-ABC-23;Ford;2019;Bestelauto;Diesel\n;Onbekend;x;Fiets;?\n',
    );
    await page.getByRole('table').first().waitFor();
    await unfoldAll(page);
    await look('a list with doubtful and refused rows');
    await openAddress(page, 'site');
    const readings = page.getByRole('region', { name: meter.title }).locator('input[type="file"]');
    await readings.setInputFiles({ name: 'brief.csv', mimeType: 'text/csv', buffer: Buffer.from('Geachte heer,\n') });
    await page.getByRole('region', { name: meter.title }).getByRole('alert').waitFor();
    await look('a letter instead of a meter file');
    await page.getByRole('button', { name: meter.tryOther }).click();
    await readings.setInputFiles(
      fileURLToPath(new URL('../fixtures/meter/07_kw_gaten_en_dubbelen.csv', import.meta.url)),
    );
    await page.getByText(meter.understoodTitle).waitFor();
    await unfoldAll(page);
    await look('a meter file with gaps');
    await savedState(page);
    await toStart(page, language);
    await page.getByRole('link', { name: intake.survey.link }).click();
    await look('a survey, not chosen yet');
    await put('enquete.csv', 'Naam bedrijf;Aantal bestelauto’s;Netaansluiting\nDe Korenaar;8;3x80A\n;3;\n');
    await page.getByText(intake.survey.remark.noCompany).waitFor();
    await unfoldAll(page);
    await look('a survey with a row without a name');
    expectNone();
  });

  test('several companies: none to choose, one, and two together', LONG, async () => {
    const { page } = await openApp({ language, dark });
    const { look, expectNone } = looking(() => page);
    const words = collectiveWords[language];
    await page.getByRole('link', { name: words.title }).click();
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    await look('several companies, with no dossier');
    await page.goBack();
    for (const key of ['groothandel', 'transporteur']) {
      await openExample(page, key, language);
      await savedState(page);
      await toStart(page, language);
    }
    await look('start, with dossiers');
    await page.getByRole('link', { name: words.title }).click();
    await look('several companies, none chosen');
    await page.getByRole('button', { name: words.all, exact: true }).click();
    await page.getByRole('status').filter({ hasText: /kW/ }).waitFor({ timeout: 120_000 });
    await unfoldAll(page);
    await look('two companies together');
    await page.evaluate(() => {
      location.hash = '#/about';
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await unfoldAll(page);
    await look('about');
    expectNone();
  });

  test('a newer database, one that does not open, and a dossier that cannot be read', LONG, async () => {
    const newer = await openApp({ language, dark, beforeLoad: withNewerDatabase });
    const one = looking(() => newer.page);
    await newer.page.getByRole('heading', { name: screens.newer.title }).waitFor();
    await one.look('a newer database');
    one.expectNone();

    const damaged = await openApp({ language, dark, beforeLoad: withoutDatabase });
    const other = looking(() => damaged.page);
    await damaged.page.getByRole('heading', { name: screens.noDatabase.title }).waitFor();
    await other.look('no database');
    await unfoldAll(damaged.page);
    await other.look('no database, unfolded');
    other.expectNone();

    const { page } = await openApp({ language, dark });
    const third = looking(() => page);
    await beginDossier(page, language);
    await savedState(page);
    const [{ id }] = await storedDossiers(page);
    await toStart(page, language);
    await page.evaluate(spoilDossier, { name: databaseName, id });
    await page.goto(`${new URL('/', page.url()).href}#/dossier/${id}`);
    await page.reload();
    await page.getByRole('heading', { name: screens.unreadable.title }).waitFor();
    await third.look('a dossier that cannot be read');
    third.expectNone();
  });

  test('a full disk, while typing and while a report is made final', LONG, async () => {
    const { page } = await openApp({ language, dark });
    const { look, expectNone } = looking(() => page);
    await openExample(page, 'groothandel', language);
    await settled(page);
    await openAddress(page, 'report');
    await page.getByRole('button', { name: results.report.save }).waitFor();
    await fillDisk(page);
    await expect.poll(() => page.getByRole('button', { name: results.report.save }).isEnabled()).toBe(true);
    await page.getByRole('button', { name: results.report.save }).click();
    await page.getByRole('main').getByText(reportScreenWords[language].full).waitFor();
    await look('a report that could not be kept');
    await openAddress(page, 'company');
    await fill(page, 'company.name', 'Niet te bewaren');
    await page.getByRole('alert').getByText(screens.saveState.full).waitFor();
    await look('a change that could not be kept');
    expectNone();
  });

  test('a calculation that breaks, and a screen that breaks', LONG, async () => {
    const { page } = await openApp({ language, dark, beforeLoad: withoutCalculation });
    const { look, expectNone } = looking(() => page);
    await openExample(page, 'groothandel', language);
    await page.getByRole('complementary').getByText(results.failed.title).waitFor();
    await look('company, without figures');
    for (const section of ['results', 'topic3', 'report'] as const) {
      await openAddress(page, section);
      await look(`${section}, without figures`);
    }

    const whole = await openApp({ language, dark });
    const other = looking(() => whole.page);
    await openExample(whole.page, 'groothandel', language);
    await settled(whole.page);
    await whole.page.evaluate(() => {
      Intl.NumberFormat.prototype.formatToParts = () => {
        throw new Error('made to fail');
      };
      Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
        get: () => () => {
          throw new Error('made to fail');
        },
      });
    });
    await whole.page.evaluate(() => {
      location.hash = location.hash.replace(/\/[^/]*$/, '/results');
    });
    await whole.page.getByRole('heading', { name: screens.panic.title }).first().waitFor();
    await other.look('a screen that broke');
    expectNone();
    other.expectNone();
  });

  test('a group without a number beside one that comes in no zone, and a form full of errors', LONG, async () => {
    const { page } = await openApp({ language, dark });
    const { look, expectNone } = looking(() => page);
    await openExample(page, 'groothandel', language);
    await savedState(page);
    const [dossier] = await storedDossiers(page);
    await toStart(page, language);
    const [group] = dossier.fleetGroups;
    const fleetGroups = [
      { ...group, zones: [], name: 'Zonder zone' },
      { ...emptyFleetGroup('zonder-getal'), zones: [], name: 'Zonder getal' },
    ];
    await openFile(page, 'halfvol.vlootwijzer', JSON.stringify({ ...dossier, id: 'halfvol', fleetGroups }), language);
    await settled(page);
    await look('groups that do not count');
    await openAddress(page, 'results');
    await look('results of groups that do not count');
    await openAddress(page, 'site');
    for (const [path, typed] of [
      ['site.yearlyKWh', 'veel'],
      ['site.peakKW', '99999999'],
    ] as const)
      await fill(page, path, typed);
    await look('site, full of errors');
    await openAddress(page, 'company');
    await fill(page, 'visit.date', '31-02-2026');
    await fill(page, 'company.name', 'Een naam van zestig letters die nergens in een regel past B.V.'.repeat(2));
    await look('company, full of errors');
    await openAddress(page, 'settings');
    await fill(page, 'settings.priceIndexPercent', '900');
    await look('settings, with an error');
    await openAddress(page, 'report');
    await page.getByRole('button', { name: results.report.save }).waitFor();
    await look('report, with errors');
    expectNone();
  });

  test('everything answered with onbekend says what is done with it', LONG, async () => {
    const { page } = await openApp({ language, dark });
    const { look, expectNone } = looking(() => page);
    const open = page.locator('main button[aria-keyshortcuts="?"][aria-pressed="false"]');
    const allUnknown = async (): Promise<void> => {
      await unfoldAll(page);
      for (let left = await open.count(); left > 0; left = await open.count()) await open.first().click();
    };
    await beginDossier(page, language);
    await allUnknown();
    await look('company, all unknown');
    await openAddress(page, 'fleet');
    await page.getByRole('button', { name: screens.fleet.addFirst }).click();
    await choose(page, 'fleetGroups[0].vehicleClass', text[language].words.vehicleClass.rigid18);
    await fill(page, 'fleetGroups[0].number', '4');
    await allUnknown();
    await choose(page, 'fleetGroups[0].vehicleClass', text[language].words.vehicleClass.rigid18);
    await look('fleet, all unknown');
    await openAddress(page, 'site');
    await allUnknown();
    await look('site, all unknown');
    await openAddress(page, 'results');
    await settled(page);
    await look('results, all unknown');
    // Every unknown answer says under its field what is done with it.
    await openAddress(page, 'site');
    const pressed = page.locator('main button[aria-keyshortcuts="?"][aria-pressed="true"]');
    expect(await pressed.count()).toBeGreaterThan(10);
    const silent = await pressed.evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const control = button.parentElement?.parentElement?.querySelector('[aria-describedby]');
        const ids = (control?.getAttribute('aria-describedby') ?? '').split(' ');
        const said = ids.map((id) => document.getElementById(id)?.querySelector('p')?.textContent ?? '').join('');
        return said === '' ? [button.getAttribute('aria-label')] : [];
      }),
    );
    expect(silent).toEqual([]);
    expectNone();
  });

  test('numbers and names far beyond what is usual, and a longest day that no battery covers', LONG, async () => {
    const { page } = await openApp({ language, dark });
    const { look, expectNone } = looking(() => page);
    await openExample(page, 'groothandel', language);
    await savedState(page);
    const [dossier] = await storedDossiers(page);
    await toStart(page, language);
    const [vans, old, trucks] = dossier.fleetGroups;
    const fleetGroups = [
      { ...vans, number: 300, yearlyKm: 299_999 },
      { ...old, name: 'Bestelauto’s van de vestiging Alphen aan den Rijn (wisseldienst)', longestDayKm: 1999 },
      { ...trucks, number: null },
    ];
    const name = 'Internationale Groothandelsmaatschappij Van den Bovenkamp-Terpstra & Zonen';
    const company = { ...dossier.company, name };
    const beyond = JSON.stringify({ ...dossier, id: 'meer', company, fleetGroups });
    await openFile(page, 'meer.vlootwijzer', beyond, language);
    await settled(page);
    for (const section of deskSections) {
      if (section === 'results' || section === 'parameters' || section === 'settings') continue;
      await openAddress(page, section);
      await look(`${section}, far beyond`);
    }
    await openAddress(page, 'fleet', 'table');
    await page.getByRole('grid').waitFor();
    await look('fleet table, far beyond');
    await openAddress(page, 'results');
    for (const tab of tabs) {
      const shown = await showResult(page, tab, language);
      await shown.locator('table, figure').first().waitFor();
      await settled(page);
      await look(`results, ${tab}, far beyond`);
    }
    await showResult(page, 'cost', language);
    await page.getByRole('button', { name: presentWords[language].open, exact: true }).click();
    await page
      .getByRole('dialog')
      .getByText(/^\d (?:van|of) \d$/)
      .waitFor();
    await look('slide, far beyond');
    expectNone();
  });
});

/** Runs in the page: the row of a dossier no longer holds one. */
function spoilDossier({ name, id }: { name: string; id: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
    opening.addEventListener('success', () => {
      const store = opening.result.transaction('dossiers', 'readwrite').objectStore('dossiers');
      const reading = store.get(id);
      reading.addEventListener('success', () => {
        const row = reading.result as { dossier: Record<string, unknown> };
        const writing = store.put({ ...row, dossier: { ...row.dossier, fleetGroups: 'gone' } });
        writing.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      });
    });
  });
}
