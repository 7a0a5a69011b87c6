/** The checklist of step 3c for consultancies: individual and collective charging. */
import type { ChecklistId, ChecklistPart } from '../dossier/talk.ts';

interface ChecklistWords {
  title: string;
  intro: string;
  which: string;
  parts: Record<ChecklistPart, string>;
  partHint: Record<ChecklistPart, string>;
  done: (answered: number, total: number) => string;
  answer: (name: string) => string;
  proposal: string;
  accept: string;
  acceptAll: (count: number) => string;
  notApplicable: string;
  reason: (name: string) => string;
  reasonPlaceholder: string;
  reasonNeeded: string;
  undo: string;
  state: { open: string; answered: string; notApplicable: string; proposed: string };
  item: Record<ChecklistId, { name: string; ask: string }>;
  proposals: {
    chargers: (number: string, kind: string, power: string, group: string) => string;
    fits: (fits: string, planned: string) => string;
    headroom: (kW: string) => string;
    needed: (kW: string) => string;
    smart: (uncontrolled: string, optimal: string) => string;
    solar: (kWp: string) => string;
    battery: (kWh: string) => string;
    places: (depot: string, home: string, elsewhere: string, road: string) => string;
    extra: (name: string, kW: string) => string;
    cost: (range: string) => string;
    investment: (electric: string, diesel: string) => string;
    joint: (companies: string, joint: string, singles: string) => string;
    jointVehicles: (vehicles: string, companies: string) => string;
    group: (kW: string) => string;
    form: (name: string) => string;
    declared: string;
  };
  report: {
    chapter: string;
    intro: string;
    columns: { item: string; answer: string };
    /** What is open of all items; the question of each stands in its row. */
    openOf: (open: number, all: number) => string;
    notApplicable: (why: string) => string;
    open: string;
  };
}

const nl: ChecklistWords = {
  title: 'Uitgebreid dossier voor adviesbureaus',
  intro:
    'De punten van stap 3c van de aanpak. Elk punt krijgt een antwoord, of een reden waarom het hier niet speelt. Wat open is, staat als open in het rapport.',
  which: 'Waarover gaat dit advies?',
  parts: { both: 'Voor elk advies', individual: 'Individueel laden', collective: 'Gezamenlijk laden' },
  partHint: {
    both: 'Ruimte, energie, recht en geld, organisatie',
    individual: 'Dit bedrijf op zijn eigen terrein',
    collective: 'Met andere bedrijven op het terrein',
  },
  done: (answered, total) => `${answered} van ${total} rond`,
  answer: (name) => `Antwoord: ${name}`,
  proposal: 'Voorstel uit het dossier',
  accept: 'Neem over',
  acceptAll: (count) => (count === 1 ? 'Neem 1 voorstel over' : `Neem ${count} voorstellen over`),
  notApplicable: 'N.v.t.',
  reason: (name) => `Waarom niet van toepassing: ${name}`,
  reasonPlaceholder: 'waarom speelt dit hier niet?',
  reasonNeeded: 'Zonder reden blijft het punt open.',
  undo: 'Terug',
  state: { open: 'open', answered: 'beantwoord', notApplicable: 'n.v.t.', proposed: 'voorstel' },
  item: {
    publicSpace: { name: 'Openbare ruimte', ask: 'Welke openbare ruimte is er voor gezamenlijke laadvoorzieningen?' },
    generation: { name: 'Opwek en opslag', ask: 'Wat kan er lokaal worden opgewekt (zon, wind) en opgeslagen?' },
    energyManagement: {
      name: 'Energiemanagement',
      ask: 'Hoe wordt de energie slim gestuurd, binnen het bedrijf of met buren?',
    },
    spatial: {
      name: 'Ruimtelijke ontwikkelingen',
      ask: 'Welke bouwplannen of wijzigingen komen er op en om het terrein?',
    },
    placeSplit: {
      name: 'Verdeling over plekken',
      ask: 'Hoe verdeelt het laden zich over depot, snelladen, de buren en een gezamenlijk plein?',
    },
    accessSplit: {
      name: 'Publiek of privaat',
      ask: 'Hoe verdeelt het laden zich over publiek, semipubliek en privaat?',
    },
    legal: { name: 'Juridisch', ask: 'Welke rechten, vergunningen en verplichtingen spelen er?' },
    financial: { name: 'Financieel', ask: 'Welke investering en welke dekking zijn er?' },
    organisation: { name: 'Organisatievorm', ask: 'In welke vorm wordt het gerealiseerd en vastgelegd?' },
    feasibility: { name: 'Haalbaarheid', ask: 'Is het haalbaar, financieel en in de dagelijkse praktijk?' },
    independence: { name: 'Onafhankelijkheid', ask: 'Waaruit blijkt dat dit advies onafhankelijk is?' },
    rvo: { name: 'Ondernemersloket', ask: 'Welke link is er met het Ondernemersloket laadinfra van RVO?' },
    amount: { name: 'Laadoplossingen', ask: 'Hoeveel laadpunten, van welk type, en hoe verdeeld?' },
    connectionNow: { name: 'Aansluiting nu', ask: 'Wat kan er op de huidige aansluiting?' },
    connectionLater: {
      name: 'Aansluiting later',
      ask: 'Wat is er nodig voor de toekomstige laadvraag, en wat helpt daarbij?',
    },
    otherUsers: { name: 'Andere energievragers', ask: 'Wat vraagt er verder nu of later stroom?' },
    jointAmount: {
      name: 'Laadoplossingen samen',
      ask: 'Hoeveel laadpunten, van welk type, en hoe verdeeld over de bedrijven?',
    },
    jointConnection: {
      name: 'Aansluiting samen',
      ask: 'Wat kan er op de aansluitingen samen, en wat helpt bij meer vraag?',
    },
    jointFinancing: { name: 'Financiering', ask: 'Wie investeert en hoe wordt het gefinancierd?' },
    sharedUse: { name: 'Gedeeld gebruik', ask: 'Hoe delen de bedrijven de laadpunten?' },
    management: { name: 'Beheer', ask: 'Wie beheert en onderhoudt het?' },
    payback: { name: 'Terugverdienen', ask: 'Hoe verdient het zich terug, en wie krijgt wat?' },
    access: { name: 'Toegang', ask: 'Wie mag er laden, en wanneer?' },
    duration: { name: 'Duur', ask: 'Voor hoelang geldt de samenwerking?' },
    agreements: { name: 'Vastlegging', ask: 'Hoe worden de afspraken vastgelegd?' },
    contractForms: {
      name: 'Contractvorm',
      ask: 'Past een groepscontract, een contract voor bepaalde uren, of een contract waarbij u soms minder afneemt?',
    },
  },
  proposals: {
    chargers: (number, kind, power, group) => `${number} laadpunten ${kind} van ${power} voor ${group}.`,
    fits: (fits, planned) => `Op de huidige aansluiting passen met slim laden ${fits} van de ${planned}.`,
    headroom: (kW) => `Ruimte op de eigen piek: ${kW}.`,
    needed: (kW) => `Voor de hele vloot is met slim laden ten minste ${kW} nodig, vóór marge.`,
    smart: (uncontrolled, optimal) => `Slim laden verlaagt de hoogste piek van ${uncontrolled} naar ${optimal}.`,
    solar: (kWp) => `Zonnepanelen: ${kWp} kWp.`,
    battery: (kWh) => `Batterij: ${kWh}.`,
    places: (depot, home, elsewhere, road) =>
      `Van de energie wordt ${depot} geladen op het bedrijf, ${home} bij chauffeurs thuis, ${elsewhere} langs de openbare weg en ${road} onderweg.`,
    extra: (name, kW) => `${name}: ${kW}.`,
    cost: (range) => `Elektrisch tegenover diesel, per jaar voor de hele vloot: ${range}.`,
    investment: (electric, diesel) =>
      `Aanschaf van voertuigen en laadpunten na subsidie: ${electric}; hetzelfde in diesel: ${diesel}.`,
    joint: (companies, joint, singles) =>
      `${companies} bedrijven hebben samen ${joint} nodig; ieder voor zich is dat ${singles}.`,
    jointVehicles: (vehicles, companies) => `${vehicles} van ${companies} bedrijven laden op het terrein.`,
    group: (kW) => `Nodig in een groepscontract, met marge: ${kW}.`,
    form: (name) => `Contractvorm nu: ${name}.`,
    declared: 'De adviseur heeft verklaard geen belang te hebben bij merken, leveranciers of exploitanten.',
  },
  report: {
    chapter: 'Uitgebreid advies over laden',
    intro: 'De punten die een advies over individueel of gezamenlijk laden moet behandelen.',
    columns: { item: 'Punt', answer: 'Antwoord' },
    openOf: (open, all) =>
      open === 0 ? 'Alle punten zijn behandeld.' : `Nog open: ${open} van de ${all} punten. De vraag staat erbij.`,
    notApplicable: (why) => `Niet van toepassing: ${why}`,
    open: 'Open.',
  },
};

const en: ChecklistWords = {
  title: 'Extended dossier for consultancies',
  intro:
    'The items of step 3c of the approach. Each gets an answer, or a reason why it does not matter here. What is open stands as open in the report.',
  which: 'What is this advice about?',
  parts: { both: 'For every advice', individual: 'Individual charging', collective: 'Collective charging' },
  partHint: {
    both: 'Space, energy, law and money, organisation',
    individual: 'This company on its own site',
    collective: 'With other companies on the park',
  },
  done: (answered, total) => `${answered} of ${total} done`,
  answer: (name) => `Answer: ${name}`,
  proposal: 'Proposal from the dossier',
  accept: 'Take over',
  acceptAll: (count) => (count === 1 ? 'Take over 1 proposal' : `Take over ${count} proposals`),
  notApplicable: 'N/A',
  reason: (name) => `Why not applicable: ${name}`,
  reasonPlaceholder: 'why does this not matter here?',
  reasonNeeded: 'Without a reason the item stays open.',
  undo: 'Back',
  state: { open: 'open', answered: 'answered', notApplicable: 'n/a', proposed: 'proposal' },
  item: {
    publicSpace: { name: 'Public space', ask: 'Which public space is there for collective charging?' },
    generation: { name: 'Generation and storage', ask: 'What can be generated (sun, wind) and stored locally?' },
    energyManagement: {
      name: 'Energy management',
      ask: 'How is energy steered, within the company or with neighbours?',
    },
    spatial: { name: 'Spatial developments', ask: 'Which building plans or changes come on and around the park?' },
    placeSplit: {
      name: 'Split over places',
      ask: 'How is charging split over depot, fast charging, the neighbours and a shared plaza?',
    },
    accessSplit: { name: 'Public or private', ask: 'How is charging split over public, semi-public and private?' },
    legal: { name: 'Legal', ask: 'Which rights, permits and duties play a part?' },
    financial: { name: 'Financial', ask: 'Which investment is there, and how is it covered?' },
    organisation: { name: 'Organisation form', ask: 'In which form is it realised and laid down?' },
    feasibility: { name: 'Feasibility', ask: 'Is it feasible, in money and in daily practice?' },
    independence: { name: 'Independence', ask: 'What shows that this advice is independent?' },
    rvo: { name: 'Entrepreneurs’ desk', ask: 'What is the link with the RVO Ondernemersloket laadinfra?' },
    amount: { name: 'Charging solutions', ask: 'How many chargers, of which type, and how spread?' },
    connectionNow: { name: 'Connection now', ask: 'What is possible on the present connection?' },
    connectionLater: { name: 'Connection later', ask: 'What is needed for the future charging need, and what helps?' },
    otherUsers: { name: 'Other energy users', ask: 'What else asks for power, now or later?' },
    jointAmount: {
      name: 'Charging solutions together',
      ask: 'How many chargers, of which type, and how spread over the companies?',
    },
    jointConnection: {
      name: 'Connection together',
      ask: 'What is possible on the connections together, and what helps with more need?',
    },
    jointFinancing: { name: 'Financing', ask: 'Who invests, and how is it financed?' },
    sharedUse: { name: 'Shared use', ask: 'How do the companies share the chargers?' },
    management: { name: 'Management', ask: 'Who manages and maintains it?' },
    payback: { name: 'Payback', ask: 'How does it earn itself back, and who gets what?' },
    access: { name: 'Access', ask: 'Who may charge, and when?' },
    duration: { name: 'Duration', ask: 'For how long does the cooperation hold?' },
    agreements: { name: 'Laying down', ask: 'How are the agreements laid down?' },
    contractForms: {
      name: 'Contract form',
      ask: 'Does a group contract suit, a contract for certain hours, or one in which you take less at times?',
    },
  },
  proposals: {
    chargers: (number, kind, power, group) => `${number} chargers ${kind} of ${power} for ${group}.`,
    fits: (fits, planned) => `On the present connection ${fits} of the ${planned} fit with smart charging.`,
    headroom: (kW) => `Room at the site’s own peak: ${kW}.`,
    needed: (kW) => `For the whole fleet at least ${kW} is needed with smart charging, before margin.`,
    smart: (uncontrolled, optimal) => `Smart charging lowers the highest peak from ${uncontrolled} to ${optimal}.`,
    solar: (kWp) => `Solar panels: ${kWp} kWp.`,
    battery: (kWh) => `Battery: ${kWh}.`,
    places: (depot, home, elsewhere, road) =>
      `Of the energy ${depot} is charged at the company, ${home} at drivers’ homes, ${elsewhere} at public points and ${road} on the road.`,
    extra: (name, kW) => `${name}: ${kW}.`,
    cost: (range) => `Electric against diesel, a year for the whole fleet: ${range}.`,
    investment: (electric, diesel) =>
      `Purchase of vehicles and chargers after subsidy: ${electric}; the same in diesel: ${diesel}.`,
    joint: (companies, joint, singles) =>
      `${companies} companies need ${joint} together; each for itself it is ${singles}.`,
    jointVehicles: (vehicles, companies) => `${vehicles} of ${companies} companies charge on the park.`,
    group: (kW) => `Needed in a group contract, with margin: ${kW}.`,
    form: (name) => `Contract form now: ${name}.`,
    declared: 'The adviser has declared to have no interest in brands, suppliers or operators.',
  },
  report: {
    chapter: 'Extended advice on charging',
    intro: 'The items that an advice on individual or collective charging must deal with.',
    columns: { item: 'Item', answer: 'Answer' },
    openOf: (open, all) =>
      open === 0
        ? 'All items have been dealt with.'
        : `Still open: ${open} of ${all} items. The question stands with each.`,
    notApplicable: (why) => `Not applicable: ${why}`,
    open: 'Open.',
  },
};

export const checklistWords: Record<'nl' | 'en', ChecklistWords> = { nl, en };
