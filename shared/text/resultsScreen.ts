/** The words of the result screen: its title and tabs. */

const nl = {
  title: 'Resultaten',
  intro: 'Wat de antwoorden betekenen. Klik op een onderstreepte waarde om te zien waar zij vandaan komt.',
  tabs: { access: 'Toegang', cost: 'Kosten', plan: 'Plan', charging: 'Laden', grid: 'Net', whatIf: 'Wat als' },
  empty: 'Nog niets te berekenen',
  emptyText: 'Vul eerst dit in; de uitkomsten verschijnen vanzelf.',
  emptySteps: {
    fleet: 'Een groep voertuigen: soort, aantal en kilometers',
    zones: 'De zones waar zij komen',
    site: 'De netaansluiting en het stroomverbruik per jaar',
  },
  perYear: 'euro per jaar',
};

const en: typeof nl = {
  title: 'Results',
  intro: 'What the answers mean. Click an underlined value to see where it comes from.',
  tabs: { access: 'Access', cost: 'Cost', plan: 'Plan', charging: 'Charging', grid: 'Grid', whatIf: 'What if' },
  empty: 'Nothing to calculate yet',
  emptyText: 'Fill in this first; the results appear by themselves.',
  emptySteps: {
    fleet: 'A group of vehicles: kind, number and kilometres',
    zones: 'The zones they enter',
    site: 'The grid connection and the electricity use per year',
  },
  perYear: 'euro per year',
};

export const resultsScreenWords = { nl, en };
