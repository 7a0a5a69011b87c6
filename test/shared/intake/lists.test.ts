import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneAccess } from '../../../shared/access/access.ts';
import { dossierSchema } from '../../../shared/dossier/schema.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { fleetBook, surveyBook } from '../../../shared/intake/books.ts';
import type { Cell } from '../../../shared/intake/cells.ts';
import { mergeGroups, proposeGroups, splitOff } from '../../../shared/intake/grouping.ts';
import { fleetListOf } from '../../../shared/intake/joinRows.ts';
import { matchColumns, namedTable, remembering, withMatch } from '../../../shared/intake/matching.ts';
import { readSurvey } from '../../../shared/intake/survey.ts';
import { readVehicles, type ListedVehicle } from '../../../shared/intake/vehicles.ts';
import { intakeWords } from '../../../shared/text/intake.ts';
import { parametersWith } from '../../cases/shipped.ts';

const VISIT = '2026-11-23';
const parameters = parametersWith();
const byNumber = (one: number | null, other: number | null): number => (one ?? 0) - (other ?? 0);

function vehiclesOf(rows: readonly (readonly Cell[])[]): ListedVehicle[] {
  const table = namedTable(rows, fleetBook, {});
  if (table === null) return [];
  const matches = matchColumns(table, fleetBook, {});
  return readVehicles([fleetListOf(table, matches)], VISIT);
}

describe('columns', () => {
  const rows = [
    ['Overzicht wagenpark'],
    [],
    ['Kenteken', 'Max. massa (kg)', 'KM', 'Bestuurder', 'Kleur', 'D.E.T.', 'technische max massa'],
    ['V-123-AB', 3500, 28_000, 'Jansen', 'wit', '15-03-2019', 3500],
  ];

  it('are found below a title, by names without brackets, dots and case', () => {
    const table = namedTable(rows, fleetBook, {});
    expect(table?.lines).toEqual([4]);
    const matches = table === null ? [] : matchColumns(table, fleetBook, {});
    expect(matches.map(({ field, because }) => [field, because])).toEqual([
      ['plate', 'name'],
      // Both are the mass; the earlier name in the book is the better one.
      [null, 'double'],
      [null, 'unclear'],
      [null, 'personal'],
      [null, 'unknown'],
      ['firstAdmission', 'name'],
      ['maxMass', 'name'],
    ]);
  });

  it('that were chosen are matched so the next time, and a field has one column', () => {
    const table = namedTable(rows, fleetBook, {});
    if (table === null) throw new Error('no table');
    const chosen = withMatch(matchColumns(table, fleetBook, {}), 2, 'yearlyKm');
    const remembered = remembering(chosen, {});
    expect(remembered).toEqual({ km: 'yearlyKm' });
    expect(matchColumns(table, fleetBook, remembered)[2]).toMatchObject({ field: 'yearlyKm', because: 'remembered' });
    const moved = withMatch(chosen, 4, 'yearlyKm');
    expect(moved.map(({ field }) => field).filter((field) => field === 'yearlyKm')).toHaveLength(1);
  });
});

describe('rows', () => {
  const head = ['Kenteken', 'Soort', 'Model', 'Brandstof', 'Euro', 'DET', 'GVW', 'Aantal'];
  const verdicts = (rows: readonly (readonly Cell[])[]): unknown[] =>
    vehiclesOf([head, ...rows]).map(({ standing, remarks }) => [standing, remarks.map(({ code }) => code)]);

  it('in order, doubtful and refused, each with why', () => {
    expect(
      verdicts([
        ['V-123-AB', 'Bestelauto', 'Sprinter', 'Diesel', 6, '15-03-2019', 3500, ''],
        ['V-123-AB', 'Bestelauto', 'Sprinter', 'Diesel', 6, '15-03-2019', 3500, ''],
        ['OX-14-ZZ', 'Oplegger', 'Krone', '', '', '12-05-2018', 39_000, ''],
        ['XT-44-PQ', 'Personenauto', 'Golf', 'Benzine', 6, '01-01-2021', '', ''],
        ['V-124-AB', 'Bestelauto', 'Sprinter', 'Diesel', 6, '31-02-2019', 3500, ''],
        ['V-125-AB', 'Bestelauto', 'Onbekend', 'Diesel', 6, '2019', '', ''],
        ['BX-12-YY / OX-15-ZZ', 'Trekker', 'XF', 'Diesel', 'VI', '22-05-2017', '', ''],
        ['', 'Bakwagen', 'LF', 'Diesel', 'VI', '26-03-2019', 12_000, 0],
      ]),
    ).toEqual([
      ['ok', []],
      ['refused', ['sameRow']],
      ['refused', ['trailer']],
      ['refused', ['passengerCar']],
      ['doubtful', ['notADate']],
      ['doubtful', ['yearOnly', 'vanSizeUnknown']],
      ['doubtful', ['twoPlates', 'tractorSizeUnknown']],
      ['refused', ['noVehicles']],
    ]);
  });

  it('have no plate in what is recorded', () => {
    const vehicles = vehiclesOf([head, ['V-123-AB', 'Bestelauto', 'Sprinter', 'Diesel', 6, '15-03-2019', 3500, '']]);
    expect(vehicles[0].plate).toBe('V123AB');
    expect(JSON.stringify(proposeGroups(vehicles, parameters).map(({ group }) => group))).not.toContain('V123AB');
  });
});

describe('groups', () => {
  const head = [
    'Merk',
    'Model',
    'Soort',
    'Brandstof',
    'Euro',
    'DET',
    'GVW',
    'Km per jaar',
    'Langste dag',
    'Vervangingsjaar',
  ];
  const vehicles = vehiclesOf([
    head,
    ['DAF', 'CF', 'Bakwagen', 'Diesel', 6, '31-12-2019', 18_000, 40_000, 200, 2028],
    ['DAF', 'CF', 'Bakwagen', 'Diesel', 6, '01-01-2020', 18_000, 50_000, 240, 2029],
    ['DAF', 'CF', 'Bakwagen', 'Diesel', 6, '01-06-2021', 18_000, 60_000, 310, 2030],
    ['DAF', 'CF', 'Bakwagen', 'Diesel', 6, '15-09-2023', 18_000, 71_000, 250, 2030],
  ]);

  it('end at the day on which the rule of rigid trucks changes (1 January 2020)', () => {
    const groups = proposeGroups(vehicles, parameters);
    expect(groups.map(({ group }) => [group.number, group.firstAdmission])).toEqual([
      [1, '2019-12-31'],
      // The oldest of the three, as the field asks.
      [3, '2020-01-01'],
    ]);
    expect(groups[1].admission).toEqual({ first: '2020-01-01', last: '2023-09-15' });
  });

  it('take the mean of the year, the longest of the day, and the years of replacement', () => {
    const [, group] = proposeGroups(vehicles, parameters);
    // (50,000 + 60,000 + 71,000) / 3 = 60,333.3; the longest of 240, 310 and 250; one in 2029 and two in 2030.
    expect(group.group).toMatchObject({
      yearlyKm: 60_333,
      longestDayKm: 310,
      replacementYear: 2029,
      replacements: [
        { year: 2029, number: 1 },
        { year: 2030, number: 2 },
      ],
    });
  });

  it('merged over a boundary leave the date open and say so; split again they are as before', () => {
    const groups = proposeGroups(vehicles, parameters);
    const [merged, ...rest] = mergeGroups(groups, new Set(groups.map(({ key }) => key)), parameters);
    expect(rest).toEqual([]);
    expect(merged).toMatchObject({ mixedAccess: true, group: { number: 4, firstAdmission: null } });
    expect(merged.differing).toContain('firstAdmission');
    const split = splitOff([merged], new Set([vehicles[0].id]), parameters);
    expect(split.map(({ group }) => group.number).sort(byNumber)).toEqual([1, 3]);
    expect(split.every(({ mixedAccess }) => !mixedAccess)).toBe(true);
  });

  it('of any list: no zone answers differently for a vehicle than for its group', () => {
    const row = fc.record({
      vehicleClass: fc.constantFrom('vanlarge' as const, 'rigid18' as const, 'tractor44' as const, null),
      fuel: fc.constantFrom('diesel' as const, 'diesel' as const, 'electric' as const),
      euroClass: fc.constantFrom(5, 6, 6, 6),
      firstAdmission: fc.option(
        fc
          .date({ min: new Date('1984-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
        { nil: null, freq: 8 },
      ),
      category: fc.constantFrom('N2' as const, null, null),
      maxMassKg: fc.constantFrom(3500, 3501, 12_000, null),
      bodyCode: fc.constantFrom('SB', null, null, null),
    });
    const [template] = vehicles;
    let together = 0;
    const live = parameters.zones.filter(({ status }) => status === 'active').slice(0, 3);
    fc.assert(
      fc.property(fc.array(row, { minLength: 20, maxLength: 40 }), (rows) => {
        const listed = rows.map((one, id): ListedVehicle => ({ ...template, standing: 'ok', ...one, id }));
        const groups = proposeGroups(listed, parameters);
        together += listed.length - groups.length;
        expect(groups.flatMap(({ vehicles: all }) => all.map(({ id }) => id)).sort(byNumber)).toEqual(
          listed.map(({ id }) => id).sort(byNumber),
        );
        for (const { group, vehicles: members } of groups) {
          for (const member of members) {
            const { maxMassKg, category } = member;
            const own = {
              ...group,
              firstAdmission: member.firstAdmission,
              details: { ...group.details, maxMassKg, category },
            };
            for (const zone of live) {
              const [mine, ours] = [own, group].map((one) => zoneAccess(one, zone, parameters));
              expect([mine.outcome, mine.refusedFrom, mine.rule, mine.againFrom]).toEqual([
                ours.outcome,
                ours.refusedFrom,
                ours.rule,
                ours.againFrom,
              ]);
            }
          }
        }
      }),
      { seed: 20_261_123, numRuns: 40 },
    );
    // Groups of one would prove nothing.
    expect(together).toBeGreaterThan(100);
  });
});

describe('a survey', () => {
  const head = [
    'Tijdstempel',
    'Naam bedrijf',
    'KvK-nummer',
    'Naam contactpersoon',
    'Aantal bestelauto’s',
    'Waarvan elektrische bestelauto’s',
    'Aantal vrachtauto’s',
    'Km langste dag',
    'Netaansluiting',
    'Wilt u samen laden?',
  ];
  const { groupNames, notesHeading } = intakeWords.nl.survey;
  const answersOf = (rows: readonly (readonly Cell[])[], known: string[] = []) => {
    const table = namedTable([head, ...rows], surveyBook, {});
    if (table === null) throw new Error('no table');
    return readSurvey(table, matchColumns(table, surveyBook, {}), new Set(known), { groupNames, notesHeading });
  };

  it('becomes one dossier per company, with what was answered and nothing more', () => {
    const [answer] = answersOf([
      ['12-10-2026', 'De Korenaar', '12345678', 'A. de Vries', 8, 2, '', 140, '3x80A', 'Ja'],
    ]);
    expect(answer.standing).toBe('ok');
    const { company, fleetGroups, site, visit } = answer.dossier;
    expect(company).toMatchObject({ name: 'De Korenaar', kvkNumber: '12345678', sector: null });
    expect(company.contacts).toMatchObject([{ name: 'A. de Vries', email: '' }]);
    // Eight, of which two electric: six others, of a size that nobody asked.
    expect(
      fleetGroups.map(({ name, number, fuel, vehicleClass, longestDayKm }) => [
        name,
        number,
        fuel,
        vehicleClass,
        longestDayKm,
      ]),
    ).toEqual([
      ['Bestelauto’s', 6, null, null, 140],
      ['Elektrische bestelauto’s', 2, 'electric', null, 140],
    ]);
    expect(site).toMatchObject({ connection: '3x80a', contractedKW: null });
    expect(visit.notes).toBe('Uit de enquête:\nWilt u samen laden?: Ja');
  });

  it('says what is doubtful, refuses a row without a company, and keeps in the notes what it could not read', () => {
    const answers = answersOf(
      [
        ['', 'Noord', '', '', '', '', 14, 'veel', '630 kVA', ''],
        ['', '', '', '', 3, '', '', '', '', ''],
        ['', 'Zuid', '12345678', '', 5, 9, '', '', 'dik', ''],
        ['', 'Zuid BV', '12345678', '', 5, '', '', '', '', ''],
      ],
      ['noord'],
    );
    expect(answers.map(({ standing, remarks }) => [standing, remarks.map(({ code }) => code)])).toEqual([
      ['doubtful', ['notANumber', 'nameKnown']],
      ['refused', ['noCompany']],
      ['doubtful', ['notAnAnswer', 'electricAboveTotal', 'answeredTwice']],
      ['doubtful', ['answeredTwice']],
    ]);
    expect(answers[0].dossier.visit.notes).toBe('Uit de enquête:\nKm langste dag: veel');
    expect(answers[0].dossier.site).toMatchObject({ connection: 'kva', connectionKVA: 630 });
  });
});

describe('any cells', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      'Kenteken',
      'DET',
      'constructor',
      '__proto__',
      'toString',
      '=1+1',
      'Bedrijf',
      'Aantal',
      'Km',
      'N1',
      '31-02-2020',
      '1e99',
    ),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });

  it('end in vehicles and groups that a dossier can hold, never in a fault', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const groups = proposeGroups(vehiclesOf(table), parameters).map(({ group }, index) => ({
          ...group,
          id: `g${index}`,
        }));
        const dossier = { ...emptyDossier('d', '2026-11-23T09:00:00.000Z', VISIT), fleetGroups: groups };
        expect(dossierSchema.safeParse(dossier).error?.issues).toBeUndefined();
      }),
      { seed: 20_261_123, numRuns: 300 },
    );
  });

  it('of a survey end in dossiers that can be read back', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const named = namedTable(table, surveyBook, {});
        if (named === null) return;
        const { groupNames, notesHeading } = intakeWords.nl.survey;
        const answers = readSurvey(named, matchColumns(named, surveyBook, {}), new Set(), { groupNames, notesHeading });
        for (const { dossier } of answers) {
          expect(dossierSchema.safeParse({ ...dossier, id: 'd' }).error?.issues).toBeUndefined();
        }
      }),
      { seed: 20_261_123, numRuns: 300 },
    );
  });
});
