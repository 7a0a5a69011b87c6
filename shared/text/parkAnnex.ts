/** Words of the annex of the report of several companies, beside those of the annex of one. */
interface ParkAnnexWords {
  intro: string;
  /** Above the lines of all companies together. */
  together: string;
  /** Where a figure of a company has no line in its own dossier. */
  endsHere: string;
  /** What a business park leaves out of a dossier. */
  leavesOut: string;
  dossier: string;
  dossierFacts: (visit: string, edition: string, changed: string) => string;
  visitOn: (day: string) => string;
  visitUndated: string;
  figures: string;
  figuresOf: (edition: string) => string;
  usedFor: (companies: string) => string;
  ownValue: (figure: string, company: string) => string;
  /** Where a value comes from that the adviser put in place of that of the set. */
  ownSource: (visit: string, reason: string) => string;
}

const nl: ParkAnnexWords = {
  intro:
    'Na de regels van alle bedrijven samen volgen die van elk bedrijf, onder zijn naam: zijn eigen cijfers en wat bij hem is ingevuld. Zones en kosten staan in het eigen rapport van het bedrijf.',
  together: 'Alle bedrijven samen',
  endsHere:
    'Bij de regels die op het dossier als geheel rusten, noemt het eigen dossier een ander getal of geen getal. Vraag daarvoor het eigen rapport van het bedrijf.',
  leavesOut:
    'Het dossier telt hier mee zonder gekozen maatregelen, zonder eigen batterij en zonder laagste vermogen van laders.',
  dossier: 'Het dossier als geheel',
  dossierFacts: (visit, edition, changed) => `${visit}; kengetallen van ${edition}; aangepast: ${changed}`,
  visitOn: (day) => `bezoek van ${day}`,
  visitUndated: 'dag van het bezoek niet ingevuld',
  figures: 'Kengetallen en hun bronnen',
  figuresOf: (edition) => `Kengetallen van ${edition}`,
  usedFor: (companies) => `Gebruikt voor ${companies}.`,
  ownValue: (figure, company) => `${figure}: eigen waarde voor ${company}`,
  ownSource: (visit, reason) => `Eigen waarde van de adviseur, ${visit}: ${reason}`,
};

const en: ParkAnnexWords = {
  intro:
    'After the rules of all companies together follow those of each company, under its name: its own figures and what was entered there. Zones and costs stand in the own report of the company.',
  together: 'All companies together',
  endsHere:
    'For the rules that rest on the dossier as a whole, the dossier of the company itself has another number or none. Ask for the own report of the company.',
  leavesOut:
    'The dossier counts here without chosen remedies, without a battery of its own and without the least power of chargers.',
  dossier: 'The dossier as a whole',
  dossierFacts: (visit, edition, changed) => `${visit}; parameters of ${edition}; changed: ${changed}`,
  visitOn: (day) => `visit of ${day}`,
  visitUndated: 'day of the visit not entered',
  figures: 'Parameters and their sources',
  figuresOf: (edition) => `Parameters of ${edition}`,
  usedFor: (companies) => `Used for ${companies}.`,
  ownValue: (figure, company) => `${figure}: own value for ${company}`,
  ownSource: (visit, reason) => `Own value of the adviser, ${visit}: ${reason}`,
};

export const parkAnnexWords = { nl, en };
