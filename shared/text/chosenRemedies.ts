/** Words of the chosen remedies: with and without them, how much of each, what they cost, and what is not guaranteed. */
import type { CostedRemedy, SmartAim } from '../dossier/schema.ts';
import type { MissingCost } from '../remedies/remedy.ts';

export interface ChosenRemedyWords {
  compareTitle: string;
  compareHint: string;
  compareColumns: { what: string; without: string; with: string };
  compare: {
    fits: string;
    until: string;
    peak: string;
    limit: string;
    price: string;
    difference: string;
  };
  fitsOf: (fits: string, planned: string) => string;
  allYears: string;
  from: (year: string) => string;
  /** Above all results of the grid: vehicles that fit with the chosen remedies. */
  headline: (fits: string, planned: string, certain: boolean) => string;
  counted: (remedies: string) => string;
  notApplied: (remedies: string) => string;
  amountsTitle: string;
  amountsHint: string;
  amount: { kW: string; kWh: string; min: string; percent: string; kWp: string };
  minutes: string;
  amountOf: (remedy: string, measure: string) => string;
  power: string;
  proposed: (amount: string) => string;
  costsTitle: string;
  costsHint: string;
  costOf: Record<CostedRemedy, string>;
  missing: Record<MissingCost, string>;
  subsidy: (amount: string) => string;
  subsidyLess: (amount: string) => string;
  /** Why SPRILA gives nothing. */
  noSubsidy: Record<'schemeClosed' | 'schemeTooLate' | 'sizeClassMissing' | 'batteryBelowMinimum', string>;
  notGuaranteed: string;
  notFirm: (firmKW: string) => string;
  notFirmOpen: string;
  mayBeLimited: string;
  onlyInHours: string;
  guaranteedFits: (fits: string, planned: string) => string;
  guaranteeOpen: string;
  firmKW: { label: string; help: string };
  battery: string;
  batteryRemark: (kWh: string, kW: string) => string;
  batteryCounts: string;
  batteryHalf: string;
  panels: string;
  panelsRemark: string;
  aim: { label: string; help: string };
  aims: Record<SmartAim, string>;
  aimTitle: string;
  aimHint: string;
  aimColumns: { what: string; peak: string; cost: string };
  aimRows: { perYear: string; peak: string; meanPeak: string };
  aimChosen: (label: string) => string;
  aimSaves: (euro: string, peak: string) => string;
  aimSame: string;
  aimPrices: (year: string) => string;
  aimFixed: string;
  /** For the adviser at the screen. */
  aimTryHourly: string;
}

const nl: ChosenRemedyWords = {
  compareTitle: 'Met en zonder de gekozen maatregelen',
  compareHint: 'Alle andere cijfers op deze pagina, de kosten en het plan zijn met de gekozen maatregelen.',
  compareColumns: { what: 'Uitkomst', without: 'Zonder', with: 'Met maatregelen' },
  compare: {
    fits: 'Voertuigen die passen met slim laden',
    until: 'Past met slim laden',
    peak: 'Laagste piek in de koudste week',
    limit: 'Bruikbaar vermogen',
    price: 'Laadprijs op het bedrijf, per kWh',
    difference: 'Elektrisch min diesel, per jaar',
  },
  fitsOf: (fits, planned) => `${fits} van ${planned}`,
  allYears: 'in alle jaren',
  from: (year) => `tot ${year}`,
  headline: (fits, planned, certain) =>
    `Met de gekozen maatregelen en slim laden passen ${certain ? '' : 'waarschijnlijk '}${fits} van de ${planned} voertuigen.`,
  counted: (remedies) => `Gekozen maatregelen: ${remedies}.`,
  notApplied: (remedies) => `Gekozen, maar nu niet van toepassing: ${remedies}.`,
  amountsTitle: 'Hoeveel van elke maatregel',
  amountsHint: 'Leeg: zo veel als nodig is.',
  amount: { kW: 'Vermogen', kWh: 'Inhoud', min: 'tijd', percent: 'Aandeel', kWp: 'Extra panelen' },
  minutes: 'minuten',
  amountOf: (remedy, measure) => `${remedy}: ${measure.toLowerCase()}`,
  power: 'Batterij: vermogen',
  proposed: (amount) => `voorstel: ${amount}`,
  costsTitle: 'Wat kosten deze maatregelen per jaar?',
  costsHint: 'Hiervoor is geen kengetal. Vul in wat u weet: dan doet de maatregel mee in de goedkoopste combinatie.',
  costOf: {
    laterDeparture: 'Later vertrekken: uren',
    earlierReturn: 'Eerder terugkomen: uren',
    fewerKm: 'Minder km: uren en planning',
    middayCharging: 'Tussen de middag laden: uren',
    battery: 'Batterij: onderhoud',
    solar: 'Zonnepanelen: onderhoud',
    timeBlock: 'Tijdsblokken: prijs in het aanbod',
    groupContract: 'Groepscontract: uw bijdrage',
  },
  missing: {
    hours: 'uren en planning: nog niet ingevuld',
    upkeep: 'zonder onderhoud: nog niet ingevuld',
    offer: 'volgt uit een aanbod: nog niet ingevuld',
    savedPower: 'de besparing zit in de laadprijs; onderhoud nog niet ingevuld',
  },
  subsidy: (amount) => `na ${amount} SPRILA`,
  subsidyLess: (amount) => `${amount} minder SPRILA`,
  noSubsidy: {
    schemeClosed: 'SPRILA is gesloten: telt voor 0',
    schemeTooLate: 'SPRILA sluit voor de aankoop: telt voor 0',
    sizeClassMissing: 'SPRILA open: vraag de bedrijfsgrootte',
    batteryBelowMinimum: 'te klein voor SPRILA',
  },
  notGuaranteed: 'niet gegarandeerd',
  notFirm: (firmKW) => `Niet gegarandeerd: van dit contract is ${firmKW} zeker.`,
  notFirmOpen: 'Niet gegarandeerd: de netbeheerder mag dit vermogen wegnemen. Hoeveel zeker is, is niet ingevuld.',
  mayBeLimited: 'De netbeheerder mag dit vermogen in aangekondigde uren beperken. Die uren zijn niet ingevuld.',
  onlyInHours: 'Dit contract geldt alleen in afgesproken uren. Die uren zijn niet ingevuld.',
  guaranteedFits: (fits, planned) => `Op gegarandeerd vermogen alleen passen ${fits} van ${planned} voertuigen.`,
  guaranteeOpen: 'Open: vraag hoeveel vermogen gegarandeerd is.',
  firmKW: { label: 'Waarvan gegarandeerd', help: 'Het deel dat de netbeheerder altijd levert.' },
  battery: 'Batterij',
  batteryRemark: (kWh, kW) => `${kWh}, ${kW}`,
  batteryCounts: 'telt mee bij slim laden',
  batteryHalf: 'Vul inhoud en vermogen in, dan telt de batterij mee.',
  panels: 'Zonnepanelen',
  panelsRemark: 'tellen mee in het jaar en de prijs, niet in de koudste week',
  aim: {
    label: 'Doel van slim laden',
    help: 'De laadprijs, de kosten en het plan rekenen met de laagste piek. Kiest u laagste kosten, dan staat daar wat dat nog scheelt.',
  },
  aims: { peak: 'laagste piek', cost: 'laagste kosten' },
  aimTitle: 'Laagste piek of laagste kosten',
  aimHint:
    'Met alle voertuigen van het plan en een gewone week van elke maand (de koudste week vraagt meer), zonder batterij, energiebelasting en vaste kosten. De goedkoopste uren komen nooit boven de grens uit, of, waar de laagste piek dat al doet, nooit boven die piek.',
  aimColumns: { what: 'Slim laden', peak: 'Laagste piek', cost: 'Laagste kosten' },
  aimRows: {
    perYear: 'Stroom en maandpieken, per jaar',
    peak: 'Hoogste maandpiek',
    meanPeak: 'Gemiddelde maandpiek',
  },
  aimChosen: (label) => `${label} (gekozen)`,
  aimSaves: (euro, peak) =>
    `Laden op de goedkoopste uren bespaart ${euro} per jaar. De hoogste maandpiek wordt ${peak}.`,
  aimSame: 'Laden op de goedkoopste uren bespaart hier niets.',
  aimPrices: (year) => `Met de beursprijzen per uur van ${year} en de opslag van de leverancier.`,
  aimFixed:
    'Met één prijs per kWh: dan tellen alleen de maandpiek en eigen zonnestroom. Met prijzen per uur (een dynamisch contract) kan dit anders zijn.',
  aimTryHourly: 'Kies bij het stroomcontract dynamisch om uurprijzen te zien.',
};

const en: ChosenRemedyWords = {
  compareTitle: 'With and without the chosen measures',
  compareHint: 'All other figures on this page, the costs and the plan are with the chosen measures.',
  compareColumns: { what: 'Outcome', without: 'Without', with: 'With measures' },
  compare: {
    fits: 'Vehicles that fit with smart charging',
    until: 'Fits with smart charging',
    peak: 'Lowest peak in the coldest week',
    limit: 'Usable power',
    price: 'Price of charging at the depot, per kWh',
    difference: 'Electric less diesel, per year',
  },
  fitsOf: (fits, planned) => `${fits} of ${planned}`,
  allYears: 'in all years',
  from: (year) => `until ${year}`,
  headline: (fits, planned, certain) =>
    `With the chosen measures and smart charging ${fits} of the ${planned} vehicles ${certain ? '' : 'likely '}fit.`,
  counted: (remedies) => `Chosen measures: ${remedies}.`,
  notApplied: (remedies) => `Chosen, but not applicable now: ${remedies}.`,
  amountsTitle: 'How much of each measure',
  amountsHint: 'Empty: as much as is needed.',
  amount: { kW: 'Power', kWh: 'Energy', min: 'time', percent: 'Share', kWp: 'More panels' },
  minutes: 'minutes',
  amountOf: (remedy, measure) => `${remedy}: ${measure.toLowerCase()}`,
  power: 'Battery: power',
  proposed: (amount) => `proposal: ${amount}`,
  costsTitle: 'What do these measures cost per year?',
  costsHint:
    'There is no figure for this. Enter what you know: the measure then takes part in the cheapest combination.',
  costOf: {
    laterDeparture: 'Leaving later: hours',
    earlierReturn: 'Coming back earlier: hours',
    fewerKm: 'Fewer km: hours and planning',
    middayCharging: 'Charging at midday: hours',
    battery: 'Battery: upkeep',
    solar: 'Solar panels: upkeep',
    timeBlock: 'Time blocks: price in the offer',
    groupContract: 'Group contract: your contribution',
  },
  missing: {
    hours: 'hours and planning: not entered yet',
    upkeep: 'without upkeep: not entered yet',
    offer: 'follows from an offer: not entered yet',
    savedPower: 'what it saves is in the price of charging; upkeep not entered yet',
  },
  subsidy: (amount) => `after ${amount} SPRILA`,
  subsidyLess: (amount) => `${amount} less SPRILA`,
  noSubsidy: {
    schemeClosed: 'SPRILA is closed: counts as 0',
    schemeTooLate: 'SPRILA closes before the purchase: counts as 0',
    sizeClassMissing: 'SPRILA open: ask the size of the company',
    batteryBelowMinimum: 'too small for SPRILA',
  },
  notGuaranteed: 'not guaranteed',
  notFirm: (firmKW) => `Not guaranteed: ${firmKW} of this contract is certain.`,
  notFirmOpen: 'Not guaranteed: the grid operator may take this power away. How much is certain has not been entered.',
  mayBeLimited: 'The grid operator may limit this power in announced hours. Those hours have not been entered.',
  onlyInHours: 'This contract holds in agreed hours only. Those hours have not been entered.',
  guaranteedFits: (fits, planned) => `On guaranteed power alone ${fits} of ${planned} vehicles fit.`,
  guaranteeOpen: 'Open: ask how much power is guaranteed.',
  firmKW: { label: 'Of which guaranteed', help: 'The part that the grid operator always delivers.' },
  battery: 'Battery',
  batteryRemark: (kWh, kW) => `${kWh}, ${kW}`,
  batteryCounts: 'counts with smart charging',
  batteryHalf: 'Enter energy and power, then the battery counts.',
  panels: 'Solar panels',
  panelsRemark: 'count in the year and the price, not in the coldest week',
  aim: {
    label: 'Aim of smart charging',
    help: 'The price of charging, the costs and the plan go by the lowest peak. If you choose lowest cost, what that still saves is told there.',
  },
  aims: { peak: 'lowest peak', cost: 'lowest cost' },
  aimTitle: 'Lowest peak or lowest cost',
  aimHint:
    'With all vehicles of the plan and an ordinary week of each month (the coldest week asks more), without battery, energy tax and fixed costs. The cheapest hours never go above the limit, or, where the lowest peak is above it already, never above that peak.',
  aimColumns: { what: 'Smart charging', peak: 'Lowest peak', cost: 'Lowest cost' },
  aimRows: {
    perYear: 'Power and monthly peaks, per year',
    peak: 'Highest monthly peak',
    meanPeak: 'Mean monthly peak',
  },
  aimChosen: (label) => `${label} (chosen)`,
  aimSaves: (euro, peak) =>
    `Charging in the cheapest hours saves ${euro} a year. The highest monthly peak becomes ${peak}.`,
  aimSame: 'Charging in the cheapest hours saves nothing here.',
  aimPrices: (year) => `With the hourly exchange prices of ${year} and the supplier’s markup.`,
  aimFixed:
    'With one price per kWh only the monthly peak and own solar power count. With hourly prices (a dynamic contract) this can differ.',
  aimTryHourly: 'Choose a dynamic contract to see hourly prices.',
};

export const chosenRemedyWords: Record<'nl' | 'en', ChosenRemedyWords> = { nl, en };
