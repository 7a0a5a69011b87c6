/** Words about what certainly fits, what cannot be proven, and who is short in which night. */
export interface WhatFitsWords {
  /** Where the least power of chargers keeps a number from being proven. */
  range: (fits: string, atMost: string) => string;
  rangeShort: (atMost: string) => string;
  notProven: string;
  smartFound: string;
  until: (year: string) => string;
  untilCertain: (year: string) => string;
  why: (group: string, vehicle: number, hours: string, vehicles: string) => string;
  remedies: string;
  aims: string;
  /** Where the lowest cost was chosen: what price, costs and plan do with it. */
  aimPeak: string;
  aimLess: (euro: string, perKWh: string) => string;
  aimAlike: string;
  /** Who is not full, and when. */
  shortTitle: string;
  shortHint: string;
  shortFound: string;
  shortUnit: string;
  short: (vehicles: string, groups: string, nights: string, kWh: string) => string;
  /** What everybody together lacks: it only grows less with what helps, where the number of vehicles need not. */
  shortInFew: (kWh: string) => string;
  shortOf: (group: string, vehicles: string) => string;
  after: (days: string) => string;
  /** What the chargers themselves cannot do. */
  late: (group: string) => string;
  noTurn: (group: string, vehicles: string) => string;
  road: (group: string, vehicles: string, days: string) => string;
  seeWho: string;
}

const nl: WhatFitsWords = {
  range: (fits, atMost) =>
    `Zeker passen er ${fits}, en zeker niet meer dan ${atMost}. Daartussen is niets bewezen: laadpunten geven niets of minstens hun minimum, en een plan dat dan past, is niet gevonden.`,
  rangeShort: (atMost) => `door het minimum van de laadpunten niet zeker; hoogstens ${atMost}`,
  notProven: 'niet zeker',
  smartFound: 'Slim laden: laagste piek die is gevonden',
  until: (year) =>
    `Met slim laden past het tot ${year} zeker. Daarna is door het minimum van de laadpunten geen plan gevonden dat past; bewezen is het niet.`,
  untilCertain: (year) => `Vanaf ${year} past het zeker niet.`,
  why: (group, vehicle, hours, vehicles) =>
    `Of voertuig ${vehicle} van ${group} er nog bij past, is niet zeker. Laadpunten geven niets of minstens hun minimum, en in het beste plan dat is gevonden, vragen ${vehicles} ${hours} meer dan er over is. Zonder dat minimum zou het passen.`,
  remedies:
    'De aantallen passen zeker, ook met het minimum dat laadpunten geven. Waar dat minimum knelt, kunnen het er meer zijn.',
  aims: 'Deze vergelijking rekent zonder het minimum van de laadpunten.',
  aimPeak: 'U koos laagste kosten. De laadprijs, de kosten en het plan rekenen nog met de laagste piek.',
  aimLess: (euro, perKWh) =>
    `Laden op de goedkoopste uren scheelt met alle voertuigen samen nog ${euro} per jaar, dat is ${perKWh} per geladen kWh.`,
  aimAlike: 'U koos laagste kosten. De laagste piek is hier ook de goedkoopste: alle uitkomsten gelden dus voor beide.',
  shortTitle: 'Wie niet vol komt, en wanneer',
  shortHint:
    'De koudste week met alle voertuigen van het plan, slim geladen binnen de grens. Een ander plan kan het tekort over andere voertuigen verdelen.',
  shortFound:
    'Het plan houdt zich aan het minimum van de laadpunten. Het is gevonden; misschien kan het met minder tekort.',
  shortUnit: 'kWh niet geladen',
  short: (vehicles, groups, nights, kWh) =>
    `Binnen de grens komen ${vehicles} niet vol (${groups}), ${nights}: samen ${kWh} in de koudste week.`,
  shortInFew: (kWh) => `als alle voertuigen laden: ${kWh} te weinig in de koudste week`,
  shortOf: (group, vehicles) => `${group}: ${vehicles}`,
  after: (days) => `na ${days}`,
  late: (group) => `${group}: met deze laadpunten niet op tijd vol na de langste winterdag`,
  noTurn: (group, vehicles) => `${group}: ${vehicles} niet elke keer aan de beurt`,
  road: (group, vehicles, days) => `${group}: ${vehicles} ook onderweg laden, ${days}`,
  seeWho: 'Wie en wanneer',
};

const en: WhatFitsWords = {
  range: (fits, atMost) =>
    `Certainly ${fits} fit, and certainly no more than ${atMost}. Nothing is proven between: chargers give nothing or at least their minimum, and no plan that fits then was found.`,
  rangeShort: (atMost) => `not certain because of the least that chargers give; at most ${atMost}`,
  notProven: 'not certain',
  smartFound: 'Smart charging: lowest peak that was found',
  until: (year) =>
    `With smart charging it certainly fits until ${year}. After that no plan that fits was found, because of the least that chargers give; it is not proven.`,
  untilCertain: (year) => `From ${year} it certainly does not fit.`,
  why: (group, vehicle, hours, vehicles) =>
    `Whether vehicle ${vehicle} of ${group} still fits is not certain. Chargers give nothing or at least their minimum, and in the best plan that was found ${vehicles} ask more than is left ${hours}. Without that minimum it would fit.`,
  remedies:
    'The numbers certainly fit, with the least that chargers give too. Where that minimum is what pinches, there may be more.',
  aims: 'This comparison is calculated without the least that chargers give.',
  aimPeak: 'You chose lowest cost. The price of charging, the costs and the plan still go by the lowest peak.',
  aimLess: (euro, perKWh) =>
    `Charging in the cheapest hours saves another ${euro} a year with all vehicles together, which is ${perKWh} per kWh charged.`,
  aimAlike: 'You chose lowest cost. Here the lowest peak is the cheapest too: all outcomes hold for both.',
  shortTitle: 'Who is not full, and when',
  shortHint:
    'The coldest week with all vehicles of the plan, charged smart within the limit. Another plan may share out the shortage among other vehicles.',
  shortFound: 'The plan obeys the least that chargers give. It was found; perhaps there is one with less short.',
  shortUnit: 'kWh not charged',
  short: (vehicles, groups, nights, kWh) =>
    `Within the limit ${vehicles} are not full (${groups}), ${nights}: ${kWh} together in the coldest week.`,
  shortInFew: (kWh) => `if all vehicles charge: ${kWh} too little in the coldest week`,
  shortOf: (group, vehicles) => `${group}: ${vehicles}`,
  after: (days) => `after ${days}`,
  late: (group) => `${group}: with these chargers not full in time after the longest winter day`,
  noTurn: (group, vehicles) => `${group}: ${vehicles} without a turn every time`,
  road: (group, vehicles, days) => `${group}: ${vehicles} charging on the road too, ${days}`,
  seeWho: 'Who and when',
};

export const whatFitsWords: Record<'nl' | 'en', WhatFitsWords> = { nl, en };
