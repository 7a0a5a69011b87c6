/** Fleet groups of which the number of vehicles is not known, in the report. */
interface UncountedWords {
  title: string;
  onPageOne: (groups: string) => string;
  note: (groups: string) => string;
  atLeast: (vehicles: string) => string;
  total: string;
}

const nl: UncountedWords = {
  title: 'Nog niet meegeteld',
  onPageOne: (groups) =>
    `Van deze groepen is het aantal voertuigen nog niet bekend: ${groups}. De dagen waarop zij een zone niet meer in mogen, staan hieronder wel. In de aantallen, de kosten en het vermogen tellen zij niet mee.`,
  note: (groups) => `Niet meegeteld, omdat het aantal voertuigen nog niet bekend is: ${groups}.`,
  atLeast: (vehicles) => `ten minste ${vehicles}`,
  total: 'Alle getelde voertuigen samen, per jaar',
};

const en: UncountedWords = {
  title: 'Not counted yet',
  onPageOne: (groups) =>
    `Of these groups the number of vehicles is not known yet: ${groups}. The days from which a zone refuses them stand below all the same. They are not counted in the numbers, the costs and the power.`,
  note: (groups) => `Not counted, because the number of vehicles is not known yet: ${groups}.`,
  atLeast: (vehicles) => `at least ${vehicles}`,
  total: 'All counted vehicles together, per year',
};

export const uncountedWords = { nl, en };
