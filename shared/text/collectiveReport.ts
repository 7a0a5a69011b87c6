/** Words of the report about several companies of a business park. */
export interface CollectiveReportWords {
  title: string;
  subtitle: (park: string) => string;
  companies: (count: string) => string;
  companiesLabel: string;
  together: string;
  /** What there is now beside what a group contract needs, kW in words. */
  moreThanNow: (now: string, needed: string, more: string) => string;
  enoughNow: (now: string, needed: string) => string;
  incomplete: string;
  simultaneityUncontrolled: string;
  simultaneitySingles: string;
  margin: string;
  basis: string;
  basisText: string;
  visited: string;
  edition: string;
  overruled: string;
  /** The annex: the rule behind every figure. */
  origin: string;
  privacy: string;
  /** On the screen. */
  save: string;
  saving: string;
  saved: (name: string) => string;
  cancelled: string;
  notSaved: string;
  notMade: string;
  fileName: string;
}

const nl: CollectiveReportWords = {
  title: 'Bedrijven samen elektrisch laden',
  subtitle: (park) => `Gezamenlijk profiel van ${park}`,
  companies: (count) => `${count} bedrijven`,
  companiesLabel: 'Bedrijven',
  together: 'Wat de bedrijven samen nodig hebben',
  moreThanNow: (now, needed, more) =>
    `Nu hebben de bedrijven samen ${now} aan contracten en kleine aansluitingen. Een groepscontract vraagt met marge ${needed}. Dat is ${more} meer dan er nu is.`,
  enoughNow: (now, needed) =>
    `Nu hebben de bedrijven samen ${now} aan contracten en kleine aansluitingen. Een groepscontract vraagt met marge ${needed}. Dat past in wat er nu is.`,
  incomplete: 'Nog niet volledig',
  simultaneityUncontrolled: 'Gelijktijdigheid met direct laden',
  simultaneitySingles: 'Gelijktijdigheid als ieder bedrijf zelf slim laadt',
  margin: 'Veiligheidsmarge, de hoogste van de bedrijven',
  basis: 'Waar de cijfers op rusten',
  basisText:
    'Elk bedrijf is berekend met zijn eigen dossier, zijn eigen set kengetallen en wat de adviseur daarin heeft aangepast.',
  visited: 'Bezoek',
  edition: 'Kengetallen van',
  overruled: 'Aangepast',
  origin: 'Waar komt dit vandaan?',
  privacy:
    'Dit rapport bevat gegevens van alle genoemde bedrijven, in de bijlage ook hun antwoorden. Deel het alleen als zij daarmee instemmen.',
  save: 'Bewaren als PDF',
  saving: 'Het rapport wordt gemaakt',
  saved: (name) => `Opgeslagen: ${name}`,
  cancelled: 'Niet opgeslagen.',
  notSaved: 'Opslaan is niet gelukt. Kies een andere map en probeer het opnieuw.',
  notMade: 'Het rapport kon niet worden gemaakt. De dossiers zijn niet veranderd.',
  fileName: 'Bedrijven samen',
};

const en: CollectiveReportWords = {
  title: 'Companies charging together',
  subtitle: (park) => `Joint profile of ${park}`,
  companies: (count) => `${count} companies`,
  companiesLabel: 'Companies',
  together: 'What the companies need together',
  moreThanNow: (now, needed, more) =>
    `Now the companies have ${now} together in contracts and small connections. With its margin a group contract needs ${needed}. That is ${more} more than there is now.`,
  enoughNow: (now, needed) =>
    `Now the companies have ${now} together in contracts and small connections. With its margin a group contract needs ${needed}. That fits in what there is now.`,
  incomplete: 'Not complete yet',
  simultaneityUncontrolled: 'Simultaneity with charging at once',
  simultaneitySingles: 'Simultaneity when each company charges smart by itself',
  margin: 'Safety margin, the highest of the companies',
  basis: 'What the figures rest on',
  basisText:
    'Each company is calculated with its own dossier, its own set of figures and what the adviser changed in it.',
  visited: 'Visit',
  edition: 'Figures of',
  overruled: 'Changed',
  origin: 'Where does this come from?',
  privacy:
    'This report holds data of all companies named, in the annex their answers too. Share it only if they agree.',
  save: 'Save as PDF',
  saving: 'The report is being made',
  saved: (name) => `Saved: ${name}`,
  cancelled: 'Not saved.',
  notSaved: 'Saving did not succeed. Choose another folder and try again.',
  notMade: 'The report could not be made. The dossiers are not changed.',
  fileName: 'Companies together',
};

export const collectiveReportWords: Record<'nl' | 'en', CollectiveReportWords> = { nl, en };
