/** A laptop with a touch screen on the table: a company is recorded, looked at and tried out without mouse or Tab. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fleetTableWords } from '../../shared/text/fleetTable.ts';
import { resultsText } from '../../shared/text/results.ts';
import { scenarioWords } from '../../shared/text/scenarios.ts';
import { openApp } from './support/app.ts';
import { field, option, savedState, settled, storedDossiers, text } from './support/steps.ts';

const { screens, words, results } = text.nl;

async function tapSection(page: Page, section: string): Promise<void> {
  await page.getByRole('navigation').locator(`a[href$="/${section}"]`).tap();
  await page.locator(`main [data-section="${section}"]`).waitFor();
}

async function tapInto(page: Page, path: string, typed: string): Promise<void> {
  await field(page, path).tap();
  await page.keyboard.type(typed);
}

async function tapAnswer(page: Page, path: string, label: string): Promise<void> {
  const radio = page.getByRole('radio', { name: label, exact: true });
  await field(page, path).locator('label').filter({ has: radio }).tap();
}

/** Where the middle of something is on the screen. */
async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a fleet, its results and a knob, by finger', async () => {
  const { page, context } = await openApp({ touch: true });
  await page.getByRole('button', { name: screens.start.begin }).tap();
  await field(page, 'company.name').waitFor();
  await tapInto(page, 'company.name', 'Aanraken bv');
  await tapSection(page, 'fleet');
  await page.getByRole('button', { name: screens.fleet.add }).first().tap();
  await tapInto(page, 'fleetGroups[0].number', '6');
  await field(page, 'fleetGroups[0].vehicleClass').tap();
  await option(page, words.vehicleClass.vanlarge).tap();
  await tapAnswer(page, 'fleetGroups[0].fuel', words.fuel.diesel);
  await tapAnswer(page, 'fleetGroups[0].euroClass', '5');
  await tapInto(page, 'fleetGroups[0].yearlyKm', '24000');
  await settled(page);
  expect((await storedDossiers(page))[0]).toMatchObject({
    company: { name: 'Aanraken bv' },
    fleetGroups: [{ number: 6, vehicleClass: 'vanlarge', fuel: 'diesel', euroClass: 5, yearlyKm: 24_000 }],
  });

  // The table: a cell is chosen by a tap and takes what is typed.
  await page.getByText(fleetTableWords.nl.views.table, { exact: true }).tap();
  await page.getByRole('grid').waitFor();
  await page.getByRole('gridcell', { name: '6', exact: true }).first().tap();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await savedState(page);
  expect((await storedDossiers(page))[0].fleetGroups[0].number).toBe(7);

  // Where a figure comes from, and back.
  await tapSection(page, 'results');
  await settled(page);
  await page.getByRole('tab', { name: results.screen.tabs.cost, exact: true }).tap();
  await page.getByRole('tabpanel').getByRole('button', { name: results.origin.toLowerCase() }).first().tap();
  const drawer = page.getByRole('dialog');
  await drawer.waitFor();
  await drawer.getByRole('button', { name: results.drawer.close }).tap();
  await drawer.waitFor({ state: 'detached' });

  // A knob follows the finger.
  const { whatIf: tab } = resultsText.nl.screen.tabs;
  const what = scenarioWords.nl;
  await page.getByRole('tab', { name: tab, exact: true }).tap();
  const knob = page.getByRole('slider', { name: what.shift });
  const from = await middleOf(knob);
  const touch = await context.newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number): Promise<unknown> =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: from.y }] });
  const before = await knob.getAttribute('aria-valuetext');
  await send('touchStart', from.x);
  for (const step of [20, 40, 60]) await send('touchMove', from.x + step);
  await send('touchEnd', from.x + 60);
  await expect.poll(() => knob.getAttribute('aria-valuetext')).not.toBe(before);
  await page.getByRole('columnheader', { name: what.trial }).waitFor();

  // A pen drags as well.
  const there = await middleOf(knob);
  const moved = await knob.getAttribute('aria-valuetext');
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number): Promise<unknown> =>
    touch.send('Input.dispatchMouseEvent', { type, x, y: there.y, button: 'left', clickCount: 1, pointerType: 'pen' });
  await pen('mousePressed', there.x);
  for (const step of [-30, -60, -90]) await pen('mouseMoved', there.x + step);
  await pen('mouseReleased', there.x - 90);
  await expect.poll(() => knob.getAttribute('aria-valuetext')).not.toBe(moved);
});
