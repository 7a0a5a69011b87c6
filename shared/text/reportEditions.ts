/** The words of a final report: its version, its mark, and what changed since the version before. */
import type { Language } from '../format/numbers.ts';

interface EditionWords {
  version: string;
  versionOf: (number: string) => string;
  fixedOn: (number: string, date: string) => string;
  mark: string;
  /** Under the list of changes: what the mark is. */
  markNote: (hash: string) => string;
  changesTitle: (number: string) => string;
  changesIntro: (date: string) => string;
  columns: { what: string; earlier: string; now: string };
  nothing: string;
  /** Where the list is cut. */
  more: (count: string) => string;
  changed: string;
  blank: string;
  removed: string;
  program: string;
  parameterSet: string;
  house: string;
  photos: string;
  results: string;
  entries: string;
  headline: { vehicles: string; refused: string; difference: string; peak: string; fits: string };
}

const nl: EditionWords = {
  version: 'Versie',
  versionOf: (number) => `versie ${number}`,
  fixedOn: (number, date) => `${number}, definitief gemaakt op ${date}`,
  mark: 'Kenmerk',
  markNote: (hash) =>
    `Kenmerk van de gegevens waarmee dit rapport is gemaakt (SHA-256): ${hash}. Een rapport met andere gegevens heeft een ander kenmerk.`,
  changesTitle: (number) => `Wat er veranderd is sinds versie ${number}`,
  changesIntro: (date) => `De vorige versie is van ${date}. Deze gegevens en uitkomsten zijn sindsdien anders.`,
  columns: { what: 'Wat', earlier: 'Toen', now: 'Nu' },
  nothing: 'De gegevens en de uitkomsten zijn gelijk gebleven.',
  more: (count) => `Er zijn nog ${count} verschillen. Ze staan in het volledige rapport.`,
  changed: 'gewijzigd',
  blank: 'niet ingevuld',
  removed: 'weggehaald',
  program: 'Versie van het programma',
  parameterSet: 'Stand van de kengetallen',
  house: 'Huisstijl van de adviseur',
  photos: 'Foto’s',
  results: 'Uitkomsten',
  entries: 'Gegevens',
  headline: {
    vehicles: 'Voertuigen',
    refused: 'Voertuigen die toegang verliezen',
    difference: 'Elektrisch − diesel per jaar',
    peak: 'Piek met slim laden',
    fits: 'Voertuigen die nu passen',
  },
};

const en: EditionWords = {
  version: 'Version',
  versionOf: (number) => `version ${number}`,
  fixedOn: (number, date) => `${number}, made final on ${date}`,
  mark: 'Mark',
  markNote: (hash) =>
    `Mark of the data that this report was made from (SHA-256): ${hash}. A report with other data has another mark.`,
  changesTitle: (number) => `What has changed since version ${number}`,
  changesIntro: (date) => `The version before this one is of ${date}. These answers and results have changed since.`,
  columns: { what: 'What', earlier: 'Then', now: 'Now' },
  nothing: 'The answers and the results are the same.',
  more: (count) => `There are ${count} more differences. The full report lists them.`,
  changed: 'changed',
  blank: 'not filled in',
  removed: 'removed',
  program: 'Version of the program',
  parameterSet: 'State of the figures',
  house: 'House style of the adviser',
  photos: 'Photos',
  results: 'Results',
  entries: 'Answers',
  headline: {
    vehicles: 'Vehicles',
    refused: 'Vehicles that lose access',
    difference: 'Electric − diesel per year',
    peak: 'Peak with smart charging',
    fits: 'Vehicles that fit now',
  },
};

export const editionWords: Record<Language, EditionWords> = { nl, en };
