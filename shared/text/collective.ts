/** Words of the screen on which several companies of a business park are taken together. */
export interface CollectiveWords {
  title: string;
  intro: string;
  choose: string;
  chooseHint: string;
  none: string;
  toStart: string;
  nameless: string;
  visited: (date: string) => string;
  twice: (names: string) => string;
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
  basesUnknown: (count: string) => string;
  ownFigures: string;
  setsMissing: (names: string) => string;
  filter: string;
  all: string;
  noneChosen: string;
  group: string;
  lineSingles: string;
  lineJoint: string;
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
  together: (companies: string) => string;
}

const nl: CollectiveWords = {
  title: 'Bedrijven samen',
  intro: 'Kies dossiers van hetzelfde bedrijventerrein. U ziet wat de bedrijven samen nodig hebben.',
  choose: 'Welke bedrijven?',
  chooseHint: 'Twee of meer dossiers op deze laptop.',
  none: 'Er staan nog geen dossiers op deze laptop.',
  toStart: 'Begin een dossier of open een bestand',
  nameless: 'Bedrijf zonder naam',
  visited: (date) => `bezoek ${date}`,
  twice: (names) =>
    `Van ${names} is meer dan één dossier gekozen. Het bedrijf telt dan dubbel. Kies alleen het laatste bezoek.`,
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
  contracts: 'Nu samen aan contracten en kleine aansluitingen',
  contractsUnknown: (count) => `van ${count} niet bekend`,
  basesUnknown: (count) =>
    count === '1'
      ? 'Van 1 bedrijf is het eigen verbruik niet bekend. Het telt zonder dat verbruik mee, dus alle pieken zijn te laag.'
      : `Van ${count} bedrijven is het eigen verbruik niet bekend. Ze tellen zonder dat verbruik mee, dus alle pieken zijn te laag.`,
  ownFigures: 'Elk bedrijf is berekend met zijn eigen kengetallen en aanpassingen.',
  setsMissing: (names) =>
    `De kengetallen van ${names} staan niet op deze laptop. Daarvoor is de nieuwste set gebruikt.`,
  filter: 'Bedrijventerrein',
  all: 'Alle dossiers',
  noneChosen: 'Alles uit',
  group: 'Nodig in een groepscontract, met marge',
  lineSingles: 'Ieder zelf slim',
  lineJoint: 'Samen slim',
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
  together: (companies) => (companies === '1' ? '1 bedrijf' : `${companies} bedrijven`),
};

const en: CollectiveWords = {
  title: 'Companies together',
  intro: 'Choose dossiers of the same business park. You see what the companies need together.',
  choose: 'Which companies?',
  chooseHint: 'Two or more dossiers on this laptop.',
  none: 'There are no dossiers on this laptop yet.',
  toStart: 'Begin a dossier or open a file',
  nameless: 'Company without a name',
  visited: (date) => `visit ${date}`,
  twice: (names) =>
    `More than one dossier of ${names} is chosen. The company then counts double. Choose the last visit only.`,
  calculating: (done, total) => `${done} of ${total} companies calculated`,
  joint: (share) => `The joint optimum is being calculated: ${share} %`,
  headline: (peak, singles) => `Together ${peak} is needed. Separately it is ${singles}.`,
  won: (kW) => `Steering together saves ${kW}.`,
  keyColumns: { item: 'Item', value: 'Together' },
  vehicles: 'Vehicles that charge at the company',
  peakBase: 'Peak without charging',
  peakUncontrolled: 'Peak with charging at once',
  peakSingles: 'Peak when each company charges smart by itself',
  peakJoint: 'Peak when the companies charge smart together',
  contracts: 'Contracts and small connections together now',
  contractsUnknown: (count) => `of ${count} not known`,
  basesUnknown: (count) =>
    count === '1'
      ? 'The own use of 1 company is not known. It counts without it, so all peaks are too low.'
      : `The own use of ${count} companies is not known. They count without it, so all peaks are too low.`,
  ownFigures: 'Each company is calculated with its own figures and changes.',
  setsMissing: (names) => `The figures of ${names} are not on this laptop. The newest set was used for them.`,
  filter: 'Business park',
  all: 'All dossiers',
  noneChosen: 'None',
  group: 'Needed in a group contract, with margin',
  lineSingles: 'Smart, each alone',
  lineJoint: 'Smart, together',
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
  together: (companies) => (companies === '1' ? '1 company' : `${companies} companies`),
};

export const collectiveWords: Record<'nl' | 'en', CollectiveWords> = { nl, en };
