import { describe, expect, it } from 'vitest';
import { companiesTwice, isSameCompany } from '../../../shared/collective/sameCompany.ts';

const company = (name: string, kvkNumber: string | null = null) => ({ name, kvkNumber });

describe('two dossiers of one company', () => {
  it('are known by the number in the trade register, whatever the names', () => {
    expect(isSameCompany(company('Jansen', '12345678'), company('Jansen Transport', '12345678'))).toBe(true);
    expect(isSameCompany(company('Jansen', '12345678'), company('Jansen', '87654321'))).toBe(false);
  });

  it('are known by the name where a number is missing, and never by no name at all', () => {
    expect(isSameCompany(company(' Jansen', '12345678'), company('jansen '))).toBe(true);
    expect(isSameCompany(company(''), company(''))).toBe(false);
  });

  it('are named once, however many there are', () => {
    const all = [company('Jansen'), company('De Vries'), company('jansen'), company('Jansen'), company('')];
    expect(companiesTwice(all)).toEqual(['Jansen']);
    expect(companiesTwice(all.slice(0, 2))).toEqual([]);
  });
});
