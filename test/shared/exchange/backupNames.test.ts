import { array, assert, constantFrom, date, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  backupFacts,
  backupFileName,
  backupReasons,
  backupsAmong,
  backupsToRemove,
  type BackupReason,
} from '../../../shared/exchange/backupNames.ts';

const at = (instant: string, reason: BackupReason = 'change'): string => backupFileName(instant, reason);
const kept = (names: readonly string[], justWritten: string | null = null): string[] => {
  const removed = new Set(backupsToRemove(names, justWritten));
  return names.filter((name) => !removed.has(name));
};
const dayBefore = (days: number, time = '12:00'): string =>
  at(new Date(Date.parse(`2026-11-23T${time}:00Z`) - days * 86_400_000).toISOString());

describe('the name', () => {
  test('carries the moment in the order that sorts, and why it was made', () => {
    expect(at('2026-01-05T09:07:03.042Z', 'restore')).toBe('2026-01-05T09-07-03-042Z_voor-terugzetten.vlootwijzer');
  });

  test('tells moment and reason back', () => {
    for (const reason of Object.keys(backupReasons) as BackupReason[]) {
      const fileName = at('2026-01-05T09:07:03.042Z', reason);
      expect(backupFacts(fileName)).toEqual({ fileName, at: '2026-01-05T09:07:03.042Z', reason });
    }
  });

  test.each(['notities.txt', '2026.vlootwijzer', '2026-13-45T99-00-00-000Z_x.vlootwijzer', 'x/../y.vlootwijzer'])(
    'that is not ours says nothing: %s',
    (name) => expect(backupFacts(name)).toBeNull(),
  );

  test('sorts as the backups were made in the night in which the clock goes back', () => {
    // 25 October 2026, Amsterdam: 02:50 summer time is 00:50 universal, and twenty minutes later it is 02:10 again.
    const before = at('2026-10-25T00:50:00.000Z');
    const after = at('2026-10-25T01:10:00.000Z');
    expect(backupsAmong([before, after]).map(({ fileName }) => fileName)).toEqual([after, before]);
  });

  test('is the same wherever the laptop is', () => {
    expect(at('2026-11-23T23:30:00.000+09:00')).toBe(at('2026-11-23T14:30:00.000Z'));
  });
});

describe('rotation', () => {
  test('keeps three of the newest day', () => {
    const today = ['08:00', '09:00', '10:00', '11:00', '12:00'].map((time) => dayBefore(0, time));
    expect(kept(today)).toEqual(today.slice(2));
  });

  test('the state set aside before a restore outlives the autosaves after it', () => {
    const setAside = at('2026-11-23T08:00:00Z', 'restore');
    const later = ['09:00', '10:00', '11:00', '12:00'].map((time) => dayBefore(0, time));
    expect(kept([setAside, ...later])).toEqual([setAside, ...later.slice(1)]);
  });

  test('keeps the newest of each day for two weeks, then the newest of each month', () => {
    const names = Array.from({ length: 60 }, (_, days) => [dayBefore(days, '09:00'), dayBefore(days, '17:00')]).flat();
    const days = kept(names).map((name) => name.slice(0, 10));
    // Today twice, fourteen days, and the last days of the two months before.
    expect(days.length).toBe(2 + 14 + 2);
    expect(days).toContain('2026-10-31');
    expect(days).toContain('2026-09-30');
    expect(kept(names).filter((name) => name.startsWith('2026-11-20'))).toEqual([dayBefore(3, '17:00')]);
  });

  test('keeps twelve months', () => {
    const names = Array.from({ length: 20 }, (_, months) =>
      at(new Date(Date.UTC(2026, 10 - months, 10)).toISOString()),
    );
    // The fourteen days reach further back than the months when there is one backup a month.
    expect(kept(names).length).toBe(15);
    const daily = Array.from({ length: 600 }, (_, days) => dayBefore(days));
    expect(new Set(kept(daily).map((name) => name.slice(0, 7))).size).toBe(12);
  });

  test('a clock that jumped ahead costs no history: days are counted, not compared with now', () => {
    const before = Array.from({ length: 14 }, (_, days) => dayBefore(days));
    expect(backupsToRemove([...before, at('2040-01-01T00:00:00Z')])).toEqual([]);
  });

  test('a clock that fell back to 1970 does not make the backup just written the first to go', () => {
    const history = Array.from({ length: 600 }, (_, days) => dayBefore(days));
    const full = kept(history);
    const fallen = at('1970-01-01T00:00:05Z');
    expect(backupsToRemove([...full, fallen])).toEqual([fallen]);
    expect(backupsToRemove([...full, fallen], fallen)).toEqual([]);
  });

  test('files with other names stay', () => {
    expect(backupsToRemove(['notities.txt', '2026.vlootwijzer', 'mijn dossier.vlootwijzer'])).toEqual([]);
  });

  test('whatever there is: the newest stays, the one just written stays, and rotating twice is rotating once', () => {
    const moment = date({ min: new Date(Date.UTC(2020, 0)), max: new Date(Date.UTC(2030, 0)), noInvalidDate: true });
    const reason = constantFrom(...(Object.keys(backupReasons) as BackupReason[]));
    assert(
      property(array(tuple(moment, reason), { minLength: 1, maxLength: 80 }), (backups) => {
        const names = backups.map(([when, why]) => at(when.toISOString(), why));
        const sorted = names.toSorted();
        expect(kept(names)).toContain(sorted.at(-1));
        expect(kept(kept(names))).toEqual(kept(names));
        expect(kept(names, names[0])).toContain(names[0]);
      }),
    );
  });
});
