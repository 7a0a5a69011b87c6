/** Where the results of a final version come from, on the screen that lays two versions beside each other. */
import type { Language } from '../format/numbers.ts';

/** Why the way down to the sources of a printed figure cannot be shown. */
export type PrintedReason = 'setMissing' | 'unreadable' | 'otherValue';

interface EditionOriginWords {
  /** Which version the drawer tells of. */
  about: (number: string, date: string) => string;
  /** While the version is worked out again. */
  calculating: string;
  /** Under a figure that is told as it was printed. */
  printed: Record<PrintedReason, (number: string, date: string, program: string) => string>;
}

const nl: EditionOriginWords = {
  about: (number, date) => `Versie ${number} van ${date}`,
  calculating: 'De versies worden opnieuw doorgerekend, om te tonen waar hun uitkomsten vandaan komen.',
  printed: {
    setMissing: (number, date) =>
      `Het is van versie ${number} van ${date}. De kengetallen van toen staan niet meer op deze laptop. Daarom ziet u hier wel de antwoorden van die versie, maar niet de kengetallen. Die staan in de bijlage van het volledige rapport van die versie.`,
    unreadable: (number, date) =>
      `Het is van versie ${number} van ${date}. De gegevens van toen kunnen niet meer worden doorgerekend. Waar het cijfer vandaan komt, staat in de bijlage van het volledige rapport van die versie.`,
    otherValue: (number, date, program) =>
      `Het is van versie ${number} van ${date}, gemaakt met versie ${program} van het programma. Opnieuw doorgerekend komt er nu iets anders uit. Daarom ziet u hier wel de antwoorden van die versie, maar niet de berekening. Die staat in de bijlage van het volledige rapport van die versie.`,
  },
};

const en: EditionOriginWords = {
  about: (number, date) => `Version ${number} of ${date}`,
  calculating: 'The versions are being worked out again, to show where their results come from.',
  printed: {
    setMissing: (number, date) =>
      `It is of version ${number} of ${date}. The figures of that time are no longer on this laptop. So you see the answers of that version here, but not the figures. Those are in the annex of the full report of that version.`,
    unreadable: (number, date) =>
      `It is of version ${number} of ${date}. The data of that time can no longer be worked out again. Where the figure comes from is told in the annex of the full report of that version.`,
    otherValue: (number, date, program) =>
      `It is of version ${number} of ${date}, made with version ${program} of the program. Worked out again, the result is now another one. So you see the answers of that version here, but not the calculation. That is in the annex of the full report of that version.`,
  },
};

export const editionOriginWords: Record<Language, EditionOriginWords> = { nl, en };
