/** How a visit ends: outcome, consent to share, independence. */
import type { Outcome, SharingPurpose } from '../dossier/talk.ts';

interface ClosingWords {
  title: string;
  intro: string;
  outcomeTitle: string;
  outcomeHint: string;
  outcome: Record<Outcome, { name: string; text: string }>;
  outcomeNotes: string;
  consentTitle: string;
  consentHint: string;
  purpose: Record<SharingPurpose, { name: string; text: string }>;
  consentOn: (name: string) => string;
  independenceTitle: string;
  declare: string;
  interests: string;
  interestsPlaceholder: string;
  brandsFound: (brands: string) => string;
  extendedLink: string;
  extendedHint: string;
  back: string;
  transfer: { warning: (names: string) => string; more: (count: number) => string };
  report: {
    heading: string;
    outcome: string;
    consent: string;
    consentNone: string;
    consentGiven: (name: string, date: string | null) => string;
    consentRefused: (names: string) => string;
    independence: string;
    declared: string;
    notDeclared: string;
    interests: (text: string) => string;
    noBrands: string;
    sources: string;
  };
}

/** With one full stop, also behind "B.V.". */
const ended = (names: string): string => `${names.replace(/\.$/, '')}.`;

const nl: ClosingWords = {
  title: 'Afspraken en afronding',
  intro: 'Sluit het gesprek af: wie doet wat, hoe gaat het verder, en wat mag worden gedeeld.',
  outcomeTitle: 'Uitkomst van het gesprek',
  outcomeHint: 'Zo sorteert stap 2 van de aanpak de bedrijven.',
  outcome: {
    support: { name: 'Wil verdere steun', text: 'Het bedrijf wil verder advies of begeleiding.' },
    alone: { name: 'Regelt het zelf', text: 'Het bedrijf neemt de laadpunten zelf ter hand.' },
    none: { name: 'Geen behoefte', text: 'Het bedrijf heeft nu geen behoefte aan samenwerking of laadpunten.' },
  },
  outcomeNotes: 'Toelichting',
  consentTitle: 'Toestemming om te delen',
  consentHint:
    'Vink alleen aan wat de ondernemer heeft toegezegd. Zonder toestemming blijft het dossier op deze laptop.',
  purpose: {
    municipality: { name: 'Gemeente', text: 'dossier en rapport' },
    nalRegion: { name: 'NAL-regio', text: 'laadbehoefte en plannen' },
    gridOperator: { name: 'Netbeheerder', text: 'pagina met vermogens' },
    consultancy: { name: 'Adviesbureau', text: 'dossier, voor een vervolg' },
    neighbours: { name: 'Bedrijven op het terrein', text: 'gegevens voor gezamenlijk laden' },
    totals: { name: 'Totalen zonder naam', text: 'alleen opgeteld met andere bedrijven' },
  },
  consentOn: (name) => `Datum van de toestemming: ${name}`,
  independenceTitle: 'Onafhankelijk advies',
  declare: 'Ik heb geen belang bij merken, leveranciers of exploitanten die van dit advies profiteren.',
  interests: 'Wel een belang? Beschrijf het; het komt in het rapport.',
  interestsPlaceholder: 'bijvoorbeeld: mijn organisatie verhuurt ook laadpalen',
  brandsFound: (brands) => `In uw teksten staan merknamen: ${brands}. Een onafhankelijk advies noemt geen merken.`,
  extendedLink: 'Uitgebreid dossier (stap 3c)',
  extendedHint: 'Voor adviesbureaus: de lijst voor individueel en gezamenlijk laden.',
  back: 'Terug naar afronding',
  transfer: {
    warning: (names) =>
      `Geen toestemming vastgelegd om gegevens met anderen te delen voor: ${ended(names)} Geef dit bestand alleen door als de ondernemer daarmee instemt.`,
    more: (count) => `en ${count} andere`,
  },
  report: {
    heading: 'Over dit advies',
    outcome: 'Uitkomst van het gesprek',
    consent: 'Delen van gegevens',
    consentNone: 'U heeft geen toestemming gegeven om gegevens te delen. Dit rapport is alleen voor u.',
    consentGiven: (name, date) => (date === null ? `Toestemming: ${name}.` : `Toestemming: ${name} (${date}).`),
    consentRefused: (names) => `Geen toestemming: ${names}.`,
    independence: 'Onafhankelijkheid',
    declared:
      'De adviseur verklaart geen belang te hebben bij merken, leveranciers of exploitanten die van dit advies profiteren.',
    notDeclared: 'De adviseur heeft zijn onafhankelijkheid in dit dossier nog niet verklaard.',
    interests: (text) => `De adviseur meldt dit belang: ${text}`,
    noBrands: 'Het advies noemt geen merken.',
    sources: 'De bronnen van de cijfers staan in de bijlagen.',
  },
};

const en: ClosingWords = {
  title: 'Actions and closing',
  intro: 'Close the talk: who does what, how it goes on, and what may be shared.',
  outcomeTitle: 'Outcome of the talk',
  outcomeHint: 'This is how step 2 of the approach sorts companies.',
  outcome: {
    support: { name: 'Wants further support', text: 'The company wants further advice or guidance.' },
    alone: { name: 'Arranges it alone', text: 'The company takes the chargers in hand itself.' },
    none: { name: 'No need', text: 'The company now has no need of cooperation or chargers.' },
  },
  outcomeNotes: 'Remarks',
  consentTitle: 'Consent to share',
  consentHint: 'Tick only what the entrepreneur has agreed to. Without consent the dossier stays on this laptop.',
  purpose: {
    municipality: { name: 'Municipality', text: 'dossier and report' },
    nalRegion: { name: 'NAL region', text: 'charging need and plans' },
    gridOperator: { name: 'Grid operator', text: 'page with the power figures' },
    consultancy: { name: 'Consultancy', text: 'dossier, for a follow-up' },
    neighbours: { name: 'Companies on the park', text: 'data for charging together' },
    totals: { name: 'Totals without name', text: 'only added up with other companies' },
  },
  consentOn: (name) => `Date of the consent: ${name}`,
  independenceTitle: 'Independent advice',
  declare: 'I have no interest in brands, suppliers or operators that profit from this advice.',
  interests: 'An interest after all? Describe it; it appears in the report.',
  interestsPlaceholder: 'for example: my organisation also lets chargers',
  brandsFound: (brands) => `Your texts hold brand names: ${brands}. Independent advice names no brands.`,
  extendedLink: 'Extended dossier (step 3c)',
  extendedHint: 'For consultancies: the list for individual and collective charging.',
  back: 'Back to closing',
  transfer: {
    warning: (names) =>
      `No consent recorded to share data with others for: ${ended(names)} Pass this file on only if the entrepreneur agrees.`,
    more: (count) => `and ${count} others`,
  },
  report: {
    heading: 'About this advice',
    outcome: 'Outcome of the talk',
    consent: 'Sharing of data',
    consentNone: 'You have given no consent to share data. This report is for you alone.',
    consentGiven: (name, date) => (date === null ? `Consent: ${name}.` : `Consent: ${name} (${date}).`),
    consentRefused: (names) => `No consent: ${names}.`,
    independence: 'Independence',
    declared:
      'The adviser declares to have no interest in brands, suppliers or operators that profit from this advice.',
    notDeclared: 'The adviser has not yet declared independence in this dossier.',
    interests: (text) => `The adviser reports this interest: ${text}`,
    noBrands: 'The advice names no brands.',
    sources: 'The sources of the figures stand in the annexes.',
  },
};

export const closingWords: Record<'nl' | 'en', ClosingWords> = { nl, en };
