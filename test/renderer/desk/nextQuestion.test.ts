import { describe, expect, test } from 'vitest';
import {
  EMPTY_FLEET,
  nextQuestion,
  talkQuestions,
  type TalkQuestion,
} from '../../../renderer/src/desk/nextQuestion.ts';
import { emptyDossier, emptyFleetGroup } from '../../../shared/dossier/create.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';

const empty = emptyDossier('d', '2026-11-23T09:00:00Z', '2026-11-23');
const pathsOf = (dossier: Dossier): (string | null)[] =>
  talkQuestions(dossier, null)
    .filter(({ open, section }) => open && !section.startsWith('topic'))
    .map(({ path }) => path);

describe('the questions of a talk', () => {
  test('go from company to site, and the empty fleet is one question by itself', () => {
    expect(pathsOf(empty)).toEqual([
      'company.name',
      'company.kvkNumber',
      'company.businessPark',
      'company.municipality',
      'company.sector',
      'company.sizeClass',
      'visit.adviser',
      'visit.organisation',
      EMPTY_FLEET,
      'site.tenure',
      'site.operator',
      'site.connection',
      'site.ean',
      'site.congestion',
      'site.yearlyKWh',
      'site.pvKWp',
      'site.peakKW',
    ]);
  });

  test('leave out what does not concern the vehicle, and what is unknown', () => {
    const light = { ...emptyFleetGroup('lev'), vehicleClass: 'lev' as const, unknown: ['yearlyKm'] };
    const asked = pathsOf({ ...empty, fleetGroups: [light] });
    expect(asked).not.toContain('fleetGroups[0].fuel');
    expect(asked).not.toContain('fleetGroups[0].euroClass');
    expect(asked).not.toContain('fleetGroups[0].yearlyKm');
    expect(asked).toContain('fleetGroups[0].meanDayKm');
  });

  test('go on to each topic as a whole while the advice is still being worked out', () => {
    const known = (path: string): TalkQuestion => ({ section: 'site', path, open: false });
    const topics = talkQuestions(empty, null).filter(({ section }) => section.startsWith('topic'));
    expect(topics).toEqual(
      ['topic1', 'topic2', 'topic3', 'topic4'].map((section) => ({ section, path: null, open: true })),
    );
    expect(nextQuestion([known('site.peakKW'), ...topics], 'site', 'site.peakKW')?.section).toBe('topic1');
  });

  test('name the group that must stand on the screen', () => {
    const two = { ...empty, fleetGroups: [emptyFleetGroup('a'), emptyFleetGroup('b')] };
    const second = talkQuestions(two, null).find(({ path }) => path === 'fleetGroups[1].number');
    expect(second).toMatchObject({ section: 'fleet', item: 'b' });
  });
});

describe('the next open question', () => {
  test('of an empty fleet is the table, and from its new row what comes after it', () => {
    const asked = talkQuestions(empty, null);
    expect(nextQuestion(asked, 'fleet', null)).toMatchObject({ section: 'fleet', item: 'table' });
    expect(nextQuestion(asked, 'fleet', EMPTY_FLEET)?.path).toBe('site.tenure');
  });

  const question = (section: TalkQuestion['section'], path: string, open: boolean): TalkQuestion => ({
    section,
    path,
    open,
  });
  const questions = [
    question('company', 'a', true),
    question('company', 'b', false),
    question('site', 'c', false),
    question('site', 'd', true),
  ];

  test('passes what is answered, over the edge of a screen', () => {
    expect(nextQuestion(questions, 'company', 'a')?.path).toBe('d');
  });

  test('comes back to the first after the last', () => {
    expect(nextQuestion(questions, 'site', 'd')?.path).toBe('a');
  });

  test('begins at the section on the screen where the cursor is in no question', () => {
    expect(nextQuestion(questions, 'site', null)?.path).toBe('d');
    expect(nextQuestion(questions, 'site', 'visit.notes')?.path).toBe('d');
    expect(nextQuestion(questions, 'report', null)?.path).toBe('a');
  });

  test('is none when all others are answered', () => {
    expect(nextQuestion(questions.slice(1), 'site', 'd')).toBeNull();
    expect(nextQuestion([], 'company', null)).toBeNull();
  });
});
