import { describe, expect, test } from 'vitest';
import type { Language } from '../../shared/format/numbers.ts';
import { scenarioWords } from '../../shared/text/scenarios.ts';
import { openApp } from './support/app.ts';
import { faultsOf } from './support/looks.ts';
import { goTo, openExample, savedState, showResult, storedDossiers } from './support/steps.ts';

describe.each<{ language: Language; dark: boolean }>([
  { language: 'nl', dark: true },
  { language: 'en', dark: false },
])('what if, language $language, dark: $dark', ({ language, dark }) => {
  test('a knob turned by keyboard, kept as a variant, chosen, and taken back', async () => {
    const { page } = await openApp({ language, dark });
    const words = scenarioWords[language];
    await openExample(page, 'transporteur', language);
    await goTo(page, 'results');
    await showResult(page, 'whatIf', language);
    const before = (await storedDossiers(page))[0];

    const knob = page.getByRole('slider', { name: words.shift });
    await knob.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await knob.getAttribute('aria-valuetext')).toBe(words.shiftValue(2));
    await page.getByRole('columnheader', { name: words.trial }).waitFor();
    await page
      .getByRole('row', { name: words.rows.peakKW })
      .getByText(words.calculating)
      .waitFor({ state: 'detached' });
    expect(await faultsOf(page)).toEqual([]);
    expect((await storedDossiers(page))[0].fleetGroups).toEqual(before.fleetGroups);

    await page.getByRole('textbox', { name: words.keepName }).fill('Later');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: /^Later/ }).waitFor();
    await page.getByRole('button', { name: words.chooseThis('Later') }).click();
    await page.getByText(words.chosen('Later'), { exact: true }).waitFor();
    await savedState(page);
    const years = (dossier: typeof before | undefined) => dossier?.fleetGroups.map((group) => group.replacementYear);
    await expect
      .poll(async () => years((await storedDossiers(page))[0]))
      .toEqual(years(before)?.map((year) => (year === null ? null : year + 2)));

    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => years((await storedDossiers(page))[0])).toEqual(years(before));
    await page.getByRole('columnheader', { name: /^Later/ }).waitFor();
  });
});
