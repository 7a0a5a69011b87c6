import { describe, expect, it } from 'vitest';
import { companiesIn, olderThan, searchDossiers } from '../../../renderer/src/data/searching.ts';
import type { DossierSummary } from '../../../renderer/src/db/dossierRepository.ts';

function summary(id: string, changes: Partial<DossierSummary> = {}): DossierSummary {
  return {
    id,
    changedAt: '2026-11-23T10:00:00.000Z',
    name: '',
    businessPark: null,
    municipality: null,
    kvkNumber: null,
    visitDate: null,
    adviser: null,
    people: [],
    ...changes,
  };
}

const list = [
  summary('1', { name: 'Koëter & Zonen', municipality: 'Almere', kvkNumber: '12 34 56 78' }),
  summary('2', { name: 'Van Dijk', businessPark: 'De Vaart', people: ['Zoë de Wit'] }),
];
const found = (asked: string): string[] => searchDossiers(list, asked).map(({ id }) => id);

describe('searching', () => {
  it('finds by any part, without accents or capitals', () => {
    expect(found('koeter')).toEqual(['1']);
    expect(found('ALMERE')).toEqual(['1']);
    expect(found('12345678')).toEqual(['1']);
    expect(found('vaart')).toEqual(['2']);
    expect(found('zoe')).toEqual(['2']);
    expect(found('zonen')).toEqual(['1']);
  });
  it('wants every word, and nothing asked is everything', () => {
    expect(found('van vaart')).toEqual(['2']);
    expect(found('van almere')).toEqual([]);
    expect(found('  ')).toEqual(['1', '2']);
  });
});

describe('the dossiers of one company', () => {
  const keys = (summaries: DossierSummary[]): string[][] =>
    companiesIn(summaries).map(({ dossiers }) => dossiers.map(({ id }) => id));

  it('are those with one KvK number, however it was typed, and those with the name and no number', () => {
    expect(
      keys([
        summary('1', { name: 'Van Dijk', kvkNumber: '12345678' }),
        summary('2', { name: 'Van Dijk Transport', kvkNumber: '1234 5678' }),
        summary('3', { name: 'van dijk' }),
        summary('4', { name: 'Jansen', kvkNumber: '87654321' }),
      ]),
    ).toEqual([['4'], ['1', '2', '3']]);
  });
  it('are not thrown together when two companies bear one name', () => {
    const same = [
      summary('1', { name: 'Jansen', kvkNumber: '11111111' }),
      summary('2', { name: 'Jansen', kvkNumber: '22222222' }),
      summary('3', { name: 'Jansen' }),
    ];
    expect(keys(same)).toEqual([['1'], ['2'], ['3']]);
  });
  it('without a name are each a company of their own', () => {
    expect(keys([summary('1'), summary('2')])).toHaveLength(2);
  });
});

describe('the retention period', () => {
  const changed = (changedAt: string): DossierSummary => summary(changedAt, { changedAt });
  it('counts from the last change, in calendar years', () => {
    const summaries = [changed('2024-11-25T23:00:00.000Z'), changed('2024-11-27T00:00:00.000Z')];
    const old = olderThan(summaries, 2, new Date('2026-11-26T12:00:00.000Z'));
    expect(old.map(({ id }) => id)).toEqual(['2024-11-25T23:00:00.000Z']);
  });
  it('names nothing when the clock was set back, and never deletes', () => {
    expect(olderThan(list, 1, new Date('2020-01-01'))).toEqual([]);
  });
});
