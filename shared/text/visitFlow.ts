/** Words of the way through a visit: the next open question, "?" for unknown, and what is proposed on the way. */
import type { Language } from '../format/numbers.ts';

interface VisitFlowWords {
  nextQuestion: string;
  nextQuestionAlso: string;
  allAnswered: string;
  /** Hint on the button for "onbekend": the same with the keyboard. */
  unknownKey: string;
  tableView: string;
  listView: string;
  coverAll: (points: number) => string;
  covered: (points: number) => string;
  proposeZone: (municipality: string) => string;
}

export const visitFlowWords: Record<Language, VisitFlowWords> = {
  nl: {
    nextQuestion: 'Volgende open vraag',
    nextQuestionAlso: 'verder gesprek interview leidraad',
    allAnswered: 'Alle vragen zijn beantwoord. U kunt het rapport bewaren.',
    unknownKey: 'Of typ een vraagteken in het veld',
    tableView: 'Vloot als tabel',
    listView: 'Voertuiglijst inlezen',
    coverAll: (points) => `De ${points} open punten zijn besproken`,
    covered: (points) => `${points} punten afgevinkt.`,
    proposeZone: (municipality) => `${municipality} (gemeente van het bedrijf) toevoegen`,
  },
  en: {
    nextQuestion: 'Next open question',
    nextQuestionAlso: 'continue talk interview guide',
    allAnswered: 'All questions are answered. You can save the report.',
    unknownKey: 'Or type a question mark in the field',
    tableView: 'Fleet as a table',
    listView: 'Read a vehicle list',
    coverAll: (points) => `The ${points} open points were discussed`,
    covered: (points) => `${points} points ticked.`,
    proposeZone: (municipality) => `Add ${municipality} (municipality of the company)`,
  },
};
