/** Words of the drawer in which an origin opens, beside those that stand with the results. */
export interface OriginDrawerWords {
  /** Opens everything below the value at once. */
  leaves: (entries: string, figures: string) => string;
  /** Of which variant the value is; answers that it changes stand as they are in the variant. */
  variant: (name: string) => string;
  /** With which set of figures the value was calculated. */
  set: (edition: string) => string;
  /** An entry of the screen of several companies. */
  dossierOf: string;
  dossierFacts: (vehicles: string, contract: string) => string;
  dossierNoContract: string;
  yes: string;
  no: string;
  /** Above the source of the profile that stands in for readings. */
  profile: string;
  plaza: Record<'places' | 'peak' | 'energy', string>;
}

const nl: OriginDrawerWords = {
  leaves: (entries, figures) => `Alles waar dit op rust: ${entries} antwoorden en ${figures} kengetallen`,
  variant: (name) => `Variant: ${name}`,
  set: (edition) => `Met de kengetallen van ${edition}`,
  dossierOf: 'Dossier van het bedrijf',
  dossierFacts: (vehicles, contract) => `${vehicles}, ${contract}`,
  dossierNoContract: 'contract niet bekend',
  profile: 'Standaardprofiel',
  yes: 'ja',
  no: 'nee',
  plaza: { places: 'Laadplekken op het plein', peak: 'Piek van het plein', energy: 'Energie van het plein per week' },
};

const en: OriginDrawerWords = {
  leaves: (entries, figures) => `Everything this rests on: ${entries} answers and ${figures} figures`,
  variant: (name) => `Variant: ${name}`,
  set: (edition) => `With the figures of ${edition}`,
  dossierOf: 'Dossier of the company',
  dossierFacts: (vehicles, contract) => `${vehicles}, ${contract}`,
  dossierNoContract: 'contract not known',
  profile: 'Standard profile',
  yes: 'yes',
  no: 'no',
  plaza: { places: 'Places on the plaza', peak: 'Peak of the plaza', energy: 'Energy of the plaza a week' },
};

export const originDrawerWords = { nl, en };
