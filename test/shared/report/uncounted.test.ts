/** A fleet group of which nobody knows yet how many vehicles it has. */
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Block } from '../../../shared/report/blocks.ts';
import { textOf } from '../../../shared/report/textOf.ts';
import { moneyReportWords } from '../../../shared/text/moneyReport.ts';
import { operatorWords } from '../../../shared/text/operatorPage.ts';
import { reportWords } from '../../../shared/text/report.ts';
import { uncountedWords } from '../../../shared/text/uncounted.ts';
import { assessmentOf, exampleDossier, quickReportOf, reportOf } from '../../support/examples.ts';

const wholesaler = exampleDossier('groothandel');
/** 5 delivery vans and 4 trucks are left to count; the 3 older vans lose Utrecht and Gouda first. */
const dossier: Dossier = {
  ...wholesaler,
  fleetGroups: wholesaler.fleetGroups.map((group) =>
    group.name === 'Oudere bussen' ? { ...group, number: null } : group,
  ),
};
const note = uncountedWords.nl.note('Oudere bussen');

describe('access of a group without a number', () => {
  const { access } = assessmentOf(dossier);
  const [, older] = dossier.fleetGroups;

  it('has its days of refusal, and stands in no count', () => {
    expect(access.rows.filter((row) => row.groupId === older.id).map((row) => row.refusedFrom)).toEqual([
      '2027-01-01',
      '2027-01-01',
    ]);
    expect(access.firstRefusal).toBe('2027-01-01');
    expect(access).toMatchObject({ vehicles: 9, vehiclesRefused: 9, uncounted: [older.id] });
    expect(access.timeline.map((one) => one.date)).not.toContain('2027-01-01');
  });

  it('is another thing than a group of no vehicles, or one of which nothing is known', () => {
    const withSecond = (answers: Partial<typeof older>): Dossier => ({
      ...dossier,
      fleetGroups: dossier.fleetGroups.map((group) => (group === older ? { ...group, ...answers } : group)),
    });
    for (const answers of [{ number: 0 }, { vehicleClass: null }]) {
      const found = assessmentOf(withSecond(answers)).access;
      expect(found.uncounted).toEqual([]);
      expect(found.firstRefusal).toBe('2028-01-01');
    }
  });
});

describe('the report on it', () => {
  const document = reportOf(dossier, 'nl');
  const said = (blocks: readonly Block[]): string => textOf(blocks).join('\n');
  const at = (heading: string): number =>
    document.blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  /** What stands between a heading and the next of its kind. */
  const under = (heading: string): string => {
    const from = at(heading);
    const own = document.blocks[from];
    if (own.kind !== 'heading') throw new Error(`no heading ${heading}`);
    const next = document.blocks.findIndex(
      (block, index) => index > from && block.kind === 'heading' && block.level <= own.level,
    );
    return said(document.blocks.slice(from, next));
  };

  it('says on page one what the numbers leave out', () => {
    expect(document.cover?.facts).toContainEqual({
      label: reportWords.nl.facts.fleet,
      value: 'ten minste 9 voertuigen',
    });
    const pageOne = said(document.cover?.blocks ?? []);
    expect(pageOne).toContain(uncountedWords.nl.onPageOne('Oudere bussen'));
    expect(pageOne).toContain('9 van de getelde 9 voertuigen');
    expect(pageOne).toContain('Vanaf 1 januari 2027 mag u met uw oudere bussen (aantal nog onbekend) niet meer in');
  });

  it.each([
    ['the sum of the groups', reportWords.nl.groupTable],
    ['the vehicles that fit', reportWords.nl.largestTable],
    ['the plan', moneyReportWords.nl.plan.title('2026', '2040')],
    ['the page for the operator', operatorWords.nl.title],
  ])('says under %s that the group is not among them', (_where, heading) => {
    expect(under(heading)).toContain(note);
  });

  it('keeps the group in the fleet table and in the table per group, its number unknown', () => {
    expect(under(reportWords.nl.fleetTable)).toMatch(/Oudere bussen\n[^\n]+\nonbekend/);
    const groups = under(reportWords.nl.groupTable);
    expect(groups).toMatch(/Oudere bussen\nonbekend\nniet vanaf 01-01-2027\nopen/);
    expect(groups).toContain(`${uncountedWords.nl.total}\n9`);
  });

  it('says nothing of the kind where every group has its number', () => {
    const whole = quickReportOf(wholesaler, 'nl');
    expect(said(whole.blocks)).not.toContain(uncountedWords.nl.title);
    expect(said(whole.blocks)).not.toContain('Niet meegeteld, omdat het aantal');
  });
});
