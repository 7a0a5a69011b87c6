/** What the proposed size of solar panels is, and what it leaves open. */
import type { Language } from '../format/numbers.ts';
import type { PanelsBound } from '../remedies/remedy.ts';

export interface SolarProposalWords {
  size: Record<PanelsBound, string>;
  roof: string;
}

const nl: SolarProposalWords = {
  size: {
    yearlyCharging: 'zoveel dat ze in een jaar geven wat de voertuigen op het bedrijf laden',
    connection: 'zoveel als de aansluiting kan terugleveren',
  },
  roof: 'vraag of het dak er groot genoeg voor is',
};

const en: SolarProposalWords = {
  size: {
    yearlyCharging: 'so many that they give in a year what the vehicles charge at the depot',
    connection: 'as much as the connection can feed back',
  },
  roof: 'ask whether the roof is large enough',
};

export const solarProposalWords: Record<Language, SolarProposalWords> = { nl, en };
