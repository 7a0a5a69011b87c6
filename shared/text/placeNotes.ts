/** The adviser's notes on municipalities as the report prints them, and what is said of one in the other language. */
interface PlaceNoteWords {
  heading: string;
  /** Before the note itself, which follows as it was typed. */
  by: (municipality: string, date: string | null) => string;
  /** The note is in the other language than this report. */
  otherLanguage: string;
  missing: (municipalities: string) => string;
  /** On the screen, by the language of the text that is edited. */
  untranslated: Record<'nl' | 'en', (municipalities: string) => string>;
}

const nl: PlaceNoteWords = {
  heading: 'Notities van uw adviseur over de gemeenten',
  by: (municipality, date) => (date === null ? `${municipality}:` : `${municipality}, genoteerd op ${date}:`),
  otherLanguage: 'In het Engels getypt.',
  missing: (municipalities) =>
    `De notitie over ${municipalities} is in het Engels getypt; zeg in een eigen Nederlandse tekst wat erin staat.`,
  untranslated: {
    nl: (municipalities) =>
      `Uw notitie over ${municipalities} is in het Engels getypt. Zeg in deze Nederlandse tekst wat erin staat, anders blijft het Nederlandse rapport een concept.`,
    en: (municipalities) =>
      `Uw notitie over ${municipalities} is in het Nederlands getypt. Zeg in deze Engelse tekst wat erin staat, anders blijft het Engelse rapport een concept.`,
  },
};

const en: PlaceNoteWords = {
  heading: 'Notes of your adviser on the municipalities',
  by: (municipality, date) => (date === null ? `${municipality}:` : `${municipality}, noted on ${date}:`),
  otherLanguage: 'Typed in Dutch.',
  missing: (municipalities) =>
    `The note on ${municipalities} was typed in Dutch; say what it says in an English text of your own.`,
  untranslated: {
    nl: (municipalities) =>
      `Your note on ${municipalities} was typed in English. Say in this Dutch text what it says, or the Dutch report stays a draft.`,
    en: (municipalities) =>
      `Your note on ${municipalities} was typed in Dutch. Say in this English text what it says, or the English report stays a draft.`,
  },
};

export const placeNoteWords = { nl, en };
