/** Every number in the report of several companies stands in its annex, with the rule and the dossiers behind it. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { memberOf } from '../../../shared/collective/memberOf.ts';
import { jointOptimum, parkProfile, sharedPlaza } from '../../../shared/collective/park.ts';
import { parkDocument } from '../../../shared/report/parkDocument.ts';
import { collectiveReportWords } from '../../../shared/text/collectiveReport.ts';
import { example, shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';
import { plain } from '../../../shared/report/textOf.ts';
import { isSame, numbersIn, textsOf } from '../../support/printedNumbers.ts';

const members = [example('groothandel'), example('transporteur')].map((dossier) => {
  const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);
  return memberOf(dossier, assessor.ownUseOf(dossier), assessor.parametersFor(dossier));
});
const park = parkProfile(members);
/** The search yields while it looks; its last answer is the result. */
function drained<T>(search: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = search.next();
    if (done === true) return value;
  }
}

const joint = drained(jointOptimum(members, park));
const plaza = sharedPlaza(members);

describe.each(['nl', 'en'] as const)('the report of two companies (%s)', (language) => {
  const text = collectiveReportWords[language];
  const basis = members.map(({ name }) => ({
    name,
    businessPark: null,
    visited: '2026-11-23',
    edition: '2026-11-23',
    overruled: 0,
  }));
  const { cover, blocks } = parkDocument({
    park,
    joint,
    plaza,
    basis,
    preparedBy: { adviser: '', organisation: '' },
    language,
  });
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === text.origin);
  const annex = blocks.slice(at).find((block) => block.kind === 'table');
  if (annex?.kind !== 'table') throw new Error('no annex');
  const rows = annex.rows.map((row) => row.map(plain));
  // The table of visits and sets is itself what the figures rest on.
  const end = blocks.findIndex((block) => block.kind === 'heading' && block.text === text.basis);

  it('has a line with every number that it prints', () => {
    const told = rows.flatMap((row) => row.flatMap((cell) => numbersIn(cell, language)));
    const printed = [...(cover?.blocks ?? []), ...blocks.slice(0, end)]
      .flatMap(textsOf)
      .flatMap((line) => numbersIn(line, language));
    expect(printed.length).toBeGreaterThan(20);
    expect(printed.filter((one) => !told.some((other) => isSame(one, other))).map((one) => one.text)).toEqual([]);
  });

  it('says of every line a rule, and what it rests on', () => {
    for (const [name, values, rule, rests] of rows) {
      expect(values, name).toMatch(/\d|–/);
      expect(rule.length, name).toBeGreaterThan(10);
      expect(rests, name).toMatch(/dossier|file/);
    }
  });
});
