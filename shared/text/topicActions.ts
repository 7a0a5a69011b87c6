/** The words of the actions that were agreed. */

const nl = {
  title: 'Afspraken',
  intro: 'Wie doet wat, en wanneer? De afspraken staan in het rapport.',
  empty: 'Nog geen afspraken.',
  caption: 'Afspraken van dit bezoek',
  what: 'Wat',
  who: 'Wie',
  by: 'Uiterlijk',
  done: 'Klaar',
  add: 'Afspraak toevoegen',
  remove: (position: number) => `Afspraak ${position} verwijderen`,
  number: (position: number) => `Afspraak ${position}`,
  whatPlaceholder: 'bijvoorbeeld: kwartierdata opvragen',
  whoPlaceholder: 'bijvoorbeeld: ondernemer',
  limit: 'Meer afspraken kan een dossier niet bevatten.',
};

const en: typeof nl = {
  title: 'Actions',
  intro: 'Who does what, and by when? The actions stand in the report.',
  empty: 'No actions yet.',
  caption: 'Actions agreed in this visit',
  what: 'What',
  who: 'Who',
  by: 'By',
  done: 'Done',
  add: 'Add an action',
  remove: (position) => `Remove action ${position}`,
  number: (position) => `Action ${position}`,
  whatPlaceholder: 'for example: ask for quarter-hour data',
  whoPlaceholder: 'for example: entrepreneur',
  limit: 'A dossier cannot hold more actions.',
};

export const topicActionsWords = { nl, en };
