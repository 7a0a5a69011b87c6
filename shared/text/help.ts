/** The help that is built in: short articles, and the keys that work everywhere. */

import { aroundArticles, aroundIds } from './helpAround.ts';

/** One article: what one wants to do, in a few short paragraphs. `also` are other words that people look for. */
export interface HelpArticle {
  title: string;
  paragraphs: readonly string[];
  also: string;
}

export const helpIds = [
  'visit',
  'unknown',
  'groups',
  'zones',
  'cost',
  'range',
  'subsidies',
  'plan',
  'charging',
  'fits',
  'helps',
  'meter',
  'origin',
  'figures',
  'topics',
  'report',
  'collective',
  'saving',
  'backup',
  'sharing',
  'privacy',
  'mistake',
  ...aroundIds,
] as const;
export type HelpId = (typeof helpIds)[number];

const nl = {
  title: 'Hulp',
  open: 'Hulp openen',
  close: 'Hulp sluiten',
  search: 'Zoek in de hulp',
  forThisScreen: 'Bij dit scherm',
  allArticles: 'Alle onderwerpen',
  found: (count: number) => (count === 1 ? '1 onderwerp gevonden' : `${count} onderwerpen gevonden`),
  nothing: 'Niets gevonden. Probeer een ander woord, bijvoorbeeld “zone”, “back-up” of “aansluiting”.',
  terms: 'Woorden op dit scherm',
  termsFound: 'Woorden',
  keysTitle: 'Sneltoetsen',
  /** Other words that people look for. */
  tableKeysTitle: 'Sneltoetsen in de vloottabel',
  keysAlso: 'toets toetsen toetsenbord toetscombinatie',
  keys: [
    { keys: 'Ctrl K', what: 'Ergens heen: een scherm, een vraag, een dossier of een opdracht zoeken' },
    { keys: 'F1', what: 'Hulp openen bij het scherm dat voor u staat' },
    { keys: 'Ctrl Enter', what: 'Naar de volgende open vraag, ook op een ander scherm' },
    { keys: 'Ctrl Shift Enter', what: 'Bij een onderwerp: alle open punten zijn besproken' },
    { keys: 'Tab', what: 'Naar de volgende vraag; Shift Tab gaat terug' },
    { keys: '?', what: 'In een leeg veld: het antwoord is onbekend' },
    { keys: 'Ctrl Z', what: 'De laatste wijziging ongedaan maken' },
    { keys: 'Ctrl Y', what: 'Toch weer uitvoeren' },
    { keys: 'Esc', what: 'Een venster of lijst sluiten zonder iets te wijzigen' },
  ],
  articles: {
    visit: {
      title: 'Hoe een bezoek verloopt',
      paragraphs: [
        'Links staan de onderdelen in de volgorde van een gesprek: eerst vastleggen (bedrijf, vloot, locatie en net), dan adviseren (resultaten, de vier onderwerpen, het rapport).',
        'U kunt altijd springen. Rechts staat de stand van zaken: die rekent mee bij elke vraag die u invult, en zegt welke vraag nu het meeste oplevert.',
        'Aantekeningen voor uzelf maakt u bij “Bedrijf en bezoek”. Ze komen niet in het rapport.',
      ],
      also: 'notities aantekeningen opmerkingen handleiding uitleg aan de slag eerste keer hoe werkt bezoek gesprek volgorde beginnen stappen interview',
    },
    unknown: {
      title: 'Als het bedrijf iets niet weet',
      paragraphs: [
        'Kies “onbekend” naast de vraag, of typ een vraagteken in het veld. Vlootwijzer rekent dan met een kengetal uit een bron en zegt erbij welk.',
        'Een leeg veld is iets anders: dat is nog niet gevraagd. Het rapport noemt wat onbekend bleef.',
      ],
      also: 'weet niet vraagteken niet bekend overslaan onbekend leeg standaard aanname',
    },
    groups: {
      title: 'Voertuigen in groepen',
      paragraphs: [
        'Maak één groep van voertuigen van dezelfde soort die ongeveer hetzelfde werk doen: zelfde afstand, zelfde tijden, zelfde plek ’s nachts.',
        'Splits een groep als de leeftijd of de euroklasse verschilt en een zone dus op een andere dag dichtgaat.',
        'Alle groepen tegelijk vult u in bij “Tabel”; daar plakt u ook uit Excel. Een lijst van de leasemaatschappij of een eigen Excel geeft u bij “Lijst inlezen”.',
      ],
      also: 'wagenpark vloot voertuigen toevoegen excel importeren importeer inlezen lijst kentekens plakken vloot voertuig kenteken tabel importeren plakken excel',
    },
    zones: {
      title: 'Zero-emissiezones',
      paragraphs: [
        'Per groep en zone staat de dag waarop het voertuig niet meer naar binnen mag, met de regel en de bron. Een dag die nog niet vaststaat, staat als periode.',
        'Ontheffingen worden genoemd als ze kunnen gelden; of ze worden verleend, beslist de gemeente.',
      ],
      also: 'milieuzone boete toegang stad euroklasse uitstoot wanneer mag binnen zone toegang ontheffing dagontheffing boete gemeente milieuzone',
    },
    cost: {
      title: 'Wat elektrisch kost tegenover diesel',
      paragraphs: [
        'Alle kosten over de hele gebruiksduur, teruggerekend naar een bedrag per jaar en per kilometer. Open een groep om elke regel te zien.',
        'Een regel zonder bron en zonder antwoord telt niet mee en maakt de uitkomst onvolledig; dat staat er dan bij.',
      ],
      also: 'vrachtwagenheffing wegenbelasting verzekering onderhoud prijs prijzen terugverdientijd terugverdienen kantelpunt besparing wat kost goedkoper duurder afschrijving tco kosten diesel elektrisch lease aanschaf bpm',
    },
    range: {
      title: 'Waarom er een marge bij staat',
      paragraphs: [
        'Dieselprijs, stroomprijs en restwaarde zijn niet zeker. Vlootwijzer rekent duizenden keren met andere waarden binnen wat de bronnen mogelijk noemen.',
        'Zo ziet u niet één bedrag, maar tussen welke bedragen het vrijwel zeker ligt, en wat de uitkomst het meest bepaalt.',
      ],
      also: 'onzeker risico zekerheid betrouwbaar spreiding tornado marge onzekerheid bandbreedte kans simulatie trekking',
    },
    subsidies: {
      title: 'Subsidies en aftrek',
      paragraphs: [
        'Elke regeling staat er met wie, wat en wanneer. Een gesloten regeling telt voor nul; met de schakelaar ziet u wat er gebeurt als zij weer opengaat.',
        'Let op de volgorde: veel regelingen vragen een aanvraag vóór de opdracht.',
      ],
      also: 'subsidies regeling regelingen seba mkb fiscaal belasting aanvragen subsidie aanzet sprila mia vamil kia eia aftrek',
    },
    plan: {
      title: 'Het vervangingsplan',
      paragraphs: [
        'Per jaar staat wat er wordt vervangen, wat het vraagt aan geld en aan laadstroom. Verschuif voertuigen per jaar als de ondernemer het anders wil.',
      ],
      also: 'vervangingsjaar wanneer planning verschuiven vervanging vervangen plan jaar investering',
    },
    charging: {
      title: 'Laden: drie manieren',
      paragraphs: [
        'Direct laden begint zodra het voertuig binnen is. Gelijk verdelen spreidt elke laadbeurt over de hele tijd dat het voertuig staat. Slim laden is de laagste piek die mogelijk is, en dat is bewezen. Geven laadpunten niets of minstens hun minimum, dan is het het laagste plan dat is gevonden; de bewezen ondergrens staat erbij.',
        'De koudste werkweek bepaalt wat er past; het hele jaar bepaalt wat het kost.',
      ],
      also: 'laadpalen laadplein oplader ’s nachts laden laden slim laden piek laadpaal strategie winter',
    },
    fits: {
      title: 'Wat past er op de aansluiting?',
      paragraphs: [
        'Vlootwijzer rekent na hoeveel voertuigen er vandaag kunnen laden zonder de aansluiting of het contract te overschrijden, en tot welk jaar het plan past.',
        'Past het niet, dan staat erbij in welke nacht, in welke kwartieren en bij welke voertuigen het knelt.',
      ],
      also: 'vol net past uitbreiden zekering netaansluiting contract vermogen congestie past aansluiting',
    },
    helps: {
      title: 'Wat helpt als het niet past',
      paragraphs: [
        'Elke maatregel is doorgerekend: hoeveel vermogen hij oplevert, hoeveel voertuigen er dan passen, wat hij kost en hoe lang het duurt.',
        'Vink maatregelen aan om ze samen te laten tellen.',
        'Een batterij die er al staat, vult u in bij “Locatie en net”. Een batterij die nog moet komen, kiest u hier, bij “Resultaten”, “Net”, of u probeert haar bij “Wat als”.',
      ],
      also: 'batterij toevoegen accu zonnepanelen maatregelen oplossing oplossingen verzwaren te weinig vermogen maatregel batterij zonnepanelen zwaardere aansluiting groepscontract',
    },
    meter: {
      title: 'De eigen kwartierwaarden inlezen',
      paragraphs: [
        'Vraag het bestand met kwartierwaarden op bij het meetbedrijf of de leverancier en zet het bij “Locatie en net” in het vak. Vlootwijzer toont wat het heeft begrepen, en vraagt als iets twee dingen kan betekenen.',
        'Gaten in de meting worden nooit stil opgevuld.',
      ],
      also: 'meting importeren importeer inlezen meterstanden verbruik kwartierdata meetdata kwartierwaarden slimme meter csv excel',
    },
    origin: {
      title: 'Waar komt een getal vandaan?',
      paragraphs: [
        'Klik op een onderstreept getal. U ziet de regel in woorden, wat er is ingevuld en welke kengetallen met welke bron zijn gebruikt, tot op de bodem.',
        'Werkt u zonder muis, ga dan met Tab naar het getal en druk op Enter.',
      ],
      also: 'herkomst van een cijfer getal bron bronnen waarom klopt berekend berekening rekenregel herkomst bron uitleg formule',
    },
    figures: {
      title: 'Kengetallen aanpassen',
      paragraphs: [
        'Bij “Kengetallen” staan alle cijfers met bron, datum en zekerheid. Vul een eigen waarde in als u het bij dit bedrijf beter weet; geef de reden, die komt in het rapport.',
        'Een nieuwere set laat eerst zien wat er verandert voor dit dossier. U beslist.',
      ],
      also: 'cijfers aannames dieselprijs stroomprijs tarief tarieven aanpassen wijzigen parameters kengetal eigen waarde bijwerken set',
    },
    topics: {
      title: 'De vier verplichte onderwerpen',
      paragraphs: [
        'Bij elk onderwerp staan de vragen, de bevindingen en een concepttekst. Vink af wat besproken is, of sla het over met een reden.',
        'U kunt de tekst vrij aanpassen. Veranderen de cijfers daarna, dan wordt dat gemeld en niet stil herschreven.',
      ],
      also: 'besproken gesprekspunten advies schrijven onderwerp advies tekst concept afvinken',
    },
    report: {
      title: 'Het rapport maken',
      paragraphs: [
        'Het rapport wordt op deze laptop gemaakt, zonder internet. Zolang een onderwerp niet compleet is, is het een concept.',
        'Kies bij “Rapport” de uitvoering, de taal en concept of definitief, en bewaar het als PDF. Afdrukken doet u vanuit die PDF.',
      ],
      also: 'pdf maken printen print rapport opslaan downloaden versturen versie definitief logo huisstijl pdf rapport afdrukken bewaren concept definitief',
    },
    collective: {
      title: 'Bedrijven op hetzelfde terrein',
      paragraphs: [
        'Heeft u meer dossiers op één bedrijventerrein, dan rekent “Bedrijven samen” uit wat zij samen nodig hebben en wie ruimte over heeft.',
      ],
      also: 'samen buurman laadplein gezamenlijk collectief buren energiehub groepscontract terrein',
    },
    saving: {
      title: 'Opslaan gaat vanzelf, en waar uw gegevens staan',
      paragraphs: [
        'Elke wijziging wordt meteen op de schijf gezet. Boven in beeld staat wanneer dat het laatst lukte, en wat u kunt doen als het niet lukt.',
        'Alle gegevens staan op deze laptop en nergens anders. Vlootwijzer gebruikt geen internet. Bij “Gegevens” maakt u back-ups.',
      ],
      also: 'waar staan mijn gegevens opgeslagen internet offline cloud kwijt laptop map schijf veilig opslaan bewaren automatisch schijf vol',
    },
    backup: {
      title: 'Back-up maken en terugzetten',
      paragraphs: [
        'Bij “Gegevens” kiest u een map voor back-ups, maakt u er een, en zet u er een terug. U ziet eerst wat erin zit; terugzetten wist nooit iets.',
      ],
      also: 'backup backups kopie kwijt computer stuk verhuizen nieuwe laptop back-up reservekopie terugzetten herstellen',
    },
    sharing: {
      title: 'Een dossier meenemen of delen',
      paragraphs: [
        'Bewaar een dossier als bestand, met of zonder wachtzin. Wie het opent, ziet eerst wat nieuw is en wat botst.',
        'Zonder de wachtzin is een afgesloten bestand niet te openen, ook niet door ons.',
      ],
      also: 'dossier naar collega sturen mailen verzenden versturen overdragen doorgeven usb andere laptop wachtzin bestand delen exporteren importeren wachtwoord versleutelen',
    },
    privacy: {
      title: 'Gegevens van een bedrijf wissen',
      paragraphs: [
        'Bij “Gegevens” wist u een bedrijf met alles wat erbij hoort. In back-ups verdwijnt het pas als die verlopen; dat staat er met de datum bij.',
        'Eén dossier verwijdert u in de lijst met dossiers: kies de drie puntjes ernaast, dan “Verwijderen”.',
      ],
      also: 'dossier verwijderen bedrijf verwijderen weggooien vernietigen avg gdpr opruimen avg privacy verwijderen wissen bewaartermijn',
    },
    mistake: {
      title: 'Iets per ongeluk veranderd',
      paragraphs: [
        'Ctrl Z zet de laatste wijziging terug, ook op een ander scherm. Verder terug kan met de geschiedenis van het dossier, boven in beeld: kijk eerst, zet dan terug.',
      ],
      also: 'kan ik het ongedaan maken undo herstellen terugdraaien vorige versie per ongeluk gewist ongedaan maken fout geschiedenis versie terug',
    },
    ...aroundArticles.nl,
  } satisfies Record<HelpId, HelpArticle>,
};

export type HelpWords = typeof nl;

const en: HelpWords = {
  title: 'Help',
  open: 'Open help',
  close: 'Close help',
  search: 'Search the help',
  forThisScreen: 'For this screen',
  allArticles: 'All subjects',
  found: (count) => (count === 1 ? '1 subject found' : `${count} subjects found`),
  nothing: 'Nothing found. Try another word, such as “zone”, “backup” or “connection”.',
  terms: 'Words on this screen',
  termsFound: 'Words',
  keysTitle: 'Keyboard shortcuts',
  tableKeysTitle: 'Shortcuts in the fleet table',
  keysAlso: 'key keys hotkey',
  keys: [
    { keys: 'Ctrl K', what: 'Go somewhere: find a screen, a question, a dossier or a command' },
    { keys: 'F1', what: 'Open help for the screen in front of you' },
    { keys: 'Ctrl Enter', what: 'To the next open question, on another screen too' },
    { keys: 'Ctrl Shift Enter', what: 'At a topic: all open points were discussed' },
    { keys: 'Tab', what: 'To the next question; Shift Tab goes back' },
    { keys: '?', what: 'In an empty field: the answer is unknown' },
    { keys: 'Ctrl Z', what: 'Undo the last change' },
    { keys: 'Ctrl Y', what: 'Do it after all' },
    { keys: 'Esc', what: 'Close a window or list without changing anything' },
  ],
  articles: {
    visit: {
      title: 'How a visit goes',
      paragraphs: [
        'On the left are the parts in the order of a talk: first record (company, fleet, site and grid), then advise (results, the four topics, the report).',
        'You can always jump. On the right is the state of things: it calculates along with every question you answer, and says which question is worth most now.',
        'Notes for yourself you make in “Company and visit”. They do not appear in the report.',
      ],
      also: 'notes remarks manual guide start first time how it works talk order begin steps interview',
    },
    unknown: {
      title: 'When the company does not know',
      paragraphs: [
        'Choose “unknown” beside the question, or type a question mark in the field. Vlootwijzer then calculates with a sourced figure and says which.',
        'An empty field is something else: it has not been asked yet. The report names what remained unknown.',
      ],
      also: 'do not know question mark not known skip unknown empty default assumption',
    },
    groups: {
      title: 'Vehicles in groups',
      paragraphs: [
        'Make one group of vehicles of the same kind that do about the same work: same distance, same times, same place at night.',
        'Split a group when age or Euro class differs, so that a zone closes on another day.',
        'All groups at once you fill in under “Table”; there you can paste from Excel too. A list of the lease company or an Excel of your own you give under “Import a list”.',
      ],
      also: 'vehicles add import list number plates fleet vehicle plate table import paste excel',
    },
    zones: {
      title: 'Zero-emission zones',
      paragraphs: [
        'For each group and zone you see the day from which the vehicle may no longer enter, with the rule and its source. A day that is not settled is shown as a period.',
        'Exemptions are named where they may apply; whether they are granted is for the municipality.',
      ],
      also: 'low emission fine city euro class when may enter zone access exemption day permit fine municipality',
    },
    cost: {
      title: 'What electric costs against diesel',
      paragraphs: [
        'All costs over the whole time of use, brought back to an amount per year and per kilometre. Open a group to see every line.',
        'A line without source and without answer does not count and makes the result incomplete; it says so.',
      ],
      also: 'truck levy road tax insurance maintenance price prices payback saving break-even cheaper dearer depreciation tco cost diesel electric lease purchase bpm',
    },
    range: {
      title: 'Why there is a range',
      paragraphs: [
        'Diesel price, electricity price and residual value are not certain. Vlootwijzer calculates thousands of times with other values within what the sources hold possible.',
        'So you see not one amount, but between which amounts it almost certainly lies, and what decides the result most.',
      ],
      also: 'uncertain risk certainty reliable tornado range uncertainty margin chance simulation draw',
    },
    subsidies: {
      title: 'Subsidies and deductions',
      paragraphs: [
        'Each scheme is there with who, what and when. A closed scheme counts for nothing; the switch shows what happens if it opens again.',
        'Mind the order: many schemes ask for an application before the order is placed.',
      ],
      also: 'subsidies grant grants scheme schemes seba tax apply subsidy aanzet sprila mia vamil kia eia deduction',
    },
    plan: {
      title: 'The replacement plan',
      paragraphs: [
        'For each year you see what is replaced, and what it asks in money and in charging. Move vehicles between years if the entrepreneur wants it otherwise.',
      ],
      also: 'replacement year when planning move replace plan year investment',
    },
    charging: {
      title: 'Charging: three ways',
      paragraphs: [
        'Charging at once begins as soon as the vehicle is in. Sharing evenly spreads each charge over the whole time the vehicle stands. Smart charging is the lowest peak that is possible, and that is proven. Where chargers give nothing or at least their minimum it is the lowest plan that was found, with the proven bound beside it.',
        'The coldest working week decides what fits; the whole year decides what it costs.',
      ],
      also: 'chargers charging points plaza overnight charging smart peak charger strategy winter',
    },
    fits: {
      title: 'What fits on the connection?',
      paragraphs: [
        'Vlootwijzer works out how many vehicles can charge today without passing the connection or the contract, and until which year the plan fits.',
        'If it does not fit, you see in which night, which quarter hours and with which vehicles it binds.',
      ],
      also: 'full grid extend fuse connection contract power congestion fit',
    },
    helps: {
      title: 'What helps when it does not fit',
      paragraphs: [
        'Every remedy is calculated: how much power it gains, how many vehicles then fit, what it costs and how long it takes.',
        'Tick remedies to count them together.',
        'A battery that is there already you fill in under “Site and grid”. One that is still to come you choose here, under “Results”, “Grid”, or try under “What if”.',
      ],
      also: 'add battery solar panels remedies solution solutions upgrade not enough power remedy battery solar heavier connection group contract',
    },
    meter: {
      title: 'Reading the company’s own quarter-hour data',
      paragraphs: [
        'Ask the metering company or supplier for the file with quarter-hour values and drop it in “Site and grid”. Vlootwijzer shows what it understood, and asks when something can mean two things.',
        'Gaps in the readings are never filled silently.',
      ],
      also: 'metering import read readings consumption quarter-hour data meter data quarter hour smart meter csv excel',
    },
    origin: {
      title: 'Where does a figure come from?',
      paragraphs: [
        'Click an underlined figure. You see the rule in words, what was entered and which figures with which source were used, down to the bottom.',
        'Without a mouse, go to the number with Tab and press Enter.',
      ],
      also: 'origin of a number value where from source sources why right calculated calculation origin source explanation formula',
    },
    figures: {
      title: 'Changing figures',
      paragraphs: [
        'In “Figures” all figures stand with source, date and confidence. Enter your own value if you know better for this company; give the reason, which goes into the report.',
        'A newer set first shows what it changes for this dossier. You decide.',
      ],
      also: 'numbers assumptions diesel price electricity price tariff change adapt parameters figure own value update set',
    },
    topics: {
      title: 'The four mandatory topics',
      paragraphs: [
        'Each topic has its questions, findings and a draft text. Tick what was discussed, or leave it out with a reason.',
        'You can edit the text freely. When figures change afterwards you are told; nothing is rewritten silently.',
      ],
      also: 'discussed points write advice topic advice text draft tick',
    },
    report: {
      title: 'Making the report',
      paragraphs: [
        'The report is made on this laptop, without internet. As long as a topic is not complete, it is a draft.',
        'In “Report” choose the form, the language and draft or final, and save it as PDF. Print from that PDF.',
      ],
      also: 'make pdf printing save report download send version final logo house style pdf report print save draft final',
    },
    collective: {
      title: 'Companies on the same park',
      paragraphs: [
        'If you have more dossiers on one business park, “Companies together” works out what they need together and who has room to spare.',
      ],
      also: 'together neighbour shared charging plaza collective neighbours energy hub group contract park',
    },
    saving: {
      title: 'Saving happens by itself, and where your data are',
      paragraphs: [
        'Every change is put on the disk at once. At the top you see when that last succeeded, and what to do when it does not.',
        'All data stand on this laptop and nowhere else. Vlootwijzer uses no internet. In “Data” you make backups.',
      ],
      also: 'where is my data stored internet offline cloud lost laptop folder disk safe save automatic disk full',
    },
    backup: {
      title: 'Making and restoring a backup',
      paragraphs: [
        'In “Data” you choose a folder for backups, make one, and restore one. You first see what it holds; restoring never destroys anything.',
      ],
      also: 'back-up backups copy lost computer broken move new laptop backup restore recover',
    },
    sharing: {
      title: 'Taking along or sharing a dossier',
      paragraphs: [
        'Save a dossier as a file, with or without a passphrase. Whoever opens it first sees what is new and what conflicts.',
        'Without the passphrase a locked file cannot be opened, not by us either.',
      ],
      also: 'send dossier to colleague mail email hand over pass on usb other laptop passphrase file share export import password encrypt',
    },
    privacy: {
      title: 'Erasing a company’s data',
      paragraphs: [
        'In “Data” you erase a company with all that belongs to it. From backups it disappears only when those expire; the date is shown.',
        'One dossier you delete in the list of dossiers: choose the three dots beside it, then “Delete”.',
      ],
      also: 'delete a dossier remove company throw away gdpr avg clean up gdpr privacy delete erase retention',
    },
    mistake: {
      title: 'Changed something by mistake',
      paragraphs: [
        'Ctrl Z puts the last change back, also on another screen. Further back with the history of the dossier, at the top: look first, then put back.',
      ],
      also: 'can i undo it restore revert earlier version by accident undo mistake history version back',
    },
    ...aroundArticles.en,
  },
};

export const help: Record<'nl' | 'en', HelpWords> = { nl, en };
