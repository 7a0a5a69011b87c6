/** Words of the answers about the grid: until when, why not, what helps, what the plan can bear. */
import type { RemedyId } from '../dossier/schema.ts';
import type { SetbackId } from '../grid/robustness.ts';
import type { Dependence } from '../remedies/remedy.ts';

export interface GridAnswerWords {
  busy: string;
  untilTitle: string;
  untilHint: string;
  untilFigure: string;
  untilFits: string;
  untilNot: (year: string) => string;
  untilColumns: { year: string; vehicles: string; growth: string; fits: string };
  yes: string;
  no: string;
  whyTitle: string;
  whyFigure: string;
  whySite: (hours: string) => string;
  whyVehicles: (group: string, number: number, hours: string, vehicles: string, short: string) => string;
  whyFits: (hours: string, vehicles: string) => string;
  whyMarked: string;
  hoursOn: (days: string, from: string, to: string) => string;
  daysThrough: (first: string, last: string) => string;
  nightsOf: string;
  vehiclesOf: (group: string, count: string) => string;
  bearTitle: string;
  bearHint: string;
  bearColumns: { what: string; fits: string; room: string; road: string };
  setback: Record<SetbackId, string>;
  setbackOpen: string;
  worstFor: (group: string) => string;
  roomLeft: (kW: string) => string;
  roomShort: (kW: string) => string;
  none: string;
  open: string;
  helpTitle: string;
  helpHint: string;
  helpColumns: {
    chosen: string;
    remedy: string;
    gained: string;
    vehicles: string;
    investment: string;
    yearly: string;
    time: string;
    depends: string;
  };
  remedy: Record<RemedyId, string>;
  /** How much of it. */
  amount: {
    contract: (kW: string) => string;
    connection: (name: string, kW: string) => string;
    battery: (kWh: string, kW: string) => string;
    minutes: (minutes: string) => string;
    percent: Partial<Record<RemedyId, (percent: string) => string>>;
    vehicles: (count: string) => string;
    hours: (from: string, until: string, kW: string) => string;
    panels: (kWp: string) => string;
  };
  inPlan: string;
  fitsAll: string;
  fitsSome: (count: string, planned: string) => string;
  months: (months: string) => string;
  years: (years: string) => string;
  monthsBetween: (low: string, high: string) => string;
  fromDate: (date: string) => string;
  between: (low: string, high: string) => string;
  depends: Record<Dependence, string>;
  choose: (remedy: string) => string;
  cheapestTitle: string;
  cheapestNone: string;
  cheapest: (remedies: string, investment: string, yearly: string) => string;
  cheapestFits: string;
  adopt: string;
  chosenTitle: string;
  chosenText: (room: string, fits: string, planned: string, investment: string, yearly: string) => string;
  waterfall: string;
  waterfallText: string;
  waterfallStart: string;
  waterfallEnd: string;
  waterfallZero: string;
  furtherTitle: string;
  furtherHint: string;
  furtherColumns: { name: string; usable: string; headroom: string; fits: string };
  weekTitle: string;
  week: { coldest: string; typical: string };
  typicalText: string;
  planFigure: string;
  planFigureText: string;
  planFigureFirst: (shown: string, all: string) => string;
  yearTitle: string;
  yearHint: string;
  yearFigure: string;
  yearText: (peak: string, kWh: string, hours: string) => string;
  yearHours: (hours: string) => string;
  heat: { low: string; high: string; above: string };
  heatReading: (week: string, peak: string) => string;
  monthPeaks: string;
  monthColumns: { month: string };
  monthsShort: readonly string[];
}

const nl: GridAnswerWords = {
  busy: 'Dit wordt nog bijgewerkt.',
  untilTitle: 'Tot wanneer past het?',
  untilHint: 'Per jaar: de voertuigen die dan elektrisch zijn en de bekende groei van het bedrijf.',
  untilFigure: 'Benodigd vermogen per jaar',
  untilFits: 'Met slim laden past het in alle jaren van het plan.',
  untilNot: (year) => `Met slim laden past het vanaf ${year} niet meer.`,
  untilColumns: { year: 'Jaar', vehicles: 'Elektrisch', growth: 'Groei', fits: 'Past met slim laden' },
  yes: 'ja',
  no: 'nee',
  whyTitle: 'Waarom niet meer?',
  whyFigure: 'De uren die knellen',
  whySite: (hours) => `Het bedrijf zelf komt al boven de grens uit: ${hours}.`,
  whyVehicles: (group, number, hours, vehicles, short) =>
    `Voertuig ${number} van ${group} past er niet meer bij: ${hours} vragen ${vehicles} samen meer dan er over is. In de koudste week blijft dan ${short} ongeladen.`,
  whyFits: (hours, vehicles) => `Alles past. De hoogste piek ontstaat ${hours}, door ${vehicles}.`,
  whyMarked: 'De gekleurde uren knellen.',
  hoursOn: (days, from, to) => `${days} van ${from} tot ${to}`,
  daysThrough: (first, last) => `${first} tot en met ${last}`,
  nightsOf: 'op',
  vehiclesOf: (group, count) => `${group} (${count})`,
  bearTitle: 'Wat kan het plan hebben?',
  bearHint: 'Elke tegenvaller apart, met slim laden in de koudste werkweek.',
  bearColumns: { what: 'Tegenvaller', fits: 'Past', room: 'Ruimte', road: 'Extra onderweg' },
  setback: {
    asPlanned: 'Volgens plan',
    coldDay: 'Nog kouder: hoogste winterverbruik',
    everybodyLate: 'Iedereen laat terug en vroeg weg',
    chargerOut: 'Eén laadpunt defect',
    oneMore: 'Eén voertuig meer',
    noGuarantee: 'Zonder wat niet gegarandeerd is',
  },
  setbackOpen: 'vraag hoe laat de laatsten terugkomen',
  worstFor: (group) => `het zwaarst bij ${group}`,
  roomLeft: (kW) => `${kW} over`,
  roomShort: (kW) => `${kW} te kort`,
  none: 'geen',
  open: 'open',
  helpTitle: 'Wat helpt hoeveel?',
  helpHint: 'Elke maatregel apart doorgerekend, in de mate die nodig is. Kies wat u wilt combineren.',
  helpColumns: {
    chosen: 'Kies',
    remedy: 'Maatregel',
    gained: 'Wint',
    vehicles: 'Dan passen',
    investment: 'Investering',
    yearly: 'Per jaar',
    time: 'Duurt',
    depends: 'Hangt af van',
  },
  remedy: {
    smartCharging: 'Slim laden',
    laterDeparture: 'Later vertrekken',
    earlierReturn: 'Eerder terugkomen',
    otherChargers: 'Andere laadpunten',
    fewerKm: 'Minder km op de langste dag',
    middayCharging: 'Tussen de middag laden',
    battery: 'Batterij',
    solar: 'Zonnepanelen',
    raiseContract: 'Contract verhogen',
    heavierConnection: 'Zwaardere aansluiting',
    timeBlock: 'Contract met tijdsblokken',
    nonFirm: 'Contract zonder garantie',
    groupContract: 'Groepscontract met buren',
    publicCharging: 'Deels openbaar laden',
    spreadPurchases: 'Later kopen',
  },
  amount: {
    contract: (kW) => `tot ${kW}`,
    connection: (name, kW) => `${name}, ${kW}`,
    battery: (kWh, kW) => `${kWh}, ${kW}`,
    minutes: (minutes) => `${minutes} minuten`,
    percent: {
      fewerKm: (percent) => `${percent} % van wat de langste dag langer is`,
      publicCharging: (percent) => `${percent} % van het nachtladen`,
    },
    vehicles: (count) => `${count} ${count === '1' ? 'voertuig' : 'voertuigen'} later`,
    hours: (from, until, kW) => `${kW} van ${from} tot ${until}`,
    panels: (kWp) => `${kWp} erbij`,
  },
  inPlan: 'Telt al mee in het plan; hier tegenover direct laden.',
  fitsAll: 'alles',
  fitsSome: (count, planned) => `${count} van ${planned}`,
  months: (months) => `${months} maanden`,
  years: (years) => `${years} jaar`,
  monthsBetween: (low, high) => `${low} tot ${high} maanden`,
  fromDate: (date) => `vanaf ${date}`,
  between: (low, high) => `${low} tot ${high}`,
  depends: {
    controls: 'een systeem dat de laadpunten stuurt',
    customers: 'afspraken met klanten',
    drivers: 'de dienst van de chauffeurs',
    vehicles: 'wat het voertuig kan laden',
    planning: 'de ritplanning',
    space: 'ruimte op het terrein',
    winterSun: 'de zon: in de koudste week telt die niet mee',
    operatorCapacity: 'ruimte op het net bij de netbeheerder',
    operatorOffer: 'een aanbod van de netbeheerder',
    noGuarantee: 'uren zonder garantie: dan moet het laden wachten',
    neighbours: 'buren met ruimte over',
    publicChargers: 'laadpunten onderweg of in de buurt',
    zones: 'de datum waarop zones ingaan',
  },
  choose: (remedy) => `${remedy} kiezen`,
  cheapestTitle: 'Goedkoopste combinatie',
  cheapestNone: 'Geen combinatie met bekende kosten maakt het plan passend.',
  cheapest: (remedies, investment, yearly) => `${remedies}: ${investment} investering en ${yearly} per jaar.`,
  cheapestFits: 'Het plan past al. Er is geen maatregel nodig.',
  adopt: 'Neem deze combinatie over',
  chosenTitle: 'Uw keuze samen',
  chosenText: (room, fits, planned, investment, yearly) =>
    `Met uw keuze is er ${room} en passen ${fits} van ${planned} voertuigen. Investering: ${investment}. Per jaar: ${yearly}.`,
  waterfall: 'Van tekort naar ruimte',
  waterfallText: 'Links van de lijn is het tekort, rechts de ruimte die overblijft. Elke maatregel telt op de vorige.',
  waterfallStart: 'Nu',
  waterfallEnd: 'Samen',
  waterfallZero: 'grens',
  furtherTitle: 'Andere aansluitingen op deze locatie',
  furtherHint: 'Wat niet op de eerste aansluiting past, kan hier laden.',
  furtherColumns: { name: 'Aansluiting', usable: 'Bruikbaar', headroom: 'Ruimte', fits: 'Voertuigen die passen' },
  weekTitle: 'Welke week?',
  week: { coldest: 'Koudste werkweek', typical: 'Gewone week' },
  typicalText:
    'Een gemiddelde week van het jaar, met zon en gewoon verbruik. De aansluiting volgt uit de koudste week.',
  planFigure: 'Wie laadt wanneer',
  planFigureText: 'Per voertuig de uren waarin het laadt. Hoe voller de kleur, hoe meer vermogen.',
  planFigureFirst: (shown, all) => `Getekend zijn de eerste ${shown} van ${all} voertuigen.`,
  yearTitle: 'Het hele jaar',
  yearHint:
    '35.040 kwartieren, met verbruik dat de temperatuur volgt en zon per maand. Daardoor wijken de kWh en de pieken iets af van het gemiddelde jaar bij de kosten en van de winterweek.',
  yearFigure: 'Vermogen door het jaar',
  yearText: (peak, kWh, hours) => `De hoogste piek met slim laden is ${peak}. Er wordt ${kWh} geladen. ${hours}`,
  yearHours: (hours) => `Het vermogen ligt ${hours} uur per jaar boven de grens.`,
  heat: { low: 'laag', high: 'hoog', above: 'boven de grens' },
  heatReading: (week, peak) => `Week ${week}: hoogste ${peak}`,
  monthPeaks: 'Hoogste kwartier per maand',
  monthColumns: { month: 'Maand' },
  monthsShort: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
};

const en: GridAnswerWords = {
  busy: 'This is still being updated.',
  untilTitle: 'Until when does it fit?',
  untilHint: 'Per year: the vehicles that are electric by then and the known growth of the company.',
  untilFigure: 'Power needed per year',
  untilFits: 'With smart charging it fits in all years of the plan.',
  untilNot: (year) => `With smart charging it no longer fits from ${year}.`,
  untilColumns: { year: 'Year', vehicles: 'Electric', growth: 'Growth', fits: 'Fits with smart charging' },
  yes: 'yes',
  no: 'no',
  whyTitle: 'Why not more?',
  whyFigure: 'The hours that bind',
  whySite: (hours) => `The company itself already passes the limit: ${hours}.`,
  whyVehicles: (group, number, hours, vehicles, short) =>
    `Vehicle ${number} of ${group} no longer fits: ${hours}, ${vehicles} together ask for more than is left. In the coldest week ${short} stays undelivered.`,
  whyFits: (hours, vehicles) => `Everything fits. The highest peak arises ${hours}, from ${vehicles}.`,
  whyMarked: 'The coloured hours bind.',
  hoursOn: (days, from, to) => `${days} from ${from} to ${to}`,
  daysThrough: (first, last) => `${first} to ${last}`,
  nightsOf: 'on',
  vehiclesOf: (group, count) => `${group} (${count})`,
  bearTitle: 'What can the plan bear?',
  bearHint: 'Each setback on its own, with smart charging in the coldest working week.',
  bearColumns: { what: 'Setback', fits: 'Fits', room: 'Room', road: 'More on the road' },
  setback: {
    asPlanned: 'As planned',
    coldDay: 'Even colder: highest winter use',
    everybodyLate: 'Everybody back late and away early',
    chargerOut: 'One charger out of order',
    oneMore: 'One vehicle more',
    noGuarantee: 'Without what is not guaranteed',
  },
  setbackOpen: 'ask how late the last ones come back',
  worstFor: (group) => `worst for ${group}`,
  roomLeft: (kW) => `${kW} left`,
  roomShort: (kW) => `${kW} short`,
  none: 'none',
  open: 'open',
  helpTitle: 'What helps how much?',
  helpHint: 'Every measure computed on its own, as much of it as is needed. Choose what you want to combine.',
  helpColumns: {
    chosen: 'Choose',
    remedy: 'Measure',
    gained: 'Gains',
    vehicles: 'Then fit',
    investment: 'Investment',
    yearly: 'Per year',
    time: 'Takes',
    depends: 'Depends on',
  },
  remedy: {
    smartCharging: 'Smart charging',
    laterDeparture: 'Leaving later',
    earlierReturn: 'Coming back earlier',
    otherChargers: 'Other chargers',
    fewerKm: 'Fewer km on the longest day',
    middayCharging: 'Charging at midday',
    battery: 'Battery',
    solar: 'Solar panels',
    raiseContract: 'Raising the contract',
    heavierConnection: 'Heavier connection',
    timeBlock: 'Contract with time blocks',
    nonFirm: 'Contract without guarantee',
    groupContract: 'Group contract with neighbours',
    publicCharging: 'Part public charging',
    spreadPurchases: 'Buying later',
  },
  amount: {
    contract: (kW) => `to ${kW}`,
    connection: (name, kW) => `${name}, ${kW}`,
    battery: (kWh, kW) => `${kWh}, ${kW}`,
    minutes: (minutes) => `${minutes} minutes`,
    percent: {
      fewerKm: (percent) => `${percent} % of what the longest day is longer`,
      publicCharging: (percent) => `${percent} % of the nightly charging`,
    },
    vehicles: (count) => `${count} ${count === '1' ? 'vehicle' : 'vehicles'} later`,
    hours: (from, until, kW) => `${kW} from ${from} to ${until}`,
    panels: (kWp) => `${kWp} more`,
  },
  inPlan: 'Counts in the plan already; here against charging at once.',
  fitsAll: 'all',
  fitsSome: (count, planned) => `${count} of ${planned}`,
  months: (months) => `${months} months`,
  years: (years) => `${years} years`,
  monthsBetween: (low, high) => `${low} to ${high} months`,
  fromDate: (date) => `from ${date}`,
  between: (low, high) => `${low} to ${high}`,
  depends: {
    controls: 'a system that controls the chargers',
    customers: 'agreements with customers',
    drivers: 'the drivers’ shifts',
    vehicles: 'what the vehicle can charge',
    planning: 'the planning of the trips',
    space: 'space on the site',
    winterSun: 'the sun: in the coldest week it does not count',
    operatorCapacity: 'capacity on the grid of the operator',
    operatorOffer: 'an offer of the grid operator',
    noGuarantee: 'hours without guarantee: then the charging must wait',
    neighbours: 'neighbours with room to spare',
    publicChargers: 'chargers on the road or nearby',
    zones: 'the date on which zones start',
  },
  choose: (remedy) => `Choose ${remedy}`,
  cheapestTitle: 'Cheapest combination',
  cheapestNone: 'No combination of known cost makes the plan fit.',
  cheapest: (remedies, investment, yearly) => `${remedies}: ${investment} investment and ${yearly} a year.`,
  cheapestFits: 'The plan fits already. No measure is needed.',
  adopt: 'Take over this combination',
  chosenTitle: 'Your choice together',
  chosenText: (room, fits, planned, investment, yearly) =>
    `With your choice there is ${room} and ${fits} of ${planned} vehicles fit. Investment: ${investment}. Per year: ${yearly}.`,
  waterfall: 'From shortage to room',
  waterfallText:
    'Left of the line is the shortage, right of it the room that is left. Each measure counts on the one before.',
  waterfallStart: 'Now',
  waterfallEnd: 'Together',
  waterfallZero: 'limit',
  furtherTitle: 'Other connections of this site',
  furtherHint: 'What does not fit on the first connection can charge here.',
  furtherColumns: { name: 'Connection', usable: 'Usable', headroom: 'Room', fits: 'Vehicles that fit' },
  weekTitle: 'Which week?',
  week: { coldest: 'Coldest working week', typical: 'Usual week' },
  typicalText: 'A mean week of the year, with sun and usual consumption. The connection follows from the coldest week.',
  planFigure: 'Who charges when',
  planFigureText: 'For each vehicle the hours in which it charges. The stronger the colour, the more power.',
  planFigureFirst: (shown, all) => `Drawn are the first ${shown} of ${all} vehicles.`,
  yearTitle: 'The whole year',
  yearHint:
    '35,040 quarter hours, with consumption that follows the temperature and sun by month. So its kWh and peaks differ a little from the mean year of the costs and from the winter week.',
  yearFigure: 'Power through the year',
  yearText: (peak, kWh, hours) => `The highest peak with smart charging is ${peak}. ${kWh} is charged. ${hours}`,
  yearHours: (hours) => `The power is above the limit for ${hours} hours a year.`,
  heat: { low: 'low', high: 'high', above: 'above the limit' },
  heatReading: (week, peak) => `Week ${week}: highest ${peak}`,
  monthPeaks: 'Highest quarter hour per month',
  monthColumns: { month: 'Month' },
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

export const gridAnswers: Record<'nl' | 'en', GridAnswerWords> = { nl, en };
