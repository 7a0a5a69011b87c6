import { spawn } from 'node:child_process';
import { browserPort } from '../shared/ipc/identity.ts';
import { buildAll } from './build.ts';
import { downloadElectron, findElectron, hasDisplay } from './electronBinary.ts';
import { thisMachine } from './host.ts';
import { repositoryFolder } from './paths.ts';
import { PortTakenError, startServer } from './serve.ts';

/** An Electron that gives up sooner than this could not open a window. */
const quickFailureMilliseconds = 10_000;

/** `npm start`: the desktop app, or where that cannot be opened the same screen in the browser. */
const electron = await findOrDownloadElectron();
if (typeof electron === 'string') {
  await buildAll();
  const opened = await openDesktop(electron);
  if (!opened) {
    await serveInBrowser({
      nl: 'Electron kon hier geen venster openen, dus Vlootwijzer draait in de browser.',
      en: 'Electron could not open a window here, so Vlootwijzer runs in the browser.',
    });
  }
} else {
  await serveInBrowser(electron);
}

interface Sentence {
  readonly nl: string;
  readonly en: string;
}

async function findOrDownloadElectron(): Promise<string | Sentence> {
  if (!hasDisplay(thisMachine)) {
    return {
      nl: 'Deze machine heeft geen beeldscherm, dus Vlootwijzer draait in de browser.',
      en: 'This machine has no display, so Vlootwijzer runs in the browser.',
    };
  }
  const found = findElectron();
  if (found !== undefined) return found;
  console.log('Electron wordt opgehaald / fetching Electron ...');
  return (
    (await downloadElectron()) ?? {
      nl: 'Electron kon hier niet worden opgehaald, dus Vlootwijzer draait in de browser.',
      en: 'Electron could not be fetched here, so Vlootwijzer runs in the browser.',
    }
  );
}

/** False if it could not open a window here. */
function openDesktop(electron: string): Promise<boolean> {
  // Chromium refuses to start its sandbox as root.
  const flags = thisMachine.platform === 'linux' && thisMachine.isRoot ? ['--no-sandbox'] : [];
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(electron, [...flags, repositoryFolder], { stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0 || Date.now() - begun > quickFailureMilliseconds));
  });
}

async function serveInBrowser(why: Sentence): Promise<void> {
  console.log(`${why.nl}\n${why.en}`);
  try {
    // The port first: building under a copy that is in use would take its files away.
    const server = await startServer({ port: browserPort });
    await buildAll();
    console.log(`\n  ${server.url}\n`);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    tellAboutPort(error);
  }
}

function tellAboutPort(error: PortTakenError): void {
  const address = `http://127.0.0.1:${browserPort}`;
  if (error.byUs) {
    console.log(`Vlootwijzer draait al / is already running:\n\n  ${address}\n`);
    return;
  }
  console.error(
    `Poort ${browserPort} is in gebruik door een ander programma. Sluit dat eerst: op een andere poort lijkt uw ` +
      `werk verdwenen.\nPort ${browserPort} is taken by another program. Close that first: on another port your work ` +
      'would seem to be gone.',
  );
  process.exitCode = 1;
}
