/** Words of the screen on which several companies of a business park are taken together. */
export interface CollectiveWords {
  title: string;
  intro: string;
  choose: string;
  chooseHint: string;
  none: string;
  nameless: string;
  calculating: (done: string, total: string) => string;
  joint: (share: string) => string;
  headline: (peak: string, singles: string) => string;
  won: (kW: string) => string;
  keyColumns: { item: string; value: string };
  vehicles: string;
  peakBase: string;
  peakUncontrolled: string;
  peakSingles: string;
  peakJoint: string;
  contracts: string;
  contractsUnknown: (count: string) => string;
  group: string;
  simultaneity: string;
  plaza: string;
  plazaText: (places: string, peak: string, kWh: string) => string;
  figure: string;
  figureText: string;
  members: string;
  columns: { company: string; vehicles: string; base: string; uncontrolled: string; optimal: string; brings: string };
  brings: (kW: string) => string;
  takes: (kW: string) => string;
  open: string;
  failed: string;
}

const nl: CollectiveWords = {
  title: 'Bedrijven samen',
  intro: 'Kies dossiers van hetzelfde bedrijventerrein. U ziet wat de bedrijven samen nodig hebben.',
  choose: 'Welke bedrijven?',
  chooseHint: 'Twee of meer dossiers op deze laptop.',
  none: 'Er staan nog geen dossiers op deze laptop.',
  nameless: 'Bedrijf zonder naam',
  calculating: (done, total) => `${done} van ${total} bedrijven doorgerekend`,
  joint: (share) => `Het gezamenlijke optimum wordt berekend: ${share} %`,
  headline: (peak, singles) => `Samen is ${peak} nodig. Ieder voor zich is dat ${singles}.`,
  won: (kW) => `Samen sturen scheelt ${kW}.`,
  keyColumns: { item: 'Onderdeel', value: 'Samen' },
  vehicles: 'Voertuigen die op het bedrijf laden',
  peakBase: 'Piek zonder laden',
  peakUncontrolled: 'Piek met direct laden',
  peakSingles: 'Piek als ieder bedrijf zelf slim laadt',
  peakJoint: 'Piek als de bedrijven samen slim laden',
  contracts: 'Contracten en kleine aansluitingen samen',
  contractsUnknown: (count) => `van ${count} niet bekend`,
  group: 'Nodig in een groepscontract, met marge',
  simultaneity: 'Gelijktijdigheid',
  plaza: 'Gezamenlijk laadplein',
  plazaText: (places, peak, kWh) =>
    `Een plein voor alle voertuigen heeft ${places} laadplekken nodig, minstens ${peak}, en levert ${kWh} in de koudste week.`,
  figure: 'Gezamenlijk profiel',
  figureText: 'De koudste werkweek van alle gekozen bedrijven samen.',
  members: 'Wie brengt ruimte, wie vraagt ruimte',
  columns: {
    company: 'Bedrijf',
    vehicles: 'Voertuigen',
    base: 'Zonder laden',
    uncontrolled: 'Direct laden',
    optimal: 'Slim laden',
    brings: 'Ruimte',
  },
  brings: (kW) => `brengt ${kW}`,
  takes: (kW) => `vraagt ${kW}`,
  open: 'open',
  failed: 'De berekening is niet gelukt.',
};

const en: CollectiveWords = {
  title: 'Companies together',
  intro: 'Choose dossiers of the same business park. You see what the companies need together.',
  choose: 'Which companies?',
  chooseHint: 'Two or more dossiers on this laptop.',
  none: 'There are no dossiers on this laptop yet.',
  nameless: 'Company without a name',
  calculating: (done, total) => `${done} of ${total} companies calculated`,
  joint: (share) => `The joint optimum is being calculated: ${share} %`,
  headline: (peak, singles) => `Together ${peak} is needed. Each for itself it is ${singles}.`,
  won: (kW) => `Steering together saves ${kW}.`,
  keyColumns: { item: 'Item', value: 'Together' },
  vehicles: 'Vehicles that charge at the company',
  peakBase: 'Peak without charging',
  peakUncontrolled: 'Peak with charging at once',
  peakSingles: 'Peak when each company charges smart by itself',
  peakJoint: 'Peak when the companies charge smart together',
  contracts: 'Contracts and small connections together',
  contractsUnknown: (count) => `of ${count} not known`,
  group: 'Needed in a group contract, with margin',
  simultaneity: 'Simultaneity',
  plaza: 'Shared charging plaza',
  plazaText: (places, peak, kWh) =>
    `A plaza for all vehicles needs ${places} places, at least ${peak}, and delivers ${kWh} in the coldest week.`,
  figure: 'Joint profile',
  figureText: 'The coldest working week of all chosen companies together.',
  members: 'Who brings room, who asks for room',
  columns: {
    company: 'Company',
    vehicles: 'Vehicles',
    base: 'Without charging',
    uncontrolled: 'At once',
    optimal: 'Smart',
    brings: 'Room',
  },
  brings: (kW) => `brings ${kW}`,
  takes: (kW) => `asks ${kW}`,
  open: 'open',
  failed: 'The calculation did not succeed.',
};

export const collectiveWords: Record<'nl' | 'en', CollectiveWords> = { nl, en };
