import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profileVariable } from '../../electron/paths.ts';
import { findElectron, hasDisplay } from '../../scripts/electronBinary.ts';
import { thisMachine } from '../../scripts/host.ts';
import { repositoryFolder } from '../../scripts/paths.ts';
import { shellOrigin } from '../../shared/ipc/identity.ts';
import type { VlootwijzerBridge } from '../../shared/ipc/contract.ts';

/** The real desktop app, from dist/. Skipped, and reported so, where there is no Electron or no display. */
const executablePath = findElectron();

describe.skipIf(executablePath === undefined || !hasDisplay(thisMachine))('the desktop app', () => {
  let profile: string;
  let application: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'vlootwijzer-profile-'));
    const flags = thisMachine.platform === 'linux' && thisMachine.isRoot ? ['--no-sandbox'] : [];
    application = await _electron.launch({
      args: [...flags, repositoryFolder],
      env: { ...(process.env as Record<string, string>), [profileVariable]: profile },
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    page = await application.firstWindow();
    await page.waitForLoadState('domcontentloaded');
  });

  afterAll(async () => {
    await application?.close();
    if (profile) await rm(profile, { recursive: true, force: true });
  });

  test('opens one window with our page', async () => {
    expect(await page.title()).toBe('Vlootwijzer');
    expect(page.url().startsWith(`${shellOrigin}/`)).toBe(true);
    expect(application.windows()).toHaveLength(1);
  });

  test('the page has the verbs, and nothing of Node or Electron', async () => {
    const found = await page.evaluate(() => ({
      bridge: typeof (globalThis as { vlootwijzer?: unknown }).vlootwijzer,
      require: typeof (globalThis as { require?: unknown }).require,
      process: typeof (globalThis as { process?: unknown }).process,
    }));
    expect(found).toEqual({ bridge: 'object', require: 'undefined', process: 'undefined' });
  });

  test('a verb answers through all layers', async () => {
    const answer = await page.evaluate(() =>
      (globalThis as unknown as { vlootwijzer: VlootwijzerBridge }).vlootwijzer.app.info(),
    );
    expect(answer).toMatchObject({ status: 'ok', value: { platform: process.platform } });
  });

  test('the page cannot be led away', async () => {
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await page.waitForTimeout(500);
    expect(page.url().startsWith(`${shellOrigin}/`)).toBe(true);
  });

  test('no second window opens', async () => {
    const opened = await page.evaluate(() => window.open('https://example.org/') !== null);
    expect(opened).toBe(false);
    expect(application.windows()).toHaveLength(1);
  });

  test('permissions are denied, but the database may stay', async () => {
    const states = await page.evaluate(async () => {
      const state = async (name: string) =>
        (await navigator.permissions.query({ name: name as PermissionName })).state as string;
      return {
        geolocation: await state('geolocation'),
        notifications: await state('notifications'),
        storage: await state('persistent-storage'),
      };
    });
    expect(states).toMatchObject({ geolocation: 'denied', notifications: 'denied' });
    expect(states.storage).not.toBe('denied');
  });

  test('nothing goes over the network', async () => {
    const outcome = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
  });
});
