import { describe, expect, it } from 'vitest';
import type { Failure, Refusal } from '../../../shared/ipc/contract.ts';
import { closingWords } from '../../../shared/text/closing.ts';
import { dataWords } from '../../../shared/text/data.ts';
import { keepingWords } from '../../../shared/text/keeping.ts';

/** What the adviser can do something about. The rest is said by "other". */
const reasons = {
  'no-space': true,
  'no-permission': true,
  'file-locked': true,
  'file-missing': true,
  'verification-failed': true,
  'too-large': true,
} satisfies Partial<Record<Failure | Refusal, true>>;

describe.each(['nl', 'en'] as const)('what went wrong with a backup, in %s', (language) => {
  it.each([...Object.keys(reasons), 'other'])('%s has a sentence of its own that says what to do', (reason) => {
    const { trouble } = dataWords[language];
    expect(trouble[reason]?.length).toBeGreaterThan(60);
    expect(Object.values(trouble).filter((sentence) => sentence === trouble[reason])).toHaveLength(1);
  });
});

describe('what belongs to dossiers', () => {
  const all = { dossiers: 1, versions: 3, photos: 4, editions: 2, reportFiles: 5 };

  it('is named by its kinds, each with its number', () => {
    expect(keepingWords.nl.belongings(all)).toBe(
      '1 dossier, 3 eerdere versies, 4 foto’s en 2 definitieve rapporten (5 bestanden)',
    );
    expect(keepingWords.en.belongings(all)).toBe(
      '1 dossier, 3 earlier versions, 4 photos and 2 final reports (5 files)',
    );
  });

  it('leaves out what there is none of', () => {
    const alone = { dossiers: 2, versions: 0, photos: 0, editions: 0, reportFiles: 0 };
    expect(keepingWords.nl.belongings(alone)).toBe('2 dossiers');
    expect(keepingWords.nl.belongings({ ...alone, photos: 1 })).toBe('2 dossiers en 1 foto');
  });
});

it('the warning about consent ends in one full stop, also behind B.V.', () => {
  expect(closingWords.nl.transfer.warning('De Aar B.V.')).toContain('voor: De Aar B.V. Geef');
  expect(closingWords.en.transfer.warning('De Aar')).toContain('for: De Aar. Pass');
});
