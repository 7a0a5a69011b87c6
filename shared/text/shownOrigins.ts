/** Names and rules of figures that a sentence or a table shows besides the main ones: hours, counts, parts, sums of a table. */
import type { FurtherRuleKey } from '../assessment/origin.ts';
import type { dayPermitParts } from '../assessment/origins/dayPermits.ts';

type ShownRule = Extract<
  FurtherRuleKey,
  | 'bindingHours'
  | 'whyHours'
  | 'whyVehicles'
  | 'nightTimes'
  | 'shortVehicles'
  | 'tcoVehicles'
  | 'tcoPurchase'
  | 'tcoYears'
  | 'tcoRefused'
  | 'asInTable'
  | 'finesFrom'
  | 'dayPermitCount'
  | 'dayPermitUncovered'
  | 'dayPermitPlaces'
  | 'dayPermitsMost'
  | 'dayPermitsGroup'
  | 'dayPermitsTogether'
  | 'aimSaved'
  | 'noTurn'
  | 'roadVehicles'
  | 'atMost'
  | 'meterPeriod'
>;
type DayPermitPart = (typeof dayPermitParts)[number];

export interface ShownOriginWords {
  rules: Record<ShownRule, string>;
  binding: string;
  whyHours: string;
  whyVehicles: string;
  nightTimes: string;
  shortVehicles: string;
  frame: Record<'vehicles' | 'purchase' | 'years', string>;
  /** A total as the table adds it up. */
  inTable: string;
  refused: string;
  finesFrom: (municipality: string) => string;
  dayPermits: Record<DayPermitPart, (municipality: string) => string>;
  aimSaved: string;
  noTurn: string;
  roadVehicles: string;
  atMost: string;
  meterPeriod: string;
  ends: Record<'low' | 'high', string>;
  /** Units that only stand in these answers. */
  unit: Readonly<Record<string, string | undefined>>;
}

const nl: ShownOriginWords = {
  rules: {
    bindingHours:
      'De kwartieren waarin niets meer opzij kan: samen bewijzen zij dat geen enkel plan een lagere piek heeft. Genoemd is het kortste stuk van de dag waar zij allemaal in vallen.',
    whyHours:
      'De kwartieren die binden: in het bewijs dat er geen voertuig meer bij past, of dat de piek niet lager kan. Nachten met dezelfde uren staan samen; hoogstens twee soorten uren worden genoemd.',
    whyVehicles: 'Geteld: de voertuigen van deze groep die in de genoemde uren laden en daar niet weg kunnen.',
    nightTimes:
      'De kwartieren van de middag van deze dag tot de middag erna waarin het plan met de laagste piek dit voertuig laadt. Er zijn meer plannen met dezelfde piek.',
    shortVehicles:
      'Geteld: voertuigen die met slim laden na minstens één dag van de koudste werkweek niet vol zijn, omdat het bruikbare vermogen het niet toelaat. Een ander plan kan het tekort over andere voertuigen verdelen.',
    tcoVehicles: 'Het aantal voertuigen van de groep, zoals het is ingevuld.',
    tcoPurchase:
      'De eerste dag van het jaar waarin de groep wordt vervangen. Ligt dat jaar niet na het bezoek, of is het niet bekend, dan de dag van het bezoek.',
    tcoYears: 'De looptijd die u hebt gekozen, of anders die van het kengetal.',
    tcoRefused:
      'De vroegste dag waarop een zone van deze groep het voertuig weigert dat wordt gekocht of aangehouden. Een nieuw voertuig heeft een andere euroklasse dan dat van nu.',
    asInTable:
      'De bedragen zoals zij in de tabel staan, elk afgerond, opgeteld of van elkaar afgetrokken. Zo klopt de tabel met wat u zelf optelt; zonder afronden scheelt het soms een euro.',
    finesFrom:
      'Het begin van de zone, met daarbij de maanden zonder boetes. Is het begin niet op de dag bekend, dan de eerste en de laatste dag die het kan zijn.',
    dayPermitCount:
      'De dagen per jaar in de zone, met als hoogste het aantal ontheffingen dat een voertuig kan krijgen.',
    dayPermitUncovered: 'De dagen per jaar in de zone, min de dagontheffingen per jaar.',
    dayPermitPlaces: 'Geteld: de gemeenten van deze groep waarvan een zone het voertuig zeker weigert.',
    dayPermitsMost: 'Het hoogste aantal ontheffingen dat een voertuig in één gemeente per jaar kan krijgen × de prijs.',
    dayPermitsGroup: 'Het bedrag per voertuig × het aantal voertuigen van de groep.',
    dayPermitsTogether: 'Het bedrag van één gemeente × het aantal gemeenten dat het voertuig zeker weigert.',
    aimSaved:
      'Wat stroom en maandpieken kosten met de laagste piek, min wat zij kosten met de laagste kosten. Minder dan een euro is afronding.',
    noTurn:
      'Geteld: voertuigen die bij minstens één stilstand geen beurt aan een laadpunt krijgen, omdat er minder laadpunten zijn dan voertuigen.',
    roadVehicles:
      'Geteld: voertuigen die in de koudste week onderweg moeten laden omdat de laadpunten niet genoeg geven.',
    atMost:
      'Het grootste aantal dat zou passen als laadpunten geen minimum hadden: meer kunnen het er zeker niet zijn.',
    meterPeriod: 'De eerste en de laatste dag van de metingen in het bestand.',
  },
  binding: 'Uren die de laagste piek bepalen',
  whyHours: 'Uren die binden',
  whyVehicles: 'Voertuigen die binden',
  nightTimes: 'Uren van laden in de nacht',
  shortVehicles: 'Voertuigen die niet vol komen',
  frame: { vehicles: 'Aantal voertuigen', purchase: 'Dag van aanschaf', years: 'Jaren waarover wordt vergeleken' },
  inTable: 'in de tabel',
  refused: 'geweigerd vanaf',
  finesFrom: (municipality) => `Boete mogelijk vanaf, ${municipality}`,
  dayPermits: {
    count: (municipality) => `Dagontheffingen per voertuig per jaar in ${municipality}`,
    group: (municipality) => `Dagontheffingen van de hele groep in ${municipality}`,
    places: () => 'Gemeenten die het voertuig zeker weigeren',
    most: (municipality) => `Hoogste bedrag aan dagontheffingen per voertuig in ${municipality}`,
    uncovered: (municipality) => `Dagen per jaar zonder ontheffing in ${municipality}`,
    vehicleTogether: () => 'Dagontheffingen per voertuig, alle gemeenten samen',
    groupTogether: () => 'Dagontheffingen van de hele groep, alle gemeenten samen',
  },
  aimSaved: 'Wat laden op de goedkoopste uren scheelt',
  noTurn: 'Voertuigen zonder vaste beurt',
  roadVehicles: 'Voertuigen die onderweg laden',
  atMost: 'Past hoogstens, slim laden',
  meterPeriod: 'Periode van de metingen',
  ends: { low: 'laag', high: 'hoog' },
  unit: { dayPermits: 'dagontheffingen', municipalities: 'gemeenten' },
};

const en: ShownOriginWords = {
  rules: {
    bindingHours:
      'The quarters in which nothing can move aside: together they prove that no plan has a lower peak. Named is the shortest stretch of the day that holds them all.',
    whyHours:
      'The quarters that bind: in the proof that no further vehicle fits, or that the peak cannot be lower. Nights with the same hours stand together; at most two sets of hours are named.',
    whyVehicles: 'Counted: the vehicles of this group that charge in the hours named and cannot move away from them.',
    nightTimes:
      'The quarters from noon of this day to the next noon in which the plan with the lowest peak charges this vehicle. Other plans have the same peak.',
    shortVehicles:
      'Counted: vehicles that with smart charging are not full after at least one day of the coldest working week, because the usable power does not allow it. Another plan may share out the shortage among other vehicles.',
    tcoVehicles: 'The number of vehicles of the group, as entered.',
    tcoPurchase:
      'The first day of the year in which the group is replaced. Where that year is not after the visit, or not known, the day of the visit.',
    tcoYears: 'The number of years that you chose, else that of the figure.',
    tcoRefused:
      'The earliest day on which a zone of this group refuses the vehicle that is bought or kept. A new vehicle has another Euro class than the present one.',
    asInTable:
      'The amounts as they stand in the table, each rounded, added up or taken from each other. So the table agrees with your own sum; without rounding it sometimes differs by a euro.',
    finesFrom:
      'The start of the zone, with the months without fines added. Where the day of the start is not known, the first and the last day that it can be.',
    dayPermitCount: 'The days a year in the zone, at most the number of permits that one vehicle can get.',
    dayPermitUncovered: 'The days a year in the zone, less the day permits a year.',
    dayPermitPlaces: 'Counted: the municipalities of this group of which a zone refuses the vehicle for certain.',
    dayPermitsMost: 'The most permits that one vehicle can get in one municipality a year × the price.',
    dayPermitsGroup: 'The amount per vehicle × the number of vehicles of the group.',
    dayPermitsTogether:
      'The amount of one municipality × the number of municipalities that certainly refuse the vehicle.',
    aimSaved:
      'What power and monthly peaks cost with the lowest peak, less what they cost with the lowest cost. Less than a euro is rounding.',
    noTurn:
      'Counted: vehicles that get no turn at a charger on at least one of their stays, because there are fewer chargers than vehicles.',
    roadVehicles:
      'Counted: vehicles that must charge on the road in the coldest week because the chargers do not give enough.',
    atMost: 'The largest number that would fit if chargers had no least power: certainly no more can fit.',
    meterPeriod: 'The first and the last day of the readings in the file.',
  },
  binding: 'Hours that set the lowest peak',
  whyHours: 'Hours that bind',
  whyVehicles: 'Vehicles that bind',
  nightTimes: 'Hours of charging in the night',
  shortVehicles: 'Vehicles that are not full',
  frame: { vehicles: 'Number of vehicles', purchase: 'Day of purchase', years: 'Years of the comparison' },
  inTable: 'in the table',
  refused: 'refused from',
  finesFrom: (municipality) => `Fine possible from, ${municipality}`,
  dayPermits: {
    count: (municipality) => `Day permits per vehicle a year in ${municipality}`,
    group: (municipality) => `Day permits of the whole group in ${municipality}`,
    places: () => 'Municipalities that refuse the vehicle for certain',
    most: (municipality) => `Highest amount of day permits per vehicle in ${municipality}`,
    uncovered: (municipality) => `Days a year without a permit in ${municipality}`,
    vehicleTogether: () => 'Day permits per vehicle, all municipalities together',
    groupTogether: () => 'Day permits of the whole group, all municipalities together',
  },
  aimSaved: 'What charging in the cheapest hours saves',
  noTurn: 'Vehicles without a turn every time',
  roadVehicles: 'Vehicles that charge on the road',
  atMost: 'Fits at most, smart charging',
  meterPeriod: 'Period of the readings',
  ends: { low: 'low', high: 'high' },
  unit: { dayPermits: 'day permits', municipalities: 'municipalities' },
};

export const shownOriginWords = { nl, en };
