import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryFolder } from '../../scripts/paths.ts';
import type { Language } from '../../shared/format/numbers.ts';
import { reportScreenWords } from '../../shared/text/reportScreen.ts';
import { poppler, textOfPages } from '../support/pdfPages.ts';
import { openApp } from './support/app.ts';
import { dossierFile, downloadFrom, fill, goTo, openExample, settled, text } from './support/steps.ts';

const { screens, results } = text.nl;
const run = promisify(execFile);

async function reportFromScreen(page: Page, language: Language): Promise<Buffer> {
  await goTo(page, 'report');
  await settled(page);
  await page
    .getByRole('group', { name: results.report.language })
    .getByRole('button', { name: screens.languageNames[language] })
    .click();
  // A final one has a version, which only the screen keeps: a draft is what both can make.
  const { status, draft } = reportScreenWords.nl;
  await page.getByRole('group', { name: status }).getByRole('button', { name: draft }).click();
  const saved = await downloadFrom(page, page.getByRole('button', { name: results.report.save }));
  return readFile(saved.path);
}

async function reportFromCommand(file: string, language: Language): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'vlootwijzer-command-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const out = join(folder, 'report.pdf');
  const command = [
    'electron/headless/main.ts',
    'report',
    file,
    '--out',
    out,
    '--language',
    language,
    '--status',
    'draft',
  ];
  const tsx = join(repositoryFolder, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  await run(process.execPath, [tsx, ...command], { cwd: repositoryFolder });
  return readFile(out);
}

/** First by their texts, for a difference that a reader can see; then to the byte. */
function expectSame(one: Buffer, other: Buffer): void {
  expect(textOfPages(one)).toEqual(textOfPages(other));
  expect(poppler('pdfinfo', ['{}'], one)).toBe(poppler('pdfinfo', ['{}'], other));
  expect(Buffer.compare(one, other)).toBe(0);
}

test.each(['groothandel', 'transporteur'])('the report of %s is the same from screen and command line', async (key) => {
  const { page } = await openApp();
  await openExample(page, key);
  await settled(page);
  const { path } = await dossierFile(page);
  for (const language of ['nl', 'en'] as const) {
    expectSame(await reportFromScreen(page, language), await reportFromCommand(path, language));
  }
});

test('the report is the same after changes to figures, topics and notes', async () => {
  const { page } = await openApp();
  await openExample(page, 'groothandel');
  await goTo(page, 'fleet');
  await fill(page, 'fleetGroups[0].number', '5');
  await settled(page);
  await goTo(page, 'topic1');
  await page.getByRole('region', { name: results.topic.pointsTitle }).getByRole('checkbox').first().click();
  await fill(page, 'topics.topic1.notes', 'Niet voor het rapport.');
  await goTo(page, 'fleet');
  await fill(page, 'fleetGroups[0].longestDayKm', 'weet ik niet');
  const fromScreen = await reportFromScreen(page, 'nl');
  const { path } = await dossierFile(page);
  expectSame(fromScreen, await reportFromCommand(path, 'nl'));
});
