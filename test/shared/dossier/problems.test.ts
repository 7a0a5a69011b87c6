import { describe, expect, it } from 'vitest';
import { findProblems, type Problem } from '../../../shared/dossier/problems.ts';
import { dateSentence, numberSentence } from '../../../shared/text/problems.ts';
import { depotVans, dossierWith, type DossierAnswers } from '../../cases/fleet.ts';
import { example, exampleNames, shippedSet } from '../../cases/shipped.ts';

const problemsOf = (answers: DossierAnswers, connectionKW: number | null = null): string[] =>
  findProblems(dossierWith(answers), shippedSet.zones, connectionKW).map(
    ({ field, code, severity }: Problem) => `${severity} ${field} ${code}`,
  );
const group = (answers: Parameters<typeof depotVans>[0]): string[] => problemsOf({ groups: [depotVans(answers)] });

/** Without what keeps a date on one line. */
const written = (sentence: string): string => sentence.replaceAll('\u2060', '');

describe('what was typed and cannot be taken', () => {
  it.each([
    ['nl', '20280 is te hoog. Vul een jaar tot en met 2100 in.'],
    ['en', '20280 is too high. Enter a year up to 2100.'],
  ] as const)('is told of a year without a separator and without a unit (%s)', (language, said) => {
    expect(numberSentence({ problem: 'tooLarge', max: 2100, value: 20_280 }, '20280', language, true)).toBe(said);
  });

  it.each([
    ['nl', '“31-02-2026” is geen bestaande datum. Vul dag, maand en jaar in, bijvoorbeeld 23-11-2026.'],
    ['en', '“31-02-2026” is not an existing date. Enter day, month and year, for example 23-11-2026.'],
  ] as const)('is asked for as a day where only a day will do (%s)', (language, said) => {
    expect(written(dateSentence('notADate', '31-02-2026', language, true))).toBe(said);
    expect(written(dateSentence('notADate', '31-02-2026', language))).toContain('03-2019');
  });

  it('is told with dates that stay on one line', () => {
    expect(dateSentence('notADate', '31-02-2026', 'en', true)).toMatch(
      /^“31-\u206002-\u20602026”.*23-\u206011-\u20602026\.$/u,
    );
  });
});

describe('oddities in a record', () => {
  it('are not found where there are none', () => {
    expect(problemsOf({ groups: [depotVans()] })).toEqual([]);
    expect(problemsOf({})).toEqual([]);
    for (const name of exampleNames) {
      const found = findProblems(example(name), shippedSet.zones, null);
      expect(found.filter((one) => one.severity === 'error')).toEqual([]);
    }
  });

  it.each<[string, string[], string]>([
    [
      'a longest day below the mean day',
      group({ meanDayKm: 100, longestDayKm: 99 }),
      'error fleetGroups[0].longestDayKm longestBelowMean',
    ],
    [
      'a departure at the moment of return',
      group({ departure: '07:00', return: '07:00' }),
      'error fleetGroups[0].return returnEqualsDeparture',
    ],
    [
      'a return before the departure',
      group({ departure: '18:00', return: '05:00' }),
      'note fleetGroups[0].return returnNextDay',
    ],
    [
      'real money without inflation',
      problemsOf({ settings: { money: 'real', inflationPercent: null } }),
      'warning settings.inflationPercent inflationMissing',
    ],
    ['no vehicles', group({ number: 0 }), 'error fleetGroups[0].number noVehicles'],
    [
      'a first admission after the visit',
      group({ firstAdmission: '2026-11-24' }),
      'error fleetGroups[0].firstAdmission admissionInFuture',
    ],
    [
      'a replacement in a past year',
      group({ replacementYear: 2025 }),
      'warning fleetGroups[0].replacementYear replacementInPast',
    ],
    ['a zone that was dropped', group({ zones: ['ede'] }), 'note fleetGroups[0].zones zoneDropped'],
    ['a zone that the set does not know', group({ zones: ['atlantis'] }), 'warning fleetGroups[0].zones zoneUnknown'],
    // 100 km x 5 days x 52 weeks is 26,000; more than a quarter above or less than half is odd.
    [
      'far more km a year than the days give',
      group({ yearlyKm: 32_501 }),
      'warning fleetGroups[0].yearlyKm yearlyKmBelowDays',
    ],
    [
      'far fewer km a year than the days give',
      group({ yearlyKm: 12_999 }),
      'warning fleetGroups[0].yearlyKm yearlyKmBelowDays',
    ],
    // 2 km a day on 250 working days is 500.
    ['hardly any km a year', group({ yearlyKm: 499, meanDayKm: null }), 'warning fleetGroups[0].yearlyKm yearlyKmFew'],
    [
      'an email address that is none',
      problemsOf({ company: { contacts: [{ id: 'c', name: '', role: '', email: 'Weg 2', phone: '' }] } }),
      'warning company.contacts[0].email emailForm',
    ],
    [
      'a kVA connection without kVA',
      problemsOf({ site: { connection: 'kva' } }),
      'warning site.connectionKVA kvaMissing',
    ],
    [
      'a contract above the connection',
      problemsOf({ site: { contractedKW: 100 } }, 69),
      'warning site.contractedKW contractAboveConnection',
    ],
    [
      'a peak above the connection',
      problemsOf({ site: { peakKW: 70 } }, 69),
      'warning site.peakKW peakAboveConnection',
    ],
    // 87,600 kWh a year is 10 kW on average.
    [
      'a peak below the mean',
      problemsOf({ site: { peakKW: 9.9, yearlyKWh: 87_600 } }),
      'error site.peakKW peakBelowMean',
    ],
    ['an EAN of 17 digits', problemsOf({ site: { ean: '12345678901234567' } }), 'warning site.ean eanLength'],
    [
      'a KvK number of 7 digits',
      problemsOf({ company: { kvkNumber: '1234567' } }),
      'warning company.kvkNumber kvkLength',
    ],
  ])('%s', (_what, found, wanted) => {
    expect(found).toEqual([wanted]);
  });

  it('begin exactly at their edge', () => {
    expect(group({ meanDayKm: 100, longestDayKm: 100 })).toEqual([]);
    expect(group({ firstAdmission: '2026-11-23' })).toEqual([]);
    expect(group({ firstAdmission: '2026' })).toEqual([]);
    expect(group({ replacementYear: 2026 })).toEqual([]);
    expect(group({ yearlyKm: 32_500 })).toEqual([]);
    expect(group({ yearlyKm: 13_000 })).toEqual([]);
    expect(problemsOf({ site: { contractedKW: 69, peakKW: 69 } }, 69)).toEqual([]);
    expect(problemsOf({ site: { peakKW: 10, yearlyKWh: 87_600 } })).toEqual([]);
    expect(problemsOf({ site: { ean: '123456789012345678' }, company: { kvkNumber: '1234 5678' } })).toEqual([]);
  });

  it('are not told of a question that was answered with unknown', () => {
    expect(problemsOf({ site: { connection: 'kva', unknown: ['connectionKVA'] } })).toEqual([]);
  });
});
