/** The words around access: standing of a start, exemptions, permits, doing nothing. Figures in braces: fillIn. */
import type { AccessInformation } from '../access/access.ts';
import type { ExemptionId, ExemptionOption } from '../access/exemptions.ts';
import type { PermitOption } from '../access/permits.ts';
import type { PermitGround } from '../dossier/schema.ts';
import type { RuleId } from '../access/rules.ts';
import type { Zone } from '../parameters/schema.ts';

export interface AccessWords {
  startStanding: Record<Exclude<Zone['startStanding'], 'confirmed'>, string>;
  paused: string;
  planned: string;
  source: (source: string) => string;
  /** What is known to be doubtful about a rule. */
  ruleDoubt: Partial<Record<RuleId, string>>;
  information: Record<AccessInformation, string>;
  exemptionName: Record<ExemptionId, string>;
  exemption: Record<ExemptionId, Record<ExemptionOption['standing'], (from: string, until: string | null) => string>>;
  /** What the ground is called, and what it asks. */
  ground: Record<PermitGround, { label: string; condition: string }>;
  handling: Record<PermitOption['handling'], string>;
  national: string;
  until: (date: string) => string;
  untilBetween: (earliest: string, latest: string) => string;
  untilAtMost: (date: string) => string;
  untilOwn: string;
  ended: (date: string) => string;
  otherGrounds: (grounds: string) => string;
  /** `group` is null where the number of vehicles is not known. */
  perMunicipality: (permits: string, price: string, vehicle: string, group: string | null) => string;
  together: (municipalities: number, vehicle: string, group: string | null) => string;
  daysOpen: (most: string, price: string, vehicle: string) => string;
  noDays: string;
  uncovered: (days: string, fine: string) => string;
  uncoveredNone: (fine: string) => string;
  uncoveredOpen: (fine: string) => string;
  finesFrom: (places: string, date: string) => string;
  finesBetween: (places: string, earliest: string, latest: string) => string;
  onlyPlanned: (places: string) => string;
  alsoPlanned: (places: string) => string;
  permitFacts: (priceYear: string, fineYear: string) => string;
  timeline: (date: string, refused: number, total: number, place: string) => string;
  timelineVague: (earliest: string, latest: string, refused: number, total: number, place: string) => string;
  /** What holds for every zone. */
  general: readonly string[];
  nothingTitle: string;
  exemptionTitle: string;
  permitTitle: string;
  generalTitle: string;
  timelineTitle: string;
  optionsTitle: string;
  optionsHint: string;
  /** The fields of the fleet form. */
  form: {
    grounds: string;
    groundsHelp: string;
    noLonger: string;
    noneYet: string;
    keepsAccess: string;
  };
  report: {
    options: string;
    nothingTable: string;
    columns: {
      group: string;
      zones: string;
      permits: string;
      vehicle: string;
      fleet: string;
      uncovered: string;
      fine: string;
    };
    toAsk: string;
    atMost: (amount: string) => string;
    note: string;
  };
}

const nl: AccessWords = {
  startStanding: {
    unconfirmed: 'De startdatum is niet bevestigd.',
    disputed: 'De bronnen noemen verschillende startdata.',
  },
  paused: 'Voorlopig geen zone; het plan kan later terugkomen.',
  planned: 'Aangekondigd, nog niet besloten. Houd er rekening mee.',
  source: (source) => `Bron: ${source}`,
  ruleDoubt: {
    vanEuro6:
      'Voor bestelauto’s met Euro 6 noemen oudere stukken nog {ze.rule.van.euro6.until.old}; het Rijk heeft die dag een jaar later gezet. De wettekst zelf is hier niet gezien.',
  },
  information: {
    licenceB:
      'Met rijbewijs B mag een emissievrije bestelauto tot {veh.b425} kg wegen. Controleer de voorwaarden bij de RDW; de bronnen verschillen.',
    truckRules: 'Boven {ze.van.maxmass} kg gelden de regels voor vrachtauto’s.',
  },
  exemptionName: {
    oldtimer: 'oldtimer',
    wheelchair: 'rolstoeltoegankelijk',
    specialBody: 'bijzondere opbouw',
  },
  exemption: {
    oldtimer: {
      holds: () => 'Vrijgesteld als oldtimer ({ze.exempt.oldtimer} jaar of ouder).',
      later: (from) => `Vanaf ${from} is het voertuig {ze.exempt.oldtimer} jaar oud en weer vrijgesteld.`,
      ifCode: () => 'Vrijgesteld vanaf {ze.exempt.oldtimer} jaar.',
    },
    wheelchair: {
      holds: () => 'Vrijgesteld: rolstoeltoegankelijk volgens het kenteken.',
      later: () => 'Vrijgesteld zodra het kenteken zegt dat de bestelauto rolstoeltoegankelijk is.',
      ifCode: () =>
        'Vrijgesteld als het kenteken zegt dat de bestelauto rolstoeltoegankelijk is (code {ze.exempt.wheelchair.codes}).',
    },
    specialBody: {
      holds: (_, until) => `Vrijgesteld door de bijzondere opbouw${until === null ? '' : `, tot en met ${until}`}.`,
      later: () => 'Vrijgesteld door de bijzondere opbouw.',
      ifCode: (_, until) =>
        `Vrijgesteld als de carrosseriecode {ze.exempt.special.codes} is${until === null ? ', zolang jonger dan {ze.exempt.special.age} jaar' : `, dan tot en met ${until}`}.`,
    },
  },
  ground: {
    longDelivery: {
      label: 'Lange levertijd',
      condition: 'Een emissievrij voertuig is besteld maar nog niet geleverd; gratis te verlengen.',
    },
    noVariant: {
      label: 'Geen emissievrije uitvoering te koop',
      condition: 'Voor dit werk is geen emissievrije vrachtauto te koop; gratis te verlengen.',
    },
    disproportionate: {
      label: 'Onevenredige financiële gevolgen',
      condition: 'Overstappen is voor het bedrijf financieel niet te dragen.',
    },
    hardship: { label: 'Hardheidsclausule', condition: 'Een bijzonder geval dat de regels niet voorzien.' },
    handicap: {
      label: 'Aangepast voor een handicap',
      condition: 'De aanpassing voor de eigen handicap kostte meer dan {ze.permit.handicap.min} euro.',
    },
    privateVan: { label: 'Bestelauto van een particulier', condition: 'De bestelauto is privébezit.' },
    plugInTruck: {
      label: 'Plug-in hybride vrachtauto',
      condition: 'De vrachtauto rijdt in de zone elektrisch.',
    },
    gridCongestion: {
      label: 'Netcongestie',
      condition: 'Laden kan niet door een vol stroomnet; mogelijk sinds {ze.permit.congestion.from}.',
    },
    animalAmbulance: { label: 'Dierenambulance', condition: 'Het voertuig is een dierenambulance.' },
    fairground: { label: 'Kermis of circus', condition: 'Vrachtauto van een kermis- of circusbedrijf.' },
    fourAxleTractor: { label: 'Trekker met vier of meer assen', condition: 'De trekker heeft vier of meer assen.' },
    removal: { label: 'Verhuisauto', condition: 'De vrachtauto is een verhuisauto.' },
    heavyCrane: { label: 'Zware laadkraan', condition: 'De vrachtauto heeft een zware laadkraan.' },
  },
  handling: { automatic: 'komt vanzelf, op kenteken', onRequest: 'op aanvraag' },
  national: 'geldt in alle zones',
  until: (date) => `hoogstens tot en met ${date}`,
  untilBetween: (earliest, latest) => `hoogstens tot een dag tussen ${earliest} en ${latest}`,
  untilAtMost: (date) => `zolang jonger dan {ze.permit.2029.age} jaar, uiterlijk tot en met ${date}`,
  untilOwn: 'de ontheffing zelf noemt de einddatum',
  ended: (date) => `liep hoogstens tot en met ${date}`,
  otherGrounds: (grounds) => `Ook mogelijk voor dit voertuig, nog niet aangevinkt: ${grounds}.`,
  perMunicipality: (permits, price, vehicle, group) =>
    `Per gemeente: ${permits} dagontheffingen per jaar van ${price}, samen ${vehicle} per voertuig${group === null ? '' : ` en ${group} voor de groep`}.`,
  together: (municipalities, vehicle, group) =>
    `In ${municipalities} gemeenten samen is dat ${vehicle} per voertuig${group === null ? '' : ` en ${group} voor de groep`} per jaar.`,
  daysOpen: (most, price, vehicle) =>
    `Vraag op hoeveel dagen per jaar een voertuig in de zone komt. Per gemeente zijn er hoogstens ${most} dagontheffingen per jaar van ${price}: hoogstens ${vehicle} per voertuig.`,
  noDays: 'De voertuigen komen op geen enkele dag in de zone; dagontheffingen zijn niet nodig.',
  uncovered: (days, fine) =>
    `Op ${days} dagen per jaar is er geen dagontheffing meer. Wie dan toch rijdt, riskeert elke keer een boete van ${fine}.`,
  uncoveredNone: (fine) =>
    `De dagontheffingen dekken alle dagen. Zonder ontheffing is het risico een boete van ${fine} per keer.`,
  uncoveredOpen: (fine) => `Wie zonder ontheffing rijdt, riskeert elke keer een boete van ${fine}.`,
  finesFrom: (places, date) =>
    `${places}: een boete is mogelijk vanaf ${date}, {ze.finefree} maanden na de start. De gemeente kan die periode langer maken.`,
  finesBetween: (places, earliest, latest) =>
    `${places}: een boete is mogelijk vanaf {ze.finefree} maanden na de start, dus ergens van ${earliest} tot ${latest}. De gemeente kan die periode langer maken.`,
  onlyPlanned: (places) => `Dit geldt pas als het plan van ${places} doorgaat.`,
  alsoPlanned: (places) => `Gaat het plan van ${places} door, dan komt daar hetzelfde bij.`,
  permitFacts: (priceYear, fineYear) =>
    `Een dagontheffing geldt van middernacht tot de volgende dag om {ze.permit.day.until}. De prijs is die van ${priceYear}, de boetes zijn die van ${fineYear} zonder administratiekosten; latere bedragen zijn niet bevestigd.`,
  timeline: (date, refused, total, place) =>
    `Vanaf ${date} ${refused === 1 ? 'kan' : 'kunnen'} ${refused} van de ${total} ${total === 1 ? 'voertuig' : 'voertuigen'} ${place} niet meer in.`,
  timelineVague: (earliest, latest, refused, total, place) =>
    `Uiterlijk vanaf ${latest} (op zijn vroegst ${earliest}) ${refused === 1 ? 'kan' : 'kunnen'} ${refused} van de ${total} ${total === 1 ? 'voertuig' : 'voertuigen'} ${place} niet meer in.`,
  general: [
    'Vanaf {ze.rule.all.2030} mogen volgens de landelijke regels alleen nog emissievrije bestel- en vrachtauto’s de zones in.',
    'De gemeente bepaalt het gebied, de startdatum en of de zone geldt voor bestelauto’s, vrachtauto’s of beide. Kijk in het verkeersbesluit.',
    'Naast de zero-emissiezones bestaan er nog milieuzones met eigen regels. Die zijn hier niet beoordeeld.',
  ],
  nothingTitle: 'Als u niets doet',
  exemptionTitle: 'Vrijstelling',
  permitTitle: 'Ontheffing',
  generalTitle: 'Wat voor elke zone geldt',
  timelineTitle: 'Wat dit voor het bedrijf betekent',
  optionsTitle: 'Vrijstelling, ontheffing en niets doen',
  optionsHint: 'Per groep: wat kan gelden, en wat doorrijden kost en riskeert.',
  form: {
    grounds: 'Welke ontheffing kan gelden?',
    groundsHelp: 'Vink aan wat bij deze voertuigen past. Of een ontheffing wordt gegeven, bepaalt het loket.',
    noLonger: 'past niet bij dit voertuig; telt niet mee',
    noneYet: 'Kies eerst het soort voertuig.',
    keepsAccess: 'Dit voertuig heeft geen ontheffing nodig.',
  },
  report: {
    options: 'Welke vrijstelling of ontheffing kan gelden',
    nothingTable: 'Niets doen: dagontheffingen en risico per jaar',
    columns: {
      group: 'Groep',
      zones: 'Gemeenten',
      permits: 'Per gemeente',
      vehicle: 'Per voertuig',
      fleet: 'Hele groep',
      uncovered: 'Dagen zonder',
      fine: 'Boete per keer',
    },
    toAsk: 'te vragen',
    atMost: (amount) => `hoogstens ${amount}`,
    note: '“Per gemeente” is het aantal dagontheffingen per voertuig. De bedragen per jaar zijn voor alle genoemde gemeenten samen. De boete is een risico en telt niet mee als kosten.',
  },
};

const en: AccessWords = {
  startStanding: {
    unconfirmed: 'The start date is not confirmed.',
    disputed: 'Sources name different start dates.',
  },
  paused: 'No zone for now; the plan may come back later.',
  planned: 'Announced, not decided yet. Keep it in mind.',
  source: (source) => `Source: ${source}`,
  ruleDoubt: {
    vanEuro6:
      'For Euro 6 vans older documents still say {ze.rule.van.euro6.until.old}; the government has moved that day one year on. The text of the law itself was not seen here.',
  },
  information: {
    licenceB:
      'With driving licence B a zero-emission van may weigh up to {veh.b425} kg. Check the conditions with the RDW; sources differ.',
    truckRules: 'Above {ze.van.maxmass} kg the rules for trucks hold.',
  },
  exemptionName: { oldtimer: 'classic vehicle', wheelchair: 'wheelchair accessible', specialBody: 'special body' },
  exemption: {
    oldtimer: {
      holds: () => 'Exempt as a classic vehicle ({ze.exempt.oldtimer} years or older).',
      later: (from) => `From ${from} the vehicle is {ze.exempt.oldtimer} years old and exempt again.`,
      ifCode: () => 'Exempt from {ze.exempt.oldtimer} years.',
    },
    wheelchair: {
      holds: () => 'Exempt: wheelchair accessible according to the registration.',
      later: () => 'Exempt once the registration says that the van is wheelchair accessible.',
      ifCode: () =>
        'Exempt if the registration says that the van is wheelchair accessible (code {ze.exempt.wheelchair.codes}).',
    },
    specialBody: {
      holds: (_, until) =>
        `Exempt because of the special body${until === null ? '' : `, up to and including ${until}`}.`,
      later: () => 'Exempt because of the special body.',
      ifCode: (_, until) =>
        `Exempt if the body code is {ze.exempt.special.codes}${until === null ? ', while younger than {ze.exempt.special.age} years' : `, then up to and including ${until}`}.`,
    },
  },
  ground: {
    longDelivery: {
      label: 'Long delivery time',
      condition: 'A zero-emission vehicle is ordered but not delivered yet; can be extended free of charge.',
    },
    noVariant: {
      label: 'No zero-emission model on sale',
      condition: 'No zero-emission truck is on sale for this work; can be extended free of charge.',
    },
    disproportionate: {
      label: 'Disproportionate financial consequences',
      condition: 'The company cannot bear the change financially.',
    },
    hardship: { label: 'Hardship clause', condition: 'A special case that the rules do not foresee.' },
    handicap: {
      label: 'Adapted for a handicap',
      condition: 'The adaptation for the driver’s own handicap cost more than {ze.permit.handicap.min} euro.',
    },
    privateVan: { label: 'Private van', condition: 'The van is privately owned.' },
    plugInTruck: { label: 'Plug-in hybrid truck', condition: 'The truck drives electrically in the zone.' },
    gridCongestion: {
      label: 'Grid congestion',
      condition: 'Charging is not possible because the grid is full; possible since {ze.permit.congestion.from}.',
    },
    animalAmbulance: { label: 'Animal ambulance', condition: 'The vehicle is an animal ambulance.' },
    fairground: { label: 'Fairground or circus', condition: 'Truck of a fairground or circus business.' },
    fourAxleTractor: { label: 'Tractor with four or more axles', condition: 'The tractor has four or more axles.' },
    removal: { label: 'Removal truck', condition: 'The truck is a removal truck.' },
    heavyCrane: { label: 'Heavy loading crane', condition: 'The truck carries a heavy loading crane.' },
  },
  handling: { automatic: 'comes by itself, by number plate', onRequest: 'on request' },
  national: 'holds in all zones',
  until: (date) => `at most up to and including ${date}`,
  untilBetween: (earliest, latest) => `at most until a day between ${earliest} and ${latest}`,
  untilAtMost: (date) => `while younger than {ze.permit.2029.age} years, at the latest up to and including ${date}`,
  untilOwn: 'the permit itself names its end',
  ended: (date) => `ran at most up to and including ${date}`,
  otherGrounds: (grounds) => `Also possible for this vehicle, not ticked yet: ${grounds}.`,
  perMunicipality: (permits, price, vehicle, group) =>
    `Per municipality: ${permits} day permits a year at ${price}, together ${vehicle} per vehicle${group === null ? '' : ` and ${group} for the group`}.`,
  together: (municipalities, vehicle, group) =>
    `In ${municipalities} municipalities together that is ${vehicle} per vehicle${group === null ? '' : ` and ${group} for the group`} a year.`,
  daysOpen: (most, price, vehicle) =>
    `Ask on how many days a year a vehicle enters the zone. Per municipality there are at most ${most} day permits a year at ${price}: at most ${vehicle} per vehicle.`,
  noDays: 'The vehicles enter the zone on no day at all; no day permits are needed.',
  uncovered: (days, fine) =>
    `On ${days} days a year no day permit is left. Whoever drives in anyway risks a fine of ${fine} each time.`,
  uncoveredNone: (fine) => `The day permits cover all days. Without a permit the risk is a fine of ${fine} each time.`,
  uncoveredOpen: (fine) => `Driving without a permit risks a fine of ${fine} each time.`,
  finesFrom: (places, date) =>
    `${places}: a fine is possible from ${date}, {ze.finefree} months after the start. The municipality may extend that period.`,
  finesBetween: (places, earliest, latest) =>
    `${places}: a fine is possible from {ze.finefree} months after the start, so some day from ${earliest} to ${latest}. The municipality may extend that period.`,
  onlyPlanned: (places) => `This holds only if the plan of ${places} goes ahead.`,
  alsoPlanned: (places) => `If the plan of ${places} goes ahead, the same is added there.`,
  permitFacts: (priceYear, fineYear) =>
    `A day permit is valid from midnight until {ze.permit.day.until} the next day. The price is that of ${priceYear}, the fines are those of ${fineYear} without administrative costs; later amounts are not confirmed.`,
  timeline: (date, refused, total, place) =>
    `From ${date}, ${refused} of the ${total} ${total === 1 ? 'vehicle' : 'vehicles'} can no longer enter ${place}.`,
  timelineVague: (earliest, latest, refused, total, place) =>
    `From ${latest} at the latest (${earliest} at the earliest), ${refused} of the ${total} ${total === 1 ? 'vehicle' : 'vehicles'} can no longer enter ${place}.`,
  general: [
    'From {ze.rule.all.2030} the national rules let only zero-emission vans and trucks into the zones.',
    'The municipality decides on the area, the start and whether the zone covers vans, trucks or both. See the traffic decree.',
    'Low-emission zones with their own rules (milieuzones) exist beside the zero-emission zones. They are not judged here.',
  ],
  nothingTitle: 'If you do nothing',
  exemptionTitle: 'Exemption',
  permitTitle: 'Permit',
  generalTitle: 'What holds for every zone',
  timelineTitle: 'What this means for the company',
  optionsTitle: 'Exemption, permit and doing nothing',
  optionsHint: 'Per group: what could apply, and what driving on costs and risks.',
  form: {
    grounds: 'Which permit could apply?',
    groundsHelp: 'Tick what suits these vehicles. Whether a permit is granted is for the desk to say.',
    noLonger: 'does not suit this vehicle; does not count',
    noneYet: 'Choose the kind of vehicle first.',
    keepsAccess: 'This vehicle needs no permit.',
  },
  report: {
    options: 'Which exemption or permit could apply',
    nothingTable: 'Doing nothing: day permits and risk a year',
    columns: {
      group: 'Group',
      zones: 'Municipalities',
      permits: 'Per municipality',
      vehicle: 'Per vehicle',
      fleet: 'Whole group',
      uncovered: 'Days without',
      fine: 'Fine each time',
    },
    toAsk: 'to ask',
    atMost: (amount) => `at most ${amount}`,
    note: '“Per municipality” is the number of day permits per vehicle. The amounts a year are for all municipalities named together. The fine is a risk and does not count as cost.',
  },
};

export const accessWords: Record<'nl' | 'en', AccessWords> = { nl, en };
