/** Words of the page for the grid operator. */
import type { ContractForm } from '../dossier/schema.ts';

export interface OperatorWords {
  title: string;
  intro: string;
  facts: string;
  company: string;
  address: string;
  ean: string;
  operator: string;
  connection: string;
  contract: string;
  contractSmall: string;
  present: string;
  congestion: string;
  lookedUp: (date: string) => string;
  request: string;
  requested: string;
  form: string;
  hours: string;
  hoursOf: (from: string, until: string) => string;
  capacity: string;
  firstYear: string;
  noRequest: string;
  forms: Record<ContractForm, string>;
  profile: string;
  profileColumns: { when: string; vehicles: string; own: string; uncontrolled: string; optimal: string };
  flexible: string;
  figure: string;
  contact: string;
  peaks: string;
  peaksOf: (uncontrolled: string, optimal: string) => string;
  yearsLeftOut: string;
  basis: (profile: string) => string;
  open: string;
}

const nl: OperatorWords = {
  title: 'Voor de netbeheerder',
  intro: 'Dit blad bevat wat een aanvraag voor meer vermogen of een andere contractvorm nodig heeft.',
  facts: 'Aansluiting nu',
  company: 'Bedrijf',
  address: 'Bedrijventerrein en gemeente',
  ean: 'EAN-code',
  operator: 'Netbeheerder',
  connection: 'Aansluiting',
  contract: 'Gecontracteerd vermogen',
  contractSmall: 'geen: kleinverbruik',
  present: 'Hoogste kwartier nu',
  congestion: 'Ruimte op het net',
  lookedUp: (date) => `bekeken op ${date}`,
  request: 'Gevraagd',
  requested: 'Gevraagd vermogen',
  form: 'Contractvorm',
  hours: 'Uren',
  hoursOf: (from, until) => `elke dag van ${from} tot ${until}`,
  capacity: 'Aansluiting die daarbij hoort',
  firstYear: 'Nodig vanaf',
  noRequest: 'Het plan past op de huidige aansluiting. Er is geen aanvraag nodig.',
  forms: {
    firm: 'vast transportrecht',
    nonFirm: 'zonder garantie (non-firm)',
    timeBlock: 'tijdsblokken (TBTR)',
    capacityLimiting: 'capaciteitsbeperking (CBC)',
    group: 'groepscontract (GTO)',
  },
  profile: 'Hoogste kwartier per jaar, koudste werkweek',
  profileColumns: {
    when: 'Jaar',
    vehicles: 'Elektrische voertuigen',
    own: 'Zonder laden',
    uncontrolled: 'Zonder sturing',
    optimal: 'Met sturing',
  },
  flexible: 'De sturing kan een grens volgen die over de dag verschilt.',
  figure: 'De koudste werkweek: eigen verbruik, en met alle voertuigen van het plan',
  contact: 'Contactpersoon',
  peaks: 'Hoogste kwartier met alle voertuigen',
  peaksOf: (uncontrolled, optimal) => `${uncontrolled} zonder sturing, ${optimal} met sturing`,
  yearsLeftOut: 'Niet alle jaren staan in de tabel.',
  basis: (profile) => `Het eigen verbruik volgt het standaardprofiel ${profile}, gebogen naar de bekende piek.`,
  open: 'open',
};

const en: OperatorWords = {
  title: 'For the grid operator',
  intro: 'This sheet holds what a request for more power or another form of contract needs.',
  facts: 'Connection now',
  company: 'Company',
  address: 'Business park and municipality',
  ean: 'EAN code',
  operator: 'Grid operator',
  connection: 'Connection',
  contract: 'Contracted power',
  contractSmall: 'none: small connection',
  present: 'Highest quarter hour now',
  congestion: 'Capacity on the grid',
  lookedUp: (date) => `looked up on ${date}`,
  request: 'Requested',
  requested: 'Requested power',
  form: 'Form of contract',
  hours: 'Hours',
  hoursOf: (from, until) => `every day from ${from} to ${until}`,
  capacity: 'Connection that goes with it',
  firstYear: 'Needed from',
  noRequest: 'The plan fits on the present connection. No request is needed.',
  forms: {
    firm: 'firm transport right',
    nonFirm: 'without guarantee (non-firm)',
    timeBlock: 'time blocks (TBTR)',
    capacityLimiting: 'capacity limitation (CBC)',
    group: 'group contract (GTO)',
  },
  profile: 'Highest quarter hour per year, coldest working week',
  profileColumns: {
    when: 'Year',
    vehicles: 'Electric vehicles',
    own: 'Without charging',
    uncontrolled: 'Without control',
    optimal: 'With control',
  },
  flexible: 'The control can follow a limit that varies over the day.',
  figure: 'The coldest working week: own use, and with all vehicles of the plan',
  contact: 'Contact',
  peaks: 'Highest quarter hour with all vehicles',
  peaksOf: (uncontrolled, optimal) => `${uncontrolled} without control, ${optimal} with control`,
  yearsLeftOut: 'Not all years are in the table.',
  basis: (profile) => `The own use follows the standard profile ${profile}, bent to the known peak.`,
  open: 'open',
};

export const operatorWords: Record<'nl' | 'en', OperatorWords> = { nl, en };
