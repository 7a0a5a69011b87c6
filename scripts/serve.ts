import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerBundleRequest } from '../electron/protocol.ts';
import { applicationName, browserHost } from '../shared/ipc/identity.ts';
import { rendererBundle } from './paths.ts';

/** By this header one copy of the server recognises another that already holds the port. */
const nameHeader = 'x-application';

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The port is taken. `byUs` tells a second start of ours from another program. */
export class PortTakenError extends Error {
  readonly byUs: boolean;
  constructor(port: number, byUs: boolean) {
    super(`Port ${port} is taken by ${byUs ? applicationName : 'another program'}.`);
    this.byUs = byUs;
  }
}

/**
 * Serves the built screen on loopback, with the same policy and path rules as the shell. Port 0 takes any free port:
 * for tests only, since the port is part of the origin under which the data lives.
 */
export async function startServer(options: { port: number; bundleFolder?: string }): Promise<RunningServer> {
  const bundleFolder = options.bundleFolder ?? rendererBundle;
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    void answer(bundleFolder, `${browserHost}:${port}`, request, response);
  });

  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(options.port, browserHost, started);
  }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new PortTakenError(options.port, await isOurs(options.port));
  });

  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${browserHost}:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  bundleFolder: string,
  ownHost: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader(nameHeader, applicationName);
  // Against DNS rebinding: a foreign page can make its own name point at this laptop, but the Host header betrays it.
  // "localhost" is refused too: it would be another origin, and so an empty database.
  if (request.headers.host !== ownHost) {
    response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' }).end(`Open http://${ownHost}\n`);
    return;
  }
  const path = (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
  const result = await answerBundleRequest(bundleFolder, { method: request.method ?? '', path });
  response.writeHead(result.status, result.headers).end(result.body);
}

async function isOurs(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://${browserHost}:${port}/`, { signal: AbortSignal.timeout(3000) });
    await response.body?.cancel();
    return response.headers.get(nameHeader) === applicationName;
  } catch {
    return false;
  }
}
