/** What the rules, cost lines, strategies and origins are called, and the sentences that explain them. */
import type { RuleId } from '../access/rules.ts';
import type { AccessOutcome } from '../access/access.ts';
import type { BaseRuleKey } from '../assessment/origin.ts';
import type { Fit, Strategy } from '../assessment/results.ts';
import { costWords, type CostWords } from './costs.ts';
import { questionReasons } from './questionReasons.ts';
import { unitWords } from './unitWords.ts';

interface DomainWords extends Pick<
  CostWords,
  'costType' | 'lineState' | 'lineReason' | 'billPart' | 'powertrain' | 'flip'
> {
  outcome: Record<AccessOutcome, string>;
  /** With figures in braces, to be filled in by fillIn. */
  rule: Record<RuleId, string>;
  strategy: Record<Strategy, string>;
  strategyShort: Record<Strategy, string>;
  fit: Record<Fit, string>;
  origin: Record<BaseRuleKey, string>;
  /** What to ask, by field of the record. */
  ask: (field: string) => string;
  unit: (unit: string) => string;
}

const nl: DomainWords = {
  ...costWords.nl,
  outcome: {
    access: 'houdt toegang',
    refused: 'geweigerd',
    planned: 'zone aangekondigd',
    paused: 'voorlopig geen zone',
    noZone: 'geen zone',
    open: 'nog open',
  },
  rule: {
    zeroEmission: 'Een emissievrij voertuig mag elke zero-emissiezone in.',
    outOfScope: 'De zone geldt voor bestel- en vrachtauto’s (N1, N2, N3); dit voertuig valt daar niet onder.',
    oldtimer: 'Een voertuig van {ze.exempt.oldtimer} jaar of ouder is vrijgesteld.',
    wheelchair: 'Een rolstoeltoegankelijke bestelauto is vrijgesteld.',
    specialBody:
      'Een vrachtauto met deze bijzondere opbouw is vrijgesteld zolang hij jonger is dan {ze.exempt.special.age} jaar, uiterlijk tot en met {ze.exempt.special.until}.',
    vanEuro4: 'Een bestelauto met Euro 4 of lager heeft geen toegang vanaf de start van de zone.',
    vanEuro5: 'Een bestelauto met Euro 5 heeft toegang tot en met {ze.rule.van.euro5.until}.',
    vanEuro6:
      'Een bestelauto met Euro 6, toegelaten vóór {ze.van.new.det}, heeft toegang tot en met {ze.rule.van.euro6.until}.',
    vanNew: 'Een bestelauto die sinds {ze.van.new.det} is toegelaten, heeft alleen toegang als hij emissievrij is.',
    truckTractor:
      'Een trekker met Euro VI, toegelaten vanaf {ze.truck.tractor.det}, heeft toegang tot en met {ze.rule.truck.tractor}.',
    truckRigid2020:
      'Een bakwagen met Euro VI, toegelaten vanaf {ze.truck.rigid2020.det}, heeft toegang tot en met {ze.rule.truck.rigid2020}.',
    truckRigid2017:
      'Een bakwagen met Euro VI, toegelaten vanaf {ze.truck.rigid2017.det} en vóór {ze.truck.rigid2020.det}, heeft toegang tot en met {ze.rule.truck.rigid2017}.',
    truckOlder:
      'Een vrachtauto met Euro V of lager, of een oudere Euro VI, heeft geen toegang vanaf de start van de zone.',
    truckNew: 'Een vrachtauto die sinds {ze.truck.new.det} is toegelaten, heeft alleen toegang als hij emissievrij is.',
  },
  strategy: {
    uncontrolled: 'Direct laden op vol vermogen',
    even: 'Gelijk verdeeld over de standtijd',
    optimal: 'Slim laden: laagst mogelijke piek',
  },
  strategyShort: { uncontrolled: 'Direct laden', even: 'Gelijk verdeeld', optimal: 'Slim laden' },
  fit: { yes: 'past', likely: 'past waarschijnlijk', no: 'past niet', open: 'nog niet te zeggen' },
  origin: {
    access:
      'De latere van de start van de zone en de dag na de laatste dag waarop dit voertuig er volgens de landelijke regels in mag.',
    permit: 'De laatste dag waarop deze ontheffing kan lopen. Of de grond geldt, bepaalt wie de ontheffing geeft.',
    exemption: 'De vrijstelling volgt uit het kenteken: uit de leeftijd, de opbouw of de bijzonderheidscode.',
    dayPermits:
      'Dagen per jaar in de zone, hoogstens het maximum per voertuig en gemeente, maal de prijs van een dagontheffing.',
    fine: 'Boete voor één keer rijden zonder toegang, zonder administratiekosten. Het is een risico en telt niet als kosten.',
    cost: 'Bedrag per jaar: de contante waarde van deze kostenpost over de looptijd, omgerekend naar gelijke jaarbedragen.',
    alternative:
      'Som van alle kostenposten van deze mogelijkheid: de contante waarde over de looptijd, omgerekend naar gelijke jaarbedragen.',
    planInvestment:
      'Wat in dit jaar wordt betaald, vóór subsidie: de voertuigen die dan worden vervangen, de laders die zij nodig hebben of die aan het eind van hun levensduur zijn, en wat de locatie in dit jaar voor het eerst nodig heeft (aansluiting, sturing, batterij, maatregelen). Wat voor de locatie is gekocht, wordt één keer betaald.',
    planCash:
      'Alle uitgaven van de elektrische voertuigen, hun laders en de locatie in dit jaar, min die van nieuwe dieselvoertuigen die op dezelfde dag zijn gekocht. Na de looptijd worden de voertuigen verkocht en opnieuw gekocht. Wat loopt (energie, heffing, ontheffingen) heeft de tarieven van het kalenderjaar zelf; wat tijdelijk is, komt niet terug.',
    planEmissions:
      'Liters × uitstoot per liter van wat nog op brandstof rijdt, plus kWh van het net × uitstoot per kWh van wat elektrisch rijdt (WTW).',
    tcoDifference:
      'Elektrisch min diesel per voertuig per jaar; de bandbreedte volgt uit de laag- en hoogwaarden van de kengetallen.',
    tcoTotal: 'Som over alle voertuigen van elektrisch min diesel per jaar.',
    peakUncontrolled:
      'Hoogste kwartier van de winterweek als elk voertuig bij terugkomst meteen op vol vermogen laadt.',
    peakEven: 'Hoogste kwartier van de winterweek als elk voertuig zijn energie gelijk over de standtijd verdeelt.',
    peakOptimal:
      'Laagst mogelijke hoogste kwartier van de winterweek waarbij elk voertuig op tijd vol is; exact berekend.',
    headroom: 'Wat na de veiligheidsmarge overblijft onder aansluiting en contract op de eigen piek van de locatie.',
    limit: 'De laagste van aansluiting × arbeidsfactor en contract, min de veiligheidsmarge.',
    price:
      'Jaarrekening van de locatie met laden min die zonder laden, gedeeld door de geladen kWh; zonder winterfactor.',
    need: 'Kilometers van de langste dag × verbruik × winterfactor, gedeeld door één min het laadverlies; hoogstens wat in de accu past.',
  },
  ask: (field) =>
    ({
      fleetGroups: 'ten minste één voertuiggroep',
      fuel: 'brandstof',
      euroClass: 'euroklasse',
      firstAdmission: 'datum eerste toelating',
      vehicleClass: 'soort voertuig',
      number: 'aantal voertuigen',
      zones: 'bezochte zones',
      zoneDaysPerYear: 'dagen per jaar in een zone',
      yearlyKm: 'kilometers per jaar',
      longestDayKm: 'kilometers op de langste dag',
      departure: 'vertrektijd',
      return: 'tijd van terugkomst',
      nightPlace: 'plek waar het voertuig ’s nachts staat',
      'details.refrigerationKWhPerDay': 'stroomverbruik van de koeling per dag',
      'details.wltpGramsPerKm': 'WLTP-uitstoot of BPM-bedrag',
      'details.roadTaxEuroPerYear': 'motorrijtuigenbelasting per jaar',
      'details.bodyEuro': 'prijs van opbouw en oplegger',
      'site.connection': 'zwaarte van de netaansluiting',
      'site.connectionKVA': 'vermogen van de aansluiting in kVA',
      'site.contractedKW': 'gecontracteerd vermogen',
      'site.groupContractKW': 'vermogen uit het groepscontract',
      'site.yearlyKWh': 'jaarverbruik van de locatie',
      'site.peakKW': 'hoogste kwartierpiek van de locatie',
      'site.operator': 'netbeheerder',
      'site.congestion': 'stand op de capaciteitskaart',
      ...questionReasons.nl.ask,
    })[field] ?? field,
  unit: (unit) =>
    ({
      EUR: 'euro',
      'EUR/year': 'euro per jaar',
      't CO2': 'ton CO₂',
      'EUR/vehicle/year': 'euro per voertuig per jaar',
      'EUR/km': 'euro per km',
      'EUR/kWh': 'euro per kWh',
      'EUR/l': 'euro per liter',
      'EUR/kW/year': 'euro per kW per jaar',
      'EUR/kW/month': 'euro per kW per maand',
      'EUR/hour': 'euro per uur',
      'l/100 km': 'liter per 100 km',
      'kWh/100 km': 'kWh per 100 km',
      'km/year': 'km per jaar',
      'km/day': 'km per dag',
      'years / km': 'jaar / km',
      years: 'jaar',
      'days/year': 'dagen per jaar',
      date: 'datum',
      time: 'tijd',
      factor: 'factor',
      '% of purchase price': '% van de aanschafprijs',
      '% of charger price': '% van de laderprijs per jaar',
      'EUR per g CO2/km (WLTP)': 'euro per g CO₂/km (WLTP)',
      'kWh/year': 'kWh per jaar',
      'kW (kVA at cos phi 1)': 'kW',
      'permits/year': 'ontheffingen per jaar',
      'EUR per station': 'euro per laadstation',
      rule: 'regel',
      status: 'stand',
      list: 'lijst',
      class: 'klasse',
      bool: 'ja of nee',
      months: 'maanden',
      period: 'periode',
    })[unit] ??
    unitWords.nl[unit] ??
    unit,
};

const en: DomainWords = {
  ...costWords.en,
  outcome: {
    access: 'keeps access',
    refused: 'refused',
    planned: 'zone announced',
    paused: 'no zone for now',
    noZone: 'no zone',
    open: 'still open',
  },
  rule: {
    zeroEmission: 'A zero-emission vehicle may enter every zero-emission zone.',
    outOfScope: 'The zone covers vans and trucks (N1, N2, N3); this vehicle is not one of them.',
    oldtimer: 'A vehicle of {ze.exempt.oldtimer} years or older is exempt.',
    wheelchair: 'A wheelchair accessible van is exempt.',
    specialBody:
      'A truck with this special body is exempt while it is younger than {ze.exempt.special.age} years, at the latest up to and including {ze.exempt.special.until}.',
    vanEuro4: 'A van of Euro 4 or lower has no access from the start of the zone.',
    vanEuro5: 'A Euro 5 van has access up to and including {ze.rule.van.euro5.until}.',
    vanEuro6:
      'A Euro 6 van first admitted before {ze.van.new.det} has access up to and including {ze.rule.van.euro6.until}.',
    vanNew: 'A van first admitted since {ze.van.new.det} has access only if it is zero-emission.',
    truckTractor:
      'A Euro VI tractor unit admitted from {ze.truck.tractor.det} has access up to and including {ze.rule.truck.tractor}.',
    truckRigid2020:
      'A Euro VI rigid truck admitted from {ze.truck.rigid2020.det} has access up to and including {ze.rule.truck.rigid2020}.',
    truckRigid2017:
      'A Euro VI rigid truck admitted from {ze.truck.rigid2017.det} and before {ze.truck.rigid2020.det} has access up to and including {ze.rule.truck.rigid2017}.',
    truckOlder: 'A truck of Euro V or lower, or an older Euro VI, has no access from the start of the zone.',
    truckNew: 'A truck first admitted since {ze.truck.new.det} has access only if it is zero-emission.',
  },
  strategy: {
    uncontrolled: 'Charge at once at full power',
    even: 'Spread evenly over the stay',
    optimal: 'Smart charging: lowest possible peak',
  },
  strategyShort: { uncontrolled: 'At once', even: 'Even', optimal: 'Smart' },
  fit: { yes: 'fits', likely: 'likely fits', no: 'does not fit', open: 'cannot be said yet' },
  origin: {
    access:
      'The later of the start of the zone and the day after the last day on which the national rules let this vehicle in.',
    permit: 'The last day that this permit can run. Whether the ground holds is for whoever grants the permit to say.',
    exemption: 'The exemption follows from the number plate: from age, body or special code.',
    dayPermits:
      'Days a year in the zone, at most the maximum per vehicle and municipality, times the price of a day permit.',
    fine: 'Fine for driving once without access, without administrative costs. It is a risk and does not count as cost.',
    cost: 'Amount per year: the present value of this cost over the horizon, as equal yearly amounts.',
    alternative: 'Sum of all costs of this option: the present value over the horizon, as equal yearly amounts.',
    planInvestment:
      'What is paid in this year, before subsidy: the vehicles that are replaced then, the chargers that they need or that reach the end of their life, and what the site needs for the first time in this year (connection, steering, battery, measures). What is bought for the site is paid once.',
    planCash:
      'All expenses of the electric vehicles, their chargers and the site in this year, less those of new diesel vehicles bought on the same day. After the horizon the vehicles are sold and bought again. What runs (energy, levy, permits) has the tariffs of the calendar year itself; what is temporary does not come back.',
    planEmissions:
      'Litres × emission per litre of what still runs on fuel, plus kWh from the grid × emission per kWh of what is electric (WTW).',
    tcoDifference:
      'Electric minus diesel per vehicle and year; the range follows from the low and high values of the figures.',
    tcoTotal: 'Sum over all vehicles of electric minus diesel per year.',
    peakUncontrolled:
      'Highest quarter hour of the winter week if each vehicle charges at full power as soon as it is back.',
    peakEven: 'Highest quarter hour of the winter week if each vehicle spreads its energy evenly over its stay.',
    peakOptimal:
      'Lowest possible highest quarter hour of the winter week with every vehicle charged in time; calculated exactly.',
    headroom: 'What is left under connection and contract, after the safety margin, at the site’s own peak.',
    limit: 'The lower of connection × power factor and contract, less the safety margin.',
    price:
      'Yearly bill of the site with charging minus the bill without, divided by the kWh charged; without winter factor.',
    need: 'Kilometres of the longest day × consumption × winter factor, divided by one minus the charging loss; at most what fits in the battery.',
  },
  ask: (field) =>
    ({
      fleetGroups: 'at least one fleet group',
      fuel: 'fuel',
      euroClass: 'Euro class',
      firstAdmission: 'date of first admission',
      vehicleClass: 'kind of vehicle',
      number: 'number of vehicles',
      zones: 'zones visited',
      zoneDaysPerYear: 'days a year in a zone',
      yearlyKm: 'kilometres per year',
      longestDayKm: 'kilometres on the longest day',
      departure: 'departure time',
      return: 'return time',
      nightPlace: 'place where the vehicle stands at night',
      'details.refrigerationKWhPerDay': 'electricity use of the refrigeration per day',
      'details.wltpGramsPerKm': 'WLTP emission or BPM amount',
      'details.roadTaxEuroPerYear': 'road tax per year',
      'details.bodyEuro': 'price of body and trailer',
      'site.connection': 'size of the grid connection',
      'site.connectionKVA': 'capacity of the connection in kVA',
      'site.contractedKW': 'contracted power',
      'site.groupContractKW': 'power from the group contract',
      'site.yearlyKWh': 'yearly use of the site',
      'site.peakKW': 'highest quarter-hour peak of the site',
      'site.operator': 'grid operator',
      'site.congestion': 'state on the capacity map',
      ...questionReasons.en.ask,
    })[field] ?? field,
  unit: (unit) =>
    ({
      EUR: 'euro',
      'EUR/year': 'euro per year',
      't CO2': 't CO₂',
      'EUR/vehicle/year': 'euro per vehicle per year',
      'EUR/km': 'euro per km',
      'EUR/kWh': 'euro per kWh',
      'EUR/l': 'euro per litre',
      'EUR/kW/year': 'euro per kW per year',
      'EUR/kW/month': 'euro per kW per month',
      'l/100 km': 'litres per 100 km',
      'kWh/100 km': 'kWh per 100 km',
      'km/year': 'km per year',
      'EUR per g CO2/km (WLTP)': 'euro per g CO₂/km (WLTP)',
      'kW (kVA at cos phi 1)': 'kW',
      bool: 'yes or no',
    })[unit] ??
    unitWords.en[unit] ??
    unit,
};

export const domainWords: Record<'nl' | 'en', DomainWords> = { nl, en };
