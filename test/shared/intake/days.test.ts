/** Days of the week in lists and cells, as people write them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drivingDays } from '../../../shared/dossier/drivingDays.ts';
import { weekDays, type WeekDay } from '../../../shared/dossier/schema.ts';
import { fleetBook, surveyBook } from '../../../shared/intake/books.ts';
import type { Cell } from '../../../shared/intake/cells.ts';
import { readDays } from '../../../shared/intake/days.ts';
import { proposeGroups } from '../../../shared/intake/grouping.ts';
import { fleetListOf } from '../../../shared/intake/joinRows.ts';
import { matchColumns, namedTable } from '../../../shared/intake/matching.ts';
import { readSurvey } from '../../../shared/intake/survey.ts';
import { readVehicles } from '../../../shared/intake/vehicles.ts';
import { daysInWords } from '../../../shared/text/drivingDays.ts';
import { intakeWords } from '../../../shared/text/intake.ts';
import { parametersWith } from '../../cases/shipped.ts';

const parameters = parametersWith();
const numbersOf = (days: readonly WeekDay[] | null): string | null =>
  days && days.map((day) => weekDays.indexOf(day) + 1).join('');

describe('days as people write them', () => {
  it.each([
    ['ma-vr', '12345'],
    ['Ma t/m Vr', '12345'],
    ['ma tm vr', '12345'],
    ['maandag tot en met vrijdag', '12345'],
    ['di t/m za', '23456'],
    ['di – za', '23456'],
    ['za zo', '67'],
    ['za+zo', '67'],
    ['zaterdag en zondag', '67'],
    ['op zaterdag', '6'],
    ['zaterdags', '6'],
    ['zo, za', '67'],
    ['Mon-Fri', '12345'],
    ['Tuesday through Saturday', '23456'],
    ['Tue to Sat', '23456'],
    ['Sat & Sun', '67'],
    ['Mo/Th', '14'],
    ['ma, wo en vr', '135'],
    ['ma-wo-vr', '135'],
    ['ma t/m wo, vr', '1235'],
    ['ma-di, do-vr', '1245'],
    ['zo-do', '12347'],
    ['weekend', '67'],
    ['in het weekend', '67'],
    ['werkdagen', '12345'],
    ['elke dag', '1234567'],
    ['daily', '1234567'],
  ])('“%s” is %s', (text, expected) => {
    expect(numbersOf(readDays(text))).toBe(expected);
  });

  it.each(['', '5', 'd', 'we', 'vaak', 'ma-', '-vr', 't/m', 'ma t/m', 'ma 5', 'mavr', 'ma of di', 'constructor'])(
    '“%s” is not guessed',
    (text) => {
      expect(readDays(text)).toBeNull();
    },
  );

  it('are read back from the words that the program writes, in both languages', () => {
    fc.assert(
      fc.property(fc.subarray([...weekDays], { minLength: 1 }), fc.constantFrom('nl', 'en'), (days, language) => {
        const told = daysInWords(drivingDays({ drivingDays: days, daysPerWeek: null })!, language);
        expect(readDays(told)).toEqual(days);
      }),
    );
  });
});

describe('days in a list', () => {
  const groupsOf = (cells: readonly Cell[]) => {
    const rows = [
      ['Soort', 'Brandstof', 'Euro', 'DET', 'Rijdagen'],
      ...cells.map((cell): Cell[] => ['Bakwagen', 'Diesel', 6, '01-06-2021', cell]),
    ];
    const table = namedTable(rows, fleetBook, {})!;
    const matches = matchColumns(table, fleetBook, {});
    const vehicles = readVehicles([fleetListOf(table, matches)], '2026-11-23');
    return { vehicles, groups: proposeGroups(vehicles, parameters) };
  };

  it('are a number or names; a vehicle on 5 days is like one on Monday to Friday', () => {
    const [{ group, differing }] = groupsOf([5, 'ma-vr', '5 dagen']).groups;
    expect(group).toMatchObject({ number: 3, daysPerWeek: 5, drivingDays: weekDays.slice(0, 5) });
    expect(differing).not.toContain('daysPerWeek');
  });

  it('that differ are left open and called so, also where their number is the same', () => {
    const [{ group, differing }] = groupsOf(['ma-vr', 'di-za']).groups;
    expect(group).toMatchObject({ number: 2, daysPerWeek: null, drivingDays: null });
    expect(differing).toContain('daysPerWeek');
  });

  it('that cannot be read are doubtful and say what stands there', () => {
    const [vehicle] = groupsOf(['wisselend']).vehicles;
    expect(vehicle).toMatchObject({ daysPerWeek: null, drivingDays: null });
    expect(vehicle.remarks).toContainEqual({ code: 'notANumber', field: 'daysPerWeek', text: 'wisselend' });
  });

  it('of a survey hold for all groups of the company', () => {
    const rows = [
      ['Naam bedrijf', 'Aantal bakwagens', 'Op welke dagen rijden de voertuigen?'],
      ['De Korenaar', 3, 'di t/m za'],
      ['Noord', 2, '6'],
      ['Zuid', 2, 'weet niet'],
    ];
    const table = namedTable(rows, surveyBook, {})!;
    const { groupNames, notesHeading } = intakeWords.nl.survey;
    const answers = readSurvey(table, matchColumns(table, surveyBook, {}), new Set(), { groupNames, notesHeading });
    expect(answers.map(({ dossier }) => dossier.fleetGroups[0])).toMatchObject([
      { daysPerWeek: 5, drivingDays: weekDays.slice(1, 6) },
      { daysPerWeek: 6, drivingDays: null },
      { daysPerWeek: null, drivingDays: null },
    ]);
    expect(answers[2].dossier.visit.notes).toContain('Op welke dagen rijden de voertuigen?: weet niet');
  });
});
