/** The words of the results on costs. */

const nl = {
  headlineCheaper: (amount: string) =>
    `Alle voertuigen samen: elektrisch rijden is ${amount} per jaar goedkoper dan diesel.`,
  headlineDearer: (amount: string) =>
    `Alle voertuigen samen: elektrisch rijden is ${amount} per jaar duurder dan diesel.`,
  headlineLikelyCheaper: (amount: string) =>
    `Alle voertuigen samen: elektrisch rijden is waarschijnlijk ${amount} per jaar goedkoper dan diesel.`,
  headlineLikelyDearer: (amount: string) =>
    `Alle voertuigen samen: elektrisch rijden is waarschijnlijk ${amount} per jaar duurder dan diesel.`,
  rangeSentence: (between: string) => `Door de onzekere kengetallen kan dat uitkomen ${between}.`,
  drawnSentence: (between: string) => `In minstens acht van de tien berekeningen ligt dat ${between}.`,
  exVat: 'Alle bedragen zonder btw, prijspeil van de kengetallen.',
  none: 'Nog niets te vergelijken',
  noneText: 'Vul van een groep met dieselvoertuigen het soort en het aantal in.',
  ledgerTitle: 'Kostenoverzicht per voertuiggroep',
  ledgerHint:
    'De totalen zijn opgeteld uit de afgeronde regels en kunnen daardoor een euro verschillen van dezelfde uitkomst elders.',
  chooseGroup: 'Voertuiggroep',
  groupIntro: (vehicles: string, date: string, years: number) =>
    `${vehicles}, aanschaf ${date}, vergeleken over ${years} jaar.`,
  caption: (group: string) => `${group}: kosten van één voertuig, diesel tegen elektrisch`,
  columns: {
    item: 'Kostenpost',
    perYear: 'per jaar',
    perKm: 'per km',
    difference: 'Verschil',
  },
  total: 'Totaal',
  differenceRow: 'Elektrisch min diesel',
  range: (low: string, high: string) => `${low} tot ${high}`,
  zero: 'geen',
  planTooHigh:
    'Dit geldt als het hele plan kan laden. Op de huidige aansluiting en het huidige contract past dat niet; wat een zwaardere aansluiting en een hoger contract kosten, is meegeteld.',
  incomplete: 'Onvolledig: open posten tellen nog niet mee.',
  swingsTitle: 'De vijf kengetallen die het meest uitmaken',
  swingsCaption: 'Wat een onzeker kengetal met het verschil per jaar doet, alle voertuigen samen',
  swingColumns: {
    figure: 'Kengetal',
    used: 'Gerekend met',
    range: 'Laag tot hoog',
    effect: 'Verschil per jaar bij laag en hoog',
    standing: 'Zekerheid',
  },
  swingEffect: (low: string, high: string) => `${low} tot ${high}`,
  /** Around the two amounts, each of which can be pressed. */
  investment: {
    before: 'Aanschaf van alle voertuigen samen: elektrisch',
    between: ', met laadpunten en na subsidie; diesel',
    after: '.',
  },
};

const en: typeof nl = {
  headlineCheaper: (amount) => `All vehicles together: driving electric is ${amount} per year cheaper than diesel.`,
  headlineDearer: (amount) => `All vehicles together: driving electric is ${amount} per year dearer than diesel.`,
  headlineLikelyCheaper: (amount) =>
    `All vehicles together: driving electric is likely ${amount} per year cheaper than diesel.`,
  headlineLikelyDearer: (amount) =>
    `All vehicles together: driving electric is likely ${amount} per year dearer than diesel.`,
  rangeSentence: (between) => `With the uncertain figures that can be ${between}.`,
  drawnSentence: (between) => `In at least eight of ten calculations that is ${between}.`,
  exVat: 'All amounts excluding VAT, price level of the figures used.',
  none: 'Nothing to compare yet',
  noneText: 'Fill in kind and number of a group of diesel vehicles.',
  ledgerTitle: 'Ledger per fleet group',
  ledgerHint: 'The totals add up the rounded lines, so they can differ by a euro from the same outcome elsewhere.',
  chooseGroup: 'Fleet group',
  groupIntro: (vehicles, date, years) => `${vehicles}, purchase ${date}, compared over ${years} years.`,
  caption: (group) => `${group}: cost of one vehicle, diesel against electric`,
  columns: { item: 'Cost line', perYear: 'per year', perKm: 'per km', difference: 'Difference' },
  total: 'Total',
  differenceRow: 'Electric minus diesel',
  range: (low, high) => `${low} to ${high}`,
  zero: 'none',
  planTooHigh:
    'This holds if the whole plan can charge. On the present connection and contract it cannot; what a heavier connection and a higher contract cost is counted.',
  incomplete: 'Incomplete: open lines do not count yet.',
  swingsTitle: 'The five figures that matter most',
  swingsCaption: 'What an uncertain figure does to the yearly difference, all vehicles together',
  swingColumns: {
    figure: 'Figure',
    used: 'Used',
    range: 'Low to high',
    effect: 'Yearly difference at low and high',
    standing: 'Standing',
  },
  swingEffect: (low, high) => `${low} to ${high}`,
  investment: {
    before: 'Purchase of all vehicles together: electric',
    between: ', chargers included and after subsidy; diesel',
    after: '.',
  },
};

export const resultsCostWords = { nl, en };
