import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { releaseFolder, repositoryFolder } from '../../scripts/paths.ts';
import { largestPayload } from '../../shared/ipc/contract.ts';
import { shellOrigin } from '../../shared/ipc/identity.ts';
import { fusesOn } from '../support/fuses.ts';
import { describeDesktop, openDesktop, type PageWithBridge } from './support/desktop.ts';

/** A server on this machine that counts who comes: nobody should. */
async function countingServer(): Promise<{ address: string; visits: string[] }> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('<title>outside</title>');
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, visits };
}

describeDesktop('the page in the real shell', () => {
  test('is ours, alone in one window, in a sandbox', async () => {
    const { application, page } = await openDesktop();
    expect(await page.title()).toBe('Vlootwijzer');
    expect(page.url().startsWith(`${shellOrigin}/`)).toBe(true);
    expect(application.windows()).toHaveLength(1);
    // Linux does not tell of the sandbox in this way.
    const sandboxed = await application.evaluate(({ app }) =>
      app.getAppMetrics().flatMap(({ type, sandboxed: isSandboxed }) => (type === 'Tab' ? [isSandboxed ?? null] : [])),
    );
    expect(sandboxed).toEqual([process.platform === 'linux' ? null : true]);
  });

  test('has the verbs, and nothing of Node or Electron', async () => {
    const { page } = await openDesktop();
    const found = await page.evaluate(() => ({
      bridge: typeof (globalThis as { vlootwijzer?: unknown }).vlootwijzer,
      require: typeof (globalThis as { require?: unknown }).require,
      process: typeof (globalThis as { process?: unknown }).process,
      electron: typeof (globalThis as { electron?: unknown }).electron,
    }));
    expect(found).toEqual({ bridge: 'object', require: 'undefined', process: 'undefined', electron: 'undefined' });
  });

  test('gets files of the bundle only', async () => {
    const { page } = await openDesktop();
    const statusOf = (path: string, method = 'GET') =>
      page.evaluate(([address, how]) => fetch(address ?? '', { method: how ?? '' }).then(({ status }) => status), [
        path,
        method,
      ] as const);
    expect(await statusOf('/licences.json')).toBe(200);
    expect(await statusOf('/assets/gone.js')).toBe(404);
    for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e%5cpackage.json', '/%252e%252e/package.json', '/C:/x.txt']) {
      expect(await statusOf(path), path).toBe(400);
    }
    // Chromium itself takes "../" out of an address; what is left is a missing file.
    expect(await statusOf('/../../electron/main.cjs')).toBe(404);
    for (const method of ['POST', 'PUT', 'DELETE']) expect(await statusOf('/', method), method).toBe(405);
  });

  test('runs no script that was put into it', async () => {
    const { page } = await openDesktop();
    const ran = await page.evaluate(async () => {
      const marks: string[] = [];
      Object.assign(globalThis, { mark: (name: string) => marks.push(name) });
      const script = document.createElement('script');
      script.textContent = 'mark("inline")';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'mark("handler")');
      image.src = '/assets/gone.png';
      document.body.append(image);
      try {
        (Reflect.construct(Function, ['mark("eval")']) as () => void)();
      } catch {
        // Refused, as it should be.
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return marks;
    });
    expect(ran).toEqual([]);
  });

  test('cannot be led away, not by address, link, form, frame or redirect', async () => {
    const { page, application } = await openDesktop();
    const { address, visits } = await countingServer();
    for (const target of [address, 'file:///etc/passwd', 'data:text/html,x', 'app://other/', 'about:blank']) {
      await page.evaluate((where) => location.assign(where), target).catch(() => undefined);
    }
    await page.evaluate((where) => {
      const link = document.createElement('a');
      link.href = where;
      document.body.append(link);
      link.click();
      const form = document.createElement('form');
      form.action = where;
      form.method = 'post';
      document.body.append(form);
      form.submit();
      const frame = document.createElement('iframe');
      frame.src = where;
      document.body.append(frame);
    }, address);
    await page.waitForTimeout(500);
    expect(page.url().startsWith(`${shellOrigin}/`)).toBe(true);
    expect(application.windows()).toHaveLength(1);
    expect(visits).toEqual([]);
  });

  test('opens no second window', async () => {
    const { page, application } = await openDesktop();
    const { address, visits } = await countingServer();
    const opened = await page.evaluate((where) => {
      const link = document.createElement('a');
      link.href = where;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
      return [where, location.href, 'about:blank'].map((target) => window.open(target) !== null);
    }, address);
    await page.waitForTimeout(500);
    expect(opened).toEqual([false, false, false]);
    expect(application.windows()).toHaveLength(1);
    expect(visits).toEqual([]);
  });

  test('reaches nothing, also on this machine', async () => {
    const { page } = await openDesktop();
    const { address, visits } = await countingServer();
    const outcome = await page.evaluate(async (where) => {
      const tryIt = (attempt: Promise<unknown>) =>
        attempt.then(
          () => 'answered',
          () => 'refused',
        );
      new Image().src = `${where}/image`;
      try {
        navigator.sendBeacon(`${where}/beacon`, 'x');
      } catch {
        // Refused, as it should be.
      }
      const hint = document.createElement('link');
      hint.rel = 'prefetch';
      hint.href = `${where}/prefetch`;
      document.head.append(hint);
      const socket = new Promise((resolve, reject) => {
        const opened = new WebSocket(where.replace('http', 'ws'));
        opened.addEventListener('open', resolve);
        opened.addEventListener('error', reject);
      });
      return Promise.all([tryIt(fetch(where)), tryIt(fetch('https://example.org/')), tryIt(socket)]);
    }, address);
    await page.waitForTimeout(500);
    expect(outcome).toEqual(['refused', 'refused', 'refused']);
    expect(visits).toEqual([]);
  });

  test('has no permission but to keep its database and to copy text', async () => {
    const { page } = await openDesktop();
    const states = await page.evaluate(async () => {
      const state = async (name: string) =>
        (await navigator.permissions.query({ name: name as PermissionName })).state as string;
      const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      );
      return {
        geolocation: await state('geolocation'),
        notifications: await state('notifications'),
        storage: await state('persistent-storage'),
        media,
      };
    });
    expect(states).toMatchObject({ geolocation: 'denied', notifications: 'denied', media: 'denied' });
    expect(states.storage).not.toBe('denied');
  });
});

describeDesktop('the verbs in the real shell', () => {
  test('answer our page through all layers', async () => {
    const { page } = await openDesktop();
    const answer = await page.evaluate(() => (globalThis as unknown as PageWithBridge).vlootwijzer.app.info());
    expect(answer).toMatchObject({ status: 'ok', value: { platform: process.platform } });
  });

  test('refuse wrong types, a path in a name, too much at once, and what is no argument', async () => {
    const { page } = await openDesktop();
    const answers = await page.evaluate(async (tooMuch) => {
      const { vlootwijzer } = globalThis as unknown as {
        vlootwijzer: Record<
          string,
          Record<string, (...call: unknown[]) => Promise<{ status: string; reason?: string }>>
        >;
      };
      const ask = async (room: string, verb: string, ...call: unknown[]) => {
        const answer = await vlootwijzer[room]?.[verb]?.(...call);
        return `${answer?.status} ${answer?.reason}`;
      };
      return {
        wrongType: await ask('backup', 'write', { reason: 'manual', bytes: 'text' }),
        reason: await ask('backup', 'write', { reason: 'evil', bytes: new Uint8Array(1) }),
        path: await ask('backup', 'read', { fileName: '../../evil' }),
        suggested: await ask('exchange', 'save', { suggestedName: '../evil', bytes: new Uint8Array(1) }),
        more: await ask('backup', 'write', { reason: 'manual', bytes: new Uint8Array(1), folder: '/' }),
        chosen: await ask('backup', 'chooseFolder', { folder: '/' }),
        usual: await ask('backup', 'useUsualFolder', '/'),
        address: await ask('external', 'open', { key: 'https://example.org/' }),
        second: await ask('app', 'info', undefined, 1),
        large: await ask('backup', 'write', { reason: 'manual', bytes: new Uint8Array(tooMuch) }),
      };
    }, largestPayload + 1);
    expect(answers).toEqual({
      wrongType: 'refused invalid-argument',
      reason: 'refused invalid-argument',
      path: 'refused invalid-argument',
      suggested: 'refused invalid-argument',
      more: 'refused invalid-argument',
      chosen: 'refused invalid-argument',
      usual: 'refused invalid-argument',
      address: 'refused invalid-argument',
      second: 'refused invalid-argument',
      large: 'refused too-large',
    });
  });

  test('refuse a page that is not ours, even with our preload', async () => {
    const { application } = await openDesktop();
    const preload = join(repositoryFolder, 'dist', 'electron', 'preload.cjs');
    const answer = await application.evaluate(async ({ BrowserWindow }, file) => {
      const webPreferences = { sandbox: true, contextIsolation: true, preload: file };
      const foreign = new BrowserWindow({ show: false, webPreferences });
      await foreign.loadURL('data:text/html,foreign');
      const result: unknown = await foreign.webContents.executeJavaScript('vlootwijzer.app.info()');
      foreign.destroy();
      return result;
    }, preload);
    expect(answer).toEqual({ status: 'refused', reason: 'foreign-sender' });
  });

  test('are all there are: another channel has no handler', async () => {
    const { application } = await openDesktop();
    const names = await application.evaluate(({ ipcMain }) => {
      // A second handler on a channel is an error; on a free one it is not.
      try {
        ipcMain.handle('shell.run', () => undefined);
        ipcMain.removeHandler('shell.run');
        return 'free';
      } catch {
        return 'taken';
      }
    });
    expect(names).toBe('free');
  });
});

/** Where `npm run package` leaves the program, unpacked; the fuses lie in this file of it. */
function packagedProgram(): string | undefined {
  const folders = existsSync(releaseFolder) ? readdirSync(releaseFolder) : [];
  const framework = 'Vlootwijzer.app/Contents/Frameworks/Electron Framework.framework/Electron Framework';
  const places = [
    ['linux-unpacked', 'vlootwijzer'],
    ['win-unpacked', 'Vlootwijzer.exe'],
    ...folders.filter((name) => name.startsWith('mac')).map((name) => [name, framework]),
  ].map((parts) => join(releaseFolder, ...parts));
  return places.find((path) => existsSync(path));
}

const program = packagedProgram();
if (program !== undefined) {
  describe('the packaged program', () => {
    test('has its fuses set', () => {
      expect(fusesOn(readFileSync(program))).toEqual([
        'enableCookieEncryption',
        'enableEmbeddedAsarIntegrityValidation',
        'onlyLoadAppFromAsar',
      ]);
    });
  });
}
