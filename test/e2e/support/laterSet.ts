/** A newer parameter set, handed over on the screen with the figures. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Language } from '../../../shared/format/numbers.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { parametersText } from '../../../shared/text/parameters.ts';

/** The shipped set of a later date, with dearer diesel. */
export async function importDearerDiesel(page: Page, language: Language = 'nl'): Promise<void> {
  const shipped = readFileSync(new URL('../../../assets/parameters/parameters.json', import.meta.url), 'utf8');
  const set = JSON.parse(shipped) as ParameterSet;
  for (const figure of set.figures)
    if (figure.id === 'en.diesel.exvat') figure.value = { kind: 'range', low: 2.2, typical: 2.5, high: 2.8 };
  const { difference, set: words } = parametersText[language];
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.import }).click();
  const buffer = Buffer.from(JSON.stringify({ ...set, edition: '2027-01-15' }));
  await (await chooser).setFiles({ name: 'kengetallen-2027.json', mimeType: 'application/json', buffer });
  await page.getByRole('table', { name: difference.results }).waitFor();
}
