/** A visit from the start screen to the saved report, by keyboard alone, from what stands on a note. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { sectionProgress } from '../../renderer/src/dossier/completeness.ts';
import type { DeskSection } from '../../renderer/src/desk/sections.ts';
import { topicIds, type Dossier, type TopicId } from '../../shared/dossier/schema.ts';
import { fleetTableWords, tableFields } from '../../shared/text/fleetTable.ts';
import { palette } from '../../shared/text/palette.ts';
import { resultsText } from '../../shared/text/results.ts';
import { screens } from '../../shared/text/screens.ts';
import { visitFlowWords } from '../../shared/text/visitFlow.ts';
import { field, settled, storedDossiers } from '../e2e/support/steps.ts';
import { Keys } from './keys.ts';
import type { Answers, Note } from './note.ts';

/** More than the open questions of a screen. */
const MOST_QUESTIONS = 20;
const words = { screens: screens.nl, table: fleetTableWords.nl, palette: palette.nl, results: resultsText.nl };

export interface Counts {
  /** Screens that were opened and dialogs that were answered. */
  steps: number;
  presses: number;
  /** Of those, the letters of the note itself. */
  letters: number;
  tabs: number;
  waitedSeconds: number;
  /** Questions answered with "onbekend", and asked questions without any answer. */
  unknown: number;
  open: number;
}

export interface PaidVisit {
  counts: Counts;
  dossier: Dossier;
  pdf: Uint8Array;
}

/** Plays one note. The page shows the start screen. */
export async function payVisit(page: Page, note: Note, adviser: Answers): Promise<PaidVisit> {
  const visit = new Visit(page);
  await visit.begin();
  await visit.answerAll({ ...note.company, ...adviser });
  await visit.recordFleet(note);
  await visit.recordSite(note);
  for (const topic of topicIds) await visit.coverTopic(topic, note.talk);
  const pdf = await visit.saveReport();
  const dossier = (await storedDossiers(page)).find((one) => one.company.name === note.company['company.name']);
  if (dossier === undefined) throw new Error('The visit left no dossier.');
  return { counts: visit.counts(dossier), dossier, pdf };
}

class Visit {
  private readonly keys: Keys;
  private steps = 0;
  private letters = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.keys = new Keys(page);
  }

  counts(dossier: Dossier): Counts {
    const parts = [dossier.company, dossier.visit, dossier.site, ...dossier.fleetGroups];
    const asked = (['company', 'fleet', 'site'] as const).map((section) => sectionProgress(dossier, section));
    return {
      steps: this.steps,
      presses: this.keys.presses,
      letters: this.letters,
      tabs: this.keys.tabs,
      waitedSeconds: this.keys.waitedMs / 1000,
      unknown: parts.reduce((sum, { unknown }) => sum + unknown.length, 0),
      open: asked.reduce((sum, { answered, total }) => sum + total - answered, 0),
    };
  }

  async begin(): Promise<void> {
    await this.command(words.palette.newDossier, () => field(this.page, 'company.name').waitFor());
  }

  /** Ctrl K and letters until what is meant stands on top. */
  private async command(title: string, done: () => Promise<unknown>): Promise<void> {
    this.steps++;
    const { page, keys } = this;
    await keys.pressAndWait('ControlOrMeta+k', () => page.getByRole('dialog', { name: words.palette.title }).waitFor());
    const first = page.getByRole('dialog').getByRole('option').first();
    for (const letter of Array.from(title)) {
      if ((await first.locator('span').first().textContent()) === title) break;
      await keys.type(letter);
    }
    this.steps++;
    await keys.pressAndWait('Enter', done);
  }

  private async open(section: DeskSection): Promise<void> {
    await this.command(words.screens.sections[section], () =>
      this.page.locator(`main [data-section="${section}"]`).waitFor(),
    );
  }

  async answerAll(answers: Answers): Promise<void> {
    for (const [path, answer] of Object.entries(answers)) await this.answer(path, answer);
  }

  private async answer(path: string, answer: string): Promise<void> {
    const { keys } = this;
    const control = field(this.page, path);
    if (await this.standsThere(control, answer)) return;
    await this.goOnTo(path);
    if (answer === '?') return keys.press('?');
    if ((await control.getAttribute('role')) === 'radiogroup') return this.chooseAmong(control, answer);
    await this.copy(answer);
    if ((await control.getAttribute('aria-haspopup')) !== 'listbox') return;
    await keys.press('ArrowDown');
    await keys.press('Enter');
  }

  private async copy(text: string): Promise<void> {
    this.letters += Array.from(text).length;
    await this.keys.type(text);
  }

  /** What the program filled in by itself is not typed again. */
  private async standsThere(control: Locator, answer: string): Promise<boolean> {
    return (await control.count()) === 1 && (await control.getAttribute('value')) === answer;
  }

  /** From one open question to the next, also over the edge of a screen; with Tab where it asks something else. */
  private async goOnTo(path: string): Promise<void> {
    const { page, keys } = this;
    for (let stop = 0; stop < MOST_QUESTIONS && (await this.focusedField()) !== path; stop++) {
      const from = await this.focusedField();
      await this.goOn(async () => {
        await page.waitForFunction((before) => {
          const now = document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? null;
          return now !== null && now !== before;
        }, from);
      });
    }
    await keys.reach(field(page, path));
  }

  /** Ctrl Enter. A screen that opens is a step. */
  private async goOn(done: () => Promise<unknown>): Promise<void> {
    const before = await this.section();
    await this.keys.pressAndWait('ControlOrMeta+Enter', done);
    if ((await this.section()) !== before) this.steps++;
  }

  private section(): Promise<string | null> {
    return this.page.locator('main [data-section]').getAttribute('data-section');
  }

  private focusedField(): Promise<string | null> {
    return this.page.evaluate(
      () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') ?? null,
    );
  }

  /** Space takes the first, arrows go on. */
  private async chooseAmong(group: Locator, answer: string): Promise<void> {
    const labels = await group.locator('label').allInnerTexts();
    const at = labels.findIndex((label) => label.startsWith(answer));
    if (at < 0) throw new Error(`None of ${labels.join(', ')} is “${answer}”.`);
    await this.keys.press('Space');
    for (let step = 0; step < at; step++) await this.keys.press('ArrowRight');
  }

  private async pressButton(name: string): Promise<void> {
    await this.keys.reach(this.page.getByRole('main').getByRole('button', { name, exact: true }));
    await this.keys.press('Enter');
  }

  async recordFleet({ fleet }: Note): Promise<void> {
    const { page, keys } = this;
    await this.goOn(() => page.locator('[data-cell="0:0"]:focus').waitFor());
    for (const row of fleet) {
      const last = tableFields.findLastIndex((name) => row[name] !== undefined);
      for (const [at, name] of tableFields.slice(0, last + 1).entries()) {
        await this.copy(row[name] ?? '');
        await keys.press(at === last ? 'Enter' : 'Tab');
      }
    }
  }

  async recordSite({ site, chargers }: Note): Promise<void> {
    await this.open('site');
    await this.answerAll(site);
    for (const [at, charger] of chargers.entries()) {
      await this.pressButton(words.screens.site.addCharger);
      for (const [name, answer] of Object.entries(charger)) {
        const control = field(this.page, `site.chargers[${at}].${name}`);
        await this.keys.reach(control);
        if ((await control.getAttribute('role')) === 'radiogroup') await this.chooseAmong(control, answer);
        else await this.copy(answer);
      }
    }
  }

  async coverTopic(topic: TopicId, talk: Answers): Promise<void> {
    const { page, keys } = this;
    // What is asked of this fleet follows it half a second behind; the keys of this visit are faster than hands.
    await keys.wait(() => settled(page));
    const answers = Object.entries(talk).filter(([key]) => key.startsWith(topic));
    for (const [key, answer] of answers) await this.answer(`talk.answers.${key}`, answer);
    if (answers.length === 0) await this.goOn(() => page.locator(`main [data-section="${topic}"]`).waitFor());
    const region = page.getByRole('region', { name: words.results.topic.pointsTitle });
    const open = region.getByRole('checkbox', { checked: false });
    await keys.wait(() => region.getByRole('checkbox').first().waitFor());
    await keys.wait(async () =>
      region.getByRole('button', { name: visitFlowWords.nl.coverAll(await open.count()) }).waitFor(),
    );
    await keys.pressAndWait('ControlOrMeta+Shift+Enter', () =>
      page.getByRole('main').getByText(words.results.topic.complete, { exact: true }).waitFor(),
    );
  }

  async saveReport(): Promise<Uint8Array> {
    const { page, keys } = this;
    await this.open('report');
    const button = page.getByRole('button', { name: words.results.report.save });
    await keys.wait(() => settled(page));
    await keys.wait(() => page.getByText(words.results.report.final, { exact: true }).waitFor());
    await keys.reach(button);
    const [download] = await keys.pressAndWait('Enter', () =>
      Promise.all([
        page.waitForEvent('download', { timeout: 120_000 }),
        page
          .getByText(/^.*\.pdf/)
          .first()
          .waitFor(),
      ]),
    );
    return readFile(await download.path());
  }
}
