/** Surveys in the words of who made them: what asks for vehicles is found, or asked; never put away unseen. */
import { describe, expect, it } from 'vitest';
import { surveyBook } from '../../../shared/intake/books.ts';
import type { Cell } from '../../../shared/intake/cells.ts';
import { matchColumns, namedTable, type ColumnMatch } from '../../../shared/intake/matching.ts';
import { readSurvey } from '../../../shared/intake/survey.ts';
import type { SurveyField } from '../../../shared/intake/surveyColumns.ts';
import { intakeWords } from '../../../shared/text/intake.ts';

function matched(rows: readonly (readonly Cell[])[]): ColumnMatch<SurveyField>[] {
  const table = namedTable(rows, surveyBook, {});
  if (table === null) throw new Error('no table');
  return matchColumns(table, surveyBook, {});
}

const meaningOf = (question: string, ...answers: readonly Cell[]): unknown => {
  const rows = (answers.length === 0 ? [3, 0] : answers).map((answer): Cell[] => ['Alfa BV', answer]);
  const [, { field, because }] = matched([['Bedrijfsnaam', question], ...rows]);
  return field ?? because;
};

describe('a question for a number of vehicles', () => {
  it.each([
    ['Hoeveel bestelbussen heeft u?', 'vans'],
    ['Hoeveel bestelauto’s heeft u?', 'vans'],
    ["Aantal bestelauto's", 'vans'],
    ['Aantal busjes', 'vans'],
    ['Hoeveel bussen heeft uw bedrijf?', 'vans'],
    ['Bestelbus', 'vans'],
    ['Hoeveel kleine bestelbussen gebruikt u?', 'vansSmall'],
    ['Hoeveel grote bestelwagens heeft u in gebruik?', 'vansLarge'],
    ['Hoeveel vrachtauto’s heeft u?', 'trucks'],
    ['Wat is het aantal vrachtwagens in uw wagenpark?', 'trucks'],
    ['Hoeveel trucks rijden er bij uw bedrijf?', 'trucks'],
    ['How many trucks does your company have?', 'trucks'],
    ['How many vans do you have?', 'vans'],
    ['Hoeveel trekkers heeft u?', 'tractors'],
    ['Aantal opleggertrekkers', 'tractors'],
    ['Hoeveel bakwagens hebt u?', 'rigids'],
    ['Hoeveel bakwagens tot 12 ton heeft u?', 'rigids12'],
    ['Hoeveel elektrische bestelbussen heeft u?', 'electricVans'],
    ['Waarvan elektrische vrachtwagens', 'electricTrucks'],
    ['Hoeveel dagen per week?', 'daysPerWeek'],
    ['Hoeveel kilometers per dag?', 'meanDayKm'],
    // No vehicles of the advice: known, and without a place.
    ['Hoeveel personenauto’s heeft u?', 'noPlace'],
    ['Aantal opleggers', 'noPlace'],
  ])('“%s” is %s', (question, meaning) => {
    expect(meaningOf(question)).toBe(meaning);
  });

  it.each([
    ['Hoeveel voertuigen heeft u?', 'vans'],
    ['Aantal Tesla Semi’s en andere trucks', 'vansSmall'],
    ['Hoeveel voertuigen gaan er in 2027 uit?', 'vansSmall'],
    ['Hoeveel daarvan zijn elektrisch?', 'electricVans'],
    ['Km per jaar van een doorsnee bestelbus', 'yearlyKm'],
  ])('“%s” is not guessed but asked, first of all whether it is %s', (question, first) => {
    const [, match] = matched([
      ['Bedrijfsnaam', question],
      ['Alfa BV', 3],
      ['Beta BV', 12],
    ]);
    expect([match.field, match.because, match.candidates[0]]).toEqual([null, 'unclear', first]);
  });

  it('that is answered in words, or about something else, is left to the notes', () => {
    expect(meaningOf('Wilt u elektrische voertuigen aanschaffen?', 'Ja', 'Nee')).toBe('unknown');
    expect(meaningOf('Hoeveel medewerkers heeft u?')).toBe('unknown');
  });

  it('twice is asked a second time: the second number is not lost', () => {
    const matches = matched([
      ['Bedrijfsnaam', 'Aantal bestelauto’s', 'Aantal busjes'],
      ['Alfa BV', 3, 4],
    ]);
    expect(matches.map(({ field, because }) => field ?? because)).toEqual(['company', 'vans', 'unclear']);
  });
});

it('kilometres of a survey with a point before thousands are in order, and calculated ones are rounded', () => {
  const rows = [
    ['Bedrijfsnaam', 'Hoeveel bestelbussen heeft u?', 'Km per voertuig per jaar'],
    ['Alfa BV', '4', '28.000'],
    ['Beta BV', '7', '31.000'],
    ['Gamma BV', '2', '20.000,5'],
  ];
  const table = namedTable(rows, surveyBook, {});
  if (table === null) throw new Error('no table');
  const { groupNames, notesHeading } = intakeWords.nl.survey;
  const answers = readSurvey(table, matched(rows), new Set(), { groupNames, notesHeading });
  expect(
    answers.map(({ standing, dossier }) => [standing, ...dossier.fleetGroups.map((one) => [one.number, one.yearlyKm])]),
  ).toEqual([
    ['ok', [4, 28_000]],
    ['ok', [7, 31_000]],
    ['doubtful', [2, 20_001]],
  ]);
});
