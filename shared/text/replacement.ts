/** Words for vehicles of which nobody knows the replacement year, the same on every screen and in the report. */
export interface ReplacementWords {
  /** Beside a name or in a cell. */
  assumed: (year: string) => string;
  /** As a sentence about groups or numbers of vehicles. */
  assumedOf: (who: string, year: string) => string;
  /** Vehicles that the adviser's own plan leaves on diesel. */
  never: (vehicles: string) => string;
}

const nl: ReplacementWords = {
  assumed: (year) => `vervangingsjaar onbekend, gerekend met ${year}`,
  assumedOf: (who, year) => `Van ${who} is het vervangingsjaar onbekend; gerekend is met ${year}.`,
  never: (vehicles) => `Volgens het plan blijven ${vehicles} op diesel rijden; die tellen hier niet mee.`,
};

const en: ReplacementWords = {
  assumed: (year) => `replacement year unknown, calculated with ${year}`,
  assumedOf: (who, year) => `The replacement year of ${who} is unknown; calculated with ${year}.`,
  never: (vehicles) => `In the plan ${vehicles} stay on diesel; they do not count here.`,
};

export const replacementWords = { nl, en };
