/** What amounts of one vehicle, one day or one end of a range are called where they are explained. */
export interface DetailOriginWords {
  short: string;
  roadDay: string;
  night: Record<'kW' | 'kWh', string>;
  allVehicles: string;
  vehicle: (group: string, vehicle: number) => string;
  day: (weekday: string) => string;
  week: string;
  of: (what: string, whose: string, when: string) => string;
  subsidy: string;
  perCharger: string;
  spreadRange: string;
  swing: string;
  tcoRange: string;
  parkWon: string;
  parkMore: string;
  /** A value with its low and its high. */
  ranged: (low: string, high: string, middle: string) => string;
}

const nl: DetailOriginWords = {
  short: 'Niet geladen',
  roadDay: 'Onderweg geladen',
  night: { kW: 'Hoogste vermogen in de nacht', kWh: 'Geladen in de nacht' },
  allVehicles: 'alle voertuigen',
  vehicle: (group, vehicle) => `${group} ${vehicle}`,
  day: (weekday) => `op ${weekday}`,
  week: 'in de koudste week',
  of: (what, whose, when) => `${what}, ${whose}, ${when}`,
  subsidy: 'subsidie (SPRILA)',
  perCharger: 'SPRILA per laadpunt',
  spreadRange: 'Minstens acht van de tien berekeningen',
  swing: 'Verschil van laag tot hoog',
  tcoRange: 'Verschil van elektrisch en diesel, laag tot hoog',
  parkWon: 'Wat samen sturen scheelt',
  parkMore: 'Groepscontract min contracten van nu',
  ranged: (low, high, middle) => `${low} tot ${high}, midden ${middle}`,
};

const en: DetailOriginWords = {
  short: 'Not charged',
  roadDay: 'Charged on the road',
  night: { kW: 'Highest power in the night', kWh: 'Charged in the night' },
  allVehicles: 'all vehicles',
  vehicle: (group, vehicle) => `${group} ${vehicle}`,
  day: (weekday) => `on ${weekday}`,
  week: 'in the coldest week',
  of: (what, whose, when) => `${what}, ${whose}, ${when}`,
  subsidy: 'subsidy (SPRILA)',
  perCharger: 'SPRILA per charger',
  spreadRange: 'At least eight of ten calculations',
  swing: 'Difference from low to high',
  tcoRange: 'Difference of electric and diesel, low to high',
  parkWon: 'What steering together saves',
  parkMore: 'Group contract less contracts of now',
  ranged: (low, high, middle) => `${low} to ${high}, middle ${middle}`,
};

export const detailOriginWords = { nl, en };
