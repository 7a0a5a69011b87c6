import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerBundleRequest, answerSchemeRequest, resolveBundlePath } from '../../electron/protocol.ts';
import { temporaryFolder } from './temporaryFolder.ts';

async function bundle(): Promise<string> {
  const folder = await temporaryFolder();
  const inside = join(folder, 'bundle');
  await mkdir(join(inside, 'assets'), { recursive: true });
  await writeFile(join(inside, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__"><div id="root"></div>');
  await writeFile(join(inside, 'assets', 'main-1.js'), 'export {};');
  await writeFile(join(inside, 'assets', 'Inter é.ttf'), 'font');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  return inside;
}

const text = (body: Uint8Array) => new TextDecoder().decode(body);
const get = (folder: string, path: string) => answerBundleRequest(folder, { method: 'GET', path });

describe('paths', () => {
  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..\\secret.txt',
    '/%5c..%5csecret.txt',
    '/C:/secret.txt',
    '/secret.txt%00.js',
    '/./secret.txt',
    '//etc/../secret.txt',
    'secret.txt',
    '/%',
    '/%ff',
    '',
  ])('%j is refused', async (path) => {
    const folder = await bundle();
    expect(resolveBundlePath(folder, path)).toBe(400);
    const answer = await get(folder, path);
    expect(answer.status).toBe(400);
    expect(text(answer.body)).not.toContain('secret');
  });

  test('an absolute path inside the request stays inside the bundle', async () => {
    const folder = await bundle();
    expect((await get(folder, '//etc/hostname.txt')).status).toBeGreaterThanOrEqual(400);
  });

  test.each(['/', '/dossier/6f1c', '/assets', '/etc/passwd'])('%s, without an extension, is the page', async (path) => {
    const answer = await get(await bundle(), path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text(answer.body)).toContain('id="root"');
  });

  test('a missing file is missing, and not the page in disguise', async () => {
    const folder = await bundle();
    expect((await get(folder, '/assets/gone.js')).status).toBe(404);
    expect((await get(folder, '/assets/main-1.js/x.js')).status).toBe(404);
  });

  test('an encoded name is found and has its type', async () => {
    const answer = await get(await bundle(), '/assets/Inter%20%C3%A9.ttf');
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'font/ttf' } });
  });
});

describe('answers', () => {
  test.each(['POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'get'])('%s is refused', async (method) => {
    const answer = await answerBundleRequest(await bundle(), { method, path: '/' });
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET' } });
  });

  test('every answer, errors and scripts included, carries the policy and forbids guessing types', async () => {
    const folder = await bundle();
    for (const path of ['/', '/assets/main-1.js', '/gone.js', '/%2e%2e/x']) {
      const { headers } = await get(folder, path);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('the nonce in the page is the one in the header, new each time, and never stored', async () => {
    const folder = await bundle();
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers, body } = await get(folder, '/');
        const nonce = /content="([^"]+)"/.exec(text(body))?.[1] ?? '';
        expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/);
        expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
        expect(headers['cache-control']).toBe('no-store');
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});

describe("the shell's scheme", () => {
  test('serves the page on our host', async () => {
    const answer = await answerSchemeRequest(await bundle(), new Request('app://vlootwijzer/'));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('id="root"');
  });

  test.each(['app://other/', 'app://vlootwijzer.evil/', 'app://vlootwijzer:1/'])('refuses %s', async (address) => {
    expect((await answerSchemeRequest(await bundle(), new Request(address))).status).toBe(400);
  });
});
