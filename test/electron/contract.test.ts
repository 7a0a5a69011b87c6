import { describe, expect, test } from 'vitest';
import { contract } from '../../shared/ipc/contract.ts';

const save = contract['report.save'].argument;
const accepts = (suggestedName: string) => save.safeParse({ suggestedName, bytes: new Uint8Array(1) }).success;

describe('a suggested file name', () => {
  test.each(['Adviesrapport De Vries & Zn. 2026-11-23.pdf', 'CO₂ – plan (2).pdf', 'a'])('may be "%s"', (name) => {
    expect(accepts(name)).toBe(true);
  });

  test.each(['', '../x.pdf', 'a/b.pdf', 'a\\b.pdf', 'C:x.pdf', '.hidden', ' x', 'x\0.pdf', 'x\n.pdf', 'a'.repeat(151)])(
    'may not be %j: no folder, drive, hidden file or control character',
    (name) => expect(accepts(name)).toBe(false),
  );
});

test('an external page is named by key from the list, never by address', () => {
  const argument = contract['external.open'].argument;
  expect(argument.safeParse({ key: 'rvo' }).success).toBe(true);
  expect(argument.safeParse({ key: 'https://www.rvo.nl/' }).success).toBe(false);
  expect(argument.safeParse({ key: 'toString' }).success).toBe(false);
});

test('what the contract does not name is refused, also beside what it does', () => {
  const argument = { suggestedName: 'a.pdf', bytes: new Uint8Array(1), folder: '/etc' };
  expect(save.safeParse(argument).success).toBe(false);
});
