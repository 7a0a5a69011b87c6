import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OnBeforeRequestListenerDetails, PermissionRequest, Session, WebContents } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { applyNavigationPolicy, externalAddress } from '../../electron/navigationPolicy.ts';
import { applyNetworkPolicy, isAllowedRequest, offlineSwitches } from '../../electron/networkPolicy.ts';
import { applyPermissionPolicy, type PermissionSession } from '../../electron/permissions.ts';
import { windowOptions } from '../../electron/windowOptions.ts';
import { externalLinks } from '../../shared/ipc/externalLinks.ts';

describe('navigation', () => {
  const listeners = new Map<string, (event: { url: string; preventDefault(): void }) => void>();
  const setWindowOpenHandler = vi.fn<WebContents['setWindowOpenHandler']>();
  const contents = {
    on: (name: string, listener: (...details: never[]) => void) => {
      listeners.set(name, listener as unknown as (event: { url: string }) => void);
      return contents as unknown as WebContents;
    },
    setWindowOpenHandler,
  };
  applyNavigationPolicy(contents);

  const isStopped = (event: string, url: string) => {
    const preventDefault = vi.fn<() => void>();
    listeners.get(event)?.({ url, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s stays at home', (event) => {
    expect(isStopped(event, 'app://vlootwijzer/dossier/1')).toBe(false);
    for (const url of [
      'https://example.org/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'app://other/',
      'nonsense',
    ]) {
      expect(isStopped(event, url), url).toBe(true);
    }
  });

  test('an embedded web view is refused, even of ourselves', () => {
    expect(isStopped('will-attach-webview', 'app://vlootwijzer/')).toBe(true);
  });

  test('a second window is refused', () => {
    const open = setWindowOpenHandler.mock.calls[0]?.[0];
    expect(open?.({ url: 'app://vlootwijzer/' } as Parameters<NonNullable<typeof open>>[0])).toEqual({
      action: 'deny',
    });
  });

  test('every external page is https and has no name or password in it', () => {
    for (const key of Object.keys(externalLinks) as (keyof typeof externalLinks)[]) {
      const url = new URL(externalAddress(key));
      expect(url).toMatchObject({ protocol: 'https:', username: '', password: '' });
    }
  });
});

describe('permissions', () => {
  type Handler<K extends Exclude<keyof PermissionSession, 'on'>> = NonNullable<Parameters<PermissionSession[K]>[0]>;
  const given: {
    request?: Handler<'setPermissionRequestHandler'> | null;
    check?: Handler<'setPermissionCheckHandler'> | null;
    device?: Handler<'setDevicePermissionHandler'> | null;
    download?: (event: { preventDefault(): void }) => void;
  } = {};
  applyPermissionPolicy({
    setPermissionRequestHandler: (handler) => (given.request = handler),
    setPermissionCheckHandler: (handler) => (given.check = handler),
    setDevicePermissionHandler: (handler) => (given.device = handler),
    on: ((event: string, listener: typeof given.download) => {
      expect(event).toBe('will-download');
      given.download = listener;
    }) as unknown as PermissionSession['on'],
  });

  const isGranted = (
    permission: Parameters<Handler<'setPermissionCheckHandler'>>[1],
    origin = 'app://vlootwijzer/',
  ) => {
    let answer: boolean | undefined;
    const details = { requestingUrl: origin, isMainFrame: true } as PermissionRequest;
    given.request?.({} as WebContents, permission, (granted) => (answer = granted), details);
    const checked = given.check?.(null, permission, origin, { requestingUrl: origin, isMainFrame: true });
    expect(checked, 'request and check agree').toBe(answer);
    return answer;
  };

  test.each(['persistent-storage', 'clipboard-sanitized-write', 'fullscreen'] as const)(
    '%s is granted to our page only',
    (name) => {
      expect(isGranted(name)).toBe(true);
      expect(isGranted(name, 'https://example.org/')).toBe(false);
    },
  );

  test.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'fileSystem',
    'openExternal',
    'usb',
    'display-capture',
    'unknown',
  ] as const)('%s is denied', (name) => expect(isGranted(name)).toBe(false));

  test('of all permissions that this Electron knows, no other is granted', () => {
    const types = readFileSync(resolve(import.meta.dirname, '../../node_modules/electron/electron.d.ts'), 'utf8');
    const [, union] =
      /setPermissionRequestHandler\(handler: \(\(webContents: WebContents, permission: ([^,]+),/.exec(types) ?? [];
    const known = [...(union ?? '').matchAll(/'([\w-]+)'/g)].map(([, name]) => name as 'media');
    expect(known.length).toBeGreaterThan(30);
    expect(known.filter((name) => isGranted(name))).toEqual([
      'clipboard-sanitized-write',
      'fullscreen',
      'persistent-storage',
    ]);
  });

  test('nothing is downloaded: files are written by the verbs alone', () => {
    const preventDefault = vi.fn<() => void>();
    given.download?.({ preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test('no device is granted', () => {
    const details = { deviceType: 'usb', origin: 'app://vlootwijzer' };
    expect(given.device?.(details as Parameters<Handler<'setDevicePermissionHandler'>>[0])).toBe(false);
  });
});

describe('network', () => {
  type Answer = { cancel?: boolean };
  let filter: ((details: OnBeforeRequestListenerDetails, answer: (answer: Answer) => void) => void) | undefined;
  const onBeforeRequest = ((listener: typeof filter) => {
    filter = listener;
  }) as Session['webRequest']['onBeforeRequest'];
  applyNetworkPolicy({ webRequest: { onBeforeRequest } }, true);

  const isCancelled = (url: string) => {
    let cancelled: boolean | undefined;
    filter?.({ url } as OnBeforeRequestListenerDetails, (answer) => (cancelled = answer.cancel));
    return cancelled;
  };

  test.each([
    'https://example.org/',
    'http://127.0.0.1:41730/',
    'ws://localhost/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'chrome-extension://abc/x.js',
    'devtools://devtools/bundled/x.html',
    'blob:https://example.org/1',
    'app://other/x.js',
  ])('%s is cancelled', (url) => expect(isCancelled(url)).toBe(true));

  test.each(['app://vlootwijzer/', 'app://vlootwijzer/assets/a.js', 'blob:app://vlootwijzer/1', 'data:image/png,x'])(
    '%s passes',
    (url) => expect(isCancelled(url)).toBe(false),
  );

  test('the developer tools load only while developing', () => {
    expect(isAllowedRequest('devtools://devtools/x.html', false)).toBe(true);
    expect(isAllowedRequest('devtools://devtools/x.html', true)).toBe(false);
  });

  test('the resolver knows no name', () => {
    expect(offlineSwitches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  });
});

describe('window', () => {
  const size = { width: 1360, height: 860 };

  test('every security switch is stated', () => {
    expect(windowOptions('/x/preload.cjs', true, size).webPreferences).toEqual({
      preload: '/x/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
  });

  test('it is shown only when there is something to see', () => {
    expect(windowOptions('/x', true, size).show).toBe(false);
  });
});
