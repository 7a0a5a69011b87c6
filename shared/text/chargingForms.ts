/** Questions about the day at the depot, the chargers and the contract. */
import type { ContractForm } from '../dossier/schema.ts';

interface Field {
  label: string;
  help?: string;
}

export interface ChargingForms {
  dayHeading: string;
  dayHint: string;
  secondDeparture: Field;
  secondReturn: Field;
  middayFrom: Field;
  middayUntil: Field;
  returnSpreadMinutes: Field;
  departureSpreadMinutes: Field;
  homeSharePercent: Field;
  publicSharePercent: Field;
  kind: Field;
  number: Field;
  taperFromPercent: Field;
  taperPowerPercent: Field;
  contractHeading: string;
  contractHint: string;
  contractForm: Field;
  forms: Record<ContractForm, string>;
  groupContractKW: Field;
  strategy: Field;
  blocks: string;
  blocksEmpty: string;
  addBlock: string;
  days: Field;
  dayChoices: Record<'all' | 'workdays' | 'weekend', string>;
  from: Field;
  until: Field;
  powerKW: Field;
  furtherHeading: string;
  furtherHint: string;
  furtherEmpty: string;
  addFurther: string;
  furtherName: Field;
  furtherConnection: Field;
  connectionKVA: Field;
  contractedKW: Field;
  peakKW: Field;
  minutes: string;
}

const nl: ChargingForms = {
  dayHeading: 'De dag op het bedrijf',
  dayHint: 'Tweede dienst, tussenstop, spreiding en laden elders. Leeg laten mag.',
  secondDeparture: { label: 'Tweede dienst: vertrek' },
  secondReturn: { label: 'Tweede dienst: terug' },
  middayFrom: { label: 'Tussendoor op het bedrijf van' },
  middayUntil: { label: 'Tussendoor op het bedrijf tot' },
  returnSpreadMinutes: { label: 'De laatste komt later terug', help: 'Hoeveel minuten later dan gewoon?' },
  departureSpreadMinutes: { label: 'De eerste vertrekt eerder', help: 'Hoeveel minuten eerder dan gewoon?' },
  homeSharePercent: { label: 'Thuis geladen', help: 'Deel van het nachtladen.' },
  publicSharePercent: { label: 'Openbaar geladen', help: 'Deel van het nachtladen.' },
  kind: { label: 'Soort laadpunt', help: 'Leeg volgt het voorstel.' },
  number: { label: 'Aantal laadpunten', help: 'Minder dan voertuigen: dan wisselen ze om de beurt.' },
  taperFromPercent: { label: 'Laadt langzamer vanaf', help: 'Hoe vol is de accu dan?' },
  taperPowerPercent: { label: 'Dan nog', help: 'Deel van het volle vermogen.' },
  contractHeading: 'Contract en laadwijze',
  contractHint: 'Leeg betekent: een vast contract en slim laden.',
  contractForm: { label: 'Contractvorm' },
  forms: {
    firm: 'Vast',
    nonFirm: 'Zonder garantie',
    timeBlock: 'Tijdsblokken',
    capacityLimiting: 'Beperking op afroep',
    group: 'Groepscontract',
  },
  groupContractKW: { label: 'Deel van het groepscontract' },
  strategy: { label: 'Hoe wil het bedrijf laden?' },
  blocks: 'Uren met een ander vermogen',
  blocksEmpty: 'Nog geen uren met een ander vermogen.',
  addBlock: 'Uren toevoegen',
  days: { label: 'Dagen' },
  dayChoices: { all: 'Elke dag', workdays: 'Maandag tot en met vrijdag', weekend: 'Weekend' },
  from: { label: 'Van' },
  until: { label: 'Tot' },
  powerKW: { label: 'Vermogen' },
  furtherHeading: 'Andere aansluitingen op deze locatie',
  furtherHint: 'Met een eigen meter en eigen verbruik.',
  furtherEmpty: 'Geen andere aansluitingen.',
  addFurther: 'Aansluiting toevoegen',
  furtherName: { label: 'Naam' },
  furtherConnection: { label: 'Aansluiting' },
  connectionKVA: { label: 'kVA' },
  contractedKW: { label: 'Contract' },
  peakKW: { label: 'Hoogste piek' },
  minutes: 'min',
};

const en: ChargingForms = {
  dayHeading: 'The day at the company',
  dayHint: 'Second shift, stop in between, spread and charging elsewhere. May stay empty.',
  secondDeparture: { label: 'Second shift: departure' },
  secondReturn: { label: 'Second shift: back' },
  middayFrom: { label: 'In between at the company from' },
  middayUntil: { label: 'In between at the company until' },
  returnSpreadMinutes: { label: 'The last one comes back later', help: 'How many minutes later than usual?' },
  departureSpreadMinutes: { label: 'The first one leaves earlier', help: 'How many minutes earlier than usual?' },
  homeSharePercent: { label: 'Charged at home', help: 'Part of the nightly charging.' },
  publicSharePercent: { label: 'Charged in public', help: 'Part of the nightly charging.' },
  kind: { label: 'Kind of charger', help: 'Empty follows the proposal.' },
  number: { label: 'Number of chargers', help: 'Fewer than vehicles: then they take turns.' },
  taperFromPercent: { label: 'Charges slower from', help: 'How full is the battery then?' },
  taperPowerPercent: { label: 'Then still', help: 'Part of the full power.' },
  contractHeading: 'Contract and manner of charging',
  contractHint: 'Empty means: a firm contract and smart charging.',
  contractForm: { label: 'Form of contract' },
  forms: {
    firm: 'Firm',
    nonFirm: 'Without guarantee',
    timeBlock: 'Time blocks',
    capacityLimiting: 'Limited on call',
    group: 'Group contract',
  },
  groupContractKW: { label: 'Part of the group contract' },
  strategy: { label: 'How does the company mean to charge?' },
  blocks: 'Hours with another power',
  blocksEmpty: 'No hours with another power yet.',
  addBlock: 'Add hours',
  days: { label: 'Days' },
  dayChoices: { all: 'Every day', workdays: 'Monday to Friday', weekend: 'Weekend' },
  from: { label: 'From' },
  until: { label: 'Until' },
  powerKW: { label: 'Power' },
  furtherHeading: 'Other connections of this site',
  furtherHint: 'With their own meter and their own use.',
  furtherEmpty: 'No other connections.',
  addFurther: 'Add a connection',
  furtherName: { label: 'Name' },
  furtherConnection: { label: 'Connection' },
  connectionKVA: { label: 'kVA' },
  contractedKW: { label: 'Contract' },
  peakKW: { label: 'Highest peak' },
  minutes: 'min',
};

export const chargingForms: Record<'nl' | 'en', ChargingForms> = { nl, en };
