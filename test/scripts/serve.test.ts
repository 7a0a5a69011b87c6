import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../scripts/serve.ts';
import { temporaryFolder } from '../electron/temporaryFolder.ts';

async function running() {
  const folder = await temporaryFolder();
  const bundleFolder = join(folder, 'bundle');
  await mkdir(bundleFolder);
  await writeFile(join(bundleFolder, 'index.html'), '<title>Vlootwijzer</title>__CSP_NONCE__');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const server = await startServer({ port: 0, bundleFolder });
  onTestFinished(() => server.close());
  return { ...server, port: Number(new URL(server.url).port) };
}

/** By hand: fetch would tidy up the path and choose the Host header itself. */
function ask(port: number, path: string, options: { host?: string; method?: string } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const headers = { host: options.host ?? `127.0.0.1:${port}` };
    const asked = request({ host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('serves the page with the policy of the shell, on loopback', async () => {
  const { url, port } = await running();
  expect(url).toBe(`http://127.0.0.1:${port}`);
  const { status, headers, text } = await ask(port, '/dossier/1?x=../..');
  expect(status).toBe(200);
  expect(text).toMatch(/^<title>Vlootwijzer<\/title>[A-Za-z0-9+/]{24}$/);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt', '/x/%2e%2e%2f%2e%2e%2fsecret.txt'])(
  'does not leave its folder for %s',
  async (path) => {
    const { status, text } = await ask((await running()).port, path);
    expect(status).toBe(400);
    expect(text).not.toContain('secret');
  },
);

test.each(['evil.example', 'localhost', '127.0.0.1', 'vlootwijzer'])('refuses the name %s', async (name) => {
  const { port } = await running();
  const { status, text } = await ask(port, '/', { host: `${name}${name === '127.0.0.1' ? '' : `:${port}`}` });
  expect(status).toBe(421);
  expect(text).toContain(`http://127.0.0.1:${port}`);
  expect(text).not.toContain('<title>');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
  expect((await ask((await running()).port, '/', { method })).status).toBe(405);
});

test('a port taken by a copy of ours is told apart from one taken by another program', async () => {
  const { port } = await running();
  await expect(startServer({ port })).rejects.toMatchObject({ byUs: true });

  const other = createServer((_request, response) => response.end('something else'));
  await new Promise<void>((listening) => {
    other.listen(0, '127.0.0.1', listening);
  });
  onTestFinished(() => void other.close());
  const taken = startServer({ port: (other.address() as AddressInfo).port });
  await expect(taken).rejects.toMatchObject({ byUs: false });
});

test('closing frees the port', async () => {
  const server = await startServer({ port: 0, bundleFolder: await temporaryFolder() });
  const port = Number(new URL(server.url).port);
  await server.close();
  const again = await startServer({ port, bundleFolder: await temporaryFolder() });
  await again.close();
});
