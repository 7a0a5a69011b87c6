/** Three visits from paper notes, by keyboard alone: what was typed is in the record, and the report is final. */
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../shared/dossier/schema.ts';
import { adviceWords } from '../../shared/text/advice.ts';
import { reportWords } from '../../shared/text/report.ts';
import { visitFlowWords } from '../../shared/text/visitFlow.ts';
import { words } from '../../shared/text/words.ts';
import { textOfPages } from '../support/pdfPages.ts';
import { noteNames, readAdviser, readNote, type Note } from '../visits/note.ts';
import { payVisit } from '../visits/visit.ts';
import { openApp } from './support/app.ts';
import {
  beginDossier,
  choose,
  field,
  fill,
  goTo,
  openExample,
  savedState,
  settled,
  storedDossiers,
  text,
} from './support/steps.ts';

/** What the note says of each group, in the record; read apart from the screen's own readers. */
function checkGroups({ fleetGroups }: Dossier, { fleet }: Note): void {
  expect(fleetGroups).toHaveLength(fleet.length);
  for (const [at, row] of fleet.entries()) {
    const group = fleetGroups[at];
    for (const name of ['number', 'yearlyKm', 'meanDayKm', 'longestDayKm', 'daysPerWeek', 'replacementYear'] as const) {
      const typed = row[name];
      expect([name, group[name]]).toEqual([name, typed === undefined || typed === '?' ? null : Number(typed)]);
      expect(group.unknown.includes(name)).toBe(typed === '?');
    }
    for (const name of ['departure', 'return', 'secondDeparture', 'secondReturn'] as const) {
      expect([name, group[name]]).toEqual([name, row[name]?.padStart(5, '0') ?? null]);
    }
    expect(group.zones).toHaveLength(row.zones?.split(',').length ?? 0);
    expect(words.nl.vehicleClass[group.vehicleClass!].toLowerCase()).toContain(row.vehicleClass?.split(' ')[0]);
  }
}

describe('a visit without a mouse', () => {
  test(
    'goes from the start screen to a final report, and the next one knows the adviser',
    { timeout: 400_000 },
    async () => {
      const app = await openApp();
      const { page } = app;
      await page.addInitScript(() => {
        for (const kind of ['mousedown', 'pointerdown', 'touchstart']) {
          addEventListener(kind, () => void Object.assign(window, { pointed: true }), true);
        }
      });
      await page.reload();
      await page.getByRole('main').waitFor();
      const adviser = readAdviser();
      const visits = [];
      for (const name of noteNames) {
        const note = readNote(name);
        const visit = await payVisit(page, note, adviser);
        visits.push(visit);
        const { dossier, pdf, counts } = visit;
        expect(await page.evaluate(() => 'pointed' in window)).toBe(false);
        expect(dossier.unreadable).toEqual({});
        expect(dossier.visit).toMatchObject({
          adviser: adviser['visit.adviser'],
          organisation: adviser['visit.organisation'],
        });
        const kvkNumber = note.company['company.kvkNumber'];
        expect(dossier.company).toMatchObject({
          businessPark: note.company['company.businessPark'],
          kvkNumber: kvkNumber === '?' ? null : kvkNumber,
        });
        checkGroups(dossier, note);
        for (const [key, answer] of Object.entries(note.talk)) {
          expect(dossier.talk.answers[key]).toEqual({ state: 'answered', text: answer });
        }
        const pages = textOfPages(pdf).join(' ').replace(/\s+/g, ' ');
        expect(pages).toContain(note.company['company.name']);
        expect(pages).not.toContain(reportWords.nl.draftStamp);
        const marks = [note.company, note.site, ...note.fleet].flatMap((part) => Object.values(part));
        expect(counts.unknown).toBe(marks.filter((mark) => mark === '?').length);
        await page.goto(app.url);
        await page.getByRole('main').waitFor();
      }
      const [first, second] = visits;
      expect(first.dossier.site).toMatchObject({
        connection: '3x80a',
        pvKWp: 45,
        peakKW: null,
        congestion: 'congested',
      });
      expect(first.dossier.site.chargers).toMatchObject([{ number: 2, kind: 'ac', powerKW: 11 }]);
      expect(second.dossier.site.unknown.toSorted()).toEqual(
        ['congestion', 'connection', 'ean', 'peakKW', 'yearlyKWh'].toSorted(),
      );
      // Eight screens (company, table, site, four topics, report) and three searches (new, site, report).
      expect(visits.map(({ counts }) => counts.steps)).toEqual([11, 11, 11]);
    },
  );
});

describe('the way through a visit', () => {
  test('a new dossier begins with the cursor in the name, and Ctrl Enter passes what is answered', async () => {
    const { page } = await openApp();
    await beginDossier(page);
    const focused = (path: string): Promise<void> =>
      page.locator(`[data-field="${path}"]:focus, [data-field="${path}"]:focus-within`).waitFor();
    await focused('company.name');
    await fill(page, 'company.kvkNumber', '12345678');
    await field(page, 'company.name').focus();
    await page.keyboard.type('De Proef');
    await page.keyboard.press('ControlOrMeta+Enter');
    await focused('company.businessPark');
    // A question mark means unknown in every kind of field, and another takes it back.
    await page.keyboard.press('?');
    await page.keyboard.press('ControlOrMeta+Enter');
    await focused('company.municipality');
    await page.keyboard.type('Wat nu?');
    await page.keyboard.press('ControlOrMeta+Enter');
    await focused('company.sector');
    await page.keyboard.press('?');
    await page.keyboard.press('ControlOrMeta+Enter');
    await focused('company.sizeClass');
    await page.keyboard.press('?');
    await page.keyboard.press('?');
    await savedState(page);
    const [{ company }] = await storedDossiers(page);
    expect(company).toMatchObject({ businessPark: null, municipality: 'Wat nu?', sector: null });
    expect(company.unknown).toEqual(['businessPark', 'sector']);
  });

  test('a question mark over a number empties it, and a new row takes the cursor', async () => {
    const { page } = await openApp();
    await openExample(page, 'groothandel');
    await settled(page);
    await goTo(page, 'site');
    await field(page, 'site.yearlyKWh').focus();
    await page.keyboard.press('?');
    expect(await field(page, 'site.yearlyKWh').inputValue()).toBe('');
    await page.getByRole('button', { name: text.nl.screens.site.addGrowth }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-field^="site.growth"][data-field$="description"]:focus').waitFor();
    await page.keyboard.type('Koelcel');
    await savedState(page);
    const [{ site }] = await storedDossiers(page);
    expect(site).toMatchObject({ yearlyKWh: null });
    expect(site.unknown).toContain('yearlyKWh');
    expect(site.growth.at(-1)?.description).toBe('Koelcel');
  });

  test('the open points of a topic are ticked at once, those skipped stay, and it can be undone', async () => {
    const { page } = await openApp();
    await openExample(page, 'groothandel');
    await settled(page);
    await goTo(page, 'topic4');
    const points = page.getByRole('region', { name: text.nl.results.topic.pointsTitle }).getByRole('checkbox');
    for (const point of await points.all()) await point.uncheck();
    const skip = `${text.nl.results.topic.skip}: ${adviceWords.nl.points.modalShift}`;
    await page.getByRole('button', { name: skip }).click();
    const open = await points.count();
    await page.getByRole('button', { name: visitFlowWords.nl.coverAll(open - 1) }).click();
    await page.getByText(visitFlowWords.nl.covered(open - 1)).waitFor();
    expect(await points.evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).checked).length)).toBe(
      open - 1,
    );
    await page.getByRole('button', { name: text.nl.screens.undo, exact: true }).click();
    await page.getByRole('button', { name: visitFlowWords.nl.coverAll(open - 1) }).waitFor();
  });

  test('the zone of the own municipality is one press away', async () => {
    const { page } = await openApp();
    await beginDossier(page);
    await fill(page, 'company.municipality', 'utrecht');
    await goTo(page, 'fleet');
    await page.getByRole('button', { name: text.nl.screens.fleet.addFirst }).click();
    await page.locator('[data-field="fleetGroups[0].name"]:focus').waitFor();
    await page.keyboard.type('Bussen');
    await choose(page, 'fleetGroups[0].zones', 'Amsterdam');
    await page.getByRole('button', { name: visitFlowWords.nl.proposeZone('Utrecht') }).click();
    await savedState(page);
    const [{ fleetGroups }] = await storedDossiers(page);
    expect(fleetGroups[0].zones).toEqual(['amsterdam', 'utrecht']);
    expect(await page.getByRole('button', { name: visitFlowWords.nl.proposeZone('Utrecht') }).count()).toBe(0);
  });
});
