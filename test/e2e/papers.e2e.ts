/** What stays with the entrepreneur: photos, final versions, the preview and its file, the house style. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { databaseName } from '../../shared/ipc/identity.ts';
import { imageFacts } from '../../shared/photos/imageHeader.ts';
import { reportScreenWords } from '../../shared/text/reportScreen.ts';
import { variantWords } from '../../shared/text/reportVariants.ts';
import { poppler, textOfPages } from '../support/pdfPages.ts';
import { asFromPhone, quarters } from '../support/photos.ts';
import { openApp } from './support/app.ts';
import { downloadFrom, fill, goTo, openExample, settled, text } from './support/steps.ts';

const { results } = text.nl;
const words = reportScreenWords.nl;

interface StoredPhoto {
  caption: string;
  subject: string;
  position: number;
  width: number;
  height: number;
  bytes: number[];
}

/** The photos as they lie in the database, in the order of their positions. */
async function storedPhotos(page: Page): Promise<StoredPhoto[]> {
  const photos = await page.evaluate(
    (name) =>
      new Promise<StoredPhoto[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('photos').objectStore('photos').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            const rows = reading.result as (StoredPhoto & {
              image: { width: number; height: number; bytes: Uint8Array };
            })[];
            resolve(
              rows.map(({ caption, subject, position, image: { width, height, bytes } }) => {
                return { caption, subject, position, width, height, bytes: [...bytes] };
              }),
            );
          });
        });
      }),
    databaseName,
  );
  return photos.sort((one, other) => one.position - other.position);
}

/** The colours in the middle of the four quarters of a picture, clockwise from the top left, by their name. */
async function quartersOf(page: Page, bytes: readonly number[]): Promise<string[]> {
  return page.evaluate(async (content) => {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(content)]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const drawing = canvas.getContext('2d')!;
    drawing.drawImage(bitmap, 0, 0);
    const nameAt = (x: number, y: number): string => {
      const [red, green, blue] = drawing.getImageData(x * bitmap.width, y * bitmap.height, 1, 1).data;
      if (red > 150) return green > 150 ? 'yellow' : 'red';
      return green > 100 ? 'green' : blue > 100 ? 'blue' : 'none';
    };
    return [nameAt(0.25, 0.25), nameAt(0.75, 0.25), nameAt(0.75, 0.75), nameAt(0.25, 0.75)];
  }, bytes);
}

async function choosePhotos(page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.photos.choose }).click(),
  ]);
  await chooser.setFiles(files);
}

const phone = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(asFromPhone(quarters('jpg'))) };
const png = { name: 'terrein.png', mimeType: 'image/png', buffer: Buffer.from(quarters('png')) };
const heic = {
  name: 'IMG_0002.HEIC',
  mimeType: 'image/heic',
  buffer: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
};

test('photos are turned upright, lose what the telephone wrote, and stand in the report', async () => {
  const { page } = await openApp();
  await openExample(page, 'groothandel');
  await goTo(page, 'site');
  await choosePhotos(page, [phone, heic, png]);
  await page.getByText(words.photos.fault.heic('IMG_0002.HEIC'), { exact: true }).waitFor();
  await expect.poll(async () => (await storedPhotos(page)).length).toBe(2);

  // Held upright, the telephone wrote the picture lying: red and green above became right side above, left side below.
  const [turned, upright] = await storedPhotos(page);
  expect([turned.width, turned.height]).toEqual([48, 64]);
  expect(await quartersOf(page, turned.bytes)).toEqual(['blue', 'red', 'green', 'yellow']);
  expect([upright.width, upright.height]).toEqual([64, 48]);
  expect(await quartersOf(page, upright.bytes)).toEqual(['red', 'green', 'yellow', 'blue']);
  for (const { bytes } of [turned, upright]) {
    expect(imageFacts(Uint8Array.from(bytes))).toMatchObject({ format: 'jpeg', hasMetadata: false });
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Amersfoort');
  }

  const photos = page.getByRole('region', { name: words.photos.title, exact: true });
  await photos.getByRole('textbox', { name: words.photos.caption }).first().fill('Hoofdzekering 3x80 A');
  await photos.getByRole('combobox', { name: words.photos.subject }).first().selectOption('meterCupboard');
  await page
    .getByRole('button', { name: words.photos.later(words.photos.number(1, words.photos.subjects.meterCupboard)) })
    .click();
  await expect
    .poll(async () => (await storedPhotos(page)).map(({ caption }) => caption))
    .toEqual(['', 'Hoofdzekering 3x80 A']);

  await goTo(page, 'report');
  await settled(page);
  const saved = await downloadFrom(page, page.getByRole('button', { name: results.report.save }));
  const pdf = await readFile(saved.path);
  expect(textOfPages(pdf).join(' ')).toContain('Meterkast: Hoofdzekering 3x80 A');
  const images = poppler('pdfimages', ['-list', '{}'], pdf).trim().split('\n').slice(2);
  expect(images.map((line) => line.trim().split(/\s+/).slice(3, 5).join('x'))).toEqual(['64x48', '48x64']);
});

test('a photo can be pasted, and removed with a way back', async () => {
  const { page } = await openApp();
  await openExample(page, 'groothandel');
  await goTo(page, 'site');
  await page.evaluate(
    (content) => {
      const clipboard = new DataTransfer();
      clipboard.items.add(new File([new Uint8Array(content)], 'schermafdruk.png', { type: 'image/png' }));
      document.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
      );
    },
    [...quarters('png')],
  );
  await expect.poll(async () => (await storedPhotos(page)).length).toBe(1);
  await page
    .getByRole('button', { name: words.photos.remove(words.photos.number(1, words.photos.subjects.other)) })
    .click();
  await page.getByText(words.photos.none, { exact: true }).waitFor();
  await page.getByRole('button', { name: text.nl.screens.undo }).last().click();
  await expect.poll(async () => (await storedPhotos(page)).length).toBe(1);
});

async function saveAs(page: Page, status: string, variant: string): Promise<{ name: string; pdf: Buffer }> {
  await goTo(page, 'report');
  await settled(page);
  await page.getByRole('group', { name: words.status }).getByRole('button', { name: status }).click();
  await page.getByRole('group', { name: words.variant }).getByRole('button', { name: variant }).click();
  const saved = await downloadFrom(page, page.getByRole('button', { name: results.report.save }));
  await page.getByText(results.report.saved(saved.name), { exact: true }).waitFor();
  return { name: saved.name, pdf: await readFile(saved.path) };
}

test('a final report is kept as it was, and a change makes the next version with its differences', async () => {
  const { page } = await openApp();
  await openExample(page, 'groothandel');
  const { full, short } = variantWords.nl.name;
  const first = await saveAs(page, words.final, full);
  expect(first.name).toMatch(/ versie 1\.pdf$/);
  expect(textOfPages(first.pdf).join(' ')).not.toContain('CONCEPT');
  const draft = await saveAs(page, words.draft, full);
  for (const printed of textOfPages(draft.pdf)) expect(printed).toContain('CONCEPT');
  expect((await saveAs(page, words.final, short)).name).toMatch(/ kort .* versie 1\.pdf$/);
  const again = await saveAs(page, words.final, full);
  expect(Buffer.compare(again.pdf, first.pdf)).toBe(0);

  await goTo(page, 'fleet');
  await fill(page, 'fleetGroups[0].number', '7');
  const second = await saveAs(page, words.final, full);
  expect(second.name).toMatch(/ versie 2\.pdf$/);
  const told = textOfPages(second.pdf).join(' ').replace(/\s+/g, ' ');
  expect(told).toContain('Wat er veranderd is sinds versie 1');
  expect(told).toContain('Bezorgbussen: Aantal voertuigen 5 7');

  const versions = page.getByRole('region', { name: words.versions.title });
  await versions.getByText(words.versions.changes('1'), { exact: true }).click();
  await versions.getByRole('row', { name: 'Bezorgbussen: Aantal voertuigen 5 7' }).waitFor();
  const kept = await downloadFrom(
    page,
    versions
      .getByRole('listitem')
      .filter({ hasText: /^Versie 1,/ })
      .getByRole('button', { name: words.versions.save(full, 'Nederlands') }),
  );
  expect(Buffer.compare(await readFile(kept.path), first.pdf)).toBe(0);
});

test('final versions stay at hand where nothing can be calculated', async () => {
  const { page } = await openApp();
  await openExample(page, 'groothandel');
  const first = await saveAs(page, words.final, variantWords.nl.name.full);
  await page.route('**/assessmentWorker-*.js', (route) => route.abort());
  await page.reload();
  await page.getByRole('alert').filter({ hasText: results.failed.title }).first().waitFor();
  const versions = page.getByRole('region', { name: words.versions.title });
  const kept = await downloadFrom(
    page,
    versions.getByRole('button', { name: words.versions.save(variantWords.nl.name.full, 'Nederlands') }),
  );
  expect(Buffer.compare(await readFile(kept.path), first.pdf)).toBe(0);
});

const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>"\'><svg onload=window.hacked=1>';

test('the preview runs nothing that was typed, on the screen and as a file, and can be read by everybody', async () => {
  const { page, context } = await openApp();
  await openExample(page, 'groothandel');
  await fill(page, 'company.name', hostile);
  await goTo(page, 'fleet');
  await fill(page, 'fleetGroups[0].name', hostile);
  await goTo(page, 'report');
  await settled(page);
  // The short one has every kind of block; of the full one the accessibility check would take minutes.
  await page
    .getByRole('group', { name: words.variant })
    .getByRole('button', { name: variantWords.nl.name.short })
    .click();
  await page.getByRole('button', { name: words.preview.show }).click();
  const article = page.locator('article.report');
  await article.waitFor();
  expect(await article.getAttribute('lang')).toBe('nl');
  await article.getByRole('heading', { level: 4, name: 'De conclusie' }).waitFor();
  expect(await article.locator('script, iframe, [onerror], [onload], [style]').count()).toBe(0);
  expect(await article.innerText()).toContain('<script>window.hacked=1</script>');
  const saved = await downloadFrom(page, page.getByRole('button', { name: words.preview.saveFile }));
  expect(saved.name).toMatch(/\.html$/);
  const file = await readFile(saved.path, 'utf8');
  expect(file).not.toMatch(/<script|<link|<iframe|https?:\/\/(?!www\.w3\.org)[^"]*"[^>]*(src|rel="stylesheet")/i);
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto('about:blank');
  await other.setContent(file);
  await other.getByRole('heading', { level: 1 }).waitFor();
  await other.waitForTimeout(300);
  expect(await other.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith('about:'))).toEqual([]);
  const inFile = await new AxeBuilder({ page: other }).analyze();
  expect(inFile.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`)).toEqual([]);
});

test('the house style is kept on the laptop and stands in the report', async () => {
  const { page } = await openApp();
  await openExample(page, 'groothandel');
  await goTo(page, 'report');
  const card = page.getByRole('region', { name: words.house.title });
  await card.getByRole('textbox', { name: words.house.footer }).fill('Advies & Zonen, Havenstraat 1');
  await card.getByRole('textbox', { name: words.house.disclaimer }).fill('Geen rechten.');
  const svg = {
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  };
  for (const file of [svg, { ...png, name: 'logo.png' }]) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      card.getByRole('button', { name: words.house.logoChoose }).click(),
    ]);
    await chooser.setFiles(file);
    if (file === svg) await card.getByText(words.house.logoFault, { exact: true }).waitFor();
  }
  await card.getByRole('button', { name: words.house.logoRemove }).waitFor();
  await card.getByRole('checkbox', { name: words.house.colourNone }).uncheck();
  await card.getByRole('textbox', { name: words.house.colour }).fill('#ffd200');
  await card.getByText(words.house.colourDark, { exact: true }).waitFor();
  await page.waitForTimeout(700);
  await page.reload();
  await page.getByRole('region', { name: words.house.title }).waitFor();
  await settled(page);
  const { pdf } = await saveAs(page, words.draft, variantWords.nl.name.full);
  const pages = textOfPages(pdf);
  for (const printed of pages) expect(printed).toContain('Advies & Zonen, Havenstraat 1');
  expect(pages.join(' ')).toContain('Geen rechten.');
  expect(poppler('pdfimages', ['-list', '{}'], pdf)).toMatch(/ 64 +48 /);
});
