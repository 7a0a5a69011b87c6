/**
 * From a key to the result on the screen: digits typed into the fields of fleet, site and settings of a dossier of
 * twenty groups, in a real browser. The clock starts at the moment of the key event and stops when the frame has been painted in which the live
 * panel shows figures of the record with that key in it. Beside it the calculation alone, for the same keys.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { buildAll } from '../../scripts/build.ts';
import { browserArguments, findBrowser } from '../../scripts/browser.ts';
import { thisMachine } from '../../scripts/host.ts';
import { rendererBundle } from '../../scripts/paths.ts';
import { startServer } from '../../scripts/serve.ts';
import { createAssessor } from '../../shared/assessment/assessment.ts';
import type { Dossier } from '../../shared/dossier/schema.ts';
import { resultsText } from '../../shared/text/results.ts';
import { dossierOf } from '../cases/ledgers.ts';
import { shippedProfiles, shippedSet, shippedYearProfiles } from '../cases/shipped.ts';
import { field, openAddress, openFile, settled } from '../e2e/support/steps.ts';

const GROUPS = 20;
const CLASSES = ['vansmall', 'vanmid', 'vanlarge', 'rigid12', 'rigid18', 'tractor44'] as const;
/** What was promised. */
const ASKED = 100;
/** Between two keys, ms: a quick typist, a slower one, and one whose keys come just when the whole is at work. */
const RHYTHMS = [200, 450, 520] as const;

interface Typed {
  section: 'fleet' | 'site' | 'settings';
  /** Index of the group that is open, in the section of the fleet. */
  group?: number;
  field: string;
  /** One after the other. */
  numbers: readonly string[];
}

/** What is typed: in the fleet, which changes what is charged, at the site, and in the settings. */
const TYPED: readonly Typed[] = [
  { section: 'fleet', group: 3, field: 'yearlyKm', numbers: ['21500', '18250', '24750'] },
  { section: 'fleet', group: 4, field: 'longestDayKm', numbers: ['125', '131', '118', '140', '122'] },
  { section: 'fleet', group: 8, field: 'meanDayKm', numbers: ['84', '91', '78', '86', '95'] },
  { section: 'fleet', group: 5, field: 'number', numbers: ['4', '6', '5', '7', '3', '8', '5'] },
  { section: 'site', field: 'contractedKW', numbers: ['350', '425', '280'] },
  { section: 'site', field: 'yearlyKWh', numbers: ['385000', '412500'] },
  { section: 'site', field: 'peakKW', numbers: ['140', '165', '120'] },
  { section: 'settings', field: 'priceIndexPercent', numbers: ['2', '3', '1', '4'] },
];

const pathOf = ({ section, group, field: name }: Typed): string =>
  group === undefined ? `${section}.${name}` : `fleetGroups[${group}].${name}`;

function changed(dossier: Dossier, { section, group, field: name }: Typed, value: number): Dossier {
  if (section !== 'fleet') return { ...dossier, [section]: { ...dossier[section], [name]: value } };
  const fleetGroups = dossier.fleetGroups.map((one, index) => (index === group ? { ...one, [name]: value } : one));
  return { ...dossier, fleetGroups };
}

function twentyGroups(): Dossier {
  return dossierOf({
    company: { name: 'Twintig groepen', sizeClass: 'medium', sector: 'warehouseOneShift' },
    groups: Array.from({ length: GROUPS }, (_, index) => ({
      vehicleClass: CLASSES[index % CLASSES.length],
      number: 1 + ((index * 5) % 8),
      fuel: 'diesel' as const,
      euroClass: 5,
      firstAdmission: '2019-05',
      yearlyKm: 15_000 + 1000 * index,
      meanDayKm: 60 + 3 * index,
      longestDayKm: 90 + 5 * index,
      departure: '06:00',
      return: '17:30',
      daysPerWeek: 5,
      zones: ['utrecht'],
      nightPlace: index % 4 === 3 ? ('home' as const) : ('depot' as const),
      replacementYear: 2027 + (index % 6),
    })),
    site: {
      connection: 'kva',
      connectionKVA: 630,
      contractedKW: 400,
      yearlyKWh: 400_000,
      peakKW: 150,
      operator: 'liander',
    },
  });
}

export async function typingTable(): Promise<string> {
  const dossier = twentyGroups();
  const alone = calculationAlone(dossier);
  const lines = [
    `${GROUPS} groups, ${dossier.fleetGroups.reduce((sum, { number }) => sum + (number ?? 0), 0)} vehicles, ${alone.live.length} keys`,
    `the live answer alone           ${summary(alone.live)}`,
    `the whole assessment alone      ${summary(alone.whole)}`,
  ];
  const load = loadavg()[0];
  for (const rhythm of RHYTHMS) {
    // One browser after the other: side by side they would wait for each other.
    // oxlint-disable-next-line no-await-in-loop
    const shown = await untilShown(dossier, rhythm);
    if (shown === null) return [...lines, 'On the screen: left out, there is no browser here.'].join('\n');
    const within = shown.filter((ms) => ms <= ASKED).length;
    lines.push(
      `a key every ${rhythm} ms: to the screen ${summary(shown)}; within ${ASKED} ms ${Math.round((100 * within) / shown.length)} % of ${shown.length} keys`,
    );
  }
  return [
    ...lines,
    `the machine meanwhile           load ${load.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after, on ${cpus().length} processors`,
  ].join('\n');
}

function summary(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string =>
    `${sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0)} ms`;
  return `median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}`;
}

/** Every key as a change of the record, asked of an assessor that remembers its last stages. */
function calculationAlone(dossier: Dossier): Record<'live' | 'whole', number[]> {
  const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);
  const ask = (what: 'live' | 'assess', counted: boolean): number[] => {
    let current = dossier;
    const times: number[] = [];
    for (const typed of TYPED)
      for (const number of typed.numbers)
        for (let digits = 1; digits <= number.length; digits++) {
          current = changed(current, typed, Number(number.slice(0, digits)));
          const start = performance.now();
          assessor[what](current);
          if (counted) times.push(performance.now() - start);
        }
    return times;
  };
  // Once without the clock: the first rounds are also the compiler's.
  ask('live', false);
  ask('assess', false);
  return { live: ask('live', true), whole: ask('assess', true) };
}

/** Milliseconds per key, measured by the page itself; null without a browser. */
async function untilShown(dossier: Dossier, rhythm: number): Promise<number[] | null> {
  const executablePath = await findBrowser(thisMachine);
  if (executablePath === undefined) return null;
  if (!existsSync(join(rendererBundle, 'index.html'))) await buildAll();
  const profile = await mkdtemp(join(tmpdir(), 'vlootwijzer-bench-'));
  const server = await startServer({ port: 0 });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...browserArguments(thisMachine)],
    viewport: { width: 1366, height: 768 },
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(120_000);
    await page.goto(`${server.url}/`);
    await openFile(page, 'twintig.vlootwijzer', JSON.stringify(dossier));
    await field(page, 'company.name').waitFor();
    await settled(page);
    await page.evaluate(startClock, resultsText.nl.catchingUp);
    const times: number[] = [];
    for (const typed of TYPED) {
      const { section, group, numbers } = typed;
      await openAddress(page, section, group === undefined ? undefined : dossier.fleetGroups[group].id);
      const path = pathOf(typed);
      // Once without the clock, as the calculation alone: the last one, so that the first digit that counts is a change.
      await typeInto(page, path, numbers.slice(-1), rhythm);
      times.push(...(await typeInto(page, path, numbers, rhythm)));
    }
    return times;
  } finally {
    await context.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** What the page keeps of it: milliseconds per key that was answered. */
interface Clock {
  keysToScreen: number[];
}

async function typeInto(page: Page, path: string, numbers: readonly string[], rhythm: number): Promise<number[]> {
  await settled(page);
  const input = field(page, path);
  await input.click();
  await page.evaluate(() => (window as unknown as Clock).keysToScreen.splice(0));
  for (const number of numbers) {
    await input.selectText();
    for (const digit of number) {
      await page.keyboard.press(digit);
      await page.waitForTimeout(rhythm);
    }
  }
  const keys = numbers.join('').length;
  await page.waitForFunction((count) => (window as unknown as Clock).keysToScreen.length === count, keys);
  return page.evaluate(() => (window as unknown as Clock).keysToScreen);
}

/**
 * Runs in the page. A key makes the panel say that it is catching up, in the same task; the mutation that takes those
 * words away brings the figures. A key that comes before that is answered by the same figures, or by the next ones.
 */
function startClock(catchingUp: string): void {
  const keysToScreen: number[] = [];
  const waiting: number[] = [];
  Object.assign(window, { keysToScreen });
  document.addEventListener('keydown', ({ key, timeStamp }) => /^\d$/.test(key) && waiting.push(timeStamp), true);
  let busy = false;
  new MutationObserver(() => {
    const says = [...document.querySelectorAll('aside output')].some((output) => output.textContent === catchingUp);
    const answered = busy && !says;
    busy = says;
    if (!answered) return;
    const keys = waiting.splice(0);
    requestAnimationFrame(() => {
      // A message comes after the frame that is drawn now.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        const now = performance.now();
        for (const key of keys) keysToScreen.push(now - key);
        port1.close();
      });
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
