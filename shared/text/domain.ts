/** What the rules, cost lines, strategies and origins are called, and the sentences that explain them. */
import type { RuleId } from '../access/rules.ts';
import type { AccessOutcome } from '../access/access.ts';
import type { RuleKey } from '../assessment/explain.ts';
import type { Fit, Flip, OpenQuestion, Strategy } from '../assessment/results.ts';
import type { BillPart } from '../grid/bill.ts';
import type { CostType, LineReason, LineState } from '../tco/lines.ts';

interface DomainWords {
  outcome: Record<AccessOutcome, string>;
  /** With figures in braces, to be filled in by fillIn. */
  rule: Record<RuleId, string>;
  costType: Record<CostType, string>;
  lineState: Record<LineState, string>;
  lineReason: Record<LineReason, string>;
  strategy: Record<Strategy, string>;
  strategyShort: Record<Strategy, string>;
  fit: Record<Fit, string>;
  billPart: Record<BillPart, string>;
  powertrain: Record<'diesel' | 'electric', string>;
  origin: Record<RuleKey, string>;
  flip: Record<Flip['figure'], string>;
  decides: Record<OpenQuestion['decides'], string>;
  /** What to ask, by field of the record. */
  ask: (field: string) => string;
  unit: (unit: string) => string;
}

const nl: DomainWords = {
  outcome: {
    access: 'houdt toegang',
    refused: 'geweigerd',
    planned: 'zone aangekondigd',
    noZone: 'geen zone',
    open: 'nog open',
  },
  rule: {
    zeroEmission: 'Een emissievrij voertuig mag elke zero-emissiezone in.',
    outOfScope: 'De zone geldt voor bestel- en vrachtauto’s (N1, N2, N3); dit voertuig valt daar niet onder.',
    oldtimer: 'Een voertuig van {ze.exempt.oldtimer} jaar of ouder is vrijgesteld.',
    wheelchair: 'Een rolstoeltoegankelijke bestelauto is vrijgesteld.',
    specialBody:
      'Een vrachtauto met deze bijzondere opbouw is vrijgesteld zolang hij jonger is dan {ze.exempt.special.age} jaar.',
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
  costType: {
    purchase: 'Aanschaf',
    body: 'Opbouw en trailer',
    bpm: 'BPM',
    subsidy: 'Subsidie',
    energy: 'Brandstof of stroom',
    adblue: 'AdBlue',
    maintenance: 'Onderhoud',
    tyres: 'Banden',
    insurance: 'Verzekering',
    roadTax: 'Motorrijtuigenbelasting',
    levy: 'Vrachtwagenheffing',
    charger: 'Laadpunt',
    residual: 'Restwaarde',
  },
  lineState: { known: 'berekend', included: 'inbegrepen', none: 'niet van toepassing', open: 'open' },
  lineReason: {
    bpmNeedsWltp: 'Vul de WLTP-uitstoot of het BPM-bedrag in; zonder een van beide is de BPM niet te berekenen.',
    bpmOnlyVans: 'BPM geldt voor bestelauto’s.',
    bodyNotEntered: 'Vul de prijs van opbouw en trailer in; die is voor beide gelijk en verandert het verschil niet.',
    noBody: 'Geen aparte opbouw.',
    schemeClosed: 'AanZET is gesloten op de dag van het bezoek en telt daarom voor 0 mee.',
    schemeTooLate:
      'AanZET is open, maar vraagt een kenteken op naam binnen {sub.aanzet.register} jaar; deze aanschaf is later.',
    schemeOpen: 'AanZET is open op de dag van het bezoek.',
    schemeNotForThis: 'AanZET geldt niet voor dit voertuig.',
    sizeClassMissing: 'Vul de bedrijfsgrootte in; het bedrag van AanZET hangt ervan af.',
    massMissing: 'Vul de maximummassa in; AanZET geldt voor N2 pas vanaf 10 ton.',
    tyresInMaintenance: 'Inbegrepen in het onderhoud van vrachtauto’s; niet dubbel geteld.',
    roadTaxAbolished: 'Vervallen onder 12 ton sinds de vrachtwagenheffing.',
    roadTaxNotKnown:
      'Vul het jaarbedrag in; vanaf 12 ton is er geen tarief in de kengetallen. Het is voor beide gelijk.',
    roadTaxEntered: 'Zoals ingevuld.',
    noLevyForVans: 'De heffing geldt voor vrachtauto’s boven 3.500 kg.',
    noLevyBelowLimit: 'Emissievrij tot en met 4.250 kg: geen heffing.',
    noFigureForClass: 'Voor deze klasse is er geen kengetal met bron; vul een eigen bedrag in of vraag een offerte.',
    noDepotCharging: 'Geen laadpunt op het bedrijf nodig.',
    adblueOnlyDiesel: 'Alleen bij diesel.',
    chargersPresent: 'Een deel van de laadpunten is er al.',
  },
  strategy: {
    uncontrolled: 'Direct laden op vol vermogen',
    even: 'Gelijk verdeeld over de standtijd',
    optimal: 'Slim laden: laagst mogelijke piek',
  },
  strategyShort: { uncontrolled: 'Direct laden', even: 'Gelijk verdeeld', optimal: 'Slim laden' },
  fit: { likely: 'past waarschijnlijk', no: 'past niet', open: 'nog niet te zeggen' },
  billPart: {
    supply: 'Levering',
    energyTax: 'Energiebelasting',
    contract: 'Vastrecht en contractvermogen',
    peaks: 'Maandpieken',
    transport: 'Transport per kWh',
  },
  powertrain: { diesel: 'Diesel', electric: 'Elektrisch' },
  origin: {
    access:
      'De latere van de start van de zone en de dag na de laatste dag waarop dit voertuig er volgens de landelijke regels in mag.',
    cost: 'Bedrag per jaar: de contante waarde van deze kostenpost over de looptijd, omgerekend naar gelijke jaarbedragen.',
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
  flip: {
    dieselPrice: 'dieselprijs',
    depotPrice: 'stroomprijs op het bedrijf',
    electricPurchase: 'aanschafprijs van de e-voertuigen',
  },
  decides: {
    access: 'beslist over toegang',
    grid: 'beslist of het past',
    tco: 'beslist over de kosten',
    price: 'beslist over de stroomprijs',
    charging: 'beslist over het laden',
  },
  ask: (field) =>
    ({
      fleetGroups: 'ten minste één voertuiggroep',
      fuel: 'brandstof',
      euroClass: 'euroklasse',
      firstAdmission: 'datum eerste toelating',
      vehicleClass: 'voertuigklasse',
      number: 'aantal voertuigen',
      zones: 'bezochte zones',
      yearlyKm: 'kilometers per jaar',
      longestDayKm: 'kilometers op de langste dag',
      departure: 'vertrektijd',
      return: 'tijd van terugkomst',
      nightPlace: 'plek waar het voertuig ’s nachts staat',
      'details.refrigerationKWhPerDay': 'stroomverbruik van de koeling per dag',
      'details.wltpGramsPerKm': 'WLTP-uitstoot of BPM-bedrag',
      'details.maxMassKg': 'maximummassa of bedrijfsgrootte voor de subsidie',
      'details.roadTaxEuroPerYear': 'motorrijtuigenbelasting per jaar',
      'details.bodyEuro': 'prijs van opbouw en trailer',
      'site.connection': 'zwaarte van de netaansluiting',
      'site.connectionKVA': 'vermogen van de aansluiting in kVA',
      'site.contractedKW': 'gecontracteerd vermogen',
      'site.groupContractKW': 'vermogen uit het groepscontract',
      'site.yearlyKWh': 'jaarverbruik van de locatie',
      'site.peakKW': 'hoogste kwartierpiek van de locatie',
      'site.operator': 'netbeheerder',
      'site.congestion': 'stand op de capaciteitskaart',
    })[field] ?? field,
  unit: (unit) =>
    ({
      EUR: 'euro',
      'EUR/year': 'euro per jaar',
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
    })[unit] ?? unit,
};

const en: DomainWords = {
  outcome: {
    access: 'keeps access',
    refused: 'refused',
    planned: 'zone announced',
    noZone: 'no zone',
    open: 'still open',
  },
  rule: {
    zeroEmission: 'A zero-emission vehicle may enter every zero-emission zone.',
    outOfScope: 'The zone covers vans and trucks (N1, N2, N3); this vehicle is not one of them.',
    oldtimer: 'A vehicle of {ze.exempt.oldtimer} years or older is exempt.',
    wheelchair: 'A wheelchair accessible van is exempt.',
    specialBody: 'A truck with this special body is exempt while it is younger than {ze.exempt.special.age} years.',
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
  costType: {
    purchase: 'Purchase',
    body: 'Body and trailer',
    bpm: 'Registration tax (BPM)',
    subsidy: 'Subsidy',
    energy: 'Fuel or electricity',
    adblue: 'AdBlue',
    maintenance: 'Maintenance',
    tyres: 'Tyres',
    insurance: 'Insurance',
    roadTax: 'Road tax',
    levy: 'Truck levy',
    charger: 'Charger',
    residual: 'Residual value',
  },
  lineState: { known: 'calculated', included: 'included', none: 'does not apply', open: 'open' },
  lineReason: {
    bpmNeedsWltp: 'Enter the WLTP emission or the BPM amount; without either the tax cannot be calculated.',
    bpmOnlyVans: 'The registration tax holds for vans.',
    bodyNotEntered: 'Enter the price of body and trailer; it is the same for both and does not change the difference.',
    noBody: 'No separate body.',
    schemeClosed: 'AanZET is closed on the day of the visit and therefore counts as 0.',
    schemeTooLate:
      'AanZET is open, but asks for registration within {sub.aanzet.register} year; this purchase is later.',
    schemeOpen: 'AanZET is open on the day of the visit.',
    schemeNotForThis: 'AanZET does not cover this vehicle.',
    sizeClassMissing: 'Enter the company size; the AanZET amount depends on it.',
    massMissing: 'Enter the maximum mass; AanZET covers N2 only from 10 tonnes.',
    tyresInMaintenance: 'Included in the maintenance of trucks; not counted twice.',
    roadTaxAbolished: 'Abolished below 12 tonnes since the truck levy.',
    roadTaxNotKnown:
      'Enter the yearly amount; from 12 tonnes there is no tariff in the parameter set. It is the same for both.',
    roadTaxEntered: 'As entered.',
    noLevyForVans: 'The levy holds for trucks above 3,500 kg.',
    noLevyBelowLimit: 'Zero-emission up to 4,250 kg: no levy.',
    noFigureForClass: 'There is no sourced figure for this class; enter an amount or ask for a quotation.',
    noDepotCharging: 'No charger at the company needed.',
    adblueOnlyDiesel: 'Diesel only.',
    chargersPresent: 'Part of the chargers is there already.',
  },
  strategy: {
    uncontrolled: 'Charge at once at full power',
    even: 'Spread evenly over the stay',
    optimal: 'Smart charging: lowest possible peak',
  },
  strategyShort: { uncontrolled: 'At once', even: 'Even', optimal: 'Smart' },
  fit: { likely: 'likely fits', no: 'does not fit', open: 'cannot be said yet' },
  billPart: {
    supply: 'Supply',
    energyTax: 'Energy tax',
    contract: 'Fixed fee and contracted power',
    peaks: 'Monthly peaks',
    transport: 'Transport per kWh',
  },
  powertrain: { diesel: 'Diesel', electric: 'Electric' },
  origin: {
    access:
      'The later of the start of the zone and the day after the last day on which the national rules let this vehicle in.',
    cost: 'Amount per year: the present value of this cost over the horizon, as equal yearly amounts.',
    tcoDifference:
      'Electric minus diesel per vehicle and year; the range follows from the low and high values of the figures.',
    tcoTotal: 'Sum over all vehicles of electric minus diesel per year.',
    peakUncontrolled: 'Highest quarter of the winter week if each vehicle charges at full power as soon as it is back.',
    peakEven: 'Highest quarter of the winter week if each vehicle spreads its energy evenly over its stay.',
    peakOptimal:
      'Lowest possible highest quarter of the winter week with every vehicle charged in time; calculated exactly.',
    headroom: 'What is left under connection and contract, after the safety margin, at the site’s own peak.',
    limit: 'The lower of connection × power factor and contract, less the safety margin.',
    price:
      'Yearly bill of the site with charging minus the bill without, divided by the kWh charged; without winter factor.',
    need: 'Kilometres of the longest day × consumption × winter factor, divided by one minus the charging loss; at most what fits in the battery.',
  },
  flip: {
    dieselPrice: 'diesel price',
    depotPrice: 'electricity price at the company',
    electricPurchase: 'purchase price of the e-vehicles',
  },
  decides: {
    access: 'decides about access',
    grid: 'decides whether it fits',
    tco: 'decides about cost',
    price: 'decides about the electricity price',
    charging: 'decides about charging',
  },
  ask: (field) =>
    ({
      fleetGroups: 'at least one fleet group',
      fuel: 'fuel',
      euroClass: 'Euro class',
      firstAdmission: 'date of first admission',
      vehicleClass: 'vehicle class',
      number: 'number of vehicles',
      zones: 'zones visited',
      yearlyKm: 'kilometres per year',
      longestDayKm: 'kilometres on the longest day',
      departure: 'departure time',
      return: 'return time',
      nightPlace: 'place where the vehicle stands at night',
      'details.refrigerationKWhPerDay': 'electricity use of the refrigeration per day',
      'details.wltpGramsPerKm': 'WLTP emission or BPM amount',
      'details.maxMassKg': 'maximum mass or company size for the subsidy',
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
    })[field] ?? field,
  unit: (unit) =>
    ({
      EUR: 'euro',
      'EUR/year': 'euro per year',
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
    })[unit] ?? unit,
};

export const domainWords: Record<'nl' | 'en', DomainWords> = { nl, en };
