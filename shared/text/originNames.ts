/** What the figures around the main ones are called where they are explained. */
export interface OriginNames {
  inYear: (what: string, year: string) => string;
  of: (what: string, whose: string) => string;
  timeline: (municipality: string, day: string) => string;
  investment: { electric: string; diesel: string };
  firstCheaper: string;
  payback: string;
  perKm: string;
  lessDiesel: (what: string, group: string) => string;
  spread: Record<'p10' | 'p50' | 'p90' | 'share', string>;
  all: string;
  swing: (figure: string, end: 'low' | 'high') => string;
  now: string;
  connection: string;
  contract: string;
  ownPeak: string;
  guaranteed: string;
  withoutRemedies: string;
  short: string;
  planned: string;
  fits: (strategy: string) => string;
  largest: (strategy: string) => string;
  further: { usable: string; headroom: string; fits: string };
  margin: (strategy: string) => string;
  unmet: (strategy: string) => string;
  charger: string;
  chargers: string;
  present: string;
  mean: string;
  road: string;
  roadWeek: string;
  night: string;
  plan: Record<'replaced' | 'electric' | 'subsidy' | 'cumulative' | 'depot' | 'night', string>;
  emission: Record<'co2' | 'co2Use' | 'nox' | 'pm', string>;
  today: string;
  bill: { year: string; kWh: string };
  why: string;
  until: Record<'vehicles' | 'growth' | 'base' | 'fits', string>;
  untilFirst: (strategy: string) => string;
  peak: (strategy: string) => string;
  typical: (strategy: string) => string;
  setback: { room: string; road: string };
  asIs: string;
  remedy: Record<'gained' | 'fits' | 'amount' | 'investment' | 'yearly' | 'time', string>;
  combination: Record<'room' | 'fits' | 'investment' | 'yearly', string>;
  chosen: string;
  cheapest: string;
  yearPeak: (strategy: string) => string;
  monthPeak: (month: string, strategy: string) => string;
  yearCharged: string;
  yearAbove: (strategy: string) => string;
  /** Units that only stand in these answers. */
  unit: (unit: string) => string | null;
  fitsInAll: string;
  free: string;
}

const nl: OriginNames = {
  inYear: (what, year) => `${what} in ${year}`,
  of: (what, whose) => `${what}, ${whose}`,
  timeline: (municipality, day) => `Geweigerd in ${municipality} vanaf ${day}`,
  investment: { electric: 'Aankoop van alle elektrische voertuigen', diesel: 'Aankoop van alle dieselvoertuigen' },
  firstCheaper: 'Eerste jaar waarin elektrisch goedkoper is',
  payback: 'Terugverdiend in',
  perKm: 'per km',
  lessDiesel: (what, group) => `${what}: verschil met diesel, ${group}`,
  spread: {
    p10: 'Laag: één op de tien berekeningen is lager',
    p50: 'Midden: de helft van de berekeningen is lager',
    p90: 'Hoog: één op de tien berekeningen is hoger',
    share: 'Elektrisch goedkoper, van de 100 berekeningen',
  },
  all: 'alle voertuigen',
  swing: (figure, end) => `Verschil als ‘${figure}’ ${end === 'low' ? 'laag' : 'hoog'} is`,
  now: 'nu',
  connection: 'Aansluiting',
  contract: 'Gecontracteerd vermogen',
  ownPeak: 'Eigen piek zonder vloot',
  guaranteed: 'Past op gegarandeerd vermogen',
  withoutRemedies: 'zonder maatregelen',
  short: 'Tekort met slim laden',
  planned: 'Gepland',
  fits: (strategy) => `Past, ${strategy.toLowerCase()}`,
  largest: (strategy) => `Past als de rest rijdt zoals gepland, ${strategy.toLowerCase()}`,
  further: { usable: 'Bruikbaar vermogen', headroom: 'Ruimte', fits: 'Past hier' },
  margin: (strategy) => `Ruimte onder de grens, ${strategy.toLowerCase()}`,
  unmet: (strategy) => `Niet geladen, ${strategy.toLowerCase()}`,
  charger: 'Lader',
  chargers: 'Laadpunten',
  present: 'Laadpunten die er al zijn',
  mean: 'Energie van een gewone nacht',
  road: 'Onderweg op de langste dag',
  roadWeek: 'Onderweg in de koudste week',
  night: 'Laadplan van de nacht',
  plan: {
    replaced: 'Vervangen voertuigen',
    electric: 'Elektrische voertuigen',
    subsidy: 'Subsidie en aftrek',
    cumulative: 'Kas opgeteld tot en met',
    depot: 'Laden op het bedrijf',
    night: 'Zwaarste winternacht',
  },
  emission: { co2: 'CO₂ met de keten', co2Use: 'CO₂ in gebruik', nox: 'NOx', pm: 'Fijnstof' },
  today: 'vloot van nu',
  bill: { year: 'Meer op de jaarrekening', kWh: 'Geladen op het bedrijf' },
  why: 'Ongeladen met één voertuig meer',
  until: {
    vehicles: 'Elektrisch op het bedrijf',
    growth: 'Groei van het bedrijf',
    base: 'Piek zonder vloot',
    fits: 'Past',
  },
  untilFirst: (strategy) => `Eerste jaar waarin het niet past, ${strategy.toLowerCase()}`,
  peak: (strategy) => `Hoogste kwartier, ${strategy.toLowerCase()}`,
  typical: (strategy) => `Hoogste kwartier van een gewone week, ${strategy.toLowerCase()}`,
  setback: { room: 'Ruimte', road: 'Extra onderweg' },
  asIs: 'Ruimte zonder maatregelen',
  remedy: {
    gained: 'Ruimte die het geeft',
    fits: 'Voertuigen die passen',
    amount: 'Hoeveel',
    investment: 'Investering',
    yearly: 'Kosten per jaar',
    time: 'Doorlooptijd',
  },
  combination: {
    room: 'Ruimte samen',
    fits: 'Voertuigen die passen',
    investment: 'Investering samen',
    yearly: 'Kosten per jaar samen',
  },
  chosen: 'gekozen maatregelen',
  cheapest: 'goedkoopste combinatie',
  yearPeak: (strategy) => `Hoogste kwartier van het jaar, ${strategy.toLowerCase()}`,
  monthPeak: (month, strategy) => `Hoogste kwartier van ${month}, ${strategy.toLowerCase()}`,
  yearCharged: 'Geladen in het jaar per kwartier',
  yearAbove: (strategy) => `Uren boven de grens, ${strategy.toLowerCase()}`,
  unit: (unit) =>
    ({
      vehicles: 'voertuigen',
      chargers: 'laadpunten',
      'of 100': 'van de 100',
      min: 'minuten',
      'hours/year': 'uur per jaar',
      places: 'laadplekken',
      quarters: 'kwartieren',
      lines: 'regels',
      values: 'waarden',
      times: 'keer',
      calendarDays: 'dagen',
      dayPermits: 'dagontheffingen',
    })[unit] ?? null,
  fitsInAll: 'past in alle jaren',
  free: 'niets',
};

const en: OriginNames = {
  inYear: (what, year) => `${what} in ${year}`,
  of: (what, whose) => `${what}, ${whose}`,
  timeline: (municipality, day) => `Refused in ${municipality} from ${day}`,
  investment: { electric: 'Purchase of all electric vehicles', diesel: 'Purchase of all diesel vehicles' },
  firstCheaper: 'First year in which electric is cheaper',
  payback: 'Paid back in',
  perKm: 'per km',
  lessDiesel: (what, group) => `${what}: difference with diesel, ${group}`,
  spread: {
    p10: 'Low: one in ten calculations is lower',
    p50: 'Middle: half of the calculations are lower',
    p90: 'High: one in ten calculations is higher',
    share: 'Electric cheaper, of 100 calculations',
  },
  all: 'all vehicles',
  swing: (figure, end) => `Difference when ‘${figure}’ is ${end}`,
  now: 'now',
  connection: 'Connection',
  contract: 'Contracted power',
  ownPeak: 'Own peak without fleet',
  guaranteed: 'Fits on guaranteed power',
  withoutRemedies: 'without remedies',
  short: 'Short with smart charging',
  planned: 'Planned',
  fits: (strategy) => `Fits, ${strategy.toLowerCase()}`,
  largest: (strategy) => `Fits with the others as planned, ${strategy.toLowerCase()}`,
  further: { usable: 'Usable power', headroom: 'Room', fits: 'Fits here' },
  margin: (strategy) => `Room below the limit, ${strategy.toLowerCase()}`,
  unmet: (strategy) => `Not charged, ${strategy.toLowerCase()}`,
  charger: 'Charger',
  chargers: 'Chargers',
  present: 'Chargers that are there',
  mean: 'Energy of an ordinary night',
  road: 'On the road on the longest day',
  roadWeek: 'On the road in the coldest week',
  night: 'Charging plan of the night',
  plan: {
    replaced: 'Vehicles replaced',
    electric: 'Electric vehicles',
    subsidy: 'Subsidy and deductions',
    cumulative: 'Cash added up to and including',
    depot: 'Charging at the company',
    night: 'Heaviest winter night',
  },
  emission: { co2: 'CO₂ with the chain', co2Use: 'CO₂ in use', nox: 'NOx', pm: 'Particulates' },
  today: 'fleet of today',
  bill: { year: 'More on the yearly bill', kWh: 'Charged at the company' },
  why: 'Uncharged with one vehicle more',
  until: {
    vehicles: 'Electric at the company',
    growth: 'Growth of the company',
    base: 'Peak without fleet',
    fits: 'Fits',
  },
  untilFirst: (strategy) => `First year in which it does not fit, ${strategy.toLowerCase()}`,
  peak: (strategy) => `Highest quarter hour, ${strategy.toLowerCase()}`,
  typical: (strategy) => `Highest quarter hour of an ordinary week, ${strategy.toLowerCase()}`,
  setback: { room: 'Room', road: 'More on the road' },
  asIs: 'Room without remedies',
  remedy: {
    gained: 'Room it gives',
    fits: 'Vehicles that fit',
    amount: 'How much',
    investment: 'Investment',
    yearly: 'Cost a year',
    time: 'Lead time',
  },
  combination: {
    room: 'Room together',
    fits: 'Vehicles that fit',
    investment: 'Investment together',
    yearly: 'Cost a year together',
  },
  chosen: 'chosen remedies',
  cheapest: 'cheapest combination',
  yearPeak: (strategy) => `Highest quarter hour of the year, ${strategy.toLowerCase()}`,
  monthPeak: (month, strategy) => `Highest quarter hour of ${month}, ${strategy.toLowerCase()}`,
  yearCharged: 'Charged in the year by quarter hour',
  yearAbove: (strategy) => `Hours above the limit, ${strategy.toLowerCase()}`,
  unit: (unit) =>
    ({
      vehicles: 'vehicles',
      chargers: 'chargers',
      'of 100': 'of 100',
      min: 'minutes',
      'hours/year': 'hours a year',
      places: 'places',
      quarters: 'quarters',
      lines: 'lines',
      values: 'values',
      times: 'times',
      calendarDays: 'days',
      dayPermits: 'day permits',
    })[unit] ?? null,
  fitsInAll: 'fits in all years',
  free: 'nothing',
};

export const originNames = { nl, en };
