import { test } from 'vitest';
import { openApp } from './support/app.ts';
import { fill, openAddress, openExample, settled } from './support/steps.ts';
const tabs = ['access','cost','plan','charging','grid'] as const;
test('absurd', async () => {
    const { page } = await openApp({});
    await openExample(page, 'groothandel', 'nl');
    await settled(page);
    await openAddress(page, 'results', 'cost'); await page.waitForTimeout(1500);
    await page.locator('button[aria-haspopup=dialog]').first().click(); await page.waitForTimeout(1200);
    await page.screenshot({ path: '/tmp/origin-drawer.png' });
    await page.keyboard.press('Escape');
    await openAddress(page, 'fleet'); await page.waitForTimeout(1500);
    await page.screenshot({ path: '/tmp/origin-a-fleet0.png' });
    await fill(page, 'fleetGroups[0].number', '9999');
    await fill(page, 'fleetGroups[0].yearlyKm', '1000000000');
    await fill(page, 'fleetGroups[0].meanDayKm', '99999');
    await page.waitForTimeout(500);
    await page.screenshot({ path: '/tmp/origin-a-fleet.png' });
    for (const tab of tabs) { await openAddress(page, 'results', tab); await page.waitForTimeout(12000); await page.screenshot({ path: `/tmp/origin-a-${tab}.png` });
    const h = await page.evaluate(() => document.querySelector('main')!.scrollHeight + 100); await page.setViewportSize({ width: 1366, height: Math.min(Math.max(768, h), 5000) }); await page.waitForTimeout(600); await page.screenshot({ path: `/tmp/origin-a-${tab}-full.png` }); await page.setViewportSize({ width: 1366, height: 768 }); }
}, 400000);
