import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { scheme } from '../shared/ipc/identity.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { isOurAddress } from './origin.ts';

/** Stands in renderer/index.html and is replaced each time the page is served. */
const noncePlaceholder = '__CSP_NONCE__';

/** The page that answers every route of the screen. */
const indexPage = 'index.html';

const mimeTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

export interface BundleRequest {
  readonly method: string;
  /** As it stood in the request, still percent-encoded, without query. */
  readonly path: string;
}

export interface BundleAnswer {
  readonly status: 200 | 400 | 404 | 405 | 500;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * The file a request path means, or the status that refuses it. A path without an extension is a route of the screen
 * and gets the index page; a missing file with an extension stays missing, or a broken build would look like a page.
 */
export function resolveBundlePath(bundleFolder: string, rawPath: string): string | 400 {
  let path: string;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return 400;
  }
  // Backslashes and colons separate folders and drives on Windows; "%" left over means it was encoded twice.
  if (!path.startsWith('/') || /[\\:%\0]/.test(path)) return 400;
  if (path.split('/').some((part) => part === '..' || part === '.')) return 400;

  const file = extname(path) === '' ? indexPage : path.slice(1);
  const root = resolve(bundleFolder);
  const resolved = resolve(root, file);
  return resolved.startsWith(root + sep) ? resolved : 400;
}

/** Answers one request from the built screen. Shared by the shell's protocol and the browser fallback. */
export async function answerBundleRequest(bundleFolder: string, request: BundleRequest): Promise<BundleAnswer> {
  const nonce = randomBytes(18).toString('base64');
  if (request.method !== 'GET') return textAnswer(405, 'Only GET.', nonce, { allow: 'GET' });

  const file = resolveBundlePath(bundleFolder, request.path);
  if (file === 400) return textAnswer(400, 'Not a path in the application.', nonce);

  try {
    const content = await readFile(file);
    const isPage = extname(file) === '.html';
    const body = isPage ? withNonce(content, nonce) : new Uint8Array(content);
    return { status: 200, headers: headersFor(file, isPage, nonce), body };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return textAnswer(404, 'Not found.', nonce);
    return textAnswer(500, 'The file could not be read.', nonce);
  }
}

function withNonce(page: Uint8Array, nonce: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(new TextDecoder().decode(page).replaceAll(noncePlaceholder, nonce));
}

function headersFor(file: string, isPage: boolean, nonce: string): Record<string, string> {
  return {
    'content-type': mimeTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    // A stored page would carry an old nonce, and after an update the names of files that are gone.
    'cache-control': isPage ? 'no-store' : 'no-cache',
    ...securityHeaders(nonce),
  };
}

/** Every answer carries the policy, also scripts: a worker lives under the policy of its own file. */
function securityHeaders(nonce: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}

function textAnswer(
  status: BundleAnswer['status'],
  text: string,
  nonce: string,
  extra: Record<string, string> = {},
): BundleAnswer {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...extra };
  return { status, headers: { ...headers, ...securityHeaders(nonce) }, body: new TextEncoder().encode(text) };
}

/** The same for the shell's own scheme. */
export async function answerSchemeRequest(bundleFolder: string, request: Request): Promise<Response> {
  const path = isOurAddress(request.url) ? new URL(request.url).pathname : '';
  const { status, headers, body } = await answerBundleRequest(bundleFolder, { method: request.method, path });
  return new Response(body, { status, headers });
}

/** Only a standard, secure scheme has a real origin, and with it IndexedDB. Must be registered before `ready`. */
export const schemePrivileges = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
} as const;
