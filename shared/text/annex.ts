/** The annex "where does this come from?": how it is read, and what parts the values of one rule. */
export interface AnnexWords {
  intro: string;
  /** Which heading of the report has which lines. */
  whereTitle: string;
  whereColumns: { heading: string; lines: string };
  resultsTitle: string;
  resultsIntro: string;
  resultColumns: { number: string; value: string; rule: string; basis: string };
  /** Lines that no chapter shows itself, and that other lines are made from. */
  madeFrom: string;
  entriesTitle: string;
  entriesIntro: (day: string) => string;
  entriesIntroUndated: string;
  entryColumns: { number: string; entry: string; answer: string };
  seeCosts: string;
  /** Where many values of a rule stand, and what their columns are called. */
  seeTable: (title: string) => string;
  ownTable: { what: string; value: string };
  /** Instead of the names of all. */
  allGroups: (count: string) => string;
  /** What a value rests on that nobody answered. */
  notEntered: string;
  /** Where the amounts of each vehicle and day stand, and over which table. */
  seeDays: Record<'unmetDay' | 'roadDay', string>;
  dayTitle: Record<'unmetDay' | 'roadDay', string>;
  dayIntro: Record<'unmetDay' | 'roadDay', string>;
  dayAll: string;
  /** Of a large fleet: what stands under the days. */
  dayVehicles: string;
  boughtNow: string;
  boughtNowDiffers: (name: string, day: string) => string;
  /** An amount, and what the rounded lines of its table add up to. */
  sumOfLines: (amount: string, sum: string) => string;
  withoutOpen: (amount: string) => string;
  /** The charger of a group that chose another one. */
  proposal: string;
  week: string;
  meanDay: string;
  longestDay: string;
  lookedUntil: string;
  hoursOfContract: string;
  ranged: (typical: string, low: string, high: string) => string;
  spread: Record<'p10' | 'p50' | 'p90' | 'share', string>;
  ends: Record<'low' | 'high', string>;
  nothing: Record<'vehicleTogether' | 'groupTogether', string>;
  answers: Record<string, string>;
}

const nl: AnnexWords = {
  intro:
    'Hoe u een cijfer terugvindt: zoek hieronder de kop waaronder het in het rapport staat. Daarachter staan de nummers van de regels (R). Elke regel zegt hoe zijn cijfers zijn berekend en waarop zij rusten: op andere regels (R), op wat is ingevuld (I) en op kengetallen (K). De kengetallen staan met hun bron achterin.',
  whereTitle: 'Waar welk cijfer vandaan komt',
  whereColumns: { heading: 'Kop in het rapport', lines: 'Regels, invoer en kengetallen' },
  resultsTitle: 'De regels en hun cijfers',
  resultsIntro:
    'Een bedrag per jaar is de contante waarde over de looptijd, omgerekend naar gelijke jaarbedragen. In de tekst zijn bedragen afgerond; hier staan zij volledig. Een streepje betekent dat er geen waarde is. Achter “tabel” staat het bedrag in een tabel die afgeronde regels optelt.',
  resultColumns: { number: 'Nr.', value: 'Uitkomst en waarde', rule: 'Regel', basis: 'Rust op' },
  madeFrom: 'Waarmee de regels hierboven rekenen',
  entriesTitle: 'Wat is ingevuld',
  entriesIntro: (day) => `De antwoorden bij het bezoek van ${day}, zoals zij in het dossier staan.`,
  entriesIntroUndated: 'De antwoorden zoals zij in het dossier staan. De dag van het bezoek is niet ingevuld.',
  entryColumns: { number: 'Nr.', entry: 'Vraag', answer: 'Antwoord' },
  notEntered: 'niet ingevuld',
  seeCosts: 'per kostenpost in de tabellen “Kosten per voertuig” hieronder',
  seeTable: (title) => `zie de tabel “${title}” hieronder`,
  ownTable: { what: 'Waarvan', value: 'Waarde' },
  allGroups: (count) => `alle ${count} groepen`,
  seeDays: {
    unmetDay: 'zie de tabel “Niet geladen, per voertuig en dag” hieronder',
    roadDay: 'zie de tabel “Onderweg geladen, per voertuig en dag” hieronder',
  },
  dayTitle: { unmetDay: 'Niet geladen, per voertuig en dag', roadDay: 'Onderweg geladen, per voertuig en dag' },
  dayIntro: {
    unmetDay:
      'De koudste week met slim laden binnen de grens, in kWh. Een voertuig dat hier niet staat, komt elke dag vol. Er zijn meer plannen waarbij samen evenveel ongeladen blijft.',
    roadDay: 'De koudste week, in kWh in de accu. Een voertuig dat hier niet staat, hoeft onderweg niet te laden.',
  },
  dayAll: 'Samen',
  dayVehicles: 'Onder elke dag staan de kWh van de groep samen, met daaronder de nummers van de voertuigen.',
  boughtNow: 'nu gekocht',
  boughtNowDiffers: (name, day) => `${name}, nu gekocht (${day}): als in het plan, behalve`,
  sumOfLines: (amount, sum) => `${amount} (tabel: ${sum})`,
  withoutOpen: (amount) => `open (${amount} zonder wat ontbreekt)`,
  proposal: 'voorstel zonder die keuze',
  week: 'in de koudste week',
  meanDay: 'op een gewone dag',
  longestDay: 'op de langste dag',
  lookedUntil: 'gezocht tot',
  hoursOfContract: 'Uren van het contract met tijdsblokken',
  ranged: (typical, low, high) => `${typical} (${low} tot ${high})`,
  spread: { p10: 'laag', p50: 'midden', p90: 'hoog', share: 'elektrisch goedkoper, van de 100' },
  ends: { low: 'bij laag', high: 'bij hoog' },
  nothing: { vehicleTogether: 'per voertuig', groupTogether: 'hele groep' },
  answers: { yes: 'ja', no: 'nee' },
};

const en: AnnexWords = {
  intro:
    'How to find a figure: look below for the heading under which it stands in the report. Behind it stand the numbers of the rules (R). Each rule says how its figures were worked out and what they rest on: other rules (R), what was entered (I) and parameters (K). The parameters stand with their sources at the end.',
  whereTitle: 'Which figure comes from where',
  whereColumns: { heading: 'Heading in the report', lines: 'Rules, entries and parameters' },
  resultsTitle: 'The rules and their figures',
  resultsIntro:
    'An amount per year is the present value over the horizon as equal yearly amounts. In the text amounts are rounded; here they stand in full. A dash means that there is no value. Behind “table” stands the amount in a table that adds up rounded lines.',
  resultColumns: { number: 'No.', value: 'Result and value', rule: 'Rule', basis: 'Rests on' },
  madeFrom: 'What the rules above calculate with',
  entriesTitle: 'What was entered',
  entriesIntro: (day) => `The answers at the visit of ${day}, as they stand in the file.`,
  entriesIntroUndated: 'The answers as they stand in the file. The day of the visit was not entered.',
  entryColumns: { number: 'No.', entry: 'Question', answer: 'Answer' },
  notEntered: 'not entered',
  seeCosts: 'line by line in the tables “Costs per vehicle” below',
  seeTable: (title) => `see the table “${title}” below`,
  ownTable: { what: 'Of what', value: 'Value' },
  allGroups: (count) => `all ${count} groups`,
  seeDays: {
    unmetDay: 'see the table “Not charged, per vehicle and day” below',
    roadDay: 'see the table “Charged on the road, per vehicle and day” below',
  },
  dayTitle: { unmetDay: 'Not charged, per vehicle and day', roadDay: 'Charged on the road, per vehicle and day' },
  dayIntro: {
    unmetDay:
      'The coldest week with smart charging within the limit, in kWh. A vehicle that does not stand here is full every day. There are more plans that leave as much uncharged together.',
    roadDay: 'The coldest week, in kWh in the battery. A vehicle that does not stand here need not charge on the road.',
  },
  dayAll: 'Together',
  dayVehicles: 'Under each day stand the kWh of the group together, with the numbers of the vehicles below.',
  boughtNow: 'bought now',
  boughtNowDiffers: (name, day) => `${name}, bought now (${day}): as in the plan, except`,
  sumOfLines: (amount, sum) => `${amount} (table: ${sum})`,
  withoutOpen: (amount) => `open (${amount} without what is missing)`,
  proposal: 'proposal without that choice',
  week: 'in the coldest week',
  meanDay: 'on an ordinary day',
  longestDay: 'on the longest day',
  lookedUntil: 'looked up to',
  hoursOfContract: 'Hours of the time-block contract',
  ranged: (typical, low, high) => `${typical} (${low} to ${high})`,
  spread: { p10: 'low', p50: 'middle', p90: 'high', share: 'electric cheaper, of 100' },
  ends: { low: 'at low', high: 'at high' },
  nothing: { vehicleTogether: 'per vehicle', groupTogether: 'whole group' },
  answers: { yes: 'yes', no: 'no' },
};

export const annexWords = { nl, en };
