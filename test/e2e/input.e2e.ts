import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DOSSIER_VERSION } from '../../shared/dossier/schema.ts';
import type { Problem } from '../../shared/dossier/problems.ts';
import type { Language } from '../../shared/format/numbers.ts';
import {
  dateSentence,
  numberSentence,
  problemSentence,
  refusalSentence,
  timeSentence,
} from '../../shared/text/problems.ts';
import { dutyDayWords } from '../../shared/text/dutyDay.ts';
import { openApp, type App } from './support/app.ts';
import {
  beginDossier,
  choose,
  field,
  fill,
  goTo,
  openExample,
  openFile,
  option,
  saidAt,
  savedState,
  saysAt,
  settled,
  storedDossiers,
  text,
  toStart,
} from './support/steps.ts';

const group = 'fleetGroups[0]';

/** A new dossier with one empty group on the screen. */
async function appWithGroup(language: Language): Promise<App> {
  const app = await openApp({ language });
  await beginDossier(app.page, language);
  await goTo(app.page, 'fleet');
  await app.page.getByRole('button', { name: text[language].screens.fleet.addFirst }).click();
  await field(app.page, `${group}.name`).waitFor();
  return app;
}

async function storedGroup(page: Page) {
  await savedState(page);
  return (await storedDossiers(page))[0].fleetGroups[0];
}

function problem(code: Problem['code'], values: Problem['values'], language: Language): string {
  return problemSentence({ field: '', code, severity: 'error', values }, language);
}

describe.each<{ language: Language }>([{ language: 'nl' }, { language: 'en' }])(
  'typed in $language',
  ({ language }) => {
    const { forms, screens, words } = text[language];

    test('numbers in the habit of either language are read as meant', async () => {
      const { page } = await appWithGroup(language);
      const shown = language === 'nl' ? '1.234,56' : '1,234.56';
      for (const typed of ['1.234,56', '1234.56', '1,234.56', '€ 1234,56']) {
        await fill(page, `${group}.yearlyKm`, typed);
        expect(await field(page, `${group}.yearlyKm`).inputValue()).toBe(shown);
        expect((await storedGroup(page)).yearlyKm).toBe(1234.56);
        await fill(page, `${group}.yearlyKm`, '');
      }
      await fill(page, `${group}.yearlyKm`, '1,5');
      expect(await field(page, `${group}.yearlyKm`).inputValue()).toBe(language === 'nl' ? '1,5' : '1.5');
      expect((await storedGroup(page)).yearlyKm).toBe(1.5);
    });

    test('a number that can mean two things is asked about, and the answer is taken', async () => {
      const { page } = await appWithGroup(language);
      const [thousands, decimals] = language === 'nl' ? ['12.345', '12,345'] : ['12,345', '12.345'];
      const asked = numberSentence({ problem: 'ambiguous', candidates: [12_345, 12.345] }, '12.345', language);
      for (const [chosen, value] of [
        [thousands, 12_345],
        [decimals, 12.345],
      ] as const) {
        await fill(page, `${group}.yearlyKm`, '12.345');
        await saysAt(page, `${group}.yearlyKm`, asked);
        expect((await storedGroup(page)).yearlyKm).toBeNull();
        for (const one of [thousands, decimals]) {
          await page.getByRole('button', { name: forms.iMean(one), exact: true }).waitFor();
        }
        await page.getByRole('button', { name: forms.iMean(chosen), exact: true }).click();
        expect((await storedGroup(page)).yearlyKm).toBe(value);
        await field(page, `${group}.yearlyKm`).blur();
        expect(await field(page, `${group}.yearlyKm`).inputValue()).toBe(chosen);
        expect(await saidAt(page, `${group}.yearlyKm`)).not.toContain(asked);
      }
    });

    test('what cannot be read keeps its text and its sentence, also after starting again', async () => {
      const app = await appWithGroup(language);
      const refused = [
        ['yearlyKm', '-3', numberSentence({ problem: 'tooSmall', min: 0, value: -3 }, '-3', language)],
        ['meanDayKm', 'abc', numberSentence({ problem: 'notANumber' }, 'abc', language)],
        ['longestDayKm', '1e99', numberSentence({ problem: 'notANumber' }, '1e99', language)],
        [
          'replacementYear',
          '20280',
          numberSentence({ problem: 'tooLarge', max: 2100, value: 20_280 }, '20280', language, true),
        ],
        ['number', '2,5', numberSentence({ problem: 'notWhole', value: 2.5 }, '2,5', language)],
        ['departure', '25:00', timeSentence('25:00', language)],
        ['firstAdmission', '31-02-2020', dateSentence('notADate', '31-02-2020', language)],
      ] as const;
      for (const [name, typed] of refused) await fill(app.page, `${group}.${name}`, typed);
      const check = async (): Promise<void> => {
        for (const [name, typed, sentence] of refused) {
          await saysAt(app.page, `${group}.${name}`, sentence);
          expect(await field(app.page, `${group}.${name}`).inputValue()).toBe(typed);
          expect(await field(app.page, `${group}.${name}`).getAttribute('aria-invalid')).toBe('true');
        }
        const stored = await storedGroup(app.page);
        for (const [name] of refused) expect(stored[name]).toBeNull();
      };
      await check();
      await app.page.reload();
      await field(app.page, `${group}.name`).waitFor();
      await check();
      await app.reopen();
      await app.page.getByRole('link', { name: screens.start.nameless }).click();
      await goTo(app.page, 'fleet');
      await check();
    });

    test('answers that contradict each other are named at the field, and kept', async () => {
      const { page } = await appWithGroup(language);
      await goTo(page, 'company');
      await fill(page, 'visit.date', '23-11-2026');
      await goTo(page, 'fleet');

      await fill(page, `${group}.meanDayKm`, '200');
      await fill(page, `${group}.longestDayKm`, '150');
      await saysAt(page, `${group}.longestDayKm`, problem('longestBelowMean', { longest: 150, mean: 200 }, language));

      await fill(page, `${group}.departure`, '07:00');
      await fill(page, `${group}.return`, '06:00');
      const times = { departure: '07:00', return: '06:00' };
      await saysAt(page, `${group}.return`, problem('returnNextDay', times, language));
      await fill(page, `${group}.return`, '07:00');
      await saysAt(page, `${group}.return`, problem('returnEqualsDeparture', { time: '07:00' }, language));

      await fill(page, `${group}.firstAdmission`, '03-2027');
      const dates = { date: '2027-03', visit: '2026-11-23' };
      await saysAt(page, `${group}.firstAdmission`, problem('admissionInFuture', dates, language));

      await fill(page, `${group}.number`, '0');
      await saysAt(page, `${group}.number`, problem('noVehicles', {}, language));

      expect(await storedGroup(page)).toMatchObject({
        meanDayKm: 200,
        longestDayKm: 150,
        departure: '07:00',
        return: '07:00',
        firstAdmission: '2027-03',
        number: 0,
      });
    });

    test('a zone that does not go ahead may be chosen, and says so', async () => {
      const { page } = await appWithGroup(language);
      await field(page, `${group}.zones`).click();
      await page.keyboard.type('Ede');
      expect(await option(page, 'Ede').textContent()).toContain(words.zoneStatus.dropped);
      await option(page, 'Ede').click();
      await page.keyboard.press('Escape');
      const notes = page.getByText(problem('zoneDropped', { zone: 'Ede' }, language), { exact: true });
      await notes.waitFor();
      expect((await storedGroup(page)).zones).toEqual(['ede']);
    });

    test('a file that is not a dossier is refused with its reason, and nothing is changed', async () => {
      const { page } = await openApp({ language });
      await openExample(page, 'groothandel', language);
      await settled(page);
      await toStart(page, language);
      const before = await storedDossiers(page);
      const whole = JSON.stringify(before[0]);
      const files = [
        ['afgebroken.vlootwijzer', whole.slice(0, whole.length / 2), { reason: 'cutOff' }],
        ['leeg.vlootwijzer', '', { reason: 'cutOff' }],
        ['nieuwer.vlootwijzer', JSON.stringify({ ...before[0], version: 99 }), { reason: 'newer', version: 99 }],
        ['brief.txt', 'Geachte heer, mevrouw,', { reason: 'notJson' }],
        ['iets anders.json', '{"format":"iets anders"}', { reason: 'notADossier' }],
      ] as const;
      expect(DOSSIER_VERSION).toBeLessThan(99);
      for (const [name, content, refusal] of files) {
        await openFile(page, name, content, language);
        await page
          .getByRole('alert')
          .getByText(refusalSentence(refusal, name, language), { exact: true })
          .waitFor();
        await page.getByRole('alert').getByRole('button', { name: screens.close }).click();
        await page.getByRole('alert').waitFor({ state: 'detached' });
      }
      expect(await storedDossiers(page)).toEqual(before);
    });

    test('a dossier file comes in as it went out, and never over one that was changed', async () => {
      const { page } = await openApp({ language });
      await openExample(page, 'groothandel', language);
      await settled(page);
      await toStart(page, language);
      const [present] = await storedDossiers(page);
      const older = {
        ...present,
        changedAt: '2026-01-02T03:04:05.000Z',
        company: { ...present.company, name: 'Van toen' },
      };

      await openFile(page, 'van toen.vlootwijzer', JSON.stringify(older), language);
      const clash = page.getByRole('dialog', { name: screens.start.existsTitle });
      await clash.getByRole('button', { name: screens.start.existsCopy }).click();
      await field(page, 'company.name').waitFor();
      const stored = await storedDossiers(page);
      expect(stored).toHaveLength(2);
      expect(stored).toContainEqual(present);
      const copy = stored.find(({ id }) => id !== present.id);
      expect(copy).toMatchObject({ fleetGroups: older.fleetGroups, site: older.site, topics: older.topics });
      expect(copy?.company.name).toBe(screens.start.copyName('Van toen'));
    });

    test('unknown is an answer, and typing takes it back', async () => {
      const { page } = await appWithGroup(language);
      const unknown = page.getByRole('button', { name: forms.unknownToggle(forms.group.yearlyKm.label), exact: true });
      await fill(page, `${group}.yearlyKm`, '24000');
      await unknown.click();
      expect(await storedGroup(page)).toMatchObject({ yearlyKm: null, unknown: ['yearlyKm'] });
      await fill(page, `${group}.yearlyKm`, '25000');
      expect(await storedGroup(page)).toMatchObject({ yearlyKm: 25_000, unknown: [] });
      await choose(page, `${group}.daysPerWeek`, '5');
      expect(await storedGroup(page)).toMatchObject({ daysPerWeek: 5 });
    });

    test('the driving days are named by keyboard, with one stop of Tab, and agree with their number', async () => {
      const { page } = await appWithGroup(language);
      const { days } = dutyDayWords[language];
      const focused = page.locator(':focus');
      await choose(page, `${group}.daysPerWeek`, '5');
      await page.keyboard.press('Tab');
      expect(await focused.getAttribute('aria-label')).toBe(days[0]);
      await page.keyboard.press('End');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Space');
      expect(await focused.getAttribute('aria-label')).toBe(days[5]);
      expect(await storedGroup(page)).toMatchObject({ daysPerWeek: 2, drivingDays: ['saturday', 'sunday'] });
      await page.keyboard.press('?');
      expect(await storedGroup(page)).toMatchObject({ daysPerWeek: 2, drivingDays: null, unknown: ['drivingDays'] });
      await page.keyboard.press('Space');
      expect(await storedGroup(page)).toMatchObject({ daysPerWeek: 1, drivingDays: ['saturday'], unknown: [] });
      // One stop: the next Tab leaves the days.
      await page.keyboard.press('Tab');
      expect(await focused.getAttribute('data-field')).toBe(`${group}.yearlyKm`);
      await choose(page, `${group}.daysPerWeek`, '6');
      expect(await storedGroup(page)).toMatchObject({ daysPerWeek: 6, drivingDays: null });
    });
  },
);
