/** Local policy per municipality, and charging together with neighbours. Figures in braces are filled in by fillIn. */
const nl = {
  municipality: {
    title: 'Gemeenten',
    intro:
      'Lokaal beleid en mogelijkheden. De tekst komt zoals u hem typt in het rapport, als notitie van de adviseur en met de datum. Bewaar hem voor een volgend bezoek in deze gemeente.',
    none: 'Vul de gemeente van het bedrijf in, of kies zones bij de vloot; dan verschijnen ze hier.',
    label: (place: string) => `Beleid en mogelijkheden in ${place}`,
    placeholder: 'bijvoorbeeld: laadplein gepland, subsidie voor laden, contact bij de gemeente',
    reasons: {
      company: 'gemeente van het bedrijf',
      zone: 'zone die de voertuigen bezoeken',
      earlier: 'hoort niet meer bij dit bedrijf; de notitie komt niet in het rapport',
    },
    write: 'Schrijf op',
    keep: 'Bewaar voor volgende bezoeken',
    kept: (date: string) => `Bewaard op deze laptop (${date})`,
    known: (date: string) => `Op deze laptop staat een notitie van ${date}:`,
    other: (date: string) =>
      `Op deze laptop staat een andere notitie, van ${date}. Uw tekst hieronder is niet veranderd.`,
    take: 'Neem over',
    replace: 'Vervang door deze',
    keptNow: (place: string) => `De notitie over ${place} is bewaard voor volgende bezoeken.`,
    failed: 'Het bewaren op deze laptop is niet gelukt. In dit dossier staat de tekst wel.',
  },
  neighbours: {
    title: 'Samen met buren',
    intro: 'Samen laden of een groepscontract kan ruimte geven waar die er voor één bedrijf niet is.',
    found: (count: number, park: string) =>
      count === 1
        ? `Op deze laptop staat nog een dossier op ${park}.`
        : `Op deze laptop staan nog ${count} dossiers op ${park}.`,
    noPark: 'Vul bij het bedrijf het bedrijventerrein in; dan ziet u of er buren met een dossier zijn.',
    noneFound: (park: string) => `Geen ander dossier op ${park} op deze laptop.`,
    interest: 'Heeft dit bedrijf belangstelling voor samen laden?',
    yes: 'Ja',
    no: 'Nee',
    notes: 'Wie doen er mee, en wat is er besproken?',
    calculate: 'Reken uit wat samen oplevert',
    calculating: 'Wordt berekend',
    failed: 'De berekening is niet gelukt.',
    takeOver: 'Zet in dit dossier',
    inDossier: (date: string) => `In dit dossier, berekend op ${date}:`,
    remove: 'Haal weg',
    privacy: 'In het dossier en het rapport komen geen namen van andere bedrijven.',
    unknownWhen: 'onbekende dag',
  },
  signal: {
    heading: 'Samen met buurbedrijven',
    joint: (companies: string, vehicles: string, joint: string, singles: string) =>
      `${companies} bedrijven op het terrein met samen ${vehicles} die daar laden, hebben ${joint} nodig als zij het laden samen sturen. Stuurt ieder zijn eigen laden, dan is dat ${singles}.`,
    won: (kW: string) => `Samen sturen scheelt dus ${kW}.`,
    nothingWon: 'Samen sturen geeft hier geen lagere piek; delen van laadpunten of contract kan toch schelen.',
    group: (kW: string) => `Een groepscontract moet met marge ${kW} bieden.`,
    interest:
      'U heeft belangstelling om met buren samen op te trekken. Dat kan ruimte geven: de bedrijven laden niet allemaal op hetzelfde moment, en wie over heeft, kan afstaan.',
    whereTitle: 'Waar u terecht kunt:',
    where: [
      'Gemeente of NAL-regio: vraag of uw terrein in aanmerking komt voor begeleiding bij gezamenlijk laden.',
      'Netbeheerder: vraag een groepscontract aan. Vanaf {grid.gto.mandatory} moet hij dat aanbieden.',
      'RVO: vraag naar het Ondernemersloket laadinfra en naar de regelingen voor laden op eigen terrein.',
    ],
  },
};

export type LocalWords = typeof nl;

const en: LocalWords = {
  municipality: {
    title: 'Municipalities',
    intro:
      'Local policy and possibilities. The text appears in the report as you type it, as the note of the adviser, with its date. Keep it for a later visit in this municipality.',
    none: 'Fill in the municipality of the company, or choose zones at the fleet; then they appear here.',
    label: (place) => `Policy and possibilities in ${place}`,
    placeholder: 'for example: charging plaza planned, subsidy for charging, contact at the municipality',
    reasons: {
      company: 'municipality of the company',
      zone: 'zone that the vehicles visit',
      earlier: 'no longer concerns this company; the note does not come into the report',
    },
    write: 'Write down',
    keep: 'Keep for later visits',
    kept: (date) => `Kept on this laptop (${date})`,
    known: (date) => `On this laptop is a note of ${date}:`,
    other: (date) => `On this laptop is another note, of ${date}. Your text below has not been changed.`,
    take: 'Take over',
    replace: 'Replace by this one',
    keptNow: (place) => `The note on ${place} is kept for later visits.`,
    failed: 'Keeping it on this laptop did not succeed. In this dossier the text is there.',
  },
  neighbours: {
    title: 'Together with neighbours',
    intro: 'Charging together or a group contract can give room where there is none for one company.',
    found: (count, park) =>
      count === 1
        ? `On this laptop is one more dossier on ${park}.`
        : `On this laptop are ${count} more dossiers on ${park}.`,
    noPark: 'Fill in the business park at the company; then you see whether neighbours have a dossier.',
    noneFound: (park) => `No other dossier on ${park} on this laptop.`,
    interest: 'Is this company interested in charging together?',
    yes: 'Yes',
    no: 'No',
    notes: 'Who takes part, and what was discussed?',
    calculate: 'Calculate what joining brings',
    calculating: 'Being calculated',
    failed: 'The calculation did not succeed.',
    takeOver: 'Put in this dossier',
    inDossier: (date) => `In this dossier, calculated on ${date}:`,
    remove: 'Take away',
    privacy: 'No names of other companies come into the dossier or the report.',
    unknownWhen: 'an unknown day',
  },
  signal: {
    heading: 'Together with neighbouring companies',
    joint: (companies, vehicles, joint, singles) =>
      `${companies} companies on the park with together ${vehicles} that charge there need ${joint} when they steer together. When each steers its own charging, that is ${singles}.`,
    won: (kW) => `So steering together saves ${kW}.`,
    nothingWon: 'Steering together gives no lower peak here; sharing chargers or a contract may still help.',
    group: (kW) => `A group contract must offer ${kW}, margin included.`,
    interest:
      'You are interested in acting together with neighbours. That can give room: the companies do not all charge at the same moment, and whoever has room left can give it.',
    whereTitle: 'Where to go:',
    where: [
      'Municipality or NAL region: ask whether your park qualifies for support with collective charging.',
      'Grid operator: ask for a group contract. From {grid.gto.mandatory} it must offer one.',
      'RVO: ask about the Ondernemersloket laadinfra and the schemes for charging on your own site.',
    ],
  },
};

export const localWords = { nl, en };
