/** The words of the results on the grid connection. */
import { writeNumber } from '../format/numbers.ts';

const nlNumber = (value: number): string => writeNumber(value, 'nl');
const enNumber = (value: number): string => writeNumber(value, 'en');

const nl = {
  headlineFits: (total: number) =>
    `Alle ${nlNumber(total)} voertuigen passen waarschijnlijk op de huidige aansluiting, met slim laden.`,
  headlineSome: (count: number, total: number) =>
    `${nlNumber(count)} van de ${nlNumber(total)} voertuigen passen waarschijnlijk op de huidige aansluiting, met slim laden.`,
  headlineNone: 'Op de huidige aansluiting past geen voertuig, ook niet met slim laden.',
  headlineOpen: (what: string) => `Wat past is nog niet te zeggen. Ontbreekt: ${what}.`,
  likely: '“Waarschijnlijk”, omdat een standaardprofiel pieken van één locatie te laag kan schatten.',
  limitsCaption: 'Wat de aansluiting toelaat',
  connection: 'Aansluiting',
  contract: 'Gecontracteerd vermogen',
  contractNone: 'geen: kleine aansluiting',
  margin: (percent: string) => `Veiligheidsmarge ${percent}`,
  usable: 'Bruikbaar vermogen',
  ownPeak: 'Eigen piek van de locatie',
  withGrowth: (power: string) =>
    `met ander elektrisch vervoer en ${power} bekende groei; de ruimte hieronder is zonder groei`,
  withOthers: 'met ander elektrisch vervoer op deze aansluiting',
  headroom: 'Ruimte bij de eigen piek',
  needed: 'Nodig voor het hele plan, slim geladen',
  short: 'Tekort voor het hele plan',
  item: 'Onderdeel',
  power: 'Vermogen',
  fitsTitle: 'Hoeveel voertuigen passen',
  fitsCaption: 'Hoeveel voertuigen passen op de huidige aansluiting',
  fitsGroup: 'Groep, in de volgorde van vervanging',
  fitsOrder: 'Samen',
  fitsOthers: 'Slim, als de andere groepen er allemaal al zijn',
  fitsPlanned: 'Gepland',
  fitsNote: 'Staat er in de laatste kolom 0, dan vragen de andere groepen samen al te veel.',
  window: (day: string, from: string, to: string) => `${day} van ${from} tot ${to}`,
  and: 'en',
  priceTitle: 'Stroomprijs op het bedrijf',
  priceIntro:
    'De jaarrekening van de locatie met laden min die zonder laden, gedeeld door de geladen energie. Zonder btw.',
  priceCaption: 'Wat laden op het bedrijf kost',
  priceItem: 'Onderdeel van de rekening',
  perKWh: 'Prijs per kWh',
  yearCost: 'Extra per jaar',
  energy: 'Geladen per jaar',
  saving: (amount: string) => `Slim laden scheelt ${amount} per jaar op de stroomrekening.`,
  priceNone: 'Er wordt niet op het bedrijf geladen.',
  contractAssumed: 'Het gecontracteerde vermogen is niet bekend: gerekend wordt met het minste dat de piek draagt.',
  transportUnknown: 'De aansluiting is niet bekend: alleen levering en energiebelasting, geen transport.',
  operatorAssumed: 'De netbeheerder is niet bekend: gerekend wordt met het duurste bekende tarief.',
  smallConnection:
    'Tot en met 3x80 A hangt het transporttarief niet af van het verbruik; het valt uit het verschil weg.',
};

const en: typeof nl = {
  headlineFits: (total) => `All ${enNumber(total)} vehicles likely fit on the present connection, with smart charging.`,
  headlineSome: (count, total) =>
    `${enNumber(count)} of the ${enNumber(total)} vehicles likely fit on the present connection, with smart charging.`,
  headlineNone: 'No vehicle fits on the present connection, not even with smart charging.',
  headlineOpen: (what) => `What fits cannot be said yet. Missing: ${what}.`,
  likely: '“Likely”, because a standard profile may estimate the peaks of a single site too low.',
  limitsCaption: 'What the connection allows',
  connection: 'Connection',
  contract: 'Contracted power',
  contractNone: 'none: small connection',
  margin: (percent) => `Safety margin ${percent}`,
  usable: 'Usable power',
  ownPeak: 'The site’s own peak',
  withGrowth: (power) => `with other electric vehicles and ${power} known growth; the headroom below is without growth`,
  withOthers: 'with other electric vehicles on this connection',
  headroom: 'Headroom at the site’s own peak',
  needed: 'Needed for the whole plan, charged smartly',
  short: 'Shortage for the whole plan',
  item: 'Item',
  power: 'Power',
  fitsTitle: 'How many vehicles fit',
  fitsCaption: 'How many vehicles fit on the present connection',
  fitsGroup: 'Group, in the order of replacement',
  fitsOrder: 'Together',
  fitsOthers: 'Smart, once all other groups are there',
  fitsPlanned: 'Planned',
  fitsNote: 'Where the last column says 0, the other groups together ask too much already.',
  window: (day, from, to) => `${day} from ${from} to ${to}`,
  and: 'and',
  priceTitle: 'Electricity price at the company',
  priceIntro:
    'The yearly bill of the site with charging minus the bill without, divided by the energy charged. Excluding VAT.',
  priceCaption: 'What charging at the company costs',
  priceItem: 'Part of the bill',
  perKWh: 'Price per kWh',
  yearCost: 'Extra per year',
  energy: 'Charged per year',
  saving: (amount) => `Smart charging saves ${amount} per year on the electricity bill.`,
  priceNone: 'There is no charging at the company.',
  contractAssumed: 'The contracted power is not known: the least that carries the peak is used.',
  transportUnknown: 'The connection is not known: supply and energy tax only, no transport.',
  operatorAssumed: 'The grid operator is not known: the dearest known tariff is used.',
  smallConnection: 'Up to 3x80 A the transport tariff does not depend on use; it falls out of the difference.',
};

export const resultsGridWords = { nl, en };
