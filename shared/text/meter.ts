/** Words about the company's own quarter-hour readings: what was understood of a file, what is asked, what is missing. */
import type { Because, MeterRefusal, RowFault, Topic } from '../meter/reading.ts';

type Values = Readonly<Record<string, string | number>>;

interface TopicWords {
  /** What was decided, as the label of a line. */
  label: string;
  /** The same as a question. */
  question: string;
  /** What the answers mean; names from the file need none. */
  choices: Readonly<Record<string, string>>;
}

const fileReasons = (
  one: Record<MeterRefusal['reason'] | 'tooLarge' | 'broke' | 'spreadsheetTooLarge' | 'spreadsheetBroken', string>,
): typeof one => one;

const nl = {
  title: 'Kwartiermetingen',
  hint: 'Het eigen meetbestand van het bedrijf, per kwartier. Het blijft op deze laptop.',
  drop: 'Sleep het meetbestand hierheen, of',
  choose: 'Kies een bestand',
  forms: 'CSV, Excel (xlsx), tekst of JSON van het meetbedrijf, de netbeheerder of de energieleverancier.',
  readingFile: (name: string) => `Bezig met lezen: ${name}`,
  refusedTitle: (name: string) => `${name} kan niet worden gebruikt`,
  refused: fileReasons({
    empty: 'Het bestand is leeg.',
    spreadsheet:
      'Dit is een oude of beveiligde spreadsheet. Open het bestand, kies “Opslaan als” en bewaar het als xlsx of CSV.',
    spreadsheetTooLarge:
      'Deze spreadsheet is te groot om veilig te openen. Bewaar alleen het blad met metingen, van hoogstens vijf jaar, als xlsx of CSV.',
    spreadsheetBroken:
      'Dit is geen leesbare spreadsheet (xlsx). Open het bestand in Excel en bewaar het opnieuw, of kies CSV.',
    pdf: 'Dit is een pdf. Vraag het meetbedrijf om de kwartierwaarden als CSV.',
    binary: 'Dit bestand bevat geen tekst. Vraag het meetbedrijf om de kwartierwaarden als CSV.',
    notATable: 'In dit bestand staat geen tabel met rijen en kolommen.',
    brokenJson: 'Het bestand is niet compleet of beschadigd. Haal het opnieuw op bij het meetbedrijf.',
    noTime: 'Er is geen kolom met datum en tijd gevonden, of er staan geen getallen bij.',
    noValue: 'Er is geen kolom met afgenomen stroom gevonden.',
    dayValues:
      'Het bestand heeft waarden per dag of per maand. Daaruit volgt geen piek. Vraag om kwartierwaarden; kleine aansluitingen bewaren die maar kort.',
    tooFarApart: 'De datums in dit bestand liggen meer dan veertig jaar uit elkaar. Controleer de kolom met datums.',
    tooManyColumns: 'Dit bestand heeft een opbouw die Vlootwijzer niet kent.',
    step: 'De waarden staan niet per kwartier, half uur of uur.',
    noRows: 'Geen enkele rij kon worden gelezen.',
    tooLarge: 'Dit bestand is groter dan 200 MB. Vraag om een bestand van één jaar.',
    broke: 'Het lezen is misgegaan. Probeer het opnieuw; uw dossier is niet veranderd.',
  }),
  tryOther: 'Ander bestand kiezen',
  understoodTitle: 'Wat Vlootwijzer in het bestand leest',
  questionsTitle: (count: number) => (count === 1 ? 'Eén vraag over dit bestand' : `${count} vragen over dit bestand`),
  questionsHint: 'Het bestand zelf geeft hier geen uitsluitsel. Kijk of vraag het na; de keuze verandert de uitkomst.',
  likeliest: 'het meest waarschijnlijk',
  answerFirst: 'Beantwoord eerst de vraag hierboven.',
  change: 'Anders gelezen? Pas aan',
  problemsTitle: 'Let op',
  nothingOdd: 'Geen gaten, dubbele of onleesbare regels.',
  takeOver: 'Overnemen',
  cancel: 'Annuleren',
  dropOther: 'Vervangen? Sleep een ander bestand hierheen, of',
  remove: 'Verwijderen',
  removed: 'De kwartiermeting is uit het dossier.',
  taken: 'De kwartiermeting staat in het dossier.',
  fields: {
    file: 'Bestand',
    period: 'Periode',
    imported: 'Afgenomen',
    exported: 'Teruggeleverd',
    peak: 'Hoogste kwartier',
    year: 'Afname in een jaar',
    columns: 'Gelezen kolommen',
    leftOut: 'Niet meegeteld',
  },
  period: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
  quarters: (known: string, all: string) => `${known} van ${all} kwartieren`,
  peakAt: (kW: string, day: string, time: string) => `${kW} op ${day} om ${time}`,
  noExport: 'staat niet in dit bestand',
  noYear: 'nog niet bekend: het bestand is korter dan een jaar',
  yearKnown: (kWh: string, share: string) => `${kWh} (${share} van de kwartieren gemeten, de rest naar rato)`,
  form: {
    delimited: (delimiter: string, encoding: string) => `tekstbestand met ${delimiter} tussen de kolommen, ${encoding}`,
    json: 'JSON',
    sheet: 'rijen van een spreadsheet',
    header: (line: number) => `kolomnamen op regel ${line}`,
    noHeader: 'zonder kolomnamen',
    dayRows: 'één rij per dag',
  },
  delimiters: { ';': 'een puntkomma', ',': 'een komma', '\t': 'een tab', '|': 'een streep' },
  encodings: { utf8: 'UTF-8', utf16: 'UTF-16', windows1252: 'Windows-tekens' },
  directions: { import: 'afname', export: 'teruglevering', net: 'afname min teruglevering' },
  topics: {
    dateOrder: {
      label: 'Datums',
      question: 'Staat in de datums de dag of de maand voorop?',
      choices: { dayFirst: 'eerst de dag, dan de maand', monthFirst: 'eerst de maand, dan de dag' },
    },
    clock: {
      label: 'Klok',
      question: 'Welke klok gebruikt dit bestand?',
      choices: {
        offset: 'tijd met tijdzone',
        unix: 'tijd in seconden (unix)',
        local: 'Nederlandse tijd, met zomertijd',
        winter: 'het hele jaar wintertijd',
        utc: 'wereldtijd (UTC)',
      },
    },
    label: {
      label: 'Tijdstip',
      question: 'Is het tijdstip het begin of het einde van het kwartier?',
      choices: { start: 'begin van het kwartier', end: 'einde van het kwartier' },
    },
    kind: {
      label: 'Waarden',
      question: 'Zijn het verbruiken per kwartier of meterstanden?',
      choices: { interval: 'verbruik per kwartier', counter: 'meterstanden; het verschil telt' },
    },
    unit: {
      label: 'Eenheid',
      question: 'In welke eenheid staan de waarden?',
      choices: {
        Wh: 'Wh (energie)',
        kWh: 'kWh (energie)',
        MWh: 'MWh (energie)',
        W: 'W (vermogen)',
        kW: 'kW (vermogen)',
        MW: 'MW (vermogen)',
      },
    },
    decimal: {
      label: 'Getallen',
      question: 'Is de komma of de punt het decimaalteken?',
      choices: { comma: 'de komma is het decimaalteken', point: 'de punt is het decimaalteken' },
    },
    sign: {
      label: 'Richting',
      question: 'Wat betekent een minteken?',
      choices: { importPositive: 'min is teruglevering', exportPositive: 'min is afname' },
    },
    duplicates: {
      label: 'Dubbele regels',
      question: 'Welke van twee verschillende waarden voor hetzelfde kwartier telt?',
      choices: { first: 'de eerste in het bestand', last: 'de laatste in het bestand' },
    },
    importColumn: { label: 'Afname', question: 'Welke kolom is de afname van het net?', choices: {} },
    meter: {
      label: 'Aansluiting',
      question: 'Het bestand heeft meer aansluitingen. Welke hoort bij deze locatie?',
      choices: { all: 'alle samen' },
    },
    rollover: {
      label: 'Teller terug naar 0',
      question: 'De meterstand begint opnieuw. Was de teller vol, of is het een andere meter?',
      choices: {
        rolled: 'de teller was vol en begon weer bij 0',
        changed: 'een andere meter; dat kwartier is niet bekend',
      },
    },
    sheet: { label: 'Blad', question: 'Op meer bladen staan metingen. Welk blad is van deze locatie?', choices: {} },
  } satisfies Record<Topic, TopicWords>,
  /** Why, as the end of a line. */
  because: {
    answered: () => 'uw antwoord',
    columnName: ({ name }: Values) => (name ? `volgt uit de kolom “${name}”` : 'volgt uit de kolomnaam'),
    offsetInFile: () => 'de tijdzone staat erbij',
    unixInFile: () => 'de tijd telt in seconden',
    utcInName: () => 'het bestand noemt UTC',
    noOffset: () => 'er staat geen tijdzone bij',
    doubleHour: ({ at }: Values) => `de nacht van ${at} heeft een dubbel uur`,
    skippedHour: ({ at }: Values) =>
      at ? `de nacht van ${at} slaat een uur over` : 'een nacht in maart slaat een uur over',
    noDoubleHour: ({ at }: Values) => `de nacht van ${at} hoort een dubbel uur te hebben, maar heeft dat niet`,
    hourThatIsNot: ({ at }: Values) =>
      at
        ? `in de nacht van ${at} staat een uur dat in Nederlandse tijd niet bestaat`
        : 'in maart staat een uur dat in Nederlandse tijd niet bestaat',
    fromAndTo: ({ name }: Values) => `volgt uit de kolommen “${name}”`,
    firstAndLast: ({ first, last }: Values) => `het eerste tijdstip is ${first}, het laatste ${last}`,
    label2400: () => 'middernacht hoort bij de dag ervoor',
    dayRow: () => 'elke rij is een dag',
    formOfSource: () => 'zo levert deze bron het',
    notSettled: ({ first, last, example }: Values) =>
      first
        ? `het eerste tijdstip is ${first}, het laatste ${last}`
        : example
          ? `zoals ${example}`
          : 'het bestand zegt het niet',
    dayAbove12: ({ example }: Values) => `zoals ${example}`,
    orderOfDays: ({ example }: Values) => `zo volgen de dagen elkaar op, zoals ${example}`,
    onlyRises: () => 'de waarden lopen alleen op',
    goesUpAndDown: () => 'de waarden gaan op en neer',
    unitNamed: ({ name }: Values) => `staat bij “${name}”`,
    unitAbove: () => 'staat boven de tabel',
    useWord: ({ name }: Values) => `“${name}” is een hoeveelheid`,
    digits: ({ example }: Values) => `zoals ${example}`,
    delimiter: ({ example }: Values) => `zoals ${example}, past bij het scheidingsteken`,
    jsonNumber: () => 'zo schrijft JSON getallen',
    negativeValues: () => 'er staan waarden met een min',
    negativeAtNight: () => '’s nachts staan er waarden met een min',
    conflict: ({ count }: Values) => (count ? `dat komt ${count} keer voor` : 'naam en waarden spreken elkaar tegen'),
    severalColumns: ({ count }: Values) => `${count} kolommen met getallen`,
    severalMeters: ({ count }: Values) => `${count} verschillende nummers`,
    severalSheets: ({ count }: Values) => `${count} bladen met metingen`,
    onlySheet: () => 'alleen hier staan metingen',
    nearFull: ({ example }: Values) => `de stand ervoor was ${example}, bijna vol`,
  } satisfies Record<Because, (values: Values) => string>,
  problems: {
    gaps: (blocks: number, quarters: string) =>
      `${quarters} ${quarters === '1' ? 'kwartier ontbreekt' : 'kwartieren ontbreken'}, in ${blocks === 1 ? 'één blok' : `${blocks} blokken`}. Ze worden niet ingevuld.`,
    gap: (from: string, quarters: string) => `${quarters} vanaf ${from}`,
    moreGaps: (count: number) => `en nog ${count}`,
    identical: (count: number) =>
      `${count} ${count === 1 ? 'regel staat' : 'regels staan'} er dubbel in, met dezelfde waarde. Ze tellen één keer.`,
    conflicting: (count: number, first: string) =>
      `${count} ${count === 1 ? 'kwartier heeft' : 'kwartieren hebben'} twee verschillende waarden, voor het eerst op ${first}.`,
    rejected: (count: number) => `${count} ${count === 1 ? 'regel kon' : 'regels konden'} niet worden gelezen:`,
    rejectedLine: (line: number, reason: string) => `regel ${line}: ${reason}`,
    blankAsZero: (count: number) =>
      `${count} keer was één richting leeg terwijl de andere een waarde had. De lege is als 0 gelezen.`,
    meterChange: (moments: string) =>
      `De meterstand loopt terug op ${moments}: er is een meter gewisseld. Dat kwartier is niet bekend.`,
    flatDays: (count: number) =>
      `${count} ${count === 1 ? 'dag heeft' : 'dagen hebben'} 96 gelijke kwartieren. Dat is een dagtotaal dat is verdeeld; de echte piek van die dagen is hoger.`,
    hours: (minutes: number) =>
      `Het bestand heeft waarden per ${minutes} minuten. De echte kwartierpiek is hoger dan hier staat.`,
    finer: (minutes: number) => `Het bestand heeft waarden per ${minutes} minuten. Ze zijn opgeteld tot kwartieren.`,
    estimated: (count: number) =>
      `${count} ${count === 1 ? 'waarde is' : 'waarden zijn'} door het meetbedrijf geschat.`,
    leftOut: (names: string) => `Niet meegeteld: ${names}.`,
    short: 'Het bestand is korter dan een jaar. Een piek in een ander seizoen kan hoger zijn.',
    kept: 'Van een langer bestand worden de laatste drie jaar bewaard.',
    rounded: (step: string) => `Bewaard op ${step} kWh nauwkeurig.`,
  },
  faults: {
    noTime: 'geen datum en tijd',
    notANumber: 'geen leesbaar getal',
    offGrid: 'tijdstip valt tussen twee kwartieren',
    extraCells: 'meer cellen dan kolommen, misschien een komma te veel',
    outOfRange: 'datum ligt buiten 1995 tot 2100',
    dayLength: 'meer kwartieren dan die dag heeft',
  } satisfies Record<RowFault, string>,
  compare: {
    title: 'Meting naast wat is ingevuld',
    columns: ['', 'Gemeten', 'Ingevuld'],
    yearly: 'Stroomverbruik per jaar',
    peak: 'Hoogste piek',
    notFilled: 'niet ingevuld',
    same: 'gelijk',
    use: 'Meting overnemen',
    useYearly: 'Gemeten verbruik overnemen',
    usePeak: 'Gemeten piek overnemen',
    solar: 'De meter ziet alleen wat van het net komt. Eigen gebruik van zonnestroom zit er niet in.',
    charging: 'Wat er nu al laadt op deze aansluiting zit in de meting.',
  },
  fill: {
    title: 'Delen van het jaar zonder meting',
    open: 'Open laten',
    profile: 'Aanvullen met het standaardprofiel van de sector, geschaald op wat wel gemeten is',
    hint: (months: string) => `Geen of weinig metingen in: ${months}.`,
  },
  profile: {
    used: (profile: string, sector: string) =>
      `Zonder eigen meting wordt gerekend met een standaardprofiel: ${profile}, voor ${sector}.`,
    unknownSector: 'een bedrijf waarvan de sector niet bekend is',
    caution:
      'Een standaardprofiel is een gemiddelde van veel bedrijven en onderschat de piek van één bedrijf. Zonder eigen kwartiermeting is het antwoord daarom nooit “past”, maar hooguit “past waarschijnlijk”.',
    bent: 'De bekende piek wordt in het profiel gelegd; de vorm eromheen blijft een schatting.',
    cold: 'Koelen vraagt in de zomer meer dan dit profiel laat zien.',
    judgement: 'Welk profiel bij de sector hoort is een eigen inschatting (zekerheid C).',
  },
  figures: {
    week: 'Gemiddeld vermogen per uur van de week',
    weekText: (day: string, hour: string, kW: string) =>
      `Het drukste uur is gemiddeld op ${day} om ${hour}, met ${kW}.`,
    peakWeek: (monday: string) => `De week met de hoogste piek, vanaf ${monday}`,
    peakWeekText: (kW: string, day: string, time: string) => `Het hoogste kwartier is ${kW}, op ${day} om ${time}.`,
    measured: 'gemeten vermogen',
    unknown: 'niet gemeten',
    low: 'laag',
    high: 'hoog',
    busiest: 'drukste uur',
    empty: 'Geen metingen',
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    daysShort: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  },
  sources: {
    line: (name: string, source: string, licence: string) => `${name}: ${source} (${licence})`,
    ownMeter: (fileName: string, from: string, until: string) =>
      `Eigen kwartiermeting: ${fileName}, ${from} tot en met ${until}`,
  },
  dayAndTime: (day: string, time: string) => `${day} ${time}`,
};

export type MeterWords = Omit<typeof nl, 'topics'> & { topics: Record<Topic, TopicWords> };

const en: MeterWords = {
  title: 'Quarter-hour readings',
  hint: 'The company’s own meter file, by the quarter hour. It stays on this laptop.',
  drop: 'Drop the meter file here, or',
  choose: 'Choose a file',
  forms: 'CSV, Excel (xlsx), text or JSON from the metering company, the grid operator or the energy supplier.',
  readingFile: (name) => `Reading: ${name}`,
  refusedTitle: (name) => `${name} cannot be used`,
  refused: fileReasons({
    empty: 'The file is empty.',
    spreadsheet: 'This is an old or protected spreadsheet. Open it, choose “Save as” and save it as xlsx or CSV.',
    spreadsheetTooLarge:
      'This spreadsheet is too large to be opened safely. Save only the sheet with readings, of five years at most, as xlsx or CSV.',
    spreadsheetBroken: 'This is no readable spreadsheet (xlsx). Open it in Excel and save it again, or choose CSV.',
    pdf: 'This is a PDF. Ask the metering company for the quarter-hour values as CSV.',
    binary: 'This file holds no text. Ask the metering company for the quarter-hour values as CSV.',
    notATable: 'There is no table of rows and columns in this file.',
    brokenJson: 'The file is incomplete or damaged. Fetch it again from the metering company.',
    noTime: 'No column with date and time was found, or there are no numbers beside it.',
    noValue: 'No column with electricity taken from the grid was found.',
    dayValues:
      'The file holds values per day or per month. No peak follows from those. Ask for quarter-hour values; for small connections they are kept only briefly.',
    tooFarApart: 'The dates in this file lie more than forty years apart. Check the column of dates.',
    tooManyColumns: 'This file has a structure that Vlootwijzer does not know.',
    step: 'The values are not per quarter hour, half hour or hour.',
    noRows: 'Not a single row could be read.',
    tooLarge: 'This file is larger than 200 MB. Ask for a file of one year.',
    broke: 'Reading went wrong. Try again; your dossier has not changed.',
  }),
  tryOther: 'Choose another file',
  understoodTitle: 'What Vlootwijzer reads in the file',
  questionsTitle: (count) => (count === 1 ? 'One question about this file' : `${count} questions about this file`),
  questionsHint: 'The file itself does not settle this. Look it up or ask; the choice changes the outcome.',
  likeliest: 'the likeliest',
  answerFirst: 'Answer the question above first.',
  change: 'Read wrongly? Change it',
  problemsTitle: 'Please note',
  nothingOdd: 'No gaps, duplicate or unreadable lines.',
  takeOver: 'Use these readings',
  cancel: 'Cancel',
  dropOther: 'Replace them? Drop another file here, or',
  remove: 'Remove',
  removed: 'The readings are out of the dossier.',
  taken: 'The readings are in the dossier.',
  fields: {
    file: 'File',
    period: 'Period',
    imported: 'Taken from the grid',
    exported: 'Fed in',
    peak: 'Highest quarter hour',
    year: 'Taken in a year',
    columns: 'Columns read',
    leftOut: 'Not counted',
  },
  period: (from, until) => (from === until ? from : `${from} up to and including ${until}`),
  quarters: (known, all) => `${known} of ${all} quarter hours`,
  peakAt: (kW, day, time) => `${kW} on ${day} at ${time}`,
  noExport: 'not in this file',
  noYear: 'not known yet: the file is shorter than a year',
  yearKnown: (kWh, share) => `${kWh} (${share} of the quarter hours measured, the rest in proportion)`,
  form: {
    delimited: (delimiter, encoding) => `text file with ${delimiter} between the columns, ${encoding}`,
    json: 'JSON',
    sheet: 'rows of a spreadsheet',
    header: (line) => `column names on line ${line}`,
    noHeader: 'without column names',
    dayRows: 'one row per day',
  },
  delimiters: { ';': 'a semicolon', ',': 'a comma', '\t': 'a tab', '|': 'a bar' },
  encodings: { utf8: 'UTF-8', utf16: 'UTF-16', windows1252: 'Windows characters' },
  directions: { import: 'taken', export: 'fed in', net: 'taken minus fed in' },
  topics: {
    dateOrder: {
      label: 'Dates',
      question: 'Does the day or the month come first in the dates?',
      choices: { dayFirst: 'day first, then month', monthFirst: 'month first, then day' },
    },
    clock: {
      label: 'Clock',
      question: 'Which clock does this file use?',
      choices: {
        offset: 'time with its time zone',
        unix: 'time in seconds (unix)',
        local: 'Dutch time, with summer time',
        winter: 'winter time all year',
        utc: 'universal time (UTC)',
      },
    },
    label: {
      label: 'Moment',
      question: 'Is the moment the start or the end of the quarter hour?',
      choices: { start: 'start of the quarter hour', end: 'end of the quarter hour' },
    },
    kind: {
      label: 'Values',
      question: 'Are the values use per quarter hour or meter readings?',
      choices: { interval: 'use per quarter hour', counter: 'meter readings; the difference counts' },
    },
    unit: {
      label: 'Unit',
      question: 'In which unit are the values?',
      choices: {
        Wh: 'Wh (energy)',
        kWh: 'kWh (energy)',
        MWh: 'MWh (energy)',
        W: 'W (power)',
        kW: 'kW (power)',
        MW: 'MW (power)',
      },
    },
    decimal: {
      label: 'Numbers',
      question: 'Is the comma or the point the decimal sign?',
      choices: { comma: 'the comma is the decimal sign', point: 'the point is the decimal sign' },
    },
    sign: {
      label: 'Direction',
      question: 'What does a minus mean?',
      choices: { importPositive: 'minus is fed in', exportPositive: 'minus is taken' },
    },
    duplicates: {
      label: 'Duplicate lines',
      question: 'Which of two different values for the same quarter hour counts?',
      choices: { first: 'the first in the file', last: 'the last in the file' },
    },
    importColumn: { label: 'Taken', question: 'Which column is what is taken from the grid?', choices: {} },
    meter: {
      label: 'Connection',
      question: 'The file holds several connections. Which belongs to this site?',
      choices: { all: 'all together' },
    },
    rollover: {
      label: 'Counter back to 0',
      question: 'The reading begins again. Was the counter full, or is it another meter?',
      choices: {
        rolled: 'the counter was full and began again at 0',
        changed: 'another meter; that quarter is not known',
      },
    },
    sheet: { label: 'Sheet', question: 'Several sheets hold readings. Which one is of this site?', choices: {} },
  },
  because: {
    answered: () => 'your answer',
    columnName: ({ name }) => (name ? `follows from the column “${name}”` : 'follows from the name of the column'),
    offsetInFile: () => 'the time zone is given',
    unixInFile: () => 'time is counted in seconds',
    utcInName: () => 'the file says UTC',
    noOffset: () => 'no time zone is given',
    doubleHour: ({ at }) => `the night of ${at} has an hour twice`,
    skippedHour: ({ at }) => (at ? `the night of ${at} skips an hour` : 'a night in March skips an hour'),
    noDoubleHour: ({ at }) => `the night of ${at} should have an hour twice, but has not`,
    hourThatIsNot: ({ at }) =>
      at
        ? `the night of ${at} has an hour that Dutch time does not have`
        : 'a night in March has an hour that Dutch time does not have',
    fromAndTo: ({ name }) => `follows from the columns “${name}”`,
    firstAndLast: ({ first, last }) => `the first moment is ${first}, the last ${last}`,
    label2400: () => 'midnight belongs to the day before',
    dayRow: () => 'each row is a day',
    formOfSource: () => 'this source delivers it so',
    notSettled: ({ first, last, example }) =>
      first
        ? `the first moment is ${first}, the last ${last}`
        : example
          ? `such as ${example}`
          : 'the file does not say',
    dayAbove12: ({ example }) => `such as ${example}`,
    orderOfDays: ({ example }) => `so the days follow each other, such as ${example}`,
    onlyRises: () => 'the values only rise',
    goesUpAndDown: () => 'the values go up and down',
    unitNamed: ({ name }) => `stands with “${name}”`,
    unitAbove: () => 'stands above the table',
    useWord: ({ name }) => `“${name}” is an amount`,
    digits: ({ example }) => `such as ${example}`,
    delimiter: ({ example }) => `such as ${example}, in keeping with the delimiter`,
    jsonNumber: () => 'JSON writes numbers so',
    negativeValues: () => 'there are values with a minus',
    negativeAtNight: () => 'there are values with a minus at night',
    conflict: ({ count }) =>
      count
        ? count === 1
          ? 'that happens once'
          : `that happens ${count} times`
        : 'name and values contradict each other',
    severalColumns: ({ count }) => `${count} columns of numbers`,
    severalMeters: ({ count }) => `${count} different numbers`,
    severalSheets: ({ count }) => `${count} sheets with readings`,
    onlySheet: () => 'only here are readings',
    nearFull: ({ example }) => `the reading before was ${example}, nearly full`,
  },
  problems: {
    gaps: (blocks, quarters) =>
      `${quarters} quarter hours are missing, in ${blocks === 1 ? 'one block' : `${blocks} blocks`}. They are not filled in.`,
    gap: (from, quarters) => `${quarters} from ${from}`,
    moreGaps: (count) => `and ${count} more`,
    identical: (count) =>
      `${count} ${count === 1 ? 'line is' : 'lines are'} there twice with the same value. They count once.`,
    conflicting: (count, first) =>
      `${count} ${count === 1 ? 'quarter hour has' : 'quarter hours have'} two different values, for the first time on ${first}.`,
    rejected: (count) => `${count} ${count === 1 ? 'line' : 'lines'} could not be read:`,
    rejectedLine: (line, reason) => `line ${line}: ${reason}`,
    blankAsZero: (count) =>
      `${count} times one direction was empty while the other had a value. The empty one was read as 0.`,
    meterChange: (moments) =>
      `The reading goes back on ${moments}: a meter was changed. That quarter hour is not known.`,
    flatDays: (count) =>
      `${count} ${count === 1 ? 'day has' : 'days have'} 96 equal quarter hours. That is a total of the day, spread out; the real peak of those days is higher.`,
    hours: (minutes) =>
      `The file holds values per ${minutes} minutes. The real quarter-hour peak is higher than shown here.`,
    finer: (minutes) => `The file holds values per ${minutes} minutes. They were added up to quarter hours.`,
    estimated: (count) => `${count} ${count === 1 ? 'value was' : 'values were'} estimated by the metering company.`,
    leftOut: (names) => `Not counted: ${names}.`,
    short: 'The file is shorter than a year. A peak in another season may be higher.',
    kept: 'Of a longer file the last three years are kept.',
    rounded: (step) => `Kept to the nearest ${step} kWh.`,
  },
  faults: {
    noTime: 'no date and time',
    notANumber: 'no readable number',
    offGrid: 'moment falls between two quarter hours',
    extraCells: 'more cells than columns, perhaps a comma too many',
    outOfRange: 'date lies outside 1995 to 2100',
    dayLength: 'more quarter hours than that day has',
  },
  compare: {
    title: 'Measured beside what was entered',
    columns: ['', 'Measured', 'Entered'],
    yearly: 'Electricity use a year',
    peak: 'Highest peak',
    notFilled: 'not entered',
    same: 'the same',
    use: 'Use measured value',
    useYearly: 'Use the measured yearly use',
    usePeak: 'Use the measured peak',
    solar: 'The meter only sees what comes from the grid. Own use of solar power is not in it.',
    charging: 'What charges on this connection today is in the readings.',
  },
  fill: {
    title: 'Parts of the year without readings',
    open: 'Leave open',
    profile: 'Fill with the standard profile of the sector, scaled to what was measured',
    hint: (months) => `No or few readings in: ${months}.`,
  },
  profile: {
    used: (profile, sector) => `Without quarter-hour readings a standard profile is used: ${profile}, for ${sector}.`,
    unknownSector: 'a company of which the sector is not known',
    caution:
      'A standard profile is the mean of many companies and understates the peak of a single one. Without quarter-hour readings the answer is therefore never “fits”, but at most “likely fits”.',
    bent: 'The known peak is put into the profile; the shape around it remains an estimate.',
    cold: 'Cooling takes more in summer than this profile shows.',
    judgement: 'Which profile stands for the sector is our own judgement (confidence C).',
  },
  figures: {
    week: 'Mean power per hour of the week',
    weekText: (day, hour, kW) => `On average the busiest hour is on ${day} at ${hour}, with ${kW}.`,
    peakWeek: (monday) => `The week with the highest peak, from ${monday}`,
    peakWeekText: (kW, day, time) => `The highest quarter hour is ${kW}, on ${day} at ${time}.`,
    measured: 'measured power',
    unknown: 'not measured',
    low: 'low',
    high: 'high',
    busiest: 'busiest hour',
    empty: 'No readings',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    daysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  },
  sources: {
    line: (name, source, licence) => `${name}: ${source} (${licence})`,
    ownMeter: (fileName, from, until) => `Own quarter-hour readings: ${fileName}, ${from} up to and including ${until}`,
  },
  dayAndTime: (day, time) => `${day} ${time}`,
};

export const meterWords: { nl: MeterWords; en: MeterWords } = { nl, en };
