/** What is promised about least power, laid beside HiGHS for one small depot. */
import { expect } from 'vitest';
import { largestOf, roomKW, sessionsFit } from '../../../shared/grid/fits.ts';
import { leastPowerCase, roomByHighs } from './leastPowerCases.ts';

/** HiGHS keeps its rows to a millionth. */
const ROUNDING = 1e-5;

export interface Compared {
  fits: number;
  atMost: number;
  true: number;
}

/** Checks the promises and tells what each says of the number of vehicles. */
export async function compareWithHighs(seed: number, most: number): Promise<Compared> {
  const depot = leastPowerCase(seed, most);
  const { week, vehicles } = depot;
  const { fits, atMost } = largestOf('optimal', week, vehicles.length, (count) => vehicles.slice(0, count));
  let number = vehicles.length;
  let room = await roomByHighs(depot, vehicles);
  const free = vehicles.map(({ minPowerKW: _least, ...one }) => one);
  // Room that was found is there, and without the least power there is no less.
  expect(roomKW('optimal', week, vehicles)).toBeLessThanOrEqual(room + ROUNDING);
  expect(roomKW('optimal', week, free)).toBeGreaterThanOrEqual(room - ROUNDING);
  while (room < -ROUNDING && number > 0) {
    number--;
    if (number > 0) room = await roomByHighs(depot, vehicles.slice(0, number));
  }
  expect(fits, `seed ${seed}: certain`).toBeLessThanOrEqual(number);
  expect(atMost, `seed ${seed}: at most`).toBeGreaterThanOrEqual(number);
  // The same meaning everywhere: a number fits where its room is not negative.
  for (let count = 1; count <= vehicles.length; count++) {
    const some = vehicles.slice(0, count);
    expect(sessionsFit('optimal', week, some)).toBe(roomKW('optimal', week, some) >= -1e-6);
  }
  return { fits, atMost, true: number };
}
