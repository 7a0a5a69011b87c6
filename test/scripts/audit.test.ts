import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explained, judged } from '../../scripts/auditJudgement.ts';

const weak = (name: string, advisory: string) => ({
  name,
  severity: 'high',
  via: [
    {
      source: 1,
      name,
      dependency: name,
      title: 'Endless loop',
      url: `https://github.com/advisories/${advisory}`,
      severity: 'high',
      range: '<2',
    },
  ],
  effects: ['carrier'],
  range: '<2',
  nodes: [`node_modules/${name}`],
  fixAvailable: true,
});
/** As npm 11 writes it: the weak package, and one that only depends on it. */
const report = {
  auditReportVersion: 2,
  vulnerabilities: {
    unzipping: weak('unzipping', 'GHSA-aaaa-bbbb-cccc'),
    carrier: { name: 'carrier', severity: 'high', via: ['unzipping'], effects: [], range: '*', nodes: [] },
  },
  metadata: { vulnerabilities: { high: 2, total: 2 } },
};

describe('the audit of the dependencies', () => {
  it('names each advisory once, also where other packages depend on the weak one', () => {
    expect(judged(report, [])).toEqual({
      unexplained: ['GHSA-aaaa-bbbb-cccc: unzipping, high, Endless loop'],
      outdated: [],
    });
  });

  it('lets an explained finding pass, and no other', () => {
    const known = [{ advisory: 'GHSA-aaaa-bbbb-cccc', on: '2026-11-26', reason: 'A tool; opens our own files only.' }];
    expect(judged(report, known)).toEqual({ unexplained: [], outdated: [] });
    const two = {
      ...report,
      vulnerabilities: { ...report.vulnerabilities, other: weak('other', 'GHSA-dddd-eeee-ffff') },
    };
    expect(judged(two, known)?.unexplained).toEqual(['GHSA-dddd-eeee-ffff: other, high, Endless loop']);
  });

  it('says which explanation is no longer needed', () => {
    const known = [{ advisory: 'GHSA-aaaa-bbbb-cccc', on: '2026-11-26', reason: 'x' }];
    expect(judged({ auditReportVersion: 2, vulnerabilities: {} }, known)).toEqual({
      unexplained: [],
      outdated: ['GHSA-aaaa-bbbb-cccc'],
    });
  });

  it('does not take silence for an answer', () => {
    for (const answer of [null, {}, '', { message: '405 Method Not Allowed' }, { error: { code: 'ENOAUDIT' } }]) {
      expect(judged(answer)).toBeNull();
    }
  });

  it('has a reason in SECURITY.md for each finding that it lets pass', () => {
    const security = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8');
    expect(explained.filter(({ advisory, reason }) => !security.includes(advisory) || reason.length < 20)).toEqual([]);
  });
});
