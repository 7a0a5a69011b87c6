import { describe, expect, test } from 'vitest';
import { closingWords } from '../../shared/text/closing.ts';
import { checklistWords } from '../../shared/text/checklist.ts';
import { dataWords } from '../../shared/text/data.ts';
import { localWords } from '../../shared/text/local.ts';
import { measureWords } from '../../shared/text/measures.ts';
import { practicalWords } from '../../shared/text/practical.ts';
import { proposalWords } from '../../shared/text/proposals.ts';
import { questionWords } from '../../shared/text/questions.ts';
import type { Language } from '../../shared/format/numbers.ts';
import { openApp } from './support/app.ts';
import { faultsOf, tooWide } from './support/looks.ts';
import {
  field,
  fill,
  goTo,
  openAddress,
  openExample,
  settled,
  storedDossiers,
  text,
  toStart,
} from './support/steps.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
];

describe.each<{ language: Language; dark: boolean }>([
  { language: 'nl', dark: false },
  { language: 'en', dark: true },
])('the screens of the talk, language $language, dark: $dark', ({ language, dark }) => {
  test('are accessible to WCAG 2.2 AA and fit the window, also at 200 %', { timeout: 240_000 }, async () => {
    const { page } = await openApp({ language, dark });
    const found: Record<string, string[]> = {};
    const look = async (screen: string): Promise<void> => {
      const faults = await faultsOf(page);
      for (const size of sizes) {
        await page.setViewportSize(size);
        faults.push(...(await tooWide(page)).map((fault) => `at ${size.width}: ${fault}`));
      }
      await page.setViewportSize(sizes[0]);
      found[screen] = faults;
    };
    const main = page.getByRole('main');
    await openExample(page, 'groothandel', language);
    await settled(page);

    await goTo(page, 'topic1');
    await main.getByRole('checkbox').first().uncheck();
    await main
      .getByRole('button', { name: new RegExp(`^${questionWords[language].skip}: `) })
      .last()
      .click();
    const { municipality } = localWords[language];
    await main.getByRole('button', { name: `${municipality.write}: Utrecht` }).click();
    await field(page, 'talk.municipalities.Utrecht').fill('Laadplein');
    await look('topic 1 with an open question and a note');

    await goTo(page, 'topic4');
    const words = measureWords[language];
    await main.getByRole('button', { name: `${words.yes}: ${words.measure.planning.name}` }).click();
    await main.getByRole('button', { name: `${words.yes}: ${words.measure.rightsize.name}` }).click();
    await fill(page, 'talk.measures[0].sharePercent', '60');
    await look('topic 4 with measures');

    await goTo(page, 'topic3');
    const practical = practicalWords[language];
    await main.getByRole('button', { name: `${practical.notApplicable}: ${practical.item.permits.name}` }).click();
    await look('topic 3 with a reason that is missing');

    await goTo(page, 'closing');
    const closing = closingWords[language];
    await main.getByRole('checkbox', { name: closing.purpose.municipality.name }).check();
    await look('closing');
    await openAddress(page, 'closing', 'extended');
    const checklist = checklistWords[language];
    await main.getByRole('checkbox', { name: checklist.parts.individual }).check();
    await main.getByRole('button', { name: checklist.item.amount.name }).click();
    await look('the checklist with an item unfolded');

    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])));
  });
});

describe('a talk', () => {
  const { screens } = text.nl;

  test('counts with the answers, not only with the ticks', { timeout: 180_000 }, async () => {
    const { page } = await openApp();
    await openExample(page, 'groothandel');
    await settled(page);
    await goTo(page, 'topic2');
    const point = page.getByRole('main').getByRole('checkbox').nth(1);
    await point.uncheck();
    await page.getByRole('complementary').getByText(text.nl.results.panel.topicsOf(3)).waitFor();
    await field(page, 'talk.answers.topic2/growth').fill('Twee bussen erbij');
    expect(await point.isChecked()).toBe(false);
    await page.getByRole('button', { name: `${questionWords.nl.asked}: ${questionWords.nl.question.tried}` }).click();
    await page.getByRole('main').getByText(text.nl.results.topic.complete, { exact: true }).waitFor();
    expect(await point.isChecked()).toBe(true);
    // The last field stays in sight, so that the answer can still be changed.
    expect(await field(page, 'talk.answers.topic2/growth').inputValue()).toBe('Twee bussen erbij');
  });

  test(
    'leaves a note on the municipality for the next visit, and each dossier its own copy',
    { timeout: 180_000 },
    async () => {
      const { page } = await openApp();
      const { municipality } = localWords.nl;
      await openExample(page, 'groothandel');
      await settled(page);
      await goTo(page, 'topic1');
      await page.getByRole('button', { name: `${municipality.write}: Utrecht` }).click();
      await field(page, 'talk.municipalities.Utrecht').fill('Laadplein in 2028');
      await page.getByRole('button', { name: `${municipality.keep}: Utrecht` }).click();
      await page.getByText(municipality.keptNow('Utrecht')).waitFor();
      await settled(page);
      await toStart(page);

      await openExample(page, 'transporteur');
      await fill(page, 'company.municipality', 'utrecht');
      await settled(page);
      await goTo(page, 'topic1');
      await page.getByText('Laadplein in 2028').waitFor();
      await page.getByRole('button', { name: municipality.take, exact: true }).click();
      await field(page, 'talk.municipalities.utrecht').fill('Laadplein in 2029');
      await settled(page);
      const notes = (await storedDossiers(page)).map((one) => one.talk.municipalities[0]?.text);
      expect(notes.sort()).toEqual(['Laadplein in 2028', 'Laadplein in 2029']);
    },
  );

  test('turns proposals into actions, and lets them be put aside', { timeout: 180_000 }, async () => {
    const { page } = await openApp();
    await openExample(page, 'groothandel');
    await settled(page);
    await goTo(page, 'closing');
    const words = proposalWords.nl;
    await page.getByRole('button', { name: words.takeLabel(words.sprila.ifMore) }).click();
    await page.getByRole('button', { name: new RegExp(`^${words.setAside}: Besluiten over Oudere bussen`) }).click();
    await page.getByRole('button', { name: words.sort }).click();
    await settled(page);
    const [{ actions, talk }] = await storedDossiers(page);
    // The example has actions by 11, 15 and 31 December; the subsidy closes on the 18th.
    expect(actions.map((one) => one.by)).toEqual(['2026-12-11', '2026-12-15', '2026-12-18', '2026-12-31']);
    expect(talk.setAside).toHaveLength(1);
    expect(await page.getByRole('button', { name: words.takeLabel(words.sprila.ifMore) }).count()).toBe(0);
  });

  test('is not passed on in a file without a warning, until there is consent', { timeout: 180_000 }, async () => {
    const { page } = await openApp();
    await openExample(page, 'groothandel');
    await settled(page);
    const openExport = async (): Promise<void> => {
      await toStart(page);
      await page.getByRole('link', { name: dataWords.nl.title, exact: true }).click();
      await page.getByRole('button', { name: dataWords.nl.exchange.export }).click();
      await page.getByRole('dialog').waitFor();
    };
    const names = {
      wholesaler: 'Bakkerijgroothandel De Gouden Aar B.V.',
      haulier: 'Transportbedrijf Noordenwind B.V.',
    };
    await toStart(page);
    await openExample(page, 'transporteur');
    await settled(page);
    await openExport();
    const { warning } = closingWords.nl.transfer;
    // The newest change stands first in the list.
    await page
      .getByRole('dialog')
      .getByText(warning(`${names.haulier}, ${names.wholesaler}`))
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: screens.cancel }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByRole('link', { name: names.wholesaler }).click();
    await field(page, 'company.name').waitFor();
    await goTo(page, 'closing');
    await page.getByRole('checkbox', { name: closingWords.nl.purpose.municipality.name }).check();
    await settled(page);
    await openExport();
    await page.getByRole('dialog').getByText(warning(names.haulier)).waitFor();
  });
});
