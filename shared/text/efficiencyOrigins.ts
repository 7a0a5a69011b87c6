/** Where the figures of efficient logistics (topic 4) come from, and some that stand between the results: rules and names. */
import type { FurtherRuleKey } from '../assessment/origin.ts';

type EfficiencyRule = Extract<
  FurtherRuleKey,
  | 'planWholeInvestment'
  | 'planAvoided'
  | `fleet${string}`
  | `group${'Km' | 'Cost' | 'CO2' | 'Charging' | 'Night'}`
  | `measure${string}`
>;

export interface EfficiencyOriginWords {
  rules: Record<EfficiencyRule, string>;
  fleet: Record<'km' | 'kWhAtGrid' | 'energyCost', string>;
  tenth: (what: string) => string;
  /** What a measure saves, or a group does in a year: "Ritplanning: kilometers". */
  of: (whose: string, what: string) => string;
  year: Record<'km' | 'euro' | 'co2Kg' | 'kWhAtGrid' | 'winterNightKWh', string>;
  touched: string;
  effect: string;
  wholeInvestment: string;
  avoided: string;
  boughtNow: (what: string) => string;
  accessVehicles: Record<'refused' | 'open' | 'first', string>;
  growth: string;
  asked: string;
  places: Record<'depot' | 'home' | 'public' | 'road', string>;
  billSaving: string;
}

const nl: EfficiencyOriginWords = {
  rules: {
    planWholeInvestment: 'De investeringen van alle jaren van het plan, min de subsidie en aftrek van die jaren.',
    planAvoided:
      'In elk jaar van het plan: wat de vloot van nu uitstoot, min wat de vloot van dat jaar uitstoot; opgeteld.',
    fleetKm: 'De kilometers per jaar van alle groepen, opgeteld.',
    fleetCharging: 'Wat alle groepen in een jaar laden als zij elektrisch zijn, opgeteld.',
    fleetEnergyCost:
      'De energiekosten per jaar van het elektrische voertuig × het aantal, van alle groepen; als gelijk bedrag per jaar over de looptijd.',
    fleetTenth: 'Een tiende van wat de hele vloot in een jaar rijdt, laadt of aan energie kost.',
    groupKm:
      'Kilometers per jaar × aantal voertuigen. Zijn de kilometers per jaar niet bekend, dan volgen zij uit de gewone dag en de dagen per week, of uit het kengetal.',
    groupCost:
      'Energie, AdBlue, onderhoud, banden en heffing per jaar van het voertuig van nu × aantal; zonder chauffeur. Kan het voertuig van nu niet door, dan van een nieuwe diesel.',
    groupCO2:
      'Liters per jaar × uitstoot per liter over de hele keten; is het voertuig al elektrisch, dan kWh × de uitstoot van de stroom.',
    groupCharging:
      'Kilometers per jaar × verbruik van het elektrische voertuig, gedeeld door één min het laadverlies van de plek waar het laadt.',
    groupNight: 'De energie van een gewone winternacht per voertuig × aantal.',
    measureTouched: 'De kilometers per jaar van de gekozen groepen × het deel dat de maatregel raakt.',
    measureEffect:
      'Wat de maatregel scheelt op het deel dat zij raakt: het kengetal, of waar dat er niet is uw eigen schatting.',
    measureKm:
      'Wat de gekozen groepen in een jaar rijden, kosten, uitstoten of laden × het deel dat de maatregel raakt × het effect op dat deel.',
    measureLight:
      'Deel dat de maatregel raakt × effect = kilometers die naar een licht voertuig gaan. Van laden en CO₂ gaat af wat dat lichte voertuig zelf gebruikt. Wat het kost, staat bij de alternatieven.',
    measureRail:
      'Het deel dat van de weg gaat, telt geheel voor kilometers en laden. Voor CO₂ telt het effect op dat deel. Wat het kost, moet blijken uit een offerte.',
    measureEnergy:
      'De kilometers blijven gelijk. Deel × effect gaat af van de CO₂ en van het stuk van de kosten dat energie is. Spreekt de bron alleen over brandstof, dan is het effect op laden niet bekend.',
    measuresTogether:
      'De maatregelen na elkaar: elke maatregel laat een deel over, en die delen worden per groep vermenigvuldigd. Zo wordt geen kilometer tweemaal bespaard.',
  },
  fleet: {
    km: 'Kilometers van de hele vloot per jaar',
    kWhAtGrid: 'Laden van de hele vloot per jaar, als alles elektrisch is',
    energyCost: 'Energiekosten van de hele vloot per jaar, als alles elektrisch is',
  },
  tenth: (what) => `${what}, een tiende`,
  of: (whose, what) => `${whose}: ${what}`,
  year: {
    km: 'kilometers per jaar',
    euro: 'kosten per jaar',
    co2Kg: 'CO₂ per jaar',
    kWhAtGrid: 'laden per jaar',
    winterNightKWh: 'laden per winternacht',
  },
  touched: 'kilometers die het raakt',
  effect: 'effect op het deel dat het raakt',
  wholeInvestment: 'Investering over alle jaren van het plan, na subsidie en aftrek',
  avoided: 'CO₂ minder over alle jaren van het plan',
  boughtNow: (what) => `${what}, nu gekocht`,
  accessVehicles: {
    refused: 'Voertuigen die een zone weigert of gaat weigeren',
    open: 'Voertuigen waarvan de toegang nog open is',
    first: 'Eerste dag waarop een zone een voertuig weigert',
  },
  growth: 'Bekende groei van het bedrijf',
  asked: 'Vermogen om aan te vragen',
  places: {
    depot: 'Deel van het laden op het bedrijf',
    home: 'Deel van het laden thuis',
    public: 'Deel van het laden langs de openbare weg',
    road: 'Deel van het laden onderweg',
  },
  billSaving: 'Wat slim laden per jaar op de stroomrekening scheelt',
};

const en: EfficiencyOriginWords = {
  rules: {
    planWholeInvestment: 'The investments of all years of the plan, less the subsidies and deductions of those years.',
    planAvoided:
      'In each year of the plan: what the fleet of today emits, less what the fleet of that year emits; added up.',
    fleetKm: 'The kilometres a year of all groups, added up.',
    fleetCharging: 'What all groups charge in a year once they are electric, added up.',
    fleetEnergyCost:
      'The yearly energy cost of the electric vehicle × the number, of all groups; as an equal amount a year over the horizon.',
    fleetTenth: 'A tenth of what the whole fleet drives, charges or pays for energy in a year.',
    groupKm:
      'Kilometres a year × number of vehicles. Where the kilometres a year are not known, they follow from the ordinary day and the days a week, or from the figure.',
    groupCost:
      'Energy, AdBlue, maintenance, tyres and levy a year of the present vehicle × number; without the driver. Where the present vehicle cannot go on, of a new diesel.',
    groupCO2:
      'Litres a year × emissions per litre over the whole chain; where the vehicle is electric already, kWh × the emissions of the electricity.',
    groupCharging:
      'Kilometres a year × use of the electric vehicle, divided by one less the charging loss of the place where it charges.',
    groupNight: 'The energy of an ordinary winter night per vehicle × number.',
    measureTouched: 'The kilometres a year of the chosen groups × the part that the measure touches.',
    measureEffect:
      'What the measure saves on the part that it touches: the figure, or your own estimate where there is none.',
    measureKm:
      'What the chosen groups drive, cost, emit or charge in a year × the part that the measure touches × the effect on that part.',
    measureLight:
      'Part that the measure touches × effect = kilometres that go to a light vehicle. Off charging and CO₂ comes what that light vehicle uses itself. What it costs stands with the alternatives.',
    measureRail:
      'The part that leaves the road counts whole for kilometres and charging. For CO₂ the effect on that part counts. What it costs must be offered.',
    measureEnergy:
      'The kilometres stay the same. Part × effect comes off the CO₂ and off the share of the cost that is energy. Where the source speaks of fuel alone, the effect on charging is not known.',
    measuresTogether:
      'The measures one after the other: each leaves a part, and those parts are multiplied per group. So no kilometre is saved twice.',
  },
  fleet: {
    km: 'Kilometres of the whole fleet a year',
    kWhAtGrid: 'Charging of the whole fleet a year, once all is electric',
    energyCost: 'Energy cost of the whole fleet a year, once all is electric',
  },
  tenth: (what) => `${what}, a tenth`,
  of: (whose, what) => `${whose}: ${what}`,
  year: {
    km: 'kilometres a year',
    euro: 'cost a year',
    co2Kg: 'CO₂ a year',
    kWhAtGrid: 'charging a year',
    winterNightKWh: 'charging per winter night',
  },
  touched: 'kilometres it touches',
  effect: 'effect on the part it touches',
  wholeInvestment: 'Investment over all years of the plan, after subsidies and deductions',
  avoided: 'CO₂ less over all years of the plan',
  boughtNow: (what) => `${what}, bought now`,
  accessVehicles: {
    refused: 'Vehicles that a zone refuses or will refuse',
    open: 'Vehicles of which access is still open',
    first: 'First day on which a zone refuses a vehicle',
  },
  growth: 'Known growth of the company',
  asked: 'Power to ask for',
  places: {
    depot: 'Part charged at the company',
    home: 'Part charged at home',
    public: 'Part charged at public chargers',
    road: 'Part charged on the road',
  },
  billSaving: 'What smart charging saves on the power bill a year',
};

export const efficiencyOriginWords = { nl, en };

/** What was taken over from the calculation of several companies, where it is asked where that comes from. */
export const neighbourOriginWords = {
  nl: {
    title: 'Berekening van de bedrijven samen',
    takenOver: (day: string, companies: string, vehicles: string) => `${day}: ${companies} bedrijven, ${vehicles}`,
    jointKW: 'Hoogste kwartier van de bedrijven samen',
    singlesKW: 'Hoogste kwartier als elk bedrijf voor zich laadt',
    groupContractKW: 'Vermogen voor een groepscontract',
  },
  en: {
    title: 'Calculation of the companies together',
    takenOver: (day: string, companies: string, vehicles: string) => `${day}: ${companies} companies, ${vehicles}`,
    jointKW: 'Highest quarter hour of the companies together',
    singlesKW: 'Highest quarter hour when each company charges by itself',
    groupContractKW: 'Power for a group contract',
  },
};
