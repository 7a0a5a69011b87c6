/** Words around lists and surveys on their way in: what was read, what is doubtful, what is refused and why. */
import type { Language } from '../format/numbers.ts';
import type { CellRemark } from '../intake/cells.ts';
import type { FleetField } from '../intake/fleetColumns.ts';
import type { DifferingField } from '../intake/grouping.ts';
import type { MatchReason } from '../intake/matching.ts';
import type { SurveyOddity } from '../intake/survey.ts';
import type { SurveyField } from '../intake/surveyColumns.ts';
import type { SurveyCount } from '../intake/surveyCounts.ts';
import type { ClassRemark } from '../intake/vehicleClass.ts';
import type { Oddity, Refusal } from '../intake/remarks.ts';

type Standing = 'ok' | 'doubtful' | 'refused';
type FileRefusal =
  | 'empty'
  | 'oldWorkbook'
  | 'brokenWorkbook'
  | 'pdf'
  | 'binary'
  | 'tooLarge'
  | 'tooManyRows'
  | 'tooSlow'
  | 'notATable'
  | 'alreadyRead'
  | 'broke';

export interface IntakeWords {
  drop: string;
  choose: string;
  another: string;
  reading: (name: string) => string;
  refusedTitle: (name: string) => string;
  refused: Record<FileRefusal, string>;
  otherFile: string;
  sheet: string;
  rows: (count: number) => string;
  removeFile: (name: string) => string;
  columns: {
    title: string;
    hint: string;
    head: readonly [string, string, string];
    leaveOut: string;
    because: Record<MatchReason, string>;
    known: (known: number, all: number) => string;
    unused: (count: number, names: string) => string;
    unclear: (count: number) => string;
    about: (name: string) => string;
    nameless: (position: number) => string;
    /** No row has names; the first row is a row like the others. */
    none: string;
    /** There is a row with names, and nobody knows them. */
    strange: string;
  };
  standing: Record<Standing, string>;
  remark: Record<CellRemark, string>;
  /** A remark with its column and what stands there. */
  remarkAt: (field: string, text: string, remark: string) => string;
  cancel: string;
  more: (count: number) => string;
  show: Record<'all' | Standing, (count: number) => string>;
  fleet: {
    title: string;
    hint: string;
    forms: string;
    anotherHint: string;
    field: Record<FleetField, string>;
    remark: Record<ClassRemark | Refusal | Oddity, string>;
    vehicles: string;
    vehiclesHint: string;
    head: readonly string[];
    leaveOut: (line: number) => string;
    groups: string;
    groupsHint: string;
    groupHead: readonly string[];
    chooseGroup: (name: string) => string;
    chooseVehicle: (line: number) => string;
    merge: string;
    splitOff: (count: number) => string;
    vehiclesOf: (count: number) => string;
    differing: (fields: string) => string;
    differingField: Record<DifferingField, string>;
    mixed: string;
    /** A merged group of which it is not certain that one zone rule holds. */
    open: string;
    keptApart: (vehicles: number) => string;
    mergeAlike: string;
    recorded: (date: string) => string;
    between: (first: string, last: string) => string;
    takeOver: (groups: number, vehicles: number) => string;
    nothing: string;
    tooMany: (groups: number, room: number) => string;
    taken: (groups: number, vehicles: number) => string;
    plates: string;
    nameless: (position: number) => string;
  };
  survey: {
    title: string;
    link: string;
    intro: string;
    forms: string;
    field: Record<SurveyField, string>;
    remark: Record<SurveyOddity, string>;
    companies: string;
    companiesHint: string;
    head: readonly [string, string, string, string, string, string];
    chooseCompany: (name: string) => string;
    noFleet: string;
    kmEach: (km: string) => string;
    notes: (count: number) => string;
    takeOver: (count: number) => string;
    made: (count: number) => string;
    failed: string;
    groupNames: Record<SurveyCount, string>;
    notesHeading: string;
    nameless: string;
  };
}

const nl: IntakeWords = {
  drop: 'Sleep een bestand hierheen, of',
  choose: 'Kies een bestand',
  another: 'Nog een lijst erbij',
  reading: (name) => `Bezig met lezen: ${name}`,
  refusedTitle: (name) => `${name} kan niet worden gebruikt`,
  refused: {
    empty: 'Er staat niets in het bestand.',
    oldWorkbook: 'Dit is een Excel-bestand van vóór 2007. Open het, kies “Opslaan als” en bewaar het als .xlsx.',
    brokenWorkbook:
      'Het Excel-bestand is beschadigd, niet compleet of beveiligd met een wachtwoord. Bewaar het opnieuw als .xlsx zonder wachtwoord.',
    pdf: 'Dit is een pdf. Vraag om de lijst als Excel- of CSV-bestand.',
    binary: 'Dit bestand bevat geen tekst en is geen Excel-bestand.',
    tooLarge: 'Dit bestand is te groot voor een lijst. Bewaar alleen het blad met de lijst, en gooi lege rijen weg.',
    tooManyRows: 'Dit bestand heeft meer dan 20.000 rijen. Bewaar alleen de rijen van dit bedrijf.',
    tooSlow: 'Het lezen duurde te lang en is gestopt. Bewaar alleen het blad met de lijst.',
    notATable: 'In dit bestand staat geen tabel met rijen en kolommen.',
    alreadyRead: 'Een lijst met precies dezelfde inhoud staat er al. Er is niets bij gekomen.',
    broke: 'Het lezen is misgegaan. Probeer het opnieuw; er is niets veranderd.',
  },
  otherFile: 'Ander bestand kiezen',
  sheet: 'Blad',
  rows: (count) => (count === 1 ? '1 rij' : `${count} rijen`),
  removeFile: (name) => `${name} weghalen`,
  columns: {
    title: 'Kolommen',
    hint: 'Wat elke kolom betekent. Wat u hier kiest, wordt op deze laptop onthouden.',
    head: ['In het bestand', 'Voorbeelden', 'Betekenis'],
    leaveOut: 'niet gebruiken',
    because: {
      remembered: 'eerder zo gekozen',
      name: '',
      unclear: 'kan meer betekenen: kies',
      personal: 'persoonsgegevens: blijven in het bestand',
      noPlace: 'herkend; het dossier heeft hier geen plek voor',
      double: 'een andere kolom heeft dit al',
      unknown: '',
    },
    known: (known, all) => `${known} van ${all} kolommen herkend; bekijk wat ze betekenen`,
    unused: (count, names) =>
      `${count === 1 ? '1 kolom wordt niet gebruikt' : `${count} kolommen worden niet gebruikt`}: ${names}`,
    unclear: (count) =>
      count === 1
        ? 'Van 1 kolom is niet duidelijk wat erin staat.'
        : `Van ${count} kolommen is niet duidelijk wat erin staat.`,
    about: (name) => `Betekenis van kolom ${name}`,
    nameless: (position) => `kolom ${position}`,
    none: 'Er zijn geen kolomnamen gevonden. De eerste rij telt als gewone rij. Kies hieronder zelf wat elke kolom betekent.',
    strange: 'Geen van de kolomnamen is herkend. Kies hieronder zelf wat elke kolom betekent.',
  },
  standing: { ok: 'in orde', doubtful: 'twijfel', refused: 'geweigerd' },
  remark: {
    yearOnly: 'alleen een jaar; de dag telt bij sommige zoneregels',
    serialDate: 'gelezen als datumgetal van Excel',
    twoDigitYear: 'jaartal van twee cijfers',
    monthFirst: 'gelezen met de maand voorop',
    notADate: 'geen datum; niet overgenomen',
    thousands: 'de punt of komma is gelezen als duizendteken',
    rounded: 'afgerond op een heel getal',
    notANumber: 'geen duidelijk getal; niet overgenomen',
    outOfBounds: 'kan niet kloppen; niet overgenomen',
    notATime: 'geen tijd; niet overgenomen',
    notAnAnswer: 'geen van de mogelijke antwoorden; niet overgenomen',
    fuelUnknown: 'brandstof niet herkend; niet overgenomen',
    severalFuels: 'meer dan één brandstof; niet overgenomen, vul zelf in welke telt',
    bifuel: 'benzine en gas; gelezen als de eerste',
    hybrid: 'hybride: telt voor de zones als brandstofauto',
    euroUnknown: 'euroklasse niet herkend; niet overgenomen',
    eev: 'EEV is gelezen als Euro 5',
  },
  remarkAt: (field, text, remark) => `${field} “${text}”: ${remark}`,
  cancel: 'Annuleren',
  more: (count) => `Nog ${count} tonen`,
  show: {
    all: (count) => `Alle ${count}`,
    ok: (count) => `${count} in orde`,
    doubtful: (count) => `${count} twijfel`,
    refused: (count) => `${count} geweigerd`,
  },
  fleet: {
    title: 'Voertuiglijst inlezen',
    hint: 'Een lijst van de leasemaatschappij, het wagenparkbeheer, de RDW of een eigen Excel. Niets wordt overgenomen voordat u het hebt gezien.',
    forms: 'Excel (.xlsx) of CSV. De lijst blijft op deze laptop.',
    anotherHint:
      'Staan brandstof of assen in een aparte lijst van de RDW? Kies die erbij: rijen met hetzelfde kenteken worden samengevoegd.',
    field: {
      plate: 'Kenteken',
      groupName: 'Naam van de groep',
      make: 'Merk',
      model: 'Model',
      kind: 'Soort voertuig',
      category: 'Europese categorie (N1, N2, N3)',
      body: 'Inrichting of opbouw',
      bodyCode: 'Carrosseriecode',
      number: 'Aantal',
      firstAdmission: 'Datum eerste toelating',
      yearOfMake: 'Bouwjaar',
      fuel: 'Brandstof',
      fuelRank: 'Volgnummer brandstof',
      euro: 'Euroklasse',
      euroCode: 'Emissiecode',
      co2Class: 'CO₂-emissieklasse',
      maxMass: 'Maximummassa (kg)',
      combinationMass: 'Massa van de combinatie (kg)',
      wltp: 'CO₂ WLTP (g/km)',
      litresPer100Km: 'Verbruik (liter per 100 km)',
      axles: 'Aantal assen',
      yearlyKm: 'Km per jaar',
      meanDayKm: 'Km op een gewone dag',
      longestDayKm: 'Km op de langste dag',
      daysPerWeek: 'Dagen per week',
      departure: 'Vertrektijd',
      return: 'Tijd van terugkomst',
      nightPlace: 'Plek ’s nachts',
      ownership: 'Eigendom of lease',
      contractEnd: 'Einde van het contract',
      replacementYear: 'Jaar van vervanging',
      exported: 'Export',
    },
    remark: {
      betweenClasses: 'de massa ligt tussen twee soorten; de dichtstbijzijnde is voorgesteld',
      combinationAllows:
        'het kenteken staat meer toe dan 44 ton, maar zegt niet dat hij zo zwaar rijdt; 40-44 ton is voorgesteld. Vraag of dat klopt',
      vanSizeUnknown: 'klein, middelgroot of groot staat er niet bij; soort blijft leeg',
      kindFromMass:
        'soort, categorie en inrichting staan er niet bij: dit kan een personenauto zijn. Vink aan als het een bedrijfsauto is; soort blijft leeg',
      truckSizeUnknown: 'de maximummassa staat er niet bij; soort blijft leeg',
      tractorSizeUnknown: 'massa van de combinatie onbekend; 40-44 ton is voorgesteld',
      classUnknown: 'soort voertuig niet te bepalen; blijft leeg',
      total:
        'dit is een optelling van andere rijen, geen voertuig. Is het wel een voertuig? Haal dit woord dan uit de lijst en lees de lijst opnieuw in',
      addsUp:
        'deze getallen zijn de som of het gemiddelde van de rijen erboven. Is het wel een voertuig? Vul kenteken, merk of soort aan en lees de lijst opnieuw in',
      trailer: 'aanhanger of oplegger: rijdt niet zelf en telt niet als voertuig',
      passengerCar: 'personenauto: valt buiten dit advies',
      otherVehicle: 'bus, motor of ander voertuig: valt buiten dit advies',
      sameRow: 'dit kenteken staat al in de lijst; niet dubbel geteld',
      nothing:
        'kenteken, merk, soort, brandstof en toelating ontbreken. Is het een voertuig? Vul de lijst dan aan en lees haar opnieuw in',
      noVehicles: 'het aantal is 0',
      exported: 'staat geregistreerd als geëxporteerd; hoort het nog bij de vloot?',
      twoPlates: 'twee kentekens in één cel; gelezen als één voertuig',
      plateOdd: 'geen gewoon Nederlands kenteken',
      listsDiffer: 'de lijsten spreken elkaar tegen; de eerste is gevolgd',
      fuelMissing: 'de lijst zegt niets over brandstof',
      euroMissing: 'de lijst zegt niets over de euroklasse',
      admissionMissing: 'de lijst zegt niets over de eerste toelating',
      inFuture: 'de eerste toelating ligt na het bezoek',
      fewKm: 'heel weinig voor een jaar; gaat het om km per dag of om duizendtallen?',
      litresOfOther: 'alleen bij diesel, HVO en benzine in liters te lezen; niet overgenomen',
      trailerNamed:
        'er staat een aanhanger of oplegger, maar ook een euroklasse. Vink aan als het een voertuig is dat zelf rijdt',
      maybeTrailer:
        'brandstof, euroklasse en soort staan er niet bij: dit kan een aanhanger of oplegger zijn. Vink aan als het een voertuig is dat zelf rijdt',
    },
    vehicles: 'Voertuigen in de lijst',
    vehiclesHint:
      'Vink uit wat niet mee moet. Wat misschien geen voertuig van de vloot is, staat al uit. Geweigerde rijen worden niet overgenomen.',
    head: [
      'Mee',
      'Rij',
      'Voertuig',
      'Soort',
      'Brandstof',
      'Euro',
      'Toelating',
      'Km per\u00a0jaar',
      'Vervanging',
      'Oordeel',
    ],
    leaveOut: (line) => `Rij ${line} overnemen`,
    groups: 'Voorgestelde groepen',
    groupsHint:
      'Gelijke voertuigen samen, als voor elk zeker dezelfde zoneregel geldt. U kunt splitsen en samenvoegen.',
    groupHead: [
      'Kies',
      'Groep',
      'Aantal',
      'Soort',
      'Brandstof',
      'Euro',
      'Eerste toelating',
      'Km per\u00a0jaar',
      'Vervanging',
    ],
    chooseGroup: (name) => `${name} kiezen om samen te voegen`,
    chooseVehicle: (line) => `Rij ${line} apart zetten`,
    merge: 'Gekozen groepen samenvoegen',
    splitOff: (count) => (count === 1 ? '1 voertuig apart zetten' : `${count} voertuigen apart zetten`),
    vehiclesOf: (count) => (count === 1 ? '1 rij' : `${count} rijen`),
    differing: (fields) => `Verschilt binnen de groep en blijft leeg: ${fields}.`,
    differingField: {
      vehicleClass: 'soort',
      fuel: 'brandstof',
      euroClass: 'euroklasse',
      co2Class: 'CO₂-klasse',
      bodyCode: 'carrosseriecode',
      refrigerated: 'koeling',
      category: 'categorie',
      yearlyKm: 'km per jaar',
      meanDayKm: 'km per dag',
      longestDayKm: 'langste dag',
      daysPerWeek: 'dagen per week',
      departure: 'vertrek',
      return: 'terugkomst',
      nightPlace: 'plek ’s nachts',
      ownership: 'eigendom',
      replacementYear: 'vervangingsjaar (het eerste is ingevuld)',
      litresPer100Km: 'verbruik',
      maxMassKg: 'maximummassa',
      combinationMassKg: 'massa van de combinatie',
      wltpGramsPerKm: 'CO₂ WLTP',
      firstAdmission: 'eerste toelating',
    },
    mixed: 'Let op: in deze groep gelden verschillende zoneregels. Het antwoord per zone blijft daardoor open.',
    open: 'Let op: van deze voertuigen is iets niet bekend. Of voor elk dezelfde zoneregel geldt, is daardoor niet zeker.',
    keptApart: (vehicles) =>
      `${vehicles === 1 ? '1 voertuig staat' : `${vehicles} voertuigen staan`} apart van voertuigen die er verder op lijken: brandstof, euroklasse of toelating is niet bekend, dus ook de zoneregel niet.`,
    mergeAlike: 'Samenvoegen wat verder gelijk is',
    recorded: (date) => `ingevuld wordt ${date}`,
    between: (first, last) => `${first} tot ${last}`,
    takeOver: (groups, vehicles) =>
      `${groups === 1 ? '1 groep' : `${groups} groepen`} (${vehicles === 1 ? '1 voertuig' : `${vehicles} voertuigen`}) overnemen`,
    nothing: 'Er is niets om over te nemen.',
    tooMany: (groups, room) => `Het zijn ${groups} groepen en er passen er nog ${room}. Voeg groepen samen.`,
    taken: (groups, vehicles) =>
      `${groups === 1 ? '1 groep' : `${groups} groepen`} met ${vehicles === 1 ? '1 voertuig' : `${vehicles} voertuigen`} overgenomen.`,
    plates: 'Kentekens zijn persoonsgegevens: ze dienen om rijen te koppelen en gaan niet het dossier in.',
    nameless: (position) => `Groep ${position}`,
  },
  survey: {
    title: 'Enquête inlezen',
    link: 'Enquête inlezen',
    intro:
      'Antwoorden op een enquête over laadbehoefte worden voorbereide dossiers: één per bedrijf. Bestaande dossiers blijven zoals ze zijn.',
    forms: 'Excel (.xlsx) of CSV, één rij per bedrijf.',
    field: {
      company: 'Bedrijf',
      kvk: 'KVK-nummer',
      contact: 'Contactpersoon',
      role: 'Functie',
      email: 'E-mail',
      phone: 'Telefoon',
      businessPark: 'Bedrijventerrein',
      municipality: 'Gemeente',
      answeredOn: 'Ingevuld op',
      vansSmall: 'Aantal kleine bestelauto’s',
      vansMid: 'Aantal middelgrote bestelauto’s',
      vansLarge: 'Aantal grote bestelauto’s',
      vans: 'Aantal bestelauto’s',
      boxVans: 'Aantal bakwagens 3,5 t',
      rigids12: 'Aantal bakwagens 7,5-12 t',
      rigids18: 'Aantal bakwagens 16-19 t',
      rigids26: 'Aantal bakwagens 26-28 t',
      rigids: 'Aantal bakwagens',
      tractors: 'Aantal trekkers',
      trucks: 'Aantal vrachtauto’s',
      electricVans: 'Waarvan elektrische bestelauto’s',
      electricTrucks: 'Waarvan elektrische vrachtauto’s',
      yearlyKm: 'Km per jaar per voertuig',
      meanDayKm: 'Km op een gewone dag',
      longestDayKm: 'Km op de langste dag',
      daysPerWeek: 'Dagen per week',
      departure: 'Vertrektijd',
      return: 'Tijd van terugkomst',
      nightPlace: 'Plek ’s nachts',
      replacementYear: 'Jaar van vervanging',
      tenure: 'Eigendom of huur',
      ean: 'EAN-code',
      operator: 'Netbeheerder',
      connection: 'Netaansluiting',
      contractedKW: 'Gecontracteerd vermogen (kW)',
      yearlyKWh: 'Jaarverbruik (kWh)',
      peakKW: 'Piekvermogen (kW)',
      pvKWp: 'Zonnepanelen (kWp)',
      batteryKWh: 'Batterij (kWh)',
    },
    remark: {
      noCompany: 'er staat geen bedrijfsnaam; zonder naam wordt er geen dossier gemaakt',
      answeredTwice: 'dit bedrijf staat vaker in de enquête; kies welke rij klopt',
      nameKnown: 'er is al een dossier met deze naam; er komt een tweede naast',
      electricAboveTotal: 'meer elektrische dan alle samen; beide aantallen zijn apart overgenomen',
      overlappingCounts: 'totaal en delen staan er allebei; de delen zijn gebruikt',
      kvkForm: 'een KVK-nummer heeft 8 cijfers; niet overgenomen, zet het juiste nummer straks in het dossier',
      emailForm: 'geen e-mailadres; niet overgenomen, kijk of de kolom klopt',
      eanForm: 'een EAN-code heeft 18 cijfers, bewaard als tekst; niet overgenomen',
    },
    companies: 'Bedrijven in de enquête',
    companiesHint:
      'Vink aan van welke bedrijven u een dossier wilt. Wat geen plek heeft in een dossier, komt in de notities van het bezoek.',
    head: ['Mee', 'Rij', 'Bedrijf', 'Vloot', 'Aansluiting', 'Oordeel'],
    chooseCompany: (name) => `Dossier maken van ${name}`,
    noFleet: 'geen voertuigen genoemd',
    kmEach: (km) => `(${km} km per voertuig per jaar)`,
    notes: (count) => (count === 1 ? '1 antwoord gaat naar de notities' : `${count} antwoorden gaan naar de notities`),
    takeOver: (count) => (count === 1 ? '1 dossier maken' : `${count} dossiers maken`),
    made: (count) => (count === 1 ? '1 dossier gemaakt.' : `${count} dossiers gemaakt.`),
    failed: 'Het bewaren is niet gelukt. Er zijn geen dossiers gemaakt.',
    groupNames: {
      vansSmall: 'Kleine bestelauto’s',
      vansMid: 'Middelgrote bestelauto’s',
      vansLarge: 'Grote bestelauto’s',
      vans: 'Bestelauto’s',
      boxVans: 'Bakwagens 3,5 t',
      rigids12: 'Bakwagens 7,5-12 t',
      rigids18: 'Bakwagens 16-19 t',
      rigids26: 'Bakwagens 26-28 t',
      rigids: 'Bakwagens',
      tractors: 'Trekkers',
      trucks: 'Vrachtauto’s',
      electricVans: 'Elektrische bestelauto’s',
      electricTrucks: 'Elektrische vrachtauto’s',
    },
    notesHeading: 'Uit de enquête:',
    nameless: 'zonder naam',
  },
};

const en: IntakeWords = {
  drop: 'Drop a file here, or',
  choose: 'Choose a file',
  another: 'Add another list',
  reading: (name) => `Reading: ${name}`,
  refusedTitle: (name) => `${name} cannot be used`,
  refused: {
    empty: 'There is nothing in the file.',
    oldWorkbook: 'This is an Excel file from before 2007. Open it, choose “Save as” and keep it as .xlsx.',
    brokenWorkbook:
      'The Excel file is damaged, incomplete or locked with a password. Save it again as .xlsx without a password.',
    pdf: 'This is a PDF. Ask for the list as an Excel or CSV file.',
    binary: 'This file holds no text and is no Excel file.',
    tooLarge: 'This file is too large for a list. Keep only the sheet with the list, and remove empty rows.',
    tooManyRows: 'This file has more than 20,000 rows. Keep only the rows of this company.',
    tooSlow: 'Reading took too long and was stopped. Keep only the sheet with the list.',
    notATable: 'There is no table with rows and columns in this file.',
    alreadyRead: 'A list with exactly the same content is there already. Nothing was added.',
    broke: 'Reading went wrong. Try again; nothing was changed.',
  },
  otherFile: 'Choose another file',
  sheet: 'Sheet',
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  removeFile: (name) => `Remove ${name}`,
  columns: {
    title: 'Columns',
    hint: 'What each column means. What you choose here is remembered on this laptop.',
    head: ['In the file', 'Examples', 'Meaning'],
    leaveOut: 'do not use',
    because: {
      remembered: 'chosen so before',
      name: '',
      unclear: 'can mean more: choose',
      personal: 'personal data: stays in the file',
      noPlace: 'recognised; the dossier has no place for it',
      double: 'another column has this already',
      unknown: '',
    },
    known: (known, all) => `${known} of ${all} columns recognised; see what they mean`,
    unused: (count, names) => `${count === 1 ? '1 column is not used' : `${count} columns are not used`}: ${names}`,
    unclear: (count) =>
      count === 1
        ? 'Of 1 column it is not clear what it holds.'
        : `Of ${count} columns it is not clear what they hold.`,
    about: (name) => `Meaning of column ${name}`,
    nameless: (position) => `column ${position}`,
    none: 'No column names were found. The first row counts as a row like the others. Choose below what each column means.',
    strange: 'None of the column names is known. Choose below what each column means.',
  },
  standing: { ok: 'in order', doubtful: 'doubtful', refused: 'refused' },
  remark: {
    yearOnly: 'a year only; the day matters to some zone rules',
    serialDate: 'read as a date number of Excel',
    twoDigitYear: 'year of two digits',
    monthFirst: 'read with the month first',
    notADate: 'not a date; not taken over',
    thousands: 'the point or comma was read as a thousands separator',
    rounded: 'rounded to a whole number',
    notANumber: 'not a clear number; not taken over',
    outOfBounds: 'cannot be right; not taken over',
    notATime: 'not a time; not taken over',
    notAnAnswer: 'none of the possible answers; not taken over',
    fuelUnknown: 'fuel not recognised; not taken over',
    severalFuels: 'more than one fuel; not taken over, enter which one counts',
    bifuel: 'petrol and gas; read as the first',
    hybrid: 'hybrid: counts as its fuel for the zones',
    euroUnknown: 'Euro class not recognised; not taken over',
    eev: 'EEV was read as Euro 5',
  },
  remarkAt: (field, text, remark) => `${field} “${text}”: ${remark}`,
  cancel: 'Cancel',
  more: (count) => `Show ${count} more`,
  show: {
    all: (count) => `All ${count}`,
    ok: (count) => `${count} in order`,
    doubtful: (count) => `${count} doubtful`,
    refused: (count) => `${count} refused`,
  },
  fleet: {
    title: 'Import a fleet list',
    hint: 'A list of the lease company, the fleet manager, the RDW or your own Excel. Nothing is taken over before you have seen it.',
    forms: 'Excel (.xlsx) or CSV. The list stays on this laptop.',
    anotherHint: 'Are fuel or axles in a separate RDW list? Add it: rows with the same number plate are joined.',
    field: {
      plate: 'Number plate',
      groupName: 'Name of the group',
      make: 'Make',
      model: 'Model',
      kind: 'Kind of vehicle',
      category: 'European category (N1, N2, N3)',
      body: 'Body',
      bodyCode: 'Body code',
      number: 'Number',
      firstAdmission: 'Date of first admission',
      yearOfMake: 'Year of manufacture',
      fuel: 'Fuel',
      fuelRank: 'Rank of the fuel',
      euro: 'Euro class',
      euroCode: 'Emission code',
      co2Class: 'CO₂ emission class',
      maxMass: 'Maximum mass (kg)',
      combinationMass: 'Mass of the combination (kg)',
      wltp: 'CO₂ WLTP (g/km)',
      litresPer100Km: 'Use (litres per 100 km)',
      axles: 'Number of axles',
      yearlyKm: 'Km per year',
      meanDayKm: 'Km on a usual day',
      longestDayKm: 'Km on the longest day',
      daysPerWeek: 'Days per week',
      departure: 'Departure',
      return: 'Return',
      nightPlace: 'Place at night',
      ownership: 'Owned or leased',
      contractEnd: 'End of the contract',
      replacementYear: 'Year of replacement',
      exported: 'Exported',
    },
    remark: {
      betweenClasses: 'the mass lies between two kinds; the nearest is proposed',
      combinationAllows:
        'the registration allows more than 44 t, but does not say that it drives that heavy; 40-44 t is proposed. Ask whether that is right',
      vanSizeUnknown: 'small, medium or large is not said; the kind stays empty',
      kindFromMass:
        'kind, category and body are not said: this may be a passenger car. Tick it if it is a commercial vehicle; the kind stays empty',
      truckSizeUnknown: 'the maximum mass is not said; the kind stays empty',
      tractorSizeUnknown: 'mass of the combination unknown; 40-44 t is proposed',
      classUnknown: 'kind of vehicle cannot be told; stays empty',
      total:
        'this adds up other rows and is no vehicle. Is it one after all? Remove this word from the list and read it again',
      addsUp:
        'these numbers are the sum or the mean of the rows above. Is it a vehicle after all? Add plate, make or kind and read the list again',
      trailer: 'trailer: does not drive by itself and is no vehicle of the fleet',
      passengerCar: 'passenger car: outside this advice',
      otherVehicle: 'bus, motorcycle or other vehicle: outside this advice',
      sameRow: 'this plate is in the list already; not counted twice',
      nothing:
        'plate, make, kind, fuel and admission are missing. Is it a vehicle? Complete the list and read it again',
      noVehicles: 'the number is 0',
      exported: 'registered as exported; is it still part of the fleet?',
      twoPlates: 'two plates in one cell; read as one vehicle',
      plateOdd: 'not an ordinary Dutch plate',
      listsDiffer: 'the lists contradict each other; the first was followed',
      fuelMissing: 'the list says nothing about fuel',
      euroMissing: 'the list says nothing about the Euro class',
      admissionMissing: 'the list says nothing about first admission',
      inFuture: 'first admission lies after the visit',
      fewKm: 'very little for a year; are these km per day, or thousands?',
      litresOfOther: 'read in litres for diesel, HVO and petrol only; not taken over',
      trailerNamed: 'a trailer is named, but a Euro class too. Tick it if it is a vehicle that drives by itself',
      maybeTrailer:
        'fuel, Euro class and kind are not said: this may be a trailer. Tick it if it is a vehicle that drives by itself',
    },
    vehicles: 'Vehicles in the list',
    vehiclesHint:
      'Untick what should not come along. What may be no vehicle of the fleet is not ticked. Refused rows are not taken over.',
    head: ['Take', 'Row', 'Vehicle', 'Kind', 'Fuel', 'Euro', 'Admission', 'Km per\u00a0year', 'Replacement', 'Verdict'],
    leaveOut: (line) => `Take over row ${line}`,
    groups: 'Proposed groups',
    groupsHint: 'Like vehicles together, where the same zone rule certainly holds for each. You can split and merge.',
    groupHead: [
      'Choose',
      'Group',
      'Number',
      'Kind',
      'Fuel',
      'Euro',
      'First admission',
      'Km per\u00a0year',
      'Replacement',
    ],
    chooseGroup: (name) => `Choose ${name} to merge`,
    chooseVehicle: (line) => `Set row ${line} apart`,
    merge: 'Merge chosen groups',
    splitOff: (count) => (count === 1 ? 'Set 1 vehicle apart' : `Set ${count} vehicles apart`),
    vehiclesOf: (count) => (count === 1 ? '1 row' : `${count} rows`),
    differing: (fields) => `Differs within the group and stays empty: ${fields}.`,
    differingField: {
      vehicleClass: 'kind',
      fuel: 'fuel',
      euroClass: 'Euro class',
      co2Class: 'CO₂ class',
      bodyCode: 'body code',
      refrigerated: 'refrigeration',
      category: 'category',
      yearlyKm: 'km per year',
      meanDayKm: 'km per day',
      longestDayKm: 'longest day',
      daysPerWeek: 'days per week',
      departure: 'departure',
      return: 'return',
      nightPlace: 'place at night',
      ownership: 'ownership',
      replacementYear: 'year of replacement (the first is filled in)',
      litresPer100Km: 'use',
      maxMassKg: 'maximum mass',
      combinationMassKg: 'mass of the combination',
      wltpGramsPerKm: 'CO₂ WLTP',
      firstAdmission: 'first admission',
    },
    mixed: 'Note: different zone rules hold within this group. The answer for each zone therefore stays open.',
    open: 'Note: something is not known of these vehicles. Whether the same zone rule holds for each is therefore not certain.',
    keptApart: (vehicles) =>
      `${vehicles === 1 ? '1 vehicle stands' : `${vehicles} vehicles stand`} apart from vehicles that are alike otherwise: fuel, Euro class or admission is not known, and so the zone rule is not either.`,
    mergeAlike: 'Merge what is alike otherwise',
    recorded: (date) => `recorded as ${date}`,
    between: (first, last) => `${first} to ${last}`,
    takeOver: (groups, vehicles) =>
      `Take over ${groups === 1 ? '1 group' : `${groups} groups`} (${vehicles === 1 ? '1 vehicle' : `${vehicles} vehicles`})`,
    nothing: 'There is nothing to take over.',
    tooMany: (groups, room) => `There are ${groups} groups and room for ${room}. Merge groups.`,
    taken: (groups, vehicles) =>
      `${groups === 1 ? '1 group' : `${groups} groups`} with ${vehicles === 1 ? '1 vehicle' : `${vehicles} vehicles`} taken over.`,
    plates: 'Number plates are personal data: they serve to join rows and do not go into the dossier.',
    nameless: (position) => `Group ${position}`,
  },
  survey: {
    title: 'Import a survey',
    link: 'Import a survey',
    intro:
      'Answers to a survey about charging needs become prepared dossiers: one for each company. Existing dossiers stay as they are.',
    forms: 'Excel (.xlsx) or CSV, one row for each company.',
    field: {
      company: 'Company',
      kvk: 'Chamber of Commerce number',
      contact: 'Contact person',
      role: 'Role',
      email: 'Email',
      phone: 'Phone',
      businessPark: 'Business park',
      municipality: 'Municipality',
      answeredOn: 'Answered on',
      vansSmall: 'Number of small vans',
      vansMid: 'Number of medium vans',
      vansLarge: 'Number of large vans',
      vans: 'Number of vans',
      boxVans: 'Number of box vans 3.5 t',
      rigids12: 'Number of rigid trucks 7.5-12 t',
      rigids18: 'Number of rigid trucks 16-19 t',
      rigids26: 'Number of rigid trucks 26-28 t',
      rigids: 'Number of rigid trucks',
      tractors: 'Number of tractors',
      trucks: 'Number of trucks',
      electricVans: 'Of which electric vans',
      electricTrucks: 'Of which electric trucks',
      yearlyKm: 'Km per year per vehicle',
      meanDayKm: 'Km on a usual day',
      longestDayKm: 'Km on the longest day',
      daysPerWeek: 'Days per week',
      departure: 'Departure',
      return: 'Return',
      nightPlace: 'Place at night',
      replacementYear: 'Year of replacement',
      tenure: 'Owned or rented',
      ean: 'EAN code',
      operator: 'Grid operator',
      connection: 'Grid connection',
      contractedKW: 'Contracted power (kW)',
      yearlyKWh: 'Yearly use (kWh)',
      peakKW: 'Peak power (kW)',
      pvKWp: 'Solar panels (kWp)',
      batteryKWh: 'Battery (kWh)',
    },
    remark: {
      noCompany: 'no company name; without a name no dossier is made',
      answeredTwice: 'this company is in the survey more than once; choose which row is right',
      nameKnown: 'there is a dossier with this name already; a second one will stand beside it',
      electricAboveTotal: 'more electric than all together; both numbers were taken over apart',
      overlappingCounts: 'total and parts are both there; the parts were used',
      kvkForm: 'a Chamber of Commerce number has 8 figures; not taken over, enter the right number in the dossier',
      emailForm: 'not an email address; not taken over, see whether the column is right',
      eanForm: 'an EAN code has 18 figures, kept as text; not taken over',
    },
    companies: 'Companies in the survey',
    companiesHint:
      'Tick the companies of which you want a dossier. What has no place in a dossier goes into the notes of the visit.',
    head: ['Take', 'Row', 'Company', 'Fleet', 'Connection', 'Verdict'],
    chooseCompany: (name) => `Make a dossier of ${name}`,
    noFleet: 'no vehicles named',
    kmEach: (km) => `(${km} km per vehicle a year)`,
    notes: (count) => (count === 1 ? '1 answer goes into the notes' : `${count} answers go into the notes`),
    takeOver: (count) => (count === 1 ? 'Make 1 dossier' : `Make ${count} dossiers`),
    made: (count) => (count === 1 ? '1 dossier made.' : `${count} dossiers made.`),
    failed: 'Saving failed. No dossiers were made.',
    groupNames: {
      vansSmall: 'Small vans',
      vansMid: 'Medium vans',
      vansLarge: 'Large vans',
      vans: 'Vans',
      boxVans: 'Box vans 3.5 t',
      rigids12: 'Rigid trucks 7.5-12 t',
      rigids18: 'Rigid trucks 16-19 t',
      rigids26: 'Rigid trucks 26-28 t',
      rigids: 'Rigid trucks',
      tractors: 'Tractors',
      trucks: 'Trucks',
      electricVans: 'Electric vans',
      electricTrucks: 'Electric trucks',
    },
    notesHeading: 'From the survey:',
    nameless: 'without a name',
  },
};

export const intakeWords: Record<Language, IntakeWords> = { nl, en };
