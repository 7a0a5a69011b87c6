/** Words for a choice that is tried out and that groups cannot make. */

const nl = {
  none: (instead: string) => `Dit kan voor geen enkele groep; gerekend is met: ${instead}.`,
  some: (instead: string) => `Dit kan niet voor deze groepen; daar is gerekend met: ${instead}.`,
  sameAsNow: 'Dat is hetzelfde als nu.',
};

export type NotPossibleWords = typeof nl;

const en: NotPossibleWords = {
  none: (instead) => `No group can do this; calculated instead: ${instead}.`,
  some: (instead) => `These groups cannot do this; calculated there instead: ${instead}.`,
  sameAsNow: 'That is the same as now.',
};

export const notPossibleWords: Record<'nl' | 'en', NotPossibleWords> = { nl, en };
