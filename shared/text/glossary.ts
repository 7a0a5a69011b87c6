/**
 * The words that a reader of the report may not know, in plain language. Each is listed where it occurs, and nowhere
 * else. Explanations hold no figures: those stand, with their source, where they are used.
 */
import type { Language } from '../format/numbers.ts';
import { partyTerms } from './glossaryParties.ts';
import { schemeTerms } from './glossarySchemes.ts';
import { technicalTerms } from './glossaryTechnical.ts';

export interface Term {
  /** The same in both languages. */
  readonly id: string;
  /** As it stands in the list. */
  readonly name: string;
  /** Every form in which it stands in a text, as whole words, in upper or lower case. */
  readonly forms: readonly string[];
  readonly meaning: string;
}

const nl: readonly Term[] = [
  {
    id: 'connection',
    name: 'Aansluiting',
    forms: ['aansluiting', 'netaansluiting'],
    meaning: 'De verbinding van uw terrein met het stroomnet; ze bepaalt hoeveel stroom er tegelijk door kan.',
  },
  {
    id: 'connectionPause',
    name: 'Aansluitpauze',
    forms: ['aansluitpauze'],
    meaning: 'De netbeheerder sluit in dit gebied een tijd lang niets nieuws aan en verzwaart ook niets.',
  },
  {
    id: 'ac',
    name: 'AC',
    forms: ['AC'],
    meaning: 'Wisselstroom, zoals uit het stopcontact; een AC-laadpunt laadt langzaam en is goedkoop.',
  },
  {
    id: 'adblue',
    name: 'AdBlue',
    forms: ['AdBlue'],
    meaning:
      'Een vloeistof die de uitstoot van een dieselmotor schoner maakt; een elektrisch voertuig heeft haar niet nodig.',
  },
  {
    id: 'powerFactor',
    name: 'Arbeidsfactor',
    forms: ['arbeidsfactor', 'cos φ'],
    meaning: 'Het deel van de kVA van een aansluiting dat u als kW kunt gebruiken, ook cos φ genoemd.',
  },
  {
    id: 'range',
    name: 'Bandbreedte',
    forms: ['bandbreedte'],
    meaning: 'Van laag tot hoog: tussen deze twee waarden ligt de uitkomst waarschijnlijk.',
  },
  {
    id: 'co2',
    name: 'CO₂',
    forms: ['CO₂'],
    meaning: 'Kooldioxide, het gas dat vrijkomt bij het verbranden van diesel en dat de aarde opwarmt.',
  },
  {
    id: 'congestion',
    name: 'Congestie',
    forms: ['congestie', 'netcongestie', 'congestiegebied'],
    meaning: 'Het stroomnet in de buurt is vol; de netbeheerder kan dan geen extra vermogen geven.',
  },
  {
    id: 'dayPermit',
    name: 'Dagontheffing',
    forms: ['dagontheffing', 'dagontheffingen'],
    meaning: 'Toestemming om één dag een zone in te rijden met een voertuig dat er anders niet in mag.',
  },
  {
    id: 'dc',
    name: 'DC',
    forms: ['DC'],
    meaning: 'Gelijkstroom; een DC-laadpunt laadt snel en is duurder dan een AC-laadpunt.',
  },
  {
    id: 'atOnce',
    name: 'Direct laden',
    forms: ['direct laden'],
    meaning: 'Een voertuig laadt op vol vermogen zodra het is aangesloten, zonder te letten op de andere.',
  },
  {
    id: 'discountRate',
    name: 'Disconteringsvoet',
    forms: ['disconteringsvoet'],
    meaning: 'De rente waarmee een bedrag van later wordt omgerekend naar nu.',
  },
  {
    id: 'dynamicContract',
    name: 'Dynamisch contract',
    forms: ['dynamisch contract', 'dynamische contracten'],
    meaning: 'Een contract waarin de stroomprijs per uur verandert.',
  },
  {
    id: 'eanCode',
    name: 'EAN-code',
    forms: ['EAN', 'EAN-code'],
    meaning: 'Het nummer van uw aansluiting, dat op de energierekening staat.',
  },
  {
    id: 'energyManagement',
    name: 'Energiemanagement',
    forms: ['energiemanagement', 'EMS'],
    meaning: 'Een regelaar die het laden verdeelt over de tijd, zodat het terrein binnen zijn vermogen blijft.',
  },
  {
    id: 'ere',
    name: 'ERE',
    forms: ['ERE', 'ERE-opbrengst'],
    meaning:
      'Emissiereductie-eenheden: wie stroom levert aan voertuigen kan die verkopen aan leveranciers van brandstof.',
  },
  {
    id: 'euroClass',
    name: 'Euroklasse',
    forms: ['euroklasse', 'Euro 5', 'Euro 6', 'Euro VI'],
    meaning: 'De klasse die zegt hoe schoon een dieselmotor is: hoe hoger, hoe schoner.',
  },
  {
    id: 'contractedPower',
    name: 'Gecontracteerd vermogen',
    forms: ['gecontracteerd vermogen', 'gecontracteerde vermogen'],
    meaning: 'Het vermogen dat u met de netbeheerder hebt afgesproken; het kan lager zijn dan uw aansluiting aankan.',
  },
  {
    id: 'groupContract',
    name: 'Groepscontract',
    forms: ['groepscontract', 'GTO'],
    meaning: 'Een contract waarmee bedrijven samen één vermogen delen.',
  },
  {
    id: 'hvo',
    name: 'HVO',
    forms: ['HVO', 'HVO100'],
    meaning: 'Diesel uit plantaardige olie en afvalvet; de motor blijft dezelfde.',
  },
  {
    id: 'kia',
    name: 'KIA',
    forms: ['KIA'],
    meaning: 'Kleinschaligheidsinvesteringsaftrek: een deel van een investering gaat van uw winst af.',
  },
  {
    id: 'kva',
    name: 'kVA',
    forms: ['kVA'],
    meaning: 'Kilovoltampère: de maat voor wat een grote aansluiting aankan; voor laden is het ongeveer gelijk aan kW.',
  },
  {
    id: 'kw',
    name: 'kW',
    forms: ['kW', 'MW'],
    meaning: 'Kilowatt: de maat voor vermogen, dus hoe snel er stroom loopt; duizend kW is één MW.',
  },
  {
    id: 'kwh',
    name: 'kWh',
    forms: ['kWh', 'MWh'],
    meaning: 'Kilowattuur: de maat voor een hoeveelheid stroom, één kW die één uur loopt; duizend kWh is één MWh.',
  },
  {
    id: 'kwp',
    name: 'kWp',
    forms: ['kWp'],
    meaning: 'Kilowattpiek: het vermogen van zonnepanelen in volle zon.',
  },
  {
    id: 'charger',
    name: 'Laadpunt',
    forms: ['laadpunt', 'laadpunten', 'lader', 'laders'],
    meaning: 'Een plek met een stekker waar één voertuig tegelijk kan laden.',
  },
  {
    id: 'lev',
    name: 'LEV',
    forms: ['LEV', 'vrachtfiets', 'vrachtfietsen'],
    meaning: 'Licht elektrisch voertuig, zoals een vrachtfiets of een kleine elektrische bak.',
  },
  {
    id: 'lzv',
    name: 'LZV',
    forms: ['LZV'],
    meaning: 'Langere en zwaardere vrachtautocombinatie, langer dan gewoon is toegestaan.',
  },
  {
    id: 'margin',
    name: 'Marge',
    forms: ['marge'],
    meaning: 'Het deel van de aansluiting dat vrij wordt gehouden voor wat niet is voorzien.',
  },
  {
    id: 'mia',
    name: 'MIA',
    forms: ['MIA'],
    meaning: 'Milieu-investeringsaftrek: een deel van een schone investering gaat van uw winst af.',
  },
  {
    id: 'roadTax',
    name: 'Motorrijtuigenbelasting',
    forms: ['motorrijtuigenbelasting', 'wegenbelasting'],
    meaning: 'De belasting die u betaalt omdat u een voertuig op naam hebt, ook als het stilstaat.',
  },
  {
    id: 'gridOperator',
    name: 'Netbeheerder',
    forms: ['netbeheerder'],
    meaning: 'Het bedrijf dat het stroomnet in uw gebied bezit; u kunt dit bedrijf niet kiezen.',
  },
  {
    id: 'nominal',
    name: 'Nominaal',
    forms: ['nominaal'],
    meaning: 'In euro van dat jaar zelf, dus met de prijsstijging erin.',
  },
  {
    id: 'nonFirm',
    name: 'Non-firm',
    forms: ['non-firm'],
    meaning: 'Een contract zonder garantie: de netbeheerder mag u op drukke uren minder stroom geven.',
  },
  {
    id: 'peak',
    name: 'Piek',
    forms: ['piek', 'eigen piek'],
    meaning: 'Het kwartier waarin uw terrein de meeste stroom tegelijk vraagt.',
  },
  {
    id: 'residualValue',
    name: 'Restwaarde',
    forms: ['restwaarde'],
    meaning: 'Wat een voertuig nog opbrengt als u het aan het eind verkoopt.',
  },
  {
    id: 'smartCharging',
    name: 'Slim laden',
    forms: ['slim laden'],
    meaning: 'Een computer verdeelt het laden over de nacht, zodat de piek laag blijft en alles op tijd vol is.',
  },
  {
    id: 'sprila',
    name: 'SPRILA',
    forms: ['SPRILA'],
    meaning: 'Subsidie van het Rijk voor laadpunten op bedrijfsterreinen.',
  },
  {
    id: 'timeBlock',
    name: 'Tijdsblok',
    forms: ['tijdsblok', 'tijdsblokken', 'TBTR', 'tijdsblokcontract'],
    meaning: 'Een contract waarmee u alleen op afgesproken uren extra stroom mag vragen.',
  },
  {
    id: 'ttwAndWtw',
    name: 'TTW en WTW',
    forms: ['TTW', 'WTW'],
    meaning:
      'TTW telt alleen de uitstoot van het rijden; WTW telt ook de uitstoot van het maken van brandstof of stroom.',
  },
  {
    id: 'truckLevy',
    name: 'Vrachtwagenheffing',
    forms: ['vrachtwagenheffing'],
    meaning: 'Een bedrag per gereden kilometer voor vrachtwagens; schone vrachtwagens betalen minder.',
  },
  {
    id: 'profitTax',
    name: 'Winstbelasting',
    forms: ['winstbelasting', 'vennootschapsbelasting'],
    meaning: 'De belasting over de winst van uw bedrijf; aftrekposten zoals MIA en KIA maken haar lager.',
  },
  {
    id: 'winterWeek',
    name: 'Winterweek',
    forms: ['winterweek'],
    meaning: 'Een koude werkweek waarin elk voertuig ook zijn langste dag rijdt; daarmee is gerekend wat er past.',
  },
  {
    id: 'zeroEmissionZone',
    name: 'Zero-emissiezone',
    forms: ['zero-emissiezone', 'zero-emissiezones', 'ZE-zone', 'ZE-zones'],
    meaning:
      'Een gebied in een stad waar bestelauto’s en vrachtwagens alleen in mogen als ze niets uitstoten, voor sommige pas na een overgangstijd.',
  },
];

const en: readonly Term[] = [
  {
    id: 'ac',
    name: 'AC',
    forms: ['AC'],
    meaning: 'Alternating current, as from a socket; an AC charger is slow and cheap.',
  },
  {
    id: 'adblue',
    name: 'AdBlue',
    forms: ['AdBlue'],
    meaning: 'A liquid that makes the exhaust of a diesel engine cleaner; an electric vehicle does not need it.',
  },
  {
    id: 'atOnce',
    name: 'At once',
    forms: ['charging at once', 'at once'],
    meaning: 'A vehicle charges at full power as soon as it is plugged in, whatever the others do.',
  },
  {
    id: 'charger',
    name: 'Charger',
    forms: ['charger', 'chargers'],
    meaning: 'A place with a plug where one vehicle at a time can charge.',
  },
  {
    id: 'co2',
    name: 'CO₂',
    forms: ['CO₂'],
    meaning: 'Carbon dioxide, the gas that burning diesel gives off and that warms the earth.',
  },
  {
    id: 'congestion',
    name: 'Congestion',
    forms: ['congestion'],
    meaning: 'The grid nearby is full; the grid operator cannot give extra power then.',
  },
  {
    id: 'connection',
    name: 'Connection',
    forms: ['connection', 'grid connection'],
    meaning: 'What joins your site to the grid; it decides how much power can pass at one time.',
  },
  {
    id: 'connectionPause',
    name: 'Connection pause',
    forms: ['connection pause'],
    meaning: 'The grid operator connects nothing new in this area for a while, and upgrades nothing either.',
  },
  {
    id: 'contractedPower',
    name: 'Contracted power',
    forms: ['contracted power'],
    meaning: 'The power that you agreed with the grid operator; it can be lower than what your connection can carry.',
  },
  {
    id: 'dayPermit',
    name: 'Day permit',
    forms: ['day permit', 'day permits'],
    meaning: 'Leave to enter a zone for one day with a vehicle that may not enter otherwise.',
  },
  {
    id: 'dc',
    name: 'DC',
    forms: ['DC'],
    meaning: 'Direct current; a DC charger is fast and costs more than an AC charger.',
  },
  {
    id: 'discountRate',
    name: 'Discount rate',
    forms: ['discount rate'],
    meaning: 'The interest by which an amount of later years is worked back to now.',
  },
  {
    id: 'dynamicContract',
    name: 'Dynamic contract',
    forms: ['dynamic contract', 'dynamic contracts'],
    meaning: 'A contract in which the price of electricity changes by the hour.',
  },
  {
    id: 'eanCode',
    name: 'EAN code',
    forms: ['EAN', 'EAN code'],
    meaning: 'The number of your connection, found on the energy bill.',
  },
  {
    id: 'energyManagement',
    name: 'Energy management',
    forms: ['energy management', 'EMS'],
    meaning: 'A controller that spreads charging over time, so that the site stays within its power.',
  },
  {
    id: 'ere',
    name: 'ERE',
    forms: ['ERE'],
    meaning: 'Emission reduction units: who supplies power to vehicles can sell them to suppliers of fuel.',
  },
  {
    id: 'euroClass',
    name: 'Euro class',
    forms: ['Euro class', 'Euro 5', 'Euro 6', 'Euro VI'],
    meaning: 'The class that says how clean a diesel engine is: the higher, the cleaner.',
  },
  {
    id: 'gridOperator',
    name: 'Grid operator',
    forms: ['grid operator'],
    meaning: 'The company that owns the grid in your area; you cannot choose it.',
  },
  {
    id: 'groupContract',
    name: 'Group contract',
    forms: ['group contract', 'GTO'],
    meaning: 'A contract by which companies share one amount of power.',
  },
  {
    id: 'hvo',
    name: 'HVO',
    forms: ['HVO', 'HVO100'],
    meaning: 'Diesel made of vegetable oil and waste fat; the engine stays the same.',
  },
  {
    id: 'kia',
    name: 'KIA',
    forms: ['KIA'],
    meaning: 'Small-scale investment allowance: part of an investment comes off your profit.',
  },
  {
    id: 'kva',
    name: 'kVA',
    forms: ['kVA'],
    meaning:
      'Kilovolt-ampere: the measure of what a large connection can carry; for charging it is about the same as kW.',
  },
  {
    id: 'kw',
    name: 'kW',
    forms: ['kW', 'MW'],
    meaning: 'Kilowatt: the measure of power, so how fast electricity flows; a thousand kW is one MW.',
  },
  {
    id: 'kwh',
    name: 'kWh',
    forms: ['kWh', 'MWh'],
    meaning:
      'Kilowatt-hour: the measure of an amount of electricity, one kW that flows for one hour; a thousand kWh is one MWh.',
  },
  {
    id: 'kwp',
    name: 'kWp',
    forms: ['kWp'],
    meaning: 'Kilowatt-peak: the power of solar panels in full sun.',
  },
  {
    id: 'lev',
    name: 'LEV',
    forms: ['LEV', 'cargo bike', 'cargo bikes'],
    meaning: 'Light electric vehicle, such as a cargo bike or a small electric carrier.',
  },
  {
    id: 'lzv',
    name: 'LZV',
    forms: ['LZV', 'LHV'],
    meaning: 'A longer and heavier lorry combination, longer than is normally allowed.',
  },
  {
    id: 'margin',
    name: 'Margin',
    forms: ['margin'],
    meaning: 'The part of the connection that is kept free for what was not foreseen.',
  },
  {
    id: 'mia',
    name: 'MIA',
    forms: ['MIA'],
    meaning: 'Environmental investment allowance: part of a clean investment comes off your profit.',
  },
  {
    id: 'nominal',
    name: 'Nominal',
    forms: ['nominal'],
    meaning: 'In euro of that year itself, so with the rise of prices in it.',
  },
  {
    id: 'nonFirm',
    name: 'Non-firm',
    forms: ['non-firm'],
    meaning: 'A contract without a guarantee: the grid operator may give you less power at busy hours.',
  },
  {
    id: 'peak',
    name: 'Peak',
    forms: ['peak'],
    meaning: 'The quarter of an hour in which your site asks the most power at one time.',
  },
  {
    id: 'powerFactor',
    name: 'Power factor',
    forms: ['power factor', 'cos φ'],
    meaning: 'The part of the kVA of a connection that you can use as kW, also called cos φ.',
  },
  {
    id: 'profitTax',
    name: 'Profit tax',
    forms: ['profit tax'],
    meaning: 'The tax on the profit of your company; deductions such as MIA and KIA make it lower.',
  },
  {
    id: 'range',
    name: 'Range',
    forms: ['range'],
    meaning: 'From low to high: the result is likely to lie between these two.',
  },
  {
    id: 'residualValue',
    name: 'Residual value',
    forms: ['residual value'],
    meaning: 'What a vehicle still brings when you sell it at the end.',
  },
  {
    id: 'roadTax',
    name: 'Road tax',
    forms: ['road tax'],
    meaning: 'The tax you pay for having a vehicle in your name, even when it stands still.',
  },
  {
    id: 'smartCharging',
    name: 'Smart charging',
    forms: ['smart charging'],
    meaning: 'A computer spreads charging over the night, so that the peak stays low and everything is full in time.',
  },
  { id: 'sprila', name: 'SPRILA', forms: ['SPRILA'], meaning: 'A subsidy of the state for chargers at company sites.' },
  {
    id: 'timeBlock',
    name: 'Time block',
    forms: ['time block', 'time blocks', 'TBTR'],
    meaning: 'A contract by which you may ask extra power only at agreed hours.',
  },
  {
    id: 'truckLevy',
    name: 'Truck levy',
    forms: ['truck levy'],
    meaning: 'An amount per kilometre driven for trucks; clean trucks pay less.',
  },
  {
    id: 'ttwAndWtw',
    name: 'TTW and WTW',
    forms: ['TTW', 'WTW'],
    meaning: 'TTW counts only what driving gives off; WTW counts the making of fuel or electricity as well.',
  },
  {
    id: 'winterWeek',
    name: 'Winter week',
    forms: ['winter week'],
    meaning: 'A cold working week in which each vehicle also drives its longest day; what fits was calculated with it.',
  },
  {
    id: 'zeroEmissionZone',
    name: 'Zero-emission zone',
    forms: ['zero-emission zone', 'zero-emission zones', 'ZE zone', 'ZE zones'],
    meaning:
      'A part of a city that vans and trucks may enter only if they give off nothing; for some there is a time of transition.',
  },
];

/** As a reader looks a word up. */
function inOrder(language: Language, ...lists: readonly (readonly Term[])[]): readonly Term[] {
  return lists.flat().sort((one, other) => one.name.localeCompare(other.name, language));
}

interface Glossary {
  title: string;
  intro: string;
  columns: { term: string; meaning: string };
  terms: readonly Term[];
}

export const glossary: Record<Language, Glossary> = {
  nl: {
    title: 'Woordenlijst',
    intro: 'De vaktermen die in dit rapport staan, in gewone woorden.',
    columns: { term: 'Woord', meaning: 'Wat het betekent' },
    terms: inOrder('nl', nl, technicalTerms.nl, schemeTerms.nl, partyTerms.nl),
  },
  en: {
    title: 'Glossary',
    intro: 'The technical terms in this report, in plain words.',
    columns: { term: 'Term', meaning: 'What it means' },
    terms: inOrder('en', en, technicalTerms.en, schemeTerms.en, partyTerms.en),
  },
};

/** A term by its id. */
export function termOf(id: string, language: Language): Term {
  const term = glossary[language].terms.find((one) => one.id === id);
  if (term === undefined) throw new Error(`no term ${id}`);
  return term;
}
