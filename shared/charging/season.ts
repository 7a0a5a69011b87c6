/**
 * How the use of electric vehicles follows the temperature through a year.
 *
 * Known are the yearly mean (factor 1) and the coldest month (the winter factor). Between them the use rises in
 * proportion to how much colder a day is than the mean of the year; warmer days ask for no heating and are all alike.
 * Both known values are met exactly, so that the energy of a year does not depend on the winter factor.
 */

/** Degrees below the mean of the year for each day, 0 on warmer days. */
export interface Season {
  belowMean: readonly number[];
  /** Means of that over the year and over the coldest month. */
  ofYear: number;
  ofColdestMonth: number;
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `dailyMeanC`: the mean temperature of the 365 days of a typical year, 1 January first. */
export function seasonOf(dailyMeanC: readonly number[]): Season {
  const mean = meanOf(dailyMeanC);
  const belowMean = dailyMeanC.map((degrees) => Math.max(0, mean - degrees));
  let first = 0;
  let coldest = { degrees: Infinity, ofColdestMonth: 0 };
  for (const days of DAYS_OF_MONTH) {
    const degrees = meanOf(dailyMeanC.slice(first, first + days));
    if (degrees < coldest.degrees) {
      coldest = { degrees, ofColdestMonth: meanOf(belowMean.slice(first, first + days)) };
    }
    first += days;
  }
  return { belowMean, ofYear: meanOf(belowMean), ofColdestMonth: coldest.ofColdestMonth };
}

/** Use on a day (0 is 1 January) over the yearly mean, for a class with this winter factor. */
export function seasonFactor({ belowMean, ofYear, ofColdestMonth }: Season, day: number, winterFactor: number): number {
  const range = ofColdestMonth - ofYear;
  return range <= 0 ? 1 : 1 + ((winterFactor - 1) * (belowMean[day] - ofYear)) / range;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
