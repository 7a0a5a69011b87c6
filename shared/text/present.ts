/** Words of the screen that is turned towards the entrepreneur. */

const nl = {
  open: 'Presenteren',
  title: 'Presentatie',
  close: 'Stoppen met presenteren',
  previous: 'Vorige',
  next: 'Volgende',
  position: (position: number, total: number) => `${position} van ${total}`,
};

export type PresentWords = typeof nl;

const en: PresentWords = {
  open: 'Present',
  title: 'Presentation',
  close: 'Stop presenting',
  previous: 'Previous',
  next: 'Next',
  position: (position, total) => `${position} of ${total}`,
};

export const presentWords: Record<'nl' | 'en', PresentWords> = { nl, en };
