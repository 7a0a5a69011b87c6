/**
 * A laptop with 2,000 dossiers of 200 kB beside an empty one, in the same browser in the same run: opening the list,
 * searching it, and a backup of it all. And how much a day's work adds to the history of one dossier.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findOrInstallBrowser } from '../../scripts/browser.ts';
import { rendererBundle } from '../../scripts/paths.ts';
import { startServer } from '../../scripts/serve.ts';
import { databaseName } from '../../shared/ipc/identity.ts';
import { dataWords } from '../../shared/text/data.ts';
import { screens } from '../../shared/text/screens.ts';
import { at, largeDossier, openStore } from '../support/stores.ts';

const DOSSIERS = 2000;
const BYTES = 200_000;
const RUNS = 5;

/** As text: what runs this file gives functions names by a helper that the page does not have. */
const folderInPrivateFiles = `window.showDirectoryPicker = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('Back-ups', { create: true });`;

const words = dataWords.nl;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value: number): string => `${value.toFixed(0)} ms`;

export async function dossiersTable(): Promise<string> {
  if (!existsSync(join(rendererBundle, 'index.html'))) return 'Left out: run "npm run build" first.';
  const profile = await mkdtemp(join(tmpdir(), 'vlootwijzer-bench-'));
  const server = await startServer({ port: 0 });
  const browser = await findOrInstallBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.executablePath,
    args: [...browser.args],
    viewport: { width: 1366, height: 768 },
  });
  await context.addInitScript({ content: folderInPrivateFiles });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(600_000);
  try {
    const empty = await timeToList(page, server.url, screens.nl.start.empty);
    await fill(page);
    const full = await timeToList(page, server.url, 'Bedrijf 1999');
    const search = await timeToFind(page);
    const backup = await backUp(page);
    return [
      `the list, empty store           ${ms(empty)}`,
      `the list, ${DOSSIERS} x ${BYTES / 1000} kB        ${ms(full)}   (${(full / empty).toFixed(2)} x the empty one)`,
      `one letter more in the search   ${ms(search)}`,
      `a backup of all, read back      ${ms(backup.milliseconds)}, ${backup.size}`,
      await historyGrowth(),
    ].join('\n');
  } finally {
    await context.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** From asking for the page to the first line that the adviser can click. */
async function timeToList(page: Page, url: string, shown: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto('about:blank');
    const start = performance.now();
    await page.goto(`${url}/`);
    await page.getByText(shown, { exact: true }).first().waitFor();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Written by the page itself, past the program: filling is not what is measured. */
async function fill(page: Page): Promise<void> {
  const template = largeDossier('template', BYTES);
  await page.evaluate(
    async ({ name, dossier, count }) => {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      for (let from = 0; from < count; from += 100) {
        const writing = opening.result.transaction(['dossiers', 'summaries'], 'readwrite');
        for (let at = from; at < from + 100; at++) {
          const id = `dossier-${at}`;
          const title = `Bedrijf ${at}`;
          const changedAt = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
          const company = { ...dossier.company, name: title, municipality: at % 2 ? 'Almere' : 'Breda' };
          writing
            .objectStore('dossiers')
            .put({ id, changedAt, name: title, dossier: { ...dossier, id, changedAt, company } });
          writing.objectStore('summaries').put({
            id,
            changedAt,
            name: title,
            businessPark: 'De Vaart',
            municipality: company.municipality,
            kvkNumber: String(10_000_000 + at),
            visitDate: '2026-11-23',
            adviser: 'Noor Bakker',
            people: ['Zoë Koëter'],
          });
        }
        await new Promise((resolve) => writing.addEventListener('complete', resolve));
      }
      opening.result.close();
    },
    { name: databaseName, dossier: template, count: DOSSIERS },
  );
}

/** From the last letter of a search to the one line that is left. */
async function timeToFind(page: Page): Promise<number> {
  const times: number[] = [];
  const box = page.getByRole('textbox', { name: words.search.label });
  for (let run = 0; run < RUNS; run++) {
    // Odd numbers are in Almere, so the whole number leaves one, and without its last digit there are more.
    const number = String(10_000_000 + DOSSIERS - 1 - 2 * run);
    await box.fill('');
    await page.getByText(words.search.found(1), { exact: true }).waitFor({ state: 'detached' });
    await box.pressSequentially(`zoe almere ${number.slice(0, -1)}`);
    await page.waitForTimeout(300);
    const start = performance.now();
    await page.keyboard.type(number.slice(-1));
    await page.getByText(words.search.found(1), { exact: true }).waitFor();
    times.push(performance.now() - start);
  }
  await box.fill('');
  return median(times);
}

async function backUp(page: Page): Promise<{ milliseconds: number; size: string }> {
  await page.evaluate(() => (location.hash = '#/data'));
  const start = performance.now();
  await page.getByRole('button', { name: words.backup.chooseFolder, exact: true }).click();
  await page.getByText(words.backup.upToDate, { exact: true }).waitFor();
  const milliseconds = performance.now() - start;
  const line = await page.getByText(words.backup.reasons.manual).first().innerText();
  return { milliseconds, size: line.replace(/^.* · /, '') };
}

/** Eight hours of typing in one dossier with 100 kB of measurements, a save every two seconds. */
async function historyGrowth(): Promise<string> {
  const { database, storage } = await openStore();
  const dossier = { ...largeDossier('a', 100_000), createdAt: at('08:00:00') };
  let seen: string | null = null;
  for (let second = 0; second < 8 * 3600; second += 2) {
    const changedAt = new Date(Date.parse(at('08:00:00')) + second * 1000).toISOString();
    const visit = { ...dossier.visit, notes: `aantekening ${second}` };
    await storage.dossiers.put({ ...dossier, visit, changedAt }, seen);
    seen = changedAt;
  }
  const sizeOf = (content: string | Uint8Array): number => content.length;
  const records = (await database.versions.toArray()).reduce((sum, { record }) => sum + sizeOf(record), 0);
  const parts = (await database.versionParts.toArray()).reduce((sum, { content }) => sum + sizeOf(content), 0);
  const versions = await database.versions.count();
  database.close();
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  return `eight hours of work on 100 kB   ${versions} versions, ${kilobytes(records)} of records and ${kilobytes(parts)} of large parts`;
}
