/** Words of the screen on which other choices are tried out beside the base case. */

const nl = {
  leversTitle: 'Draai aan de knoppen',
  leversHint:
    'Het dossier verandert hier niet van. De vijf kengetallen zijn die welke het verschil in kosten het meest bepalen; ze lopen van laag tot hoog volgens hun bron.',
  noLevers: 'Vul eerst voertuigen met hun kilometers in: dan wordt bekend welke kengetallen het meest uitmaken.',
  shift: 'Vervangen',
  shiftValue: (years: number) =>
    years === 0 ? 'zoals gepland' : years > 0 ? `${years} jaar later` : `${-years} jaar eerder`,
  /** In a list of what differs. */
  shiftSaid: (years: number) => (years > 0 ? `${years} jaar later vervangen` : `${-years} jaar eerder vervangen`),
  alternative: 'Vervangen door',
  strategy: 'Laden',
  asNow: 'Zoals nu',
  batteryKWh: 'Batterij: inhoud',
  batteryKW: 'Batterij: vermogen',
  batteryHalf: 'Vul inhoud en vermogen allebei in; tot dan telt de batterij niet mee.',
  type: (what: string) => `Typ een waarde: ${what}`,
  back: (what: string) => `Terug naar nu: ${what}`,
  lowHigh: (low: string, high: string) => `${low} tot ${high}`,
  clear: 'Alles terug naar nu',
  keepName: 'Naam van de variant',
  keep: 'Bewaar als variant',
  kept: (name: string) => `${name} is bewaard.`,
  full: 'Er passen drie varianten naast elkaar. Verwijder er een om een nieuwe te bewaren.',
  proposed: (position: number) => `Variant ${position}`,
  figure: {
    title: 'Nu en de varianten naast elkaar',
    description:
      'Links wat elektrisch per jaar kost tegenover nieuwe diesel, rechts de hoogste piek; de streep is wat de aansluiting nu aankan, wat eroverheen gaat is gearceerd.',
    cost: 'Kosten per jaar, tegenover nieuwe diesel',
    peak: 'Piek op de aansluiting',
    /** A choice by what is chosen, and by its name where it has one. */
    named: (name: string, content: string) => `${content} (“${name}”)`,
    /** Of the choices, that which costs least. */
    least: {
      cheaper: (what: string, euro: string) => `${what} kost het minst: per jaar ${euro} goedkoper dan nieuwe diesel.`,
      dearer: (what: string, euro: string) => `${what} kost het minst: per jaar ${euro} duurder dan nieuwe diesel.`,
      same: (what: string) => `${what} kost het minst: even duur als nieuwe diesel.`,
    },
    /** Where nothing is chosen, only another price or the like was tried. */
    turned: {
      cheaper: (what: string, euro: string) =>
        `${what}. Dan is elektrisch rijden per jaar ${euro} goedkoper dan nieuwe diesel.`,
      dearer: (what: string, euro: string) =>
        `${what}. Dan is elektrisch rijden per jaar ${euro} duurder dan nieuwe diesel.`,
      same: (what: string) => `${what}. Dan is elektrisch rijden even duur als nieuwe diesel.`,
    },
  },
  tableTitle: 'Naast elkaar',
  tableHint: 'Varianten rekenen vanaf het dossier zoals het nu is.',
  caption: 'Uitkomsten van het dossier en van de varianten',
  item: 'Uitkomst',
  now: 'Nu',
  nowSaid: 'zoals het in het dossier staat',
  nowChosen: 'Zoals het nu is',
  trial: 'Met de knoppen',
  choose: 'Kiezen',
  chooseThis: (name: string) => `${name} kiezen`,
  chosen: (name: string) => `Het dossier is nu zoals ${name}.`,
  remove: (name: string) => `${name} verwijderen`,
  removed: (name: string) => `${name} is verwijderd.`,
  rows: {
    difference: 'Kosten per jaar, elektrisch tegenover nieuwe diesel',
    investment: (year: number) =>
      `Investering tot en met ${year}, ook als een nieuw voertuig weer wordt vervangen, na subsidie en aftrek`,
    depotPrice: 'Laden op het bedrijf, per kWh',
    peakKW: 'Piek op de aansluiting',
    fits: 'Past vandaag op de aansluiting',
    co2: (year: number) => `CO₂ minder tot en met ${year}`,
  },
  strip: {
    difference: 'Kosten per jaar',
    peakKW: 'Piek',
    fits: 'Past vandaag',
    before: (value: string) => `nu ${value}`,
    untouched: 'nu',
  },
  usable: (kW: string) => `bruikbaar ${kW}`,
  tonnes: (amount: string) => `${amount} ton`,
  open: 'nog niet te zeggen',
  calculating: 'rekent',
  failed: 'niet berekend',
  versus: (difference: string) => `${difference} tegenover nu`,
  battery: (size: string) => `batterij ${size}`,
};

export type ScenarioWords = typeof nl;

const en: ScenarioWords = {
  leversTitle: 'Turn the knobs',
  leversHint:
    'This does not change the dossier. The five figures are those that decide the difference in cost most; they run from low to high as their source has it.',
  noLevers: 'First enter vehicles with their kilometres: then it is known which figures matter most.',
  shift: 'Replace',
  shiftValue: (years) => {
    if (years === 0) return 'as planned';
    const count = Math.abs(years);
    return `${count} ${count === 1 ? 'year' : 'years'} ${years > 0 ? 'later' : 'earlier'}`;
  },
  shiftSaid: (years) => {
    const count = Math.abs(years);
    return `replacing ${count} ${count === 1 ? 'year' : 'years'} ${years > 0 ? 'later' : 'earlier'}`;
  },
  alternative: 'Replace by',
  strategy: 'Charging',
  asNow: 'As now',
  batteryKWh: 'Battery: capacity',
  batteryKW: 'Battery: power',
  batteryHalf: 'Enter both capacity and power; until then the battery does not count.',
  type: (what) => `Type a value: ${what}`,
  back: (what) => `Back to now: ${what}`,
  lowHigh: (low, high) => `${low} to ${high}`,
  clear: 'Everything back to now',
  keepName: 'Name of the variant',
  keep: 'Keep as variant',
  kept: (name) => `${name} is kept.`,
  full: 'Three variants fit side by side. Remove one to keep a new one.',
  proposed: (position) => `Variant ${position}`,
  figure: {
    title: 'Now and the variants side by side',
    description:
      'On the left what electric costs a year against new diesel, on the right the highest peak; the line is what the connection can bear now, what passes it is hatched.',
    cost: 'Cost per year, against new diesel',
    peak: 'Peak on the connection',
    named: (name, content) => `${content} (“${name}”)`,
    least: {
      cheaper: (what, euro) => `${what} costs least: ${euro} a year cheaper than new diesel.`,
      dearer: (what, euro) => `${what} costs least: ${euro} a year dearer than new diesel.`,
      same: (what) => `${what} costs least: as dear as new diesel.`,
    },
    turned: {
      cheaper: (what, euro) => `${what}. Then driving electric is ${euro} a year cheaper than new diesel.`,
      dearer: (what, euro) => `${what}. Then driving electric is ${euro} a year dearer than new diesel.`,
      same: (what) => `${what}. Then driving electric is as dear as new diesel.`,
    },
  },
  tableTitle: 'Side by side',
  tableHint: 'Variants are calculated from the dossier as it is now.',
  caption: 'Results of the dossier and of the variants',
  item: 'Result',
  now: 'Now',
  nowSaid: 'as it stands in the dossier',
  nowChosen: 'As it is now',
  trial: 'With the knobs',
  choose: 'Choose',
  chooseThis: (name) => `Choose ${name}`,
  chosen: (name) => `The dossier is now as ${name}.`,
  remove: (name) => `Remove ${name}`,
  removed: (name) => `${name} is removed.`,
  rows: {
    difference: 'Cost per year, electric against new diesel',
    investment: (year) =>
      `Investment up to ${year}, also where a new vehicle is replaced again, after subsidies and deductions`,
    depotPrice: 'Charging on site, per kWh',
    peakKW: 'Peak on the connection',
    fits: 'Fits on the connection today',
    co2: (year) => `CO₂ saved up to ${year}`,
  },
  strip: {
    difference: 'Cost per year',
    peakKW: 'Peak',
    fits: 'Fits today',
    before: (value) => `now ${value}`,
    untouched: 'now',
  },
  usable: (kW) => `usable ${kW}`,
  tonnes: (amount) => `${amount} tonnes`,
  open: 'cannot be said yet',
  calculating: 'calculating',
  failed: 'not calculated',
  versus: (difference) => `${difference} against now`,
  battery: (size) => `battery ${size}`,
};

export const scenarioWords: Record<'nl' | 'en', ScenarioWords> = { nl, en };
