import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findOrInstallBrowser } from './browser.ts';
import { icnsFile, icoFile, type SizedPng } from './iconFiles.ts';
import { repositoryFolder } from './paths.ts';

/** `npm run icons`: every icon of the program from assets/icons/icon.svg, drawn by the browser of the tests. */
const folder = join(repositoryFolder, 'assets', 'icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const drawing = await readFile(join(folder, 'icon.svg'), 'utf8');
const pictures = await drawEach(drawing);
const of = (wanted: readonly number[]) => pictures.filter(({ size }) => wanted.includes(size));

await writeFile(join(folder, 'icon.ico'), icoFile(of([16, 24, 32, 48, 64, 128, 256])));
await writeFile(join(folder, 'icon.icns'), icnsFile(pictures));
// Linux takes a folder of separate files, named by their size.
await mkdir(join(folder, 'icons'), { recursive: true });
for (const { size, png } of of([16, 32, 48, 64, 128, 256, 512])) {
  await writeFile(join(folder, 'icons', `${size}x${size}.png`), png);
}
console.log(`Made icon.ico, icon.icns and the pictures for Linux in ${folder}.`);

async function drawEach(svg: string): Promise<SizedPng[]> {
  const { executablePath, args } = await findOrInstallBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const drawn: SizedPng[] = [];
  try {
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      drawn.push({ size, png: await page.screenshot({ omitBackground: true }) });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return drawn;
}
