/** Words for answers that are a list, where an origin names them. */
export interface EntryListWords {
  chargers: string;
  remedies: string;
  further: string;
  furtherFacts: (contract: string, peak: string) => string;
  unknown: string;
}

const nl: EntryListWords = {
  chargers: 'Laadpunten die er al zijn',
  remedies: 'Gekozen maatregelen',
  further: 'Andere aansluiting',
  furtherFacts: (contract, peak) => `contract ${contract}, piek ${peak}`,
  unknown: 'onbekend',
};

const en: EntryListWords = {
  chargers: 'Chargers that are there',
  remedies: 'Chosen remedies',
  further: 'Further connection',
  furtherFacts: (contract, peak) => `contract ${contract}, peak ${peak}`,
  unknown: 'unknown',
};

export const entryListWords = { nl, en };
