/** What to ask, and why it is worth asking. */
import type { OpenQuestion } from '../assessment/results.ts';
import type { CostedRemedy } from '../dossier/schema.ts';
import type { Language } from '../format/numbers.ts';

interface QuestionReasons {
  decides: Record<OpenQuestion['decides'], string>;
  /** How far the difference in cost can move. */
  moves: (euro: string) => string;
  incomplete: string;
  incompleteBy: (euro: string) => string;
  /** By field, as far as money is asked. */
  ask: Readonly<Record<string, string>>;
}

type AskedCosts = Record<`site.remedyCosts.${CostedRemedy}`, string>;

const nlCosts: AskedCosts = {
  'site.remedyCosts.laterDeparture': 'wat later vertrekken per jaar kost',
  'site.remedyCosts.earlierReturn': 'wat eerder terugkomen per jaar kost',
  'site.remedyCosts.fewerKm': 'wat het minder rijden per jaar kost',
  'site.remedyCosts.middayCharging': 'wat laden tussen de middag per jaar kost',
  'site.remedyCosts.battery': 'onderhoud van de batterij per jaar',
  'site.remedyCosts.solar': 'onderhoud van de zonnepanelen per jaar',
  'site.remedyCosts.timeBlock': 'wat het contract voor bepaalde uren per jaar kost',
  'site.remedyCosts.groupContract': 'wat het groepscontract per jaar kost',
};
const enCosts: AskedCosts = {
  'site.remedyCosts.laterDeparture': 'what leaving later costs a year',
  'site.remedyCosts.earlierReturn': 'what coming back earlier costs a year',
  'site.remedyCosts.fewerKm': 'what driving less costs a year',
  'site.remedyCosts.middayCharging': 'what charging at midday costs a year',
  'site.remedyCosts.battery': 'upkeep of the battery a year',
  'site.remedyCosts.solar': 'upkeep of the solar panels a year',
  'site.remedyCosts.timeBlock': 'what the contract for certain hours costs a year',
  'site.remedyCosts.groupContract': 'what the group contract costs a year',
};

const nl: QuestionReasons = {
  decides: {
    access: 'beslist over toegang',
    grid: 'beslist of het past',
    tco: 'beslist over de kosten',
    price: 'beslist over de stroomprijs',
    charging: 'beslist over het laden',
    sides: 'telt voor diesel en elektrisch even zwaar en verandert het verschil niet of weinig',
    lease: 'nodig om leasen te vergelijken',
  },
  moves: (euro) => `kan het kostenverschil ${euro} per jaar verschuiven`,
  incomplete: 'zonder dit antwoord is het kostenverschil niet compleet',
  incompleteBy: (euro) => `zonder dit antwoord is het kostenverschil niet compleet; het scheelt tot ${euro} per jaar`,
  ask: {
    'company.sizeClass': 'bedrijfsgrootte (klein, middelgroot of groot)',
    'settings.overrides.en.diesel.exvat': 'dieselprijs die het bedrijf betaalt, zonder btw',
    'site.supply.pricePerKWh': 'stroomprijs in het contract',
    'costs.electricPriceEuro': 'offerte voor het elektrische voertuig',
    'costs.dieselPriceEuro': 'offerte voor een nieuwe diesel',
    'costs.refrigerationUnitEuro': 'meerprijs van een elektrische koelunit',
    'costs.payloadLossPercent': 'extra kilometers door minder laadvermogen',
    'costs.leaseElectricEuroPerMonth': 'leaseprijs van het elektrische voertuig per maand',
    'details.leviedSharePercent': 'deel van de kilometers met vrachtwagenheffing',
    'details.maxMassKg': 'maximummassa van het voertuig, voor de subsidie',
    ...nlCosts,
  },
};

const en: QuestionReasons = {
  decides: {
    access: 'decides about access',
    grid: 'decides whether it fits',
    tco: 'decides about cost',
    price: 'decides about the electricity price',
    charging: 'decides about charging',
    sides: 'counts alike for diesel and electric and changes the difference little or not at all',
    lease: 'needed to compare leasing',
  },
  moves: (euro) => `can move the difference in cost by ${euro} a year`,
  incomplete: 'without this answer the difference in cost is not complete',
  incompleteBy: (euro) => `without this answer the difference in cost is not complete; it makes up to ${euro} a year`,
  ask: {
    'company.sizeClass': 'size of the company (small, medium or large)',
    'settings.overrides.en.diesel.exvat': 'diesel price that the company pays, without VAT',
    'site.supply.pricePerKWh': 'electricity price in the contract',
    'costs.electricPriceEuro': 'offer for the electric vehicle',
    'costs.dieselPriceEuro': 'offer for a new diesel',
    'costs.refrigerationUnitEuro': 'extra price of an electric refrigeration unit',
    'costs.payloadLossPercent': 'extra kilometres because less can be carried',
    'costs.leaseElectricEuroPerMonth': 'lease of the electric vehicle per month',
    'details.leviedSharePercent': 'share of the kilometres with truck levy',
    'details.maxMassKg': 'maximum mass of the vehicle, for the subsidy',
    ...enCosts,
  },
};

export const questionReasons: Record<Language, QuestionReasons> = { nl, en };
