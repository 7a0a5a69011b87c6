import { canInstallPackages, installPackage } from './apt.ts';
import { thisMachine, type Host } from './host.ts';

/** The programs with which the tests read reports back: text out of a PDF, and a picture of a page. */
const tools = ['pdftotext', 'pdftoppm'];

/** Finds the PDF tools, else installs them, else says what to install. */
export async function findOrInstallPdfTools(host: Host = thisMachine): Promise<void> {
  if (await allStart(host)) return;
  if (canInstallPackages(host)) {
    await installPackage(host, 'poppler-utils');
    if (await allStart(host)) return;
  }
  throw new Error(
    `The tests read reports back with ${tools.join(' and ')}. Install Poppler (Debian: apt-get install ` +
      'poppler-utils; macOS: brew install poppler; Windows: winget install oschwartz10612.Poppler).',
  );
}

async function allStart(host: Host): Promise<boolean> {
  for (const tool of tools) {
    const result = await host.run(tool, ['-v'], { seconds: 20 });
    if (result.code !== 0) return false;
  }
  return true;
}
