import { expect, it } from 'vitest';
import { loadYearProfiles as loadHeadless } from '../../../electron/headless/assets.ts';
import { loadYearProfiles } from '../../../renderer/src/assessment/yearProfiles.ts';

it('the screen and the headless commands read the same years', async () => {
  const [onScreen, headless] = await Promise.all([loadYearProfiles(), loadHeadless()]);
  expect(onScreen).toEqual(headless);
  expect(onScreen.priceEuroPerMWh).toHaveLength(35_040);
  expect(onScreen.temperatureC).toHaveLength(8760);
});
