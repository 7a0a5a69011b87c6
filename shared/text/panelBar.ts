/** Words of the one line that the state of affairs is folded to on a small window. */

const nl = {
  access: 'Geen toegang',
  cost: 'Kosten',
  peak: 'Piek',
  fits: 'Past',
  of: (some: string, all: string) => `${some} van ${all}`,
};

export type PanelBarWords = typeof nl;

const en: PanelBarWords = {
  access: 'No access',
  cost: 'Cost',
  peak: 'Peak',
  fits: 'Fits',
  of: (some, all) => `${some} of ${all}`,
};

export const panelBarWords: Record<'nl' | 'en', PanelBarWords> = { nl, en };
