import { expect, it } from 'vitest';
import { loadYearProfiles as loadHeadless } from '../../../electron/headless/assets.ts';
import { yearProfiles } from '../../../renderer/src/assessment/yearProfiles.ts';

it('the screen and the headless commands read the same years', async () => {
  const onScreen = yearProfiles;
  const headless = await loadHeadless();
  expect(onScreen).toEqual(headless);
  expect(onScreen.priceEuroPerMWh).toHaveLength(35_040);
  expect(onScreen.temperatureC).toHaveLength(8760);
});
